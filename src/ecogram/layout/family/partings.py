"""Partners who stand apart on one row: what their lines cross, and where their drops come down.

Such a line runs over the row, across those who are born between the partners (or, lifted, across
what leads down to them), or under it, across the drops between them, where both have a side left
to leave at. Its drop may leave it anywhere.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from ecogram.layout.family.crossings import LinePlace
from ecogram.layout.family.strands import Strand, Weave
from ecogram.records import NamedTuple

_BESIDE = 0.1  # seats from somebody's centre to a line at his or her side


class Couple(NamedTuple):
    """The partners of *union*, who are in two groups of one row."""

    union: int
    one: int
    other: int


class Partings:
    """The couples apart of a weave, by row, and the strands down from them."""

    def __init__(self, weave: Weave) -> None:
        self._group_of = weave.group_of
        self._rising = weave.rising
        self.couples = [
            tuple(Couple(h.union, h.seats[0], h.seats[-1]) for h in row if h.union >= 0)
            for row in weave.huddles
        ]
        self._free = {
            seat: [_free(image.drops, seat) for image in weave.faces[weave.group_of[seat]]]
            for row in self.couples
            for couple in row
            for seat in (couple.one, couple.other)
        }
        apart = {couple.union for row in self.couples for couple in row}
        self._strands: list[list[Strand]] = [[] for _ in range(weave.height + 1)]
        self.loose: list[list[Strand]] = [[] for _ in range(weave.height)]
        arrivals = {
            (upper, weave.seat_end(seat), row)
            for row, found in weave.arrivals.items()
            for upper, seat, _, _ in found
        }
        self.coming: list[list[Strand]] = [[] for _ in range(weave.height)]
        for strand in weave.strands:
            if strand[:3] in arrivals:
                self.coming[strand.row].append(strand)
            self._strands[strand.row].append(strand)
            if strand.upper in apart and strand.upper in weave.fixed:
                self.loose[strand.row].append(strand)

    def crossed(
        self, row: int, x: Sequence[float], turned: Sequence[int], drops: Sequence[float]
    ) -> int:
        """What the lines of the couples apart on *row* cross; *drops* are those of others."""
        if not self.couples[row]:
            return 0
        families = [sorted([x[seat] for seat in seats]) for seats in self._rising[row]]
        total = 0
        for couple in self.couples[row]:
            left, right = couple.one, couple.other
            if x[left] > x[right]:
                left, right = right, left
            first, last = x[left], x[right]
            over = sum(_over(own, first, last) for own in families)
            if over:
                left_free = self._free[left][turned[self._group_of[left]]]
                right_free = self._free[right][turned[self._group_of[right]]]
                if any(left_free) and any(right_free):
                    begin = first + (_BESIDE if left_free[1] else -_BESIDE)
                    end = last - (_BESIDE if right_free[0] else -_BESIDE)
                    over = min(over, bisect_left(drops, end) - bisect_right(drops, begin))
            total += over
        return total


def least_crossed(line: tuple[float, float, float, int], lines: Sequence[LinePlace]) -> float:
    """What a line from anywhere between two places to a third, of some weight, crosses at least.

    >>> least_crossed((0, 4, 3, 2), [(1, 1, 2), (2, 5, 2), (5, 2, 2)])
    1.0
    """
    first, last, lower, weight = line
    crossed = least = 0
    within: list[tuple[float, int]] = []
    for upper, end, other in lines:
        if upper <= first:
            crossed += other if end > lower else 0
        else:
            crossed += other if end < lower else 0
            if upper < last and end != lower:
                within.append((upper, other if end > lower else -other))
    least = crossed
    for _, change in sorted(within):
        crossed += change
        least = min(least, crossed)
    return least * weight / 4


def _over(own: Sequence[float], first: float, last: float) -> int:
    """How often a line over a row crosses those who come down to *own*, itself low or lifted."""
    count = bisect_left(own, last) - bisect_right(own, first)
    if count < 2:
        return count
    low, high = own[0], own[-1]
    return min(count, (first <= (low + high) / 2 <= last) + (low <= first) + (high >= last))


def _free(drops: Sequence[tuple[int, int, int]], seat: int) -> tuple[bool, bool]:
    """Whether *seat* has nobody at the left and the right whom he or she is joined to."""
    left = any(last == seat != first for _, first, last in drops)
    right = any(first == seat != last for _, first, last in drops)
    return not left, not right
