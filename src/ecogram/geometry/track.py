"""A curve that knows its length: points, normals, parallels and pieces by length along it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from math import ceil, hypot

from ecogram.geometry.shapes import Point, Spline

_STEP = 3.0  # points between samples on a bend
_PIECE = 4  # samples per piece of a parallel
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
        self.straight = _distance(spline[0], spline[-1]) > self.length - 1e-4

    def point(self, at: float) -> Point:
        """The point *at* along the path; before the start and past the end, the end itself."""
        return self.offset(at, 0.0)

    def offset(self, at: float, distance: float) -> Point:
        """The point *distance* aside of the path, along the exact normal *at*."""
        index, share = self._find(at)
        start, end = self._points[index], self._points[min(index + 1, len(self._points) - 1)]
        along = self._tangent(index, share)
        return Point(
            start.x + (end.x - start.x) * share - along.y * distance,
            start.y + (end.y - start.y) * share + along.x * distance,
        )

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
            if (distance := _distance(foot, point)) < best - 1e-9:
                best, where = distance, self._lengths[index] + run * share
        return where

    def _add(self, start: Point, first: Point, second: Point, end: Point) -> None:
        hull = _distance(start, first) + _distance(first, second) + _distance(second, end)
        if hull < _FLAT:
            return
        flat = hull - _distance(start, end) < _FLAT
        count = 1 if flat else max(4, min(96, ceil(hull / _STEP)))
        for index in range(1, count + 1):
            share = index / count
            point = _cubic(start, first, second, end, share) if index < count else end
            run = _distance(self._points[-1], point)
            if run < _FLAT and index < count:
                continue
            chord = _unit(
                point.x - self._points[-1].x, point.y - self._points[-1].y, Point(1.0, 0.0)
            )
            if flat:
                leaving = arriving = chord
            else:
                before = self._arriving[-1] if index > 1 else chord
                leaving = before if index > 1 else _slope(start, first, second, end, 0.0, chord)
                arriving = _slope(start, first, second, end, share, chord)
            self._points.append(point)
            self._lengths.append(self._lengths[-1] + run)
            self._leaving.append(leaving)
            self._arriving.append(arriving)

    def _find(self, at: float) -> tuple[int, float]:
        if len(self._points) == 1 or at <= 0.0:
            return 0, 0.0
        if at >= self.length:
            return len(self._points) - 2, 1.0
        index = min(bisect_right(self._lengths, at), len(self._points) - 1) - 1
        run = self._lengths[index + 1] - self._lengths[index]
        return index, (at - self._lengths[index]) / run if run else 0.0

    def _tangent(self, index: int, share: float) -> Point:
        leaving = self._leaving[index]
        arriving = self._arriving[min(index + 1, len(self._arriving) - 1)]
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


def _distance(first: Point, second: Point) -> float:
    return hypot(second.x - first.x, second.y - first.y)


def _unit(x: float, y: float, otherwise: Point) -> Point:
    size = hypot(x, y)
    return Point(x / size, y / size) if size > 1e-9 else otherwise


def _cubic(start: Point, first: Point, second: Point, end: Point, share: float) -> Point:
    rest = 1.0 - share
    one, two, three, four = rest**3, 3 * rest * rest * share, 3 * rest * share * share, share**3
    return Point(
        one * start.x + two * first.x + three * second.x + four * end.x,
        one * start.y + two * first.y + three * second.y + four * end.y,
    )


def _slope(
    start: Point, first: Point, second: Point, end: Point, share: float, otherwise: Point
) -> Point:
    rest = 1.0 - share
    one, two, three = rest * rest, 2 * rest * share, share * share
    x = one * (first.x - start.x) + two * (second.x - first.x) + three * (end.x - second.x)
    y = one * (first.y - start.y) + two * (second.y - first.y) + three * (end.y - second.y)
    return _unit(x, y, otherwise) if hypot(x, y) > 1e-6 else otherwise


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
    chord = _distance(begin, finish)
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
