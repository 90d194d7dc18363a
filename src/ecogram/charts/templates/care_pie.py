"""A blank pie of care, for two moments, with lines to write who gives each kind of care."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, pi, sin

from ecogram.charts.care_pie.drawing import PATTERNS, pen
from ecogram.charts.care_pie.view import KINDS, Kind
from ecogram.charts.sheet import corners, edge
from ecogram.charts.templates.paper import PORTRAIT, Words, blank, footed, head, rule, spoken
from ecogram.geometry.curves import circle, polyline
from ecogram.geometry.shapes import Box, Point
from ecogram.scene import Area, Disc, Group, Label, Line, Primitive, Scene
from ecogram.symbols.legend import Entry
from ecogram.symbols.patterns import filling
from ecogram.symbols.samples import InkSample
from ecogram.theme import Theme

RADIUS = 118.0
TENTHS = 10
TICK = 5.0
WRITING = 21.0
LINES = 3
SAMPLE = Box(-17.0, -7.0, 17.0, 7.0)


def sheet(language: str, theme: Theme) -> Scene:
    """The blank sheet, A4 upright."""
    words = spoken(language)
    width = PORTRAIT[0]
    header, top = head("care-pie", width, words, theme)
    y = top + 34.0 + RADIUS
    room = width - 2 * theme.margin
    pies = [
        _pie(number, Point(theme.margin + room * share, y), words[f"template.{key}"], theme)
        for number, (key, share) in enumerate((("now", 0.25), ("then", 0.75)), 1)
    ]
    titles = {"outside": words["legend.care"]}
    key = footed(list(_entries(words, theme)), PORTRAIT, titles, "", theme)  # type: ignore[arg-type]
    lists = Group("lists", ("lists",), tuple(_lists(y + RADIUS + 34.0, words, theme)))
    return blank("care-pie", PORTRAIT, [*header, *pies, lists, key], language, theme)


def _pie(number: int, centre: Point, moment: str, theme: Theme) -> Group:
    ticks = []
    for tenth in range(TENTHS):
        angle = 2 * pi * tenth / TENTHS - pi / 2
        ticks.append(polyline([_on(centre, RADIUS - TICK, angle), _on(centre, RADIUS, angle)]))
    over = Point(centre.x, centre.y - RADIUS - 14.0)
    parts: tuple[Primitive, ...] = (
        Line((circle(centre, RADIUS),), theme.ink, theme.outline),
        Line(tuple(ticks), theme.secondary, 0.8),
        Disc(centre, 1.8, theme.ink),
        Label(moment, over, theme.caption, theme.secondary),
    )
    return Group(f"pie-{number}", ("pie",), parts)


def _lists(y: float, words: Words, theme: Theme) -> Iterator[Label | Line]:
    """For each kind of care its name and lines to write who gives it."""
    at = Point(theme.margin, y)
    yield Label(words["template.by_whom"], at, theme.name, theme.ink, "start", bold=True)
    y += 4.0
    for kind in KINDS:
        y += WRITING
        name = Point(theme.margin, y - 5.0)
        yield Label(words[f"care.{kind}"], name, theme.name, theme.ink, "start")
        for _ in range(LINES):
            start = theme.margin + 122.0
            yield rule(Point(start, y), PORTRAIT[0] - theme.margin - start, theme)
            y += WRITING
        y -= WRITING / 2


def _entries(words: Words, theme: Theme) -> Iterator[Entry]:
    for kind in KINDS:
        parts = tuple(_sample(kind, theme))
        yield Entry("outside", InkSample(parts, SAMPLE), words[f"care.{kind}"])


def _sample(kind: Kind, theme: Theme) -> Iterator[Primitive]:
    if kind == "self_care":
        yield Area(edge(SAMPLE), theme.household_fill)
    yield from filling(PATTERNS[kind], [corners(SAMPLE)], pen(kind, theme))
    yield Line((edge(SAMPLE),), theme.ink, theme.outline)


def _on(centre: Point, radius: float, angle: float) -> Point:
    return Point(centre.x + radius * cos(angle), centre.y + radius * sin(angle))
