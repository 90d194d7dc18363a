"""What is in the way of a line: symbols and texts (never crossed), lines (crossed at a price).

Both stand in a grid of square cells, so that a question costs as much as the line is long.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import sqrt

from ecogram.layout.splines import Dot
from ecogram.layout.ties import End, Obstacle, Segment
from ecogram.records import NamedTuple

CELL = 48.0
_PER, _SHIFT = 1 / CELL, 20_000
"""Cells are numbered from far left of and above the page, so that rounding down is cheap."""

_LONG = 600.0
"""Lines longer than this stand in a grid of wide cells: there are few, and each spans many."""

BLOCKED = 4
"""The grade of a line that touches something."""

_REACH = 24.0
"""Boxes and lines are filed this far round themselves; no clearance is larger."""

_MERGED, _SAME_WAY = 1.6, 0.065
"""Lines less than this far apart that lead the same way (sine) are on each other."""

_JOINT, _AT_JOINT = 6.0, 30.0
"""So near to the end of a family line another seems to join it; what crossing it there adds."""

_FAMILY, _TIE, _ALONG = 30.0, 50.0, 10.0
"""Prices in points of length: crossing a family line, a tie; running a point along either."""


Course = Sequence[tuple[Dot, Dot, Sequence[int]]]
"""A line as straight pieces, each with the grid cells it passes."""


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


class Board:
    """All symbols and texts of a drawing."""

    def __init__(self, obstacles: Iterable[Obstacle]) -> None:
        self._cells: dict[int, list[tuple[float, float, float, float, bool, str]]] = {}
        for one in obstacles:
            box = one.box
            entry = (box.left, box.top, box.right, box.bottom, one.kind != "symbol", one.owner)
            for key in _covered(box.left, box.top, box.right, box.bottom):
                self._cells.setdefault(key, []).append(entry)

    def grade(self, points: Sequence[Dot], room: Room, worst: int = 3) -> int:
        """How much room the line through *points* has: 0 all that is wanted … 3 bare, 4 blocked.

        Gives up (4) as soon as it is worse than *worst*.
        """
        cells, grade = self._cells, 0
        ids = (room.ends[0].id, room.ends[1].id)
        own = _own_cells(points)
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
                            or not _touches(p, q, left - m, top - m, right + m, bottom + m)
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
        for key in _covered(left, top, right, bottom, 0.0):
            for l, t, r, b, _, _ in self._cells.get(key, ()):  # noqa: E741
                if left < r and l < right and top < b and t < bottom:
                    return True
        return False


class Filed(NamedTuple):
    """A straight piece in the grid, with the box outside which nothing runs along it."""

    start: Dot
    end: Dot
    extent: float
    owner: str
    left: float
    top: float
    right: float
    bottom: float


class Lines:
    """Lines that may be crossed: family lines, and the ties routed so far.

    Crossing one at its very end, where others join it, costs *joint* more.
    """

    def __init__(self, joint: float = 0.0) -> None:
        self._joint = joint
        self._cells: dict[int, list[Filed]] = {}
        self._wide: dict[int, list[Filed]] = {}
        self._filed: dict[Filed, Filed] = {}
        self._where: dict[str, list[tuple[dict[int, list[Filed]], list[int]]]] = {}

    def add(self, owner: str, points: Sequence[Dot], extent: float = 0.0) -> None:
        """File a line through *points*; an owner may have many.

        Only lines with an *extent* can be removed again.
        """
        for p, q in pairwise(points):
            reach = extent + 6
            entry = Filed(
                p,
                q,
                extent,
                owner,
                min(p[0], q[0]) - reach,
                min(p[1], q[1]) - reach,
                max(p[0], q[0]) + reach,
                max(p[1], q[1]) + reach,
            )
            entry = self._filed.setdefault(entry, entry)
            cells = self._wide if abs(p[0] - q[0]) + abs(p[1] - q[1]) > _LONG else self._cells
            keys = _alongside(p, q)
            if cells is self._wide:
                keys = list(dict.fromkeys(map(_coarse, keys)))
            for key in keys:
                cells.setdefault(key, []).append(entry)
            if extent:
                self._where.setdefault(owner, []).append((cells, keys))

    def remove(self, owner: str) -> None:
        """Forget all lines of *owner*."""
        for cells, keys in self._where.pop(owner, ()):
            for key in keys:
                cells[key] = [entry for entry in cells[key] if entry[3] != owner]

    def price(self, course: Course, extent: float, crossing: float, limit: float) -> float:
        """What crossing (steeply: *crossing* each) and accompanying these lines costs.

        Stops counting above *limit*, so that long courses had better come in several pieces.
        """
        total, cells, wide = 0.0, self._cells, self._wide
        for p, q, keys in course:
            x1, y1 = p
            x2, y2 = q
            low_x, high_x = (x1 - extent, x2 + extent) if x1 < x2 else (x2 - extent, x1 + extent)
            low_y, high_y = (y1 - extent, y2 + extent) if y1 < y2 else (y2 - extent, y1 + extent)
            seen: dict[int, Filed] = {}  # by identity: equal ones are one
            if len(keys) == 1:
                near: list[Sequence[Filed]] = [
                    cells.get(keys[0], ()),
                    wide.get(_coarse(keys[0]), ()),
                ]
            else:
                near = [cells[key] for key in keys if key in cells]
                near += [wide[key] for key in dict.fromkeys(map(_coarse, keys)) if key in wide]
            for filed in near:
                for entry in filed:
                    _, _, _, _, left, top, right, bottom = entry
                    if high_x > left and low_x < right and high_y > top and low_y < bottom:
                        seen[id(entry)] = entry
            for entry in seen.values():
                total += _encounter(
                    p, q, entry[0], entry[1], extent + entry[2], crossing, self._joint
                )
            if total > limit:
                break
        return total

    def merges(self, course: Course, together: float) -> bool:
        """Whether *course* runs on one of these lines for so long, and the two read as one."""
        for p, q, keys in course:
            for key in keys:
                for entry in (*self._cells.get(key, ()), *self._wide.get(_coarse(key), ())):
                    if _shared(p, q, entry[0], entry[1]) > together:
                        return True
        return False

    def near(self, left: float, top: float, right: float, bottom: float, but: str = "") -> bool:
        """Whether any line, its width included, enters this box; lines of *but* do not count."""
        for key in _covered(left, top, right, bottom, 0.0):
            for a, b, width, owner, *_ in (
                *self._cells.get(key, ()),
                *self._wide.get(_coarse(key), ()),
            ):
                if owner != but and _touches(
                    a, b, left - width, top - width, right + width, bottom + width
                ):
                    return True
        return False


def family_lines(segments: Iterable[Segment]) -> Lines:
    """All family lines as lines that may be crossed."""
    lines = Lines(_AT_JOINT)
    for start, end, owner in segments:
        lines.add(owner, ((start[0], start[1]), (end[0], end[1])))
    return lines


FAMILY_CROSSING = _FAMILY
TIE_CROSSING = _TIE


def traced(points: Sequence[Dot]) -> Course:
    """The straight pieces through *points*, each with the cells it passes."""
    return [
        (p, q, (here,) if here == there else crossed(p, q))
        for (p, q), (here, there) in zip(
            pairwise(points), pairwise(_own_cells(points)), strict=True
        )
    ]


def _own_cells(points: Sequence[Dot]) -> list[int]:
    """The cell that each point lies in."""
    return [int(x * _PER + _SHIFT) * 65536 + int(y * _PER + _SHIFT) for x, y in points]


def crossed(p: Dot, q: Dot) -> Sequence[int]:
    """The cells that the straight piece from *p* to *q* passes through."""
    i, j = int(p[0] * _PER + _SHIFT), int(p[1] * _PER + _SHIFT)
    k, m = int(q[0] * _PER + _SHIFT), int(q[1] * _PER + _SHIFT)
    if i == k:
        if j == m:
            return (i * 65536 + j,)
        base = i * 65536
        return range(base + min(j, m), base + max(j, m) + 1)
    if j == m:
        return range(min(i, k) * 65536 + j, max(i, k) * 65536 + j + 1, 65536)
    if i > k:
        i, k, p, q = k, i, q, p
    slope = (q[1] - p[1]) / (q[0] - p[0])
    keys: list[int] = []
    y = p[1]
    for column in range(i, k + 1):
        end = q[1] if column == k else p[1] + slope * ((column + 1 - _SHIFT) * CELL - p[0])
        low = int(min(y, end) * _PER + _SHIFT)
        high = int(max(y, end) * _PER + _SHIFT)
        keys.extend(range(column * 65536 + low, column * 65536 + high + 1))
        y = end
    return keys


def _coarse(key: int) -> int:
    """The cell of the grid for long lines: as high, and sixteen times as wide."""
    return (key >> 20 << 16) | (key & 65535)


def _covered(
    left: float, top: float, right: float, bottom: float, reach: float = _REACH
) -> list[int]:
    top, bottom = (top - reach) * _PER + _SHIFT, (bottom + reach) * _PER + _SHIFT
    left, right = (left - reach) * _PER + _SHIFT, (right + reach) * _PER + _SHIFT
    rows, columns = range(int(top), int(bottom) + 1), range(int(left), int(right) + 1)
    return [i * 65536 + j for i in columns for j in rows]


def _alongside(p: Dot, q: Dot) -> list[int]:
    """The cells within reach of a straight piece."""
    if p[0] == q[0] or p[1] == q[1]:
        return _covered(min(p[0], q[0]), min(p[1], q[1]), max(p[0], q[0]), max(p[1], q[1]), 16.0)
    keys: dict[int, None] = {}
    for dx, dy in ((-16.0, -16.0), (-16.0, 16.0), (16.0, -16.0), (16.0, 16.0)):
        for key in crossed((p[0] + dx, p[1] + dy), (q[0] + dx, q[1] + dy)):
            keys[key] = None
    return list(keys)


def _touches(p: Dot, q: Dot, left: float, top: float, right: float, bottom: float) -> bool:
    """Whether the straight piece enters the box."""
    x1, y1 = p
    x2, y2 = q
    if (
        (x1 <= left and x2 <= left)
        or (x1 >= right and x2 >= right)
        or (y1 <= top and y2 <= top)
        or (y1 >= bottom and y2 >= bottom)
    ):
        return False
    dx, dy = x2 - x1, y2 - y1
    sides = [
        dx * (top - y1) - dy * (left - x1),
        dx * (top - y1) - dy * (right - x1),
        dx * (bottom - y1) - dy * (left - x1),
        dx * (bottom - y1) - dy * (right - x1),
    ]
    return min(sides) < 0 < max(sides) or (dx == 0 and dy == 0)


def _enters(points: Sequence[Dot], end: End) -> bool:
    """Whether the line goes through the symbol it starts or ends at (2.4 round it count)."""
    (cx, cy), r = end.centre, end.radius + 2.4
    if end.shape == "diamond":  # an upright square once the plane is turned by 45 degrees
        cx, cy, r = cx + cy, cx - cy, end.radius + 3.4
        points = [(x + y, x - y) for x, y in points]
    elif end.shape == "triangle":
        r = end.radius * 0.6
    for p, q in pairwise(points):
        if not _touches(p, q, cx - r, cy - r, cx + r, cy + r):
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


def _encounter(
    p: Dot, q: Dot, a: Dot, b: Dot, extent: float, crossing: float, joint: float
) -> float:
    """The price of one straight piece meeting one line: a crossing, or a stretch alongside."""
    ax, ay = a
    ux, uy = q[0] - p[0], q[1] - p[1]
    vx, vy = b[0] - ax, b[1] - ay
    u, v = sqrt(ux * ux + uy * uy), sqrt(vx * vx + vy * vy)
    if u < 1e-9 or v < 1e-9:
        return 0.0
    turn = (ux * vy - uy * vx) / (u * v)
    one = ux * (ay - p[1]) - uy * (ax - p[0])
    two = ux * (b[1] - p[1]) - uy * (b[0] - p[0])
    total = 0.0
    if (one >= 0) != (two >= 0):
        three = vx * (p[1] - ay) - vy * (p[0] - ax)
        four = vx * (q[1] - ay) - vy * (q[0] - ax)
        if (three >= 0) != (four >= 0):
            total = crossing * (1 + 2 * (1 - abs(turn)))
            if joint:
                along = v * one / (one - two)
                if min(along, v - along) < _JOINT:
                    total += joint
    if abs(turn) < 0.35:
        from_a = ((p[0] - ax) * vx + (p[1] - ay) * vy) / v
        to_a = ((q[0] - ax) * vx + (q[1] - ay) * vy) / v
        shared = min(max(from_a, to_a), v) - max(min(from_a, to_a), 0.0)
        if shared > 0:
            middle = ((p[0] + q[0]) / 2 - ax) * vy - ((p[1] + q[1]) / 2 - ay) * vx
            if abs(middle) / v < extent + 6:
                total += _ALONG * shared
    return total


def _shared(p: Dot, q: Dot, a: Dot, b: Dot) -> float:
    """How far two straight pieces run on each other."""
    ux, uy = q[0] - p[0], q[1] - p[1]
    vx, vy = b[0] - a[0], b[1] - a[1]
    u, v = sqrt(ux * ux + uy * uy), sqrt(vx * vx + vy * vy)
    if u < 1e-6 or v < 1e-6 or abs(ux * vy - uy * vx) > _SAME_WAY * u * v:
        return 0.0
    from_a = ((a[0] - p[0]) * ux + (a[1] - p[1]) * uy) / u
    to_b = ((b[0] - p[0]) * ux + (b[1] - p[1]) * uy) / u
    start, end = max(min(from_a, to_b), 0.0), min(max(from_a, to_b), u)
    if end <= start:
        return 0.0
    aside = ((a[0] - p[0]) * uy - (a[1] - p[1]) * ux) / u
    slope = (((b[0] - p[0]) * uy - (b[1] - p[1]) * ux) / u - aside) / (to_b - from_a)
    if abs(slope) < 1e-9:
        return end - start if abs(aside) < _MERGED else 0.0
    middle, reach = from_a - aside / slope, _MERGED / abs(slope)
    return min(end, middle + reach) - max(start, middle - reach)
