"""What the tests of lines share: where ink is."""

from __future__ import annotations

from ecogram.geometry.shapes import Point
from ecogram.scene import Area, Disc, Line, Primitive


def ends(primitives: tuple[Primitive, ...]) -> list[Point]:
    """The points that ink passes through: ends of pieces, corners, middles of dots."""
    places: list[Point] = []
    for primitive in primitives:
        match primitive:
            case Line(strokes):
                places += [point for stroke in strokes for point in stroke[::3]]
            case Area(edge):
                places += edge[::3]
            case Disc(centre):
                places.append(centre)
    return places
