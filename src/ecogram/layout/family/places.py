"""What the family layout gives back: a centre for everybody and a path for every family line."""

# Annotations are not postponed: a named tuple would compile each of them at every start.

from collections.abc import Mapping
from types import MappingProxyType

from ecogram.geometry.shapes import Point
from ecogram.records import NamedTuple

Path = tuple[Point, ...]
"""Straight pieces from point to point."""


class Descent(NamedTuple):
    """The line of one child: from the sibling bar (or the drop) down to the top of its symbol."""

    child: str
    path: Path
    primary: bool = True


class TwinBar(NamedTuple):
    """Where children born together meet (``apex``) and where a bar between their lines goes."""

    children: tuple[str, ...]
    apex: Point
    bar: tuple[Point, Point]


class UnionPlace(NamedTuple):
    """The lines of one union.

    ``line`` runs from partner to partner, outline to outline: two points for a couple side by
    side, more for an overhead or routed one; for three partners and more ``legs`` hold the extra
    ones. ``halves`` are the horizontal stretches of it left and right of the drop: the start text
    goes over the first, the end text and the slashes over the second. ``drop`` runs from the union
    line (or the single parent) to the sibling bar, or to an only child's line; empty without
    children. ``bar`` joins brothers and sisters; None when one child stands under the drop.
    """

    id: str
    line: Path
    halves: tuple[tuple[Point, Point], tuple[Point, Point]] | None
    drop: Path
    bar: tuple[Point, Point] | None
    descents: tuple[Descent, ...]
    twins: tuple[TwinBar, ...] = ()
    legs: tuple[Path, ...] = ()


class Places(NamedTuple):
    """The whole family on a page of its own: all x and y are >= 0, the upper left corner is (0, 0).

    ``rows`` are the heights of the symbols' centres, top row first; ``exceptions`` counts by name
    what the layout could not keep: unions that join two rows, siblings who stand out of birth
    order beside a partner.
    """

    centres: Mapping[str, Point]
    unions: Mapping[str, UnionPlace]
    rows: tuple[float, ...]
    width: float
    height: float
    exceptions: Mapping[str, int]
    arrivals: Mapping[str, tuple[float, float]] = MappingProxyType({})
    """How far left and right of the centre line family lines come down onto a symbol, for those
    where one comes beside the middle: years there stand that much farther out."""
