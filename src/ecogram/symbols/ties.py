"""The emotional lines between two people: the catalogue, and the painter along any path."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ecogram.geometry.shapes import Spline
from ecogram.scene import Line, Primitive
from ecogram.symbols.notation import Notation
from ecogram.theme import Theme

Direction = Literal["forward", "back", "both", "none"]
Cut = tuple[float, float]
"""From and to, as lengths along the path (points); nothing is drawn between."""


def tie_strokes(
    kind: str,
    spline: Spline,
    theme: Theme,
    notation: Notation = "zorgkracht",
    *,
    cuts: Sequence[Cut] = (),
    direction: Direction | None = None,
) -> tuple[Primitive, ...]:
    """The line of *kind* along *spline*, both ends on the ends of the path.

    ``direction`` None is the kind's own: forward for directed kinds, else no arrow.
    """
    return (Line((spline,), theme.ink, theme.relation),)


def tie_extent(kind: str, notation: Notation = "zorgkracht") -> float:
    """How far the ink of *kind* reaches to either side of its path (points), heads included."""
    return 5.0


def tie_colour(kind: str, theme: Theme) -> str:
    return theme.ink


def tie_has_word(kind: str) -> bool:
    """Whether the line carries its word: every kind beyond the book's six and care."""
    return False


def is_directed(kind: str) -> bool:
    """Whether the line has an arrow toward its second person unless told otherwise."""
    return False
