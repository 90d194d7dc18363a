"""The first order: a walk from the start person along the outline of the family, left to right."""

from __future__ import annotations

from collections.abc import Iterable

from ecogram.layout.family.arrangement import Arrangement

_Step = tuple[str, int, int]
"""What to do (visit, left, rest, before, after, place), with which group, coming from which."""


class Walk:
    """A walk through *arrangement* from group *start*, to be taken again after groups mirrored.

    Visits are put off on a pile, for a family may be deeper than Python recurses.
    """

    def __init__(self, arrangement: Arrangement, start: int) -> None:
        self.arrangement = arrangement
        self.start = start
        self.group_rows = arrangement.weave.group_rows
        self.deepest = _deepest(arrangement, start)
        self.reached: list[bool] = []
        self.begun: dict[int, int] = {}
        self._known: dict[tuple[int, int, bool], list[int]] = {}

    def take(self) -> None:
        """Fill the rows anew: what descends and ascends left of a group comes before it.

        A family without loops comes out without crossings, unless birth order or somebody with
        two sides of the family on one side of him stands in the way.
        """
        for row in self.arrangement.rows:
            row.clear()
        self.reached = [False] * len(self.group_rows)
        self.begun = {}
        for begin in [self.start, *range(len(self.group_rows))]:
            if not self.reached[begin]:
                self._run(begin)
        self.arrangement.place()

    def _run(self, begin: int) -> None:
        todo: list[_Step] = [("visit", begin, -1)]
        while todo:
            act, group, origin = todo.pop()
            if act == "place":
                self.arrangement.rows[self.group_rows[group]].append(group)
            elif act in ("rest", "after"):
                if self.begun.get(group) == origin:
                    finish = self._rest if act == "rest" else self._after
                    todo += reversed(finish(group, origin))
            elif not self.reached[group]:
                self.reached[group] = True
                todo += reversed(self._first(act, group, origin))

    def _first(self, act: str, group: int, origin: int) -> list[_Step]:
        if act == "before":
            self.begun[group] = origin
            return self._before(group, origin)
        up = self._neighbours(group, upward=True)
        if origin in up:
            self.begun[group] = origin
            left = _visits(up[: up.index(origin)], group)
            return left if act == "left" else [*left, ("rest", group, origin)]
        if len(up) == 1:
            return self._around(
                group, [("before", up[0], group)], [("after", up[0], group)], self._reach(up, group)
            )
        split = (len(up) + 1) // 2
        left, right = _visits(up[:split], group), _visits(up[split:], group)
        return self._around(group, left, right, self._reach(up, group))

    def _around(self, group: int, left: list[_Step], right: list[_Step], reach: int) -> list[_Step]:
        """The group with its children, between what is tied to its parents *left* and *right*.

        Other parents of its first child stand outside of *left*, those of its last outside of
        *right*, unless what hangs on these comes down past the group.
        """
        down = self._neighbours(group, upward=False)
        ahead: list[_Step] = []
        below = _visits(down, group)
        if down and not self.reached[down[0]]:
            ahead = [("left", down[0], group)]
            below[0] = ("rest", down[0], group)
        stand: _Step = ("place", group, -1)
        if reach > self.group_rows[group]:
            return [*left, *ahead, stand, *below, *right]
        return [*ahead, *left, stand, *right, *below]

    def _rest(self, group: int, origin: int) -> list[_Step]:
        """What is left of a visit from above once everything left of it has been placed."""
        up = self._neighbours(group, upward=True)
        right = up[up.index(origin) + 1 :]
        return self._around(group, [], _visits(right, group), self._reach(right, group))

    def _before(self, group: int, origin: int) -> list[_Step]:
        """What stands left of the line from *group* down to *origin*, and *group*."""
        up, down = self._neighbours(group, upward=True), self._neighbours(group, upward=False)
        above: list[_Step] = (
            [("before", up[0], group)] if len(up) == 1 else _visits(up[: (len(up) + 1) // 2], group)
        )
        return [*above, ("place", group, -1), *_visits(down[: down.index(origin)], group)]

    def _after(self, group: int, origin: int) -> list[_Step]:
        up, down = self._neighbours(group, upward=True), self._neighbours(group, upward=False)
        above: list[_Step] = (
            [("after", up[0], group)] if len(up) == 1 else _visits(up[(len(up) + 1) // 2 :], group)
        )
        below = _visits(down[down.index(origin) + 1 :], group)
        reach = self._reach(up, group)
        return [*below, *above] if reach > self.group_rows[group] else [*above, *below]

    def _reach(self, up: Iterable[int], group: int) -> int:
        """The lowest row of what is tied to the parents *up* without going through *group*."""
        return max((self.deepest.get((group, parent), 0) for parent in up), default=0)

    def _neighbours(self, group: int, *, upward: bool) -> list[int]:
        key = (group, self.arrangement.turned[group], upward)
        if key not in self._known:
            self._known[key] = _neighbours(self.arrangement, group, upward=upward)
        return self._known[key]


def _deepest(arrangement: Arrangement, start: int) -> dict[tuple[int, int], int]:
    """The lowest row beyond a line, by the groups it leads from and to, as seen from *start*."""
    weave = arrangement.weave
    beyond: dict[tuple[int, int], int] = {}
    origin = {start: -1}
    order = [start]
    for group in order:
        for strand in [*arrangement.above[group], *arrangement.below[group]]:
            for end in (strand.upper, strand.lower):
                for neighbour in arrangement.owners(end):
                    if neighbour not in origin:
                        origin[neighbour] = group
                        order.append(neighbour)
    deepest = list(weave.group_rows)
    for group in reversed(order):
        if origin[group] >= 0:
            beyond[origin[group], group] = deepest[group]
            deepest[origin[group]] = max(deepest[origin[group]], deepest[group])
    return beyond


def _visits(groups: list[int], origin: int) -> list[_Step]:
    return [("visit", group, origin) for group in groups]


def _neighbours(arrangement: Arrangement, group: int, *, upward: bool) -> list[int]:
    """Groups one row up or down, by where their lines leave *group*."""
    members = arrangement.weave.faces[group][arrangement.turned[group]].members
    inside = {seat: place for place, seat in enumerate(members)}
    strands = arrangement.above[group] if upward else arrangement.below[group]
    found: list[tuple[float, int]] = []
    for strand in strands:
        near, far = (strand.lower, strand.upper) if upward else (strand.upper, strand.lower)
        places = [inside[seat] for seat in arrangement.seats(near) if seat in inside]
        at = sum(places) / len(places)
        found += [(at, owner) for owner in arrangement.owners(far)]
    return list(dict.fromkeys(group for _, group in sorted(found, key=lambda item: item[0])))
