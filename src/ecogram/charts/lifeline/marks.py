"""What an event looks like on the line: a point or a bar that says how it felt and how sure it is.

Above or below the ruler is the layout's; form repeats it, colour repeats form.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import pi

from ecogram.charts.lifeline.view import Doubt, EventView
from ecogram.charts.sheet import corners, edge
from ecogram.geometry.curves import arc, circle, polyline
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.scene import Area, Disc, Line, Primitive
from ecogram.symbols.patterns import filling
from ecogram.theme import Theme

RADIUS = 3.6
PEN = 1.2
NEAR, FAR, CAP = 4.6, 8.2, 2.2
"""Of the whisker that says about: from the middle of the point (points)."""
SMALL_CAP, BESIDE = 1.5, 2.0
"""Of one at the end of a bar, and how far it keeps from the bar: inside it would be hatching."""


def kind(event: EventView) -> str:
    """positive, negative, neutral or unsaid: the class of an event."""
    if event.feeling is None:
        return "unsaid"
    return "positive" if event.feeling > 0 else "negative" if event.feeling < 0 else "neutral"


def colour(event: EventView, theme: Theme) -> str:
    """The colour that repeats how it felt."""
    return {"positive": theme.close, "negative": theme.conflict}.get(kind(event), theme.secondary)


def point(event: EventView, at: Point, theme: Theme) -> Iterator[Primitive]:
    """A disc for good, a square on its point for bad, a ring for neither, dashes for not said."""
    ink, what = colour(event, theme), kind(event)
    if event.family:
        yield Line((_diamond(at, RADIUS + 0.6),), theme.ink, PEN)
    elif what == "positive":
        yield Disc(at, RADIUS, ink)
    elif what == "negative":
        yield Area(_diamond(at, RADIUS + 1.0), ink)
    elif what == "neutral":
        yield Line((circle(at, RADIUS - 0.4),), ink, PEN)
    else:
        step = 2 * pi / 6
        dashes = tuple(arc(at, RADIUS - 0.4, step * i, step * (i + 0.55)) for i in range(6))
        yield Line(dashes, ink, PEN)
    if event.start.doubt:
        yield Line(tuple(_whiskers(at, event.start.doubt)), theme.ink, 0.8)


def period(event: EventView, bar: Box, theme: Theme, side: int = -1) -> Iterator[Primitive]:
    """A bar, filled for good, hatched for bad, white for the rest; open where no end is said.

    *side* is -1 above the ruler, 1 below: whiskers stand between the bar and the ruler.
    """
    ink, what = colour(event, theme), kind(event)
    a, b, c, d = corners(bar)
    if what == "positive":
        yield Area(edge(bar), ink)
    elif what == "negative":
        yield from filling("dense", [(a, b, c, d)], ink)
    strokes = [polyline([a, b]), polyline([c, d])]
    if not event.open_start:
        strokes.append(polyline([d, a]))
    if not event.open_end:
        strokes.append(polyline([b, c]))
    yield Line(tuple(strokes), ink, 0.9)
    for x, side, is_open in ((bar.left, -1, event.open_start), (bar.right, 1, event.open_end)):
        if is_open:
            yield Line((_arrow(Point(x, bar.centre.y), side),), ink, 0.9)
    level = bar.centre.y - side * (bar.height / 2 + BESIDE)
    about = [
        whisker
        for x, spot in ((bar.left, event.start), (bar.right, event.end))
        if spot is not None and spot.doubt and not (x == bar.left and event.open_start)
        for whisker in _whiskers(Point(x, level), spot.doubt, near=0.0, cap=SMALL_CAP)
    ]
    if about:
        yield Line(tuple(about), theme.ink, 0.8)


def _arrow(at: Point, side: int) -> Spline:
    """An open end: it goes on from here."""
    return polyline(
        [Point(at.x, at.y - 4.5), Point(at.x + side * 4.5, at.y), Point(at.x, at.y + 4.5)]
    )


def _diamond(at: Point, reach: float) -> Spline:
    corners = [
        Point(at.x, at.y - reach),
        Point(at.x + reach, at.y),
        Point(at.x, at.y + reach),
        Point(at.x - reach, at.y),
    ]
    return polyline([*corners, corners[0]])


def _whiskers(at: Point, doubt: Doubt, *, near: float = NEAR, cap: float = CAP) -> Iterator[Spline]:
    """A line to the side on which it may be, with a small bar at its end."""
    for side, is_there in ((-1, doubt != "after"), (1, doubt != "before")):
        if is_there:
            end = at.x + side * FAR
            yield polyline([Point(at.x + side * near, at.y), Point(end, at.y)])
            yield polyline([Point(end, at.y - cap), Point(end, at.y + cap)])
