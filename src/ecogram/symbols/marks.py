"""What stands on a line (rings, bars, crosses) and at its ends (heads), in the line's own frame."""

from __future__ import annotations

from collections.abc import Iterator
from math import hypot
from typing import Literal

from ecogram.geometry.curves import circle, polyline
from ecogram.geometry.shapes import Point, Spline
from ecogram.geometry.track import Track
from ecogram.records import NamedTuple
from ecogram.scene import Area, Line, Primitive


class Frame(NamedTuple):
    """A place on a line and the direction of travel there."""

    origin: Point
    along: Point

    def at(self, forward: float, aside: float) -> Point:
        """The point so far forward and aside (to the right on the page)."""
        return Point(
            self.origin.x + self.along.x * forward - self.along.y * aside,
            self.origin.y + self.along.y * forward + self.along.x * aside,
        )

    def path(self, *steps: tuple[float, float]) -> Spline:
        """Straight pieces through points given as (forward, aside)."""
        return polyline([self.at(*step) for step in steps])


class Mark(NamedTuple):
    """A sign on the middle of a line, in its colour.

    ``opening`` is half the stretch of line it replaces; ``height`` how far it goes aside.
    """

    form: Literal["ring", "rings", "bars", "bars_ring", "cross", "boxed_cross", "bar"]
    opening: float
    height: float
    stroke: float


class Head(NamedTuple):
    """An arrowhead; ``back`` is how far before its tip the line stops."""

    form: Literal["open", "double", "filled"]
    length: float
    half: float
    stroke: float = 1.4
    back: float = 0.0


RING = Mark("ring", 4.2, 4.2, 1.2)
RINGS = Mark("rings", 7.2, 4.2, 1.2)
CUTOFF = Mark("bars", 4.0, 6.0, 1.6)
REPAIRED = Mark("bars_ring", 8.0, 6.0, 1.6)
CROSS = Mark("cross", 5.5, 3.4, 1.4)
BOXED_CROSS = Mark("boxed_cross", 5.5, 5.5, 1.1)
BAR = Mark("bar", 0.0, 6.0, 1.8)

OPEN = Head("open", 6.5, 3.8)
FILLED = Head("filled", 9.0, 3.3, back=7.5)


def paint_mark(mark: Mark, frame: Frame, colour: str) -> Iterator[Primitive]:
    """The primitives of *mark* at *frame*."""
    half = mark.opening
    match mark.form:
        case "ring":
            yield Line((circle(frame.origin, mark.height),), colour, mark.stroke)
        case "rings":
            rings = [circle(frame.at(place, 0.0), mark.height) for place in (-3.0, 3.0)]
            yield Line(tuple(rings), colour, mark.stroke)
        case "bars" | "bars_ring":
            bars = [frame.path((x, -mark.height), (x, mark.height)) for x in (-half, half)]
            yield Line(tuple(bars), colour, mark.stroke)
            if mark.form == "bars_ring":
                yield Line((circle(frame.origin, 3.6),), colour, 1.2)
        case "cross":
            yield Line(_cross(frame, mark.height), colour, mark.stroke)
        case "boxed_cross":
            box = frame.path((-half, -half), (half, -half), (half, half), (-half, half))
            close = frame.path((-half, half), (-half, -half))
            yield Line((box + close[1:],), colour, mark.stroke)
            yield Line(_cross(frame, half - 2.3), colour, mark.stroke)
        case "bar":
            yield Line((frame.path((0.0, -mark.height), (0.0, mark.height)),), colour, mark.stroke)


def paint_head(head: Head, frame: Frame, colour: str) -> Iterator[Primitive]:
    """The primitives of *head* with its tip at the origin of *frame*, pointing along it."""
    tip = -head.stroke / 2 if head.form != "filled" else 0.0
    if head.form == "filled":
        corners = [(0.0, 0.0), (-head.length, -head.half), (-head.length, head.half), (0.0, 0.0)]
        yield Area(frame.path(*corners), colour)
        return
    chevrons = [_chevron(frame, tip, head)]
    if head.form == "double":
        chevrons.append(_chevron(frame, tip - head.length, head))
    yield Line(tuple(chevrons), colour, head.stroke)


def head_frame(track: Track, length: float, *, at_start: bool) -> Frame:
    """Where a head of *length* stands at an end of *track*: on its tip, looking outward."""
    if at_start:
        tip, root = track.point(0.0), track.point(min(length, track.length))
    else:
        tip, root = track.point(track.length), track.point(max(0.0, track.length - length))
    size = hypot(tip.x - root.x, tip.y - root.y)
    if size < 1e-9:
        return Frame(tip, track.direction(0.0))
    return Frame(tip, Point((tip.x - root.x) / size, (tip.y - root.y) / size))


def _cross(frame: Frame, reach: float) -> tuple[Spline, Spline]:
    return (
        frame.path((-reach, -reach), (reach, reach)),
        frame.path((-reach, reach), (reach, -reach)),
    )


def _chevron(frame: Frame, tip: float, head: Head) -> Spline:
    back = tip - head.length
    return frame.path((back, -head.half), (tip, 0.0), (back, head.half))
