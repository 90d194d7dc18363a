"""Every drawing beside its rivals, and old beside new, on one page to look at.

The pictures are files beside the page, so that it opens fast.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Sequence
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

_STYLE = (
    "body{font:14px/1.4 sans-serif;margin:1rem;background:#eee}"
    "section{margin:0 0 2rem}.row{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start}"
    "figure{margin:0;background:#fff;padding:.5rem;max-width:48%}"
    "img{max-width:100%;max-height:80vh}figcaption{color:#333;font-size:12px}"
)


class Picture(NamedTuple):
    """An SVG and what stands below it; ``name`` is that of its file."""

    name: str
    caption: str
    svg: str


class Shelf(NamedTuple):
    """Pictures that stand beside each other."""

    title: str
    pictures: Sequence[Picture]


def write(folder: Path, shelves: Iterable[Shelf]) -> Path:
    """The page and its pictures in *folder*; where the page is."""
    store = folder / "pictures"
    store.mkdir(parents=True, exist_ok=True)
    body = []
    for shelf in shelves:
        figures = []
        for picture in shelf.pictures:
            name = "".join(c if c.isalnum() or c in "-." else "-" for c in picture.name) + ".svg"
            (store / name).write_text(picture.svg, encoding="utf-8", newline="\n")
            figures.append(
                f'<figure><img loading="lazy" alt="{escape(picture.name)}" src="pictures/{name}">'
                f"<figcaption>{escape(picture.caption)}</figcaption></figure>"
            )
        body.append(
            f"<section><h2>{escape(shelf.title)}</h2>"
            f'<div class="row">{"".join(figures)}</div></section>'
        )
    page = folder / "gallery.html"
    head = f'<meta charset="utf-8"><title>ecogram: gallery</title><style>{_STYLE}</style>'
    page.write_text(
        f'<!doctype html><html lang="en"><head>{head}</head><body>{"".join(body)}</body></html>\n',
        encoding="utf-8",
        newline="\n",
    )
    return page


def beside_rivals(one: Comparison) -> Shelf:
    """One family by every tool that drew it, each with its figures; old where there is one."""
    pictures = []
    for tool, figures in one.tools.items():
        caption = _caption(one, tool, figures)
        pictures += [
            Picture(f"{one.name}-{tool}-{number}", caption, svg)
            for number, svg in enumerate(figures.pictures)
        ]
    return Shelf(f"{one.name} ({len(one.pedigree.persons)} persons)", pictures)


def grown(name: str, svg: str) -> Shelf:
    """A network that no example shows."""
    return Shelf(f"a network of {name}", [Picture(name, "ecogram", svg)])


def old_beside_new(before: Path | None = None) -> Iterable[Shelf]:
    """Every picture that stands beside an example, with its last one; without one, alone.

    The last one is in the folder *before*, or else in the last commit of this project.
    """
    for drawing in drawable():
        new, old = drawing.draw(), _old(drawing.name, before)
        pictures = [Picture(f"new-{drawing.name}", "now", new)]
        if old and old != new:
            pictures.insert(0, Picture(f"old-{drawing.name}", "before", old))
        yield Shelf(drawing.name.removesuffix(".svg"), pictures)


def _caption(one: Comparison, tool: str, figures: Figures) -> str:
    said = f"{figures.crossings} crossings"
    if tool == OURS:
        said = f"{one.drawn.family_crossings} crossings as drawn, {figures.crossings} with plain"
        said += " lines"
    parts = [
        *(tool, said, f"{len(figures.parted)} couples apart, {len(figures.torn)} sibships torn"),
        *([f"{figures.missing} missing"] if figures.missing else []),
        *([f"{figures.duplicates} drawn twice"] if figures.duplicates else []),
        *([f"{figures.lost} couples lost"] if figures.lost else []),
    ]
    return " · ".join(parts)


def _old(name: str, before: Path | None) -> str:
    if before is not None:
        file = before / name
        return file.read_text(encoding="utf-8") if file.exists() else ""
    command = ["git", "show", f"HEAD:examples/{name}"]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=20)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return "" if done.returncode else done.stdout.decode()
