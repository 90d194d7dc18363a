"""How often finished lines of families cross. Knows level and upright pieces only."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise

from ecogram.geometry.shapes import Point
from ecogram.layout.family.places import UnionPlace

_CLEAR = 0.5
"""Lines that only touch do not cross (points)."""


def crossed(unions: Iterable[UnionPlace]) -> int:
    """Crossings between the lines of different *unions*; O(n log n) and what lies in one column."""
    level: list[tuple[float, float, float, int]] = []
    upright: list[tuple[float, float, float, int]] = []
    for number, union in enumerate(unions):
        for a, b in _pieces(union):
            if a.y == b.y:
                level.append((min(a.x, b.x), max(a.x, b.x), a.y, number))
            elif a.x == b.x:
                upright.append((a.x, min(a.y, b.y), max(a.y, b.y), number))
    upright.sort()
    places = [piece[0] for piece in upright]
    total = 0
    for left, right, y, number in level:
        first = bisect_right(places, left + _CLEAR)
        for _, top, bottom, other in upright[first : bisect_left(places, right - _CLEAR)]:
            total += other != number and top + _CLEAR < y < bottom - _CLEAR
    return total


def _pieces(union: UnionPlace) -> Iterator[tuple[Point, Point]]:
    yield from pairwise(union.line)
    yield from pairwise(union.drop)
    for path in union.legs:
        yield from pairwise(path)
    for descent in union.descents:
        yield from pairwise(descent.path)
    if union.bar:
        yield union.bar
