"""Support letters in small rings on a line, and the dashed ring of what may come to be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import pi

from ecogram.geometry.curves import Interval, arc, circle
from ecogram.geometry.shapes import Point, Spline
from ecogram.geometry.text import text_width
from ecogram.geometry.track import Track
from ecogram.scene import Label, Line, Primitive
from ecogram.theme import Theme

PITCH = 17.5
"""Between the middles of two neighbouring rings: both kinds are seen to be two."""

_RADIUS = 7.5
_POSSIBLE_RADIUS = 7.5  # no larger: on a slant dashed neighbours would seem to touch
_STROKE = 1.0
_CLEAR = 2.6  # between a ring and the line it stands on
_INSIDE = 4.1  # between a text and its ring, both sides together
_DASHES = 9
_DASHED = 0.6  # of the circumference, round ends included


def letter_rings(
    letters: Sequence[str], centres: Sequence[Point], theme: Theme, *, possible: bool = False
) -> tuple[Primitive, ...]:
    """Every letter in a ring, at the centre of the same place in the row.

    ``possible`` support has a question mark behind its letter and a dashed ring.
    """
    text = "{}?" if possible else "{}"
    radius = _POSSIBLE_RADIUS if possible else _RADIUS
    return tuple(
        part
        for letter, centre in zip(letters, centres, strict=True)
        for part in _ring(text.format(letter), centre, radius, theme, dashed=possible)
    )


def question_ring(centre: Point, theme: Theme) -> tuple[Primitive, ...]:
    """The dashed ring with "?" of a tie that may come to be."""
    return tuple(_ring("?", centre, _RADIUS, theme, dashed=True))


def letter_radius(*, possible: bool = False) -> float:
    """From the middle of a ring to the outside of its ink."""
    return (_POSSIBLE_RADIUS if possible else _RADIUS) + _STROKE / 2


def letter_room(*, possible: bool = False) -> float:
    """Half the length of line that a ring replaces."""
    return letter_radius(possible=possible) + _CLEAR - _STROKE / 2


def letter_cuts(
    spline: Spline, centres: Sequence[Point], *, possible: bool = False
) -> list[Interval]:
    """The stretches of *spline* that rings at *centres* replace (lengths from its start)."""
    track, room = Track(spline), letter_room(possible=possible)
    places = [track.nearest(centre) for centre in centres]
    return [(place - room, place + room) for place in places]


def _ring(
    text: str, centre: Point, radius: float, theme: Theme, *, dashed: bool
) -> Iterator[Primitive]:
    strokes = tuple(_dashes(centre, radius)) if dashed else (circle(centre, radius),)
    yield Line(strokes, theme.ink, _STROKE)
    room = (2 * radius - _INSIDE) / text_width(text, 1.0, bold=True)
    yield Label(text, centre, min(theme.letter, round(room, 1)), theme.ink, bold=True)


def _dashes(centre: Point, radius: float) -> Iterator[Spline]:
    step = 2 * pi / _DASHES
    cap = _STROKE / radius
    for index in range(_DASHES):
        start = -pi / 2 + step * (index + (1 - _DASHED) / 2) + cap / 2
        yield arc(centre, radius, start, start + step * _DASHED - cap)
