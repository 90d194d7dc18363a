"""Moves whole branches of a family (all that hangs on one group) to where they cross less."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ecogram.layout.family.arrangement import Arrangement

LEAST = 1e-6  # a smaller gain is rounding


@dataclass(frozen=True, slots=True)
class Branch:
    """Everything connected through group ``stem`` only, that group itself not included."""

    stem: int
    groups: tuple[int, ...]


def move_branches(arrangement: Arrangement, rounds: int) -> float:
    """Move branches as long as that lowers the cost, at most *rounds* times each; the cost."""
    branches = sorted(_branches(arrangement), key=lambda branch: len(branch.groups))
    best = arrangement.cost()
    for _ in range(rounds):
        before = best
        tangled = _tangled(arrangement)
        for branch in branches:
            if any(tangled[group] for group in branch.groups):
                best = _moved(arrangement, branch, best)
        if best > before - LEAST:
            break
    return best


def _branches(arrangement: Arrangement) -> Iterator[Branch]:
    """Every part that is tied to the rest through one group, by a depth-first search."""
    neighbours = [_neighbours(arrangement, g) for g in range(len(arrangement.middle))]
    number = [-1] * len(neighbours)
    low = [0] * len(neighbours)
    visited: list[int] = []
    for root in range(len(neighbours)):
        if number[root] >= 0:
            continue
        path = [(root, -1, iter(neighbours[root]))]
        number[root] = low[root] = len(visited)
        visited.append(root)
        while path:
            group, origin, rest = path[-1]
            onward = next(rest, None)
            if onward is None:
                path.pop()
                if origin >= 0:
                    low[origin] = min(low[origin], low[group])
                    if low[group] >= number[origin]:
                        yield Branch(origin, tuple(visited[number[group] :]))
            elif number[onward] >= 0:
                low[group] = min(low[group], number[onward])
            else:
                number[onward] = low[onward] = len(visited)
                visited.append(onward)
                path.append((onward, group, iter(neighbours[onward])))


def _neighbours(arrangement: Arrangement, group: int) -> list[int]:
    ends = [strand.upper for strand in arrangement.above[group]]
    ends += [strand.lower for strand in arrangement.below[group]]
    return list(dict.fromkeys(owner for end in ends for owner in arrangement.owners(end)))


def _tangled(arrangement: Arrangement) -> list[bool]:
    """Which groups have a line that crosses another, or a wish that is not met."""
    tangled = [False] * len(arrangement.middle)
    for strands in arrangement.channels:
        places = [(arrangement.at(s.upper), arrangement.at(s.lower)) for s in strands]
        for strand, crossed in zip(strands, _crossed(places), strict=True):
            if crossed:
                for end in (strand.upper, strand.lower):
                    for group in arrangement.owners(end):
                        tangled[group] = True
    for huddles in arrangement.weave.huddles:
        for huddle in huddles:
            if arrangement.spread(huddle) > 0:
                for seat in huddle.seats:
                    tangled[arrangement.weave.group_of[seat]] = True
    return tangled


def _crossed(places: Sequence[tuple[float, float]]) -> list[bool]:
    """For each line whether it crosses any other.

    >>> _crossed([(0, 1), (1, 0), (2, 2)])
    [True, True, False]
    """
    order = sorted(range(len(places)), key=places.__getitem__)
    crossed = [False] * len(places)
    furthest, at = float("-inf"), float("-inf")
    for line in order:
        upper, lower = places[line]
        if lower < furthest:
            crossed[line] = True
        furthest = max(furthest, lower)
    nearest = float("inf")
    for line in reversed(order):
        upper, lower = places[line]
        if lower > nearest and upper != at:
            crossed[line] = True
        if lower < nearest:
            nearest, at = lower, upper
    return crossed


def _moved(arrangement: Arrangement, branch: Branch, best: float) -> float:
    """The branch where it costs least: left or right of its stem's lines, as it is or mirrored."""
    inside = set(branch.groups)
    rows: dict[int, list[int]] = {}
    for row in sorted({arrangement.weave.group_rows[group] for group in branch.groups}):
        rows[row] = [group for group in arrangement.rows[row] if group in inside]
    rest = {row: [g for g in arrangement.rows[row] if g not in inside] for row in rows}
    old = {row: list(arrangement.rows[row]) for row in rows}
    channels = sorted({row + step for row in rows for step in (0, 1)})
    before = arrangement.local_cost(rows, channels, branch.groups)
    gain, chosen = LEAST, None
    routes = [_gaps(arrangement, branch, rest, inside, leftmost=side) for side in (True, False)]
    for mirrored in (False, True):
        if mirrored:
            _mirror(arrangement, branch.groups)
        for gaps in routes if routes[0] != routes[1] else routes[:1]:
            order = _inserted(rows, rest, gaps, mirrored=mirrored)
            _put(arrangement, order)
            saved = before - arrangement.local_cost(rows, channels, branch.groups)
            if saved > gain:
                gain, chosen = saved, (order, mirrored)
    order, mirrored = chosen or (old, False)
    if not mirrored:
        _mirror(arrangement, branch.groups)
    _put(arrangement, order)
    return best - gain if chosen else best


