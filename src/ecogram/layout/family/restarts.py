"""Further attempts at an order from shuffled beginnings, with the same dice every time."""

from __future__ import annotations

from ecogram.layout.family.arrangement import Arrangement
from ecogram.layout.family.branches import move_branches
from ecogram.layout.family.start import Walk
from ecogram.layout.family.sweeps import sweep

ATTEMPTS = 8
GAIN = 0.99  # crossings: less is not worth a picture that looks different


def restart(arrangement: Arrangement, cost: float) -> None:
    """Leave *arrangement*, which costs *cost*, as it is unless an attempt saves a crossing."""
    if arrangement.crossings() < GAIN:
        return
    from random import Random  # not needed for most families

    dice = Random(7)
    groups = range(len(arrangement.middle))
    state = arrangement.snapshot()
    for _ in range(ATTEMPTS):
        for group in groups:
            if len(arrangement.weave.faces[group]) > 1 and dice.random() < 0.5:
                arrangement.turn(group)
        Walk(arrangement, dice.choice(groups)).take()
        sweep(arrangement, passes=12)
        attempt = move_branches(arrangement, rounds=3)
        if attempt <= cost - GAIN:
            cost, state = attempt, arrangement.snapshot()
        arrangement.restore(state)
        if arrangement.crossings() < GAIN:
            break
