"""The way of a line out of the genogram: straight if it can be, else through its gaps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import atan2, ceil, hypot, radians

from ecogram.layout.ecomap.board import Spoke
from ecogram.layout.ecomap.docks import Dock
from ecogram.layout.ecomap.field import Field
from ecogram.layout.ecomap.filled import meets
from ecogram.layout.ecomap.grid import Grid, Known
from ecogram.layout.ecomap.outline import distance, ray
from ecogram.layout.ecomap.places import Outline
from ecogram.layout.splines import Dot, flattened, length, rounded, straight, tightest

_TURN = 40.0
"""The price of a radian of bending, in points of length."""

_GOOD = 45.0
"""A straight line that pays no more than this is taken at once."""

_ASIDE = tuple(
    radians(a) for a in (-12, 12, -24, 24, -38, 38, -46, 46, -55, 55, -65, 65, -75, 75, -100, 100)
)
_BEYOND = 10.0
"""How far outside the outline a line that left it bends toward its end."""

_PAST = (6.0, 14.0, 24.0)
"""So far off the corners of what is in its way a line may bend."""

_MERGING = 1500.0
"""The price of running on another line; a line that must is shut in."""

_SKIRT, _SKIRTING, _AGAIN = 8.0, 6.0, 120.0
"""Nearer than this along the outline, a point costs so much; so does crossing it again."""

_CROSSING_OVER = 76.0
"""So long a stretch near the outline is none along it."""


class Exits:
    """Ways out of one genogram.

    *known* remembers which cells of its inside are free, from one drawing of it to the next;
    ``tried`` counts the ways that were tried, the work done.
    """

    def __init__(self, field: Field, core: Outline, known: Known) -> None:
        self.field, self.core, self.known = field, core, known.about(core)
        self._grids: dict[int, Grid] = {}
        self.shut: dict[str, bool] = {}
        self.tried = 0

    def way(self, start: Dock, end: Dock, spoke: Spoke) -> list[Dot]:
        """The calmest spline from a member to an outer end; ``shut`` says if it is not free.

        Where nothing has all the room it wants, one that has less; straight when there is none.
        """
        self.shut.pop(spoke.id, None)
        for share in (1.0, 0.6, 0.2):
            search = _Search(self, start, end, spoke, spoke.extent * share)
            self._look(search)
            if search.best is not None:
                if share < 1.0 or search.merges:
                    self.shut[spoke.id] = True
                return search.best
        self.shut[spoke.id] = True
        return straight(start.edge(end.anchor.centre), end.edge(start.anchor.centre))

    def _look(self, search: _Search) -> None:
        member, outer = search.start.anchor, search.end.anchor
        search.offer((search.start.edge(outer.centre), search.end.edge(member.centre)))
        (x, y), (p, q) = member.centre, outer.centre
        direct = hypot(p - x, q - y)
        if search.least < direct + _GOOD:
            return
        for share in (0.5, 0.0, -0.5) if search.start.shift else ():
            start = search.start._replace(shift=search.start.shift * share)
            search.offer((start.edge(outer.centre), search.end.edge(member.centre)))
        for corners in (*self._bent(search.start, search.end), *self._past(search)):
            search.offer(corners)
        for corners in self._over(search):
            search.offer(corners)
        if search.least > 1.15 * direct + 90:
            found = self._grid(search.extent).path(member, outer)
            if found is not None:
                search.offer(search.pulled(found))

    def _bent(self, start: Dock, end: Dock) -> Iterator[Sequence[Dot]]:
        """Straight to the outline, a little out of it, then straight to the end."""
        (cx, cy), (x, y) = self.core.centre, end.anchor.centre
        facing = atan2(y - cy, x - cx)
        for aside in (0.0, *_ASIDE):
            knee = ray(self.core, facing + aside, _BEYOND)
            yield start.edge(knee), knee, end.edge(knee)

    def _past(self, search: _Search) -> Iterator[Sequence[Dot]]:
        """Past one corner of somebody, or of a name, in the straight way."""
        start, end = search.start, search.end
        first, last = start.edge(end.anchor.centre), end.edge(start.anchor.centre)
        reach = search.extent + 3.0
        met = dict.fromkeys(
            one.owner for one in self.field.boxes if meets(first, last, one.box.grown(reach))
        )
        for box, owner, kind in self.field.boxes:
            if owner not in met or (kind == "symbol" and owner in (start.anchor.id, end.anchor.id)):
                continue
            for off in _PAST:
                left, top, right, bottom = box.grown(search.extent + off)
                for knee in ((left, top), (right, top), (right, bottom), (left, bottom)):
                    yield start.edge(knee), knee, end.edge(knee)

    def _over(self, search: _Search) -> Iterator[Sequence[Dot]]:
        """Over or under an emotional line in the straight way, from one side to the other."""
        start, end = search.start, search.end
        first, last = start.edge(end.anchor.centre), end.edge(start.anchor.centre)
        for box in self.field.arches:
            if not meets(first, last, box):
                continue
            for off in _PAST:
                left, top, right, bottom = box.grown(search.extent + off)
                sides = (left, right) if first[0] < last[0] else (right, left)
                for level in (top, bottom):
                    near, far = ((x, level) for x in sides)
                    yield start.edge(near), near, far, end.edge(far)
                    yield start.edge(near), near, end.edge(near)
                    yield start.edge(far), far, end.edge(far)

    def _grid(self, extent: float) -> Grid:
        key = round(extent * 2)
        if key not in self._grids:
            self._grids[key] = Grid(self.field, self.core, extent, self.known)
        return self._grids[key]


class _Search:
    """The best way so far of one spoke."""

    def __init__(self, exits: Exits, start: Dock, end: Dock, spoke: Spoke, extent: float) -> None:
        self.exits, self.field, self.core = exits, exits.field, exits.core
        self.start, self.end = start, end
        self.extent, self.bend = extent, spoke.bend
        self.own = (start.anchor.symbol, end.anchor.symbol)
        self.discs = (end.anchor.disc,)
        self.best: list[Dot] | None = None
        self.least, self.merges = 1e9, False

    def offer(self, corners: Sequence[Dot]) -> None:
        """Take the way round these corners when it is free and cheaper, as soft as possible."""
        for radius in (max(self.bend * 2, 40.0), self.bend, self.bend / 2, 6.0):
            bent = len(corners) > 2
            spline = rounded(corners, radius) if bent else straight(*corners)
            points = flattened(spline)
            cost = length(points) + _TURN * tightest(points)[0] * (1.0 + len(corners) / 8)
            if cost >= self.least:
                return
            self.exits.tried += 1
            if not self._clear(points):
                if bent and not (self._clear(points[:2]) and self._clear(points[-2:])):
                    return  # what is straight of it stays as it is however tight the corners are
                continue
            cost += skirting(self.core, self.extent, points)
            if cost < self.least:
                cost += self.field.price(points, self.extent, self.least - cost)
            merges = cost < self.least and self.field.merges(points)
            cost += _MERGING if merges else 0.0
            if cost < self.least:
                self.best, self.least, self.merges = spline, cost, merges
            return

    def _clear(self, points: Sequence[Dot]) -> bool:
        return self.field.clear(points, self.extent, self.own, self.discs)

    def pulled(self, dots: Sequence[Dot]) -> list[Dot]:
        """The corners of a way through cells, with every corner left out that is not needed."""
        dots = [*dots, self.end.anchor.centre]
        chain = [dots[0]]
        k = 0
        while k < len(dots) - 1:
            ahead = len(dots) - 1
            while ahead > k + 1 and not self._shorter(dots, k, ahead):
                ahead -= max(1, (ahead - k) // 8)
            chain.append(dots[ahead])
            k = ahead
        return [self.start.edge(chain[1]), *chain[1:-1], self.end.edge(chain[-2])]

    def _shorter(self, dots: Sequence[Dot], k: int, ahead: int) -> bool:
        """Whether the straight line from dot *k* to *ahead* is free and crosses no more."""
        start = self.start.edge(dots[ahead]) if k == 0 else dots[k]
        end = self.end.edge(dots[k]) if ahead == len(dots) - 1 else dots[ahead]
        self.exits.tried += 1
        if not self.field.clear((start, end), self.extent + 1.0, self.own, self.discs):
            return False
        before = self.field.price(dots[k : ahead + 1], self.extent)
        return self.field.price((start, end), self.extent) <= 1.2 * before + 1


def skirting(core: Outline, extent: float, points: Sequence[Dot]) -> float:
    """The price of running along the outline, and of crossing it more than once.

    *points* are a line from the inside; *extent* is half its width.
    """
    within, crossings = 0.0, 0
    near, before = extent + _SKIRT, -1.0
    for a, b in pairwise(points):
        run = hypot(b[0] - a[0], b[1] - a[1])
        steps = max(1, ceil(run / 8.0))
        for k in range(1, steps + 1):
            share = k / steps
            off = distance(core, (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share))
            crossings += (off > 0) != (before > 0)
            before = off
            if abs(off) < near:
                within += run / steps
    return _SKIRTING * max(within - _CROSSING_OVER, 0.0) + _AGAIN * max(crossings - 1, 0)
