"""The fewest crossings a family can have, by trying everything or by integer programming."""

from __future__ import annotations

from itertools import permutations, product
from math import factorial, prod

from ecogram.layout.family.arrangement import Arrangement
from ecogram.layout.family.strands import Weave


def tries(weave: Weave) -> int:
    """How many orders and mirror images there are."""
    sizes = [weave.group_rows.count(row) for row in range(weave.height)]
    return prod(map(factorial, sizes)) * prod(len(images) for images in weave.faces)


def fewest_crossings(weave: Weave) -> float:
    """The optimum over all orders of groups and all mirror images; factorial effort."""
    groups = range(len(weave.faces))
    rows = [[g for g in groups if weave.group_rows[g] == row] for row in range(weave.height)]
    best = float("inf")
    for images in product(*(range(len(images)) for images in weave.faces)):
        for order in product(*(permutations(row) for row in rows)):
            arrangement = Arrangement(weave)
            arrangement.restore(([list(row) for row in order], list(images)))
            best = min(best, arrangement.crossings())
    return best
