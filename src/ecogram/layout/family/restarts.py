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
LEAST = 1e-6  # a smaller gain is rounding


def restart(arrangement: Arrangement, cost: float) -> float:
    """Leave *arrangement*, which costs *cost*, as it is unless an attempt saves a crossing; cost.

    Attempts are walks from anywhere through groups mirrored at random, then shuffles of one row of
    the best order so far.
    """
    is_small = arrangement.weave.size <= SMALL
    walks, shuffles = (WALKS, SHUFFLES) if is_small else (WALKS // 2, 0)
    return attempt(arrangement, cost, walks, shuffles, GAIN)


def attempt(
    arrangement: Arrangement, cost: float, walks: int, shuffles: int = 0, gain: float = LEAST
) -> float:
    """As `restart`, with so many walks and shuffles, each kept that saves *gain* or more."""
    state = arrangement.snapshot()
    for begin in _beginnings(arrangement, walks, shuffles):
        begin()
        sweep(arrangement, passes=12)
        found = move_branches(arrangement, rounds=3)
        if found <= cost - gain:
            cost, state = found, arrangement.snapshot()
        arrangement.restore(state)
    return cost


def _beginnings(
    arrangement: Arrangement, walks: int, shuffles: int
) -> Iterator[Callable[[], None]]:
    """What to begin each attempt with, as long as there are crossings to save."""
    if arrangement.tangle() < GAIN:
        return
    from random import Random  # not needed for most families

    dice = Random(7)
    for turn in range(walks + shuffles):
        if arrangement.tangle() < GAIN:
            return
        if turn < walks:
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
