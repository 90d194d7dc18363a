"""Chooses which mirror image every group shows, by walking the family again for each choice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from ecogram.layout.family.arrangement import Arrangement
from ecogram.layout.family.start import Walk

LEAST = 1e-6  # a smaller gain is rounding
EFFORT = 30_000  # groups to walk past, in all
MINOR = 0.1  # crossings; what is worth less is not worth a different picture
ROUNDS = 3


def mirror(arrangement: Arrangement, start: int, effort: int = EFFORT) -> None:
    """Walk from group *start*, with one group or two mirrored as long as that lowers the cost.

    What is mirrored in vain turns back, so a family without crossings stays as the file has it.
    """
    walk = Walk(arrangement, start)
    walk.take()
    best = arrangement.cost()
    two_sided = [g for g, images in enumerate(arrangement.weave.faces) if len(images) > 1]
    left = effort // (len(arrangement.middle) + 1)
    for _ in range(ROUNDS):
        before = best
        for groups in _choices(two_sided):
            if left <= 0 or not _is_tangled(arrangement, best):
                break
            left -= 1
            best = _tried(walk, groups, best)
        if best > before - LEAST:
            break
    walk.take()


def _is_tangled(arrangement: Arrangement, cost: float) -> bool:
    """Whether more is wrong than mirroring itself may cost."""
    faces = arrangement.weave.faces
    return cost - sum(faces[g][t].cost for g, t in enumerate(arrangement.turned)) > MINOR


def _choices(groups: list[int]) -> Iterator[tuple[int, ...]]:
    for group in groups:
        yield (group,)
    yield from combinations(groups, 2)


def _tried(walk: Walk, groups: tuple[int, ...], best: float) -> float:
    for group in groups:
        walk.arrangement.turn(group)
    walk.take()
    cost = walk.arrangement.cost()
    if cost < best - LEAST:
        return cost
    for group in groups:
        walk.arrangement.turn(group)
    return best
