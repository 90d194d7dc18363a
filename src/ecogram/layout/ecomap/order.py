"""In which order domains and guests stand round the client system: the one with fewest crossings.

Nothing stands elsewhere than where the file puts it by itself, unless fewer lines cross.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise

from ecogram.layout.ecomap.order_costs import BREAK, Item, Ring, Scale, breaks
from ecogram.layout.ecomap.order_start import grouped, moves, started

__all__ = ["Item", "Ring", "arrange", "breaks", "crossings"]

EXACT = 8
"""Up to so many items every order is considered."""

_SIFTED = 24
"""Up to so many items each is tried in every place; more are sorted by where they pull."""


def arrange(ring: Ring) -> tuple[int, ...]:
    """The item on every slot; input order where nothing speaks against it."""
    given = tuple(range(len(ring.items)))
    if len(given) < 2 or not _matters(ring):
        return given
    if len(given) > _SIFTED:
        return grouped(ring, _pulled(ring))
    scale = Scale(ring)
    order = started(ring, scale)
    if scale.hard(order) > 0:
        order = _sifted(order, scale)
        if len(given) <= EXACT and scale.hard(order) > 0:
            order = _sifted(_least(ring, scale, order), scale)
    return order


def crossings(ring: Ring, order: Sequence[int]) -> int:
    """How many lines cross in this order."""
    return Scale(ring).crossings(order)


def _matters(ring: Ring) -> bool:
    items = ring.items
    return bool(
        ring.links
        or any(item.pulls or item.group for item in items)
        or sum(item.rank is not None for item in items) > 1
    )


def _pulled(ring: Ring) -> tuple[int, ...]:
    """Every item on the slot that its lines point at, as far as that one is still free."""
    taken: dict[int, int] = {}
    slots = ring.around(len(ring.items))
    pulled = [k for k, item in enumerate(ring.items) if item.pulls]
    rest = [k for k, item in enumerate(ring.items) if not item.pulls]
    for k in pulled:
        pulls = ring.items[k].pulls
        x = sum(p[0] for p in pulls) / len(pulls)
        y = sum(p[1] for p in pulls) / len(pulls)
        free = [s for s in range(len(slots)) if s not in taken]
        slot = min(free, key=lambda s: (slots[s][0] - x) ** 2 + (slots[s][1] - y) ** 2)
        taken[slot] = k
    waiting = iter(rest)
    return tuple(taken[s] if s in taken else next(waiting) for s in range(len(slots)))


def _sifted(order: tuple[int, ...], scale: Scale) -> tuple[int, ...]:
    """Every item tried in every place, and every two exchanged, as long as less crosses.

    Of what crosses as little that is best which has most neighbours as they were in *order*.
    """
    beside = _neighbours(order)

    def cost(tried: Sequence[int]) -> tuple[float, int, float]:
        hard, soft = scale.cost(tried)
        return hard, len(beside - _neighbours(tried)), soft

    best, least = order, cost(order)
    for _ in range(6):
        before = least
        for tried in moves(best):
            found = cost(tried)
            if found < least:
                best, least = tried, found
        if least >= before:
            break
    return best


def _neighbours(order: Sequence[int]) -> set[frozenset[int]]:
    """Who stand side by side."""
    return {frozenset((order[k - 1], one)) for k, one in enumerate(order)}


def _least(ring: Ring, scale: Scale, start: tuple[int, ...]) -> tuple[int, ...]:
    """An order with the fewest crossings of all; *start* when it is one."""
    search = _Exhaustive(ring, scale, start)
    search.grow(0.0)
    return search.best


class _Exhaustive:
    """Branch and bound: every order, given up as soon as it crosses too much."""

    def __init__(self, ring: Ring, scale: Scale, start: tuple[int, ...]) -> None:
        self.ring, self.scale, self.start = ring, scale, start
        self.best, self.least = start, scale.hard(start)
        self._order: list[int] = []
        self._place: dict[int, int] = {}
        self._kinds = len(dict.fromkeys(item.group for item in ring.items))

    def grow(self, cost: float) -> None:
        """Try everything that begins with the present order, which costs *cost*."""
        if len(self._order) == len(self.start):
            cost += BREAK * breaks(self.ring, self._order)
            if cost < self.least:
                self.best, self.least = tuple(self._order), cost
            return
        if BREAK * self._torn() + cost >= self.least:
            return
        for item in self.start:
            if item in self._place:
                continue
            self._place[item] = len(self._order)
            more = self._added(item)
            if cost + more < self.least:
                self._order.append(item)
                self.grow(cost + more)
                self._order.pop()
            del self._place[item]

    def _torn(self) -> int:
        """How many groups are certainly torn already."""
        groups = [self.ring.items[k].group for k in self._order]
        return max(0, sum(a != b for a, b in pairwise(groups)) - self._kinds)

    def _added(self, item: int) -> int:
        """The crossings that *item* brings, with all that has a place."""
        place, scale, found = self._place, self.scale, 0
        if item in scale.lined:
            for other in scale.lined:
                if other != item and other in place:
                    i, j = sorted((item, other))
                    found += scale.pair(i, place[i], j, place[j])
        known = [one for one in self.ring.links if one[0] in place and one[1] in place]
        fresh = [one for one in known if item in one]
        old = [one for one in known if item not in one]
        fresh_pairs = sum(scale.linked(a, b, place) for a, b in combinations(fresh, 2))
        return found + fresh_pairs + sum(scale.linked(a, b, place) for a in fresh for b in old)
