"""The patterns that lines are made of (rails, dashes, dots, zigzags, waves …) and their painter.

A line symbol is a few of these on top of each other along one path. Patterns follow the path,
have a whole number of periods in each stretch, and touch both ends of it. The entries of the
catalogue are named tuples: a frozen dataclass costs a cold start eight times as much.
"""

# Annotations are not postponed: a named tuple would compile each of them at every start.

from collections.abc import Iterator, Sequence
from math import pi
from typing import assert_never

from ecogram.geometry.curves import circle, polyline
from ecogram.geometry.shapes import Point, Spline
from ecogram.geometry.track import Track
from ecogram.records import NamedTuple
from ecogram.scene import Disc, Line, Primitive

_SHORT = 0.4  # a stretch shorter than this draws nothing


class Stretch(NamedTuple):
    """A part of a path to draw.

    ``first`` and ``last`` are how much of a pattern's ends is straight, None for its own stub.
    """

    start: float
    end: float
    first: float | None = None
    last: float | None = None


class Rail(NamedTuple):
    """A solid line ``offset`` aside of the path."""

    stroke: float = 1.4
    offset: float = 0.0


class Dashes(NamedTuple):
    """Dashes ``on`` long and ``off`` apart; a whole dash lies at both ends."""

    on: float
    off: float
    stroke: float = 1.4
    offset: float = 0.0


class Dots(NamedTuple):
    """Round dots; the first and the last touch the ends."""

    radius: float
    pitch: float
    offset: float = 0.0


class Zigzag(NamedTuple):
    """Sharp teeth of ``height`` to both sides, between straight stubs."""

    period: float
    height: float
    stroke: float = 1.4
    stub: float = 6.0
    offset: float = 0.0


class Wave(NamedTuple):
    """A soft sine of ``height`` to both sides, between straight stubs."""

    period: float
    height: float
    stroke: float = 1.4
    stub: float = 5.0


class Rungs(NamedTuple):
    """Short lines across the path, ``height`` to each side."""

    every: float
    height: float
    stroke: float = 1.0


class Teeth(NamedTuple):
    """Short lines to the left of the path, as of a comb."""

    every: float
    height: float
    stroke: float = 1.0
    inset: float = 4.0


class Beads(NamedTuple):
    """A chain of small circles; the first and the last touch the ends."""

    radius: float
    pitch: float
    stroke: float = 1.1


Layer = Rail | Dashes | Dots | Zigzag | Wave | Rungs | Teeth | Beads


def paint(
    layers: Sequence[Layer], track: Track, stretches: Sequence[Stretch], colour: str
) -> Iterator[Primitive]:
    """The primitives of *layers* along the *stretches* of *track*."""
    kept = [stretch for stretch in stretches if stretch.end - stretch.start > _SHORT]
    for layer in layers:
        if isinstance(layer, Dots):
            for stretch in kept:
                for point in _dots(layer, track, stretch):
                    yield Disc(point, layer.radius, colour)
        else:
            strokes = [stroke for stretch in kept for stroke in _strokes(layer, track, stretch)]
            if strokes:
                yield Line(tuple(strokes), colour, layer.stroke)


def reach(layer: Layer) -> float:
    """How far the ink of *layer* gets from the path (points)."""
    match layer:
        case Rail() | Dashes():
            return abs(layer.offset) + layer.stroke / 2
        case Dots():
            return abs(layer.offset) + layer.radius
        case Zigzag():
            return abs(layer.offset) + layer.height + layer.stroke / 2
        case Wave() | Rungs() | Teeth():
            return layer.height + layer.stroke / 2
        case Beads():
            return layer.radius + layer.stroke / 2
        case _:
            assert_never(layer)


def dash_spans(start: float, end: float, on: float, off: float) -> list[tuple[float, float]]:
    """Where dashes lie between two lengths: whole ones, stretched a little to fit.

    >>> dash_spans(0, 21, 5, 3)
    [(0.0, 5.0), (8.0, 13.0), (16.0, 21.0)]
    """
    count = max(1, round((end - start + off) / (on + off)))
    scale = (end - start) / (count * on + (count - 1) * off)
    period = (on + off) * scale
    return [(start + n * period, start + n * period + on * scale) for n in range(count)]


def _strokes(
    layer: Rail | Dashes | Zigzag | Wave | Rungs | Teeth | Beads, track: Track, stretch: Stretch
) -> list[Spline]:
    start, end = stretch.start, stretch.end
    match layer:
        case Rail():
            return [track.piece(start, end, layer.offset)]
        case Dashes():
            spans = _dash_spans(layer, track, stretch)
            return [track.piece(first, last, layer.offset) for first, last in spans]
        case Zigzag():
            return [_zigzag(layer, track, stretch)]
        case Wave():
            return [_wave(layer, track, stretch)]
        case Rungs():
            places = _spread(start, end, layer.every)
            return [_across(track, at, layer.height, -layer.height) for at in places]
        case Teeth():
            places = _comb(start, end, layer)
            return [_across(track, at, 0.0, -layer.height) for at in places]
        case Beads():
            return [circle(point, layer.radius) for point in _beads(layer, track, stretch)]
        case _:
            assert_never(layer)


