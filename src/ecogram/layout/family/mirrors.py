"""Chooses which mirror image every group shows, by walking the family again for each choice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from ecogram.layout.family.arrangement import Arrangement
from ecogram.layout.family.start import walk

LEAST = 1e-6  # a smaller gain is rounding
EFFORT = 60_000  # groups to walk past, in all
ROUNDS = 3


def mirror(arrangement: Arrangement, start: int) -> float:
    """Walk from group *start* and mirror one group or two as long as that lowers the cost.

    The order it leaves is that of the best walk; its cost. Groups that are mirrored in vain turn
    back, so a family without crossings stays as the file has it.
    """
    walk(arrangement, start)
    best = arrangement.cost()
    two_sided = [g for g, images in enumerate(arrangement.weave.faces) if len(images) > 1]
    walks = EFFORT // (len(arrangement.middle) + 1)
    for _ in range(ROUNDS):
        before = best
        for groups in _choices(two_sided):
            if walks <= 0 or arrangement.crossings() < LEAST:
                return best
            walks -= 1
            best = _tried(arrangement, start, groups, best)
        if best > before - LEAST:
            break
    return best


def _choices(groups: list[int]) -> Iterator[tuple[int, ...]]:
    for group in groups:
        yield (group,)
    yield from combinations(groups, 2)


def _tried(arrangement: Arrangement, start: int, groups: tuple[int, ...], best: float) -> float:
    state = arrangement.snapshot()
    for group in groups:
        arrangement.turn(group)
    walk(arrangement, start)
    cost = arrangement.cost()
    if cost < best - LEAST:
        return cost
    arrangement.restore(state)
    return best
