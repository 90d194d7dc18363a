"""The outline round those who stand together: light, with a pennant at its highest point."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.geometry.shapes import Point, Spline
from ecogram.geometry.track import Track
from ecogram.scene import Area, Line, Primitive
from ecogram.symbols.layers import Dots, Stretch, dash_spans, paint
from ecogram.symbols.marks import Frame
from ecogram.theme import Theme

_DASH, _GAP, _PEN = 12.0, 7.0, 1.0
_DOT = 1.0
_POLE = 12.0
_FLAG = (8.0, 6.5)  # length and height


def coalition_strokes(
    outline: Spline, theme: Theme, *, mark: Point | None = None
) -> tuple[Primitive, ...]:
    """Dashes and dots by turns along *outline*, closed or open, with a pennant on it.

    ``mark`` is where the pennant stands, on the outline nearest to it; else at the highest point.
    """
    return tuple(_drawn(Track(outline), theme, mark or min(outline[::3], key=_height)))


def coalition_extent() -> float:
    """How far the pennant reaches up from the outline (points)."""
    return _POLE


def _height(point: Point) -> tuple[float, float]:
    return point.y, point.x


def _drawn(track: Track, theme: Theme, mark: Point) -> Iterator[Primitive]:
    length = track.length
    end = length - _GAP if track.closed else length
    spans = dash_spans(0.0, end, _DASH, _GAP)
    strokes = tuple(track.piece(*span) for span in spans)
    yield Line(strokes, theme.coalition, _PEN)
    gaps = [
        (last + first) / 2
        for (_, last), (first, _) in zip(
            spans, [*spans[1:], (length, length)] if track.closed else spans[1:], strict=False
        )
    ]
    dots = [Stretch(at - _DOT, at + _DOT) for at in gaps]
    yield from paint((Dots(_DOT, 9.0),), track, dots, theme.coalition)
    yield from _pennant(track.point(track.nearest(mark)), theme)


def _pennant(foot: Point, theme: Theme) -> Iterator[Primitive]:
    frame = Frame(foot, Point(1.0, 0.0))
    length, height = _FLAG
    top = (0.0, -_POLE)
    flag = frame.path(top, (length, -_POLE + height / 2), (0.0, -_POLE + height), top)
    yield Area(flag, theme.coalition)
    yield Line((frame.path((0.0, 0.0), top),), theme.coalition, _PEN)
