"""Where the slashes of a union that ended stand: on its second half, clear of strangers' lines."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from ecogram.charts.genogram.view import UnionView
from ecogram.geometry.shapes import Box, Point
from ecogram.layout.family.places import UnionPlace

CLEAR = 12.0
"""From the middle of the slashes to an upright line across the union line (points)."""
STEP = 6.0
MOST = 20
"""Places tried to each side."""
INSET = 10.0
"""From the middle of the slashes to the end of their half."""
UPRIGHT = 0.05
"""How much the ends of an upright line may differ: an outline is drawn with curves."""
WIDE, HIGH = 5.0, 4.0
"""Half of what the slashes cover."""

Piece = tuple[Point, Point]


def slash_places(
    unions: Sequence[UnionView], places: Mapping[str, UnionPlace], pieces: Sequence[Piece]
) -> dict[str, Point]:
    """The middle of the slashes of every union that has any, among all *pieces* of lines.

    The middle of the second half, or as near to it as no upright line across it allows.
    """
    uprights = sorted(
        (start.x, min(start.y, end.y), max(start.y, end.y))
        for start, end in pieces
        if abs(start.x - end.x) < UPRIGHT and start.y != end.y
    )
    found = {}
    for union in unions:
        place = places.get(union.id)
        if union.states and place is not None and place.halves is not None:
            found[union.id] = _free(place.halves[1], uprights)
    return found


def slash_box(at: Point) -> Box:
    """What slashes at *at* cover, about."""
    return Box(at.x - WIDE, at.y - HIGH, at.x + WIDE, at.y + HIGH)


def _free(half: Piece, uprights: Sequence[tuple[float, float, float]]) -> Point:
    (left, y), (right, _) = sorted(half)
    middle = (left + right) / 2
    across = [
        x
        for x, top, bottom in uprights[
            bisect_left(uprights, (left + 0.5,)) : bisect_right(uprights, (right - 0.5,))
        ]
        if top < y < bottom
    ]
    if not across:
        return Point(middle, y)
    reach = max(0.0, (right - left) / 2 - INSET)
    asides = [0.0]
    for step in range(1, min(MOST, int(reach / STEP)) + 1):
        asides += [step * STEP, -step * STEP]
    best = max(asides, key=lambda aside: (_room(middle + aside, across), -abs(aside)))
    return Point(middle + best, y)


def _room(x: float, across: Sequence[float]) -> float:
    """How far the nearest line is; all that is clear is alike."""
    return min(CLEAR, min(abs(x - other) for other in across))
