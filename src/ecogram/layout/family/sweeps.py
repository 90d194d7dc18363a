"""Ordering by sweeps: groups towards the middle of what they are tied to, row by row."""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.layout.family.arrangement import Arrangement
from ecogram.layout.family.crossings import crossings, inversions
from ecogram.layout.family.huddles import APART

STALE = 6  # sweeps without gain after which to stop
MANY, FEW = 2_000, 12  # more groups than MANY get FEW sweeps: the others gain a hundredth there
ROUNDS = 4  # of exchanging neighbours, at most
MOST = 12  # members of a household that somebody looks at
LEAST = 1e-6  # a smaller gain is rounding


def sweep(arrangement: Arrangement, passes: int) -> float:
    """Leave *arrangement* in the cheapest state met in *passes* sweeps; its cost.

    The order it comes with is kept unless a strictly cheaper one is found.
    """
    best = arrangement.cost()
    state = arrangement.snapshot()
    stale = 0
    pulls = _pulls(arrangement)
    for turn in range(passes if len(arrangement.middle) <= MANY else min(FEW, passes)):
        if best < LEAST or stale >= STALE:
            break
        downward = turn % 2 == 0
        rows = range(arrangement.weave.height)
        for row in rows if downward else reversed(rows):
            _settle(arrangement, row, pulls, downward=downward)
        _exchange(arrangement)
        cost = arrangement.cost()
        stale += 1
        if cost < best - LEAST:
            best, state, stale = cost, arrangement.snapshot(), 0
    arrangement.restore(state)
    return best


_Pull = tuple[int, tuple[int, ...], float]
"""A seat, the seats it wants to be near, and how strongly compared with a line of weight 1."""


def _pulls(arrangement: Arrangement) -> dict[int, list[_Pull]]:
    """By group what pulls it along its row."""
    pulls: dict[int, list[_Pull]] = {}
    for huddles in arrangement.weave.huddles:
        for huddle in huddles:
            for seat in huddle.seats:
                others = tuple(other for other in huddle.seats if other != seat)[:MOST]
                group = arrangement.weave.group_of[seat]
                pulls.setdefault(group, []).append((seat, others, huddle.weight / APART))
    return pulls


def _settle(
    arrangement: Arrangement,
    row: int,
    pulls: dict[int, list[_Pull]],
    *,
    downward: bool,
) -> None:
    """Sort *row* by where the lines from the row before it pull; who has none keeps his place."""
    groups = arrangement.rows[row]
    wanted: dict[int, float] = {}
    for group in groups:
        place = _wanted(arrangement, group, pulls.get(group, ()), downward=downward)
        if place is not None:
            wanted[group] = place
    moving = iter(sorted((g for g in groups if g in wanted), key=wanted.__getitem__))
    arrangement.rows[row] = [next(moving) if g in wanted else g for g in groups]
    arrangement.place_row(row)
    backward = [
        group
        for group in groups
        if len(arrangement.weave.faces[group]) > 1 and _is_backward(arrangement, group)
    ]
    for group in backward:
        arrangement.turn(group)
    if backward:
        arrangement.place_row(row)


def _wanted(
    arrangement: Arrangement, group: int, pulls: Sequence[_Pull], *, downward: bool
) -> float | None:
    middle, x = arrangement.middle[group], arrangement.x
    total = weight = 0.0
    for near, far, strength in arrangement.places(group, upward=downward):
        total += strength * (far - near + middle)
        weight += strength
    for own, others, pull in pulls:
        near = sum(x[other] for other in others) / len(others)
        total += pull * (near - x[own] + middle)
        weight += pull
    return total / weight if weight else None


def _is_backward(arrangement: Arrangement, group: int) -> bool:
    """Whether the lines of *group* cross each other less in its mirror image."""
    excess = 0.0
    for upward in (True, False):
        lines = arrangement.places(group, upward=upward)
        excess += crossings(lines) - crossings([(-near, far, w) for near, far, w in lines])
    return excess > 0


def _exchange(arrangement: Arrangement) -> None:
    """Exchange neighbours in every row as long as that saves crossings."""
    dirty = list(range(arrangement.weave.height))
    for _ in range(ROUNDS):
        changed = [row for row in dirty if _exchanged(arrangement, row)]
        if not changed:
            return
        near = {row + step for row in changed for step in (-1, 0, 1)}
        dirty = [row for row in range(arrangement.weave.height) if row in near]


def _gain(left: Sequence[float], right: Sequence[float]) -> int:
    """How many crossings fewer there are when two neighbours with these lines change places."""
    if not left or not right:
        return 0
    if len(left) == 1 == len(right):
        return (left[0] > right[0]) - (left[0] < right[0])
    return inversions(left, right) - inversions(right, left)


def _exchanged(arrangement: Arrangement, row: int) -> bool:
    groups = arrangement.rows[row]
    up = arrangement.arrivals(groups, upward=True)
    down = arrangement.arrivals(groups, upward=False)
    changed = False
    for place in range(len(groups) - 1):
        one, two = groups[place], groups[place + 1]
        if _gain(up[one], up[two]) + _gain(down[one], down[two]) > 0:
            groups[place], groups[place + 1] = two, one
            changed = True
    if changed:
        arrangement.place_row(row)
    return changed
