"""A way round everything for a line that no straight piece and no arc can be: found on a grid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from heapq import heappop, heappush
from math import atan2, floor, hypot

from ecogram.geometry.shapes import Box
from ecogram.layout.obstacles import BLOCKED, Board, Room, room
from ecogram.layout.splines import Dot, flattened, rounded
from ecogram.layout.ties import End, Obstacle, Tie

CELL = 7.0
AROUND = 90.0
"""How far round the two ends a way is looked for first (points)."""
RADII = (26.0, 14.0, 6.0, 2.0)
"""Of the bends, best first."""
_STEPS = tuple((i, j, hypot(i, j)) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0))
_Cell = tuple[int, int]
Rim = Callable[[End, float], Dot]


def detour(tie: Tie, board: Board, obstacles: Sequence[Obstacle], rim: Rim) -> list[Dot] | None:
    """The shortest way from symbol to symbol with rounded corners; None when there is none.

    *rim* gives the point just outside the outline of an end in a direction.
    """
    clear = room(tie.extent, tie.first, tie.second)
    for around in (AROUND, 6 * AROUND):
        cells = _search(tie, obstacles, around)
        if cells is not None:
            dots = [tie.first.centre, *(_dot(cell) for cell in cells), tie.second.centre]
            corners = _pulled(dots, tie, clear, board, rim)
            for radius in RADII:
                path = rounded(corners, radius)
                if board.grade(flattened(path), clear) < BLOCKED:
                    return path
    return None


def _search(tie: Tie, obstacles: Sequence[Obstacle], around: float) -> list[_Cell] | None:
    """The cells of the shortest free way between the two rims, ends left out."""
    (ax, ay), (bx, by) = tie.first.centre, tie.second.centre
    whole = Box(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)).grown(around)
    closed = _closed(tie, obstacles, whole)
    start, goal = _cell(ax, ay), _cell(bx, by)
    near = {id_: _own(end) for id_, end in ((tie.first.id, tie.first), (tie.second.id, tie.second))}
    inside = near[tie.first.id] | near[tie.second.id]
    low, high = _cell(whole.left, whole.top), _cell(whole.right, whole.bottom)
    cost = {start: 0.0}
    came: dict[_Cell, _Cell] = {}
    queue = [(hypot(goal[0] - start[0], goal[1] - start[1]), start)]
    while queue:
        _, here = heappop(queue)
        if here == goal:
            return _walked(came, here, inside)
        for i, j, far in _STEPS:
            to = (here[0] + i, here[1] + j)
            if not (low[0] <= to[0] <= high[0] and low[1] <= to[1] <= high[1]):
                continue
            if to in closed and to not in inside:
                continue
            spent = cost[here] + far
            if spent < cost.get(to, 1e9) - 1e-9:
                cost[to], came[to] = spent, here
                heappush(queue, (spent + hypot(goal[0] - to[0], goal[1] - to[1]), to))
    return None


def _closed(tie: Tie, obstacles: Sequence[Obstacle], whole: Box) -> set[_Cell]:
    """The cells that no line of this width may pass; only looked up, never walked through."""
    own = (tie.first.id, tie.second.id)
    found: set[_Cell] = set()
    for one in obstacles:
        if one.kind == "symbol" and one.owner in own:
            continue
        box = one.box.grown(0.6 * tie.extent + 2.0)
        if box.overlaps(whole):
            left, top = _cell(box.left, box.top)
            right, bottom = _cell(box.right, box.bottom)
            found.update((i, j) for i in range(left, right + 1) for j in range(top, bottom + 1))
    return found


def _own(end: End) -> set[_Cell]:
    """The cells of a symbol itself, which its own lines may leave through."""
    (x, y), reach = end.centre, end.radius + 1.0
    left, top = _cell(x - reach, y - reach)
    right, bottom = _cell(x + reach, y + reach)
    return {(i, j) for i in range(left, right + 1) for j in range(top, bottom + 1)}


def _walked(came: dict[_Cell, _Cell], last: _Cell, inside: set[_Cell]) -> list[_Cell]:
    way = [last]
    while way[-1] in came:
        way.append(came[way[-1]])
    return [cell for cell in reversed(way) if cell not in inside]


def _pulled(dots: Sequence[Dot], tie: Tie, clear: Room, board: Board, rim: Rim) -> list[Dot]:
    """As few corners as there can be: from each the farthest that is in sight, rim to rim."""
    kept = [0]
    last = len(dots) - 1
    while kept[-1] != last:
        here = kept[-1]
        for there in range(last, here, -1):
            piece = _piece(dots, here, there, tie, rim)
            if there == here + 1 or board.grade(piece, clear) < BLOCKED:
                kept.append(there)
                break
    corners = [dots[index] for index in kept]
    first = rim(tie.first, _angle(corners[0], corners[1]))
    second = rim(tie.second, _angle(corners[-1], corners[-2]))
    return [first, *corners[1:-1], second]


def _piece(dots: Sequence[Dot], here: int, there: int, tie: Tie, rim: Rim) -> tuple[Dot, Dot]:
    """The straight piece between two dots, from the rim where one is a symbol's centre."""
    start, end = dots[here], dots[there]
    angle = _angle(start, end)
    if here == 0:
        start = rim(tie.first, angle)
    if there == len(dots) - 1:
        end = rim(tie.second, _angle(end, dots[here]))
    return start, end


def _angle(start: Dot, end: Dot) -> float:
    return atan2(end[1] - start[1], end[0] - start[0])


def _cell(x: float, y: float) -> _Cell:
    return floor(x / CELL), floor(y / CELL)


def _dot(cell: _Cell) -> Dot:
    return (cell[0] + 0.5) * CELL, (cell[1] + 0.5) * CELL
