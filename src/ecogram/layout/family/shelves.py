"""A shelf: families and single persons on common rows. Knows its edges, chooses nothing."""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.layout.family.kin import Member
from ecogram.layout.family.wiring import Wiring


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
