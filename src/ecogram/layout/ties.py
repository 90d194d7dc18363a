"""What the router of emotional lines is told and what it gives back; names, sizes and points only.

All measures are points (1/72 inch), y grows downward.
"""

# Annotations are not postponed: a named tuple would compile each of them at every start.

from collections.abc import Mapping
from typing import Literal

from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.records import NamedTuple

Shape = Literal["square", "circle", "diamond", "rounded", "triangle", "dot"]


class End(NamedTuple):
    """A symbol that a tie starts or ends at; ``radius`` is half its width with the index ring."""

    id: str
    centre: Point
    radius: float
    shape: Shape = "square"


class Obstacle(NamedTuple):
    """Room that no line may enter; ``owner`` is the id of the End or union it belongs to.

    A ``mark`` is so small that it closes no row.
    """

    box: Box
    owner: str
    kind: Literal["symbol", "text", "mark"]


class Tie(NamedTuple):
    """An emotional line to route.

    ``extent`` is half the width of the whole stroke (a zigzag's amplitude and half its pen);
    ``word`` is the width and height of the text on the line; ``bend`` is the smallest radius that
    keeps the pattern readable (30 for zigzags, rungs and rails, less for a plain stroke);
    ``heads`` says whether arrowheads stand at the first and the second symbol.
    """

    id: str
    first: End
    second: End
    extent: float = 2.0
    word: tuple[float, float] | None = None
    bend: float = 30.0
    heads: tuple[bool, bool] = (False, False)


class Segment(NamedTuple):
    """A straight piece of a family line; ``owner`` is the union it belongs to."""

    start: Point
    end: Point
    owner: str


class Routing(NamedTuple):
    """A path for every tie, from 3 outside the first outline to 3 outside the second.

    ``words`` holds the centre of each tie's word. ``bounds`` is the box round all strokes and
    words; it may reach outside the page (negative, or beyond its width): then the caller moves
    the drawing.
    ``unrouted`` names the ties that no free path exists for; they have no entry in ``paths``.
    """

    paths: Mapping[str, Spline]
    words: Mapping[str, Point]
    bounds: Box
    unrouted: tuple[str, ...] = ()
