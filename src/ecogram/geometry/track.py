"""A curve that knows its length: points, normals, parallels and pieces by length along it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from math import atan2, ceil, dist, hypot, sqrt

from ecogram.geometry.shapes import Point, Spline

_SAG = 0.4  # eight times how far a chord may be from its curve (points)
_PIECE = 3  # samples per piece of a parallel
_FLAT = 1e-6
_EDGE = 1e-6  # a piece that ends at a corner takes its direction from before it
_REACH = 2.0  # to both sides, where the normal of a pattern is averaged
_MITRE = 2.0  # a parallel's corner goes at most this many times its distance out


class Track:
    """A spline that knows how long it is: points, normals and pieces by length along it.

    Normals point to the right of the direction of travel as it is seen on the page
    (y downwards); an offset is measured along them. A path without length has a direction, too.
    """

    __slots__ = ("_arriving", "_leaving", "_lengths", "_points", "length", "straight")

    def __init__(self, spline: Spline) -> None:
        self._points = [spline[0]]
        self._lengths = [0.0]
        self._arriving: list[Point] = [Point(0.0, 0.0)]
        self._leaving: list[Point] = []
        for index in range(0, len(spline) - 3, 3):
            self._add(*spline[index : index + 4])
        if not self._leaving:
            self._leaving.append(Point(1.0, 0.0))
        self._leaving.append(self._arriving[-1] if len(self._points) > 1 else Point(1.0, 0.0))
        self._arriving[0] = self._leaving[0]
        self.length = self._lengths[-1]
        self.straight = dist(spline[0], spline[-1]) > self.length - 1e-4

    @property
    def closed(self) -> bool:
        """Whether the path ends where it began, after some length."""
        return self.length > _EDGE and dist(self._points[0], self._points[-1]) < _EDGE

    def point(self, at: float) -> Point:
        """The point *at* along the path; before the start and past the end, the end itself."""
        index, share = self._find(at)
        start = self._points[index]
        if not share:
            return start
        end = self._points[index + 1]
        return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)

    def offset(self, at: float, distance: float) -> Point:
        """The point *distance* aside of the path, along the exact normal *at*."""
        here = self.point(at)
        if not distance:
            return here
        along = self.direction(at)
        return Point(here.x - along.y * distance, here.y + along.x * distance)

    def direction(self, at: float) -> Point:
        """The unit vector of travel *at*."""
        return self._tangent(*self._find(at))

    def normal(self, at: float) -> Point:
        """The unit normal *at*, averaged over a short stretch, so that teeth turn with a bend."""
        if self.straight:
            along = self._leaving[0]
        else:
            before, after = self.direction(at - _REACH), self.direction(at + _REACH)
            along = _unit(before.x + after.x, before.y + after.y, before)
        return Point(-along.y, along.x)

    def aside(self, at: float, distance: float) -> Point:
        """The point *distance* aside of the path, along the averaged normal: for patterns."""
        point, normal = self.point(at), self.normal(at)
        return Point(point.x + normal.x * distance, point.y + normal.y * distance)

    def piece(self, start: float, end: float, distance: float = 0.0) -> Spline:
        """The curve between two lengths, or its parallel *distance* aside; corners are mitred.

        >>> from ecogram.geometry.curves import polyline
        >>> track = Track(polyline([Point(0, 0), Point(10, 0), Point(10, 10)]))
        >>> [(round(p.x, 6), round(p.y, 6)) for p in track.piece(5, 20, 2)[::3]]
        [(5.0, 2.0), (8.0, 2.0), (8.0, 10.0)]
        """
        start, end = max(0.0, start), min(self.length, end)
        if len(self._points) == 2 and self._leaving[0] == self._arriving[1]:
            first, last = self.offset(start, distance), self.offset(end, distance)
            return first, first, last, last
        if not distance and self._is_straight_between(start, end):
            first, last = self.point(start), self.point(end)
            return first, first, last, last
        nodes = list(self._nodes(start, end, distance))
        chain = [nodes[0][0]]
        for (begin, _, leaving), (finish, arriving, _) in pairwise(nodes):
            chain += _smooth(begin, leaving, finish, arriving)
        return tuple(chain)

    def nearest(self, point: Point) -> float:
        """The length along the path at which it comes nearest to *point*."""
        best, where = float("inf"), 0.0
        for index, (start, end) in enumerate(pairwise(self._points)):
            run = self._lengths[index + 1] - self._lengths[index]
            dot = (point.x - start.x) * (end.x - start.x) + (point.y - start.y) * (end.y - start.y)
            share = min(1.0, max(0.0, dot / (run * run)))
            foot = Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
            if (distance := dist(foot, point)) < best - 1e-9:
                best, where = distance, self._lengths[index] + run * share
        return where

    def _add(self, start: Point, first: Point, second: Point, end: Point) -> None:
        chord = dist(start, end)
        if first is start and second is end:  # a polyline's piece: nearly all of them
            hull = chord
        else:
            hull = dist(start, first) + dist(first, second) + dist(second, end)
        if hull < _FLAT:
            return
        if hull - chord < _FLAT:
            along = Point((end.x - start.x) / chord, (end.y - start.y) / chord)
            self._append(end, chord, along, along)
        else:
            self._bend(start, first, second, end, hull)

    def _bend(self, start: Point, first: Point, second: Point, end: Point, hull: float) -> None:
        """Samples close enough to one another that a chord is never far from the curve."""
        turn = _turn(start, first, second) + _turn(first, second, end)
        count = max(4, min(96, ceil(sqrt(hull * turn / _SAG))))
        x, y = (
            _polynomial(start.x, first.x, second.x, end.x),
            _polynomial(start.y, first.y, second.y, end.y),
        )
        before, leaving = start, _unit(first.x - start.x, first.y - start.y, Point(0.0, 0.0))
        if leaving == (0.0, 0.0):
            leaving = _unit(second.x - start.x, second.y - start.y, Point(1.0, 0.0))
        for index in range(1, count + 1):
            t = index / count
            here = Point(_value(x, t), _value(y, t)) if index < count else end
            run = dist(before, here)
            if run < _FLAT and index < count:
                continue
            arriving = _unit(_change(x, t), _change(y, t), leaving)
            self._append(here, run, leaving, arriving)
            before, leaving = here, arriving

    def _append(self, point: Point, run: float, leaving: Point, arriving: Point) -> None:
        self._points.append(point)
        self._lengths.append(self._lengths[-1] + run)
        self._leaving.append(leaving)
        self._arriving.append(arriving)

    def _is_straight_between(self, start: float, end: float) -> bool:
        """Whether that is inside one straight stretch: nearly every dash."""
        lengths = self._lengths
        index = bisect_right(lengths, start)
        return (
            0 < index < len(lengths)
            and start + _EDGE < end <= lengths[index]
            and self._leaving[index - 1] == self._arriving[index]
        )

    def _find(self, at: float) -> tuple[int, float]:
        lengths = self._lengths
        if at <= 0.0 or len(lengths) == 1:
            return 0, 0.0
        if at >= self.length:
            return len(lengths) - 2, 1.0
        index = bisect_right(lengths, at) - 1
        return index, (at - lengths[index]) / (lengths[index + 1] - lengths[index])

    def _tangent(self, index: int, share: float) -> Point:
        leaving = self._leaving[index]
        arriving = self._arriving[index + 1] if index + 1 < len(self._arriving) else leaving
        if leaving == arriving:
            return leaving
        x = leaving.x + (arriving.x - leaving.x) * share
        y = leaving.y + (arriving.y - leaving.y) * share
        return _unit(x, y, leaving)

    def _nodes(
        self, start: float, end: float, distance: float
    ) -> Iterator[tuple[Point, Point, Point]]:
        """Points of the parallel with the directions in which the curve arrives and leaves."""
        first = self.direction(start + _EDGE)
        yield self.offset(start, distance), first, first
        since = 0
        low = bisect_right(self._lengths, start + _EDGE)
        for index in range(low, len(self._points) - 1):
            if self._lengths[index] >= end - _EDGE:
                break
            since += 1
            arriving, leaving = self._arriving[index], self._leaving[index]
            if since >= _PIECE or _is_corner(arriving, leaving) or self._borders_line(index):
                since = 0
                yield _corner(self._points[index], arriving, leaving, distance), arriving, leaving
        last = self.direction(end - _EDGE)
        yield self.offset(end, distance), last, last

    def _borders_line(self, index: int) -> bool:
        """Whether a straight stretch starts or ends here: bends never swallow one."""
        return (
            self._leaving[index] == self._arriving[index + 1]
            or self._leaving[index - 1] == self._arriving[index]
        )


def _unit(x: float, y: float, otherwise: Point) -> Point:
    size = hypot(x, y)
    return Point(x / size, y / size) if size > 1e-9 else otherwise


def _turn(first: Point, second: Point, third: Point) -> float:
    """How much a path turns at the second of three points (radians, without sign)."""
    x, y = second.x - first.x, second.y - first.y
    u, v = third.x - second.x, third.y - second.y
    return abs(atan2(x * v - y * u, x * u + y * v))


def _polynomial(
    start: float, first: float, second: float, end: float
) -> tuple[float, float, float, float]:
    """The coefficients of one coordinate of a cubic piece, from the third power down."""
    return (
        end - start + 3 * (first - second),
        3 * (start + second - 2 * first),
        3 * (first - start),
        start,
    )


def _value(terms: tuple[float, float, float, float], t: float) -> float:
    return ((terms[0] * t + terms[1]) * t + terms[2]) * t + terms[3]


def _change(terms: tuple[float, float, float, float], t: float) -> float:
    return (3 * terms[0] * t + 2 * terms[1]) * t + terms[2]


def _is_corner(arriving: Point, leaving: Point) -> bool:
    return arriving.x * leaving.x + arriving.y * leaving.y < 0.9998


def _corner(at: Point, arriving: Point, leaving: Point, distance: float) -> Point:
    """The point of a parallel at a joint of two pieces."""
    if not distance:
        return at
    x, y = arriving.x + leaving.x, arriving.y + leaving.y
    along = _unit(x, y, leaving)
    stretch = min(_MITRE, 2.0 / max(hypot(x, y), 1e-3))
    return Point(at.x - along.y * distance * stretch, at.y + along.x * distance * stretch)


def _smooth(begin: Point, leaving: Point, finish: Point, arriving: Point) -> tuple[Point, ...]:
    """A cubic piece between two directions; straight when they agree with its chord."""
    chord = dist(begin, finish)
    along = _unit(finish.x - begin.x, finish.y - begin.y, leaving)
    if (
        hypot(leaving.x - along.x, leaving.y - along.y)
        + hypot(arriving.x - along.x, arriving.y - along.y)
        < 1e-6
    ):
        return begin, finish, finish
    if leaving.x * along.x + leaving.y * along.y < 0.0:  # a parallel inside its own bend
        return begin, finish, finish
    handle = chord * 2 / 3 / (1 + hypot(leaving.x + arriving.x, leaving.y + arriving.y) / 2)
    return (
        Point(begin.x + leaving.x * handle, begin.y + leaving.y * handle),
        Point(finish.x - arriving.x * handle, finish.y - arriving.y * handle),
        finish,
    )
