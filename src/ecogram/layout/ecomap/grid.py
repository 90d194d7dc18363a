"""The inside of a client system in square cells, and ways through those that are free."""

from __future__ import annotations

from heapq import heappop, heappush
from math import ceil, floor, hypot

from ecogram.geometry.shapes import Box
from ecogram.layout.ecomap.anchors import Anchor
from ecogram.layout.ecomap.field import NOBODY, Field
from ecogram.layout.ecomap.outline import distance
from ecogram.layout.ecomap.places import Outline
from ecogram.layout.splines import Dot
from ecogram.layout.ties import End

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

    def forget(self) -> None:
        """Something else stands there now."""
        self.core = None


class Grid:
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
                near = self.field.family.near(*sides) or self.field.inner.near(*sides)
                self._family[cell] = 9.0 * near
            self._price[cell] = self._family[cell] + 25.0 * self.field.drawn.near(*sides)
        return self._price[cell]


def _within(dot: Dot, member: Anchor) -> bool:
    (x, y), reach = member.centre, member.radius + 3.5
    return abs(dot[0] - x) < reach and abs(dot[1] - y) < reach


def _named(id_: str) -> End:
    return NOBODY._replace(id=id_)


_AROUND = tuple((i, j, hypot(i, j)) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0))
