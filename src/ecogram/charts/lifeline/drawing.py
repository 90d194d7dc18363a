"""From places to ink: the ruler, points and bars, poles with their texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ecogram.charts.lifeline.layout import FEELINGS, EventPlace, LifePlace
from ecogram.charts.lifeline.legend import entries
from ecogram.charts.lifeline.marks import colour, kind, period, point
from ecogram.charts.lifeline.view import LifeView
from ecogram.charts.options import Options
from ecogram.charts.sheet import corners, edge, sheet
from ecogram.geometry.curves import outside, polyline
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.geometry.track import Track
from ecogram.scene import Area, Group, Label, Line, Primitive, Scene
from ecogram.theme import Theme

POLE = 0.5
STEM = 1.0
GUIDE = 0.4
TICK = 3.5
HEAD_GAP = 13.0
ROW = 8.5
"""From an edge of the ruler to the middle of the texts along it (points)."""


def drawing(
    view: LifeView, place: LifePlace, theme: Theme, options: Options, words: Mapping[str, str]
) -> Scene:
    """The page: the ruler first, then periods, points, and texts over them."""
    events = sorted(place.events, key=lambda one: not one.event.period)
    bars = [one.bar for one in events if one.bar is not None]
    groups = [
        Group("axis", ("axis",), tuple(_axis(view, place, theme, words))),
        *(_event(one, bars, theme) for one in events),
        *(_text(one, theme) for one in place.events),
    ]
    found = list(entries(view, theme, words))
    titles = {"outside": words["legend.lifeline"]}
    return sheet(view.heading, groups, place.bounds, found, titles, theme, options)  # type: ignore[arg-type]


def _axis(
    view: LifeView, place: LifePlace, theme: Theme, words: Mapping[str, str]
) -> Iterator[Primitive]:
    yield from _guides(place, theme, words)
    line = place.ruler
    for cell in line.cells:
        box = Box(cell.left, place.top, cell.right, place.bottom)
        yield from _cell(box, is_slot=cell.cell.first is None, theme=theme)
        for row, text in enumerate(cell.lines):
            y = (place.top + place.bottom) / 2 + (row - (len(cell.lines) - 1) / 2) * 9.5
            yield Label(text, Point((cell.left + cell.right) / 2, y), theme.caption, theme.ink)
    ticks: list[Spline] = []
    for marks, rim, side in ((line.years, place.top, 1), (line.ages, place.bottom, -1)):
        for mark in marks:
            ticks.append(polyline([Point(mark.x, rim), Point(mark.x, rim + side * TICK)]))
            at = Point(mark.x, rim + side * ROW)
            ink = theme.ink if side > 0 else theme.secondary
            yield Label(mark.text, at, theme.years, ink)
    if ticks:
        yield Line(tuple(ticks), theme.ink, 0.8)
    for used, key, y in (
        (line.years, "lifeline.year", place.top + ROW),
        (line.ages, "lifeline.age", place.bottom - ROW),
    ):
        if used:
            about = "± " if key == "lifeline.age" and view.born_about else ""
            text = f"{about}{words[key]}"
            yield Label(text, Point(-HEAD_GAP, y), theme.years, theme.secondary, "end")


def _cell(box: Box, *, is_slot: bool, theme: Theme) -> Iterator[Primitive]:
    """A piece of the ruler: a scale goes on, a slot is closed at both ends."""
    path = edge(box)
    yield Area(path, theme.domain_fill)
    if is_slot:
        yield Line((path,), theme.secondary, 0.8)
        return
    a, b, c, d = corners(box)
    yield Line((polyline([a, b]), polyline([d, c])), theme.ink, theme.outline)


def _guides(place: LifePlace, theme: Theme, words: Mapping[str, str]) -> Iterator[Primitive]:
    """Thin lines at the best and the worst, behind everything, with their numbers."""
    for side, rim, key in (
        (-1, place.top, "lifeline.positive"),
        (1, place.bottom, "lifeline.negative"),
    ):
        y = rim + side * (place.zero + FEELINGS * place.unit)
        box = Box(0.0, y - GUIDE / 2, place.ruler.width, y + GUIDE / 2)
        yield Area(edge(box), theme.rule)
        sign = "+" if side < 0 else "−"
        yield Label(f"{sign}{FEELINGS}", Point(-HEAD_GAP, y), theme.years, theme.secondary, "end")
        middle = rim + side * (place.zero + FEELINGS * place.unit * 0.5)
        at = Point(-HEAD_GAP, middle)
        yield Label(words[key], at, theme.years, theme.secondary, "end")


def _event(place: EventPlace, bars: Sequence[Box], theme: Theme) -> Group:
    event = place.event
    parts: list[Primitive] = [Line((polyline(place.pole),), theme.other, POLE)]
    if place.bar is not None:
        ends = [
            stroke
            for x, is_open in (
                (place.bar.left, event.open_start),
                (place.bar.right, event.open_end),
            )
            if not is_open
            for stroke in _upright(x, place.foot.y, place.bar.centre.y, bars)
        ]
        if ends:
            parts.append(Line(tuple(ends), theme.rule, POLE))
        parts += period(event, place.bar, theme, place.side)
    else:
        turn = Point(place.dot.x, place.foot.y + place.side * 6.0)
        stem = [place.foot, turn, Point(place.dot.x, place.dot.y - place.side * 3.0)]
        if abs(place.foot.x - place.dot.x) < 0.01:
            stem = [place.foot, stem[-1]]
        parts.append(Line((polyline(stem),), colour(event, theme), STEM))
        parts += point(event, place.dot, theme)
    classes = ["event", kind(event)]
    classes += ["period"] * event.period + ["from-family"] * event.family
    return Group(event.id, tuple(classes), tuple(parts), event.title)


def _upright(x: float, start: float, end: float, bars: Sequence[Box]) -> Iterator[Spline]:
    """A thin line straight from the ruler to the end of a bar, behind the bars between them."""
    path = polyline([Point(x, start), Point(x, end)])
    low, high = sorted((start, end))
    gaps = [
        (abs(one - start) for one in (bar.top, bar.bottom))
        for bar in bars
        if bar.left < x < bar.right and low < bar.top and bar.bottom < high
    ]
    track = Track(path)
    for first, last in outside(sorted((min(a, b), max(a, b)) for a, b in gaps), 0.0, track.length):
        yield track.piece(first, last)


def _text(place: EventPlace, theme: Theme) -> Group:
    sizes = {
        "when": (theme.years, theme.secondary),
        "what": (theme.caption, theme.ink),
        "who": (theme.years, theme.secondary),
    }
    labels = []
    y = place.box.top + theme.caption_pitch / 2
    for role, text in place.lines:
        size, ink = sizes[role]
        labels.append(Label(text, Point(place.box.left, y), size, ink, "start"))
        y += theme.caption_pitch
    return Group(f"label-{place.event.id}", ("label",), tuple(labels))
