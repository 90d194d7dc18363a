"""Room for symbols with their names: where names stand, and nobody too near another.

Names stand where the fewest lines pass; then overlapping rooms are pushed apart, and rooms that
a straight line runs through are pushed off it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import floor, hypot

from ecogram.geometry.shapes import Box, enters
from ecogram.layout.nameplates import REACHES, Item, Piece, nameplate, room
from ecogram.records import NamedTuple

GAP = 18.0
"""Between two rooms (points): a line with its pattern passes there."""
CLEAR = 7.0
"""Between a straight line and a room it does not belong to."""
FARTHEST = REACHES[-1]
TURNS = 10
"""After how many rounds names may change sides."""
SWING, CROWD = 60.0, 10
"""How far aside people swing at most for the other's name, and the lines of somebody with whom
they do not: more would tear groups apart.
"""
ROUNDS, LEAST, WORK = 60, 16, 6_000
"""How often people are pushed: fewer times where there are very many lines."""
_LAST = 400
GROWTH = 1.06
MOST_GROWTH = 14
FEW = 8
"""Of so many people one may stand too near another when the pushing starts."""


class Pair(NamedTuple):
    """A straight line between two items; ``least`` is the distance of centres that it needs."""

    first: int
    second: int
    least: float = 0.0


class Field:
    """Items with places (``x``, ``y``), and the box of each name round its symbol (``names``)."""

    def __init__(
        self, items: Sequence[Item], pairs: Sequence[Pair], x: list[float], y: list[float]
    ) -> None:
        self.items, self.pairs, self.x, self.y = items, pairs, x, y
        self.names = [nameplate(item) for item in items]
        self._rooms = [room(item, name) for item, name in zip(items, self.names, strict=True)]
        widest = max((one.symbol.width + FARTHEST + one.name[0] for one in items), default=1.0)
        highest = max((one.symbol.height + FARTHEST + one.name[1] for one in items), default=1.0)
        self._cell = GAP + max(widest, highest)
        self._around: list[list[int]] = [[] for _ in items]
        self._near: list[list[int]] = []
        for number, one in enumerate(pairs):
            self._around[one.first].append(number)
            self._around[one.second].append(number)

    def spread(self) -> None:
        """Gives everybody room."""
        self._turn_names()
        self._grow()
        for step in range(max(LEAST, min(ROUNDS, WORK // max(1, len(self.pairs))))):
            if step % TURNS == 0:
                self._look_around()
                self._turn_names()
            busy = self._stretch() + self._clear() + self._swing() + self._separate()
            if not busy:
                break
        self._look_around()
        self._turn_names()
        for _ in range(_LAST):
            if not self._separate():
                break
        else:
            while self._separate():
                self.x = [one * GROWTH for one in self.x]
                self.y = [one * GROWTH for one in self.y]

    def _grow(self) -> None:
        """Draws all apart until few rooms overlap: pushing many would undo who is near whom."""
        for _ in range(MOST_GROWTH):
            if self._overlaps() * FEW <= len(self.items):
                break
            self.x = [one * GROWTH for one in self.x]
            self.y = [one * GROWTH for one in self.y]

    def _overlaps(self) -> int:
        return sum(
            self.room(one).overlaps(self.room(other), GAP)
            for one, other in _neighbours(self._grid())
        )

    def room(self, index: int) -> Box:
        """The room of an item on the page, with its name."""
        return self._rooms[index].moved(self.x[index], self.y[index])

    def _turn_names(self) -> None:
        """Every name where fewest lines pass; under the symbol unless another place helps."""
        for index, item in enumerate(self.items):
            if item.name[0] > 0:
                self.names[index] = nameplate(item, self._passing(index))
                self._rooms[index] = room(item, self.names[index])

    def _passing(self, index: int) -> list[Piece]:
        """The lines that pass near an item: a place on each and its way, round the centre."""
        x, y = self.x[index], self.y[index]
        found = []
        for number in self._near[index] if self._near else self._around[index]:
            first, second, _ = self.pairs[number]
            if second == index:
                first, second = second, first
            own = first == index
            ax, ay = (0.0, 0.0) if own else (self.x[first] - x, self.y[first] - y)
            found.append((ax, ay, self.x[second] - x - ax, self.y[second] - y - ay))
        return found

    def _look_around(self) -> None:
        """Notes which lines pass near whom."""
        self._near = [list(own) for own in self._around]
        grid = self._grid()
        for number, (first, second, _) in enumerate(self.pairs):
            ends = (self.x[first], self.y[first], self.x[second], self.y[second])
            for index in _along(*ends, self._cell, grid):
                if index not in (first, second):
                    self._near[index].append(number)

    def _stretch(self) -> int:
        """Draws pairs apart that stand nearer than their line needs."""
        count = 0
        for first, second, least in self.pairs:
            dx, dy = self.x[second] - self.x[first], self.y[second] - self.y[first]
            apart = hypot(dx, dy) or 1e-6
            if apart < least - 0.5:
                count += 1
                push = 0.3 * (least - apart) / apart
                self._push(first, -dx * push, -dy * push)
                self._push(second, dx * push, dy * push)
        return count

    def _clear(self) -> int:
        """Pushes rooms off lines that they have no part in."""
        grid = self._grid()
        count = 0
        for first, second, _ in self.pairs:
            ax, ay, bx, by = self.x[first], self.y[first], self.x[second], self.y[second]
            far = hypot(bx - ax, by - ay) or 1e-6
            nx, ny = -(by - ay) / far, (bx - ax) / far
            for index in _along(ax, ay, bx, by, self._cell, grid):
                if index in (first, second):
                    continue
                box = self._rooms[index]
                cx, cy = box.centre
                cx, cy = cx + self.x[index] - ax, cy + self.y[index] - ay
                half = (abs(nx) * box.width + abs(ny) * box.height) / 2 + CLEAR
                off = cx * nx + cy * ny
                reach = (abs(ny) * box.width + abs(nx) * box.height) / 2
                along = cx * ny - cy * nx
                if abs(off) < half and -reach < along < far + reach:
                    count += 1
                    push = (half - abs(off) + 0.5) * (1.0 if off >= 0 else -1.0)
                    self._push(index, 0.5 * push * nx, 0.5 * push * ny)
                    self._push(first, -0.2 * push * nx, -0.2 * push * ny)
                    self._push(second, -0.2 * push * nx, -0.2 * push * ny)
        return count

    def _swing(self) -> int:
        """Swings people aside whose line would run through the other's own name."""
        count = 0
        for pair in self.pairs:
            for own, other in ((pair.first, pair.second), (pair.second, pair.first)):
                item = self.items[own]
                if item.name[0] <= 0 or len(self._around[own]) > CROWD:
                    continue
                box = self.names[own].grown(4.0)
                dx, dy = self.x[other] - self.x[own], self.y[other] - self.y[own]
                if not enters(box, 0.0, 0.0, dx, dy):
                    continue
                far = hypot(dx, dy) or 1e-6
                nx, ny = -dy / far, dx / far
                cx, cy = box.centre
                off = cx * nx + cy * ny
                half = (abs(nx) * box.width + abs(ny) * box.height) / 2
                need = (half - abs(off)) * far / (hypot(cx, cy) or 1.0)
                if need < SWING:
                    push = 0.4 * need * (-1.0 if off >= 0 else 1.0)
                    self._push(other, push * nx, push * ny)
                    count += 1
        return count

    def _separate(self) -> int:
        """Pushes overlapping rooms apart, the shortest way; how many there were."""
        count = 0
        for one, other in _neighbours(self._grid()):
            a, b = self.room(one), self.room(other)
            over_x = min(a.right, b.right) - max(a.left, b.left) + GAP
            over_y = min(a.bottom, b.bottom) - max(a.top, b.top) + GAP
            if over_x <= 0.01 or over_y <= 0.01:
                continue
            count += 1
            if over_x < over_y:
                way = 1.0 if (a.left + a.right, one) <= (b.left + b.right, other) else -1.0
                push = (0.5 * over_x + 0.01) * way
                self._push(one, -push, 0.0)
                self._push(other, push, 0.0)
            else:
                way = 1.0 if (a.top + a.bottom, one) <= (b.top + b.bottom, other) else -1.0
                push = (0.5 * over_y + 0.01) * way
                self._push(one, 0.0, -push)
                self._push(other, 0.0, push)
        return count

    def _push(self, index: int, dx: float, dy: float) -> None:
        self.x[index] += dx
        self.y[index] += dy

    def _grid(self) -> dict[tuple[int, int], list[int]]:
        """The items by the cell of the middle of their room."""
        grid: dict[tuple[int, int], list[int]] = {}
        for index, box in enumerate(self._rooms):
            cx, cy = box.centre
            key = (
                floor((self.x[index] + cx) / self._cell),
                floor((self.y[index] + cy) / self._cell),
            )
            grid.setdefault(key, []).append(index)
        return grid


def _neighbours(grid: dict[tuple[int, int], list[int]]) -> Iterator[tuple[int, int]]:
    """Every pair of items in one cell or in cells that touch, once."""
    for (column, row), inside in grid.items():
        for position, one in enumerate(inside):
            for other in inside[position + 1 :]:
                yield one, other
            for key in (
                (column + 1, row),
                (column - 1, row + 1),
                (column, row + 1),
                (column + 1, row + 1),
            ):
                for other in grid.get(key, ()):
                    yield one, other


def _along(
    ax: float, ay: float, bx: float, by: float, cell: float, grid: dict[tuple[int, int], list[int]]
) -> Iterator[int]:
    """The items whose room may touch the piece from a to b, each once."""
    seen: dict[tuple[int, int], None] = {}
    count = 1 + int(hypot(bx - ax, by - ay) / (0.7 * cell))
    for step in range(count + 1):
        column = floor((ax + (bx - ax) * step / count) / cell)
        row = floor((ay + (by - ay) * step / count) / cell)
        for i in (-1, 0, 1):
            for j in (-1, 0, 1):
                seen[column + i, row + j] = None
    for key in seen:
        yield from grid.get(key, ())
