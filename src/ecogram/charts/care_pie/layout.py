"""Where pies, slices and their texts stand. It turns parts of a whole into angles and boxes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import cos, pi, sin
from typing import NamedTuple

from ecogram.charts.care_pie.view import CareView, PieView, SliceView
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width, wrap
from ecogram.theme import Theme

RADIUS = 54.0
REACH = 9.0
"""From the pie to where a text starts, sideways (points)."""
ROW = 23.0
"""Between two texts on the same side: a word over its percentage."""
GAP, HEAD_GAP, FOOT_GAP = 26.0, 18.0, 12.0
HEAD_PITCH = 12.0
RINGS = 4
HOLE = 18.0
"""The radius of the innermost circle; the others stand evenly round it."""


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
    """One pie round ``centre``."""

    pie: PieView
    centre: Point
    head: tuple[str, ...]
    moment: tuple[str, ...]
    foot: tuple[str, ...]
    slices: tuple[SlicePlace, ...]
    rings: tuple[RingPlace, ...]
    box: Box


def arrange(view: CareView, theme: Theme) -> tuple[PiePlace, ...]:
    """A place for every pie, the first row with its upper left corner at (0, 0)."""
    side = _side(view, theme)
    width = 2 * (RADIUS + REACH + side)
    places: list[PiePlace] = []
    top = 0.0
    for row in view.rows:
        heads = [_heads(pie, width, theme) for pie in row]
        feet = [_feet(pie, width, theme) for pie in row]
        head = max(len(names) + len(moments) for names, moments in heads) * HEAD_PITCH
        foot = max(map(len, feet)) * theme.caption_pitch
        slices = [_slices(pie, concentric=view.concentric) for pie in row]
        over = max(_over(places_) for places_ in slices)
        middle = top + head + (HEAD_GAP if head else 0.0) + over + RADIUS
        bottom = middle + RADIUS + over + (FOOT_GAP + foot if foot else 0.0)
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
                    Box(left, top, left + width, bottom),
                )
            )
        top = bottom + GAP
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


def _feet(pie: PieView, width: float, theme: Theme) -> tuple[str, ...]:
    return tuple(
        line for caption in pie.captions for line in wrap(caption, width, 4, size=theme.caption)
    )


def _slices(pie: PieView, *, concentric: bool) -> tuple[SlicePlace, ...]:
    """The slices clockwise from the top with their texts beside them, round (0, 0)."""
    found: list[SlicePlace] = []
    angle = -pi / 2
    radii = {ring.slice.kind: (ring.inner + ring.outer) / 2 for ring in _rings(pie) if ring.slice}
    for one in pie.slices:
        end = angle + 2 * pi * one.part
        if concentric:
            # On the right, from outside to inside: the texts stand in the order of the circles.
            radius = radii[one.kind]
            anchor = Point(radius * 0.5, -radius * 0.866)
            found.append(SlicePlace(one, 0.0, 0.0, anchor, anchor, 1))
        else:
            middle = (angle + end) / 2
            anchor = Point(RADIUS * cos(middle), RADIUS * sin(middle))
            found.append(
                SlicePlace(one, angle, end, anchor, anchor, 1 if anchor.x >= -1e-6 else -1)
            )
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
    """*heights*, in order, moved as little as it takes to stand ROW apart."""
    blocks: list[tuple[float, int]] = []
    for index, height in enumerate(heights):
        blocks.append((height - index * ROW, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (a, m), (b, n) = blocks[-2:]
            blocks[-2:] = [((a * m + b * n) / (m + n), m + n)]
    flat = [start for start, count in blocks for _ in range(count)]
    return [start + index * ROW for index, start in enumerate(flat)]


def _over(slices: Sequence[SlicePlace]) -> float:
    """How far texts rise over the pie or sink under it."""
    reach = max((abs(one.text.y) for one in slices), default=0.0) + ROW / 2
    return max(0.0, reach - RADIUS)


def _rings(pie: PieView) -> tuple[RingPlace, ...]:
    """Self care in the middle, specialised care outside; what is not said has no circle."""
    from ecogram.charts.care_pie.view import KINDS

    found = {one.kind: one for one in pie.slices}
    step = (RADIUS - HOLE) / (RINGS - 1)
    edges = [0.0, *(HOLE + step * index for index in range(RINGS))]
    rings = [
        RingPlace(found.get(kind), edges[index], edges[index + 1])
        for index, kind in enumerate(KINDS)
    ]
    unsaid = found.get("unsaid")
    return (*rings, RingPlace(unsaid, RADIUS + 5.0, RADIUS + 5.0)) if unsaid else tuple(rings)
