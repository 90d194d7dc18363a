"""What no line may enter: symbols and texts, and how much room a line leaves them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import sqrt

from ecogram.layout.lattice import covered, crossed, own_cells, touches
from ecogram.layout.splines import Dot
from ecogram.layout.ties import End, Obstacle
from ecogram.records import NamedTuple

BLOCKED = 4
"""The grade of a line that touches something."""


class Room(NamedTuple):
    """How far a line keeps from symbols, texts, and the texts of its own two ends, per grade."""

    symbol: tuple[float, float, float, float]
    text: tuple[float, float, float, float]
    own: tuple[float, float, float, float]
    ends: tuple[End, End]
    extent: float


def room(extent: float, first: End, second: End) -> Room:
    """The ladder of clearances for a stroke of half width *extent*; 0 is what look.md asks."""
    return Room(
        symbol=(extent + 10, extent + 5, extent + 3, 0.6 * extent + 1),
        text=(extent + 4, extent + 4, extent + 2.5, 0.6 * extent + 1),
        own=(extent + 4, extent + 2, 0.7 * extent + 1.5, 0.6 * extent + 0.5),
        ends=(first, second),
        extent=extent,
    )


_Entry = tuple[float, float, float, float, bool, str]
"""Left, top, right and bottom of what stands there, whether it is no symbol, and its owner."""


class Board:
    """All symbols and texts of a drawing."""

    def __init__(self, obstacles: Iterable[Obstacle]) -> None:
        self._cells: dict[int, list[_Entry]] = {}
        for one in obstacles:
            self.add(one)

    def add(self, one: Obstacle) -> None:
        """From now on lines keep clear of this one too."""
        entry = _entry(one)
        for key in covered(*one.box):
            self._cells.setdefault(key, []).append(entry)

    def remove(self, one: Obstacle) -> None:
        """It is in nobody's way any more."""
        entry = _entry(one)
        for key in covered(*one.box):
            self._cells[key].remove(entry)

    def grade(self, points: Sequence[Dot], room: Room, worst: int = 3) -> int:
        """How much room the line through *points* has: 0 all that is wanted … 3 bare, 4 blocked.

        Gives up (4) as soon as it is worse than *worst*.
        """
        cells, grade = self._cells, 0
        ids = (room.ends[0].id, room.ends[1].id)
        own = own_cells(points)
        if self._hit(points, own, room, ids):
            return BLOCKED
        for (p, q), (here, there) in zip(pairwise(points), pairwise(own), strict=True):
            low_x, high_x = (p[0], q[0]) if p[0] < q[0] else (q[0], p[0])
            low_y, high_y = (p[1], q[1]) if p[1] < q[1] else (q[1], p[1])
            for key in (here,) if here == there else crossed(p, q):
                for left, top, right, bottom, is_text, owner in cells.get(key, ()):
                    if owner in ids:
                        if not is_text:
                            continue
                        ladder = room.own
                    else:
                        ladder = room.text if is_text else room.symbol
                    while grade <= worst:
                        m = ladder[grade]
                        if (
                            high_x <= left - m  # as the function says first; most boxes end here
                            or low_x >= right + m
                            or high_y <= top - m
                            or low_y >= bottom + m
                            or not touches(p, q, left - m, top - m, right + m, bottom + m)
                        ):
                            break
                        grade += 1
                    else:
                        return BLOCKED
        if any(_enters(points, end) for end in room.ends):
            return BLOCKED
        return grade

    def _hit(
        self, points: Sequence[Dot], own: Sequence[int], room: Room, ids: tuple[str, str]
    ) -> bool:
        """Whether a point lies in a box: the quick answer for most lines that are blocked."""
        cells, m = self._cells, room.own[3]
        for (x, y), key in zip(points, own, strict=True):
            for left, top, right, bottom, is_text, owner in cells.get(key, ()):
                if (
                    left - m < x < right + m
                    and top - m < y < bottom + m
                    and (is_text or owner not in ids)
                ):
                    return True
        return False

    def near(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Whether any symbol or text shares area with this box."""
        for key in covered(left, top, right, bottom, 0.0):
            for l, t, r, b, _, _ in self._cells.get(key, ()):  # noqa: E741
                if left < r and l < right and top < b and t < bottom:
                    return True
        return False


def _entry(one: Obstacle) -> _Entry:
    left, top, right, bottom = one.box
    return left, top, right, bottom, one.kind != "symbol", one.owner


def _enters(points: Sequence[Dot], end: End) -> bool:
    """Whether the line goes through the symbol it starts or ends at (2.4 round it count)."""
    (cx, cy), r = end.centre, end.radius + 2.4
    if end.shape == "diamond":  # an upright square once the plane is turned by 45 degrees
        cx, cy, r = cx + cy, cx - cy, end.radius + 3.4
        points = [(x + y, x - y) for x, y in points]
    elif end.shape == "triangle":
        r = end.radius * 0.6
    for p, q in pairwise(points):
        if not touches(p, q, cx - r, cy - r, cx + r, cy + r):
            continue
        if end.shape not in ("circle", "dot", "triangle") or _distance(cx, cy, p, q) < r:
            return True
    return False


def _distance(x: float, y: float, p: Dot, q: Dot) -> float:
    dx, dy = q[0] - p[0], q[1] - p[1]
    whole = dx * dx + dy * dy
    t = 0.0 if whole == 0 else ((x - p[0]) * dx + (y - p[1]) * dy) / whole
    t = 0.0 if t < 0 else min(t, 1.0)
    ex, ey = p[0] + t * dx - x, p[1] + t * dy - y
    return sqrt(ex * ex + ey * ey)
