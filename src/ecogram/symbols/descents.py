"""The lines from parents to a child, and the bar between twins: catalogue and painter.

Sources: *book* names zoon, dochter, tweeling, geadopteerd kind and pleegkind; *McGoldrick* fixes
the adopted pair, the dashed foster line and the twins; the letters of donor and surrogate and the
arrow of a child placed out are *ours*.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from ecogram.geometry.curves import Interval, outside, polyline
from ecogram.geometry.shapes import Point
from ecogram.geometry.track import Track
from ecogram.records import NamedTuple
from ecogram.scene import Label, Line, Primitive
from ecogram.symbols.layers import Dashes, Layer, Rail, Stretch, paint
from ecogram.symbols.marks import Frame, Head, paint_head
from ecogram.theme import Theme


class Link(NamedTuple):
    """How a link to a child is drawn; ``letter`` is the vocabulary's key of the one on the line."""

    layers: tuple[Layer, ...]
    source: str
    letter: str = ""
    leaves: bool = False


_DASHED = Dashes(4.0, 3.0, 1.0)
_PAIR = 1.7  # to both sides: the solid and the dashed line of an adoption

LINKS: dict[str, Link] = {
    "biological": Link((Rail(1.0),), "book; McGoldrick"),
    "adopted": Link(
        (Rail(1.0, _PAIR), Dashes(4.0, 3.0, 1.0, -_PAIR)), "McGoldrick: solid and dashed pair"
    ),
    "foster": Link((_DASHED,), "McGoldrick: broken line"),
    "step": Link((Dashes(9.0, 4.0, 0.7),), "ours"),
    "donor": Link((_DASHED,), "ours", "letter.donor"),
    "surrogate": Link((_DASHED,), "ours", "letter.surrogate"),
    "placed_out": Link((Rail(1.0),), "ours", leaves=True),
}

_OUT = 14.0  # the arrow of a child placed out
_OUT_HEAD = Head("open", 5.0, 3.2, 1.0)
_LETTERS = {"letter.donor": "D", "letter.surrogate": "S"}


def descent_strokes(
    link: str,
    path: Sequence[Point],
    theme: Theme,
    *,
    side: Literal[-1, 1] = 1,
    letter: str = "",
) -> tuple[Primitive, ...]:
    """The child's line of *link* along *path*, from the sibling bar down to the symbol.

    ``side`` is where (left -1, right 1) the dashed half of an adoption and the arrow of a child
    placed out go; ``letter`` is the one on the line of a donor or surrogate, else D or S.
    """
    return tuple(_drawn(LINKS[link], Track(polyline(path)), theme, side, letter))


def descent_extent(link: str) -> tuple[float, float]:
    """How far the ink reaches on the side of the path away from ``side``, and on ``side``."""
    entry = LINKS[link]
    if entry.letter:
        return 4.0, 4.0
    half = _PAIR + 0.5 if link == "adopted" else 0.5
    return half, _OUT if entry.leaves else half


def twin_bar(
    identical: Literal["yes", "no", "unknown"], bar: tuple[Point, Point], theme: Theme
) -> tuple[Primitive, ...]:
    """The bar between the lines of children born together.

    Solid when they are identical, none when not; with a "?" in it when nobody knows.
    """
    if identical == "no":
        return ()
    track = Track(polyline(bar))
    middle = track.length / 2
    if identical == "yes":
        return (Line((track.piece(0.0, track.length),), theme.ink, theme.descent),)
    gap = min(4.5, track.length / 3)
    pieces = outside([(middle - gap, middle + gap)], 0.0, track.length)
    return (
        Line(tuple(track.piece(*piece) for piece in pieces), theme.ink, theme.descent),
        Label("?", track.point(middle), theme.years, theme.ink),
    )


def _drawn(
    entry: Link, track: Track, theme: Theme, side: Literal[-1, 1], letter: str
) -> Iterator[Primitive]:
    middle = _middle_of_last(track) if entry.letter or entry.leaves else 0.0
    gap: list[Interval] = []
    if entry.letter:
        half = min(6.0, track.length / 4)
        gap = [(middle - half, middle + half)]
        text = letter or _LETTERS[entry.letter]
        yield Label(text, track.point(middle), theme.years, theme.ink)
    free = [Stretch(*piece) for piece in outside(gap, 0.0, track.length)]
    yield from paint(_mirrored(entry.layers, side), track, free, theme.ink)
    if len(entry.layers) > 1:
        yield _cap(track, theme)
    if entry.leaves:
        start = track.point(middle)
        tip = Point(start.x + side * _OUT, start.y)
        yield Line((polyline([start, tip]),), theme.ink, theme.descent)
        yield from paint_head(_OUT_HEAD, Frame(tip, Point(float(side), 0.0)), theme.ink)


def _cap(track: Track, theme: Theme) -> Line:
    """What joins both lines of a pair to the end of a sibling bar."""
    at, way = track.point(0.0), track.direction(0.0)
    aside = Point(-way.y * _PAIR, way.x * _PAIR)
    ends = [Point(at.x + aside.x, at.y + aside.y), Point(at.x - aside.x, at.y - aside.y)]
    return Line((polyline(ends),), theme.ink, theme.descent)


def _mirrored(layers: Sequence[Layer], side: int) -> tuple[Layer, ...]:
    """The dashed half of a pair on *side*: on the way down, offsets count to the left."""
    if side > 0:
        return tuple(layers)
    return tuple(
        Rail(layer.stroke, -layer.offset)
        if isinstance(layer, Rail)
        else Dashes(layer.on, layer.off, layer.stroke, -layer.offset)
        if isinstance(layer, Dashes)
        else layer
        for layer in layers
    )


def _middle_of_last(track: Track) -> float:
    """The middle of the straight piece that ends at the child."""
    end = track.length
    before = track.direction(end)
    at = end
    while at > 0.0:
        at = max(0.0, at - 2.0)
        here = track.direction(at + 1.0)
        if here.x * before.x + here.y * before.y < 0.99:
            return (at + 1.0 + end) / 2
    return end / 2
