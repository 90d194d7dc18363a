"""The lines from parents to a child, and the bar between twins: catalogue and painter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Point
from ecogram.scene import Line, Primitive
from ecogram.theme import Theme


def descent_strokes(
    link: str, path: Sequence[Point], theme: Theme, *, side: Literal[-1, 1] = 1
) -> tuple[Primitive, ...]:
    """The child's line of *link* along *path*, from the sibling bar down to the symbol.

    ``side`` is where the dashed half of an adoption and the arrow of a child placed out go.
    """
    return (Line((polyline(path),), theme.ink, theme.descent),)


def twin_bar(
    identical: Literal["yes", "no", "unknown"], bar: tuple[Point, Point], theme: Theme
) -> tuple[Primitive, ...]:
    """The bar between the lines of children born together; none when they are not identical."""
    return ()
