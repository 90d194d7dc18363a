"""About where everybody will stand, for choosing the place of a lane. Decides nothing for good."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ecogram.layout.family.lineup import Lineup

_BEYOND = 40.0
"""About how far from the end of a row a lane beside it will come (points)."""


class Guess:
    """Estimated x of every item of a lineup; found when first asked for."""

    def __init__(self, estimate: Callable[[], list[float]]) -> None:
        self._estimate = estimate
        self._places: list[float] | None = None

    def __call__(self) -> list[float]:
        if self._places is None:
            self._places = self._estimate()
        return self._places

    def note(self, place: Callable[[], float]) -> None:
        """Remember the *place* of an item that was just added."""
        if self._places is not None:
            self._places.append(place())


def slot(lineup: Lineup, row: int, x: float, guess: Guess) -> int:
    """The position in *row* nearest to *x* where a lane may go: never between a couple."""
    allowed = [
        at for at in range(len(lineup.rows[row]) + 1) if not lineup.is_inside_couple(row, at)
    ]
    return nearest(lineup, row, allowed, x, guess)


def nearest(lineup: Lineup, row: int, allowed: Sequence[int], x: float, guess: Guess) -> int:
    """Which of the *allowed* positions of *row* is nearest to *x*."""
    return min(allowed, key=lambda at: (abs(_gap_place(lineup, row, at, guess) - x), at))


def new_lane(lineup: Lineup, row: int, union: str, at: int, guess: Guess) -> int:
    """A lane for *union* before position *at* of *row*, known to *guess* too."""
    line = list(lineup.rows[row])
    number = lineup.lane(row, union, at)
    guess.note(lambda: _between(line, at, guess()))
    return number


def _gap_place(lineup: Lineup, row: int, at: int, guess: Guess) -> float:
    return _between(lineup.rows[row], at, guess())


def _between(line: Sequence[int], at: int, x: Sequence[float]) -> float:
    """About where something before position *at* of *line* would come."""
    if not line:
        return 0.0
    if at == 0:
        return x[line[0]] - _BEYOND
    if at == len(line):
        return x[line[-1]] + _BEYOND
    return (x[line[at - 1]] + x[line[at]]) / 2
