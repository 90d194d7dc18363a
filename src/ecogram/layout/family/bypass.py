"""Whether the line of partners who stand apart runs over their row or under it: what crosses less.

Over the row it meets the lines that come down on those between; under it the drops to their
children. Knows who stands where in the row, no x.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ecogram.layout.family.kin import Kin
from ecogram.layout.family.lineup import Lineup
from ecogram.records import NamedTuple


class Bypass(NamedTuple):
    """How partners apart are joined: under the row, out at these sides (-1 left, 1 right)."""

    exits: tuple[int, int]


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
        within = line[first:last]
        return sum(self._alone.get(item, 0) for item in within) + self._couples(within)

    def _couples(self, within: Sequence[int]) -> int:
        """How many drops leave between partners side by side."""
        couples = self._lineup.couples
        return sum(couples.get(pair, "") in self._parents for pair in pairwise(within))
