"""Whether the line of partners who stand apart runs over their row or under it: what crosses less.

Over the row it meets the lines that come down on those between; under it the drops to their
children. So too for partners on two rows, where the lower row counts. Knows who stands where in
the row, and x only to guess where a line from above comes down.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ecogram.layout.family.guess import Guess, slot
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.lineup import Lineup
from ecogram.records import NamedTuple

_FAR, _NEAR = 40, 8
"""In seats: a line under a row is not longer than that, nor does it begin farther aside."""
_ASIDE = 40.0  # points, about how far beside somebody a line goes down


class Bypass(NamedTuple):
    """How partners apart are joined: under the row, out at these sides (-1 left, 1 right).

    If one stands higher, the line comes down through position *at* of the lower one's row.
    """

    exits: tuple[int, int]
    at: int = -1


class Traffic:
    """The upright lines of a family between its rows, by who they come to and leave from."""

    def __init__(self, kin: Kin, lineup: Lineup) -> None:
        self._lineup = lineup
        self._arrivals: dict[int, list[int]] = {}
        self._children: list[list[int]] = []
        self._alone: dict[int, int] = {}
        parents: set[str] = set()
        for number, union in enumerate(kin.unions):
            children = [lineup.of[child.id] for child in union.children if child.id in lineup.of]
            self._children.append(children)
            for child in children:
                self._arrivals.setdefault(child, []).append(number)
            if children:
                parents.add(union.id)
                partners = {lineup.of[name] for name in union.partners if name in lineup.of}
                if len(partners) == 1:
                    alone = partners.pop()
                    self._alone[alone] = self._alone.get(alone, 0) + 1
        self._parents = parents

    def under(self, left: int, right: int) -> Bypass | None:
        """The way under the row when it crosses less than the one over it."""
        exits = self._exits(left, right)
        if exits is None or self._crossed_under(left, right, exits) >= self._crossed_over(
            left, right
        ):
            return None
        return Bypass(exits)

    def dip(self, union: str, upper: int, lower: int, guess: Guess) -> Bypass | None:
        """The way under the row of *lower* when it crosses less than the one that stays over it."""
        lineup, x = self._lineup, guess()
        row, place = lineup.row_of(lower), lineup.position(lower)
        wish = 1 if x[lower] > x[upper] else -1
        leave = self._free_side(upper, wish)
        kept = lineup.passages.get((union, row - 1))
        begin = slot(lineup, row, x[kept[0]] if kept else x[upper] + leave * _ASIDE, guess)
        enter = self._free_side(lower, -1 if begin <= place else 1)
        end = place + (enter > 0)
        if not leave or not enter or abs(end - begin) > _FAR:
            return None
        low, high = min(begin, end) - _NEAR, max(begin, end) + _NEAR
        bars = self._bars(row, max(0, low), high)
        over = _met(bars, begin, end)
        if not over:
            return None
        line = lineup.rows[row]
        found = [
            (_met(bars, begin, at) + self._dropped(line[min(at, end) : max(at, end)]), at)
            for at in range(max(0, low), min(len(line), high) + 1)
            if not lineup.is_inside_couple(row, at)
        ]
        under, at = min(found, key=lambda one: (one[0], abs(one[1] - begin)), default=(over, 0))
        return Bypass((leave, enter), at) if under < over else None

    def _free_side(self, item: int, wish: int) -> int:
        return next((side for side in (wish, -wish) if (item, side) not in self._lineup.sides), 0)

    def _bars(self, row: int, low: int, high: int) -> list[list[int]]:
        """The places in *row* of all sibships with somebody between two positions."""
        line = self._lineup.rows[row]
        place = {item: number for number, item in enumerate(line)}
        numbers = {n: None for item in line[low:high] for n in self._arrivals.get(item, ())}
        return [[place[c] for c in self._children[n] if c in place] for n in numbers]

    def passed(self, item: int, at: int) -> int:
        """How many lines come down on those between *item* and position *at* of its row."""
        line, place = self._lineup.rows[self._lineup.row_of(item)], self._lineup.position(item)
        between = line[place + 1 : at] if at > place else line[at:place]
        return sum(len(self._arrivals.get(other, ())) for other in between)

    def _exits(self, left: int, right: int) -> tuple[int, int] | None:
        """The free sides, those that face each other first."""
        sides = self._lineup.sides
        first = next((side for side in (1, -1) if (left, side) not in sides), 0)
        second = next((side for side in (-1, 1) if (right, side) not in sides), 0)
        return (first, second) if first and second else None

    def _crossed_over(self, left: int, right: int) -> int:
        line = self._lineup.rows[self._lineup.row_of(left)]
        place = {item: at for at, item in enumerate(line)}
        first, last = place[left], place[right]
        met: dict[int, int] = {}
        for item in line[first + 1 : last]:
            for number in self._arrivals.get(item, ()):
                met[number] = met.get(number, 0) + 1
        crossed = 0
        for number, count in met.items():
            here = [place[child] for child in self._children[number] if child in place]
            low, high = min(here), max(here)
            above = (first <= (low + high) / 2 <= last) + (low <= first) + (high >= last)
            crossed += min(count, above)
        return crossed

    def _crossed_under(self, left: int, right: int, exits: tuple[int, int]) -> int:
        line = self._lineup.rows[self._lineup.row_of(left)]
        first = line.index(left) + (exits[0] > 0)
        last = line.index(right) + (exits[1] > 0)
        return self._dropped(line[first:last])

    def _dropped(self, within: Sequence[int]) -> int:
        """How many drops leave under single parents and between partners side by side."""
        couples = self._lineup.couples
        between = sum(couples.get(pair, "") in self._parents for pair in pairwise(within))
        return between + sum(self._alone.get(item, 0) for item in within)


def _met(bars: Sequence[Sequence[int]], begin: int, end: int) -> int:
    """What a line crosses from above position *begin* of a row to *end*, above or under each bar.

    >>> _met([[0, 1, 2]], 0, 3), _met([[0, 1, 2]], 0, 2), _met([[0], [1]], 0, 2)
    (1, 2, 2)
    """
    low, high = min(begin, end), max(begin, end)
    crossed = 0
    for places in bars:
        first, last = min(places), max(places)
        under = (first < begin <= last) + sum(low <= place < high for place in places)
        above = (low < (first + last + 1) / 2 < high) + (first < end <= last)
        crossed += min(under, above)
    return crossed
