"""What a spoke ends at, and the point just outside it where the line stops."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot, sqrt
from typing import Literal

from ecogram.geometry.shapes import Box, Point
from ecogram.layout.ecomap.board import Shape
from ecogram.layout.ties import End
from ecogram.layout.ties import Shape as EndShape
from ecogram.records import NamedTuple

Dot = tuple[float, float]

OFF_CIRCLE, OFF_SYMBOL = 2.5, 3.0
"""Free paper between the end of a line and a circle, and a symbol."""


class Anchor(NamedTuple):
    """An end of a spoke on the board; ``disc`` is the domain it is or sits in, if any.

    ``at_edge`` says that ``centre`` is already the point on the outline where one line stops.
    """

    id: str
    kind: Literal["member", "disc", "seat", "guest", "star"]
    centre: Dot
    radius: float
    shape: Shape = "circle"
    half_width: float = 0.0
    copies: tuple[Point, ...] = ()
    disc: str = ""
    at_edge: bool = False
    keep_off: Box | None = None
    """A text that hangs under the symbol and stops the line before the symbol does."""

    @property
    def off(self) -> float:
        return OFF_CIRCLE if self.kind == "disc" else OFF_SYMBOL

    @property
    def symbol(self) -> End:
        """The symbol as the board of obstacles knows it, a little smaller than it is."""
        if self.kind == "disc":
            return End(self.id, Point(-9e5, -9e5), 0.0, "circle")
        radius = min(self.radius, self.half_width or self.radius) - 1.6
        shape: EndShape = "rounded" if self.shape == "label" else self.shape
        return End(self.id, Point(*self.centre), radius, shape)

    def edge(self, toward: Dot, shift: float = 0.0) -> Dot:
        """Where a line to *toward* starts; *shift* moves it aside (to the right, seen along it)."""
        if self.at_edge:
            return self.centre
        dx, dy = toward[0] - self.centre[0], toward[1] - self.centre[1]
        size = hypot(dx, dy) or 1.0
        ux, uy = dx / size, dy / size
        reach = self._reach(ux, uy, shift) + self.off
        return (
            self.centre[0] + ux * reach - uy * shift,
            self.centre[1] + uy * reach + ux * shift,
        )

    def _reach(self, ux: float, uy: float, shift: float) -> float:
        wide = self.half_width or self.radius
        most = 0.8 * min(wide, self.radius)
        shift = min(max(shift, -most), most)
        far = 0.0
        for x, y in ((0.0, 0.0), *self.copies):
            px, py = -uy * shift - x, ux * shift - y
            far = max(far, _leaves(self.shape, wide, self.radius, (px, py), (ux, uy)))
        if self.keep_off is not None:
            box = self.keep_off.moved(-self.centre[0], -self.centre[1])
            far = max(far, _through(box, (-uy * shift, ux * shift), (ux, uy)))
        return far


def _leaves(shape: Shape, wide: float, high: float, at: Dot, way: Dot) -> float:
    """How far from *at* in direction *way* the outline round (0, 0) is left for good."""
    if shape in ("circle", "dot"):
        along = at[0] * way[0] + at[1] * way[1]
        rest = along * along - (at[0] ** 2 + at[1] ** 2 - wide * wide)
        return sqrt(rest) - along if rest > 0 else 0.0
    if shape == "diamond":
        return _through_polygon([(wide, 0.0), (0.0, high), (-wide, 0.0), (0.0, -high)], at, way)
    if shape == "triangle":
        return _through_polygon([(0.0, -high), (wide, high), (-wide, high)], at, way)
    return _through(Box(-wide, -high, wide, high), at, way)


def _through(box: Box, at: Dot, way: Dot) -> float:
    corners = [
        (box.left, box.top),
        (box.right, box.top),
        (box.right, box.bottom),
        (box.left, box.bottom),
    ]
    return _through_polygon(corners, at, way)


def _through_polygon(corners: Sequence[Dot], at: Dot, way: Dot) -> float:
    """The farthest crossing of a ray with the sides; 0 when it misses them."""
    far = 0.0
    for k, (ax, ay) in enumerate(corners):
        bx, by = corners[(k + 1) % len(corners)]
        ex, ey = bx - ax, by - ay
        turn = way[0] * ey - way[1] * ex
        if abs(turn) < 1e-9:
            continue
        along = ((ax - at[0]) * ey - (ay - at[1]) * ex) / turn
        share = ((ax - at[0]) * way[1] - (ay - at[1]) * way[0]) / turn
        if -1e-9 <= share <= 1 + 1e-9 and along > far:
            far = along
    return far
