"""Where lines meet the outline of the client system: near where they come from, apart, in order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ecogram.layout.ecomap.outline import Rim
from ecogram.records import NamedTuple

LEAST = 8.0
"""Two lines meet the outline at least this far apart; thick ones and arrowheads further."""


_LONG = 150.0
"""Farther off than this, a line is not held to the order of the outer ends."""


class Entry(NamedTuple):
    """A line at the outline: ``room`` is half the width it needs there.

    ``at`` is where it would be best (length along the rim); a ``fixed`` one crosses where it
    must, and ``seen`` is where its outer end lies, which decides its turn among the others.
    """

    at: float
    room: float
    fixed: bool = False
    seen: float | None = None


def spread(entries: Sequence[Entry], rim: Rim) -> list[float]:
    """Places along the rim, in the same order as the outer ends, as near as possible to wishes."""
    if not entries:
        return []
    around = rim.length
    keys = [_turn(entry, around) % around for entry in entries]
    order = sorted(range(len(entries)), key=lambda k: (round(keys[k], 3), k))
    cut = (
        max(range(len(order)), key=lambda k: (keys[order[k]] - keys[order[k - 1]]) % around)
        if len(order) > 1
        else 0
    )
    order = order[cut:] + order[:cut]
    base = keys[order[0]]
    wished = [(keys[k] - base) % around + _off(entries[k].at, keys[k], around) for k in order]
    places = _apart([entries[k] for k in order], wished, around)
    found = [0.0] * len(entries)
    for k, place in zip(order, places, strict=True):
        found[k] = (base + place) % around
    return found


def _turn(entry: Entry, around: float) -> float:
    if entry.seen is None or abs(_off(entry.at, entry.seen, around)) > _LONG:
        return entry.at
    return entry.seen


def _off(at: float, other: float, around: float) -> float:
    """The way from *other* to *at* along the rim, the short way round."""
    return (at - other + around / 2) % around - around / 2


def _apart(entries: Sequence[Entry], wished: Sequence[float], around: float) -> list[float]:
    upto = [0.0]
    for a, b in pairwise(entries):
        upto.append(upto[-1] + max(LEAST, a.room + b.room))
    closing = max(LEAST, entries[0].room + entries[-1].room)
    weights = [1e4 if entry.fixed else 1.0 for entry in entries]
    levels = _rising([w - at for w, at in zip(wished, upto, strict=True)], weights)
    places = [level + at for level, at in zip(levels, upto, strict=True)]
    extra = places[-1] - places[0] + closing - around
    if extra > 0 and len(places) > 1:
        share = max(0.0, 1 - extra / max(places[-1] - places[0], 1e-6))
        places = [places[0] + (place - places[0]) * share for place in places]
    return places


def _rising(values: Sequence[float], weights: Sequence[float]) -> list[float]:
    """The nearest sequence (weighted least squares) that never falls."""
    pools: list[tuple[float, float, int]] = []
    for value, weight in zip(values, weights, strict=True):
        total, mass, count = value * weight, weight, 1
        while pools and pools[-1][0] / pools[-1][1] > total / mass:
            more, heavier, others = pools.pop()
            total, mass, count = total + more, mass + heavier, count + others
        pools.append((total, mass, count))
    return [total / mass for total, mass, count in pools for _ in range(count)]
