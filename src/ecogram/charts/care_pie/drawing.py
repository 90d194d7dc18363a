"""From places to ink: pies with patterns, their percentages, the legend."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import cos, hypot, pi, sin

from ecogram.charts.care_pie.layout import HEAD_PITCH, RADIUS, PiePlace, SlicePlace
from ecogram.charts.care_pie.view import CareView, Kind
from ecogram.charts.options import Options
from ecogram.charts.sheet import corners, dashes, edge, sheet
from ecogram.geometry.curves import arc, circle, polyline
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.scene import Area, Group, Label, Line, Primitive, Scene, label_box
from ecogram.symbols.legend import Entry
from ecogram.symbols.patterns import Pattern, filling
from ecogram.symbols.samples import InkSample
from ecogram.theme import Theme

PATTERNS: dict[Kind, Pattern] = {
    "self_care": "plain",
    "informal": "dots",
    "professional": "hatch",
    "specialised": "cross",
    "unsaid": "plain",
}
STEPS = 96
"""Corners of a whole circle: of its pattern only, its outline is a true circle."""
SAMPLE = (34.0, 14.0)
SAMPLE_DASH = 5.0
DASH = 0.09
"""Of a circle, a dash and the gap after it (radians)."""


def drawing(
    view: CareView,
    places: Sequence[PiePlace],
    theme: Theme,
    options: Options,
    words: Mapping[str, str],
) -> Scene:
    """The page: pies with their texts, and what the patterns mean."""
    groups = [group for place in places for group in _pie(place, theme, view.concentric)]
    bounds = Box.around([place.box for place in places])
    used = {one.kind for place in places for one in place.pie.slices}
    entries = [
        Entry(
            "outside", InkSample(tuple(_sample(kind, theme)), _box(SAMPLE)), words[f"care.{kind}"]
        )
        for kind in PATTERNS
        if kind in used
    ]
    titles = {"outside": words["legend.care"]}
    return sheet(view.heading, groups, bounds, entries, titles, theme, options)  # type: ignore[arg-type]


def pen(kind: Kind, theme: Theme) -> str:
    """The colour that repeats what the pattern says."""
    return {
        "self_care": theme.close,
        "informal": theme.informal,
        "professional": theme.formal,
        "specialised": theme.control,
        "unsaid": theme.secondary,
    }[kind]


def _pie(place: PiePlace, theme: Theme, concentric: bool) -> Iterator[Group]:
    parts = _circles(place, theme) if concentric else _slices(place, theme)
    groups = tuple(
        Group(f"{place.pie.id}-{kind}", ("care", kind), ink, title) for kind, ink, title in parts
    )
    own = [] if place.pie.slices or concentric else _dashed(place.centre, RADIUS, theme)
    yield Group(place.pie.id, ("care-pie",), tuple(own), place.pie.title, groups)
    yield Group(f"label-{place.pie.id}", ("label",), tuple(_texts(place, theme)))


def _slices(place: PiePlace, theme: Theme) -> Iterator[tuple[Kind, tuple[Primitive, ...], str]]:
    for one in place.slices:
        kind, centre = one.slice.kind, place.centre
        whole = one.end - one.start > 2 * pi - 1e-9
        region = _sector(centre, one.start, one.end)
        ink = list(_tinted(kind, [region], theme))
        rim = arc(centre, RADIUS, one.start, one.end)
        first, last = _on(centre, RADIUS, one.start), _on(centre, RADIUS, one.end)
        if kind == "unsaid":
            ink += _dashes(_dashed_arc(centre, RADIUS, one.start, one.end), theme)
        else:
            ink.append(Line((rim,), theme.ink, theme.outline))
        if not whole:
            ink.append(Line((polyline([first, centre, last]),), theme.ink, theme.outline))
        yield kind, tuple(ink), f"{one.slice.text} {one.slice.percent} %"


def _circles(place: PiePlace, theme: Theme) -> Iterator[tuple[Kind, tuple[Primitive, ...], str]]:
    """The circles with their percentages; who says nothing of a kind has a dashed one for it."""
    for ring in place.rings:
        one = ring.slice
        if one is None or one.kind == "unsaid":
            text = f"{one.text} {one.percent} %" if one else ""
            yield "unsaid", tuple(_dashed(place.centre, ring.outer, theme)), text
            continue
        at = Point(place.centre.x, place.centre.y - (ring.inner + ring.outer) / 2)
        if not ring.inner:
            at = place.centre
        label = Label(f"{one.percent} %", at, theme.years, theme.ink, bold=True)
        clear = label_box(label).grown(1.0)
        region = [_sector(place.centre, 0.0, 2 * pi, ring.outer)]
        if ring.inner:
            region.append(_sector(place.centre, 0.0, 2 * pi, ring.inner))
        ink = [*_tinted(one.kind, region, theme, clear)] if one.part else []
        ink.append(Line((circle(place.centre, ring.outer),), theme.ink, theme.outline))
        yield one.kind, (*ink, label), f"{one.text} {one.percent} %"


def _tinted(
    kind: Kind, region: Sequence[Sequence[Point]], theme: Theme, clear: Box | None = None
) -> Iterator[Primitive]:
    """The pattern of *kind* in *region*, but not in what must stay *clear* for a text."""
    if kind == "self_care" and len(region) == 1:
        yield Area(polyline([*region[0], region[0][0]]), theme.household_fill)
    free = [*region, corners(clear)] if clear else region
    yield from filling(PATTERNS[kind], free, pen(kind, theme))


def _texts(place: PiePlace, theme: Theme) -> Iterator[Primitive]:
    centre = place.centre
    y = place.box.top + HEAD_PITCH / 2
    rows = [(line, theme.name, theme.ink, True) for line in place.head]
    rows += [(line, theme.caption, theme.secondary, False) for line in place.moment]
    for text, size, colour, bold in rows:
        yield Label(text, Point(centre.x, y), size, colour, bold=bold)
        y += HEAD_PITCH
    for one in place.slices:
        yield from _slice_text(one, centre, theme)
    if not place.pie.slices:
        yield Label("?", centre, theme.title, theme.secondary)
    y = place.base + theme.caption_pitch / 2
    for line in place.foot:
        yield Label(line, Point(centre.x, y), theme.caption, theme.secondary)
        y += theme.caption_pitch


def _slice_text(one: SlicePlace, centre: Point, theme: Theme) -> Iterator[Primitive]:
    """The word over the percentage, and a thin line to the slice where they stand aside."""
    at = Point(centre.x + one.text.x, centre.y + one.text.y)
    start = Point(centre.x + one.anchor.x, centre.y + one.anchor.y)
    if hypot(at.x - start.x, at.y - start.y) > 6.0:
        knee = Point(at.x - one.side * 2.0, at.y)
        yield Line((polyline([start, knee]),), theme.secondary, 0.5)
    align = "start" if one.side > 0 else "end"
    up = Point(at.x + one.side * 1.0, at.y - 5.0)
    down = Point(at.x + one.side * 1.0, at.y + 6.0)
    yield Label(one.slice.text, up, theme.caption, theme.ink, align)  # type: ignore[arg-type]
    percent = f"{one.slice.percent} %"
    yield Label(percent, down, theme.name, theme.ink, align, True)  # type: ignore[arg-type]


def _sample(kind: Kind, theme: Theme) -> Iterator[Primitive]:
    box = _box(SAMPLE)
    yield from _tinted(kind, [corners(box)], theme)
    outline = edge(box)
    if kind == "unsaid":
        yield from _dashes(dashes(outline, SAMPLE_DASH), theme)
    else:
        yield Line((outline,), theme.ink, theme.outline)


def _sector(centre: Point, start: float, end: float, radius: float = RADIUS) -> list[Point]:
    """The corners of a slice; a whole circle has none at its centre."""
    steps = max(2, round(STEPS * (end - start) / (2 * pi)))
    rim = [_on(centre, radius, start + (end - start) * i / steps) for i in range(steps + 1)]
    return rim if end - start > 2 * pi - 1e-9 else [centre, *rim]


def _on(centre: Point, radius: float, angle: float) -> Point:
    return Point(centre.x + radius * cos(angle), centre.y + radius * sin(angle))


def _dashed_arc(centre: Point, radius: float, start: float, end: float) -> list[Spline]:
    """Short arcs with gaps between two angles."""
    count = max(1, round((end - start) / DASH))
    step = (end - start) / count
    return [
        arc(centre, radius, start + step * index + step * 0.2, start + step * index + step * 0.8)
        for index in range(count)
    ]


def _dashed(centre: Point, radius: float, theme: Theme) -> list[Primitive]:
    return _dashes(_dashed_arc(centre, radius, 0.0, 2 * pi), theme)


def _dashes(strokes: Sequence[Spline], theme: Theme) -> list[Primitive]:
    return [Line(tuple(strokes), theme.secondary, 1.0)]


def _box(size: tuple[float, float]) -> Box:
    return Box(-size[0] / 2, -size[1] / 2, size[0] / 2, size[1] / 2)
