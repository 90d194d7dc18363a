"""Further attempts at an order from other beginnings, with the same dice every time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from ecogram.layout.family.arrangement import Arrangement
from ecogram.layout.family.branches import move_branches
from ecogram.layout.family.start import Walk
from ecogram.layout.family.sweeps import sweep

if TYPE_CHECKING:
    from random import Random

SMALL = 200  # members; larger families get half the walks and no shuffles
WALKS, SHUFFLES = 16, 8
GAIN = 0.99  # crossings: less is not worth a picture that looks different


def restart(arrangement: Arrangement, cost: float) -> None:
    """Leave *arrangement*, which costs *cost*, as it is unless an attempt saves a crossing.

    Attempts are walks from anywhere through groups mirrored at random, then shuffles of one row of
    the best order so far.
    """
    state = arrangement.snapshot()
    for begin in _beginnings(arrangement):
        begin()
        sweep(arrangement, passes=12)
        attempt = move_branches(arrangement, rounds=3)
        if attempt <= cost - GAIN:
            cost, state = attempt, arrangement.snapshot()
        arrangement.restore(state)


def _beginnings(arrangement: Arrangement) -> Iterator[Callable[[], None]]:
    """What to begin each attempt with, as long as there are crossings to save."""
    if arrangement.crossings() < GAIN:
        return
    from random import Random  # not needed for most families

    dice = Random(7)
    is_small = arrangement.weave.size <= SMALL
    walks, shuffles = (WALKS, SHUFFLES) if is_small else (WALKS // 2, 0)
    for attempt in range(walks + shuffles):
        if arrangement.crossings() < GAIN:
            return
        if attempt < walks:
            yield lambda: _walk(arrangement, dice)
        else:
            yield lambda: _shuffle(arrangement, dice)


def _walk(arrangement: Arrangement, dice: Random) -> None:
    groups = range(len(arrangement.middle))
    _turn_some(arrangement, dice, groups)
    Walk(arrangement, dice.choice(groups)).take()


def _shuffle(arrangement: Arrangement, dice: Random) -> None:
    rows = [row for row in arrangement.rows if len(row) > 1]
    if rows:
        row = dice.choice(rows)
        dice.shuffle(row)
        _turn_some(arrangement, dice, row)
        arrangement.place()


def _turn_some(arrangement: Arrangement, dice: Random, groups: Iterable[int]) -> None:
    for group in groups:
        if len(arrangement.weave.faces[group]) > 1 and dice.random() < 0.5:
            arrangement.turn(group)
