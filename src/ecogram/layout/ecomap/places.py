"""Where everything of an ecomap stands; points, y downward, in one frame that may be negative."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.records import NamedTuple

Align = Literal["start", "middle", "end"]


class Outline(NamedTuple):
    """A box with round corners; a circle when both halves and ``corner`` are equal."""

    centre: Point
    half_width: float
    half_height: float
    corner: float

    @property
    def is_circle(self) -> bool:
        return self.half_width == self.half_height == self.corner


class LabelPlace(NamedTuple):
    """The box of a text block and how its lines stand in it."""

    box: Box
    align: Align


class DiscPlace(NamedTuple):
    """A domain's circle and the box of its title (lines in the middle)."""

    centre: Point
    radius: float
    title: Box


class SeatPlace(NamedTuple):
    """A person outside the client system: a seat in a domain or a free guest."""

    centre: Point
    label: LabelPlace | None = None


class Gap(NamedTuple):
    """Where a spoke crosses an outline (``outline``: a disc's id, or ``CORE``).

    The drawing may leave the outline open 2.4 on both sides of the line there.
    """

    spoke: str
    outline: str
    point: Point


class EcoPlaces(NamedTuple):
    """The whole arrangement.

    ``core`` is None for a star; ``offset`` moves the genogram's frame into this one;
    ``name`` is the box of the client system's name. ``paths`` run from the first to the second end
    of every spoke, 2.5 off circles and 3 off symbols. ``letters`` holds two groups of ring centres
    per spoke (as counted: at the first, at the second end), each from left to right, ``undirected``
    those between them; ``words`` and ``marks`` the centres of what stands on the lines;
    ``couples`` the union lines between seats.
    ``unrouted`` names spokes whose path touches something foreign; it is empty unless the genogram
    itself shuts a member in, or seven larger drawings were not large enough.
    """

    core: Outline | None
    offset: Point
    name: Box | None
    discs: Mapping[str, DiscPlace]
    seats: Mapping[str, SeatPlace]
    guests: Mapping[str, SeatPlace]
    couples: Mapping[str, tuple[Point, Point]]
    paths: Mapping[str, Spline]
    letters: Mapping[str, tuple[tuple[Point, ...], tuple[Point, ...]]]
    undirected: Mapping[str, tuple[Point, ...]]
    words: Mapping[str, Point]
    marks: Mapping[str, Point]
    gaps: tuple[Gap, ...]
    bounds: Box
    unrouted: tuple[str, ...] = ()
