"""A blank genogram: a row for each generation, and the usual symbols and lines to copy."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.charts.templates.paper import (
    LANDSCAPE,
    Words,
    blank,
    footed,
    head,
    rule,
    spoken,
)
from ecogram.geometry.shapes import Point
from ecogram.scene import Group, Label, Scene
from ecogram.symbols.figure import Figure
from ecogram.symbols.legend import Entry
from ecogram.symbols.samples import DescentSample, PersonSample, TieSample, UnionSample
from ecogram.theme import Theme

ROWS = ("grandparents", "parents", "own", "children")
ROW = 77.0
PERSONS = (
    ("person.man", Figure("square")),
    ("person.woman", Figure("circle")),
    ("person.non_binary", Figure("rounded", corner="nb")),
    ("person.unknown", Figure("unknown", inner="?")),
    ("person.index", Figure("circle", index=True)),
    ("person.deceased", Figure("square", deceased="yes")),
    ("person.pregnancy", Figure("triangle")),
    ("person.pet", Figure("diamond")),
)
UNIONS = (("married", ""), ("cohabiting", ""), ("married", "divorced"))
LINKS = ("biological", "adopted", "foster")
TIES = ("normal", "close", "distant", "tense", "conflict", "cutoff", "care")


def sheet(language: str, theme: Theme) -> Scene:
    """The blank sheet, A4 on its side."""
    words = spoken(language)
    header, top = head("genogram", LANDSCAPE[0], words, theme)
    titles = {
        "persons": words["legend.persons"],
        "family_lines": words["legend.family_lines"],
        "emotional_lines": words["legend.emotional_lines"],
    }
    key = footed(list(_entries(words)), LANDSCAPE, titles, "", theme)  # type: ignore[arg-type]
    groups = [*header, *_rows(top + 8.0, words, theme), key]
    return blank("genogram", LANDSCAPE, groups, language, theme)


def _rows(top: float, words: Words, theme: Theme) -> Iterator[Group]:
    width = LANDSCAPE[0] - 2 * theme.margin
    for index, row in enumerate(ROWS):
        y = top + index * ROW
        at = Point(theme.margin, y + 11.0)
        label = Label(words[f"template.row.{row}"], at, theme.caption, theme.secondary, "start")
        parts = (rule(Point(theme.margin, y), width, theme), label)
        yield Group(f"row-{row}", ("row",), parts)


def _entries(words: Words) -> Iterator[Entry]:
    for key, figure in PERSONS:
        yield Entry("persons", PersonSample(figure), words[key])
    for form, state in UNIONS:
        text = words[f"union.{state or form}"]
        yield Entry("family_lines", UnionSample(form, state), text)
    for link in LINKS:
        yield Entry("family_lines", DescentSample(link), words[f"link.{link}"])
    for kind in TIES:
        yield Entry("emotional_lines", TieSample(kind), words[f"relation.{kind}"])
