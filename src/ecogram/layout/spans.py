"""Paths for lines between symbols that stand anywhere on the page, not in rows.

Straight where that is free; else a gentle arc; else round what is in the way. A line never enters
a symbol or a text, not its own people's names either. Lines may cross one another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import atan2, hypot, pi

from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.layout import words
from ecogram.layout.detours import detour
from ecogram.layout.easing import eased
from ecogram.layout.lattice import traced
from ecogram.layout.lines import Lines
from ecogram.layout.obstacles import BLOCKED, Board, room
from ecogram.layout.rims import Rims, own_places, up_to_corners
from ecogram.layout.splines import Dot, flattened, frozen, length, straight
from ecogram.layout.ties import Obstacle, Routing, Tie

CROSSING = 14.0
"""What crossing another line costs, in points of length: less than most ways round it."""
TURN = 0.35
"""What a radian of turning costs, as a share of the length of a line."""
MERGING = 600.0
"""What running on another line costs, so long that the two read as one."""
GRADES = (0.0, 2.0, 6.0, 40.0)
"""The price of having less room than wanted, per grade."""
_TOGETHER = 2.0
_SHIFTS = (0.0, 5.0, -5.0, 9.0, -9.0)
_BULGES = (0.05, -0.05, 0.1, -0.1, 0.16, -0.16, 0.24, -0.24, 0.34, -0.34)
_TWICE = (0.0, 7.0, -7.0, 14.0, -14.0)
"""How far aside of the middle the straight lines of one pair of people run."""
LARGER = 1.6
SLANTS = (0.25, -0.25, 0.5, -0.5, 0.75, -0.75)
"""Lines to a symbol so much larger may run aside of its middle, by these shares of its radius."""
_LAST = 9.0
"""What is against a straight line that had better bow: it is the last choice."""
_BESIDE = 0.14
"""The least bulge of a line with a word beside another of the same pair."""


def route(
    ties: Sequence[Tie],
    obstacles: Sequence[Obstacle],
    widths: Mapping[str, float] | None = None,
) -> Routing:
    """Paths for all *ties* among the *obstacles*, and places for their words; short ones first.

    *widths* holds half the width of a square and a circle side by side (a group of men and
    women), by the id of the end; the end's radius is then half the height.
    """
    plane = _Plane(obstacles, widths or {}, Counter(_pair(tie) for tie in ties))
    found: dict[str, list[Dot]] = {}
    for tie in sorted(ties, key=lambda tie: (plane.bows(tie), _reach(tie))):
        path = plane.simple(tie) or detour(tie, plane.board, obstacles, plane.rim)
        if path:
            found[tie.id] = path
            plane.drawn.add(tie.id, flattened(path), tie.extent)
    known = [tie for tie in ties if tie.id in found]
    _part(known, found, plane)
    own_places(known, found, plane.board, plane.rim)
    paths = {tie.id: frozen(up_to_corners(tie, found[tie.id])) for tie in known}
    drawn = Lines()
    for tie in known:
        drawn.add(tie.id, flattened(paths[tie.id]), tie.extent)
    placed = words.place(known, paths, plane.board, Lines(), drawn)
    named = eased(known, paths, placed, plane.board)
    return Routing(
        paths,
        named,
        _bounds(known, paths, named),
        tuple(tie.id for tie in ties if tie.id not in paths),
    )


def _part(ties: Sequence[Tie], found: dict[str, list[Dot]], plane: _Plane) -> None:
    """Another way for a line that runs on another one, now that all are drawn."""
    for tie in ties:
        plane.drawn.remove(tie.id)
        if plane.merges(found[tie.id]):
            path = plane.simple(tie)
            if path and not plane.merges(path):
                found[tie.id] = path
        plane.drawn.add(tie.id, flattened(found[tie.id]), tie.extent)


class _Plane:
    """What stands on the page, and the lines drawn so far."""

    def __init__(
        self,
        obstacles: Sequence[Obstacle],
        widths: Mapping[str, float],
        many: Mapping[tuple[str, ...], int],
    ) -> None:
        self.board, self.drawn = Board(obstacles), Lines()
        self.rim, self._many = Rims(widths), many

    def simple(self, tie: Tie) -> list[Dot] | None:
        """The cheapest straight line or arc that touches nothing."""
        clear = room(tie.extent, tie.first, tie.second)
        best: list[Dot] | None = None
        least = 1e9
        for path, turn in self._candidates(tie):
            points = flattened(path)
            cost = length(points) * (1 + TURN * turn)
            if cost >= least:
                continue
            grade = self.board.grade(points, clear)
            if grade == BLOCKED:
                continue
            cost += GRADES[grade]
            course = traced(points)
            cost += self.drawn.price(course, tie.extent, CROSSING, least - cost)
            if cost < least and self.drawn.merges(course, _TOGETHER):
                cost += MERGING
            if cost < least:
                best, least = path, cost
        return best

    def merges(self, path: Sequence[Dot]) -> bool:
        """Whether a path runs on a line drawn so far."""
        return self.drawn.merges(traced(flattened(path)), _TOGETHER)

    def _candidates(self, tie: Tie) -> Iterator[tuple[list[Dot], float]]:
        """Straight lines and arcs, each with how much it turns (radians)."""
        first, second = tie.first, tie.second
        (ax, ay), (bx, by) = first.centre, second.centre
        angle = atan2(by - ay, bx - ax)
        most = 0.8 * min(first.radius, second.radius)
        stiff = _LAST if self.bows(tie) else 0.0
        for shift in self._shifts(tie):
            if abs(shift) <= most:
                start, end = self.rim(first, angle, shift), self.rim(second, angle + pi, -shift)
                if (end[0] - start[0]) * (bx - ax) + (end[1] - start[1]) * (by - ay) > 0:
                    yield straight(start, end), abs(shift) * 0.004 + stiff
        yield from self._slants(tie)
        for bulge in _BULGES:
            if abs(bulge) < _BESIDE and self.bows(tie):
                continue
            lean = 4 * bulge
            start, end = self.rim(first, angle - lean), self.rim(second, angle + pi + lean)
            top = ((ax + bx) / 2 + (by - ay) * 2 * bulge, (ay + by) / 2 - (bx - ax) * 2 * bulge)
            yield [start, _between(start, top), _between(end, top), end], abs(2 * lean)

    def _slants(self, tie: Tie) -> Iterator[tuple[list[Dot], float]]:
        """Straight lines from beside the middle of a far larger symbol."""
        first, second = tie.first, tie.second
        large, small = (first, second) if first.radius > second.radius else (second, first)
        if large.radius < LARGER * small.radius:
            return
        (ax, ay), (bx, by) = large.centre, small.centre
        angle = atan2(by - ay, bx - ax)
        for share in SLANTS:
            shift = share * large.radius
            start = self.rim(large, angle, shift)
            end = self.rim(small, atan2(start[1] - by, start[0] - bx))
            path = straight(start, end)
            yield path if large is first else path[::-1], abs(shift) * 0.004

    def bows(self, tie: Tie) -> bool:
        """Whether a line bows away from the others of its pair, so that its word has room."""
        return self._many[_pair(tie)] > 1 and tie.word is not None

    def _shifts(self, tie: Tie) -> Sequence[float]:
        """How far aside of the middle a straight line may run: several of one pair have company."""
        if self._many[_pair(tie)] == 1:
            return _SHIFTS
        return _TWICE[1:] if self.bows(tie) else _TWICE


def _between(start: Dot, top: Dot) -> Dot:
    """Two thirds of the way: the control point of a quadratic arc as a cubic."""
    return (start[0] + (top[0] - start[0]) * 2 / 3, start[1] + (top[1] - start[1]) * 2 / 3)


def _pair(tie: Tie) -> tuple[str, ...]:
    return tuple(sorted((tie.first.id, tie.second.id)))


def _reach(tie: Tie) -> float:
    (ax, ay), (bx, by) = tie.first.centre, tie.second.centre
    return round(hypot(bx - ax, by - ay), 3)


def _bounds(ties: Sequence[Tie], paths: Mapping[str, Spline], named: Mapping[str, Point]) -> Box:
    boxes: list[Box] = []
    for tie in ties:
        for x, y in flattened(paths[tie.id]):
            boxes.append(Box(x, y, x, y).grown(tie.extent))
        if tie.word is not None and tie.id in named:
            (x, y), (width, height) = named[tie.id], tie.word
            boxes.append(Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2))
    return Box.around(boxes)
