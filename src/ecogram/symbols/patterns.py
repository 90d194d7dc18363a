"""Patterns that fill a region so that it is told apart without colour: dots and parallel lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil, cos, floor, pi, sin
from typing import Literal

from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Point, Spline
from ecogram.scene import Disc, Line, Primitive

Pattern = Literal["plain", "dots", "hatch", "cross", "dense"]
Polygon = Sequence[Point]
"""Corners in order; the last joins the first."""

_GAP: dict[Pattern, float] = {"dots": 5.5, "hatch": 5.0, "cross": 5.5, "dense": 2.6}
_ANGLES: dict[Pattern, tuple[float, ...]] = {
    "hatch": (pi / 4,),
    "cross": (pi / 4, -pi / 4),
    "dense": (-pi / 4,),
}
_DOT = 0.95
_STROKE = 0.7


def filling(pattern: Pattern, region: Sequence[Polygon], colour: str) -> tuple[Primitive, ...]:
    """The ink of *pattern* in *region*: within an odd number of its polygons (a ring has two)."""
    if pattern == "dots":
        return tuple(Disc(at, _DOT, colour) for at in _dots(region))
    strokes = [
        stroke for angle in _ANGLES.get(pattern, ()) for stroke in _lines(region, angle, pattern)
    ]
    return (Line(tuple(strokes), colour, _STROKE),) if strokes else ()


def _lines(region: Sequence[Polygon], angle: float, pattern: Pattern) -> Iterator[Spline]:
    """Parallel lines through the page at *angle*, as far as they lie in *region*."""
    gap = _GAP[pattern]
    along, across = Point(cos(angle), sin(angle)), Point(-sin(angle), cos(angle))
    turned = [[_turned(corner, along, across) for corner in polygon] for polygon in region]
    heights = [corner.y for polygon in turned for corner in polygon]
    for index in range(floor(min(heights) / gap), ceil(max(heights) / gap) + 1):
        # A little off the whole numbers, where the corners of our regions like to be.
        y = index * gap + 0.0137
        for start, end in _inside(turned, y):
            if end - start > 0.4:
                yield polyline([_back(x, y, along, across) for x in (start, end)])


def _dots(region: Sequence[Polygon]) -> Iterator[Point]:
    gap = _GAP["dots"]
    heights = [corner.y for polygon in region for corner in polygon]
    for index in range(floor(min(heights) / gap), ceil(max(heights) / gap) + 1):
        y = index * gap + 0.0137
        rows = [_inside(region, y + up) for up in (-_DOT - 0.6, 0.0, _DOT + 0.6)]
        shift = gap / 2 if index % 2 else 0.0
        for start, end in rows[1]:
            for column in range(ceil((start - shift) / gap), floor((end - shift) / gap) + 1):
                x = column * gap + shift
                if all(_holds(row, x) for row in rows):
                    yield Point(x, y)


def _holds(row: Sequence[tuple[float, float]], x: float) -> bool:
    return any(start + _DOT + 0.6 < x < end - _DOT - 0.6 for start, end in row)


def _inside(region: Sequence[Polygon], y: float) -> list[tuple[float, float]]:
    """The stretches of the level line at *y* that lie in *region*."""
    crossings = sorted(
        a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y)
        for polygon in region
        for a, b in pairwise([*polygon, polygon[0]])
        if (a.y <= y) != (b.y <= y)
    )
    return list(zip(crossings[::2], crossings[1::2], strict=False))


def _turned(point: Point, along: Point, across: Point) -> Point:
    return Point(
        point.x * along.x + point.y * along.y,
        point.x * across.x + point.y * across.y,
    )


def _back(x: float, y: float, along: Point, across: Point) -> Point:
    return Point(x * along.x + y * across.x, x * along.y + y * across.y)
