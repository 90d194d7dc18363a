"""Points and boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ecogram.records import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection


class Point(NamedTuple):
    """A place on the page: points (1/72 inch) to the right of and below the upper left corner."""

    x: float
    y: float


Spline = tuple[Point, ...]
"""A chain of cubic Bézier pieces: start, then two control points and an end for each."""


class Box(NamedTuple):
    """An upright rectangle; left <= right and top <= bottom."""

    left: float
    top: float
    right: float
    bottom: float

    @staticmethod
    def around(boxes: Collection[Box]) -> Box:
        """The smallest box round all *boxes*; without any, the point (0, 0).

        >>> Box.around([Box(0, 0, 2, 1), Box(-1, 0, 1, 3)])
        Box(left=-1, top=0, right=2, bottom=3)
        """
        if not boxes:
            return Box(0.0, 0.0, 0.0, 0.0)
        return Box(
            min(box.left for box in boxes),
            min(box.top for box in boxes),
            max(box.right for box in boxes),
            max(box.bottom for box in boxes),
        )

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def centre(self) -> Point:
        return Point((self.left + self.right) / 2, (self.top + self.bottom) / 2)

    def overlaps(self, other: Box, margin: float = 0.0) -> bool:
        """Whether the two share area once each side of this one has moved out by *margin*."""
        return (
            self.left - margin < other.right
            and other.left < self.right + margin
            and self.top - margin < other.bottom
            and other.top < self.bottom + margin
        )

    def grown(self, margin: float) -> Box:
        """This box with every side moved out by *margin*."""
        return Box(self.left - margin, self.top - margin, self.right + margin, self.bottom + margin)

    def moved(self, dx: float, dy: float) -> Box:
        return Box(self.left + dx, self.top + dy, self.right + dx, self.bottom + dy)


def enters(box: Box, x: float, y: float, dx: float, dy: float) -> bool:
    """Whether the straight piece from (x, y) along (dx, dy) enters *box*.

    >>> enters(Box(2, -1, 4, 1), 0, 0, 9, 0), enters(Box(2, -1, 4, 1), 0, 0, 1, 0)
    (True, False)
    """
    low, high = 0.0, 1.0
    for start, way, first, last in ((x, dx, box.left, box.right), (y, dy, box.top, box.bottom)):
        if abs(way) < 1e-9:
            if not first < start < last:
                return False
            continue
        near, far = (first - start) / way, (last - start) / way
        low, high = max(low, min(near, far)), min(high, max(near, far))
    return low < high
