"""Family lines cut into strands from one row to the next, with a passage in every row between.

A strand has two ends; an end is a middle between two seats. Knows no order between groups.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecogram.layout.family.blocks import Blocks
from ecogram.layout.family.faces import Face, faces
from ecogram.layout.family.huddles import Huddle, huddles
from ecogram.layout.family.links import Link
from ecogram.layout.family.pedigree import Pedigree
from ecogram.layout.family.rows import Rows
from ecogram.layout.family.sibships import Sibships
from ecogram.records import NamedTuple

PRIMARY, SECONDARY = 2, 1


class Strand(NamedTuple):
    """A line from the *upper* end to the *lower* end in *row*; weight ``PRIMARY`` or less."""

    upper: int
    lower: int
    row: int
    weight: int


class Arrival(NamedTuple):
    """The line of a union across rows from the *upper* end to a side of *seat*.

    ``mates`` take a side each where they stand beside the seat; ``descent`` is the end above of
    the line from the seat's parents, which is crossed on the way to the far side.
    """

    upper: int
    seat: int
    mates: frozenset[int]
    descent: int


class Weave(NamedTuple):
    """Everything ordering needs to know of a family.

    A seat is a member, or, from ``size`` on, a passage (``passages`` names its union). Ends are
    numbered: the drops of the unions, then every seat, then the sibships; ``fixed`` are those that
    lie between two seats of different groups. ``rising`` are the seats of a row with a line above,
    each with brothers and sisters; ``arrivals`` are by row.
    """

    size: int
    height: int
    group_rows: tuple[int, ...]
    faces: tuple[tuple[Face, ...], ...]
    group_of: tuple[int, ...]
    passages: tuple[int, ...]
    strands: tuple[Strand, ...]
    fixed: dict[int, tuple[int, int]]
    unions: int
    huddles: tuple[tuple[Huddle, ...], ...]
    rising: tuple[tuple[tuple[int, ...], ...], ...]
    arrivals: dict[int, list[Arrival]]

    @property
    def ends(self) -> int:
        """How many numbers ends take, at most."""
        return self.unions + 2 * len(self.group_of)

    def seat_end(self, seat: int) -> int:
        return self.unions + seat

    def span_end(self, sibship: int) -> int:
        return self.unions + len(self.group_of) + sibship


def weave(
    pedigree: Pedigree,
    rows: Rows,
    blocks: Blocks,
    sibships: Sibships,
    chains: Sequence[tuple[Link, ...]],
) -> Weave:
    """The groups of a family, one for each of *chains*, and the strands between their rows."""
    group_faces = [faces(pedigree, blocks, sibships, chain) for chain in chains]
    group_rows = [rows.of[images[0].members[0]] for images in group_faces]
    group_of = [-1] * pedigree.size
    for group, images in enumerate(group_faces):
        for member in images[0].members:
            group_of[member] = group
    threads = _Threads(pedigree, rows, sibships)
    for union in range(len(pedigree.partners)):
        threads.descend(union)
        threads.join(union)
    for passage, row in enumerate(threads.passage_rows, start=pedigree.size):
        group_of.append(len(group_faces))
        group_rows.append(row)
        group_faces.append((Face((passage,), (passage,), (), (), 0, 0.0),))
    seats = len(group_of)
    unions = len(pedigree.partners)
    height = max(group_rows, default=-1) + 1
    return Weave(
        size=pedigree.size,
        height=height,
        group_rows=tuple(group_rows),
        faces=tuple(group_faces),
        group_of=tuple(group_of),
        passages=tuple(threads.passages),
        strands=tuple(
            Strand(_end(u, unions, seats), _end(v, unions, seats), row, weight)
            for u, v, row, weight in threads.pieces
        ),
        fixed=dict(_spread(pedigree, rows, group_of)),
        unions=unions,
        huddles=huddles(pedigree, rows.of, group_of, height),
        rising=tuple(map(tuple, _rising(pedigree, rows, threads.passage_rows, height))),
        arrivals=_arrivals(pedigree, rows, threads, seats),
    )


def _arrivals(
    pedigree: Pedigree, rows: Rows, threads: _Threads, seats: int
) -> dict[int, list[Arrival]]:
    """The lines of unions across rows, as far as they come to somebody with parents."""
    unions = len(pedigree.partners)
    above = {lower: upper for upper, lower, _, weight in threads.pieces if weight == PRIMARY}
    found: dict[int, list[Arrival]] = {}
    for knot, seat in threads.arrivals:
        row, descent = rows.of[seat], above.get(("span", threads.sibships.of[seat]))
        if descent is not None:
            beside = {p for union in pedigree.unions_of[seat] for p in pedigree.partners[union]}
            mates = frozenset(p for p in beside if p != seat and rows.of[p] == row)
            ends = _end(knot, unions, seats), _end(descent, unions, seats)
            found.setdefault(row, []).append(Arrival(ends[0], seat, mates, ends[1]))
    return found


def _rising(
    pedigree: Pedigree, rows: Rows, passage_rows: Sequence[int], height: int
) -> list[list[tuple[int, ...]]]:
    rising: list[list[tuple[int, ...]]] = [[] for _ in range(height)]
    for children in pedigree.children:
        on_row: dict[int, list[int]] = {}
        for child in children:
            on_row.setdefault(rows.of[child], []).append(child)
        for row, own in on_row.items():
            rising[row].append(tuple(own))
    for passage, row in enumerate(passage_rows, start=pedigree.size):
        rising[row].append((passage,))
    return rising


_Knot = tuple[str, int]  # "drop" of a union, "seat", or "span" of a sibship


def _end(knot: _Knot, unions: int, seats: int) -> int:
    kind, number = knot
    return {"drop": 0, "seat": unions, "span": unions + seats}[kind] + number


class _Threads:
    """Strands in the making; a passage is made once per union and row."""

    def __init__(self, pedigree: Pedigree, rows: Rows, sibships: Sibships) -> None:
        self.pedigree = pedigree
        self.rows = rows
        self.sibships = sibships
        self.passages: list[int] = []
        self.passage_rows: list[int] = []
        self.pieces: list[tuple[_Knot, _Knot, int, int]] = []
        self.arrivals: list[tuple[_Knot, int]] = []
        self.spans: dict[int, list[int]] = {}
        for number, sibship in enumerate(sibships.all):
            if sibship.union >= 0:
                self.spans.setdefault(sibship.union, []).append(number)

    def descend(self, union: int) -> None:
        """From the drop of *union* to its sibships and, lighter, to its fostered children."""
        partners = self.pedigree.partners[union]
        if not partners:
            return
        low = max(self.rows.of[partner] for partner in partners)
        targets = [
            (self.sibships.all[s].row, ("span", s), PRIMARY) for s in self.spans.get(union, ())
        ]
        targets += [
            (self.rows.of[child], ("seat", child), SECONDARY)
            for child in self.pedigree.fostered[union]
        ]
        lane: dict[int, _Knot] = {low: ("drop", union)}
        for row, knot, weight in sorted(targets, key=lambda t: (-t[2], t[0])):
            if row <= low:
                continue
            for between in range(low + 1, row):
                if between not in lane:
                    lane[between] = self._passage(union, between)
                    self.pieces.append((lane[between - 1], lane[between], between, weight))
            self.pieces.append((lane[row - 1], knot, row, weight))

    def join(self, union: int) -> None:
        """From every partner of *union* who stands higher down to the lowest one."""
        partners = self.pedigree.partners[union]
        low = max((self.rows.of[partner] for partner in partners), default=0)
        lowest = next((p for p in partners if self.rows.of[p] == low), -1)
        lane: dict[int, _Knot] = {}
        for partner in partners:
            row = self.rows.of[partner]
            if row == low:
                continue
            knot: _Knot = ("seat", partner)
            for between in range(row + 1, low):
                known = between in lane
                if not known:
                    lane[between] = self._passage(union, between)
                self.pieces.append((knot, lane[between], between, PRIMARY))
                knot = lane[between]
                if known and between + 1 in lane:
                    break
            else:
                self.pieces.append((knot, ("seat", lowest), low, PRIMARY))
                self.arrivals.append((knot, lowest))

    def _passage(self, union: int, row: int) -> _Knot:
        self.passages.append(union)
        self.passage_rows.append(row)
        return ("seat", self.pedigree.size + len(self.passages) - 1)


def _spread(
    pedigree: Pedigree, rows: Rows, group_of: list[int]
) -> Iterator[tuple[int, tuple[int, int]]]:
    """Drops of unions whose partners are not in one group: between the outermost on the low row."""
    for union, partners in enumerate(pedigree.partners):
        low = max((rows.of[partner] for partner in partners), default=0)
        lowest = [partner for partner in partners if rows.of[partner] == low]
        if len({group_of[partner] for partner in partners}) > 1:
            yield union, (lowest[0], lowest[-1])
