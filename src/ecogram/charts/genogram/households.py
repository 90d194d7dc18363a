"""The outlines round those who live together, and where their names stand free of every line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from ecogram.charts.genogram.view import FamilyView, HouseholdView
from ecogram.geometry.shapes import Box, Point, Spline, enters
from ecogram.geometry.text import text_width
from ecogram.geometry.track import Track
from ecogram.records import NamedTuple
from ecogram.scene import Label
from ecogram.theme import Theme

if TYPE_CHECKING:
    from ecogram.layout.hulls import Hull

STEP = 8.0
INSET = 10.0
BESIDE = 8.0
"""From an outline that was widened for its name to a line that runs along it (points)."""
CORNER_STEPS = 4
"""How far from its corner a name may slide before another side of the outline is tried."""
CLEAR = 4.0
"""Room between a household's name and any line or text (points)."""
TIGHT = 2.0
"""The same where there is no better place."""
APART = 10.0
"""Room round a name that does not stand at the top: nearer to a person it reads as a caption."""

Piece = tuple[Point, Point]
Place = tuple[Point, float, float]
"""The right end of a name's centre line, and how far lines and what is filled must stay away."""


class Home(NamedTuple):
    """A household on the page: closed outlines and its name, if it has one."""

    edges: tuple[Spline, ...]
    name: Label | None


def hulls(
    view: FamilyView, boxes: Mapping[str, Sequence[Box]], lines: Sequence[Piece], theme: Theme
) -> dict[str, Hull]:
    """The outline of every household that has anybody, wide enough for its name.

    *boxes* are each person's symbol and texts, *lines* the lines of the family.
    """
    if not view.households:
        return {}
    whole = {id_: Box.around(own) for id_, own in boxes.items()}
    filled = [box for own in boxes.values() for box in own]
    found = {}
    for household in view.households:
        inside = [whole[id_] for id_ in household.members if id_ in whole]
        if inside:
            keep = set(household.members)
            outside = [box for id_, box in whole.items() if id_ not in keep]
            found[household.id] = _hull(household, inside, outside, filled, lines, theme)
    return found


def _hull(
    household: HouseholdView,
    inside: Sequence[Box],
    outside: Sequence[Box],
    filled: Sequence[Box],
    lines: Sequence[Piece],
    theme: Theme,
) -> Hull:
    """The outline; where its name would stand on a line, wider on the one or the other side."""
    from ecogram.layout.hulls import hull

    named = bool(household.name)
    shape = hull(inside, outside, named=named, lines=lines)
    if not named or _inside_place(household, shape, filled, lines, theme):
        return shape
    room = text_width(household.name, theme.years) + CLEAR
    for box in sorted(inside, key=lambda box: (-box.right, box.top)):
        middle = box.centre.x
        for wider in (
            box._replace(right=max(box.right, middle + room)),
            box._replace(left=min(box.left, middle - room - STEP)),
        ):
            if any(wider.grown(2 * INSET).overlaps(other) for other in outside):
                continue
            side = wider.right + INSET if wider.right > box.right else wider.left - INSET
            edge = Box(side - BESIDE, wider.top, side + BESIDE, wider.bottom)
            if any(_touches(edge, *line) and line[0].x == line[1].x for line in lines):
                continue
            others = [other for other in inside if other != box]
            tried = hull([*others, wider], outside, named=True, lines=lines)
            if _inside_place(household, tried, filled, lines, theme):
                return tried
    return shape


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


def _name(
    household: HouseholdView,
    shape: Hull,
    filled: Sequence[Box],
    strokes: Sequence[Piece],
    theme: Theme,
) -> Label | None:
    """The first free place inside; then just over the outline."""
    if not household.name:
        return None
    first = Label(household.name, shape.label, theme.years, theme.secondary, "end")
    places = chain(_inside(shape, household, theme, spare=True), _over(shape))
    return _first(household, places, filled, strokes, theme) or first


def _inside_place(
    household: HouseholdView,
    shape: Hull,
    filled: Sequence[Box],
    strokes: Sequence[Piece],
    theme: Theme,
) -> bool:
    """Whether the name has a good place inside *shape*."""
    places = _inside(shape, household, theme)
    return _first(household, places, filled, strokes, theme) is not None


def _first(
    household: HouseholdView,
    places: Iterable[Place],
    filled: Sequence[Box],
    strokes: Sequence[Piece],
    theme: Theme,
) -> Label | None:
    for at, clear, apart in places:
        label = Label(household.name, at, theme.years, theme.secondary, "end")
        box = _box(label)
        if _is_free(box.grown(clear), box.grown(apart), filled, strokes):
            return label
    return None


def _inside(
    shape: Hull, household: HouseholdView, theme: Theme, *, spare: bool = False
) -> Iterator[Place]:
    """The upper right corner, along the top, lower down; *spare*: with little room too."""
    width = text_width(household.name, theme.years)
    polygons = [_points(edge) for edge in shape.edges]
    xs = [x for polygon in polygons for x, _ in polygon]
    ys = [y for polygon in polygons for _, y in polygon]
    steps = int((max(xs) - min(xs)) / STEP) + 1
    right, low = max(xs) - INSET, max(ys) - INSET
    tries = [
        (shape.label, CORNER_STEPS, CLEAR, CLEAR),
        (Point(right, min(ys) + INSET), steps, CLEAR, CLEAR),
        (Point(right, shape.label.y), steps, CLEAR, CLEAR),
    ]
    rows = int((low - shape.label.y) / STEP)
    tries += [(Point(right, low - row * STEP), steps, CLEAR, APART) for row in range(rows)]
    if spare:
        tries += [(Point(right, y), steps, TIGHT, TIGHT) for y in (shape.label.y, min(ys) + INSET)]
    for start, count, clear, apart in tries:
        for step in range(count):
            at = Point(start.x - step * STEP, start.y)
            corners = (Point(at.x - width - 4, at.y - 5), Point(at.x + 4, at.y + 5))
            if all(_holds(polygons, corner) for corner in corners):
                yield at, clear, apart


def _over(shape: Hull) -> Iterator[Place]:
    box = Box.around([Box(x, y, x, y) for edge in shape.edges for x, y in _points(edge)])
    for step in range(int(box.width / STEP) + 1):
        yield Point(box.right - INSET - step * STEP, box.top - INSET / 2 - 2), TIGHT, TIGHT


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


def _is_free(clear: Box, apart: Box, filled: Sequence[Box], strokes: Sequence[Piece]) -> bool:
    return not any(apart.overlaps(other) for other in filled) and not any(
        _touches(clear, start, end) for start, end in strokes
    )


def _touches(box: Box, start: Point, end: Point) -> bool:
    return enters(box, start.x, start.y, end.x - start.x, end.y - start.y)


def _box(label: Label) -> Box:
    width = text_width(label.text, label.size, label.bold)
    half = label.size * 0.6
    return Box(label.at.x - width, label.at.y - half, label.at.x, label.at.y + half)


def _points(spline: Spline) -> tuple[Point, ...]:
    track = Track(spline)
    count = max(2, int(track.length / 6))
    return tuple(track.point(track.length * step / count) for step in range(count + 1))
