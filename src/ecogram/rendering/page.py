"""Sheets of paper, and drawings scaled to lie on one; knows points, not families."""

from __future__ import annotations

from typing import Literal

from ecogram.diagnostics import Problem, Severity
from ecogram.geometry.shapes import Point, Spline
from ecogram.scene import Area, Disc, Group, Label, Line, Outline, Primitive, Scene
from ecogram.theme import COLOUR

Page = Literal["fit", "a4", "a4-landscape", "a3"]

_SHORT, _LONG = 595.28, 841.89  # A4, in points
_SMALLEST_TYPE = 5.0
FLOOR = _SMALLEST_TYPE / min(COLOUR.name, COLOUR.age, COLOUR.years)
"""The smallest scale at which names, ages and years can still be read on paper (look.md)."""

MUCH = 10
"""From so many percent of bare paper on it is worth a word: margins take as much."""

SHEETS: dict[str, tuple[float, float]] = {
    "a4": (_SHORT, _LONG),
    "a4-landscape": (_LONG, _SHORT),
    "a3": (_LONG, 2 * _SHORT),
    "a3-landscape": (2 * _SHORT, _LONG),
    "a2": (2 * _SHORT, 2 * _LONG),
    "a2-landscape": (2 * _LONG, 2 * _SHORT),
    "a1": (2 * _LONG, 4 * _SHORT),
    "a1-landscape": (4 * _SHORT, 2 * _LONG),
    "a0": (4 * _SHORT, 4 * _LONG),
    "a0-landscape": (4 * _LONG, 4 * _SHORT),
}
"""Width and height of the sheets (ISO 216) in points, each size first upright, then turned."""


def fit(scene: Scene, page: Page = "fit", scale: float = 1.0) -> tuple[Scene, tuple[Problem, ...]]:
    """*scene* on one sheet of *page*, at *scale* or as much smaller as the sheet asks.

    Where that would make the type too small to read, the sheet is turned and, if that does not
    help, the next larger size is taken, the way round that shows the drawing larger; a remark says
    so, and how much of that sheet stays empty. "fit" makes the page as large as the drawing. The
    drawing stands at the top of the sheet, in the middle of its width.
    """
    small = (_remark("type-too-small", scale=scale),) if scale < FLOOR else ()
    if page == "fit":
        return _scaled(scene, scale), small
    least = min(scale, FLOOR)
    for sheet in _from(page, scene):
        factor = min(scale, _room(scene, sheet))
        if factor >= least:
            placed = _placed(scene, factor, sheet)
            if sheet == page:
                return placed, small
            empty = round(100 * (1 - _filled(scene, factor, sheet)))
            left = {"empty": f"{empty}"} if empty >= MUCH else {"variant": "filled"}
            larger = _remark("page-larger", asked=page, page=sheet, scale=factor, **left)
            return placed, (*small, larger)
    return _scaled(scene, least), (*small, _remark("page-too-small", asked=page, scale=least))


def _from(page: str, scene: Scene) -> list[str]:
    """The sheets to try in turn: the one asked for, the same turned, then larger ones.

    Of each larger size first the way round on which *scene* is larger.
    """
    sheets = list(SHEETS)
    first = sheets.index(page)
    turned = first ^ 1
    larger = sheets[max(first, turned) + 1 :]
    found = [page, sheets[turned]]
    for k in range(0, len(larger), 2):
        found += sorted(larger[k : k + 2], key=lambda one: -_room(scene, one))
    return found


def _filled(scene: Scene, factor: float, sheet: str) -> float:
    """The share of *sheet* that *scene* takes, its own margins included."""
    width, height = SHEETS[sheet]
    return scene.width * scene.height * factor**2 / (width * height)


def _room(scene: Scene, sheet: str) -> float:
    width, height = SHEETS[sheet]
    return min(width / scene.width, height / scene.height)


def _remark(code: str, *, scale: float, **values: str) -> Problem:
    percent = f"{100 * scale:.0f}"
    return Problem(code, values={**values, "percent": percent}, severity=Severity.WARNING)


def _placed(scene: Scene, factor: float, sheet: str) -> Scene:
    width, height = SHEETS[sheet]
    placed = _scaled(scene, factor, (width - scene.width * factor) / 2)
    return placed._replace(width=width, height=height)


def _scaled(scene: Scene, factor: float, dx: float = 0.0) -> Scene:
    if factor == 1 and dx == 0:
        return scene
    return scene._replace(
        width=scene.width * factor,
        height=scene.height * factor,
        groups=tuple([_group(group, factor, dx) for group in scene.groups]),
    )


def _group(group: Group, factor: float, dx: float) -> Group:
    return group._replace(
        parts=tuple([_primitive(primitive, factor, dx) for primitive in group.parts]),
        groups=tuple([_group(inner, factor, dx) for inner in group.groups]),
    )


def _primitive(primitive: Primitive, factor: float, dx: float) -> Primitive:
    def point(place: Point) -> Point:
        return Point(place.x * factor + dx, place.y * factor)

    def spline(places: Spline) -> Spline:
        return tuple([Point(x * factor + dx, y * factor) for x, y in places])

    match primitive:
        case Outline(shape, centre, width, height, colour, stroke):
            size = (width * factor, height * factor)
            return Outline(shape, point(centre), *size, colour, stroke * factor)
        case Line(strokes, colour, stroke):
            return Line(tuple(map(spline, strokes)), colour, stroke * factor)
        case Area(edge, fill):
            return Area(spline(edge), fill)
        case Disc(centre, radius, fill):
            return Disc(point(centre), radius * factor, fill)
        case Label(text, at, size, colour, align, bold):
            return Label(text, point(at), size * factor, colour, align, bold)
