"""Lines that may be crossed at a price: those of the family, and emotional lines drawn so far."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import sqrt

from ecogram.layout.lattice import Course, alongside, coarse, covered, touches
from ecogram.layout.splines import Dot
from ecogram.layout.ties import Segment
from ecogram.records import NamedTuple

_LONG = 600.0
"""Lines longer than this stand in a grid of wide cells: there are few, and each spans many."""

_MERGED, _SAME_WAY = 1.6, 0.065
"""Lines less than this far apart that lead the same way (sine) are on each other."""

_JOINT, _AT_JOINT = 6.0, 30.0
"""So near to the end of a family line another seems to join it; what crossing it there adds."""

FAMILY_CROSSING, TIE_CROSSING, _ALONG = 30.0, 50.0, 10.0
"""Prices in points of length: crossing a family line, a tie; running a point along either."""


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


_NONE: dict[int, Filed] = {}

_Cells = dict[int, dict[int, Filed]]
"""What is filed in each cell, by identity."""


class Lines:
    """Lines that may be crossed: family lines, and the ties routed so far.

    Crossing one at its very end, where others join it, costs *joint* more.
    """

    def __init__(self, joint: float = 0.0) -> None:
        self.met = 0
        """How many pieces of lines were looked at so far: the work done, whatever the machine."""
        self._joint = joint
        self._cells: _Cells = {}
        self._wide: _Cells = {}
        self._filed: dict[Filed, Filed] = {}
        self._where: dict[str, list[tuple[_Cells, list[int], int]]] = {}

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
            keys = alongside(p, q)
            if cells is self._wide:
                keys = list(dict.fromkeys(map(coarse, keys)))
            known = id(entry)
            for key in keys:
                cells.setdefault(key, {})[known] = entry
            if extent:
                self._where.setdefault(owner, []).append((cells, keys, known))

    def remove(self, owner: str) -> None:
        """Forget all lines of *owner*."""
        for cells, keys, known in self._where.pop(owner, ()):
            for key in keys:
                cells[key].pop(known, None)

    def price(self, course: Course, extent: float, crossing: float, limit: float) -> float:
        """What crossing (steeply: *crossing* each) and accompanying these lines costs.

        Stops counting above *limit*, so that long courses had better come in several pieces.
        """
        total, cells, wide = 0.0, self._cells, self._wide
        if not cells and not wide:
            return total
        for p, q, keys in course:
            near = [cells[key] for key in keys if key in cells]
            if wide:
                near += [wide[key] for key in dict.fromkeys(map(coarse, keys)) if key in wide]
            if not near:
                continue
            x1, y1 = p
            x2, y2 = q
            low_x, high_x = (x1 - extent, x2 + extent) if x1 < x2 else (x2 - extent, x1 + extent)
            low_y, high_y = (y1 - extent, y2 + extent) if y1 < y2 else (y2 - extent, y1 + extent)
            seen: set[int] = set()
            for cell in near:
                for known, (a, b, other, _, left, top, right, bottom) in cell.items():
                    if high_x > left and low_x < right and high_y > top and low_y < bottom:
                        if known in seen:
                            continue
                        seen.add(known)
                        total += _encounter(p, q, a, b, extent + other, crossing, self._joint)
                        if total > limit:
                            self.met += len(seen)
                            return total
            self.met += len(seen)
        return total

    def merges(self, course: Course, together: float) -> bool:
        """Whether *course* runs on one of these lines for so long, and the two read as one."""
        for p, q, keys in course:
            for key in keys:
                for cell in (self._cells.get(key), self._wide.get(coarse(key))):
                    for entry in cell.values() if cell else ():
                        self.met += 1
                        if _shared(p, q, entry[0], entry[1]) > together:
                            return True
        return False

    def near(self, left: float, top: float, right: float, bottom: float, but: str = "") -> bool:
        """Whether any line, its width included, enters this box; lines of *but* do not count."""
        for key in covered(left, top, right, bottom, 0.0):
            for a, b, width, owner, *_ in (
                *self._cells.get(key, _NONE).values(),
                *self._wide.get(coarse(key), _NONE).values(),
            ):
                if owner != but and touches(
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
