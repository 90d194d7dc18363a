"""Generations: the row of everybody. Knows nothing of left and right.

Partners share a row, children stand below their parents, and rows are no further apart than that
asks. What contradicts is loosened in this order: wished rows, unions (those then join two rows),
and, when somebody is his own ancestor, descent: first that of fostered children.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from ecogram.layout.family.pedigree import Pedigree


class Rows(NamedTuple):
    """The row of every member, 0 at the top, and the unions whose partners could not share one."""

    of: tuple[int, ...]
    cross_row: tuple[int, ...]


def assign_rows(pedigree: Pedigree) -> Rows:
    """Rows for everybody, whatever the input; about linear in the size of the family."""
    bonds = _bonds(pedigree)
    descents = _descents(pedigree)
    while True:
        grid = _merge(pedigree.size, bonds, descents)
        cycles = _cycles(grid)
        if not cycles:
            break
        bonds, descents = _loosened(pedigree, grid, cycles, bonds, descents)
    levels = _balanced(grid, _tightened(grid, _longest_paths(grid)))
    rows = [levels[grid.group[m]] + grid.offset[m] for m in range(pedigree.size)]
    top = min(rows, default=0)
    of = tuple(row - top for row in rows)
    cross_row = tuple(
        union
        for union, partners in enumerate(pedigree.partners)
        if any(of[partner] != of[partners[0]] for partner in partners)
    )
    return Rows(of, cross_row)


class _Bond(NamedTuple):
    """*second* stands *offset* rows below *first*: partners (0), or a wished row (no union)."""

    first: int
    second: int
    offset: int
    union: int


class _Descent(NamedTuple):
    """A child below a parent; ``soft`` when it is not the child's primary family."""

    parent: int
    child: int
    soft: bool


class _Arc(NamedTuple):
    """Between groups: *lower* stands at least *length* rows below *upper*, because of *reason*."""

    upper: int
    lower: int
    length: int
    weight: int
    reason: _Descent


class _Grid(NamedTuple):
    """Members merged into groups that keep their rows relative to each other, and arcs between."""

    group: list[int]
    offset: list[int]
    joined: list[list[tuple[int, _Bond]]]
    below: dict[int, list[_Arc]]
    above: dict[int, list[_Arc]]
    broken: list[_Arc]


def _bonds(pedigree: Pedigree) -> list[_Bond]:
    bonds = [
        _Bond(partners[0], other, 0, union)
        for union, partners in enumerate(pedigree.partners)
        for other in partners[1:]
    ]
    for member, row in enumerate(pedigree.wanted_rows):
        if row is not None and member != pedigree.start:
            bonds.append(_Bond(pedigree.start, member, row, -1))
    return bonds


def _descents(pedigree: Pedigree) -> list[_Descent]:
    return [
        _Descent(parent, child, soft)
        for union, partners in enumerate(pedigree.partners)
        for soft, children in ((False, pedigree.children[union]), (True, pedigree.fostered[union]))
        for child in children
        for parent in partners
    ]


def _merge(count: int, bonds: list[_Bond], descents: list[_Descent]) -> _Grid:
    """Groups from *bonds*, first come first served; a bond that contradicts is passed over."""
    group = list(range(count))
    offset = [0] * count
    crowd = [[member] for member in range(count)]
    joined: list[list[tuple[int, _Bond]]] = [[] for _ in range(count)]
    for bond in bonds:
        one, two = group[bond.first], group[bond.second]
        if one == two:
            continue
        shift = offset[bond.first] + bond.offset - offset[bond.second]
        if len(crowd[one]) < len(crowd[two]):
            one, two, shift = two, one, -shift
        for member in crowd[two]:
            group[member] = one
            offset[member] += shift
        crowd[one] += crowd[two]
        crowd[two] = []
        joined[bond.first].append((bond.second, bond))
        joined[bond.second].append((bond.first, bond))
    grid = _Grid(group, offset, joined, {}, {}, [])
    _add_arcs(grid, count, descents)
    return grid


def _add_arcs(grid: _Grid, count: int, descents: list[_Descent]) -> None:
    arcs: dict[tuple[int, int], _Arc] = {}
    for descent in descents:
        upper, lower = grid.group[descent.parent], grid.group[descent.child]
        length = grid.offset[descent.parent] + 1 - grid.offset[descent.child]
        arc = _Arc(upper, lower, length, 1 if descent.soft else 2, descent)
        if upper == lower:
            if length > 0:
                grid.broken.append(arc)
            continue
        known = arcs.get((upper, lower))
        if known is not None:
            stricter = max(known, arc, key=lambda a: (not a.reason.soft, a.length))
            length = max(known.length, arc.length)
            arc = _Arc(upper, lower, length, known.weight + arc.weight, stricter.reason)
        arcs[upper, lower] = arc
    for member in range(count):
        grid.below.setdefault(grid.group[member], [])
        grid.above.setdefault(grid.group[member], [])
    for arc in arcs.values():
        grid.below[arc.upper].append(arc)
        grid.above[arc.lower].append(arc)


