"""The outline of a union of upright boxes, and loops with rounded corners."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import partial

from ecogram.geometry.shapes import Box
from ecogram.layout.splines import Dot, rounded

_SNAP = 13.0
"""Edges nearer to each other than this become one, outward; else the line takes nervous steps."""


def outline(boxes: Sequence[Box]) -> list[list[Dot]]:
    """The corners of every closed line round the union of *boxes*, clockwise, holes the other way.

    The first corner is not repeated. The longest loop comes first.

    >>> outline([Box(0, 0, 20, 20), Box(20, 5, 60, 15)])
    [[(0, 0), (20, 0), (20, 5), (60, 5), (60, 15), (20, 15), (20, 20), (0, 20)]]
    """
    xs = sorted({x for box in boxes for x in (box.left, box.right)})
    ys = sorted({y for box in boxes for y in (box.top, box.bottom)})
    filled = [[False] * (len(xs) + 1) for _ in range(len(ys) + 1)]
    for box in boxes:
        for j in range(bisect_left(ys, box.top), bisect_left(ys, box.bottom)):
            for i in range(bisect_left(xs, box.left), bisect_left(xs, box.right)):
                filled[j][i] = True
    following = _edges(filled, len(xs), len(ys))
    loops: list[list[Dot]] = []
    while following:
        loops.append(_loop(following, xs, ys))
    loops.sort(key=lambda loop: -len(loop))
    return loops


def rounded_loop(corners: Sequence[Dot], radius: float) -> list[Dot]:
    """A closed spline through the middles of the sides, with arcs of *radius* at the corners."""
    (ax, ay), (bx, by) = corners[0], corners[1]
    start = ((ax + bx) / 2, (ay + by) / 2)
    return rounded([start, *corners[1:], corners[0], start], radius)


def snapped(boxes: Sequence[Box]) -> list[Box]:
    """The same boxes with left edges, and right edges, that nearly agree made to agree."""
    lefts = _agreed([box.left for box in boxes], -1)
    rights = _agreed([box.right for box in boxes], 1)
    return [Box(lefts[box.left], box.top, rights[box.right], box.bottom) for box in boxes]


def _agreed(values: Sequence[float], outward: int) -> dict[float, float]:
    """For every value the outermost one of its neighbours."""
    found: dict[float, float] = {}
    reached: float | None = None
    for value in sorted(dict.fromkeys(values), reverse=outward > 0):
        if reached is None or abs(value - reached) > _SNAP:
            reached = value
        found[value] = reached
    return found


def _edges(
    filled: Sequence[Sequence[bool]], columns: int, rows: int
) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """From every corner the next ones, with the region on the right hand side."""
    following: dict[tuple[int, int], list[tuple[int, int]]] = {}

    def add(a: tuple[int, int], b: tuple[int, int]) -> None:
        following.setdefault(a, []).append(b)

    for j in range(rows):
        for i in range(columns):
            if not filled[j][i]:
                continue
            if j == 0 or not filled[j - 1][i]:
                add((i, j), (i + 1, j))
            if not filled[j][i + 1]:
                add((i + 1, j), (i + 1, j + 1))
            if not filled[j + 1][i]:
                add((i + 1, j + 1), (i, j + 1))
            if i == 0 or not filled[j][i - 1]:
                add((i, j + 1), (i, j))
    return following


def _loop(
    following: dict[tuple[int, int], list[tuple[int, int]]],
    xs: Sequence[float],
    ys: Sequence[float],
) -> list[Dot]:
    start = min(following, key=lambda corner: (corner[1], corner[0]))
    corners = [start]
    here = start
    heading = (0, 0)
    while True:
        options = following[here]
        # where two boxes only touch at a corner, turn right: the loops stay apart
        there = max(options, key=partial(_turn, heading, here))
        options.remove(there)
        if not options:
            del following[here]
        heading = (there[0] - here[0], there[1] - here[1])
        here = there
        if here == start:
            break
        corners.append(here)
    return _bends([(xs[i], ys[j]) for i, j in corners])


def _turn(heading: tuple[int, int], here: tuple[int, int], there: tuple[int, int]) -> int:
    """How far right the way from *here* to *there* turns."""
    return heading[0] * (there[1] - here[1]) - heading[1] * (there[0] - here[0])


def _bends(points: Sequence[Dot]) -> list[Dot]:
    """Without the points in the middle of a side."""
    count = len(points)
    return [
        point
        for k, point in enumerate(points)
        if (points[k - 1][0] != point[0] or points[(k + 1) % count][0] != point[0])
        and (points[k - 1][1] != point[1] or points[(k + 1) % count][1] != point[1])
    ]
