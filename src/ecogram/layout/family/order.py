"""Who stands left of whom: the order of a connected family in its rows.

The story of the steps before coordinates; every step is a file of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.layout.family.arrangement import Arrangement
from ecogram.layout.family.blocks import hang
from ecogram.layout.family.branches import move_branches
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.mirrors import mirror
from ecogram.layout.family.pedigree import Pedigree, number
from ecogram.layout.family.restarts import restart
from ecogram.layout.family.rows import Rows, assign_rows
from ecogram.layout.family.seating import Seat, Seating
from ecogram.layout.family.sibships import gather
from ecogram.layout.family.strands import Weave, weave
from ecogram.layout.family.sweeps import sweep

RESTARTED = 400  # members; larger families get one attempt


def seat(kin: Kin) -> Seating:
    """A place in a row for every member of *kin*, which is one connected family.

    Couples stand side by side, brothers and sisters together and in order of birth, children below
    their parents, with few crossings; what could not be kept is counted. Same input, same seats.
    """
    if not kin.members:
        return Seating(())
    pedigree = number(kin)
    rows = assign_rows(pedigree)
    blocks = hang(pedigree, rows.of)
    woven = weave(pedigree, rows, blocks, gather(pedigree, rows.of, blocks))
    return _seating(kin, pedigree, rows, ordered(pedigree, woven))


def ordered(pedigree: Pedigree, woven: Weave) -> Arrangement:
    """The groups of *woven* in their rows, with few crossings."""
    arrangement = Arrangement(woven)
    mirror(arrangement, woven.group_of[pedigree.start])
    sweep(arrangement, passes=24)
    cost = move_branches(arrangement, rounds=3)
    if pedigree.size <= RESTARTED:
        restart(arrangement, cost)
    return arrangement


def _seating(kin: Kin, pedigree: Pedigree, rows: Rows, arrangement: Arrangement) -> Seating:
    woven = arrangement.weave
    seats = tuple(tuple(_seats(kin, arrangement, groups)) for groups in arrangement.rows)
    block_of = {s.member: s.block for row in seats for s in row if s.member}
    place = {s.member: at for row in seats for at, s in enumerate(row) if s.member}
    cross_row = set(rows.cross_row)
    apart = tuple(
        union.id
        for union, partners in zip(kin.unions, pedigree.partners, strict=True)
        if not _is_together([kin.members[p].id for p in partners], block_of, place)
    )
    named = [kin.unions[union].id for union in rows.cross_row]
    crossing = set(named)
    apart = tuple(union for union in apart if union not in crossing)
    misplaced = sum(
        woven.faces[group][image].misplaced for group, image in enumerate(arrangement.turned)
    )
    counts = {"cross-row": len(cross_row), "apart": len(apart), "birth-order": misplaced}
    return Seating(
        rows=seats,
        cross_row=tuple(named),
        apart=apart,
        exceptions={name: count for name, count in counts.items() if count},
    )


def _is_together(partners: list[str], block_of: dict[str, int], place: dict[str, int]) -> bool:
    """Whether *partners* share a block or fill neighbouring places."""
    if len({block_of[partner] for partner in partners}) <= 1:
        return True
    places = sorted(place[partner] for partner in partners)
    return places[-1] - places[0] == len(places) - 1


def _seats(kin: Kin, arrangement: Arrangement, groups: list[int]) -> Iterator[Seat]:
    woven = arrangement.weave
    for group in groups:
        face = woven.faces[group][arrangement.turned[group]]
        for member, anchor in zip(face.members, face.anchors, strict=True):
            if member < woven.size:
                yield Seat(kin.members[member].id, anchor, group)
            else:
                union = woven.passages[member - woven.size]
                yield Seat("", anchor, group, kin.unions[union].id)


__all__ = ["Weave", "seat"]
