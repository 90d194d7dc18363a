"""What is near what on the page, found by a grid; and whether two shapes share area."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from math import floor
from typing import Protocol, TypeVar

from bench.plane import CELL, Chain, Segment, cells, cells_along, holds, inside, segments
from ecogram.geometry.shapes import Box

Cell = tuple[int, int]
Thing = TypeVar("Thing")
Boxed = TypeVar("Boxed", bound="_Boxed")


class _Boxed(Protocol):
    @property
    def box(self) -> Box: ...


def grid_of(boxed: Iterable[tuple[Box, Thing]]) -> dict[Cell, list[Thing]]:
    """What is in each square of the grid."""
    grid: dict[Cell, list[Thing]] = {}
    for box, thing in boxed:
        for cell in cells(box.left, box.top, box.right, box.bottom):
            grid.setdefault(cell, []).append(thing)
    return grid


def near(segment: Segment, grid: Mapping[Cell, list[Thing]]) -> Iterator[Thing]:
    """What is in the squares that *segment* runs through; something may come twice."""
    for cell in cells_along(segment):
        yield from grid.get(cell, ())


def neighbours(items: Sequence[Boxed], margin: float = 0.0) -> Iterator[tuple[Boxed, Boxed]]:
    """Every pair whose boxes overlap or come within *margin* of each other, once."""
    for cell, members in grid_of((item.box.grown(margin / 2), item) for item in items).items():
        for one, other in combinations(members, 2):
            if one.box.overlaps(other.box, margin):
                left = max(one.box.left, other.box.left) - margin / 2
                top = max(one.box.top, other.box.top) - margin / 2
                if (floor(left / CELL), floor(top / CELL)) == cell:
                    yield one, other


def corners(box: Box, margin: float) -> Chain:
    """A box as a polygon, every side moved in by *margin*."""
    left, right = box.left + margin, max(box.left + margin, box.right - margin)
    top, bottom = box.top + margin, box.bottom - margin
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def meet(one: Chain, other: Chain) -> bool:
    """Whether two convex polygons share area."""
    if holds(one, other[0]) or holds(other, one[0]):
        return True
    return any(inside(side, other) > 0.01 for side in segments([*one, one[0]]))
