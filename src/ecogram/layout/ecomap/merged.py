"""Lines that run on one another so long that they read as one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from math import hypot

from ecogram.geometry.shapes import Box
from ecogram.layout.splines import Dot, flattened

_APART, _TOGETHER, _SAME_WAY = 1.7, 2.6, 0.065
"""Nearer than this, for so long, leading the same way (sine)."""

Piece = tuple[Dot, Dot]


def merged(found: Mapping[str, Sequence[Dot]], others: Iterable[Sequence[Dot]]) -> Iterator[str]:
    """The ids of lines that run on another one, or on one of *others*."""
    lines = [(id_, flattened(path, 4.0)) for id_, path in found.items()]
    foreign = [("", list(points)) for points in others]
    framed = [(id_, points, frame(points)) for id_, points in (*lines, *foreign)]
    for (one, points, near), (other, others_, other_near) in combinations(framed, 2):
        if (one or other) and near.overlaps(other_near) and _run(points, others_) > _TOGETHER:
            yield one or other
            if one and other:
                yield other


def _run(points: Sequence[Dot], others: Sequence[Dot]) -> float:
    """The longest stretch of two straight pieces on each other."""
    pieces = list(pairwise(others))
    return max(
        (_shared(piece, other) for piece in pairwise(points) for other in pieces), default=0.0
    )


def _shared(one: Piece, other: Piece) -> float:
    (ax, ay), (bx, by) = one
    (cx, cy), (dx, dy) = other
    u, v = hypot(bx - ax, by - ay), hypot(dx - cx, dy - cy)
    if u < _TOGETHER or v < _TOGETHER:
        return 0.0
    ux, uy = (bx - ax) / u, (by - ay) / u
    if abs(ux * (dy - cy) - uy * (dx - cx)) > _SAME_WAY * v:
        return 0.0
    if min(abs((x - ax) * uy - (y - ay) * ux) for x, y in other) >= _APART:
        return 0.0
    ends = sorted((x - ax) * ux + (y - ay) * uy for x, y in other)
    return min(u, ends[1]) - max(0.0, ends[0])


def frame(points: Sequence[Dot]) -> Box:
    """The box in which something may run on this line."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), min(ys), max(xs), max(ys)).grown(_APART)
