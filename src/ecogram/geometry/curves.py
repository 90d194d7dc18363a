"""Curves as chains of cubic pieces: straight ones, rounded corners, arcs. Arithmetic in points."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import ceil, cos, hypot, pi, sin

from ecogram.geometry.shapes import Box, Point, Spline

_QUARTER = 0.5522847498  # control length of a quarter circle of radius 1
_FLAT = 1e-6

Interval = tuple[float, float]


def polyline(points: Sequence[Point]) -> Spline:
    """Straight pieces through *points*, as a spline.

    >>> len(polyline([Point(0, 0), Point(3, 0), Point(3, 3)]))
    7
    """
    chain = [points[0]]
    for start, end in pairwise(points):
        chain += [start, end, end]
    return tuple(chain)


def rounded(points: Sequence[Point], radius: float) -> Spline:
    """Straight pieces through *points*, every inner corner a quarter-like bend of *radius*.

    Where a piece is shorter than two bends, the bends shrink.

    >>> [tuple(p) for p in rounded([Point(0, 0), Point(9, 0), Point(9, 9)], 3)][3::3]
    [(6.0, 0.0), (9.0, 3.0), (9, 9)]
    """
    chain = [points[0]]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        reach = min(radius, _distance(before, corner) / 2, _distance(corner, after) / 2)
        _bend(chain, before, corner, after, reach)
    return _line_to(chain, points[-1])


def rounded_outline(corners: Sequence[Point], radius: float) -> Spline:
    """The closed outline through *corners*, each (convex or not) a bend of *radius*.

    >>> edge = rounded_outline([Point(0, 0), Point(9, 0), Point(9, 9), Point(0, 9)], 2)
    >>> edge[0] == edge[-1], len(edge)
    (True, 25)
    """
    chain: list[Point] = []
    for index, corner in enumerate(corners):
        before, after = corners[index - 1], corners[(index + 1) % len(corners)]
        reach = min(radius, _distance(before, corner) / 2, _distance(corner, after) / 2)
        if not chain:
            chain.append(_toward(corner, before, reach))
        _bend(chain, before, corner, after, reach)
    return _line_to(chain, chain[0])


def circle(centre: Point, radius: float) -> Spline:
    """A closed circle of four pieces, clockwise on the page from its rightmost point.

    >>> [(round(p.x), round(p.y)) for p in circle(Point(0, 0), 2)[::3]]
    [(2, 0), (0, 2), (-2, 0), (0, -2), (2, 0)]
    """
    return arc(centre, radius, 0.0, 2 * pi)


def arc(centre: Point, radius: float, start: float, end: float) -> Spline:
    """Part of a circle between two angles (radians, clockwise on the page, 0 to the right)."""
    count = max(1, ceil(abs(end - start) / (pi / 2) - _FLAT))
    step = (end - start) / count
    handle = radius * _handle(step)
    chain = [_on_circle(centre, radius, start)]
    for index in range(count):
        first, last = start + index * step, start + (index + 1) * step
        begin, finish = chain[-1], _on_circle(centre, radius, last)
        chain += [
            Point(begin.x - handle * sin(first), begin.y + handle * cos(first)),
            Point(finish.x + handle * sin(last), finish.y - handle * cos(last)),
            finish,
        ]
    return tuple(chain)


def backward(spline: Spline) -> Spline:
    """The same curve from its end to its start."""
    return spline[::-1]


def joined(splines: Sequence[Spline]) -> Spline:
    """One chain of *splines*, each starting where the one before ends."""
    chain = list(splines[0])
    for spline in splines[1:]:
        chain += spline[1:]
    return tuple(chain)


def bounds(splines: Iterable[Spline]) -> Box:
    """A box that holds the curves (their control points, so it may be a little too large)."""
    points = [point for spline in splines for point in spline]
    xs, ys = [point.x for point in points], [point.y for point in points]
    return Box(min(xs), min(ys), max(xs), max(ys))


def outside(cuts: Iterable[Interval], start: float, end: float) -> list[Interval]:
    """What is left of *start* to *end* without *cuts*, in order.

    >>> outside([(4, 6), (5, 7), (20, 30)], 0, 10)
    [(0, 4), (7, 10)]
    """
    free: list[Interval] = []
    for first, last in sorted(cuts):
        if first >= end:
            break
        if first > start:
            free.append((start, first))
        start = max(start, last)
    return [*free, (start, end)] if start < end else free


def _on_circle(centre: Point, radius: float, angle: float) -> Point:
    return Point(centre.x + radius * cos(angle), centre.y + radius * sin(angle))


def _handle(angle: float) -> float:
    """Control length of an arc of *angle* on a circle of radius 1, with the angle's sign."""
    half = angle / 4
    return 4 / 3 * sin(half) / cos(half)


def _distance(first: Point, second: Point) -> float:
    return hypot(second.x - first.x, second.y - first.y)


def _toward(start: Point, end: Point, distance: float) -> Point:
    size = _distance(start, end) or 1.0
    share = distance / size
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def _line_to(chain: list[Point], end: Point) -> Spline:
    return (*chain, chain[-1], end, end)


def _bend(chain: list[Point], before: Point, corner: Point, after: Point, reach: float) -> None:
    """A straight piece up to the bend at *corner*, and the bend."""
    begin, finish = _toward(corner, before, reach), _toward(corner, after, reach)
    if _distance(chain[-1], begin) > 1e-9:
        chain += [chain[-1], begin, begin]
    chain += [
        _toward(begin, corner, reach * _QUARTER),
        _toward(finish, corner, reach * _QUARTER),
        finish,
    ]
