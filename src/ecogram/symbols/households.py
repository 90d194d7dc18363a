"""The outline round those who live together."""

from __future__ import annotations

from ecogram.geometry.shapes import Spline
from ecogram.geometry.track import Track
from ecogram.scene import Primitive
from ecogram.symbols.layers import Dashes, Stretch, paint
from ecogram.theme import Theme

OUTLINE = Dashes(on=6.0, off=4.0, stroke=1.0)
"""Dashes that no family line or emotional line has."""


def household_strokes(outline: Spline, theme: Theme) -> tuple[Primitive, ...]:
    """The dashed line along *outline*, closed or open."""
    track = Track(outline)
    return tuple(paint((OUTLINE,), track, [Stretch(0.0, track.length)], theme.household_line))
