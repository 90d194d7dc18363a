"""What stands on the board already, and whether a line, a ring or a word still has room there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import hypot

from ecogram.geometry.shapes import Box, Point
from ecogram.layout.ecomap.outline import distance
from ecogram.layout.ecomap.places import Outline
from ecogram.layout.lattice import traced
from ecogram.layout.lines import Lines
from ecogram.layout.obstacles import BLOCKED, Board, Room
from ecogram.layout.splines import Dot, length
from ecogram.layout.ties import End, Obstacle

CROSSING = 60.0
"""The price of crossing another line, in points of length."""

FAMILY, INNER = 18.0, 90.0
"""Of crossing a family line, and an emotional line within the client system."""

_ON = 2.6
"""A line may run so far on another one: ends that meet at one symbol may, the rest is short."""

_CIRCLE, _SYMBOL, _TEXT, _OWN = 3.0, 3.0, 2.5, 1.5
"""Free paper between a line's edge and a foreign circle, symbol, text, and a text of its ends."""


Own = tuple[End, End]

NOBODY = End("", Point(-9e5, -9e5), 0.0, "circle")
"""The end of a line that has no symbol there."""


class Field:
    """Boxes and circles that lines keep away from, and lines that they cross at a price.

    ``arches`` are the boxes of the emotional lines in the client system, ``edges`` the outermost
    strokes of those that have several.
    """

    def __init__(self, core: Outline | None, boxes: Iterable[Obstacle]) -> None:
        self.core = core
        self.boxes = tuple(boxes)
        self.board = Board(self.boxes)
        self.circles: list[tuple[str, float, float, float]] = []
        self.arches: list[Box] = []
        self.drawn = Lines()
        self.family = Lines()
        self.inner = Lines()
        self.edges = Lines()
        self.has_family = self.has_inner = False

    def clear(
        self,
        points: Sequence[Dot],
        extent: float,
        own: Own,
        discs: tuple[str, ...] = (),
    ) -> bool:
        """Whether a line through *points* keeps off all that is foreign to it.

        *own* are its ends, whose symbols it may come near to; *discs* the circles it may enter.
        """
        wide = extent
        room = Room(
            symbol=(wide + _SYMBOL,) * 4,
            text=(wide + _TEXT,) * 4,
            own=(wide + _OWN,) * 4,
            ends=own,
            extent=extent,
        )
        if self.board.grade(points, room, 0) == BLOCKED:
            return False
        reach = wide + _CIRCLE
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        left, right = min(xs) - reach, max(xs) + reach
        top, bottom = min(ys) - reach, max(ys) + reach
        return not any(
            apart(x, y, p, q) < radius + reach
            for id_, x, y, radius in self.circles
            if left < x + radius and x - radius < right and top < y + radius
            if y - radius < bottom and id_ not in discs
            for p, q in pairwise(points)
        )

    def outside(self, points: Sequence[Dot], extent: float, start: bool, end: bool) -> bool:
        """Whether a line stays outside the client system; it may touch it at a *start* or *end*."""
        if self.core is None:
            return True
        least, skipped = extent + 4.0, extent + 14.0
        whole = length(points)
        low, high = (skipped if start else 0.0), (whole - skipped if end else whole)
        done = 0.0
        for (ax, ay), (bx, by) in pairwise(points):
            run = hypot(bx - ax, by - ay) or 1e-9
            at = max(low - done, 0.0)
            while at <= min(run, high - done):
                far = distance(self.core, (ax + (bx - ax) * at / run, ay + (by - ay) * at / run))
                if far < least:
                    return False
                at += max(far - least, 2.0)
            done += run
        return True

    def price(self, points: Sequence[Dot], extent: float, limit: float = 1e9) -> float:
        """What crossing the lines drawn so far costs."""
        course = traced(points)
        cost = self.drawn.price(course, extent, CROSSING, limit)
        if self.has_family:
            cost += self.family.price(course, extent, FAMILY, limit)
        if self.has_inner:
            cost += self.inner.price(course, extent, INNER, limit)
        return cost

    def merges(self, points: Sequence[Dot], at_most: float = _ON) -> bool:
        """Whether a line would run further than this on another one, so that they read as one."""
        course = traced(points)
        lines = (self.drawn, self.family, self.inner, self.edges)
        return any(one.merges(course, at_most) for one in lines)

    def free(self, box: Box, but: str) -> bool:
        """Whether a text or ring may fill *box*: nothing there but the line of *but* itself."""
        sides = (box.left, box.top, box.right, box.bottom)
        if self.board.near(*sides) or self.drawn.near(*sides, but=but):
            return False
        if self.family.near(*sides) or self.inner.near(*sides):
            return False
        left, top, right, bottom = sides
        return not any(
            left - radius - 2 < x < right + radius + 2
            and top - radius - 2 < y < bottom + radius + 2
            and _cuts(box, x, y, radius)
            for _, x, y, radius in self.circles
        ) and not self._on_core(box)

    def _on_core(self, box: Box) -> bool:
        if self.core is None:
            return False
        depth = [
            distance(self.core, dot)
            for dot in (
                (box.left, box.top),
                (box.right, box.top),
                (box.left, box.bottom),
                (box.right, box.bottom),
                ((box.left + box.right) / 2, (box.top + box.bottom) / 2),
            )
        ]
        return min(depth) < 2.5 and max(depth) > -2.5


def apart(x: float, y: float, p: Dot, q: Dot) -> float:
    """The distance from a point to a straight piece."""
    dx, dy = q[0] - p[0], q[1] - p[1]
    whole = dx * dx + dy * dy
    t = 0.0 if whole == 0 else ((x - p[0]) * dx + (y - p[1]) * dy) / whole
    t = 0.0 if t < 0 else min(t, 1.0)
    return hypot(p[0] + t * dx - x, p[1] + t * dy - y)


def _cuts(box: Box, x: float, y: float, radius: float) -> bool:
    """Whether a circle's outline passes through a box."""
    px, py = min(max(x, box.left), box.right), min(max(y, box.top), box.bottom)
    if hypot(px - x, py - y) > radius + 1.5:
        return False
    far_x = max(abs(box.left - x), abs(box.right - x))
    far_y = max(abs(box.top - y), abs(box.bottom - y))
    return hypot(far_x, far_y) > radius - 1.5
