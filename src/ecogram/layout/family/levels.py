"""Rows for the groups of a grid without cycles: as few between parents and children as may be."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush

from ecogram.layout.family.grid import Arc, Grid, topological


def tight_levels(grid: Grid) -> dict[int, int]:
    """The row of every group, from any beginning, with all arcs at least as long as they ask.

    Longest paths first; then the groups are drawn together along the shortest slack, and each is
    moved inside what slack is left towards the side that pulls most.
    """
    return _balanced(grid, _tightened(grid, _longest_paths(grid)))


def _longest_paths(grid: Grid) -> dict[int, int]:
    levels = dict.fromkeys(grid.below, 0)
    for group in topological(grid):
        for arc in grid.below[group]:
            levels[arc.lower] = max(levels[arc.lower], levels[group] + arc.length)
    return levels


def _tightened(grid: Grid, levels: dict[int, int]) -> dict[int, int]:
    """*levels* with the groups drawn together, nearest first, from the best connected one."""
    placed: dict[int, int] = {}
    for root in sorted(grid.below, key=lambda g: (-len(grid.below[g]) - len(grid.above[g]), g)):
        if root not in placed:
            placed.update(_grown(grid, levels, root))
    return placed


def _grown(grid: Grid, levels: dict[int, int], root: int) -> dict[int, int]:
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


def _balanced(grid: Grid, levels: dict[int, int], passes: int = 20) -> dict[int, int]:
    """*levels* after moving each group inside its slack towards the side that pulls most."""
    order = topological(grid)
    for _ in range(passes):
        changed = False
        for group in [*reversed(order), *order]:
            level = _pulled(group, grid.above[group], grid.below[group], levels)
            changed = changed or level != levels[group]
            levels[group] = level
        if not changed:
            break
    return levels


def _pulled(group: int, above: Sequence[Arc], below: Sequence[Arc], levels: dict[int, int]) -> int:
    pull = sum(arc.weight for arc in below) - sum(arc.weight for arc in above)
    if pull > 0:
        return min(levels[arc.lower] - arc.length for arc in below)
    if pull < 0:
        return max(levels[arc.upper] + arc.length for arc in above)
    return levels[group]
