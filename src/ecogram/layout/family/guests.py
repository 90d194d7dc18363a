"""Single persons, in the free places of rows: near those they have ties or live with."""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.layout.family.kin import Kin, Member
from ecogram.layout.family.shelves import Block, Guest, Shelf
from ecogram.layout.family.spacing import Spacing


def seat_guests(
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


_PATIENCE = 3
"""Steps that a place may be farther than the one on the other side and still have its turn."""


_ALONE = 1.5
"""How much further from a family than other families who has nobody stands."""


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
        self._seated: set[str] = set()
        self._ends: set[tuple[int, float]] = set()
        self._turns: dict[tuple[int, int, float], int] = {}
        self._home = self._at.get(kin.start, (0, 0, 0.0))[0]

    def is_linked(self, member: Member) -> bool:
        return member.id in self._ties or member.id in self._mates

    def seat(self, member: Member) -> None:
        """In the row asked for, near to those *member* has ties or lives with."""
        known = [self._at[n] for n, _ in self._ties.get(member.id, ()) if n in self._at]
        mates = [self._at[n] for n in self._mates.get(member.id, ()) if n in self._at]
        near = known or mates
        of_family = not any(name in self._seated for name, _ in self._ties.get(member.id, ()))
        shelf = near[0][0] if near else self._home
        row = member.row or 0
        xs = [x for number, _, x in near if number == shelf]
        beside = [x for number, at, x in mates if (number, at) == (shelf, row)]
        if not known and beside:
            x = self._beside(shelf, row, beside, member)
        else:
            x = self._near(shelf, row, xs, member, in_turn=of_family)
        self._put(member, shelf, row, x)

    def append(self, member: Member, limit: float) -> None:
        """At the right end of the start person's row; of a new row when that is full.

        Well apart from the family there: nearer it would read as one more of a couple.
        """
        shelf = self._home
        while True:
            end = self._end(shelf, 0)
            is_after_single = (shelf, end) in self._ends
            gap = self._spacing.stray if is_after_single else _ALONE * self._spacing.component
            x = end + gap + member.left if self._taken.get((shelf, 0)) else member.left
            if x + member.right <= limit or not self._taken.get((shelf, 0)):
                break
            shelf = shelf + 1 if shelf >= self._home and shelf + 1 < len(self._shelves) else -1
            if shelf < 0:
                self._shelves.append(Shelf())
                shelf = len(self._shelves) - 1
        self._put(member, shelf, 0, x)
        self._ends.add((shelf, self._end(shelf, 0)))

    def _beside(self, shelf: int, row: int, mates: Sequence[float], member: Member) -> float:
        """Next to the *mates* in the row; at their right unless that is farther away."""
        away = self._spacing.sibship
        right = self._free(shelf, row, max(mates) + away, member)
        left = self._free(shelf, row, min(mates) - away, member)
        distances = [min(abs(x - mate) for mate in mates) for x in (right, left)]
        return right if distances[0] <= distances[1] + 1 else left

    def _near(
        self, shelf: int, row: int, xs: Sequence[float], member: Member, *, in_turn: bool
    ) -> float:
        """As near as can be to those at *xs*, on both sides of them in turn.

        In turn, and not where there is a little more room, so that those who are there keep their
        sides when the family grows by one; but not on a side that is much farther away.
        """
        if not xs:
            return self._free(shelf, row, self._end(shelf, row) + self._spacing.sibship, member)
        target = sum(xs) / len(xs)
        left, right = self._around(shelf, row, target, member)
        if left == right or not in_turn:
            return self._free(shelf, row, target, member)
        more = (right - target) - (target - left)
        ahead = self._turns.get((shelf, row, target), 0)  # how many more on the right already
        is_fair = abs(more) <= _PATIENCE * self._spacing.sibship
        goes_left = ahead > 0 if is_fair else more > 0
        self._turns[shelf, row, target] = ahead + (-1 if goes_left else 1)
        return left if goes_left else right

    def _put(self, member: Member, shelf: int, row: int, x: float) -> None:
        x = round(x, 2)
        self._shelves[shelf].guests.append(Guest(member, row, x))
        self._at[member.id] = (shelf, row, x)
        self._seated.add(member.id)
        taken = self._taken.setdefault((shelf, row), [])
        taken.append((x - member.left, x + member.right))
        taken.sort()

    def _end(self, shelf: int, row: int) -> float:
        return max((high for _, high in self._taken.get((shelf, row), ())), default=0.0)

    def _free(self, shelf: int, row: int, target: float, member: Member) -> float:
        """The free place nearest to *target*, the left one of two."""
        left, right = self._around(shelf, row, target, member)
        return left if target - left <= right - target else right

    def _around(self, shelf: int, row: int, target: float, member: Member) -> tuple[float, float]:
        """The nearest free places up to *target* and from it on."""
        words = [word for _, word in self._ties.get(member.id, ())]
        margin = max(self._spacing.stray, *words, 0.0) if words else self._spacing.stray
        edge, left = -1e9, -1e9
        for low, high in [*self._taken.get((shelf, row), ()), (1e9, 1e9)]:
            first, last = edge + margin + member.left, low - margin - member.right
            edge = max(edge, high)
            if first <= last:
                if first >= target:
                    return left, first
                left = min(target, last)
                if left == target:
                    return target, target
        raise AssertionError("a row has two open ends")

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
