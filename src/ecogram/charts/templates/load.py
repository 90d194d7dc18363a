"""A blank balance: lines for what weighs and what carries, and boxes to colour; always level."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.charts.sheet import corners, edge
from ecogram.charts.templates.paper import LANDSCAPE, Words, blank, footed, head, rule, spoken
from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Box, Point
from ecogram.scene import Area, Group, Label, Line, Primitive, Scene
from ecogram.symbols.legend import Entry
from ecogram.symbols.patterns import filling
from ecogram.symbols.samples import InkSample
from ecogram.theme import Theme

ROWS = 9
PITCH = 36.0
CELLS = 5
CELL, TALL = 17.0, 12.0
POST = 16.0
"""From the post to what stands beside it."""
BEAM = 1.75
FOOT = 16.0
SAMPLE = Box(-20.0, -6.0, 20.0, 6.0)


def sheet(language: str, theme: Theme) -> Scene:
    """The blank sheet, A4 on its side."""
    words = spoken(language)
    header, top = head("load", LANDSCAPE[0], words, theme)
    titles = {"outside": words["legend.load"]}
    key = footed(list(_entries(words, theme)), LANDSCAPE, titles, "", theme)  # type: ignore[arg-type]
    first = top + 14.0
    groups = [
        *header,
        Group("balance", ("balance",), tuple(_balance(first, words, theme))),
        *(_item(side, row, first, theme) for side in (-1, 1) for row in range(ROWS)),
        key,
    ]
    return blank("load", LANDSCAPE, groups, language, theme)


def _balance(y: float, words: Words, theme: Theme) -> Iterator[Label | Line]:
    """The heads of the two sides, the post, the beam and the triangle it rests on."""
    x = LANDSCAPE[0] / 2
    for side, text in ((-1, words["load.load"]), (1, words["load.capacity"])):
        at = Point(x + side * POST, y)
        yield Label(text, at, theme.name, theme.ink, "start" if side > 0 else "end", bold=True)
    beam = y + 12.0 + ROWS * PITCH
    yield Line((polyline([Point(x, y - 6.0), Point(x, beam)]),), theme.rule, theme.outline)
    ends = [Point(theme.margin, beam), Point(LANDSCAPE[0] - theme.margin, beam)]
    yield Line((polyline(ends),), theme.ink, BEAM)
    tip = Point(x, beam + BEAM / 2)
    left, right = Point(x - FOOT, beam + FOOT), Point(x + FOOT, beam + FOOT)
    yield Line((polyline([tip, left, right, tip]),), theme.ink, theme.outline)


def _item(side: int, row: int, top: float, theme: Theme) -> Group:
    """A line to write on, with five boxes at the post."""
    x, y = LANDSCAPE[0] / 2 + side * POST, top + 10.0 + (row + 0.5) * PITCH
    boxes = []
    for index in range(CELLS):
        near, far = x + side * index * CELL, x + side * (index + 1) * CELL
        boxes.append(edge(Box(min(near, far), y, max(near, far), y + TALL)))
    inner = x + side * (CELLS * CELL + 10.0)
    outer = theme.margin if side < 0 else LANDSCAPE[0] - theme.margin
    parts = (
        Line(tuple(boxes), theme.ink, 0.8),
        rule(Point(min(inner, outer), y + TALL), abs(outer - inner), theme),
    )
    kind = "load" if side < 0 else "capacity"
    return Group(f"{kind}-{row + 1}", (kind,), parts)


def _entries(words: Words, theme: Theme) -> Iterator[Entry]:
    for kind, key in (("load", "heavy"), ("capacity", "strong")):
        parts: list[Primitive] = []
        if kind == "load":
            parts += filling("hatch", [corners(SAMPLE)], theme.conflict)
        else:
            parts.append(Area(edge(SAMPLE), theme.trait))
        parts.append(Line((edge(SAMPLE),), theme.ink, 1.0))
        yield Entry("outside", InkSample(tuple(parts), SAMPLE), words[f"legend.{key}"])