def _cycles(grid: _Grid) -> list[list[_Arc]]:
    """Contradictions: arcs inside one group, else circles of arcs that have no arc in common."""
    if grid.broken:
        return [[arc] for arc in grid.broken]
    stuck = set(grid.below) - set(_topological(grid))
    cycles: list[list[_Arc]] = []
    seen: set[int] = set()
    for begin in grid.below:
        if begin not in stuck or begin in seen:
            continue
        trail: dict[int, int] = {}
        path: list[_Arc] = []
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
    grid: _Grid,
    cycles: list[list[_Arc]],
    bonds: list[_Bond],
    descents: list[_Descent],
) -> tuple[list[_Bond], list[_Descent]]:
    """*bonds* and *descents* without the least important one of each cycle."""
    lost_bonds: set[_Bond] = set()
    lost_descents: set[_Descent] = set()
    for cycle in cycles:
        carriers = list(_bonds_of(grid, cycle))
        if not lost_bonds.isdisjoint(carriers):
            continue
        if carriers:
            lost_bonds.add(min(carriers, key=lambda bond: _importance(pedigree, bond)))
        else:
            lost_descents.add(max((arc.reason for arc in cycle), key=lambda reason: reason.soft))
    return (
        [bond for bond in bonds if bond not in lost_bonds],
        [descent for descent in descents if descent not in lost_descents],
    )


def _importance(pedigree: Pedigree, bond: _Bond) -> tuple[bool, int, int, int]:
    children = len(pedigree.children[bond.union]) if bond.union >= 0 else 0
    return (bond.union >= 0, children, -bond.union, -bond.second)


def _bonds_of(grid: _Grid, cycle: list[_Arc]) -> Iterator[_Bond]:
    """The bonds that carry *cycle* through its groups: from each child to the next parent."""
    for arc, following in zip(cycle, [*cycle[1:], cycle[0]], strict=True):
        yield from _bond_path(grid, arc.reason.child, following.reason.parent)


def _bond_path(grid: _Grid, begin: int, end: int) -> list[_Bond]:
    came: dict[int, tuple[int, _Bond] | None] = {begin: None}
    queue = deque([begin])
    while queue and end not in came:
        place = queue.popleft()
        for neighbour, bond in grid.joined[place]:
            if neighbour not in came:
                came[neighbour] = (place, bond)
                queue.append(neighbour)
    path: list[_Bond] = []
    step = came.get(end)
    while step is not None:
        path.append(step[1])
        step = came[step[0]]
    return path


def _topological(grid: _Grid) -> list[int]:
    """Groups with everybody above before everybody below; without those in and under a cycle."""
    waiting = {group: len(arcs) for group, arcs in grid.above.items()}
    order = [group for group, arcs in waiting.items() if arcs == 0]
    for group in order:
        for arc in grid.below[group]:
            waiting[arc.lower] -= 1
            if waiting[arc.lower] == 0:
                order.append(arc.lower)
    return order


def _longest_paths(grid: _Grid) -> dict[int, int]:
    levels = dict.fromkeys(grid.below, 0)
    for group in _topological(grid):
        for arc in grid.below[group]:
            levels[arc.lower] = max(levels[arc.lower], levels[group] + arc.length)
    return levels


def _tightened(grid: _Grid, levels: dict[int, int]) -> dict[int, int]:
    """*levels* with the groups drawn together, nearest first, from the best connected one."""
    placed: dict[int, int] = {}
    for root in sorted(grid.below, key=lambda g: (-len(grid.below[g]) - len(grid.above[g]), g)):
        if root not in placed:
            placed.update(_grown(grid, levels, root))
    return placed


def _grown(grid: _Grid, levels: dict[int, int], root: int) -> dict[int, int]:
    """The component of *root*: the placed part moves as a whole to meet its nearest neighbour."""
    base = {root: levels[root]}
    moved = 0
    downward: list[tuple[int, int]] = []
    upward: list[tuple[int, int]] = []
    newest = root
    while True:
        for arc in grid.below[newest]:
            heappush(downward, (levels[arc.lower] - base[newest] - arc.length, arc.lower))
        for arc in grid.above[newest]:
            heappush(upward, (base[newest] - levels[arc.upper] - arc.length, arc.upper))
        _drop_placed(downward, base)
        _drop_placed(upward, base)
        if not downward and not upward:
            return {group: level + moved for group, level in base.items()}
        if downward and (not upward or downward[0][0] - moved <= upward[0][0] + moved):
            slack, newest = heappop(downward)
            moved = slack
        else:
            slack, newest = heappop(upward)
            moved = -slack
        base[newest] = levels[newest] - moved


def _drop_placed(heap: list[tuple[int, int]], placed: dict[int, int]) -> None:
    while heap and heap[0][1] in placed:
        heappop(heap)


def _balanced(grid: _Grid, levels: dict[int, int], passes: int = 20) -> dict[int, int]:
    """*levels* after moving each group inside its slack towards the side that pulls most."""
    order = _topological(grid)
    for _ in range(passes):
        changed = False
        for group in [*reversed(order), *order]:
            level = _pulled(group, grid.above[group], grid.below[group], levels)
            changed = changed or level != levels[group]
            levels[group] = level
        if not changed:
            break
    return levels


def _pulled(
    group: int, above: Sequence[_Arc], below: Sequence[_Arc], levels: dict[int, int]
) -> int:
    pull = sum(arc.weight for arc in below) - sum(arc.weight for arc in above)
    if pull > 0:
        return min(levels[arc.lower] - arc.length for arc in below)
    if pull < 0:
        return max(levels[arc.upper] + arc.length for arc in above)
    return levels[group]