def _inserted(
    rows: dict[int, list[int]],
    rest: dict[int, list[int]],
    gaps: dict[int, int],
    *,
    mirrored: bool,
) -> dict[int, list[int]]:
    return {
        row: [
            *rest[row][: gaps[row]],
            *(groups[::-1] if mirrored else groups),
            *rest[row][gaps[row] :],
        ]
        for row, groups in rows.items()
    }


def _mirror(arrangement: Arrangement, groups: Sequence[int]) -> None:
    for group in groups:
        if len(arrangement.weave.faces[group]) > 1:
            arrangement.turn(group)


def _put(arrangement: Arrangement, order: dict[int, list[int]]) -> None:
    for row, groups in order.items():
        arrangement.rows[row] = list(groups)
        arrangement.place_row(row)


def _gaps(
    arrangement: Arrangement,
    branch: Branch,
    rest: dict[int, list[int]],
    inside: set[int],
    *,
    leftmost: bool,
) -> dict[int, int]:
    """Per row the gap to insert the branch in: a cut from its stem that meets the fewest lines."""
    weave = arrangement.weave
    stem_row = weave.group_rows[branch.stem]
    gaps: dict[int, int] = {}
    cut: dict[int, float] = {}
    for row, strands in (
        (stem_row + 1, arrangement.below[branch.stem]),
        (stem_row - 1, arrangement.above[branch.stem]),
    ):
        down = row > stem_row
        leads = [
            arrangement.at(s.upper if down else s.lower)
            for s in strands
            if any(g in inside for g in arrangement.owners(s.lower if down else s.upper))
        ]
        if leads and row in rest:
            at = sum(leads) / len(leads)
            gaps[row], cut[row] = _cheapest_gap(
                arrangement, rest[row], (stem_row, at), row, inside, leftmost
            )
    while len(gaps) < len(rest):
        row, origin = next(
            (r, o) for r in rest if r not in gaps for o in (r - 1, r + 1) if o in gaps
        )
        gaps[row], cut[row] = _cheapest_gap(
            arrangement, rest[row], (origin, cut[origin]), row, inside, leftmost
        )
    return gaps


def _cheapest_gap(
    arrangement: Arrangement,
    groups: Sequence[int],
    origin: tuple[int, float],
    row: int,
    inside: set[int],
    leftmost: bool,
) -> tuple[int, float]:
    """The gap between *groups* of *row* to reach from *origin* across the fewest lines."""
    begin, at = origin
    down = row > begin
    left: list[float] = []
    right: list[float] = []
    for strand in arrangement.channels[max(row, begin)]:
        near, far = (strand.upper, strand.lower) if down else (strand.lower, strand.upper)
        if _touches(arrangement, far, inside) or _touches(arrangement, near, inside):
            continue
        place = arrangement.at(near)
        if place != at:
            (left if place < at else right).append(arrangement.at(far))
    left.sort()
    right.sort()
    borders = [arrangement.begin[group] - 0.2 for group in groups] + [float("inf")]
    costs = [
        len(left) - bisect_right(left, border) + bisect_left(right, border) for border in borders
    ]
    least = min(costs)
    places = [place for place, cost in enumerate(costs) if cost == least]
    place = places[0] if leftmost else places[-1]
    return place, borders[place]


def _touches(arrangement: Arrangement, end: int, inside: set[int]) -> bool:
    return any(group in inside for group in arrangement.owners(end))
