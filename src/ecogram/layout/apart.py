"""Room for symbols with their names: which side of a symbol its name takes, and nobody too near.

Names stand where the fewest lines leave; then overlapping rooms are pushed apart, and rooms that
a straight line runs through are pushed off it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import floor, hypot
from typing import Literal, NamedTuple

from ecogram.geometry.shapes import Box

Side = Literal[
    "below",
    "right",
    "left",
    "above",
    "below right",
    "below left",
    "above right",
    "above left",
]
Size = tuple[float, float]

GAP = 18.0
"""Between two rooms (points): a line with its pattern passes there."""
CLEAR = 7.0
"""Between a straight line and a room it does not belong to."""
TO_NAME = 4.0
ASIDE = 7.0
ROUNDS, LEAST, WORK = 60, 16, 6_000
"""How often people are pushed: fewer times where there are very many lines."""
_LAST = 400
GROWTH = 1.06
MOST_GROWTH = 14
FEW = 8
"""Of so many people one may stand too near another when the pushing starts."""
_SIDES: tuple[tuple[Side, float], ...] = (
    *(("below", 0.0), ("right", 0.6), ("left", 0.8), ("above", 0.7)),
    *(("below right", 0.9), ("below left", 0.9), ("above right", 0.9), ("above left", 0.9)),
)
"""The sides in order, each with what is against it, in lines."""


class Item(NamedTuple):
    """A symbol's room round its centre, and the size of its name."""

    symbol: Box
    name: Size


class Pair(NamedTuple):
    """A straight line between two items; ``least`` is the distance of centres that it needs."""

    first: int
    second: int
    least: float = 0.0


class Field:
    """Items with places (``x``, ``y``) and the side that each name stands at (``sides``)."""

    def __init__(
        self, items: Sequence[Item], pairs: Sequence[Pair], x: list[float], y: list[float]
    ) -> None:
        self.items, self.pairs, self.x, self.y = items, pairs, x, y
        self.sides: list[Side] = ["below"] * len(items)
        self._rooms = [room(item, "below") for item in items]
        widest = max((one.symbol.width + ASIDE + one.name[0] for one in items), default=1.0)
        highest = max((one.symbol.height + TO_NAME + one.name[1] for one in items), default=1.0)
        self._cell = GAP + max(widest, highest)
        self._around: list[list[int]] = [[] for _ in items]
        for one in pairs:
            self._around[one.first].append(one.second)
            self._around[one.second].append(one.first)

    def spread(self) -> None:
        """Gives everybody room."""
        self._turn_names()
        self._grow()
        for step in range(max(LEAST, min(ROUNDS, WORK // max(1, len(self.pairs))))):
            if step % 12 == 0:
                self._turn_names()
            busy = self._stretch() + self._clear() + self._separate()
            if not busy:
                break
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
        """The side of every name where fewest lines leave; under the symbol unless that helps."""
        for index, item in enumerate(self.items):
            if item.name[0] > 0:
                ways = [
                    (self.x[other] - self.x[index], self.y[other] - self.y[index])
                    for other in self._around[index]
                ]
                self.sides[index] = min(_SIDES, key=lambda one: one[1] + _met(item, one[0], ways))[
                    0
                ]
                self._rooms[index] = room(item, self.sides[index])

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


def name_box(item: Item, side: Side) -> Box:
    """The box of the name round the symbol's centre, when it stands at *side*.

    At a corner it begins just beside the middle, so that a line goes straight up or down past it.
    """
    (width, height), symbol = item.name, item.symbol
    if side in ("right", "left"):
        middle = (symbol.top + symbol.bottom) / 2
        left = symbol.right + TO_NAME if side == "right" else symbol.left - TO_NAME - width
        return Box(left, middle - height / 2, left + width, middle + height / 2)
    below = side.startswith("below")
    top = symbol.bottom + TO_NAME if below else symbol.top - TO_NAME - height
    left = -width / 2
    if side.endswith("right"):
        left = ASIDE
    elif side.endswith("left"):
        left = -ASIDE - width
    return Box(left, top, left + width, top + height)


def room(item: Item, side: Side) -> Box:
    """The room of symbol and name together, round the symbol's centre."""
    if item.name[0] <= 0:
        return item.symbol
    name, symbol = name_box(item, side), item.symbol
    return Box(
        min(name.left, symbol.left),
        min(name.top, symbol.top),
        max(name.right, symbol.right),
        max(name.bottom, symbol.bottom),
    )


def _met(item: Item, side: Side, ways: Sequence[tuple[float, float]]) -> int:
    """How many lines from the symbol's centre in these directions meet the name."""
    box = name_box(item, side).grown(4.0)
    return sum(_enters(box, dx, dy) for dx, dy in ways)


def _enters(box: Box, dx: float, dy: float) -> bool:
    """Whether the ray from (0, 0) in this direction enters *box*."""
    low, high = 0.0, 1e9
    for way, first, last in ((dx, box.left, box.right), (dy, box.top, box.bottom)):
        if abs(way) < 1e-9:
            if not first < 0 < last:
                return False
            continue
        near, far = sorted((first / way, last / way))
        low, high = max(low, near), min(high, far)
    return low < high


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
