"""The search for the path of one tie: candidates from easy to roundabout, each with its price."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ecogram.layout import arcs, bows, corridors, passages
from ecogram.layout.appraisal import NEVER, Appraisal
from ecogram.layout.lattice import traced
from ecogram.layout.lines import FAMILY_CROSSING, TIE_CROSSING
from ecogram.layout.obstacles import BLOCKED
from ecogram.layout.sheet import GRADES, TANGLE, Sheet
from ecogram.layout.splines import Dot
from ecogram.layout.ties import End, Tie

_SWEEP = 900.0
"""Curves over longer distances than this are hardly ever free, and ask much."""

_FULL = 200.0
"""The price of a crowded port for which one that leads the wrong way is taken as well."""

_Directions = tuple[tuple[bool, ...], tuple[bool, ...]]
_ANYWHERE: _Directions = ((True, False), (True, False))


class Search(Appraisal):
    """The search for one tie's path; *known* is a path that others have to beat."""

    def __init__(self, sheet: Sheet, tie: Tie, known: list[Dot] | None = None) -> None:
        super().__init__(sheet, tie)
        self._until = sheet.drawn.met + sheet.effort
        self.best: list[Dot] | None = None
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
        return self.best is None or (
            self.cost > enough and not self.sheet.hasty and not self._is_spent()
        )

    def _is_spent(self) -> bool:
        """Whether there is a path, and no more work to be put into a better one."""
        return self.best is not None and self.sheet.drawn.met > self._until

    def _facing(self) -> _Directions:
        """Whether the ends are left upward, toward each other; over the row on one row."""
        falls = self.tie.first.centre[1] < self.tie.second.centre[1]
        return ((True,), (True,)) if self.level else ((not falls,), (falls,))

    def _offer(self, candidates: Iterable[list[Dot]]) -> None:
        for spline in candidates:
            cost = self.price(spline)
            if cost < self.cost:
                self.cost, self.best = cost, spline
            if self._is_spent():
                break

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
            if self._is_spent():
                break
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
                if cost < NEVER or self._is_spent():
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
                    + sheet.drawn.price(course, extent, TIE_CROSSING, TANGLE),
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
