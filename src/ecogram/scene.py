"""The drawing as data: a page with groups of primitives. It knows ink, not families."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, assert_never

from ecogram.geometry.shapes import Point, Spline

Shape = Literal["square", "circle", "rounded", "diamond", "triangle", "house"]
Align = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Outline:
    """A standard shape drawn with one closed line; never filled: nothing behind it is lost."""

    shape: Shape
    centre: Point
    width: float
    height: float
    colour: str
    stroke: float


@dataclass(frozen=True, slots=True)
class Line:
    """Strokes of one pen; a pattern (dashes, zigzag, rungs, open arrowheads) is many strokes."""

    strokes: tuple[Spline, ...]
    colour: str
    stroke: float


@dataclass(frozen=True, slots=True)
class Area:
    """A filled region without an outline, painted behind every line; ``edge`` is closed."""

    edge: Spline
    fill: str


@dataclass(frozen=True, slots=True)
class Disc:
    """A filled circle without an outline, painted as an area is: dots, a miscarriage."""

    centre: Point
    radius: float
    fill: str


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text; ``at`` is its vertical centre, at the side that ``align`` names."""

    text: str
    at: Point
    size: float
    colour: str
    align: Align = "middle"
    bold: bool = False


Primitive = Outline | Line | Area | Disc | Label


@dataclass(frozen=True, slots=True)
class Group:
    """One drawn thing: it becomes one ``<g>`` with this id, these classes and this human title."""

    id: str
    classes: tuple[str, ...]
    parts: tuple[Primitive, ...] = ()
    title: str = ""
    groups: tuple[Group, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """A page of ``width`` × ``height`` points; groups in painting order, later ones on top.

    ``ground`` is the colour of the paper, empty for none (transparent). ``language`` is the SVG's.
    """

    width: float
    height: float
    groups: tuple[Group, ...]
    title: str
    description: str
    language: str
    ground: str = "#FFFFFF"


def moved(group: Group, by: Point) -> Group:
    """*group* with everything in it moved."""
    return replace(
        group,
        parts=tuple(moved_part(part, by) for part in group.parts),
        groups=tuple(moved(inner, by) for inner in group.groups),
    )


def moved_part(part: Primitive, by: Point) -> Primitive:
    """One primitive moved by the vector *by*."""
    match part:
        case Outline() | Disc():
            return replace(part, centre=_sum(part.centre, by))
        case Line():
            return replace(part, strokes=tuple(_shifted(stroke, by) for stroke in part.strokes))
        case Area():
            return replace(part, edge=_shifted(part.edge, by))
        case Label():
            return replace(part, at=_sum(part.at, by))
        case _:
            assert_never(part)


def _shifted(spline: Spline, by: Point) -> Spline:
    dx, dy = by
    return tuple(Point(x + dx, y + dy) for x, y in spline)


def _sum(point: Point, by: Point) -> Point:
    return Point(point.x + by.x, point.y + by.y)
