"""What an order round the client system costs: crossings first, then long and hindered lines.

The model is one point per slot on the ring: lines to members are straight from slot to member,
lines between two neighbours on the ring are short, all others pay for every place they span.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import hypot

from ecogram.geometry.shapes import Box
from ecogram.layout.ecomap.filled import meets
from ecogram.records import NamedTuple

Dot = tuple[float, float]

Cost = tuple[float, float]
"""Crossings and torn groups, then everything else; the first decides."""

BREAK = 1000.0
"""What a torn group costs, in crossings."""

_FAR, _SHUT = 1 / 80, 0.6
"""What a point of a line to a member costs; a symbol or a name that it must go round."""

_SPAN = 0.5
"""What a tie between two items costs for every place it spans."""


class Item(NamedTuple):
    """Something on the ring: the points inside that it is tied to, and what it belongs with.

    *outer* says that it has a line to the outline of the client system, too.
    """

    pulls: tuple[Dot, ...] = ()
    group: str = ""
    rank: int | None = None
    outer: bool = False


class Ring(NamedTuple):
    """Items in the order of the file, ties between them; *around* gives so many places, clockwise.

    Places are relative to the middle of the client system, as are the *boxes* of symbols and names
    in it, that lines have to go round; *rim* is how far out its outline is, as a share of the way.
    """

    items: tuple[Item, ...]
    links: tuple[tuple[int, int], ...]
    around: Callable[[int], Sequence[Dot]]
    boxes: tuple[Box, ...] = ()
    rim: float = 0.5


def breaks(ring: Ring, order: Sequence[int]) -> int:
    """How often two neighbours are of different groups, beyond what cannot be helped."""
    groups = [ring.items[k].group for k in order]
    if not any(groups):
        return 0
    changes = sum(groups[k - 1] != groups[k] for k in range(len(groups)))
    kinds = len(dict.fromkeys(groups))
    return changes - (kinds if kinds > 1 else 0)


def way(ring: Ring, slot: Dot, pull: Dot) -> float:
    """What a line costs: its length, and the symbols and names that are in its way."""
    (x, y), (p, q) = slot, pull
    return _FAR * hypot(x - p, y - q) + _SHUT * sum(meets(slot, pull, box) for box in ring.boxes)


class Scale:
    """The costs of orders; crossings of two items on two slots are counted once."""

    def __init__(self, ring: Ring) -> None:
        self.ring = ring
        self.size = len(ring.items)
        self.slots = ring.around(self.size)
        self.pulling = [k for k, item in enumerate(ring.items) if item.pulls]
        self.lined = [k for k, item in enumerate(ring.items) if item.pulls or item.outer]
        self._pairs: dict[tuple[int, int, int, int], int] = {}
        self._ways: dict[tuple[Dot, int], float] = {}

    def cost(self, order: Sequence[int]) -> Cost:
        return self.hard(order), round(self.soft(order), 6)

    def hard(self, order: Sequence[int]) -> float:
        """Crossings, and what torn groups cost."""
        return BREAK * breaks(self.ring, order) + self.crossings(order)

    def crossings(self, order: Sequence[int]) -> int:
        """How many lines cross."""
        place = _places(order)
        total = 0
        for n, i in enumerate(self.lined):
            for j in self.lined[n + 1 :]:
                total += self.pair(i, place[i], j, place[j])
        links = self.ring.links
        for n, one in enumerate(links):
            total += sum(self.linked(one, other, place) for other in links[n + 1 :])
        return total

    def pair(self, i: int, a: int, j: int, b: int) -> int:
        """How many lines of item *i* on slot *a* cross those of item *j* on slot *b*."""
        key = (i, a, j, b)
        if key not in self._pairs:
            ends, others = self._ends(i, a), self._ends(j, b)
            self._pairs[key] = sum(
                _cross(self.slots[a], p, self.slots[b], q) for p in ends for q in others
            )
        return self._pairs[key]

    def _ends(self, item: int, slot: int) -> tuple[Dot, ...]:
        """Where the lines of this item on this slot end."""
        one = self.ring.items[item]
        if not one.outer:
            return one.pulls
        x, y = self.slots[slot]
        return *one.pulls, (x * self.ring.rim, y * self.ring.rim)

    def linked(self, one: tuple[int, int], other: tuple[int, int], place: Mapping[int, int]) -> int:
        """Whether two ties between items cross, as chords of the ring."""
        a, b = sorted((place[one[0]], place[one[1]]))
        c, d = sorted((place[other[0]], place[other[1]]))
        return int(a < c < b < d or c < a < d < b)

    def soft(self, order: Sequence[int]) -> float:
        """What is left to wish for: short lines with nothing in their way, relatives together."""
        place = _places(order)
        total = sum(self.way(i, place[i]) for i in self.pulling)
        for a, b in self.ring.links:
            apart = abs(place[a] - place[b])
            total += _SPAN * (min(apart, self.size - apart) - 1)
        return total

    def way(self, item: int, slot: int) -> float:
        """What the lines of this item cost from this slot."""
        total = 0.0
        for pull in self.ring.items[item].pulls:
            key = (pull, slot)
            if key not in self._ways:
                self._ways[key] = way(self.ring, self.slots[slot], pull)
            total += self._ways[key]
        return total


def _places(order: Sequence[int]) -> dict[int, int]:
    return {item: slot for slot, item in enumerate(order)}


def _cross(a: Dot, b: Dot, c: Dot, d: Dot) -> bool:
    """Whether two straight lines cross (a shared end is no crossing)."""
    if b == d:
        return False
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: Dot, b: Dot, c: Dot) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
