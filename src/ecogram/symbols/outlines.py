"""The shapes of symbols: their outlines as primitives, and their quarters to fill."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import cos, hypot, pi, sin
from typing import Literal

from ecogram.geometry.curves import (
    arc,
    circle,
    joined,
    polyline,
    rounded,
    rounded_outline,
)
from ecogram.geometry.shapes import Point, Spline
from ecogram.geometry.track import Track
from ecogram.scene import Line, Outline, Primitive
from ecogram.symbols.layers import Dashes, Stretch, dash_spans, paint

Contour = Literal["square", "circle", "rounded", "diamond", "triangle", "house"]

ROUNDING = 0.36
"""Corner radius of a rounded square, as a share of its side: clearly neither square nor circle."""
_MIXED = 1.5  # width of a mixed group as a share of its height
_CORNERS = ((-1, -1), (1, -1), (1, 1), (-1, 1))
STACKED = 0.11
"""How far a second outline stands to the right and above the first, as a share of its height."""
_TRIANGLE = 0.88  # height of a triangle as a share of its width: nearly equal sides


def outline(
    contour: Contour, at: Point, size: float, colour: str, stroke: float
) -> Iterator[Primitive]:
    """One closed line around *at*, its top half of *size* above; a triangle is less high."""
    if contour in ("square", "circle", "diamond"):
        yield Outline(contour, at, size, size, colour, stroke)
    else:
        yield Line((edge(contour, at, size),), colour, stroke)


def dashed_outline(
    contour: Contour, at: Point, size: float, colour: str, stroke: float
) -> Iterator[Primitive]:
    """The outline in dashes; each straight side begins and ends with one, so that corners show."""
    scale = max(0.55, min(1.0, size / 36))
    on, off = 5.0 * scale, 3.0 * scale
    track = Track(edge(contour, at, size))
    sides = [
        (track.nearest(first), track.nearest(last) or track.length)
        for first, last in _sides(contour, at, size)
    ]
    if not sides:
        yield from paint((Dashes(on, off, stroke),), track, [Stretch(0.0, track.length)], colour)
        return
    spans = [span for start, end in sides for span in dash_spans(start, end, on, off)]
    yield Line(tuple(track.piece(start, end) for start, end in spans), colour, stroke)


def edge(contour: Contour, at: Point, size: float) -> Spline:
    """The closed outline as a spline, clockwise on the page."""
    half = size / 2
    match contour:
        case "circle":
            return circle(at, half)
        case "rounded":
            return rounded_outline(_square(at, half), size * ROUNDING)
        case "triangle":
            base = at.y - half + size * _TRIANGLE
            top = Point(at.x, at.y - half)
            return polyline([top, Point(at.x + half, base), Point(at.x - half, base), top])
        case "diamond":
            return joined(quarters(contour, at, size))
        case "house":
            return polyline([*_house(at, size), _house(at, size)[0]])
        case "square":
            corners = _square(at, half)
            return polyline([*corners, corners[0]])


def quarters(contour: Contour, at: Point, size: float) -> tuple[Spline, ...]:
    """The outline from top to right, right to bottom, bottom to left and left to top."""
    half = size / 2
    top, right = Point(at.x, at.y - half), Point(at.x + half, at.y)
    bottom, left = Point(at.x, at.y + half), Point(at.x - half, at.y)
    ends = ((top, right), (right, bottom), (bottom, left), (left, top))
    if contour == "circle":
        angles = [-pi / 2 + n * pi / 2 for n in range(4)]
        return tuple(arc(at, half, angle, angle + pi / 2) for angle in angles)
    if contour == "diamond":
        return tuple(polyline(pair) for pair in ends)
    corners = _square(at, half)[1:] + _square(at, half)[:1]
    radius = size * ROUNDING if contour == "rounded" else 0.0
    bent = [(start, corner, end) for (start, end), corner in zip(ends, corners, strict=True)]
    return tuple(rounded(points, radius) if radius else polyline(points) for points in bent)


def cross_reach(contour: Contour, size: float) -> float:
    """How far from the centre, aside and down, a cross from corner to corner reaches."""
    half = size / 2
    match contour:
        case "circle":
            return half * 0.7071
        case "rounded":
            return half - size * ROUNDING * 0.2929
        case "diamond":
            return half / 2
        case _:
            return half


def mixed(at: Point, size: float, colour: str, stroke: float) -> Iterator[Primitive]:
    """A square with a circle half behind it, together *size* wide: a group of men and women."""
    side = size / _MIXED
    left = Point(at.x - size / 2 + side / 2, at.y)
    right = Point(at.x + size / 2 - side / 2, at.y)
    yield Outline("square", left, side, side, colour, stroke)
    yield Line((arc(right, side / 2, -pi / 2, pi / 2),), colour, stroke)


def stacked(contour: Contour, at: Point, size: float, colour: str, stroke: float) -> Line:
    """What shows of a second outline behind the first, up and to the right."""
    shift = size * STACKED
    front = Track(edge(contour, at, size))
    behind = Track(edge(contour, Point(at.x + shift, at.y - shift), size))
    polygon = [front.point(front.length * n / 72) for n in range(72)]
    steps = [behind.length * n / 144 for n in range(145)]
    seen = [step for step in steps if depth(polygon, behind.point(step)) < 0.0]
    pieces: list[list[float]] = []
    for step in seen:
        if pieces and step - pieces[-1][1] < behind.length / 100:
            pieces[-1][1] = step
        else:
            pieces.append([step, step])
    return Line(tuple(behind.piece(start, end) for start, end in pieces), colour, stroke)


def building(at: Point, size: float, colour: str, stroke: float) -> Iterator[Primitive]:
    """A tall front with four windows and a door: an organisation."""
    half, width = size / 2, size * 0.36
    front = Point(at.x, at.y)
    yield Outline("square", front, 2 * width, size, colour, stroke)
    pane = size * 0.12
    windows = [
        _rectangle(Point(at.x + x * width * 0.45, at.y + y * size), pane, pane)
        for y in (-0.3, -0.04)
        for x in (-1, 1)
    ]
    door = polyline(
        [
            Point(at.x - pane * 0.75, at.y + half),
            Point(at.x - pane * 0.75, at.y + half - size * 0.24),
            Point(at.x + pane * 0.75, at.y + half - size * 0.24),
            Point(at.x + pane * 0.75, at.y + half),
        ]
    )
    yield Line((*windows, door), colour, stroke * 0.75)


def corners(shape: str, at: Point, size: float, *, stack: bool = False) -> tuple[Point, ...]:
    """The outline of a house, a front or a mixed group as a convex polygon, clockwise.

    *size* is the height; with *stack* also that of a square or a circle together with what shows
    behind it. Empty for all other shapes, which are as wide as high.
    """
    half = size / 2
    if stack and shape in ("circle", "square"):
        return tuple(_stack(shape, at, half, size * STACKED))
    match shape:
        case "house":
            return tuple(_house(at, size))
        case "building":
            width = size * 0.36
            return tuple(Point(at.x + x * width, at.y + y * half) for x, y in _CORNERS)
        case "mixed":
            left, centre = at.x - half * _MIXED, at.x + half * (_MIXED - 1)
            bow = (n * pi / 8 - pi / 2 for n in range(9))
            return (
                Point(left, at.y - half),
                *(Point(centre + half * cos(turn), at.y + half * sin(turn)) for turn in bow),
                Point(left, at.y + half),
            )
    return ()


def _stack(shape: str, at: Point, half: float, shift: float) -> Iterator[Point]:
    if shape == "circle":
        for turn in (degrees * pi / 180 for degrees in range(0, 360, 15)):
            ahead = shift if cos(turn) > sin(turn) else 0.0
            yield Point(at.x + half * cos(turn) + ahead, at.y + half * sin(turn) - ahead)
    elif shape == "square":
        for x, y, ahead in ((-1, -1, 0), (-1, -1, 1), (1, -1, 1), (1, 1, 1), (1, 1, 0), (-1, 1, 0)):
            yield Point(at.x + x * half + ahead * shift, at.y + y * half - ahead * shift)


def depth(polygon: Sequence[Point], point: Point) -> float:
    """How far inside the convex polygon *point* lies; negative outside."""
    depths = []
    for start, end in sides(polygon):
        x, y = end.x - start.x, end.y - start.y
        size = hypot(x, y)
        depths.append((x * (point.y - start.y) - y * (point.x - start.x)) / size)
    return min(depths)


def sides(polygon: Sequence[Point]) -> Iterator[tuple[Point, Point]]:
    for start, end in pairwise([*polygon, polygon[0]]):
        if abs(start.x - end.x) + abs(start.y - end.y) > 1e-6:
            yield start, end


def _square(at: Point, half: float) -> list[Point]:
    return [
        Point(at.x - half, at.y - half),
        Point(at.x + half, at.y - half),
        Point(at.x + half, at.y + half),
        Point(at.x - half, at.y + half),
    ]


def _house(at: Point, size: float) -> list[Point]:
    half = size / 2
    return [
        Point(at.x, at.y - half),
        Point(at.x + half, at.y - half * 0.2),
        Point(at.x + half, at.y + half),
        Point(at.x - half, at.y + half),
        Point(at.x - half, at.y - half * 0.2),
    ]


def _sides(contour: Contour, at: Point, size: float) -> list[tuple[Point, Point]]:
    """The straight sides of shapes that have only those."""
    if contour in ("circle", "rounded"):
        return []
    points = list(edge(contour, at, size)[::3])
    return list(pairwise(points))


def _rectangle(centre: Point, width: float, height: float) -> Spline:
    x, y = width / 2, height / 2
    corners = [(-x, -y), (x, -y), (x, y), (-x, y), (-x, -y)]
    return polyline([Point(centre.x + dx, centre.y + dy) for dx, dy in corners])
