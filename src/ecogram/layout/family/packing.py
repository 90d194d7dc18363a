"""Families and single persons on shelves of common rows. Moves whole families, never inside one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ecogram.layout.family.kin import Kin, Member
from ecogram.layout.family.spacing import Spacing
from ecogram.layout.family.wiring import Wiring

_ENOUGH = 3
"""A drawing of fewer rows than this is judged as if it had so many."""


class Block:
    """A family in place: from ``first_row`` (0 is the start person's) down, moved by ``dx``."""

    __slots__ = ("dx", "first_row", "lefts", "rights", "wiring")

    def __init__(self, wiring: Wiring, lefts: Sequence[float], rights: Sequence[float]) -> None:
        self.wiring, self.lefts, self.rights = wiring, lefts, rights
        self.first_row, self.dx = 0, 0.0

    @property
    def left(self) -> float:
        return min(self.lefts)

    @property
    def right(self) -> float:
        return max(self.rights)

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def last_row(self) -> int:
        return self.first_row + len(self.wiring.lineup.rows) - 1


class Guest:
    """A single person in place."""

    __slots__ = ("member", "row", "x")

    def __init__(self, member: Member, row: int, x: float) -> None:
        self.member, self.row, self.x = member, row, x


class Shelf:
    """Families side by side on common rows, and the single persons among them.

    ``edges`` say how far to the right families take every row.
    """

    __slots__ = ("blocks", "edges", "guests", "right")

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.guests: list[Guest] = []
        self.right = 0.0
        self.edges: dict[int, float] = {}

    def place_for(self, family: Block, gap: float) -> float:
        """How far right *family* must move to stand right of everybody in its rows."""
        if not self.blocks:
            return -family.left
        last = self.blocks[-1]
        place = last.left + last.dx - family.left
        for row, left in enumerate(family.lefts, start=family.first_row):
            if row in self.edges:
                place = max(place, self.edges[row] + gap - left)
        return place

    def add(self, family: Block, dx: float) -> None:
        """Put *family* there."""
        family.dx = dx
        self.blocks.append(family)
        for row, right in enumerate(family.rights, start=family.first_row):
            self.edges[row] = max(self.edges.get(row, right + dx), right + dx)

    def rows(self) -> tuple[int, int]:
        """The first and the last row in use."""
        used = [(b.first_row, b.last_row) for b in self.blocks]
        used += [(g.row, g.row) for g in self.guests]
        return min(first for first, _ in used), max(last for _, last in used)


def block(wiring: Wiring) -> Block:
    """A family with its left and right edge in every row, lines above and below it included."""
    lefts = [float("inf")] * len(wiring.lineup.rows)
    rights = [float("-inf")] * len(wiring.lineup.rows)

    def reach(row: int, low: float, high: float) -> None:
        if 0 <= row < len(lefts):
            lefts[row], rights[row] = min(lefts[row], low), max(rights[row], high)

    for item, x in zip(wiring.lineup.items, wiring.x, strict=True):
        member = item.member
        reach(item.row, x - (member.left if member else 0.0), x + (member.right if member else 0.0))
    for wires in wiring.wires:
        for channel, net in (*wires.line.items(), *wires.nets.items(), *wires.over.items()):
            reach(channel - 1, net.low, net.high)
            reach(channel, net.low, net.high)
    return Block(wiring, lefts, rights)


def pack(
    kin: Kin, blocks: Sequence[Block], singles: Sequence[Member], spacing: Spacing
) -> list[Shelf]:
    """Everybody on shelves, in the order of the file from left to right."""
    _align(kin, blocks)
    limit = _limit(blocks, singles, spacing)
    shelves = [Shelf()]
    for family in blocks:
        shelf = shelves[-1]
        start = shelf.place_for(family, spacing.component)
        if shelf.blocks and start + family.right > limit:
            shelf = Shelf()
            shelves.append(shelf)
            start = shelf.place_for(family, spacing.component)
        shelf.add(family, round(start, 2))
    _seat_singles(kin, shelves, singles, limit, spacing)
    _to_the_left_edge(shelves)
    return shelves


def _to_the_left_edge(shelves: Sequence[Shelf]) -> None:
    """Move everything so that the leftmost text begins at 0, and find the right edges."""
    lefts = [family.left + family.dx for shelf in shelves for family in shelf.blocks]
    lefts += [guest.x - guest.member.left for shelf in shelves for guest in shelf.guests]
    left = min(lefts, default=0.0)
    for shelf in shelves:
        for family in shelf.blocks:
            family.dx = round(family.dx - left, 2)
        for guest in shelf.guests:
            guest.x = round(guest.x - left, 2)
        rights = [family.right + family.dx for family in shelf.blocks]
        rights += [guest.x + guest.member.right for guest in shelf.guests]
        shelf.right = max(rights, default=0.0)


def _align(kin: Kin, blocks: Sequence[Block]) -> None:
    """Number the rows of all families so that generations stand beside each other."""
    main = next((b for b in blocks if kin.start in b.wiring.lineup.of), None)
    if main is None:
        main = blocks[0] if blocks else None
    if main is None:
        return
    start = main.wiring.lineup.of.get(kin.start)
    main.first_row = -main.wiring.lineup.row_of(start) if start is not None else 0
    births = _births(main)
    for family in blocks:
        if family is not main:
            family.first_row = _first_row(family, main, births)


def _first_row(family: Block, main: Block, births: Mapping[int, float]) -> int:
    lineup = family.wiring.lineup
    for item in lineup.items:
        if item.member is not None and item.member.row is not None:
            return item.member.row - item.row
    youngest = main.last_row - len(lineup.rows) + 1
    own = _births(family)
    if not births or not own:
        return youngest
    choices = [
        first
        for first in range(main.first_row - len(lineup.rows) + 1, main.last_row + 1)
        if any(row - family.first_row + first in births for row in own)
    ]

    def distance(first: int) -> float:
        pairs = [
            abs(year - births[row - family.first_row + first])
            for row, year in own.items()
            if row - family.first_row + first in births
        ]
        return sum(pairs) / len(pairs)

    return min(
        choices, key=lambda first: (distance(first), abs(first - youngest)), default=youngest
    )


def _births(family: Block) -> dict[int, float]:
    """The mean year of birth by row."""
    years: dict[int, list[float]] = {}
    for item in family.wiring.lineup.items:
        if item.member is not None and item.member.birth is not None:
            years.setdefault(item.row + family.first_row, []).append(item.member.birth)
    return {row: sum(found) / len(found) for row, found in years.items()}


def _limit(blocks: Sequence[Block], singles: Sequence[Member], spacing: Spacing) -> float:
    """How wide a shelf may be."""
    widths = [family.width + spacing.component for family in blocks]
    free = [m.left + m.right + spacing.stray for m in singles if m.row is None]
    rows = max((len(family.wiring.lineup.rows) for family in blocks), default=1)
    height = max(rows, _ENOUGH) * spacing.row
    total = sum(widths) + sum(free)
    if total <= spacing.broad * height * spacing.aspect:
        return float("inf")
    area = sum(
        width * len(family.wiring.lineup.rows) * spacing.row
        for width, family in zip(widths, blocks, strict=True)
    )
    area += sum(free) * spacing.row
    return float(max((spacing.aspect * area) ** 0.5 * 1.15, *widths, 600.0))


def _seat_singles(
    kin: Kin,
    shelves: list[Shelf],
    singles: Sequence[Member],
    limit: float,
    spacing: Spacing,
) -> None:
    """First who has ties, a household or a row, near to these; then the others at the end."""
    hall = _Hall(kin, shelves, spacing)
    linked = [m for m in singles if m.row is not None or hall.is_linked(m)]
    named = {member.id for member in linked}
    for member in linked:
        hall.seat(member)
    for member in singles:
        if member.id not in named:
            hall.append(member, limit)


class _Hall:
    """The free places in the rows of all shelves."""

    def __init__(self, kin: Kin, shelves: list[Shelf], spacing: Spacing) -> None:
        self._shelves, self._spacing = shelves, spacing
        self._ties: dict[str, list[tuple[str, float]]] = {}
        for tie in kin.ties:
            self._ties.setdefault(tie.first, []).append((tie.second, tie.word))
            self._ties.setdefault(tie.second, []).append((tie.first, tie.word))
        self._mates: dict[str, list[str]] = {}
        for household in kin.households:
            for name in household:
                self._mates.setdefault(name, []).extend(n for n in household if n != name)
        self._at: dict[str, tuple[int, int, float]] = {}
        self._taken: dict[tuple[int, int], list[tuple[float, float]]] = {}
        for number, shelf in enumerate(shelves):
            for family in shelf.blocks:
                self._occupy(number, family)
        self._home = self._at.get(kin.start, (0, 0, 0.0))[0]

    def is_linked(self, member: Member) -> bool:
        return member.id in self._ties or member.id in self._mates

    def seat(self, member: Member) -> None:
        """In the row asked for, near to those *member* has ties or lives with."""
        known = [self._at[n] for n, _ in self._ties.get(member.id, ()) if n in self._at]
        mates = [self._at[n] for n in self._mates.get(member.id, ()) if n in self._at]
        near = known or mates
        shelf = near[0][0] if near else self._home
        row = member.row or 0
        xs = [x for number, _, x in near if number == shelf]
        beside = [x for number, at, x in mates if (number, at) == (shelf, row)]
        if not known and beside:
            target = max(beside) + self._spacing.sibship
        elif xs:
            target = sum(xs) / len(xs)
        else:
            target = self._end(shelf, row) + self._spacing.sibship
        x = self._free(shelf, row, target, member)
        self._put(member, shelf, row, x)

    def append(self, member: Member, limit: float) -> None:
        """At the right end of the start person's row; of a new row when that is full."""
        shelf = self._home
        while True:
            end = self._end(shelf, 0)
            x = (
                end + self._spacing.stray + member.left
                if self._taken.get((shelf, 0))
                else member.left
            )
            if x + member.right <= limit or not self._taken.get((shelf, 0)):
                break
            shelf = shelf + 1 if shelf >= self._home and shelf + 1 < len(self._shelves) else -1
            if shelf < 0:
                self._shelves.append(Shelf())
                shelf = len(self._shelves) - 1
        self._put(member, shelf, 0, x)

    def _put(self, member: Member, shelf: int, row: int, x: float) -> None:
        x = round(x, 2)
        self._shelves[shelf].guests.append(Guest(member, row, x))
        self._at[member.id] = (shelf, row, x)
        taken = self._taken.setdefault((shelf, row), [])
        taken.append((x - member.left, x + member.right))
        taken.sort()

    def _end(self, shelf: int, row: int) -> float:
        return max((high for _, high in self._taken.get((shelf, row), ())), default=0.0)

    def _free(self, shelf: int, row: int, target: float, member: Member) -> float:
        """The free place nearest to *target*."""
        words = [word for _, word in self._ties.get(member.id, ())]
        margin = max(self._spacing.stray, *words, 0.0) if words else self._spacing.stray
        low_edge, best = -1e9, None
        for low, high in [*self._taken.get((shelf, row), ()), (1e9, 1e9)]:
            first, last = low_edge + margin + member.left, low - margin - member.right
            if first <= last:
                x = min(max(target, first), last)
                if best is None or abs(x - target) < abs(best - target):
                    best = x
            low_edge = max(low_edge, high)
        assert best is not None, "a row has two open ends"
        return float(best)

    def _occupy(self, number: int, family: Block) -> None:
        """What stands in one group is one stretch: nobody comes between its members."""
        lineup = family.wiring.lineup
        for row, line in enumerate(lineup.rows, start=family.first_row):
            taken = self._taken.setdefault((number, row), [])
            last_group = None
            for item in line:
                member, x = lineup.items[item].member, family.wiring.x[item] + family.dx
                low = x - (member.left if member else 0.0)
                high = x + (member.right if member else 0.0)
                if taken and lineup.items[item].group == last_group:
                    taken[-1] = (taken[-1][0], max(taken[-1][1], high))
                else:
                    taken.append((low, high))
                last_group = lineup.items[item].group
                if member:
                    self._at[member.id] = (number, row, x)
            taken.sort()
