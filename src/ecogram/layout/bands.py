"""The drawing as rows of obstacles with channels between them: where a row can be crossed upright.

Row k lies between channel k (above it) and channel k + 1 (below it); the outer channels and the
room left and right of every row have no end.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil

from ecogram.layout.ties import Obstacle, Segment

FAR = 1e6

Gap = tuple[float, float]
"""A free stretch of a row: every upright line with its centre in it passes."""

_BESIDE = 6.5
"""From the edge of a line that passes a row to an upright line there (points)."""

WHOLE, UPPER, LOWER = 0, 1, 2
"""The part of a row to pass: all of it, or from the symbols' centres up or down."""


class Bands:
    """Obstacles sorted into their rows, and upright lines that had better not be run along."""

    def __init__(
        self, obstacles: Sequence[Obstacle], rows: Sequence[float], lines: Sequence[Segment] = ()
    ) -> None:
        heights = sorted(dict.fromkeys(rows))
        if not heights:
            heights = sorted(dict.fromkeys(o.box.centre.y for o in obstacles))[:1] or [0.0]
        self.rows = heights
        self._bounds = [(a + b) / 2 for a, b in pairwise(heights)]
        self._members: list[list[Obstacle]] = [[] for _ in heights]
        for one in obstacles:
            if one.kind == "mark":
                continue
            self._members[self.row((one.box.top + one.box.bottom) / 2)].append(one)
        self.top = [
            min([o.box.top for o in members] + [y - 18])
            for members, y in zip(self._members, heights, strict=True)
        ]
        self.bottom = [
            max([o.box.bottom for o in members] + [y + 18])
            for members, y in zip(self._members, heights, strict=True)
        ]
        self._uprights = self._crossing(lines)
        self._gaps: dict[tuple[int, int, int, int], tuple[list[Gap], list[float]]] = {}

    def _crossing(self, lines: Sequence[Segment]) -> list[list[tuple[float, float, float]]]:
        """Per row the x, top and bottom of the upright lines in its band."""
        found: list[list[tuple[float, float, float]]] = [[] for _ in self.rows]
        for start, end, _ in lines:
            if start.x == end.x and start.y != end.y:
                top, bottom = (start.y, end.y) if start.y < end.y else (end.y, start.y)
                for row in range(self.row(top), self.row(bottom) + 1):
                    if top < self.bottom[row] and bottom > self.top[row]:
                        found[row].append((start.x, top, bottom))
        return found

    def row(self, y: float) -> int:
        """The row nearest to height *y*."""
        return bisect_left(self._bounds, y)

    def channel(self, index: int, extent: float) -> tuple[float, float]:
        """The free heights of a channel for a stroke of half width *extent* (may be reversed)."""
        keep = extent + 4
        above = self.bottom[index - 1] + keep if index > 0 else None
        below = self.top[index] - keep if index < len(self.rows) else None
        if above is None:
            return ((below or 0.0) - 60, below or 0.0)
        if below is None:
            return (above, above + 60)
        return (above, below)

    def nearest(
        self, row: int, part: int, extent: float, tight: int, x: float, count: int
    ) -> list[Gap]:
        """The *count* gaps nearest to *x* (and some beyond), from left to right."""
        gaps, lows = self._sorted(row, part, extent, tight)
        middle = bisect_right(lows, x)
        low = max(0, min(middle - (count + 1) // 2 - 1, len(gaps) - count))
        return gaps[low : low + count + 1]

    def _sorted(
        self, row: int, part: int, extent: float, tight: int
    ) -> tuple[list[Gap], list[float]]:
        step = ceil(extent / 2)
        key = (row, part, step, tight)
        if key not in self._gaps:
            gaps = self._open(row, part, 2.0 * step, tight)
            self._gaps[key] = (gaps, [gap[0] for gap in gaps])
        return self._gaps[key]

    def _open(self, row: int, part: int, extent: float, tight: int) -> list[Gap]:
        symbol, text = ((extent + 6, extent + 4), (extent + 3, extent + 2.5))[tight]
        y = self.rows[row]
        taken: list[Gap] = []
        for one in self._members[row]:
            box = one.box
            if (part == UPPER and box.top >= y) or (part == LOWER and box.bottom <= y):
                continue
            margin = text if one.kind == "text" else symbol
            taken.append((box.left - margin, box.right + margin))
        taken.sort()
        gaps: list[Gap] = []
        reached = -FAR
        for left, right in taken:
            if left > reached + 0.5:
                gaps.append((reached, left))
            reached = max(reached, right)
        gaps.append((reached, FAR))
        middles = sorted(
            x
            for x, top, bottom in self._uprights[row]
            if not (part == UPPER and top >= y) and not (part == LOWER and bottom <= y)
        )
        return list(_parted(gaps, middles, extent + _BESIDE)) if middles else gaps


def _parted(gaps: Sequence[Gap], uprights: Sequence[float], beside: float) -> Iterator[Gap]:
    """The gaps without what is nearer than *beside* to upright lines; whole if that is all."""
    for low, high in gaps:
        near = uprights[bisect_right(uprights, low - beside) : bisect_left(uprights, high + beside)]
        left, parts = low, []
        for x in near:
            if x - beside > left:
                parts.append((left, x - beside))
            left = max(left, x + beside)
        if left < high:
            parts.append((left, high))
        yield from parts or [(low, high)]
