"""How much room primitives take, pens and texts included: to place them without overlap."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from ecogram.geometry.curves import bounds
from ecogram.geometry.shapes import Box
from ecogram.geometry.text import text_width
from ecogram.scene import Area, Disc, Label, Line, Outline, Primitive

_ASCENT = 0.5  # half the height of a line of text, as a share of its size


def ink_box(primitives: Iterable[Primitive]) -> Box:
    """The box around everything drawn; curves count with their control points."""
    return Box.around([_box(primitive) for primitive in primitives])


def _box(primitive: Primitive) -> Box:
    match primitive:
        case Outline(_, centre, width, height, _, stroke):
            half = Box(centre.x - width / 2, centre.y - height / 2, centre.x, centre.y)
            whole = Box(half.left, half.top, centre.x + width / 2, centre.y + height / 2)
            return whole.grown(stroke / 2)
        case Line(strokes, _, stroke):
            return bounds(strokes).grown(stroke / 2)
        case Area(edge):
            return bounds([edge])
        case Disc(centre, radius):
            return Box(centre.x, centre.y, centre.x, centre.y).grown(radius)
        case Label():
            return _label_box(primitive)
        case _:
            assert_never(primitive)


def _label_box(label: Label) -> Box:
    width = text_width(label.text, label.size, label.bold)
    left = label.at.x - {"start": 0.0, "middle": width / 2, "end": width}[label.align]
    half = label.size * _ASCENT
    return Box(left, label.at.y - half, left + width, label.at.y + half)
