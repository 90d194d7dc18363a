"""Every drawing beside its rivals, and old beside new, on one page to look at.

The pictures are files beside the page, so that it opens fast.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

from bench.collection import ROOT
from bench.drawings import drawable
from bench.quality import OURS, Comparison, Figures

LARGEST = 400
"""Persons above which a family is not shown: nobody can see anything in it."""

MOST_TIES = 200
"""The same for a network."""

_WIDE, _LONG = 2.4, 900
"""Width by height, and points across, from which a picture has a row for itself."""

_VERSIONS = 6
"""So many committed pictures of an example are looked through for one that was different."""

_NOW, _BEFORE = "now", "before"
_BOTH = (_NOW, _BEFORE)
_UNSEEN = re.compile(r"<(title|desc|metadata)\b.*?</\1>", re.S)
_VIEW = re.compile(r'viewBox="[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)"')
_STYLE = (
    "body{font:14px/1.4 sans-serif;margin:1rem;background:#eee;color:#222}"
    "nav{columns:5 12rem;font-size:12px;margin:0 0 1rem}nav a{display:block;color:#225}"
    "section{margin:0 0 2.5rem}h2{font-size:17px;margin:.5rem 0}"
    ".row{display:grid;grid-template-columns:repeat(auto-fill,minmax(22rem,1fr));gap:1rem;"
    "align-items:start;grid-auto-flow:dense}"
    "figure{margin:0;background:#fff;padding:.5rem;border-top:3px solid #ccc}"
    "figure.ours{border-top-color:#2a6;grid-column:span 2}"
    ".alone .row{grid-template-columns:1fr 1fr}.alone figure.ours{grid-column:auto}"
    "figure.wide,figure.wide.ours{grid-column:1/-1}"
    "img{max-width:100%;max-height:85vh;display:block;margin:0 auto}"
    "figcaption{font-size:12px;margin-top:.4rem}figcaption b{font-size:13px}"
)


class Picture(NamedTuple):
    """An SVG and what stands below it; ``name`` is that of its file, ``who`` drew it."""

    name: str
    who: str
    caption: str
    svg: str


class Shelf(NamedTuple):
    """Pictures that stand beside each other."""

    title: str
    pictures: Sequence[Picture]


def write(folder: Path, shelves: Sequence[Shelf]) -> Path:
    """The page and its pictures in *folder*; where the page is."""
    store = folder / "pictures"
    store.mkdir(parents=True, exist_ok=True)
    body = []
    for number, shelf in enumerate(shelves):
        figures = "".join(_figure(store, picture) for picture in shelf.pictures)
        title = f'<h2 id="s{number}">{escape(shelf.title)}</h2>'
        kind = ' class="alone"' if all(one.who in _BOTH for one in shelf.pictures) else ""
        body.append(f'<section{kind}>{title}<div class="row">{figures}</div></section>')
    page = folder / "gallery.html"
    head = f'<meta charset="utf-8"><title>ecogram: gallery</title><style>{_STYLE}</style>'
    links = "".join(f'<a href="#s{n}">{escape(one.title)}</a>' for n, one in enumerate(shelves))
    said = "<h1>Every drawing beside its rivals, old beside new</h1>"
    page.write_text(
        f'<!doctype html><html lang="en"><head>{head}</head><body>{said}<nav>{links}</nav>'
        f"{''.join(body)}</body></html>\n",
        encoding="utf-8",
        newline="\n",
    )
    return page


def _figure(store: Path, picture: Picture) -> str:
    """The picture, which opens by itself when it is clicked on, and what is said of it."""
    name = "".join(c if c.isalnum() or c in "-." else "-" for c in picture.name) + ".svg"
    (store / name).write_text(picture.svg, encoding="utf-8", newline="\n")
    kinds = ["ours"] * (picture.who in (OURS, _NOW))
    size = _VIEW.search(picture.svg)
    if size and float(size[1]) > max(_LONG, _WIDE * float(size[2])):
        kinds.append("wide")
    source = f'src="pictures/{name}" alt="{escape(picture.name)}"'
    return (
        f'<figure class="{" ".join(kinds)}"><a href="pictures/{name}"><img loading="lazy" {source}>'
        f"</a><figcaption><b>{escape(picture.who)}</b> {escape(picture.caption)}</figcaption>"
        "</figure>"
    )


def beside_rivals(one: Comparison) -> Shelf:
    """One family by every tool that drew it, each with its figures; old where there is one."""
    pictures = []
    for tool, figures in one.tools.items():
        caption = _caption(one, tool, figures)
        pictures += [
            Picture(f"{one.name}-{tool}-{number}", tool, caption, svg)
            for number, svg in enumerate(figures.pictures)
        ]
    return Shelf(f"{one.name} ({len(one.pedigree.persons)} persons)", pictures)


def grown(name: str, svg: str) -> Shelf:
    """A network that no example shows."""
    return Shelf(f"a network of {name}", [Picture(name, OURS, "", svg)])


def old_beside_new(before: Path | None = None) -> Iterable[Shelf]:
    """Every picture that stands beside an example, with its last one; without one, alone.

    The last one is in the folder *before*, or else in the last commit of this project in which it
    was different.
    """
    for drawing in drawable():
        new = drawing.draw()
        pictures = [Picture(f"new-{drawing.name}", _NOW, "", new)]
        if before is not None:
            file = before / drawing.name
            earlier = [("", file.read_text(encoding="utf-8"))] if file.exists() else []
        else:
            earlier = list(_committed(drawing.name))
        for date, old in earlier:
            if _seen(old) != _seen(new):
                pictures.insert(0, Picture(f"old-{drawing.name}", _BEFORE, date, old))
                break
        name = drawing.name.removesuffix(".svg")
        yield Shelf(name + (" (changed)" if len(pictures) > 1 else ""), pictures)


def _seen(svg: str) -> str:
    """Without what only a screen reader tells."""
    return _UNSEEN.sub("", svg)


def _caption(one: Comparison, tool: str, figures: Figures) -> str:
    parts = [f"{figures.crossings} crossings with plain lines"]
    if tool == OURS:
        parts.insert(0, f"{one.drawn.family_crossings} crossings as drawn")
        parts += [f"{one.drawn.faults} faults"] if one.drawn.faults else []
    elif own := figures.own:
        parts.insert(0, f"{own.score.family_crossings} crossings as drawn")
    parts.append(f"{len(figures.parted)} couples apart, {len(figures.torn)} sibships torn")
    for count, what in (
        (figures.missing, "missing"),
        (figures.duplicates, "drawn twice"),
        (figures.lost, "couples lost"),
        (len(figures.own.wrong) if figures.own else 0, "children under a wrong couple"),
    ):
        parts += [f"{count} {what}"] if count else []
    return " · ".join(parts)


def _committed(name: str) -> Iterator[tuple[str, str]]:
    """The last committed versions of an example's picture, with their dates; newest first."""
    path = f"examples/{name}"
    told = _git("log", f"-{_VERSIONS}", "--format=%H %cs", "--", path)
    for line in told.splitlines():
        revision, _, date = line.partition(" ")
        if text := _git("show", f"{revision}:{path}"):
            yield date, text


def _git(*words: str) -> str:
    try:
        done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, timeout=20)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return "" if done.returncode else done.stdout.decode()
