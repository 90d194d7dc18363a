"""Where the word of a tie stands.

A word is horizontal. It stands on the line, near 45 % of its length, or beside it when there is no
room. It touches no symbol, text, other line or word as long as any place without one exists.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import hypot

from ecogram.geometry.curves import Interval
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.layout.lines import Lines
from ecogram.layout.obstacles import Board
from ecogram.layout.splines import Dot, flattened
from ecogram.layout.ties import Tie

CUT = 2.5
"""Free paper round a word that stands on its line."""

_ALONG = (0.45, 0.5, 0.4, 0.55, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85)
_BESIDE = 5.0
_FARTHER = (0.0, 3.0, 6.0, 9.0)
"""How much farther out a word stands where its line bends round it."""
_FARTHEST = (12.0, 16.0, 20.0, 24.0)
"""The same where a line would run through the word at any nearer place."""
_CLEAR = 3.0
_STUB = 26.0
"""What must be left of the line at both ends of a word on it."""
_MUCH, _SHARE = 2.0, 0.4
"""How bad it is when a word hides more than such a share of its line."""
_TOUCH, _STRUCK = 1.0, 20.0
"""What is so near a word touches it, and how bad it is when a line runs through a word."""
_STRIDE, _LONG = 4.0, 24.0


def place(
    ties: Sequence[Tie],
    paths: Mapping[str, Spline],
    board: Board,
    family: Lines,
    drawn: Lines,
) -> dict[str, Point]:
    """The centre of every tie's word, short lines first.

    *family* and *drawn* hold all family lines and all paths (under the ids of their ties).
    """
    found: dict[str, Point] = {}
    taken: list[Box] = []
    worded = [tie for tie in ties if tie.word is not None and tie.id in paths]
    courses = {tie.id: _Course(flattened(paths[tie.id], 6.0)) for tie in worded}
    for tie in sorted(worded, key=lambda tie: round(courses[tie.id].length, 3)):
        at_best = _best(tie, courses[tie.id], board, family, drawn, taken)
        found[tie.id] = Point(round(at_best[0], 3), round(at_best[1], 3))
        taken.append(word_box(at_best, tie))
    return {tie.id: found[tie.id] for tie in worded}


def struck(tie: Tie, at: Point, drawn: Lines) -> bool:
    """Whether a line of another tie runs through the word of *tie* that stands *at*."""
    box = word_box(at, tie)
    return drawn.near(box.left, box.top, box.right, box.bottom, but=tie.id)


def word_box(centre: Dot, tie: Tie) -> Box:
    """What the word of *tie* covers."""
    width, height = tie.word or (0.0, 0.0)
    x, y = centre
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def _inside(dot: Dot, boxes: Sequence[Box]) -> bool:
    x, y = dot
    return any(b.left < x < b.right and b.top < y < b.bottom for b in boxes)


class _Course:
    """A path by length."""

    def __init__(self, points: Sequence[Dot]) -> None:
        self.points = points
        self.upto = [0.0]
        for a, b in pairwise(points):
            self.upto.append(self.upto[-1] + hypot(b[0] - a[0], b[1] - a[1]))
        self.length = self.upto[-1]

    def at(self, share: float) -> tuple[Dot, Dot]:
        """The point at this share of the length, and the direction there."""
        wanted = share * self.length
        k = min(max(bisect_left(self.upto, wanted) - 1, 0), len(self.upto) - 2)
        (ax, ay), (bx, by) = self.points[k], self.points[k + 1]
        whole = self.upto[k + 1] - self.upto[k] or 1.0
        f = (wanted - self.upto[k]) / whole
        return (ax + (bx - ax) * f, ay + (by - ay) * f), ((bx - ax) / whole, (by - ay) / whole)

    def hidden(self, share: float, box: Box) -> Interval:
        """The stretch, as lengths from the start, from the first to the last that *box* hides.

        Looked for around this place, as far as a line that bends back under the box may go.
        """
        here = share * self.length
        reach = box.width + box.height
        steps = int(2 * reach / _STRIDE)
        inside = [
            place
            for step in self._under(box, here - reach, 2 * reach / (steps or 1), steps)
            if 0 <= (place := here - reach + 2 * reach * step / steps) <= self.length
            and _inside(self.at(place / (self.length or 1.0))[0], (box,))
        ]
        return (inside[0], inside[-1]) if inside else (here, here)

    def _under(self, box: Box, start: float, stride: float, steps: int) -> list[int]:
        """The steps from *start* on at which the path may be inside *box*: seldom any."""
        found: set[int] = set()
        left, top, right, bottom = box
        for k, ((ax, ay), (bx, by)) in enumerate(pairwise(self.points)):
            if (
                (ax < left and bx < left)
                or (ax > right and bx > right)
                or (ay < top and by < top)
                or (ay > bottom and by > bottom)
            ):
                continue
            begin, whole = self.upto[k] - start, self.upto[k + 1] - self.upto[k]
            low, high = 0.0, 1.0
            if whole > _LONG:  # of a short piece all is looked at, or none
                for a, way, near, far in ((ax, bx - ax, left, right), (ay, by - ay, top, bottom)):
                    if way:
                        enters, leaves = (near - a) / way, (far - a) / way
                        low = max(low, min(enters, leaves))
                        high = min(high, max(enters, leaves))
                if low > high:
                    continue
            first = int((begin + low * whole) / stride) - 1
            last = int((begin + high * whole) / stride) + 2
            found.update(range(max(first, 0), min(last, steps) + 1))
        return sorted(found)

    def turns(self, share: float, reach: float) -> bool:
        """Whether the path bends within *reach* of this place, so that a word would hide it."""
        if self.length <= 0:
            return False
        (_, before), (_, after) = (
            self.at(min(max(share + way * reach / self.length, 0.0), 1.0)) for way in (-1, 1)
        )
        return before[0] * after[0] + before[1] * after[1] < 0.75


def _best(
    tie: Tie,
    course: _Course,
    board: Board,
    family: Lines,
    drawn: Lines,
    taken: Sequence[Box],
) -> Dot:
    """The first place that touches nothing; else the one that touches least."""
    best, least = course.at(0.45)[0], 1e9
    for places in (_places, _far_places):
        for dot, fault in places(tie, course):
            if fault >= least:
                continue
            fault += _touched(dot, tie, board, family, drawn, taken)
            if fault < least:
                best, least = dot, fault
            if least == 0:
                break
        if least < _STRUCK:
            break
    return best


def _touched(
    dot: Dot, tie: Tie, board: Board, family: Lines, drawn: Lines, taken: Sequence[Box]
) -> float:
    """How bad it is what a word at *dot* comes near to, or touches."""
    fault = 0.0
    for margin, text, line, kin in ((_CLEAR, 15.0, 10.0, 5.0), (_TOUCH, 85.0, _STRUCK, _STRUCK)):
        box = word_box(dot, tie).grown(margin)
        sides = (box.left, box.top, box.right, box.bottom)
        before = fault
        if board.near(*sides) or any(box.overlaps(other) for other in taken):
            fault += text
        fault += line * drawn.near(*sides, but=tie.id) + kin * family.near(*sides)
        if fault == before:
            break
    return fault


def _places(tie: Tie, course: _Course) -> Iterator[tuple[Dot, float]]:
    """Centres to try, with what is wrong with each: on the line first, then beside it."""
    width, height = tie.word or (0.0, 0.0)
    for share in _ALONG:
        dot, (dx, dy) = course.at(share)
        through = min(width / max(abs(dx), 1e-3), height / max(abs(dy), 1e-3)) / 2
        first, last = course.hidden(share, word_box(dot, tie).grown(CUT + tie.extent))
        left = min(first, course.length - last)
        fault = 4.0 * course.turns(share, through)
        fault += 0.0 if left >= _STUB + 2 * tie.extent else 3.0 if left >= 0 else 50.0
        yield dot, fault + _MUCH * (last - first > _SHARE * course.length)
    yield from _beside(tie, course, _FARTHER)


def _far_places(tie: Tie, course: _Course) -> Iterator[tuple[Dot, float]]:
    """Centres that nobody would choose who had others."""
    return _beside(tie, course, _FARTHEST)


def _beside(tie: Tie, course: _Course, farther: Sequence[float]) -> Iterator[tuple[Dot, float]]:
    width, height = tie.word or (0.0, 0.0)
    for share in _ALONG[:11]:
        (x, y), (dx, dy) = course.at(share)
        reach = tie.extent + _BESIDE
        up = height / 2 + reach + abs(dy) * 0.2 * width
        aside = width / 2 + reach
        beside = [((0.0, float(way)), up, 1.0 + abs(dy)) for way in (1, -1)]
        beside += [((float(way), 0.0), aside, 1.0 + abs(dx)) for way in (1, -1)]
        for (out_x, out_y), far, fault in beside:
            for step in farther:
                dot = (x + out_x * (far + step), y + out_y * (far + step))
                first, last = course.hidden(share, word_box(dot, tie).grown(CUT + tie.extent))
                if first == last:
                    yield dot, fault + step / 10
                    break
