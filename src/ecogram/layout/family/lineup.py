"""Rows of members and of lanes that keep room for upright lines. Knows who is beside whom, no x."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ecogram.layout.family.kin import Kin, Member
from ecogram.layout.family.seating import Seating
from ecogram.records import NamedTuple


class Item(NamedTuple):
    """What takes room in a row: a member, or (``member`` None) a lane for a line of ``union``."""

    row: int
    member: Member | None
    union: str
    group: int


class Lineup:
    """One connected family in rows, oldest on top; items are numbered as they come.

    ``of`` gives the item of a member, ``passages`` the lanes that the ordering kept free, by union
    and row. ``couples`` are the unions that run straight from side to side, by their left and
    right partner; ``sides`` the sides of members (-1 left, 1 right) where such a line arrives.
    """

    __slots__ = ("couples", "items", "of", "passages", "rows", "sides")

    def __init__(self) -> None:
        self.items: list[Item] = []
        self.rows: list[list[int]] = []
        self.of: dict[str, int] = {}
        self.passages: dict[tuple[str, int], list[int]] = {}
        self.couples: dict[tuple[int, int], str] = {}
        self.sides: set[tuple[int, int]] = set()

    def add(self, row: int, item: Item, at: int | None = None) -> int:
        """Put *item* into *row* (before position *at*, or last) and give its number."""
        number = len(self.items)
        self.items.append(item)
        self.rows[row].insert(len(self.rows[row]) if at is None else at, number)
        if item.member is not None:
            self.of[item.member.id] = number
        return number

    def lane(self, row: int, union: str, at: int) -> int:
        """A new lane for *union* before position *at* of *row*."""
        line = self.rows[row]
        group = self.items[line[min(at, len(line) - 1)]].group if line else -1
        return self.add(row, Item(row, None, union, group), at)

    def row_of(self, item: int) -> int:
        return self.items[item].row

    def position(self, item: int) -> int:
        return self.rows[self.items[item].row].index(item)

    def positions(self) -> list[int]:
        """The position of every item in its row, as it is now."""
        result = [0] * len(self.items)
        for line in self.rows:
            for position, item in enumerate(line):
                result[item] = position
        return result

    def is_inside_couple(self, row: int, at: int) -> bool:
        """Whether something put before position *at* would stand between a couple."""
        line = self.rows[row]
        return 0 < at < len(line) and (line[at - 1], line[at]) in self.couples

    def beside(self, item: int, side: int) -> int:
        """The position directly left (-1) or right (1) of *item* to put something at."""
        return self.position(item) + (1 if side > 0 else 0)


def line_up(kin: Kin, seating: Seating) -> Lineup:
    """The *seating* as rows, with the members of *kin*."""
    members = {member.id: member for member in kin.members}
    lineup = Lineup()
    for row, seats in enumerate(seating.rows):
        lineup.rows.append([])
        for seat in seats:
            if seat.union:
                number = lineup.add(row, Item(row, None, seat.union, seat.group))
                lineup.passages.setdefault((seat.union, row), []).append(number)
            elif seat.member in members:
                lineup.add(row, Item(row, members[seat.member], "", seat.group))
    return lineup


def stand_couples_together(lineup: Lineup, couples: Iterable[Sequence[str]]) -> None:
    """Move lanes out from between partners who otherwise stand side by side."""
    of = lineup.of
    wanted = {frozenset(of[name] for name in names if name in of) for names in couples}
    for line in lineup.rows:
        lanes = [item for item in line if lineup.items[item].member is None]
        if lanes:
            line[:] = _lanes_moved_out(line, set(lanes), wanted)


def _lanes_moved_out(
    line: Sequence[int], lanes: set[int], wanted: set[frozenset[int]]
) -> list[int]:
    """Lanes met between partners wait until the chain of couples is over."""
    result: list[int] = []
    waiting: list[int] = []
    last = -1
    for item in line:
        if item in lanes:
            waiting.append(item)
            continue
        if frozenset((last, item)) not in wanted:
            result.extend(waiting)
            waiting = []
        result.append(item)
        last = item
    return result + waiting
