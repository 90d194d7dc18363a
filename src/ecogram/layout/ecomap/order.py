"""In which order domains and guests stand round the client system: the one with fewest crossings.

The model is one point per slot on the ring: lines to members are straight from slot to member,
lines between two neighbours on the ring are short, all others pay for every place they span.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

Dot = tuple[float, float]

Cost = tuple[float, float]
"""Crossings and torn groups, then everything else; the first decides."""

EXACT = 8
"""Up to so many items every order is considered."""

_SIFTED = 24
"""Up to so many items each is tried in every place; more are sorted by where they pull."""

_BREAK = 1000.0
_SPAN, _STRANGER, _UNRANKED, _MOVED = 0.5, 0.3, 0.15, 0.02


@dataclass(frozen=True, slots=True)
class Item:
    """Something on the ring: the points inside that it is tied to, and what it belongs with."""

    pulls: tuple[Dot, ...] = ()
    group: str = ""
    rank: int | None = None


@dataclass(frozen=True, slots=True)
class Ring:
    """Items in the order of the file, ties between them, and the places clockwise."""

    items: tuple[Item, ...]
    links: tuple[tuple[int, int], ...]
    slots: tuple[Dot, ...]


def arrange(ring: Ring) -> tuple[int, ...]:
    """The item on every slot; input order where nothing speaks against it."""
    given = tuple(range(len(ring.items)))
    if len(given) < 2 or not _matters(ring):
        return given
    scale = _Scale(ring)
    if len(given) > _SIFTED:
        return _grouped(ring, _pulled(ring))
    order = min((given, _grouped(ring, given), _pulled(ring)), key=scale.cost)
    order = _sifted(order, scale.cost)
    if len(given) <= EXACT and scale.hard(order) > 0:
        order = _sifted(_least(ring, scale, order), scale.cost)
    return order


def crossings(ring: Ring, order: Sequence[int]) -> int:
    """How many lines cross in this order."""
    return _Scale(ring).crossings(order)


def breaks(ring: Ring, order: Sequence[int]) -> int:
    """How often two neighbours are of different groups, beyond what cannot be helped."""
    groups = [ring.items[k].group for k in order]
    if not any(groups):
        return 0
    changes = sum(groups[k - 1] != groups[k] for k in range(len(groups)))
    kinds = len(dict.fromkeys(groups))
    return changes - (kinds if kinds > 1 else 0)


def _matters(ring: Ring) -> bool:
    items = ring.items
    return bool(
        ring.links
        or any(item.pulls or item.group for item in items)
        or sum(item.rank is not None for item in items) > 1
    )


class _Scale:
    """The costs of orders; crossings of two items on two slots are counted once."""

    def __init__(self, ring: Ring) -> None:
        self.ring = ring
        self.size = len(ring.items)
        self.pulling = [k for k, item in enumerate(ring.items) if item.pulls]
        self._pairs: dict[tuple[int, int, int, int], int] = {}

    def cost(self, order: Sequence[int]) -> Cost:
        return self.hard(order), round(self.soft(order), 6)

    def hard(self, order: Sequence[int]) -> float:
        return _BREAK * breaks(self.ring, order) + self.crossings(order)

    def crossings(self, order: Sequence[int]) -> int:
        place = _places(order)
        total = 0
        for n, i in enumerate(self.pulling):
            for j in self.pulling[n + 1 :]:
                total += self.pair(i, place[i], j, place[j])
        links = self.ring.links
        for n, one in enumerate(links):
            total += sum(self.linked(one, other, place) for other in links[n + 1 :])
        return total

    def pair(self, i: int, a: int, j: int, b: int) -> int:
        """How many lines of item *i* on slot *a* cross those of item *j* on slot *b*."""
        key = (i, a, j, b)
        if key not in self._pairs:
            items, slots = self.ring.items, self.ring.slots
            self._pairs[key] = sum(
                _cross(slots[a], p, slots[b], q) for p in items[i].pulls for q in items[j].pulls
            )
        return self._pairs[key]

    def linked(self, one: tuple[int, int], other: tuple[int, int], place: Sequence[int]) -> int:
        """Whether two ties between items cross, as chords of the ring."""
        a, b = sorted((place[one[0]], place[one[1]]))
        c, d = sorted((place[other[0]], place[other[1]]))
        return int(a < c < b < d or c < a < d < b)

    def soft(self, order: Sequence[int]) -> float:
        """What is left to wish for: short lines, relatives together, the order of the file."""
        items, slots, size = self.ring.items, self.ring.slots, self.size
        place = _places(order)
        total = 0.0
        for i in self.pulling:
            x, y = slots[place[i]]
            total += sum(abs(x - p) + abs(y - q) for p, q in items[i].pulls) / 400
        for a, b in self.ring.links:
            apart = abs(place[a] - place[b])
            total += _SPAN * (min(apart, size - apart) - 1)
        for k, i in enumerate(order):
            before = order[k - 1]
            ranks = (items[before].rank, items[i].rank)
            total += _STRANGER * (i != (before + 1) % size) * 0.5
            if ranks[0] is not None and ranks[1] is not None:
                total += _UNRANKED * min(abs(ranks[0] - ranks[1]), 4)
            total += _MOVED * min(abs(k - i), size - abs(k - i))
        return total


def _places(order: Sequence[int]) -> list[int]:
    place = [0] * len(order)
    for slot, item in enumerate(order):
        place[item] = slot
    return place


def _pulled(ring: Ring) -> tuple[int, ...]:
    """Every item on the slot that its lines point at, as far as that one is still free."""
    taken: dict[int, int] = {}
    pulled = [k for k, item in enumerate(ring.items) if item.pulls]
    rest = [k for k, item in enumerate(ring.items) if not item.pulls]
    for k in pulled:
        pulls = ring.items[k].pulls
        x = sum(p[0] for p in pulls) / len(pulls)
        y = sum(p[1] for p in pulls) / len(pulls)
        free = [s for s in range(len(ring.slots)) if s not in taken]
        slot = min(free, key=lambda s: (ring.slots[s][0] - x) ** 2 + (ring.slots[s][1] - y) ** 2)
        taken[slot] = k
    waiting = iter(rest)
    return tuple(taken[s] if s in taken else next(waiting) for s in range(len(ring.slots)))


def _grouped(ring: Ring, order: Sequence[int]) -> tuple[int, ...]:
    """The same order with the members of every group side by side."""
    if not any(item.group for item in ring.items):
        return tuple(order)
    groups: dict[str, list[int]] = {}
    for k in order:
        groups.setdefault(ring.items[k].group, []).append(k)
    return tuple(k for members in groups.values() for k in members)


def _sifted(order: tuple[int, ...], cost: Callable[[Sequence[int]], Cost]) -> tuple[int, ...]:
    """Every item tried in every place, and every two exchanged, as long as it helps."""
    best, least = order, cost(order)
    for _ in range(6):
        before = least
        for item in range(len(order)):
            rest = [k for k in best if k != item]
            at = best.index(item)
            moved = [(*rest[:k], item, *rest[k:]) for k in range(len(order))]
            moved += [_exchanged(best, at, k) for k in range(len(order)) if k != at]
            for tried in moved:
                found = cost(tried)
                if found < least:
                    best, least = tried, found
        if least >= before:
            break
    return best


def _exchanged(order: Sequence[int], a: int, b: int) -> tuple[int, ...]:
    new = list(order)
    new[a], new[b] = new[b], new[a]
    return tuple(new)


def _least(ring: Ring, scale: _Scale, start: tuple[int, ...]) -> tuple[int, ...]:
    """An order with the fewest crossings of all; *start* when it is one."""
    search = _Exhaustive(ring, scale, start)
    search.grow(0.0)
    return search.best


class _Exhaustive:
    """Branch and bound: every order, given up as soon as it crosses too much."""

    def __init__(self, ring: Ring, scale: _Scale, start: tuple[int, ...]) -> None:
        self.ring, self.scale, self.start = ring, scale, start
        self.best, self.least = start, scale.hard(start)
        self._order: list[int] = []
        self._place = [-1] * len(start)
        self._kinds = len(dict.fromkeys(item.group for item in ring.items))

    def grow(self, cost: float) -> None:
        """Try everything that begins with the present order, which costs *cost*."""
        if len(self._order) == len(self.start):
            cost += _BREAK * breaks(self.ring, self._order)
            if cost < self.least:
                self.best, self.least = tuple(self._order), cost
            return
        if _BREAK * self._torn() + cost >= self.least:
            return
        for item in self.start:
            if self._place[item] >= 0:
                continue
            self._place[item] = len(self._order)
            more = self._added(item)
            if cost + more < self.least:
                self._order.append(item)
                self.grow(cost + more)
                self._order.pop()
            self._place[item] = -1

    def _torn(self) -> int:
        """How many groups are certainly torn already."""
        groups = [self.ring.items[k].group for k in self._order]
        return max(0, sum(a != b for a, b in pairwise(groups)) - self._kinds)

    def _added(self, item: int) -> int:
        """The crossings that *item* brings, with all that has a place."""
        place, scale, found = self._place, self.scale, 0
        if self.ring.items[item].pulls:
            for other in scale.pulling:
                if other != item and place[other] >= 0:
                    i, j = sorted((item, other))
                    found += scale.pair(i, place[i], j, place[j])
        known = [one for one in self.ring.links if min(place[one[0]], place[one[1]]) >= 0]
        fresh = [one for one in known if item in one]
        old = [one for one in known if item not in one]
        fresh_pairs = sum(scale.linked(a, b, place) for a, b in combinations(fresh, 2))
        return found + fresh_pairs + sum(scale.linked(a, b, place) for a in fresh for b in old)


def _cross(a: Dot, b: Dot, c: Dot, d: Dot) -> bool:
    """Whether two straight lines cross (a shared end is no crossing)."""
    if b == d:
        return False
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: Dot, b: Dot, c: Dot) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
