"""A calm path for every emotional line, clear of all symbols and texts.

Candidates come from the other files here (arcs, bows, corridors); this file prices them, chooses,
and does the worst ones again once all are known.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from math import hypot

from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.layout import arcs, bows, corridors, words
from ecogram.layout.bands import Bands
from ecogram.layout.obstacles import (
    BLOCKED,
    FAMILY_CROSSING,
    TIE_CROSSING,
    Board,
    Course,
    Lines,
    Room,
    room,
    traced,
)
from ecogram.layout.obstacles import (
    family_lines as family,
)
from ecogram.layout.ports import Port, ports
from ecogram.layout.splines import Dot, flattened, frozen, length, tightest
from ecogram.layout.ties import End, Obstacle, Routing, Segment, Tie

__all__ = ["End", "Obstacle", "Routing", "Segment", "Tie", "route"]

_GRADES = (0.0, 16.0, 60.0, 900.0)
"""The price of having less room than wanted, per grade."""

_TURN, _TIGHT, _HAIRPIN = 16.0, 26.0, 7.0
"""Prices of a radian of turning and of half the wanted radius; radii nobody wants at all."""

_AGAIN = 20
"""Ties that are routed a second time at most."""

_MANY = 150
"""From here on the first decent path is taken: nobody reads so many lines one by one."""

_SWEEP = 900.0
"""Curves over longer distances than this are hardly ever free, and ask much."""

_PAIRS = 9
"""Pairs of ports that a bow of one height is tried with."""

_NEVER = 2e9

_LEVEL = 12.0
"""Two symbols whose centres differ less in height stand on one row."""


def route(
    ties: Sequence[Tie],
    obstacles: Sequence[Obstacle],
    family_lines: Sequence[Segment],
    rows: Sequence[float],
) -> Routing:
    """Paths for all *ties* among the *obstacles*.

    *rows* are the heights of the symbols' centres; *family_lines* may be crossed. The symbols of
    the ties' own ends and their texts are found among the obstacles by owner.
    """
    router = _Router(obstacles, family_lines, rows)
    router.hasty = len(ties) > _MANY
    order = sorted(range(len(ties)), key=lambda k: (_span(ties[k]), k))
    for k in order:
        router.settle(ties[k])
    if not router.hasty:
        router.improve([ties[k] for k in order])
    paths = {tie.id: frozen(router.chosen[tie.id][1]) for tie in ties if tie.id in router.chosen}
    named = words.place(ties, paths, router.board, router.family, router.drawn)
    return Routing(
        paths=paths,
        words=named,
        bounds=_bounds(ties, paths, named),
        unrouted=tuple(tie.id for tie in ties if tie.id not in paths),
    )


def _span(tie: Tie) -> float:
    a, b = tie.first.centre, tie.second.centre
    return round(hypot(b[0] - a[0], b[1] - a[1]), 3)


def _bounds(ties: Sequence[Tie], paths: Mapping[str, Spline], named: Mapping[str, Point]) -> Box:
    boxes: list[Box] = []
    for tie in ties:
        for x, y in flattened(paths.get(tie.id, ())):
            boxes.append(Box(x, y, x, y).grown(tie.extent))
        if tie.word is not None and tie.id in named:
            (x, y), (width, height) = named[tie.id], tie.word
            boxes.append(Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2))
    return Box(
        min((box.left for box in boxes), default=0.0),
        min((box.top for box in boxes), default=0.0),
        max((box.right for box in boxes), default=0.0),
        max((box.bottom for box in boxes), default=0.0),
    )


class _Router:
    """The state of one routing: what stands, what has been drawn so far."""

    def __init__(
        self, obstacles: Sequence[Obstacle], lines: Sequence[Segment], rows: Sequence[float]
    ) -> None:
        self.board = Board(obstacles)
        self.bands = Bands(obstacles, rows)
        self.family = family(lines)
        self.drawn = Lines()
        self.hasty = False
        self.chosen: dict[str, tuple[float, list[Dot]]] = {}
        self._used: dict[str, dict[str, Dot]] = {}
        self._ports: dict[str, tuple[Port, ...]] = {}
        self._open: dict[tuple[str, Port, int], bool] = {}
        self._doors: dict[tuple[str, int, int, bool], list[_OpenDoor]] = {}

    def settle(self, tie: Tie) -> None:
        """Choose the cheapest path for *tie* and remember it."""
        search = _Search(self, tie)
        search.run()
        if search.best is None:
            return
        self.chosen[tie.id] = (search.cost, search.best)
        self.drawn.add(tie.id, flattened(search.best), tie.extent)
        self._used.setdefault(tie.first.id, {})[tie.id] = search.best[0]
        self._used.setdefault(tie.second.id, {})[tie.id] = search.best[-1]

    def forget(self, tie: Tie) -> None:
        self.chosen.pop(tie.id, None)
        self.drawn.remove(tie.id)
        for end in (tie.first, tie.second):
            self._used.get(end.id, {}).pop(tie.id, None)

    def improve(self, ties: Sequence[Tie]) -> None:
        """Do again what lies across or along other ties, now that all of them are known."""
        disturbed: list[tuple[float, int, Tie]] = []
        for tie in ties:
            if tie.id not in self.chosen:
                continue
            points = flattened(self.chosen[tie.id][1])
            self.drawn.remove(tie.id)
            trouble = self.drawn.price(traced(points), tie.extent, TIE_CROSSING, 1e9)
            self.drawn.add(tie.id, points, tie.extent)
            if trouble > TIE_CROSSING:
                disturbed.append((-trouble, len(disturbed), tie))
        for _, _, tie in sorted(disturbed)[:_AGAIN]:
            self.forget(tie)
            self.settle(tie)

    def crowding(self, end: End, dot: Dot) -> float:
        """The price of leaving *end* at *dot*, near other lines."""
        price = 0.0
        for other in self._used.get(end.id, {}).values():
            apart = hypot(dot[0] - other[0], dot[1] - other[1])
            if apart < 8:
                price += 150 + 20 * (8 - apart)
        return price

    def open_ports(self, end: End, clear: Room, other: End) -> list[Port]:
        """The ports whose first few points are free, without those that lead away from *other*."""
        if end.id not in self._ports:
            self._ports[end.id] = ports(end)
        dx, dy = other.centre[0] - end.centre[0], other.centre[1] - end.centre[1]
        away = -0.45 * (hypot(dx, dy) or 1.0)
        found: list[Port] = []
        for port in self._ports[end.id]:
            if port.toward[0] * dx + port.toward[1] * dy < away:
                continue
            key = (end.id, port, round(clear.extent * 10))
            if key not in self._open:
                grade = self.board.grade((port.point, port.ahead(8.0)), clear, 2)
                self._open[key] = grade < BLOCKED
            if self._open[key]:
                found.append(port)
        return found

    def open_doors(self, end: End, clear: Room, tight: int, up: bool) -> list[_OpenDoor]:
        """The doors of *end* upward or downward that are free, priced without other ties."""
        key = (end.id, round(clear.extent * 10), tight, up)
        if key in self._doors:
            return self._doors[key]
        row = self.bands.row(end.centre[1])
        alone = replace(clear, ends=(end, end))
        found: list[_OpenDoor] = []
        taken: set[tuple[Dot, bool]] = set()
        for door in corridors.doors(end, row, self.bands, clear.extent, tight, up):
            if _origin(door) in taken:
                continue
            points = flattened(door.spline)
            course = traced(points)
            grade = self.board.grade(points, alone, 2 + tight)
            if grade < BLOCKED:
                taken.add(_origin(door))
                cost = length(points) + _GRADES[grade]
                cost += self.family.price(course, clear.extent, FAMILY_CROSSING, 1e9)
                found.append((row if up else row + 1, replace(door, cost=cost), course))
        self._doors[key] = found
        return found


def _origin(door: corridors.Door) -> tuple[Dot, bool]:
    """Where a door begins and whether it turns; one free door of a kind is enough."""
    return door.port.point, door.port.toward[0] == 0.0


_Directions = tuple[tuple[bool, ...], tuple[bool, ...]]
_ANYWHERE: _Directions = ((True, False), (True, False))

_OpenDoor = tuple[int, corridors.Door, Course]
"""The channel a door leads to, the door, and its course through the grid."""


class _Search:
    """The search for one tie's path."""

    def __init__(self, router: _Router, tie: Tie) -> None:
        self.router, self.tie = router, tie
        self.clear = room(tie.extent, tie.first, tie.second)
        self.cost = 1e9
        self.best: list[Dot] | None = None
        a, b = tie.first.centre, tie.second.centre
        self.reach = hypot(b[0] - a[0], b[1] - a[1])
        self.level = abs(a[1] - b[1]) < _LEVEL

    def run(self) -> None:
        first, second = self.tie.first, self.tie.second
        if self.level:
            self._over()
        else:
            self._offer(arcs.direct(first, second))
            if self.reach + 12 < self.cost and self.reach < _SWEEP:
                self._offer(arcs.arcs(first, second))
            if 1.12 * self.reach + 40 < self.cost and self.reach < _SWEEP:
                self._sweep()
        if self._wants(1.4 * self.reach + 80):
            self._through(0, self._facing())
        if self._wants(1.7 * self.reach + 160):
            self._through(0, _ANYWHERE)
        if self._wants(2 * self.reach + 300):
            self._through(1, _ANYWHERE)
        if self.level and self._wants(4 * self.reach + 600):
            left, right = sorted((first, second), key=lambda end: end.centre[0])
            found = bows.shallow(left, right)
            self._offer(found if left is first else [curve[::-1] for curve in found])

    def _wants(self, enough: float) -> bool:
        """Whether to look further: while there is nothing, or nothing as cheap as *enough*."""
        return self.best is None or (self.cost > enough and not self.router.hasty)

    def _facing(self) -> _Directions:
        """Whether the ends are left upward, toward each other; over the row on one row."""
        falls = self.tie.first.centre[1] < self.tie.second.centre[1]
        return ((True,), (True,)) if self.level else ((not falls,), (falls,))

    def _offer(self, candidates: Iterable[list[Dot]]) -> None:
        for spline in candidates:
            cost = self._price(spline)
            if cost < self.cost:
                self.cost, self.best = cost, spline

    def _price(self, spline: list[Dot]) -> float:
        """The cost of a path; more than the best so far as soon as that is certain."""
        tie, router = self.tie, self.router
        points = flattened(spline)
        cost = length(points)
        cost += router.crowding(tie.first, spline[0]) + router.crowding(tie.second, spline[-1])
        if cost >= self.cost:
            return cost
        grade = router.board.grade(points, self.clear)
        if grade == BLOCKED:
            return _NEVER
        turned, narrow = tightest(points)
        if narrow < 0.5:
            return _NEVER
        cost += _GRADES[grade] + _TURN * turned
        if narrow < tie.bend:
            cost += _TIGHT * (min(tie.bend / narrow, 6.0) - 1)
        if narrow < _HAIRPIN:
            cost += _GRADES[3]
        if cost >= self.cost:
            return cost
        course = traced(points)
        cost += router.family.price(course, tie.extent, FAMILY_CROSSING, self.cost - cost)
        if cost >= self.cost:
            return cost
        return cost + router.drawn.price(course, tie.extent, TIE_CROSSING, self.cost - cost)

    def _sweep(self) -> None:
        first, second = self.tie.first, self.tie.second
        starts = self.router.open_ports(first, self.clear, second)
        ends = self.router.open_ports(second, self.clear, first)
        self._offer(arcs.sweeps(starts, ends, 7 if self.router.hasty else 14))

    def _over(self) -> None:
        """Bows over the row."""
        first, second = self.tie.first, self.tie.second
        mirrored = first.centre[0] > second.centre[0]
        left, right = (second, first) if mirrored else (first, second)
        router, clear = self.router, self.clear
        starts = bows.rising(router.open_ports(left, clear, right), left.centre[1], 1)
        ends = bows.rising(router.open_ports(right, clear, left), right.centre[1], -1)
        if not starts or not ends:
            return
        row = (left.centre[1] + right.centre[1]) / 2
        pairs = sorted(
            ((a, b) for a in starts for b in ends),
            key=lambda pair: abs(pair[0].toward[1] + 0.57) + abs(pair[1].toward[1] + 0.57),
        )[:_PAIRS]
        tried = 0
        for height in bows.CROWNS:
            crown = row - height
            flat = bows.flat_top(*pairs[0], crown)
            if router.board.grade(flat, clear, 2) == BLOCKED:
                continue
            found = [bows.bow(a, b, crown) for a, b in pairs]
            before = self.cost
            self._offer([curve[::-1] for curve in found] if mirrored else found)
            tried += self.cost < 1e9
            if tried > 1 and self.cost >= before:
                break

    def _through(self, tight: int, leaving: _Directions) -> None:
        """Through the gaps of the rows, one way per pair of channels and a second choice."""
        tie, bands = self.tie, self.router.bands
        starts = self._doors(tie.first, tight, leaving[0])
        ends = self._doors(tie.second, tight, leaving[1])
        if not starts or not ends:
            return
        found = corridors.ways(starts, ends, bands, tie.extent, tight)
        self._walk(found[: 1 if self.router.hasty else 2])
        barred = frozenset(
            (row, int(gap[0]))
            for row, x in (found[0].passes if found else ())
            for gap in bands.nearest(row, 0, tie.extent, tight, x, 1)
            if gap[0] <= x <= gap[1]
        )
        if barred and self._wants(1.6 * self.reach + 100):
            self._walk(corridors.ways(starts, ends, bands, tie.extent, tight, barred)[:1])

    def _walk(self, found: Sequence[corridors.Way]) -> None:
        bands, tie = self.router.bands, self.tie
        for way in found:
            if way.cost * 0.95 > self.cost:
                break
            if not self.level:
                flows = [corridors.flowing(way, bands, upright=u) for u in (False, True)]
                self._offer([flow for flow in flows if flow])
            for spline in corridors.stiff(way, bands, tie.extent, self._lane, tie.bend):
                cost = self._price(spline)
                if cost < self.cost:
                    self.cost, self.best = cost, spline
                if cost < _NEVER:
                    break

    def _doors(
        self, end: End, tight: int, leaving: tuple[bool, ...]
    ) -> list[tuple[int, corridors.Door]]:
        """The doors of *end* with the channels they lead to; other ties make them dearer."""
        router, extent = self.router, self.tie.extent
        return [
            (
                channel,
                replace(
                    door,
                    cost=door.cost
                    + router.crowding(end, door.port.point)
                    + router.drawn.price(course, extent, TIE_CROSSING, 1e9),
                ),
            )
            for up in leaving
            for channel, door, course in router.open_doors(end, self.clear, tight, up)
        ]

    def _lane(self, x0: float, x1: float, heights: Sequence[float]) -> float:
        """The height at which a level lane meets least."""
        tie, router = self.tie, self.router
        best, least = heights[0], 1e9
        for level in heights:
            count = 1 + int(abs(x1 - x0) / 150)
            dots = [(x0 + (x1 - x0) * k / count, level) for k in range(count + 1)]
            grade = router.board.grade(dots, self.clear)
            cost = _GRADES[grade] if grade < BLOCKED else 1e6
            course = traced(dots)
            cost += router.family.price(course, tie.extent, FAMILY_CROSSING, least - cost)
            if cost < least and not router.hasty:
                cost += router.drawn.price(course, tie.extent, TIE_CROSSING, least - cost)
            if cost < least:
                best, least = level, cost
            if least <= _GRADES[1]:
                break
        return best
