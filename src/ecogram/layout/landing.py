"""Brings the ends of lines to outlines that are no square or circle: a house, a front, a group.

The routers take every symbol for one of a few shapes, all as wide as high; where the outline lies
farther in, a line would stop short of it, and farther out, run into it. All measures are points.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import dist

from ecogram.geometry.shapes import Point, Spline
from ecogram.geometry.track import Track

GAP = 3.0
"""Between an outline and the end of a line."""

_NEAR = 1.5  # so little farther nobody sees
_ASLANT = 2.0  # how much longer than the shortest the way straight on may be
_STRETCH = 26.0


def landed(
    path: Spline, first: Sequence[Point] | None = None, last: Sequence[Point] | None = None
) -> Spline:
    """*path*, ending GAP before the convex outlines: cut where it runs into one, else made longer.

    It goes straight on; where that would miss the outline or be long, it bends to the nearest
    point on its last stretch.
    """
    if last is not None:
        path = _brought(path, last)
    if first is not None:
        path = _brought(path[::-1], first)[::-1]
    return path


def _brought(path: Spline, outline: Sequence[Point]) -> Spline:
    tip = path[-1]
    sides = list(pairwise([*outline, outline[0]]))
    near = min((_nearest(tip, side) for side in sides), key=lambda spot: dist(tip, spot))
    short = dist(tip, near)
    if short < GAP - _NEAR or _holds(sides, tip):
        return _cut(path, sides)
    if short <= GAP + _NEAR:
        return path
    before = next((spot for spot in reversed(path) if dist(spot, tip) > 0.01), near)
    x, y = _unit(before, tip)
    ways = [way for side in sides if (way := _hit(tip, (x, y), side)) is not None]
    if ways and GAP < min(ways) <= _ASLANT * short:
        far = min(ways) - GAP
        end = Point(tip.x + x * far, tip.y + y * far)
        return (*path, tip, end, end)
    x, y = _unit(tip, near)
    return _bent(path, Point(near.x - x * GAP, near.y - y * GAP), (x, y))


def _cut(path: Spline, sides: Sequence[tuple[Point, Point]]) -> Spline:
    """*path* up to where it first comes as near as GAP; unchanged if that leaves too little."""
    track = Track(path)
    steps = int(min(_STRETCH, track.length / 3))
    for back in range(1, steps + 1):
        spot = track.point(track.length - back)
        away = min(dist(spot, _nearest(spot, side)) for side in sides)
        if away >= GAP and not _holds(sides, spot):
            return track.piece(0.0, track.length - back)
    return path


def _holds(sides: Sequence[tuple[Point, Point]], spot: Point) -> bool:
    """Whether *spot* lies within the polygon of these sides."""
    return all((b.x - a.x) * (spot.y - a.y) - (b.y - a.y) * (spot.x - a.x) >= 0 for a, b in sides)


def _bent(path: Spline, end: Point, way: tuple[float, float]) -> Spline:
    """*path* with a bend at its end that arrives at *end* in direction *way*."""
    track = Track(path)
    cut = track.length - min(_STRETCH, track.length / 3)
    start, leaving = track.point(cut), track.direction(cut)
    pull = 0.4 * dist(start, end)
    last = min(pull, dist(path[-1], end))
    return (
        *track.piece(0.0, cut),
        Point(start.x + leaving.x * pull, start.y + leaving.y * pull),
        Point(end.x - way[0] * last, end.y - way[1] * last),
        end,
    )


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


def _unit(start: Point, end: Point) -> tuple[float, float]:
    run = dist(start, end)
    return (end.x - start.x) / run, (end.y - start.y) / run
