"""The exact order of a few bars over each other. Knows prices of pairs only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Prices = Sequence[Mapping[int, tuple[int, int]]]
"""For every bar the others it overlaps, with the price of running above and of running below."""

FEW = 9
"""So many bars have their best order found by trying all sets of upper ones."""


def knots(near: Prices, rank: Sequence[float]) -> list[list[int]]:
    """The bars that hang together by overlaps and that *rank* may not have in their best order.

    A pair costs at least the cheaper of its two orders: where all do there is nothing to gain.
    """
    seen: set[int] = set()
    found = []
    for start in range(len(near)):
        if start in seen:
            continue
        seen.add(start)
        part = [start]
        for bar in part:
            for other in near[bar]:
                if other not in seen:
                    seen.add(other)
                    part.append(other)
        if len(part) <= FEW and _wastes(part, near, rank):
            found.append(sorted(part))
    return found


def best_order(part: Sequence[int], near: Prices) -> list[int]:
    """The bars of *part* from the top down, at the least price; the first of several alike."""
    everybody = (1 << len(part)) - 1
    price = {0: 0}
    last: dict[int, int] = {}
    for upper in range(everybody):
        for place, bar in enumerate(part):
            if upper >> place & 1:
                continue
            cost = price[upper] + sum(
                near[bar][other][1]
                for at, other in enumerate(part)
                if upper >> at & 1 and other in near[bar]
            )
            grown = upper | 1 << place
            if cost < price.get(grown, cost + 1):
                price[grown], last[grown] = cost, place
    order = []
    while everybody:
        place = last[everybody]
        order.append(part[place])
        everybody ^= 1 << place
    return order[::-1]


def _wastes(part: Sequence[int], near: Prices, rank: Sequence[float]) -> bool:
    return any(
        (above if rank[bar] < rank[other] else below) > min(above, below)
        for bar in part
        for other, (above, below) in near[bar].items()
    )
