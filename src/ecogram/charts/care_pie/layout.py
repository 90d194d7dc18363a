"""Where pies, slices and their texts stand. It turns parts of a whole into angles and boxes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import cos, pi, sin

from ecogram.charts.care_pie.view import KINDS, CareView, PieView, SliceView
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width, wrap
from ecogram.records import NamedTuple
from ecogram.theme import Theme

RADIUS = 54.0
REACH = 9.0
"""From the pie to where a text starts, sideways (points)."""
ROW = 23.0
"""Between two texts on the same side: a word over its percentage."""
GAP, HEAD_GAP, FOOT_GAP = 26.0, 10.0, 12.0
HEAD_PITCH = 12.0
LEAST = 150.0
WIDE, HOLE = 66.0, 24.0
"""The radius of the outermost and the innermost of the circles; the others stand evenly between."""
BEYOND = 6.0
"""From the outermost circle to the one round what is not said."""


class SlicePlace(NamedTuple):
    """A slice between two angles (radians, clockwise from the top is less than -pi/2 plus 2 pi)."""

    slice: SliceView
    start: float
    end: float
    anchor: Point
    text: Point
    side: int


class RingPlace(NamedTuple):
    """A circle of the concentric variant between two radii; without a slice it is bare."""

    slice: SliceView | None
    inner: float
    outer: float


class PiePlace(NamedTuple):
    """One pie round ``centre``, what is said under it from ``base`` down."""

    pie: PieView
    centre: Point
    head: tuple[str, ...]
    moment: tuple[str, ...]
    foot: tuple[str, ...]
    slices: tuple[SlicePlace, ...]
    rings: tuple[RingPlace, ...]
    box: Box
    base: float


def arrange(view: CareView, theme: Theme) -> tuple[PiePlace, ...]:
    """A place for every pie, the first row with its upper left corner at (0, 0)."""
    radius = WIDE + BEYOND if view.concentric else RADIUS
    width = 2 * (radius + REACH + (0.0 if view.concentric else _side(view, theme)))
    width = max(width, LEAST)
    places: list[PiePlace] = []
    top = 0.0
    for row in view.rows:
        heads = [_heads(pie, width, theme) for pie in row]
        feet = [_feet(pie, width, theme, concentric=view.concentric) for pie in row]
        head = max(len(names) + len(moments) for names, moments in heads) * HEAD_PITCH
        foot = max(map(len, feet)) * theme.caption_pitch
        slices = [() if view.concentric else _slices(pie) for pie in row]
        over, under = (max(_beyond(one, side) for one in slices) for side in (-1, 1))
        middle = top + head + (HEAD_GAP if head else 0.0) + over + radius
        base = middle + radius + under + (FOOT_GAP if foot else 0.0)
        for column, pie in enumerate(row):
            left = column * (width + GAP)
            places.append(
                PiePlace(
                    pie,
                    Point(left + width / 2, middle),
                    *heads[column],
                    feet[column],
                    slices[column],
                    _rings(pie) if view.concentric else (),
                    Box(left, top, left + width, base + foot),
                    base,
                )
            )
        top = base + foot + GAP
    return tuple(places)


def _side(view: CareView, theme: Theme) -> float:
    """The room for the widest text beside a pie."""
    texts = {one.text for row in view.rows for pie in row for one in pie.slices}
    return max((text_width(text, theme.caption) for text in texts), default=0.0)


def _heads(pie: PieView, width: float, theme: Theme) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return (
        wrap(pie.name, width, 2, size=theme.name, bold=True),
        wrap(pie.moment, width, 2, size=theme.caption),
    )


def _feet(pie: PieView, width: float, theme: Theme, *, concentric: bool) -> tuple[str, ...]:
    """What stands under a pie: what is not said has no circle of its own to be written in."""
    captions = [*pie.captions] if pie.slices else [pie.title.rpartition(": ")[2], *pie.captions]
    bare = [one for one in pie.slices if (one.kind == "unsaid" if concentric else not one.part)]
    captions += [f"{one.text}: {one.percent} %" for one in bare]
    return tuple(line for one in captions for line in wrap(one, width, 4, size=theme.caption))


def _slices(pie: PieView) -> tuple[SlicePlace, ...]:
    """The slices clockwise from the top with their texts beside them, round (0, 0)."""
    found: list[SlicePlace] = []
    angle = -pi / 2
    for one in pie.slices:
        if not one.part:
            continue
        end = angle + 2 * pi * one.part
        middle = (angle + end) / 2
        anchor = Point(RADIUS * cos(middle), RADIUS * sin(middle))
        found.append(SlicePlace(one, angle, end, anchor, anchor, 1 if anchor.x >= -1e-6 else -1))
        angle = end
    return tuple(_spread(found))


def _spread(slices: Sequence[SlicePlace]) -> list[SlicePlace]:
    """The texts on each side at least ROW apart, in the order of their slices."""
    heights: Mapping[SlicePlace, float] = {}
    for side in (-1, 1):
        here = sorted((one for one in slices if one.side == side), key=lambda one: one.anchor.y)
        heights = {**heights, **dict(zip(here, _apart([o.anchor.y for o in here]), strict=True))}
    edge = RADIUS + REACH
    return [one._replace(text=Point(one.side * edge, heights[one])) for one in slices]


def _apart(heights: Sequence[float]) -> list[float]:
    """*heights*, in order, ROW apart: those over the middle move up, the others down.

    So no line from a text to its slice crosses the pie.

    >>> _apart([-50.0, -45.0, 10.0]), _apart([-2.0, 2.0])
    ([-68.0, -45.0, 10.0], [-2.0, 21.0])
    """
    upper = [height for height in heights if height < 0]
    found: list[float] = []
    for height in reversed(upper):
        found.insert(0, min([height, *(one - ROW for one in found[:1])]))
    for height in heights[len(upper) :]:
        found.append(max([height, *(one + ROW for one in found[-1:])]))
    return found


def _beyond(slices: Sequence[SlicePlace], side: int) -> float:
    """How far texts rise over the pie (-1) or sink under it (1)."""
    reach = max((side * one.text.y for one in slices), default=0.0) + ROW / 2
    return max(0.0, reach - RADIUS)


def _rings(pie: PieView) -> tuple[RingPlace, ...]:
    """Self care in the middle, specialised care outside, and round it what is not said."""
    found = {one.kind: one for one in pie.slices}
    step = (WIDE - HOLE) / (len(KINDS) - 1)
    edges = [0.0, *(HOLE + step * index for index in range(len(KINDS)))]
    rings = [RingPlace(found.get(kind), *edges[at : at + 2]) for at, kind in enumerate(KINDS)]
    unsaid = found.get("unsaid")
    return (*rings, RingPlace(unsaid, WIDE, WIDE + BEYOND)) if unsaid else tuple(rings)
