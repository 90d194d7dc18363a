"""The drawing as data: a page with groups of primitives. It knows ink, not families."""

# Annotations are not postponed: a named tuple would compile each of them at every start.

from typing import Literal, assert_never

from ecogram.diagnostics import Problem
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.geometry.text import text_width
from ecogram.records import NamedTuple

Shape = Literal["square", "circle", "rounded", "diamond", "triangle", "house"]
Align = Literal["start", "middle", "end"]


class Outline(NamedTuple):
    """A standard shape drawn with one closed line; never filled: nothing behind it is lost."""

    shape: Shape
    centre: Point
    width: float
    height: float
    colour: str
    stroke: float


class Line(NamedTuple):
    """Strokes of one pen; a pattern (dashes, zigzag, rungs, open arrowheads) is many strokes."""

    strokes: tuple[Spline, ...]
    colour: str
    stroke: float


class Area(NamedTuple):
    """A filled region without an outline, painted behind every line; ``edge`` is closed."""

    edge: Spline
    fill: str


class Disc(NamedTuple):
    """A filled circle without an outline, painted as an area is: dots, a miscarriage."""

    centre: Point
    radius: float
    fill: str


class Label(NamedTuple):
    """One line of text; ``at`` is its vertical centre, at the side that ``align`` names."""

    text: str
    at: Point
    size: float
    colour: str
    align: Align = "middle"
    bold: bool = False


Primitive = Outline | Line | Area | Disc | Label


class Group(NamedTuple):
    """One drawn thing: it becomes one ``<g>`` with this id, these classes and this human title."""

    id: str
    classes: tuple[str, ...]
    parts: tuple[Primitive, ...] = ()
    title: str = ""
    groups: tuple["Group", ...] = ()


class Scene(NamedTuple):
    """A page of ``width`` × ``height`` points; groups in painting order, later ones on top.

    ``ground`` is the colour of the paper, empty for none (transparent). ``language`` is the SVG's.
    ``remarks`` are warnings for who asked for the drawing; they are not drawn.
    """

    width: float
    height: float
    groups: tuple[Group, ...]
    title: str
    description: str
    language: str
    ground: str = "#FFFFFF"
    remarks: tuple[Problem, ...] = ()


def label_box(label: Label) -> Box:
    """The room one line of text fills on the page."""
    width, half = text_width(label.text, label.size, label.bold), label.size * 0.6
    left = label.at.x - {"start": 0.0, "middle": width / 2, "end": width}[label.align]
    return Box(left, label.at.y - half, left + width, label.at.y + half)


def moved(group: Group, by: Point) -> Group:
    """*group* with everything in it moved."""
    return group._replace(
        parts=tuple(moved_part(part, by) for part in group.parts),
        groups=tuple(moved(inner, by) for inner in group.groups),
    )


def moved_part(part: Primitive, by: Point) -> Primitive:
    """One primitive moved by the vector *by*."""
    match part:
        case Outline() | Disc():
            return part._replace(centre=_sum(part.centre, by))
        case Line():
            return part._replace(strokes=tuple(_shifted(stroke, by) for stroke in part.strokes))
        case Area():
            return part._replace(edge=_shifted(part.edge, by))
        case Label():
            return part._replace(at=_sum(part.at, by))
        case _:
            assert_never(part)


def _shifted(spline: Spline, by: Point) -> Spline:
    dx, dy = by
    return tuple(Point(x + dx, y + dy) for x, y in spline)


def _sum(point: Point, by: Point) -> Point:
    return Point(point.x + by.x, point.y + by.y)
