"""Who stands left of whom: the order of a connected family in its rows.

The story of the steps before coordinates; every step is a file of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.layout.family.arrangement import Arrangement
from ecogram.layout.family.branches import move_branches
from ecogram.layout.family.groups import grouped
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.mirrors import mirror
from ecogram.layout.family.pedigree import Pedigree, number
from ecogram.layout.family.regroup import regroup
from ecogram.layout.family.restarts import attempt, restart
from ecogram.layout.family.rows import Rows, assign_rows
from ecogram.layout.family.seating import Seat, Seating
from ecogram.layout.family.strands import Weave
from ecogram.layout.family.sweeps import sweep

RESTARTED = 400  # members; larger families get one attempt
REGROUPED = 200  # members; larger families keep their first groups
LITTLE = 3_000  # groups to walk past when other groups are tried


def seat(kin: Kin) -> Seating:
    """A place in a row for every member of *kin*, which is one connected family.

    Couples stand side by side, brothers and sisters together and in order of birth, children below
    their parents, with few crossings; what could not be kept is counted. Same input, same seats.
    """
    return next(seatings(kin))


def seatings(kin: Kin) -> Iterator[Seating]:
    """As `seat`, then others that may cross less once they are drawn; mostly there is only one."""
    if not kin.members:
        yield Seating(())
        return
    pedigree = number(kin)
    rows = assign_rows(pedigree)
    for arrangement in arrangements(pedigree, rows):
        yield _seating(kin, pedigree, rows, arrangement)


def arrangements(pedigree: Pedigree, rows: Rows) -> list[Arrangement]:
    """The groups of a family in their rows; a small family gets other groups where those help.

    The best first.
    """
    arrangement = ordered(pedigree, grouped(pedigree, rows))
    if pedigree.size > REGROUPED:
        return [arrangement]
    return regroup(pedigree, rows, arrangement, lambda woven: once(pedigree, woven), attempt)


def ordered(pedigree: Pedigree, woven: Weave) -> Arrangement:
    """The groups of *woven* in their rows: each step keeps what it gets unless it finds better."""
    arrangement = Arrangement(woven)
    cost = _settled(pedigree, arrangement)
    if pedigree.size <= RESTARTED:
        restart(arrangement, cost)
    return arrangement


def once(pedigree: Pedigree, woven: Weave) -> Arrangement:
    """As `ordered`, with little effort."""
    arrangement = Arrangement(woven)
    mirror(arrangement, woven.group_of[pedigree.start], LITTLE)
    sweep(arrangement, passes=12)
    move_branches(arrangement, rounds=3)
    return arrangement


def _settled(pedigree: Pedigree, arrangement: Arrangement) -> float:
    mirror(arrangement, arrangement.weave.group_of[pedigree.start])
    sweep(arrangement, passes=24)
    return move_branches(arrangement, rounds=3)


def _seating(kin: Kin, pedigree: Pedigree, rows: Rows, arrangement: Arrangement) -> Seating:
    faces, turned = arrangement.weave.faces, arrangement.turned
    seats = tuple(tuple(_seats(kin, arrangement, groups)) for groups in arrangement.rows)
    apart = _apart(kin, pedigree, rows, seats)
    counts = {
        "cross-row": len(rows.cross_row),
        "apart": len(apart),
        "birth-order": sum(images[turned[g]].misplaced for g, images in enumerate(faces)),
    }
    return Seating(
        rows=seats,
        cross_row=tuple(kin.unions[union].id for union in rows.cross_row),
        apart=apart,
        exceptions={name: count for name, count in counts.items() if count},
    )


def _apart(
    kin: Kin, pedigree: Pedigree, rows: Rows, seats: tuple[tuple[Seat, ...], ...]
) -> tuple[str, ...]:
    """Unions on one row whose partners neither share a block nor fill neighbouring places."""
    block_of = {s.member: s.block for row in seats for s in row}
    place = {s.member: at for row in seats for at, s in enumerate(row)}
    crossing = set(rows.cross_row)
    apart: list[str] = []
    for number_, partners in enumerate(pedigree.partners):
        names = [kin.members[partner].id for partner in partners]
        if number_ in crossing or len({block_of[name] for name in names}) <= 1:
            continue
        places = sorted(place[name] for name in names)
        if places[-1] - places[0] >= len(places):
            apart.append(kin.unions[number_].id)
    return tuple(apart)


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
