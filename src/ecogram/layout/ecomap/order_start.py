"""The order round the client system that a file asks for by itself, before any line is counted.

A file with one domain more must look much like the one before. So the order is fixed wherever it
may be: everything that is tied to the same members stands in the order of kinds and of the file,
and only which slots these get is searched for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import cos, hypot, inf, pi, sin

from ecogram.layout.ecomap.order_costs import Dot, Item, Ring, Scale, way
from ecogram.records import NamedTuple

_DIRECTIONS = 24
"""So many directions are told apart in which members are."""

_TURN = 0.7
"""What it costs to turn all of them by one place."""

_WORTH = 1.0
"""So much better must other slots be than those that were first thought of."""

Pattern = tuple[int, ...]
"""The sort of item on every slot."""


def started(ring: Ring, scale: Scale) -> tuple[int, ...]:
    """Who is tied to members where these are, in their order; the others in theirs beside them."""
    items = ring.items
    homes = {k: _home(ring, item) for k, item in enumerate(items) if item.pulls}
    pulled = sorted(homes, key=lambda k: (*homes[k], _rank(items[k]), k))
    others = sorted(set(range(len(items))) - set(homes), key=lambda k: (_rank(items[k]), k))
    if not pulled:
        return grouped(ring, others)
    start = _block(scale.slots, len(pulled), sum(homes[k][0] for k in pulled) / len(pulled))

    def cost(turn: int) -> tuple[float, float]:
        hard, soft = scale.cost(_merged(ring, pulled, others, turn))
        off = abs(turn - start)
        return hard, soft + _TURN * min(off, len(items) - off)

    turn = min(range(len(items)), key=cost)
    return _eased(_Sorts.of(ring, scale, (*pulled, *others)), _merged(ring, pulled, others, turn))


def grouped(ring: Ring, order: Sequence[int]) -> tuple[int, ...]:
    """The same order with the members of every group side by side."""
    groups: dict[str, list[int]] = {}
    for k in order:
        groups.setdefault(ring.items[k].group, []).append(k)
    return tuple(k for members in groups.values() for k in members)


def moves(order: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """Whatever is on a slot moved to every other, and every two exchanged."""
    for at, one in enumerate(order):
        rest = order[:at] + order[at + 1 :]
        for k, other in enumerate(order):
            if k != at:
                yield (*rest[:k], one, *rest[k:])
            if k > at:
                yield (*order[:at], other, *order[at + 1 : k], one, *order[k + 1 :])


def _home(ring: Ring, item: Item) -> Dot:
    """The direction in which the members are that *item* is tied to, and how far along in it.

    Directions are numbers, clockwise from the bottom, where two neighbours may be torn apart.
    """
    far = max(hypot(*dot) for dot in ring.around(2))
    best = (inf, 0)
    for k in range(_DIRECTIONS):
        dot = (far * cos(_angle(k)), far * sin(_angle(k)))
        best = min(best, (round(sum(way(ring, dot, pull) for pull in item.pulls), 6), k))
    angle = _angle(best[1])
    along = sum(y * cos(angle) - x * sin(angle) for x, y in item.pulls) / len(item.pulls)
    return best[1], round(along, 3)


def _angle(direction: float) -> float:
    return pi / 2 + 2 * pi * (direction + 0.5) / _DIRECTIONS


def _rank(item: Item) -> float:
    return inf if item.rank is None else item.rank


def _block(slots: Sequence[Dot], count: int, direction: float) -> int:
    """The first of so many slots side by side, of which the middle is in this direction."""
    ux, uy = cos(_angle(direction)), sin(_angle(direction))
    near = [(ux * x + uy * y) / hypot(x, y) for x, y in slots]
    return round(near.index(max(near)) - (count - 1) / 2) % len(slots)


def _merged(
    ring: Ring, pulled: Sequence[int], others: Sequence[int], start: int
) -> tuple[int, ...]:
    """The pulled ones side by side from slot *start*, the others on all slots that are left."""
    size = len(ring.items)
    if any(item.group for item in ring.items):
        order = grouped(ring, (*pulled, *others))
        return order[size - start :] + order[: size - start]
    taken = {(start + k) % size: item for k, item in enumerate(pulled)}
    waiting = iter(others)
    return tuple(taken[slot] if slot in taken else next(waiting) for slot in range(size))


class _Sorts(NamedTuple):
    """Items that may change places without any line getting longer, in the order they keep."""

    scale: Scale
    sort_of: dict[int, int]
    members: tuple[tuple[int, ...], ...]
    pulled: tuple[bool, ...]
    bottom: int

    @classmethod
    def of(cls, ring: Ring, scale: Scale, order: Sequence[int]) -> _Sorts:
        linked = {k for link in ring.links for k in link}
        sorts: dict[object, list[int]] = {}
        for k in order:
            item = ring.items[k]
            pulls = frozenset(item.pulls)
            sorts.setdefault((pulls, item.group, k if k in linked else None), []).append(k)
        members = tuple(map(tuple, sorts.values()))
        sort_of = {k: number for number, sort in enumerate(members) for k in sort}
        lowest = [y if x < 0 else -inf for x, y in scale.slots]
        return cls(
            scale,
            sort_of,
            members,
            tuple(bool(ring.items[sort[0]].pulls) for sort in members),
            lowest.index(max(lowest)),
        )

    def pattern(self, order: Sequence[int]) -> Pattern:
        return tuple(self.sort_of[k] for k in order)

    def filled(self, pattern: Pattern) -> tuple[int, ...]:
        """Items on slots: every sort clockwise, those with lines begun where these are short."""
        size = len(pattern)
        order = [0] * size
        for number, members in enumerate(self.members):
            first = self.bottom if self.pulled[number] else 0
            clockwise = (*range(first, size), *range(first))
            slots = [slot for slot in clockwise if pattern[slot] == number]
            turn = self._turn(members, slots) if self.pulled[number] else 0
            for k, slot in enumerate(slots):
                order[slot] = members[(k - turn) % len(members)]
        return tuple(order)

    def _turn(self, members: Sequence[int], slots: Sequence[int]) -> int:
        size, way = len(slots), self.scale.way

        def cost(turn: int) -> float:
            ways = sum(way(members[k - turn], slot) for k, slot in enumerate(slots))
            return round(ways, 6) + _TURN * min(turn, size - turn)

        return min(range(size), key=cost)


def _eased(sorts: _Sorts, order: tuple[int, ...]) -> tuple[int, ...]:
    """Other slots for the sorts as long as lines get much better, the greatest gain first."""
    scale = sorts.scale
    pattern = sorts.pattern(order)
    hard, soft = scale.cost(order)
    for _ in pattern:
        best: tuple[float, float, Pattern] | None = None
        for tried in dict.fromkeys(moves(pattern)):
            filled = sorts.filled(tried)
            wish = round(scale.soft(filled), 6)
            if wish > soft - _WORTH or (best is not None and wish >= best[1]):
                continue
            cross = scale.hard(filled)
            if cross <= hard:
                best = cross, wish, tried
        if best is None:
            break
        hard, soft, pattern = best
        order = sorts.filled(pattern)
    return order
