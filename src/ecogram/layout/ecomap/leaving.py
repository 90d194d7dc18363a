"""Lines that start at a member: out of the genogram, and where two cross, each in its best place.

Two lines that end at one symbol or domain may take each other's place there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise, product
from math import inf

from ecogram.layout.ecomap.board import Spoke
from ecogram.layout.ecomap.docks import Dock
from ecogram.layout.ecomap.field import CROSSING, INNER, Field
from ecogram.layout.ecomap.ways import Exits
from ecogram.layout.lattice import Course, traced
from ecogram.layout.lines import Lines
from ecogram.layout.splines import Dot, flattened, length, tightest

_TURN = 30.0
"""The price of a radian of bending, in points of length."""

_CLOSE = 6.0
"""Two lines that end at one symbol may be this much nearer when they are compared."""

_BESIDE = 300.0
"""The price of running beside others (10 a point) from which two lines look like one."""

_ACROSS = 300.0
"""The price of crossing emotional lines so flat, or so often, that a line cannot be followed."""

_EXCHANGES = 3

_ANEW = 2000
"""So many ways may be tried to lead lines anew in one drawing: counted, so that it is repeatable.

Pairs are looked at in their order; what is left then stays as it is.
"""

_FEW = 16
"""Up to so many lines, one that crosses a line of the genogram is led before others, too."""


class Leaving:
    """The lines out of one genogram.

    *docks* and *found* are those of the whole board; *keep* files a path in the latter.
    """

    def __init__(
        self,
        field: Field,
        exits: Exits,
        docks: dict[tuple[str, int], Dock],
        found: Mapping[str, list[Dot]],
        keep: Callable[[Spoke, list[Dot]], None],
    ) -> None:
        self.field, self.exits, self.docks = field, exits, docks
        self.found, self.keep = found, keep
        self._free: dict[str, Course | None] = {}

    def route(self, spokes: Sequence[Spoke]) -> list[str]:
        """A path for each, in this order; the ids of those that the genogram shuts in."""
        for spoke in spokes:
            self.lead(spoke)
        pairs = [
            (first, second)
            for first, second in combinations(spokes, 2)
            if {first.first, first.second} & {second.first, second.second}
        ]
        in_vain: dict[tuple[str, str], tuple[list[Dot], list[Dot]]] = {}
        is_few = len(spokes) <= _FEW
        at_most = self.exits.tried + _ANEW
        for _ in range(_EXCHANGES):
            exchanged = False
            for first, second in pairs:
                if self.exits.tried > at_most:
                    break
                if not self.may_gain(first, second, is_few):
                    continue
                pair, paths = (first.id, second.id), (self.found[first.id], self.found[second.id])
                if in_vain.get(pair) == paths:
                    continue
                if self.exchange(first, second, spokes):
                    exchanged = True
                else:
                    in_vain[pair] = paths
            if not exchanged:
                break
        self.part(spokes)
        return [spoke.id for spoke in spokes if spoke.id in self.exits.shut]

    def part(self, spokes: Sequence[Spoke]) -> None:
        """Of two lines that run beside each other too far to be told apart the later is shut in.

        So is one that crosses emotional lines too flat.
        """
        drawn, parted = self.field.drawn, []
        for spoke in reversed(spokes):
            points = flattened(self.found[spoke.id])
            drawn.remove(spoke.id)
            course = traced(points)
            beside = drawn.price(course, spoke.extent, 0.0, _BESIDE)
            across = self.field.inner.price(course, 0.0, INNER, _ACROSS)
            if beside > _BESIDE or across > _ACROSS:
                self.exits.shut[spoke.id] = True
                parted.append((spoke, points))
            else:
                drawn.add(spoke.id, points, spoke.extent)
        for spoke, points in parted:
            drawn.add(spoke.id, points, spoke.extent)

    def lead(self, spoke: Spoke) -> None:
        """The best way out between the two docks of one line."""
        inside = 0 if self.docks[(spoke.id, 0)].anchor.kind == "member" else 1
        member, outer = self.docks[(spoke.id, inside)], self.docks[(spoke.id, 1 - inside)]
        path = self.exits.way(member, outer, spoke)
        self.keep(spoke, path[::-1] if inside else path)

    def exchange(self, first: Spoke, second: Spoke, spokes: Sequence[Spoke]) -> bool:
        """Two lines with an end in common are led anew, in each other's place there, if better.

        Says whether they were; else everything is as before.
        """
        if not meet(self.found[first.id], self.found[second.id]) and not any(
            self._frees(*pair) for pair in ((first, second), (second, first))
        ):
            return False
        before, exits = dict(self.docks), self.exits
        paths, shut = dict(self.found), dict(exits.shut)
        ends = {first.first, first.second, second.first, second.second}
        group = [spoke for spoke in spokes if {spoke.first, spoke.second} & ends]
        least = self.effort(group) - 1
        shared = [
            ((first.id, side), (second.id, other))
            for (side, one), (other, two) in product(
                enumerate((first.first, first.second)), enumerate((second.first, second.second))
            )
            if one == two
        ]
        for a, b in (*shared, (shared[0][0], shared[0][0])):
            self.docks[a], self.docks[b] = before[b], before[a]
            for order in ((first, second), (second, first)):
                for spoke in order:
                    self.field.drawn.remove(spoke.id)
                for spoke in order:
                    self.lead(spoke)
                if self.effort(group) < least and not {first.id, second.id} & exits.shut.keys():
                    return True
            self.docks.update(before)
            exits.shut = dict(shut)
        for spoke in (first, second):
            self.field.drawn.remove(spoke.id)
            self.keep(spoke, paths[spoke.id])
        return False

    def _frees(self, payer: Spoke, other: Spoke) -> bool:
        """Whether a line that crosses one of the genogram need not without the other line."""
        if not self._pays(payer):
            return False
        course = self._alone(payer)
        if course is None:
            return False
        drawn = self.field.drawn
        drawn.remove(payer.id)
        before = drawn.price(course, payer.extent, CROSSING, inf)
        drawn.remove(other.id)
        after = drawn.price(course, payer.extent, CROSSING, inf)
        for spoke in (payer, other):
            drawn.add(spoke.id, flattened(self.found[spoke.id]), spoke.extent)
        return after < min(before, INNER)

    def _alone(self, spoke: Spoke) -> Course | None:
        """The course of a line if there were no other, where it crosses none of the genogram."""
        if spoke.id not in self._free:
            field, path, shut = self.field, self.found[spoke.id], dict(self.exits.shut)
            drawn, field.drawn = field.drawn, Lines()
            self.lead(spoke)
            course = traced(flattened(self.found[spoke.id]))
            self._free[spoke.id] = None if self._pays(spoke) else course
            field.drawn = Lines()
            self.keep(spoke, path)
            field.drawn, self.exits.shut = drawn, shut
        return self._free[spoke.id]

    def may_gain(self, first: Spoke, second: Spoke, is_few: bool) -> bool:
        """Whether two lines may do better: they cross, or one crosses a line of the genogram."""
        if meet(self.found[first.id], self.found[second.id]):
            return True
        return is_few and any(self._pays(spoke) for spoke in (first, second))

    def _pays(self, spoke: Spoke) -> bool:
        """Whether a line crosses an emotional line of the genogram."""
        course = traced(flattened(self.found[spoke.id]))
        return self.field.inner.price(course, 0.0, 1.0, 0.5) > 0.5

    def effort(self, spokes: Sequence[Spoke]) -> float:
        """How long these lines are, how they bend and what they cross."""
        total = 0.0
        for spoke in spokes:
            points = flattened(self.found[spoke.id])
            self.field.drawn.remove(spoke.id)
            total += length(points) + _TURN * tightest(points)[0]
            total += self.field.price(points, spoke.extent - _CLOSE)
            self.field.drawn.add(spoke.id, points, spoke.extent)
        return total


def meet(path: Sequence[Dot], other: Sequence[Dot]) -> bool:
    """Whether two paths cross."""
    return any(_crossings(flattened(path), flattened(other)))


def crossed(points: Sequence[Dot], others: Sequence[Dot]) -> int:
    """How often two chains of straight pieces cross."""
    return sum(_crossings(points, others))


def _crossings(points: Sequence[Dot], others: Sequence[Dot]) -> Iterator[bool]:
    """For every piece of one and of the other whether they cross."""
    theirs = list(pairwise(others))
    for a, b in pairwise(points):
        for c, d in theirs:
            yield _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: Dot, b: Dot, c: Dot) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