def _dash_spans(layer: Dashes, track: Track, stretch: Stretch) -> list[tuple[float, float]]:
    """Dashes from end to end; round a closed outline the last gap comes before the first dash."""
    whole = stretch.start <= 0.0 and stretch.end >= track.length
    if not (whole and track.closed):
        return dash_spans(stretch.start, stretch.end, layer.on, layer.off)
    count = max(3, round(track.length / (layer.on + layer.off)))
    period = track.length / count
    dash = period * layer.on / (layer.on + layer.off)
    return [(index * period, index * period + dash) for index in range(count)]


def _dots(layer: Dots, track: Track, stretch: Stretch) -> list[Point]:
    inner = _ends_touched(stretch, layer.radius, layer.pitch)
    return [track.offset(at, layer.offset) for at in inner]


def _beads(layer: Beads, track: Track, stretch: Stretch) -> list[Point]:
    return [track.point(at) for at in _ends_touched(stretch, layer.radius, layer.pitch)]


def _ends_touched(stretch: Stretch, radius: float, pitch: float) -> list[float]:
    """Centres of round things from end to end; one in the middle where there is no room for two."""
    start, end = stretch.start + radius, stretch.end - radius
    count = round((end - start) / pitch)
    if count < 1:
        return [(start + end) / 2]
    return [start + (end - start) * index / count for index in range(count + 1)]


def _zigzag(layer: Zigzag, track: Track, stretch: Stretch) -> Spline:
    first, last = _stubs(stretch, layer.stub)
    if last - first < layer.period * 0.6:
        return track.piece(stretch.start, stretch.end, layer.offset)
    count = max(2, 2 * round((last - first) / layer.period))
    step = (last - first) / count
    points = [track.offset(stretch.start, layer.offset), track.offset(first, layer.offset)]
    for index in range(count):
        side = layer.height if index % 2 else -layer.height
        points.append(track.aside(first + (index + 0.5) * step, layer.offset + side))
    points += [track.offset(last, layer.offset), track.offset(stretch.end, layer.offset)]
    return polyline(points)


def _wave(layer: Wave, track: Track, stretch: Stretch) -> Spline:
    """Sines from cubic quarters; their control points are those that fit a sine best."""
    first, last = _stubs(stretch, layer.stub)
    if last - first < layer.period * 0.6:
        return track.piece(stretch.start, stretch.end)
    count = 4 * max(1, round((last - first) / layer.period))
    step = (last - first) / count
    slope, crown = 0.5122866, 1.0023137
    chain = list(polyline([track.point(stretch.start), track.point(first)]))
    for index in range(count):
        begin = first + index * step
        side = -layer.height if index % 4 < 2 else layer.height
        rising = index % 2 == 0
        for share, lift in _quarter(slope, crown, rising=rising):
            chain.append(track.aside(begin + share / (pi / 2) * step, side * lift))
    chain += [chain[-1], track.point(stretch.end), track.point(stretch.end)]
    return tuple(chain)


def _quarter(slope: float, crown: float, *, rising: bool) -> list[tuple[float, float]]:
    """The two control points and the end of a quarter sine, as (angle, height)."""
    if rising:
        return [(slope, slope), (crown, 1.0), (pi / 2, 1.0)]
    return [(pi / 2 - crown, 1.0), (pi / 2 - slope, slope), (pi / 2, 0.0)]


def _stubs(stretch: Stretch, stub: float) -> tuple[float, float]:
    most = (stretch.end - stretch.start) * 0.2
    first = min(stub if stretch.first is None else stretch.first, most)
    last = min(stub if stretch.last is None else stretch.last, most)
    return stretch.start + first, stretch.end - last


def _spread(start: float, end: float, every: float) -> list[float]:
    count = max(1, round((end - start) / every))
    return [start + (end - start) * (index + 0.5) / count for index in range(count)]


def _comb(start: float, end: float, layer: Teeth) -> list[float]:
    inset = min(layer.inset, (end - start) / 4)
    count = max(1, round((end - start - 2 * inset) / layer.every))
    return [start + inset + (end - start - 2 * inset) * n / count for n in range(count + 1)]


def _across(track: Track, at: float, first: float, last: float) -> Spline:
    return polyline([track.aside(at, first), track.aside(at, last)])
