"""Moves whole branches of a family (all that hangs on one group) to where they cross less."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from ecogram.layout.family.arrangement import GAP, Arrangement
from ecogram.records import NamedTuple

LEAST = 1e-6  # a smaller gain is rounding
EFFORT = 700_000  # lines to look at, in all
MANY, LITTLE = 2_000, 300_000  # with more groups than MANY, where each line counts for less


class Branch(NamedTuple):
    """Everything connected through group ``stem`` only, that group itself not included."""

    stem: int
    groups: tuple[int, ...]


def move_branches(arrangement: Arrangement, rounds: int) -> float:
    """Move branches as long as that lowers the cost, at most *rounds* times each; the cost."""
    branches = list(_branches(arrangement))
    best = arrangement.cost()
    effort = EFFORT if len(arrangement.middle) <= MANY else LITTLE
    for _ in range(rounds):
        before = best
        knots = tangled(arrangement)
        for branch in branches:
            if effort > 0 and any(knots[group] for group in branch.groups):
                effort -= _work(arrangement, branch)
                best = _moved(arrangement, branch, best)
        if best > before - LEAST:
            break
    return best


def _work(arrangement: Arrangement, branch: Branch) -> int:
    """About how many lines it takes to try all places for *branch*."""
    rows = {arrangement.weave.group_rows[group] for group in branch.groups}
    return 5 * sum(len(arrangement.channels[row]) + len(arrangement.rows[row]) for row in rows)


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


def tangled(arrangement: Arrangement) -> list[bool]:
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
    cut = _Cut(arrangement, branch, rest, _own_ends(arrangement, branch))
    routes = [cut.gaps(leftmost=leftmost) for leftmost in (True, False)]
    before = arrangement.local_cost(rows, channels, branch.groups)
    gain, chosen = LEAST, None
    for mirrored in (False, True) if _is_lopsided(arrangement, branch, rows) else (False,):
        if mirrored:
            _mirror(arrangement, branch.groups)
        for gaps in routes if routes[0] != routes[1] else routes[:1]:
            order = _inserted(rows, rest, gaps, mirrored=mirrored)
            _put(arrangement, order)
            saved = before - arrangement.local_cost(rows, channels, branch.groups)
            if saved > gain:
                gain, chosen = saved, (order, mirrored)
    order, turned = chosen or (old, False)
    if mirrored != turned:
        _mirror(arrangement, branch.groups)
    _put(arrangement, order)
    return best - gain if chosen else best


def _own_ends(arrangement: Arrangement, branch: Branch) -> set[int]:
    """The ends of lines that move with *branch*."""
    ends: set[int] = set()
    for group in branch.groups:
        ends.update(strand.lower for strand in arrangement.above[group])
        ends.update(strand.upper for strand in arrangement.below[group])
    return ends


def _is_lopsided(arrangement: Arrangement, branch: Branch, rows: dict[int, list[int]]) -> bool:
    """Whether the mirror image of *branch* differs from it."""
    faces = arrangement.weave.faces
    return any(len(groups) > 1 for groups in rows.values()) or any(
        len(faces[group]) > 1 for group in branch.groups
    )


def _inserted(
    rows: dict[int, list[int]],
    rest: dict[int, list[int]],
    gaps: dict[int, int],
    *,
    mirrored: bool,
) -> dict[int, list[int]]:
    order: dict[int, list[int]] = {}
    for row, groups in rows.items():
        moved = groups[::-1] if mirrored else groups
        order[row] = [*rest[row][: gaps[row]], *moved, *rest[row][gaps[row] :]]
    return order


def _mirror(arrangement: Arrangement, groups: Sequence[int]) -> None:
    for group in groups:
        if len(arrangement.weave.faces[group]) > 1:
            arrangement.turn(group)


def _put(arrangement: Arrangement, order: dict[int, list[int]]) -> None:
    for row, groups in order.items():
        arrangement.rows[row] = list(groups)
        arrangement.place_row(row)


class _Cut(NamedTuple):
    """Where a branch fits: a cut through the ``rest`` of its rows that meets the fewest lines."""

    arrangement: Arrangement
    branch: Branch
    rest: dict[int, list[int]]
    own: set[int]

    def gaps(self, *, leftmost: bool) -> dict[int, int]:
        """Per row before which group of the rest to insert; of equal gaps an outermost one."""
        stem_row = self.arrangement.weave.group_rows[self.branch.stem]
        gaps: dict[int, int] = {}
        reached: dict[int, float] = {}
        for row in (stem_row + 1, stem_row - 1):
            leads = self._leads(row > stem_row)
            if leads and row in self.rest:
                at = sum(leads) / len(leads)
                gaps[row], reached[row] = self._cheapest(stem_row, at, row, leftmost)
        while len(gaps) < len(self.rest):
            row, near = next(
                (r, n) for r in self.rest if r not in gaps for n in (r - 1, r + 1) if n in gaps
            )
            gaps[row], reached[row] = self._cheapest(near, reached[near], row, leftmost)
        return gaps

    def _leads(self, down: bool) -> list[float]:
        """Where the lines to the branch leave its stem."""
        arrangement, stem = self.arrangement, self.branch.stem
        if down:
            return [arrangement.at(s.upper) for s in arrangement.below[stem] if s.lower in self.own]
        return [arrangement.at(s.lower) for s in arrangement.above[stem] if s.upper in self.own]

    def _cheapest(self, begin: int, at: float, row: int, leftmost: bool) -> tuple[int, float]:
        """The gap of *row* to reach from place *at* in row *begin* across the fewest lines."""
        left: list[float] = []
        right: list[float] = []
        for near, far in self.arrangement.channel_places(row, begin, self.own):
            if near < at:
                left.append(far)
            elif near > at:
                right.append(far)
        left.sort()
        right.sort()
        borders = [self.arrangement.begin[group] - GAP / 2 for group in self.rest[row]]
        borders.append(float("inf"))
        costs = [
            len(left) - bisect_right(left, border) + bisect_left(right, border)
            for border in borders
        ]
        least = min(costs)
        place = costs.index(least)
        if not leftmost:
            place = len(costs) - 1 - costs[::-1].index(least)
        return place, borders[place]
