"""The square cells a drawing is divided into: a question then costs as much as a line is long.

A line is asked about as a course: its straight pieces, each with the cells it passes.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ecogram.layout.splines import Dot

CELL = 48.0
_PER, _SHIFT = 1 / CELL, 20_000
"""Cells are numbered from far left of and above the page, so that rounding down is cheap."""

_REACH = 24.0
"""Boxes and lines are filed this far round themselves; no clearance is larger."""

Course = Sequence[tuple[Dot, Dot, Sequence[int]]]
"""A line as straight pieces, each with the grid cells it passes."""


def traced(points: Sequence[Dot]) -> Course:
    """The straight pieces through *points*, each with the cells it passes."""
    return [
        (p, q, (here,) if here == there else crossed(p, q))
        for (p, q), (here, there) in zip(pairwise(points), pairwise(own_cells(points)), strict=True)
    ]


def own_cells(points: Sequence[Dot]) -> list[int]:
    """The cell that each point lies in."""
    return [int(x * _PER + _SHIFT) * 65536 + int(y * _PER + _SHIFT) for x, y in points]


def crossed(p: Dot, q: Dot) -> Sequence[int]:
    """The cells that the straight piece from *p* to *q* passes through."""
    i, j = int(p[0] * _PER + _SHIFT), int(p[1] * _PER + _SHIFT)
    k, m = int(q[0] * _PER + _SHIFT), int(q[1] * _PER + _SHIFT)
    if i == k:
        if j == m:
            return (i * 65536 + j,)
        base = i * 65536
        return range(base + min(j, m), base + max(j, m) + 1)
    if j == m:
        return range(min(i, k) * 65536 + j, max(i, k) * 65536 + j + 1, 65536)
    if i > k:
        i, k, p, q = k, i, q, p
    slope = (q[1] - p[1]) / (q[0] - p[0])
    keys: list[int] = []
    y = p[1]
    for column in range(i, k + 1):
        end = q[1] if column == k else p[1] + slope * ((column + 1 - _SHIFT) * CELL - p[0])
        low = int(min(y, end) * _PER + _SHIFT)
        high = int(max(y, end) * _PER + _SHIFT)
        keys.extend(range(column * 65536 + low, column * 65536 + high + 1))
        y = end
    return keys


def coarse(key: int) -> int:
    """The cell of the grid for long lines: as high, and sixteen times as wide."""
    return (key >> 20 << 16) | (key & 65535)


def covered(
    left: float, top: float, right: float, bottom: float, reach: float = _REACH
) -> list[int]:
    """The cells that a box lies in, and those within *reach* of it."""
    top, bottom = (top - reach) * _PER + _SHIFT, (bottom + reach) * _PER + _SHIFT
    left, right = (left - reach) * _PER + _SHIFT, (right + reach) * _PER + _SHIFT
    rows, columns = range(int(top), int(bottom) + 1), range(int(left), int(right) + 1)
    return [i * 65536 + j for i in columns for j in rows]


def alongside(p: Dot, q: Dot) -> list[int]:
    """The cells within reach of a straight piece."""
    if p[0] == q[0] or p[1] == q[1]:
        return covered(min(p[0], q[0]), min(p[1], q[1]), max(p[0], q[0]), max(p[1], q[1]), 16.0)
    keys: dict[int, None] = {}
    for dx, dy in ((-16.0, -16.0), (-16.0, 16.0), (16.0, -16.0), (16.0, 16.0)):
        for key in crossed((p[0] + dx, p[1] + dy), (q[0] + dx, q[1] + dy)):
            keys[key] = None
    return list(keys)


def touches(p: Dot, q: Dot, left: float, top: float, right: float, bottom: float) -> bool:
    """Whether the straight piece enters the box."""
    x1, y1 = p
    x2, y2 = q
    if (
        (x1 <= left and x2 <= left)
        or (x1 >= right and x2 >= right)
        or (y1 <= top and y2 <= top)
        or (y1 >= bottom and y2 >= bottom)
    ):
        return False
    dx, dy = x2 - x1, y2 - y1
    sides = [
        dx * (top - y1) - dy * (left - x1),
        dx * (top - y1) - dy * (right - x1),
        dx * (bottom - y1) - dy * (left - x1),
        dx * (bottom - y1) - dy * (right - x1),
    ]
    return min(sides) < 0 < max(sides) or (dx == 0 and dy == 0)
