"""The way of a line out of the genogram: straight if it can be, else through its gaps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import pairwise
from math import atan2, ceil, floor, hypot, radians

from ecogram.geometry.shapes import Box
from ecogram.layout.ecomap.anchors import Anchor
from ecogram.layout.ecomap.board import Spoke
from ecogram.layout.ecomap.docks import Dock
from ecogram.layout.ecomap.field import NOBODY, Field
from ecogram.layout.ecomap.outline import distance, ray
from ecogram.layout.ecomap.places import Outline
from ecogram.layout.splines import Dot, flattened, length, rounded, straight, tightest
from ecogram.layout.ties import End

_TURN = 40.0
"""The price of a radian of bending, in points of length."""

_GOOD = 45.0
"""A straight line that pays no more than this is taken at once."""

_ASIDE = tuple(
    radians(a) for a in (-12, 12, -24, 24, -38, 38, -46, 46, -55, 55, -65, 65, -75, 75, -100, 100)
)
_BEYOND = 10.0
"""How far outside the outline a line that left it bends toward its end."""

_MERGING = 1500.0
"""The price of running on another line; a line that must is shut in."""

_CONVERGING, _NEARER = 70.0, 6.0
"""This near to its ends a line may run so much nearer to others."""

_SKIRT, _SKIRTING, _AGAIN = 8.0, 6.0, 120.0
"""Nearer than this along the outline, a point costs so much; so does crossing it again."""

_CROSSING_OVER = 76.0
"""So long a stretch near the outline is none along it."""

_CELLS = 5000
_LEAST_CELL, _LARGEST_CELL = 6.0, 9.0

_BEYOND_CONTENT = 120.0
"""So far outside the genogram there is nothing to go round, however wide the outline is."""

_EAGER = 1.15
"""How much more the way still to go counts than the way so far, so that fewer cells are tried."""

Cell = tuple[int, int]


class Known:
    """Per half width: which cells inside a genogram are shut, and their tolls for family lines.

    It is forgotten when the outline becomes another one. Beyond the *content* nothing is shut.
    """

    def __init__(self, content: Box | None = None) -> None:
        self.content = content
        self.core: Outline | None = None
        self.shut: dict[int, dict[Cell, bool]] = {}
        self.toll: dict[Cell, float] = {}

    def about(self, core: Outline) -> Known:
        if core != self.core:
            self.core, self.shut, self.toll = core, {}, {}
        return self


class Exits:
    """Ways out of one genogram.

    *known* remembers which cells of its inside are free, from one drawing of it to the next.
    """

    def __init__(self, field: Field, core: Outline, known: Known) -> None:
        self.field, self.core, self.known = field, core, known.about(core)
        self._grids: dict[int, _Grid] = {}
        self.shut: dict[str, bool] = {}

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
        for corners in self._bent(search.start, search.end):
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

    def _grid(self, extent: float) -> _Grid:
        key = round(extent * 2)
        if key not in self._grids:
            self._grids[key] = _Grid(self.field, self.core, extent, self.known)
        return self._grids[key]


class _Search:
    """The best way so far of one spoke."""

    def __init__(self, exits: Exits, start: Dock, end: Dock, spoke: Spoke, extent: float) -> None:
        self.field, self.core, self.start, self.end = exits.field, exits.core, start, end
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
            if not self.field.clear(points, self.extent, self.own, self.discs):
                continue
            cost += self._skirting(points)
            if cost < self.least:
                cost += self._price(points, self.least - cost)
            merges = cost < self.least and self.field.merges(points)
            cost += _MERGING if merges else 0.0
            if cost < self.least:
                self.best, self.least, self.merges = spline, cost, merges
            return

    def _price(self, points: Sequence[Dot], limit: float) -> float:
        """What crossing others costs; near its ends, where lines converge, they may be nearer."""
        middle = [dot for dot in points if not self._converging(dot)]
        if len(middle) < 2:
            return self.field.price(points, self.extent - _NEARER, limit)
        first, last = points.index(middle[0]), len(points) - points[::-1].index(middle[-1])
        cost = self.field.price(points[first:last], self.extent, limit)
        for part in (points[: first + 1], points[last - 1 :]):
            if len(part) > 1:
                cost += self.field.price(part, self.extent - _NEARER, limit)
        return cost

    def _converging(self, dot: Dot) -> bool:
        return any(
            hypot(dot[0] - x, dot[1] - y) < reach + _CONVERGING
            for (x, y), reach in (
                (d.anchor.centre, d.anchor.radius) for d in (self.start, self.end)
            )
        )

    def _skirting(self, points: Sequence[Dot]) -> float:
        """The price of running along the outline, and of leaving it more than once."""
        core, within, outside = self.core, 0.0, 0
        near = self.extent + _SKIRT
        before = -1.0
        for a, b in pairwise(points):
            run = hypot(b[0] - a[0], b[1] - a[1])
            steps = max(1, ceil(run / 8.0))
            for k in range(1, steps + 1):
                share = k / steps
                off = distance(core, (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share))
                outside += (off > 0) != (before > 0)
                before = off
                if abs(off) < near:
                    within += run / steps
        return _SKIRTING * max(within - _CROSSING_OVER, 0.0) + _AGAIN * max(outside - 1, 0)

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
        if not self.field.clear((start, end), self.extent + 1.0, self.own, self.discs):
            return False
        before = self.field.price(dots[k : ahead + 1], self.extent)
        return self.field.price((start, end), self.extent) <= 1.2 * before + 1


class _Grid:
    """The inside of the client system in square cells: shut, free, or free at a price."""

    def __init__(self, field: Field, core: Outline, extent: float, known: Known) -> None:
        area = 4 * core.half_width * core.half_height
        self.size = min(max(_LEAST_CELL, ceil((area / _CELLS) ** 0.5)), _LARGEST_CELL)
        self.core, self.extent, self.field = core, extent, field
        key = round(extent * 2)
        self._shut = known.shut.setdefault(key, {})
        self._family = known.toll
        self._price: dict[Cell, float] = {}
        self._owned: dict[tuple[str, Cell], bool] = {}
        content = known.content
        self.beyond = content.grown(_BEYOND_CONTENT) if content is not None else None

    def path(self, member: Anchor, outer: Anchor) -> list[Dot] | None:
        """Cells from the member's centre to just outside the outline, on the way to *outer*."""
        self._price = {}
        start = self._cell(member.centre)
        tx, ty = outer.centre
        queue: list[tuple[float, float, Cell]] = [(0.0, 0.0, start)]
        came: dict[Cell, Cell | None] = {start: None}
        cost: dict[Cell, float] = {start: 0.0}
        home = member.radius + 2 * self.size
        while queue:
            _, spent, cell = heappop(queue)
            if spent > cost[cell] + 1e-9:
                continue
            x, y = self._dot(cell)
            if self._out(x, y):
                trail = self._trail(came, cell)
                return [trail[0], *(d for d in trail[1:] if not _within(d, member))]
            for i, j, step in _AROUND:
                after = (cell[0] + i, cell[1] + j)
                p, q = self._dot(after)
                at_home = hypot(p - member.centre[0], q - member.centre[1]) < home
                if self._is_shut(after) and not (at_home and self._own(after, member)):
                    continue
                if i and j and not at_home and self._corner(cell, i, j):
                    continue
                total = spent + step * self.size + self._toll(after)
                if total < cost.get(after, 1e18) - 1e-9:
                    cost[after] = total
                    came[after] = cell
                    rest = hypot(tx - p, ty - q)
                    heappush(queue, (round(total + _EAGER * rest, 4), total, after))
        return None

    def _out(self, x: float, y: float) -> bool:
        """Whether the rest of the way can be straight."""
        box = self.beyond
        if box is not None and not (box.left < x < box.right and box.top < y < box.bottom):
            return True
        return distance(self.core, (x, y)) > 4

    def _trail(
        self,
        came: dict[Cell, Cell | None],
        cell: Cell | None,
    ) -> list[Dot]:
        dots: list[Dot] = []
        while cell is not None:
            dots.append(self._dot(cell))
            cell = came[cell]
        return dots[::-1]

    def _cell(self, dot: Dot) -> Cell:
        return floor(dot[0] / self.size), floor(dot[1] / self.size)

    def _dot(self, cell: Cell) -> Dot:
        return (cell[0] + 0.5) * self.size, (cell[1] + 0.5) * self.size

    def _own(self, cell: Cell, member: Anchor) -> bool:
        key = (member.id, cell)
        if key not in self._owned:
            x, y = self._dot(cell)
            self._owned[key] = self.field.clear(
                ((x, y), (x + 0.1, y)), self.extent + 0.5, (_named(member.id), NOBODY)
            )
        return self._owned[key]

    def _corner(self, cell: Cell, i: int, j: int) -> bool:
        """Whether a step aslant would cut the corner of something."""
        return self._is_shut((cell[0] + i, cell[1])) or self._is_shut((cell[0], cell[1] + j))

    def _is_shut(self, cell: Cell) -> bool:
        if cell not in self._shut:
            x, y = self._dot(cell)
            self._shut[cell] = not self.field.clear(
                ((x, y), (x + 0.1, y)), self.extent + 1.0, (NOBODY, NOBODY)
            )
        return self._shut[cell]

    def _toll(self, cell: Cell) -> float:
        if cell not in self._price:
            x, y = self._dot(cell)
            half = self.size / 2
            sides = (x - half, y - half, x + half, y + half)
            if cell not in self._family:
                self._family[cell] = 9.0 * self.field.family.near(*sides)
            self._price[cell] = self._family[cell] + 25.0 * self.field.drawn.near(*sides)
        return self._price[cell]


def _within(dot: Dot, member: Anchor) -> bool:
    (x, y), reach = member.centre, member.radius + 3.5
    return abs(dot[0] - x) < reach and abs(dot[1] - y) < reach


def _named(id_: str) -> End:
    return NOBODY._replace(id=id_)


_AROUND = tuple((i, j, hypot(i, j)) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0))
