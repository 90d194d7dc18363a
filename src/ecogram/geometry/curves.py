"""Curves as chains of cubic pieces: lengths along them, parallels, pieces, rounded corners."""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.geometry.shapes import Point, Spline


def polyline(points: Sequence[Point]) -> Spline:
    """Straight pieces through *points*, as a spline.

    >>> len(polyline([Point(0, 0), Point(3, 0), Point(3, 3)]))
    7
    """
    chain = [points[0]]
    for start, end in zip(points, points[1:], strict=False):
        chain += [start, end, end]
    return tuple(chain)
