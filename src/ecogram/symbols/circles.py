"""The circles of an ecomap: domains, the client system, and people drawn as their name in a box."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from ecogram.geometry.curves import Interval, circle, outside, rounded_outline
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.geometry.text import text_width, wrap
from ecogram.geometry.track import Track
from ecogram.scene import Area, Label, Line, Primitive
from ecogram.theme import Theme

Role = Literal["domain", "client"]
Size = tuple[float, float]

_PENS: dict[Role, float] = {"domain": 1.25, "client": 1.75}
_PITCH = 1.2  # of lines of text, in type sizes
_BRACKET_GAP = 2.0  # between the name of a domain and its part in brackets
_BOX_PADDING: Size = (9.0, 5.5)
_BOX_CORNER = 7.0


def circle_strokes(
    centre: Point,
    half: float | Size,
    theme: Theme,
    *,
    role: Role = "domain",
    corner: float | None = None,
    gaps: Sequence[tuple[Point, float]] = (),
) -> tuple[Primitive, ...]:
    """The outline of a domain (filled) or of the client system (heavier, not filled).

    ``half`` is the radius, or half the width and half the height: then an ellipse, or a box with
    round corners of radius ``corner``. In *gaps* (a point on the outline, half a length) it is
    open, for the lines that pass there.
    """
    edge = circle_edge(centre, half, corner)
    parts: list[Primitive] = [Area(edge, theme.domain_fill)] if role == "domain" else []
    pen = _PENS[role]
    if not gaps:
        return (*parts, Line((edge,), theme.ink, pen))
    track = Track(edge)
    places = [(track.nearest(point), size + pen / 2) for point, size in gaps]
    pieces = [
        track.piece(*piece) for piece in outside(_around(places, track.length), 0.0, track.length)
    ]
    return (*parts, Line(tuple(pieces), theme.ink, pen)) if pieces else tuple(parts)


def circle_edge(centre: Point, half: float | Size, corner: float | None = None) -> Spline:
    """The closed path of a circle, an ellipse or a box with round corners."""
    wide, high = half if isinstance(half, tuple) else (half, half)
    if corner is None or wide == high == corner:
        return tuple(
            Point(centre.x + x * wide, centre.y + y * high) for x, y in circle(Point(0.0, 0.0), 1.0)
        )
    box = Box(centre.x - wide, centre.y - high, centre.x + wide, centre.y + high)
    return _rounded_box(box, corner)


def domain_title(name: str, width: float, theme: Theme) -> tuple[Label, ...]:
    """The name of a domain in lines no wider than *width*, round (0, 0); what stands in brackets
    at its end is smaller."""
    plain, bracket = _bracketed(name)
    rows = [
        (line, theme.domain, True) for line in wrap(plain, width, 3, size=theme.domain, bold=True)
    ]
    small = [(line, theme.caption, False) for line in wrap(bracket, width, 3, size=theme.caption)]
    heights = [size * _PITCH for _, size, _ in (*rows, *small)]
    gap = _BRACKET_GAP if rows and small else 0.0
    y = -(sum(heights) + gap) / 2
    labels = []
    for index, ((text, size, bold), height) in enumerate(
        zip((*rows, *small), heights, strict=True)
    ):
        y += gap if index == len(rows) else 0.0
        labels.append(Label(text, Point(0.0, y + height / 2), size, theme.ink, bold=bold))
        y += height
    return tuple(labels)


def title_size(labels: Sequence[Label]) -> Size:
    """Width and height of the lines of a title."""
    if not labels:
        return 0.0, 0.0
    width = max(text_width(label.text, label.size, label.bold) for label in labels)
    first, last = labels[0], labels[-1]
    height = last.at.y - first.at.y + (first.size + last.size) * _PITCH / 2
    return width, height


def name_box_size(lines: Sequence[str], theme: Theme, *, bold: bool = False) -> Size:
    """Width and height of the box round the *lines* of a name, pen not included."""
    text = max((text_width(line, theme.name, bold) for line in lines), default=0.0)
    width, height = text + 2 * _BOX_PADDING[0], len(lines) * theme.name_pitch + 2 * _BOX_PADDING[1]
    return max(width, height), height


def name_box(
    lines: Sequence[str], centre: Point, theme: Theme, *, bold: bool = False
) -> tuple[Primitive, ...]:
    """A person whose gender nobody said: the name in a box with round corners."""
    return tuple(_named(lines, centre, theme, bold=bold))


def name_box_edge(
    lines: Sequence[str], centre: Point, theme: Theme, *, bold: bool = False
) -> tuple[Point, ...]:
    """The outline of that box as a convex polygon, clockwise: three points for each corner."""
    width, height = name_box_size(lines, theme, bold=bold)
    corner = min(_BOX_CORNER, width / 2, height / 2)
    x, y, cut = width / 2, height / 2, corner * 0.293
    quarter = ((x - corner, -y), (x - cut, cut - y), (x, corner - y))
    right = (*quarter, *((px, -py) for px, py in reversed(quarter)))
    left = tuple((-px, py) for px, py in reversed(right))
    return tuple(Point(centre.x + px, centre.y + py) for px, py in (*right, *left))


def _named(lines: Sequence[str], centre: Point, theme: Theme, *, bold: bool) -> Iterator[Primitive]:
    width, height = name_box_size(lines, theme, bold=bold)
    box = Box(-width / 2, -height / 2, width / 2, height / 2).moved(centre.x, centre.y)
    yield Line((_rounded_box(box, _BOX_CORNER),), theme.ink, theme.outline)
    for index, line in enumerate(lines):
        y = centre.y + (index - (len(lines) - 1) / 2) * theme.name_pitch
        yield Label(line, Point(centre.x, y), theme.name, theme.ink, bold=bold)


def _rounded_box(box: Box, corner: float) -> Spline:
    corners = [
        Point(box.left, box.top),
        Point(box.right, box.top),
        Point(box.right, box.bottom),
        Point(box.left, box.bottom),
    ]
    return rounded_outline(corners, min(corner, box.width / 2, box.height / 2))


def _around(places: Sequence[tuple[float, float]], length: float) -> Iterator[Interval]:
    """Gaps on a closed path: those over its seam are open at both of its ends."""
    for at, half in places:
        yield at - half, at + half
        if at - half < 0.0:
            yield length + at - half, length
        if at + half > length:
            yield 0.0, at + half - length


def _bracketed(name: str) -> tuple[str, str]:
    """The name, and what stands in brackets at its end.

    >>> _bracketed("Werk (ook zwart)"), _bracketed("(stil)"), _bracketed("School")
    (('Werk', '(ook zwart)'), ('(stil)', ''), ('School', ''))
    """
    head, found, tail = name.partition(" (")
    return (head, f"({tail}") if found and tail.endswith(")") else (name, "")
