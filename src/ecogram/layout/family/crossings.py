"""Counts how often lines between two rows cross."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

LinePlace = tuple[float, float, int]
"""Where a line leaves the upper row, where it meets the lower one, and its weight (1 or 2)."""


def crossings(lines: Sequence[LinePlace]) -> float:
    """Pairs of *lines* that cross; lines that meet in an end do not. O(n log n) or close to it.

    Two lines of weight 2 count 1, of 2 and 1 a half, of 1 a quarter.

    >>> crossings([(0, 1, 2), (1, 0, 2), (2, 2, 2)])
    1.0
    >>> crossings([(0, 1, 2), (1, 0, 1)]), crossings([(0, 0, 2), (0, 1, 2), (1, 1, 2)])
    (0.5, 0.0)
    """
    passed: list[float] = []
    total = 0
    for _, lower, weight in sorted(lines):
        if not passed or passed[-1] <= lower:
            passed += [lower] * weight
            continue
        place = bisect_right(passed, lower)
        total += weight * (len(passed) - place)
        passed[place:place] = [lower] * weight
    return total / 4


def inversions(left: Sequence[float], right: Sequence[float]) -> int:
    """Pairs of one from *left* and a smaller one from *right*, both sorted.

    >>> inversions([1, 3], [0, 2, 3])
    3
    """
    if not left or not right or left[-1] <= right[0]:
        return 0
    return sum(bisect_left(right, place) for place in left)


def crossings_of(line: LinePlace, lines: Sequence[LinePlace]) -> float:
    """Weighed crossings of one line with others.

    >>> crossings_of((0, 4, 2), [(1, 1, 2), (2, 5, 2), (5, 2, 2)])
    2.0
    """
    upper, lower, weight = line
    met = sum(other[2] for other in lines if (other[0] - upper) * (other[1] - lower) < 0)
    return met * weight / 4
