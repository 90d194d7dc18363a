"""Formal and informal ties: blue and orange threads, and a small square that says it in ink.

Source: Steyaert's web of social cohesion in De zorgkracht van sociale netwerken (2012): a blue
thread between a couple, an orange one between colleagues, both twisted when colleagues are friends
too. The squares are ours: filled is formal, open informal, half filled both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import pi
from typing import Literal

from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Point, Spline
from ecogram.geometry.track import Track
from ecogram.scene import Area, Disc, Line, Primitive
from ecogram.symbols.layers import Stretch
from ecogram.symbols.marks import Frame
from ecogram.theme import Theme

Formality = Literal["formal", "informal", "both"]

_CLEAR = 1.8  # between a square and the line it stands on
_PEN = 1.1
_SLOPE = 2 / pi  # control points of a quarter sine: see `_crossings`


def formality_colours(formality: Formality, theme: Theme) -> tuple[str, str]:
    """The two colours of the thread, equal unless it is ``both``."""
    colours = {"formal": theme.formal, "informal": theme.informal}
    if formality == "both":
        return theme.informal, theme.formal
    return colours[formality], colours[formality]


def square_reach(width: float) -> float:
    """Half the side of the square on a line *width* thick, its pen included."""
    return 2.6 + 0.65 * width + _PEN / 2


def square_room(width: float) -> float:
    """Half the length of line that the square replaces."""
    return square_reach(width) + _CLEAR


def paint_square(
    formality: Formality, frame: Frame, width: float, theme: Theme
) -> Iterator[Primitive]:
    """The square at *frame*: filled for formal, open for informal, half filled for both."""
    half = square_reach(width) - _PEN / 2
    first, second = formality_colours(formality, theme)
    corners = [(-half, -half), (half, -half), (half, half), (-half, half), (-half, -half)]
    if formality == "formal":
        yield Area(frame.path(*corners), second)
    elif formality == "both":
        yield Area(frame.path(corners[0], corners[1], corners[3], corners[0]), second)
        yield Line((frame.path(corners[1], corners[3]),), first, _PEN)
    yield Line((frame.path(*corners),), first, _PEN)


def twisted_reach(width: float) -> float:
    """How far two twisted threads reach from their path, on a line *width* thick."""
    return _swing(width) + _strand(width) / 2


def twisted(
    track: Track, stretches: Sequence[Stretch], width: float, colours: tuple[str, str]
) -> Iterator[Primitive]:
    """A solid line as two threads that cross over and under one another."""
    strand = _strand(width)
    over: list[Spline] = []
    under: list[Spline] = []
    through: list[Spline] = []
    for stretch in stretches:
        length = stretch.end - stretch.start
        if length <= 0.0:
            continue
        count = max(1, round(length / (4.5 + 1.9 * width)))
        for index, pair in enumerate(_crossings(track, stretch, count, _swing(width))):
            (over if index % 2 else under).append(pair[0])
            through.append(pair[1])
    for strokes, colour in ((under, colours[0]), (through, colours[1]), (over, colours[0])):
        if strokes:
            yield Line(tuple(strokes), colour, strand)


def alternating(primitives: Iterable[Primitive], colours: tuple[str, str]) -> Iterator[Primitive]:
    """A pattern in two colours by turns: every second dot or dash."""
    strokes: list[Spline] = []
    pen, dots = 0.0, 0
    for part in primitives:
        if isinstance(part, Disc):
            yield part._replace(fill=colours[dots % 2])
            dots += 1
        elif isinstance(part, Line):
            pen = part.stroke
            strokes += part.strokes
    yield from _by_turns(strokes, colours, pen)


def flanked(primitives: Iterable[Primitive], colours: tuple[str, str]) -> Iterator[Primitive]:
    """A zigzag in two colours by turns: every second flank."""
    for part in primitives:
        if isinstance(part, Line):
            strokes = [flank for stroke in part.strokes for flank in _flanks(stroke)]
            yield from _by_turns(strokes, colours, part.stroke)


def _by_turns(
    strokes: Sequence[Spline], colours: tuple[str, str], pen: float
) -> Iterator[Primitive]:
    for turn in (0, 1):
        if strokes[turn::2]:
            yield Line(tuple(strokes[turn::2]), colours[turn], pen)


def _flanks(stroke: Spline) -> list[Spline]:
    return [stroke[index : index + 4] for index in range(0, len(stroke) - 3, 3)]


def _swing(width: float) -> float:
    return 0.3 * width + 0.4


def _strand(width: float) -> float:
    return 0.15 + 0.5 * width


def _crossings(
    track: Track, stretch: Stretch, count: int, swing: float
) -> Iterator[tuple[Spline, Spline]]:
    """Both threads round every crossing, from crest to crest; half ones at the ends."""
    step = (stretch.end - stretch.start) / count
    for index in range(count + 1):
        middle = stretch.start + index * step
        side = swing if index % 2 else -swing
        first = -step / 2 if index else 0.0
        last = step / 2 if index < count else 0.0
        yield (
            _through(track, middle, first, last, side),
            _through(track, middle, first, last, -side),
        )


def _through(track: Track, middle: float, first: float, last: float, side: float) -> Spline:
    """A thread from the crest before a crossing, through it, to the crest after it."""
    points: list[Point] = []
    if first:
        crest, inner = middle + first, middle + first * _SLOPE
        points += [
            track.aside(crest, -side),
            track.aside(middle + first * 0.55, -side),
            track.aside(middle + (inner - middle) * 0.5, -side * 0.5),
        ]
    points.append(track.point(middle))
    if last:
        points += [
            track.aside(middle + last * _SLOPE * 0.5, side * 0.5),
            track.aside(middle + last * 0.55, side),
            track.aside(middle + last, side),
        ]
    return tuple(points) if len(points) > 1 else polyline([points[0], points[0]])
