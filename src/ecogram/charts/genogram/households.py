"""The outlines round those who live together, and where their names stand free of every line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ecogram.charts.genogram.view import FamilyView, HouseholdView
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.geometry.text import text_width
from ecogram.geometry.track import Track
from ecogram.scene import Label
from ecogram.theme import Theme

if TYPE_CHECKING:
    from ecogram.layout.hulls import Hull

STEP = 8.0
INSET = 10.0
CORNER_STEPS = 4
"""How far from its corner a name may slide before another side of the outline is tried."""
CLEAR = 2.0
"""Room between a household's name and any line or text (points)."""

Piece = tuple[Point, Point]


class Home(NamedTuple):
    """A household on the page: closed outlines and its name, if it has one."""

    edges: tuple[Spline, ...]
    name: Label | None


def hulls(view: FamilyView, boxes: Mapping[str, Sequence[Box]]) -> dict[str, Hull]:
    """The outline of every household that has anybody; *boxes* are each person's symbol, texts."""
    if not view.households:
        return {}
    from ecogram.layout.hulls import hull

    whole = {id_: around(own) for id_, own in boxes.items()}
    found = {}
    for household in view.households:
        inside = [whole[id_] for id_ in household.members if id_ in whole]
        if inside:
            keep = set(household.members)
            outside = [box for id_, box in whole.items() if id_ not in keep]
            found[household.id] = hull(inside, outside, named=bool(household.name))
    return found


def strokes(shapes: Iterable[Hull]) -> list[Piece]:
    """The outlines as straight pieces."""
    return [
        piece
        for shape in shapes
        for edge in shape.edges
        for points in [_points(edge)]
        for piece in pairwise((*points, points[0]))
    ]


def homes(
    view: FamilyView,
    shapes: Mapping[str, Hull],
    filled: Sequence[Box],
    lines: Sequence[Piece],
    paths: Sequence[Spline],
    theme: Theme,
) -> dict[str, Home]:
    """Every household's outline with its name, clear of what is *filled*, *lines* and *paths*."""
    if not shapes:
        return {}
    crossing = [*lines, *(piece for path in paths for piece in pairwise(_points(path)))]
    taken = list(filled)
    found = {}
    for household in view.households:
        if household.id in shapes:
            shape = shapes[household.id]
            name = _name(household, shape, taken, crossing, theme)
            found[household.id] = Home(shape.edges, name)
            if name is not None:
                taken.append(_box(name))
    return found


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box round all *boxes* (at least one)."""
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def _name(
    household: HouseholdView,
    shape: Hull,
    filled: Sequence[Box],
    strokes: Sequence[Piece],
    theme: Theme,
) -> Label | None:
    """The first free place: the upper right corner, along top and bottom, then outside the top."""
    if not household.name:
        return None
    first = Label(household.name, shape.label, theme.years, theme.secondary, "end")
    width = text_width(household.name, theme.years)
    for at in _places(shape, width):
        label = Label(household.name, at, theme.years, theme.secondary, "end")
        if _is_free(_box(label).grown(CLEAR), filled, strokes):
            return label
    return first


def _places(shape: Hull, width: float) -> Iterator[Point]:
    polygons = [_points(edge) for edge in shape.edges]
    xs = [x for polygon in polygons for x, _ in polygon]
    ys = [y for polygon in polygons for _, y in polygon]
    steps = int((max(xs) - min(xs)) / STEP) + 1
    right = max(xs) - INSET
    tries = (
        (shape.label, CORNER_STEPS),
        (Point(right, min(ys) + INSET), steps),
        (Point(right, max(ys) - INSET), steps),
        (Point(right, shape.label.y), steps),
    )
    for start, count in tries:
        for step in range(count):
            at = Point(start.x - step * STEP, start.y)
            corners = (Point(at.x - width - 4, at.y - 5), Point(at.x + 4, at.y + 5))
            if all(_holds(polygons, corner) for corner in corners):
                yield at
    for step in range(steps):
        yield Point(max(xs) - INSET - step * STEP, min(ys) - INSET / 2 - 2)


def _holds(polygons: Sequence[Sequence[Point]], point: Point) -> bool:
    """Whether *point* lies in one of *polygons* (even-odd rule)."""
    for polygon in polygons:
        inside = False
        for (x1, y1), (x2, y2) in pairwise((*polygon, polygon[0])):
            if (y1 > point.y) != (y2 > point.y):
                inside ^= point.x < x1 + (x2 - x1) * (point.y - y1) / (y2 - y1)
        if inside:
            return True
    return False


def _is_free(box: Box, filled: Sequence[Box], strokes: Sequence[Piece]) -> bool:
    return not any(box.overlaps(other) for other in filled) and not any(
        _touches(box, start, end) for start, end in strokes
    )


def _touches(box: Box, start: Point, end: Point) -> bool:
    """Whether the straight piece enters the box (slab clipping)."""
    low, high = 0.0, 1.0
    for origin, direction, least, most in (
        (start.x, end.x - start.x, box.left, box.right),
        (start.y, end.y - start.y, box.top, box.bottom),
    ):
        if direction == 0:
            if not least < origin < most:
                return False
            continue
        one, two = (least - origin) / direction, (most - origin) / direction
        low, high = max(low, min(one, two)), min(high, max(one, two))
    return low < high


def _box(label: Label) -> Box:
    width = text_width(label.text, label.size, label.bold)
    half = label.size * 0.6
    return Box(label.at.x - width, label.at.y - half, label.at.x, label.at.y + half)


def _points(spline: Spline) -> tuple[Point, ...]:
    track = Track(spline)
    count = max(2, int(track.length / 6))
    return tuple(track.point(track.length * step / count) for step in range(count + 1))
