"""Through which rows, and in which lanes, the line of every child passes. Knows no heights."""

from __future__ import annotations

from ecogram.layout.family.guess import Guess, new_lane, slot
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.lineup import Lineup
from ecogram.layout.family.unions import NONE, Join
from ecogram.records import NamedTuple


class Offspring(NamedTuple):
    """The children of one union as items by row, and the lanes that lead to rows further away.

    ``down`` has one lane in every row between the union and its farthest child below; ``up`` one
    in every row from the union's own up to its highest child that stands beside or above it.
    ``secondary`` are the children that stand among brothers and sisters elsewhere.
    """

    join: Join
    rows: dict[int, tuple[int, ...]]
    secondary: frozenset[int]
    down: dict[int, int]
    up: dict[int, int]

    @property
    def channel(self) -> int:
        """The channel (named by the row under it) where the first bar runs."""
        return self.join.row + 1


def descend(
    kin: Kin, lineup: Lineup, joins: tuple[Join, ...], guess: Guess
) -> tuple[Offspring, ...]:
    """The ways of all children, union by union; adds lanes to *lineup* where none are kept free."""
    placed: set[int] = set()
    position = lineup.positions()
    result = []
    for join in joins:
        rows: dict[int, list[int]] = {}
        secondary = []
        for child in join.union.children:
            item = lineup.of.get(child.id, -1)
            if item < 0 or item in join.partners or item in rows.get(lineup.row_of(item), ()):
                continue
            rows.setdefault(lineup.row_of(item), []).append(item)
            if child.primary and item not in placed:
                placed.add(item)
            else:
                secondary.append(item)
        ordered = {
            row: tuple(sorted(items, key=position.__getitem__))
            for row, items in sorted(rows.items())
        }
        result.append(_ways(lineup, join, ordered, frozenset(secondary), guess))
    return tuple(result)


def _ways(
    lineup: Lineup,
    join: Join,
    ordered: dict[int, tuple[int, ...]],
    secondary: frozenset[int],
    guess: Guess,
) -> Offspring:
    if not ordered or join.form == NONE:
        return Offspring(join, ordered, secondary, {}, {})
    down = {
        row: _passage(lineup, join, row, ordered, guess)
        for row in range(join.row + 1, max(ordered))
    }
    up = {
        row: _passage(lineup, join, row, ordered, guess)
        for row in range(join.row, min(ordered) - 1, -1)
    }
    return Offspring(join, ordered, secondary, down, up)


def _passage(
    lineup: Lineup, join: Join, row: int, rows: dict[int, tuple[int, ...]], guess: Guess
) -> int:
    """The lane of the union in *row*: one kept free by the ordering, or a new one."""
    kept = lineup.passages.get((join.union.id, row))
    if kept:
        return kept[0]
    x = guess()
    far = [item for items in rows.values() for item in items if lineup.row_of(item) != join.row + 1]
    target = sum(x[item] for item in far) / len(far)
    at = slot(lineup, row, target, guess)
    return new_lane(lineup, row, join.union.id, at, guess)
