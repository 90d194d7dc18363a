"""Traits drawn inside a symbol: a half or a quadrant, filled, hatched, dotted or only outlined.

The age stays readable: nothing but a light fill comes within the box of the text in the middle.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import hypot
from typing import Literal

from ecogram.geometry.curves import joined, polyline
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.geometry.track import Track
from ecogram.records import NamedTuple
from ecogram.scene import Area, Disc, Line, Primitive
from ecogram.symbols.layers import dash_spans
from ecogram.symbols.outlines import Contour, depth, quarters, sides
from ecogram.theme import Theme

Place = Literal["left", "lower", "upper_right", "lower_right", "upper_left", "lower_left"]
Pattern = Literal[
    "solid", "hatched", "dotted", "outline", "dashed", "horizontal", "diagonal", "crossed"
]


class TraitMark(NamedTuple):
    """A part of the symbol with a pattern: the left or lower half, or one quadrant."""

    place: Place
    pattern: Pattern = "solid"


_QUARTERS: dict[Place, tuple[int, ...]] = {
    "left": (2, 3),
    "lower": (1, 2),
    "upper_right": (0,),
    "lower_right": (1,),
    "lower_left": (2,),
    "upper_left": (3,),
}
_DIRECTIONS: dict[Pattern, tuple[tuple[float, float], ...]] = {
    "hatched": ((0.0, 1.0),),
    "horizontal": ((1.0, 0.0),),
    "diagonal": ((0.7071, -0.7071),),
    "crossed": ((0.7071, -0.7071), (0.7071, 0.7071)),
}
_HATCH = 3.8  # points between hatch lines in a symbol of 36
_DOT = 3.4  # points between dots


def fills(
    marks: Sequence[TraitMark],
    contour: Contour,
    at: Point,
    size: float,
    theme: Theme,
    text: Box | None,
) -> Iterator[Primitive]:
    """The primitives of *marks* in a symbol; *text* is what stands in its middle, to keep clear.

    Between two filled quarters there is no border, so that illness and substance use together
    read as three quarters.
    """
    full = {
        quarter for mark in marks if mark.pattern == "solid" for quarter in _QUARTERS[mark.place]
    }
    for mark in marks:
        yield from _filled(mark, contour, at, size, theme, text)
    for dashed in (False, True):
        spokes = {
            spoke
            for mark in marks
            if (mark.pattern == "dashed") == dashed
            for spoke in (_QUARTERS[mark.place][0], (_QUARTERS[mark.place][-1] + 1) % 4)
        }
        hidden = {spoke for spoke in spokes if {spoke, (spoke - 1) % 4} <= full}
        borders = [
            piece
            for spoke in sorted(spokes - hidden)
            for piece in _border(spoke, contour, at, size, text, dashed=dashed)
        ]
        if borders:
            yield Line(tuple(borders), theme.ink, 1.0)


def _filled(
    mark: TraitMark, contour: Contour, at: Point, size: float, theme: Theme, text: Box | None
) -> Iterator[Primitive]:
    region = _region(mark.place, contour, at, size)
    scale = size / 36
    if mark.pattern == "solid":
        yield Area(region, theme.trait)
    elif mark.pattern == "dotted":
        for point in _dots(region, at, _DOT * max(scale, 0.6), text):
            yield Disc(point, 0.95 * max(scale, 0.7), theme.secondary)
    elif mark.pattern in _DIRECTIONS:
        spacing = _HATCH * max(scale, 0.62)
        strokes = _hatches(region, at, _DIRECTIONS[mark.pattern], spacing, text)
        yield Line(tuple(strokes), theme.ink, 0.9)


def _region(place: Place, contour: Contour, at: Point, size: float) -> Spline:
    """The closed edge of the part: along the outline, and back through the centre."""
    edges = quarters(contour, at, size)
    along = joined([edges[index] for index in _QUARTERS[place]])
    return along + polyline([along[-1], at, along[0]])[1:]


def _border(
    spoke: int, contour: Contour, at: Point, size: float, text: Box | None, *, dashed: bool
) -> Iterator[Spline]:
    """From the middle to the top, right, bottom or left (0 to 3) of the outline."""
    end = quarters(contour, at, size)[spoke][0]
    for piece in outside_box(at, end, text):
        track = Track(polyline(piece))
        spans = dash_spans(0.0, track.length, 3.2, 2.4) if dashed else [(0.0, track.length)]
        for span in spans:
            yield track.piece(*span)


def _hatches(
    region: Spline,
    at: Point,
    directions: Sequence[tuple[float, float]],
    spacing: float,
    text: Box | None,
) -> Iterator[Spline]:
    polygon = _polygon(region)
    for dx, dy in directions:
        heights = [(point.x - at.x) * dy - (point.y - at.y) * dx for point in polygon]
        low, high = min(heights), max(heights)
        count = max(2, round((high - low) / spacing))
        for index in range(count):
            height = low + (high - low) * (index + 0.5) / count
            origin = Point(at.x + dy * height, at.y - dx * height)
            chord = _chord(polygon, origin, (dx, dy))
            if chord:
                yield from (polyline(piece) for piece in outside_box(*chord, text))


def _dots(region: Spline, at: Point, pitch: float, text: Box | None) -> Iterator[Point]:
    polygon = _polygon(region)
    margin = pitch * 0.42
    for row in range(-12, 13):
        for column in range(-12, 13):
            shift = pitch / 2 if row % 2 else 0.0
            point = Point(at.x + column * pitch + shift, at.y + row * pitch * 0.9)
            if depth(polygon, point) > margin and not (text and _holds(text, point)):
                yield point


def _polygon(region: Spline) -> list[Point]:
    """The corners of the (convex) part, bends in short straight pieces, without doubles."""
    points: list[Point] = []
    for index in range(0, len(region) - 3, 3):
        track = Track(region[index : index + 4])
        count = 1 if track.straight else 8
        points += [track.point(track.length * n / count) for n in range(count)]
    return points


def _chord(
    polygon: Sequence[Point], origin: Point, along: tuple[float, float]
) -> tuple[Point, Point] | None:
    """Where the line through *origin* runs inside a convex polygon (clockwise on the page)."""
    low, high = -1e6, 1e6
    for start, end in sides(polygon):
        across = (end.x - start.x) * along[1] - (end.y - start.y) * along[0]
        inside = (end.x - start.x) * (origin.y - start.y) - (end.y - start.y) * (origin.x - start.x)
        if abs(across) < 1e-9:
            if inside < 0:
                return None
        elif across > 0:
            low = max(low, -inside / across)
        else:
            high = min(high, -inside / across)
    if high - low < 1.0:
        return None
    return (
        Point(origin.x + along[0] * low, origin.y + along[1] * low),
        Point(origin.x + along[0] * high, origin.y + along[1] * high),
    )


def outside_box(start: Point, end: Point, box: Box | None) -> list[tuple[Point, Point]]:
    """The pieces of a straight line that are not in *box*."""
    if box is None:
        return [(start, end)]
    low, high = 0.0, 1.0
    for origin, delta, first, last in (
        (start.x, end.x - start.x, box.left, box.right),
        (start.y, end.y - start.y, box.top, box.bottom),
    ):
        if abs(delta) < 1e-9:
            if not first < origin < last:
                return [(start, end)]
            continue
        ends = sorted(((first - origin) / delta, (last - origin) / delta))
        low, high = max(low, ends[0]), min(high, ends[1])
    if low >= high:
        return [(start, end)]
    pieces = [(0.0, low), (high, 1.0)]
    size = hypot(end.x - start.x, end.y - start.y)
    return [
        (_between(start, end, first), _between(start, end, last))
        for first, last in pieces
        if (last - first) * size > 0.3
    ]


def _between(start: Point, end: Point, share: float) -> Point:
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def _holds(box: Box, point: Point) -> bool:
    return box.left - 0.5 < point.x < box.right + 0.5 and box.top - 0.5 < point.y < box.bottom + 0.5
