"""Members merged into groups that keep their rows to each other, and which stands below which.

Knows neither families nor rows: only what must be beside or below what.
"""

from __future__ import annotations

from ecogram.records import NamedTuple


class Bond(NamedTuple):
    """*second* stands *offset* rows below *first*: partners (0), or a wished row (no union)."""

    first: int
    second: int
    offset: int
    union: int


class Parentage(NamedTuple):
    """A child below a parent; ``soft`` when it is not the child's primary family."""

    parent: int
    child: int
    soft: bool


class Arc(NamedTuple):
    """Between groups: *lower* stands at least *length* rows below *upper*, because of *reason*."""

    upper: int
    lower: int
    length: int
    weight: int
    reason: Parentage


class Grid(NamedTuple):
    """Members merged into groups that keep their rows relative to each other, and arcs between."""

    group: list[int]
    offset: list[int]
    joined: list[list[tuple[int, Bond]]]
    below: dict[int, list[Arc]]
    above: dict[int, list[Arc]]
    broken: list[Arc]


def merge(count: int, bonds: list[Bond], parentages: list[Parentage]) -> Grid:
    """Groups from *bonds*, first come first served; a bond that contradicts is passed over."""
    group = list(range(count))
    offset = [0] * count
    crowd = [[member] for member in range(count)]
    joined: list[list[tuple[int, Bond]]] = [[] for _ in range(count)]
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
    grid = Grid(group, offset, joined, {}, {}, [])
    _add_arcs(grid, count, parentages)
    return grid


def _add_arcs(grid: Grid, count: int, parentages: list[Parentage]) -> None:
    arcs: dict[tuple[int, int], Arc] = {}
    for parentage in parentages:
        upper, lower = grid.group[parentage.parent], grid.group[parentage.child]
        length = grid.offset[parentage.parent] + 1 - grid.offset[parentage.child]
        arc = Arc(upper, lower, length, 1 if parentage.soft else 2, parentage)
        if upper == lower:
            if length > 0:
                grid.broken.append(arc)
            continue
        known = arcs.get((upper, lower))
        if known is not None:
            stricter = max(known, arc, key=lambda a: (not a.reason.soft, a.length))
            length = max(known.length, arc.length)
            arc = Arc(upper, lower, length, known.weight + arc.weight, stricter.reason)
        arcs[upper, lower] = arc
    for member in range(count):
        grid.below.setdefault(grid.group[member], [])
        grid.above.setdefault(grid.group[member], [])
    for arc in arcs.values():
        grid.below[arc.upper].append(arc)
        grid.above[arc.lower].append(arc)


def topological(grid: Grid) -> list[int]:
    """Groups with everybody above before everybody below; without those in and under a cycle."""
    waiting = {group: len(arcs) for group, arcs in grid.above.items()}
    order = [group for group, arcs in waiting.items() if arcs == 0]
    for group in order:
        for arc in grid.below[group]:
            waiting[arc.lower] -= 1
            if waiting[arc.lower] == 0:
                order.append(arc.lower)
    return order
