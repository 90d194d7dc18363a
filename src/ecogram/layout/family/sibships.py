"""Brothers and sisters: who must keep together, and their order when some must stand at an end."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from ecogram.layout.family.blocks import Blocks
from ecogram.layout.family.pedigree import Pedigree
from ecogram.layout.family.wishes import USUAL, Wishes
from ecogram.records import NamedTuple


class Run(NamedTuple):
    """Siblings that keep together; ``free`` when their order among themselves does not matter."""

    members: tuple[int, ...]
    free: bool

    def with_first(self, member: int) -> Run | None:
        """This run beginning with *member*; None when that would tear it."""
        if self.members[0] == member:
            return self
        if self.free:
            return Run((member, *(m for m in self.members if m != member)), free=True)
        return Run(self.members[::-1], free=False) if self.members[-1] == member else None

    def with_last(self, member: int) -> Run | None:
        """This run ending with *member*; None when that would tear it."""
        turned = Run(self.members[::-1], self.free).with_first(member)
        return turned and Run(turned.members[::-1], self.free)


class Sibship(NamedTuple):
    """The children of one union on one row, or one founder (``union`` is -1), eldest first.

    ``runs`` are those who stand together; whoever is nested elsewhere is in ``members`` only.
    """

    row: int
    union: int
    members: tuple[int, ...]
    runs: tuple[Run, ...]

    def lined_up(self, left: int, right: int) -> tuple[int, ...] | None:
        """The siblings with *left* and *right* (-1: nobody) at the ends; None when impossible.

        Only what must move to an end leaves its place in the order of birth.
        """
        if left >= 0 and left == right:
            return self.members if len(self.members) == 1 else None
        runs = list(self.runs)
        if left >= 0:
            place = next(i for i, run in enumerate(runs) if left in run.members)
            moved = runs.pop(place).with_first(left)
            if moved is None:
                return None
            runs.insert(0, moved)
        if right >= 0:
            place = next(i for i, run in enumerate(runs) if right in run.members)
            moved = runs.pop(place).with_last(right)
            if moved is None or (not runs and left >= 0 and moved.members[0] != left):
                return None
            if left >= 0 and runs and left in moved.members:
                return None
            runs.append(moved)
        return tuple(member for run in runs for member in run.members)

    def misplaced(self, order: Sequence[int]) -> int:
        """How many siblings must have moved to get *order* out of the order of birth."""
        age = {member: place for place, member in enumerate(self.members)}
        tails: list[int] = []
        for member in order:
            place = bisect_left(tails, age[member])
            tails[place : place + 1] = [age[member]]
        return len(order) - len(tails)


class Sibships(NamedTuple):
    """All sibships, and the sibship of everybody with parents or on his own (-1: hangs otherwise).

    ``guests`` are partners of two siblings, who stand between them: by that pair, lowest first.
    """

    all: tuple[Sibship, ...]
    of: tuple[int, ...]
    guests: dict[tuple[int, int], int]


def gather(
    pedigree: Pedigree, rows: Sequence[int], blocks: Blocks, wishes: Wishes = USUAL
) -> Sibships:
    """Sibships and founders in the order of the file, with twins and sibling couples together."""
    visits = [*_visits(pedigree, rows, blocks), *wishes.between]
    siblings = _siblings(pedigree, rows)
    orders = dict(wishes.orders)
    runs = {
        key: _twin_runs(
            [s for s in _sorted(own, orders.get(key[0])) if blocks.anchor[s] < 0],
            pedigree.twins[key[0]],
        )
        for key, own in siblings.items()
    }
    guests: dict[tuple[int, int], int] = {}
    for one, two, guest in visits:
        key = (pedigree.home[one], rows[one])
        joined = _joined(runs[key], one, two) if guest not in guests.values() else None
        if joined is not None:
            runs[key] = joined
            if guest >= 0:
                guests[min(one, two), max(one, two)] = guest
                home = (pedigree.home[guest], rows[guest])
                runs[home] = [run for run in runs.get(home, ()) if run.members != (guest,)]
    return _numbered(pedigree, rows, blocks, siblings, runs, guests)


def _numbered(
    pedigree: Pedigree,
    rows: Sequence[int],
    blocks: Blocks,
    siblings: dict[tuple[int, int], list[int]],
    runs: dict[tuple[int, int], list[Run]],
    guests: dict[tuple[int, int], int],
) -> Sibships:
    of = [-1] * pedigree.size
    sibships: list[Sibship] = []
    hosted = {guest for guest in guests.values() if pedigree.home[guest] < 0}
    for member in range(pedigree.size):
        home, row = pedigree.home[member], rows[member]
        if of[member] >= 0 or member in hosted or (home < 0 and blocks.anchor[member] >= 0):
            continue
        own = siblings[home, row] if home >= 0 else [member]
        kept = runs[home, row] if home >= 0 else [Run((member,), free=True)]
        for sibling in own:
            of[sibling] = len(sibships)
        sibships.append(Sibship(row, home, tuple(own), tuple(kept)))
    return Sibships(tuple(sibships), tuple(of), guests)


def _siblings(pedigree: Pedigree, rows: Sequence[int]) -> dict[tuple[int, int], list[int]]:
    """The children of each union on each row, in birth order."""
    siblings: dict[tuple[int, int], list[int]] = {}
    for union, children in enumerate(pedigree.children):
        for child in children:
            siblings.setdefault((union, rows[child]), []).append(child)
    return siblings


def _sorted(siblings: Sequence[int], order: Sequence[int] | None) -> Sequence[int]:
    """*siblings* as *order* has them."""
    return [sibling for sibling in order if sibling in siblings] if order else siblings


def _visits(pedigree: Pedigree, rows: Sequence[int], blocks: Blocks) -> list[tuple[int, int, int]]:
    """Pairs of siblings to bring together: couples (guest -1), and those who share a partner."""
    beside: dict[int, list[int]] = {}
    visits: list[tuple[int, int, int]] = []
    for one, two, _ in blocks.bridges:
        beside.setdefault(one, []).append(two)
        beside.setdefault(two, []).append(one)
        if pedigree.home[one] >= 0 and pedigree.home[one] == pedigree.home[two]:
            visits.append((one, two, -1))
    for guest, partners in beside.items():
        homes = {(pedigree.home[partner], rows[partner]) for partner in partners}
        if pedigree.home[guest] < 0 and len(partners) > 1 and len(homes) == 1:
            if pedigree.home[partners[0]] < 0:
                continue
            siblings = [c for c in pedigree.children[pedigree.home[partners[0]]] if c in partners]
            visits += [(one, two, guest) for one, two in pairwise(siblings)]
    return visits


def _twin_runs(siblings: Sequence[int], twins: Sequence[tuple[int, ...]]) -> list[Run]:
    present = set(siblings)
    run_of = {twin: tuple(t for t in run if t in present) for run in twins for twin in run}
    runs = dict.fromkeys(run_of.get(sibling, (sibling,)) for sibling in siblings)
    return [Run(run, free=True) for run in runs]


def _joined(runs: Sequence[Run], one: int, two: int) -> list[Run] | None:
    """*runs* with *one* and *two* side by side, the later moved to the earlier; None if not."""
    first = next((place for place, run in enumerate(runs) if one in run.members), -1)
    second = next((place for place, run in enumerate(runs) if two in run.members), -1)
    if first < 0 or second < 0:
        return None
    if first > second:
        first, second, one, two = second, first, two, one
    if first == second:
        rest = tuple(m for m in runs[first].members if m not in (one, two))
        if not runs[first].free:
            return None
        merged = Run((one, two, *rest), free=False)
    else:
        before, after = runs[first].with_last(one), runs[second].with_first(two)
        if before is None or after is None:
            return None
        merged = Run(before.members + after.members, free=False)
    kept = list(runs)
    kept[first] = merged
    if first != second:
        del kept[second]
    return kept
