"""Who wants to be near whom on a row: partners apart, one household, an emotional line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ecogram.layout.family.pedigree import Pedigree
from ecogram.records import NamedTuple

APART = 0.15  # in crossings, per seat between partners who do not stand side by side
HOUSEHOLD = 0.01  # in crossings, per seat of somebody else within a household
TIE = 0.002  # in crossings, per seat between the two ends of an emotional line


class Huddle(NamedTuple):
    """Seats of one row that want to be near each other; ``weight`` in crossings per seat.

    ``union`` is that of partners, whose line crosses others on its way.
    """

    seats: tuple[int, ...]
    weight: float
    union: int = -1


def huddles(
    pedigree: Pedigree, rows: Sequence[int], group_of: Sequence[int], height: int
) -> tuple[tuple[Huddle, ...], ...]:
    """The huddles of each row, as far as they are not within one group."""
    found: list[list[Huddle]] = [[] for _ in range(height)]
    for union, partners in enumerate(pedigree.partners):
        for couple in pairwise(partners):
            _add(found, rows, group_of, couple, APART, union)
    for household in pedigree.households:
        _add(found, rows, group_of, household, HOUSEHOLD)
    for tie in pedigree.ties:
        _add(found, rows, group_of, tie, TIE)
    return tuple(tuple(row) for row in found)


def _add(
    found: list[list[Huddle]],
    rows: Sequence[int],
    group_of: Sequence[int],
    members: Sequence[int],
    weight: float,
    union: int = -1,
) -> None:
    by_row: dict[int, list[int]] = {}
    for member in members:
        by_row.setdefault(rows[member], []).append(member)
    for row, seats in by_row.items():
        if len({group_of[seat] for seat in seats}) > 1:
            found[row].append(Huddle(tuple(seats), weight, union))
