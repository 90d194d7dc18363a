"""Brings the ends of lines to outlines that are no square or circle: a house, a front, a group.

The routers take every symbol for one of a few shapes, all as wide as high; where the outline lies
farther in, a line would stop short of it. All measures are points.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from ecogram.geometry.shapes import Point, Spline

GAP = 3.0
"""Between an outline and the end of a line."""

_NEAR = 1.5  # so little farther nobody sees
_ASLANT = 2.0  # how much longer than the shortest the way straight on may be


def landed(
    path: Spline, first: Sequence[Point] | None = None, last: Sequence[Point] | None = None
) -> Spline:
    """*path*, made longer at an end that stops short of the convex outline there.

    It goes straight on, or where that would miss the outline or be long, to the nearest point.
    """
    if last is not None and (more := _onward(path[::-1], last)):
        path = (*path, path[-1], more, more)
    if first is not None and (more := _onward(path, first)):
        path = (more, more, path[0], *path)
    return path


def _onward(path: Spline, outline: Sequence[Point]) -> Point | None:
    """Where the line must begin, if that is farther on than its first point."""
    tip = path[0]
    before = next((spot for spot in path if _apart(spot, tip) > 0.01), tip)
    sides = list(pairwise([*outline, outline[0]]))
    near = min((_nearest(tip, side) for side in sides), key=lambda spot: _apart(tip, spot))
    short = _apart(tip, near) - GAP
    if short <= _NEAR:
        return None
    run = _apart(before, tip)
    if run > 0:
        x, y = (tip.x - before.x) / run, (tip.y - before.y) / run
        ways = [way for side in sides if (way := _hit(tip, (x, y), side)) is not None]
        if ways and GAP < min(ways) <= _ASLANT * _apart(tip, near):
            far = min(ways) - GAP
            return Point(tip.x + x * far, tip.y + y * far)
    share = short / (short + GAP)
    return Point(tip.x + (near.x - tip.x) * share, tip.y + (near.y - tip.y) * share)


def _nearest(spot: Point, side: tuple[Point, Point]) -> Point:
    (ax, ay), (bx, by) = side
    dx, dy = bx - ax, by - ay
    along = ((spot.x - ax) * dx + (spot.y - ay) * dy) / (dx * dx + dy * dy)
    along = max(0.0, min(1.0, along))
    return Point(ax + dx * along, ay + dy * along)


def _hit(start: Point, way: tuple[float, float], side: tuple[Point, Point]) -> float | None:
    """How far from *start* the ray in direction *way* meets a side."""
    (ax, ay), (bx, by) = side
    ex, ey = bx - ax, by - ay
    turn = way[0] * ey - way[1] * ex
    if abs(turn) < 1e-9:
        return None
    far = ((ax - start.x) * ey - (ay - start.y) * ex) / turn
    share = ((ax - start.x) * way[1] - (ay - start.y) * way[0]) / turn
    return far if far > 0 and 0 <= share <= 1 else None


def _apart(one: Point, other: Point) -> float:
    return hypot(one.x - other.x, one.y - other.y)
