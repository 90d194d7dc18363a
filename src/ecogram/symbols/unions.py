"""The lines between partners: form, state and kinship, and their painter."""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Point
from ecogram.scene import Line, Primitive
from ecogram.theme import Theme


def union_strokes(
    form: str,
    line: Sequence[Point],
    theme: Theme,
    *,
    related: bool = False,
    joints: Sequence[Point] = (),
    openings: Sequence[tuple[Point, float]] = (),
) -> tuple[Primitive, ...]:
    """The union line of *form* ("" for partners without one) along *line*.

    ``joints`` are points on the line where a drop or a leg meets it: a dash always lies there.
    ``openings`` (point, half length) stay empty, for a word or the ring of *reunited*.
    """
    return (Line((polyline(line),), theme.ink, theme.union),)


def union_word(form: str) -> str:
    """The key of the word that *form* carries on its line, "" for none (drawing vocabulary)."""
    return ""


def state_marks(state: str, at: Point, direction: Point, theme: Theme) -> tuple[Primitive, ...]:
    """The slashes of *state* ("" draws nothing) around *at*, on a line that runs in *direction*."""
    return ()


def state_reach(state: str) -> float:
    """Half the length of the marks along the line (points)."""
    return 0.0


def state_opening(state: str) -> float:
    """Half the length of union line to leave empty under the marks (the ring of *reunited*)."""
    return 0.0
