"""A blank life line: a line with ticks, room for what was good above it and what was hard below."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.charts.lifeline.marks import period, point
from ecogram.charts.lifeline.view import EventView, Spot
from ecogram.charts.templates.paper import LANDSCAPE, Words, blank, footed, head, rule, spoken
from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Box, Point
from ecogram.scene import Group, Label, Line, Scene
from ecogram.symbols.legend import Entry
from ecogram.symbols.samples import InkSample
from ecogram.theme import Theme

REACH = 186.0
"""From the line to where the strongest feelings are (points)."""
LEFT = 48.0
TICKS = 10
TICK = 5.0
SCALE = (5, 3, 1, -1, -3, -5)
WIDE = 17.0


def sheet(language: str, theme: Theme) -> Scene:
    """The blank sheet, A4 on its side."""
    words = spoken(language)
    header, top = head("lifeline", LANDSCAPE[0], words, theme)
    titles = {"outside": words["legend.lifeline"]}
    key = footed(list(_entries(words, theme)), LANDSCAPE, titles, "", theme)  # type: ignore[arg-type]
    y = top + 12.0 + REACH
    groups = [
        *header,
        Group("scale", ("scale",), tuple(_scale(y, words, theme))),
        Group("line", ("line",), tuple(_line(y, words, theme))),
        key,
    ]
    return blank("lifeline", LANDSCAPE, groups, language, theme)


def _scale(y: float, words: Words, theme: Theme) -> Iterator[Label | Line]:
    """How it felt: numbers at the side, and a thin line for each."""
    start = theme.margin + LEFT
    for feeling in SCALE:
        level = y - feeling * REACH / 5
        text = f"+{feeling}" if feeling > 0 else f"\N{MINUS SIGN}{-feeling}"
        yield Label(text, Point(start - 8.0, level), theme.caption, theme.secondary, "end")
        yield rule(Point(start, level), LANDSCAPE[0] - theme.margin - start, theme)
    for key, at in (("positive", 4.0), ("negative", -4.0)):
        place = Point(theme.margin, y - at * REACH / 5)
        yield Label(words[f"lifeline.{key}"], place, theme.caption, theme.ink, "start")


def _line(y: float, words: Words, theme: Theme) -> Iterator[Label | Line]:
    """The line with its ticks; nobody has written years or ages at them yet."""
    start, end = theme.margin + LEFT, LANDSCAPE[0] - theme.margin
    strokes = [polyline([Point(start, y), Point(end, y)])]
    for index in range(TICKS + 1):
        x = start + (end - start) * index / TICKS
        strokes.append(polyline([Point(x, y - TICK), Point(x, y + TICK)]))
    yield Line(tuple(strokes), theme.ink, theme.outline)
    for key, side in (("year", -1.0), ("age", 1.0)):
        at = Point(theme.margin, y + side * 6.0)
        yield Label(words[f"lifeline.{key}"], at, theme.caption, theme.secondary, "start")


def _entries(words: Words, theme: Theme) -> Iterator[Entry]:
    for feeling, key in ((3, "up"), (-3, "down"), (0, "neutral")):
        parts = tuple(point(_example(feeling), Point(0.0, 0.0), theme))
        sample = InkSample(parts, Box(-9.0, -5.0, 9.0, 5.0))
        yield Entry("outside", sample, words[f"legend.{key}"])
    box = Box(-WIDE, -2.5, WIDE, 2.5)
    bar = tuple(period(_example(3)._replace(period=True), box, theme))
    yield Entry("outside", InkSample(bar, Box(-WIDE, -5.0, WIDE, 5.0)), words["legend.period"])


def _example(feeling: int) -> EventView:
    nowhere = Spot(0)
    return EventView("", nowhere, None, False, False, False, feeling, "", "", "", False, "")
