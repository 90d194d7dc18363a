"""The search for the path of one tie: candidates from easy to roundabout, each with its price."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import hypot

from ecogram.layout import arcs, bows, corridors, passages
from ecogram.layout.heads import tail
from ecogram.layout.lattice import Course, traced
from ecogram.layout.lines import FAMILY_CROSSING, TIE_CROSSING
from ecogram.layout.obstacles import BLOCKED, room
from ecogram.layout.sheet import GRADES, Sheet
from ecogram.layout.splines import Dot, flattened, length, tightest
from ecogram.layout.ties import End, Tie

_TURN, _TIGHT, _HAIRPIN = 16.0, 26.0, 7.0
"""Prices of a radian of turning and of half the wanted radius; radii nobody wants at all."""

_ASTRAY = 14.0
"""The price of leaving at right angles to where the other stands: near ones keep the near side."""

_ON_HEAD = 40.0
"""The price of crossing a family line with an arrowhead, more where it is aslant."""

_TOGETHER, _ONE = 2.5, 900.0
"""How far two lines may run on each other before they read as one, and the price of that."""

_OUTLINE, _INTO, _MOST = 0.35, 8.0, 120.0
"""What outlines of households weigh against family lines; the price of crossing one; at most."""

_SWEEP = 900.0
"""Curves over longer distances than this are hardly ever free, and ask much."""

_FULL = 200.0
"""The price of a crowded port for which one that leads the wrong way is taken as well."""

_LIKE_UNION, _LOW = 400.0, 18.5
"""The price of a line between two in a row that nowhere rises so high; it reads as a union."""

_DIVE = 160.0
"""The price of passing half height on the way from one to another in a row."""

_OUTSIDE, _OUT = 60.0, 6.0
"""The price of a way so far over or under all rows, for a tie between two rows."""

_NEVER = 2e9

_LEVEL = 12.0
"""Two symbols whose centres differ less in height stand on one row."""

_Directions = tuple[tuple[bool, ...], tuple[bool, ...]]
_ANYWHERE: _Directions = ((True, False), (True, False))


class Search:
    """The search for one tie's path; *known* is a path that others have to beat."""

    def __init__(self, sheet: Sheet, tie: Tie, known: list[Dot] | None = None) -> None:
        self.sheet, self.tie = sheet, tie
        self.clear = room(tie.extent, tie.first, tie.second)
        self.cost = 1e9
        self.best: list[Dot] | None = None
        a, b = tie.first.centre, tie.second.centre
        self.reach = hypot(b[0] - a[0], b[1] - a[1])
        u, v = (b[0] - a[0]) / (self.reach or 1.0), (b[1] - a[1]) / (self.reach or 1.0)
        self.ahead = ((u, v), (-u, -v))
        self.level = abs(a[1] - b[1]) < _LEVEL
        self._offer([known] if known else [])

    def run(self) -> list[Dot] | None:
        """The cheapest path found; None when every candidate is blocked."""
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
        if self._wants(2.1 * self.reach + 220):
            self._through(0, _ANYWHERE)
        if self._wants(2.6 * self.reach + 350):
            self._through(1, _ANYWHERE)
        if self.level and self._wants(4 * self.reach + 600):
            left, right = sorted((first, second), key=lambda end: end.centre[0])
            found = bows.shallow(left, right)
            self._offer(found if left is first else [curve[::-1] for curve in found])
        return self.best

    def _wants(self, enough: float) -> bool:
        """Whether to look further: while there is nothing, or nothing as cheap as *enough*."""
        return self.best is None or (self.cost > enough and not self.sheet.hasty)

    def _facing(self) -> _Directions:
        """Whether the ends are left upward, toward each other; over the row on one row."""
        falls = self.tie.first.centre[1] < self.tie.second.centre[1]
        return ((True,), (True,)) if self.level else ((not falls,), (falls,))

    def _offer(self, candidates: Iterable[list[Dot]]) -> None:
        for spline in candidates:
            cost = self.price(spline)
            if cost < self.cost:
                self.cost, self.best = cost, spline

    def price(self, spline: list[Dot]) -> float:
        """The cost of a path; more than the best so far as soon as that is certain."""
        tie, sheet = self.tie, self.sheet
        points = flattened(spline)
        cost = length(points) + _ASTRAY * (self._astray(spline[0]) + self._astray(spline[-1], 1))
        cost += sheet.crowding(tie, 0, spline[0]) + sheet.crowding(tie, 1, spline[-1])
        if cost >= self.cost:
            return cost
        grade = sheet.board.grade(points, self.clear)
        if grade == BLOCKED:
            return _NEVER
        turned, narrow = tightest(points)
        if narrow < 0.5:
            return _NEVER
        cost += GRADES[grade] + _TURN * turned + self._strange(points)
        if narrow < tie.bend:
            cost += _TIGHT * (min(tie.bend / narrow, 6.0) - 1)
        if narrow < _HAIRPIN:
            cost += GRADES[3]
        if cost >= self.cost:
            return cost
        course = traced(points)
        cost += sheet.family.price(course, tie.extent, FAMILY_CROSSING, self.cost - cost)
        if cost >= self.cost:
            return cost
        if sheet.outlines is not None:
            beside = sheet.outlines.price(course, tie.extent, _INTO, 1e9)
            cost += min(_OUTLINE * beside, _MOST)
        if True in tie.heads:
            cost += self._under_heads(points)
        return cost + self._among_ties(course, self.cost - cost)

    def _among_ties(self, course: Course, limit: float) -> float:
        """What it costs to cross and to accompany other ties; more than *limit* if certain."""
        price = self.sheet.drawn.price(course, self.tie.extent, TIE_CROSSING, limit)
        if price < limit:
            lines = (self.sheet.drawn, self.sheet.family)
            price += _ONE * any(one.merges(course, _TOGETHER) for one in lines)
        return price

    def _under_heads(self, points: list[Dot]) -> float:
        """What it costs that arrowheads stand on family lines."""
        first, last = self.tie.heads
        ends = [points[::-1]] * first + [points] * last
        courses = [traced(tail(end)) for end in ends]
        family = self.sheet.family
        return sum(family.price(course, 0.0, _ON_HEAD, 1e9) for course in courses)

    def _astray(self, dot: Dot, last: int = 0) -> float:
        """How far from the direction to the other symbol the line leaves one, from 0 to 2."""
        (x, y), (u, v) = (self.tie.second if last else self.tie.first).centre, self.ahead[last]
        dx, dy = dot[0] - x, dot[1] - y
        return 1 - (dx * u + dy * v) / (hypot(dx, dy) or 1.0)

    def _strange(self, points: Sequence[Dot]) -> float:
        """What it costs to be taken for a union line, or to leave the page's top or bottom row."""
        if self.level:
            y = self.tie.first.centre[1]
            sides = [dot[1] > y for dot in points]
            through = sum(one != two for one, two in pairwise(sides))
            return _LIKE_UNION * all(abs(dot[1] - y) < _LOW for dot in points) + _DIVE * through
        bands = self.sheet.bands
        top, bottom = bands.top[0] - _OUT, bands.bottom[-1] + _OUT
        return _OUTSIDE * any(not top < dot[1] < bottom for dot in points)

    def _sweep(self) -> None:
        first, second = self.tie.first, self.tie.second
        starts = self.sheet.open_ports(first, self.clear, second)
        ends = self.sheet.open_ports(second, self.clear, first)
        self._offer(arcs.sweeps(starts, ends, 7 if self.sheet.hasty else 14))

    def _over(self) -> None:
        """Bows over the row."""
        first, second = self.tie.first, self.tie.second
        mirrored = first.centre[0] > second.centre[0]
        left, right = (second, first) if mirrored else (first, second)
        sheet, clear = self.sheet, self.clear
        starts = bows.rising(sheet.open_ports(left, clear, right), left.centre[1], 1)
        ends = bows.rising(sheet.open_ports(right, clear, left), right.centre[1], -1)
        if not starts or not ends:
            return
        row = (left.centre[1] + right.centre[1]) / 2
        ranked = [
            sorted(
                (
                    abs(p.toward[1] + 0.57) + sheet.crowding(self.tie, last, p.point) / _FULL,
                    k,
                    p,
                )
                for k, p in enumerate(options)
            )
            for last, options in ((mirrored, starts), (not mirrored, ends))
        ]
        ways = sorted((a[0] + b[0], a[1], b[1]) for a in ranked[0] for b in ranked[1])
        pairs = [(starts[i], ends[j]) for i, j in bows.varied(way[1:] for way in ways)]
        tried = 0
        for height in bows.crowns(self.reach):
            crown = row - height
            flat = bows.flat_top(*pairs[0], crown)
            if sheet.board.grade(flat, clear, 2) == BLOCKED:
                continue
            found = [bows.bow(a, b, crown) for a, b in pairs]
            before = self.cost
            self._offer([curve[::-1] for curve in found] if mirrored else found)
            tried += self.cost < 1e9
            if tried > 1 and self.cost >= before and not self._wants(1.3 * self.reach + 60):
                break

    def _through(self, tight: int, leaving: _Directions) -> None:
        """Through the gaps of the rows, one way per pair of channels and a second choice."""
        tie, bands = self.tie, self.sheet.bands
        starts = self._doors(tie.first, tight, leaving[0])
        ends = self._doors(tie.second, tight, leaving[1])
        if not starts or not ends:
            return
        found = corridors.ways(starts, ends, bands, tie.extent, tight)
        self._walk(found[: 1 if self.sheet.hasty else 2])
        barred = frozenset(
            (row, int(gap[0]))
            for row, x in (found[0].passes if found else ())
            for gap in bands.nearest(row, 0, tie.extent, tight, x, 1)
            if gap[0] <= x <= gap[1]
        )
        if barred and self._wants(1.6 * self.reach + 100):
            self._walk(corridors.ways(starts, ends, bands, tie.extent, tight, barred)[:1])

    def _walk(self, found: Sequence[corridors.Way]) -> None:
        bands, tie = self.sheet.bands, self.tie
        for way in found:
            if way.cost * 0.95 > self.cost:
                break
            if not self.level:
                flows = [passages.flowing(way, bands, upright=u) for u in (False, True)]
                self._offer([flow for flow in flows if flow])
            for spline in passages.stiff(way, bands, tie.extent, self._lane, tie.bend):
                cost = self.price(spline)
                if cost < self.cost:
                    self.cost, self.best = cost, spline
                if cost < _NEVER:
                    break

    def _doors(
        self, end: End, tight: int, leaving: tuple[bool, ...]
    ) -> list[tuple[int, corridors.Door]]:
        """The doors of *end* with the channels they lead to; other ties make them dearer."""
        sheet, extent = self.sheet, self.tie.extent
        last = end == self.tie.second
        return [
            (
                channel,
                door._replace(
                    cost=door.cost
                    + sheet.crowding(self.tie, last, door.port.point)
                    + sheet.drawn.price(course, extent, TIE_CROSSING, 1e9),
                ),
            )
            for up in leaving
            for channel, door, course in sheet.open_doors(end, self.clear, tight, up)
        ]

    def _lane(
        self, x0: float, x1: float, heights: Sequence[float], spare: Sequence[float]
    ) -> float:
        """The height at which a level lane meets least; a *spare* one rather than along a line."""
        level = self._least(x0, x1, heights)
        if spare and self._accompanies(x0, x1, level):
            return self._least(x0, x1, (level, *spare))
        return level

    def _least(self, x0: float, x1: float, heights: Sequence[float]) -> float:
        tie, sheet = self.tie, self.sheet
        best, least = heights[0], 1e9
        for level in heights:
            dots = _level_dots(x0, x1, level)
            grade = sheet.board.grade(dots, self.clear)
            cost = GRADES[grade] if grade < BLOCKED else 1e6
            course = traced(dots)
            cost += sheet.family.price(course, tie.extent, FAMILY_CROSSING, least - cost)
            if cost < least:
                cost += sheet.drawn.price(course, tie.extent, TIE_CROSSING, least - cost)
            if cost < least:
                best, least = level, cost
            if least <= GRADES[1]:
                break
        return best

    def _accompanies(self, x0: float, x1: float, level: float) -> bool:
        """Whether a lane there runs along another line."""
        course = traced(_level_dots(x0, x1, level))
        return any(
            lines.price(course, self.tie.extent, 0.0, 0.0) > 0
            for lines in (self.sheet.family, self.sheet.drawn)
        )


def _level_dots(x0: float, x1: float, level: float) -> list[Dot]:
    count = 1 + int(abs(x1 - x0) / 150)
    return [(x0 + (x1 - x0) * k / count, level) for k in range(count + 1)]
