"""Generations: the row of everybody. Knows nothing of left and right.

Partners share a row, children stand below their parents, and rows are no further apart than that
asks. What contradicts is loosened in this order: wished rows, unions (those then join two rows),
and, when somebody is his own ancestor, parentage: first that of fostered children.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from ecogram.layout.family.grid import Arc, Bond, Grid, Parentage, merge, topological
from ecogram.layout.family.levels import tight_levels
from ecogram.layout.family.pedigree import Pedigree
from ecogram.records import NamedTuple


class Rows(NamedTuple):
    """The row of every member, 0 at the top, and the unions whose partners could not share one."""

    of: tuple[int, ...]
    cross_row: tuple[int, ...]


def assign_rows(pedigree: Pedigree) -> Rows:
    """Rows for everybody, whatever the input; about linear in the size of the family."""
    bonds = _bonds(pedigree)
    parentages = _parentages(pedigree)
    while True:
        grid = merge(pedigree.size, bonds, parentages)
        cycles = _cycles(grid)
        if not cycles:
            break
        bonds, parentages = _loosened(pedigree, grid, cycles, bonds, parentages)
    levels = tight_levels(grid)
    rows = [levels[grid.group[m]] + grid.offset[m] for m in range(pedigree.size)]
    top = min(rows, default=0)
    of = tuple(row - top for row in rows)
    cross_row = tuple(
        union
        for union, partners in enumerate(pedigree.partners)
        if any(of[partner] != of[partners[0]] for partner in partners)
    )
    return Rows(of, cross_row)


def _bonds(pedigree: Pedigree) -> list[Bond]:
    bonds = [
        Bond(partners[0], other, 0, union)
        for union, partners in enumerate(pedigree.partners)
        for other in partners[1:]
    ]
    for member, row in enumerate(pedigree.wanted_rows):
        if row is not None and member != pedigree.start:
            bonds.append(Bond(pedigree.start, member, row, -1))
    return bonds


def _parentages(pedigree: Pedigree) -> list[Parentage]:
    return [
        Parentage(parent, child, soft)
        for union, partners in enumerate(pedigree.partners)
        for soft, children in ((False, pedigree.children[union]), (True, pedigree.fostered[union]))
        for child in children
        for parent in partners
    ]


def _cycles(grid: Grid) -> list[list[Arc]]:
    """Contradictions: arcs inside one group, else circles of arcs that have no arc in common."""
    if grid.broken:
        return [[arc] for arc in grid.broken]
    stuck = set(grid.below) - set(topological(grid))
    cycles: list[list[Arc]] = []
    seen: set[int] = set()
    for begin in grid.below:
        if begin not in stuck or begin in seen:
            continue
        trail: dict[int, int] = {}
        path: list[Arc] = []
        place = begin
        while place not in seen:
            seen.add(place)
            trail[place] = len(path)
            path.append(next(arc for arc in grid.above[place] if arc.upper in stuck))
            place = path[-1].upper
        if place in trail:
            cycles.append(path[trail[place] :][::-1])
    return cycles


def _loosened(
    pedigree: Pedigree,
    grid: Grid,
    cycles: list[list[Arc]],
    bonds: list[Bond],
    parentages: list[Parentage],
) -> tuple[list[Bond], list[Parentage]]:
    """*bonds* and *parentages* without the least important one of each cycle."""
    lost_bonds: set[Bond] = set()
    lost_parentages: set[Parentage] = set()
    for cycle in cycles:
        carriers = list(_bonds_of(grid, cycle))
        if not lost_bonds.isdisjoint(carriers):
            continue
        if carriers:
            lost_bonds.add(min(carriers, key=lambda bond: _importance(pedigree, bond)))
        else:
            lost_parentages.add(max((arc.reason for arc in cycle), key=lambda reason: reason.soft))
    return (
        [bond for bond in bonds if bond not in lost_bonds],
        [parentage for parentage in parentages if parentage not in lost_parentages],
    )


def _importance(pedigree: Pedigree, bond: Bond) -> tuple[bool, int, int, int]:
    children = len(pedigree.children[bond.union]) if bond.union >= 0 else 0
    return (bond.union >= 0, children, -bond.union, -bond.second)


def _bonds_of(grid: Grid, cycle: list[Arc]) -> Iterator[Bond]:
    """The bonds that carry *cycle* through its groups: from each child to the next parent."""
    for arc, following in zip(cycle, [*cycle[1:], cycle[0]], strict=True):
        yield from _bond_path(grid, arc.reason.child, following.reason.parent)


def _bond_path(grid: Grid, begin: int, end: int) -> list[Bond]:
    came: dict[int, tuple[int, Bond] | None] = {begin: None}
    queue = deque([begin])
    while queue and end not in came:
        place = queue.popleft()
        for neighbour, bond in grid.joined[place]:
            if neighbour not in came:
                came[neighbour] = (place, bond)
                queue.append(neighbour)
    path: list[Bond] = []
    step = came.get(end)
    while step is not None:
        path.append(step[1])
        step = came[step[0]]
    return path
