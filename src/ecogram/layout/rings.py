"""Rings round a centre, cut into sectors: how wide each is, and what its cells hold.

It knows sizes and no people. The centre is (0, 0); angles are radians, clockwise on the page from
the right.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import cos, sin, sqrt
from typing import Literal

from ecogram.geometry.shapes import Box, Point
from ecogram.layout.cells import EDGE, GAP, PITCH, Cell, Size, box_at, dots, pack, spread
from ecogram.records import NamedTuple

EASY = 14.0
"""Clear paper between two blocks where a ring can be a little wider for it (points)."""
CAPTION = 13.0
"""From the outside of a ring to the middle of its caption (points)."""

_HALVINGS = 8
_EASE = 1.3  # how much wider a ring may be for that
_LOOSE = 20.0  # from dot to dot at the most
_GROWTH = 1.2
_SHARES = (1.0, 0.9, 0.8)  # of the width of a ring, to find places that a wider one hides
_STEP = 2.0  # how exactly the width of a ring is found


class Need(NamedTuple):
    """What one cell must hold: *named*, or else the *few* and a *crowd* of dots.

    The last of the few is the block that tells how many there are.
    """

    named: tuple[Size, ...] = ()
    few: tuple[Size, ...] = ()
    crowd: int = 0


class Ring(NamedTuple):
    """A ring: its least width, the size of its caption (upright on the axis), and its cells."""

    least: float
    caption: Size
    needs: tuple[Need, ...]


class Filling(NamedTuple):
    """The centres of what a cell holds.

    ``named`` has a block for each, ``dots`` the few and the crowd, ``count`` only the last block
    of the few: a crowd too large even for its dots.
    """

    form: Literal["named", "dots", "count"]
    blocks: tuple[Point, ...]
    dots: tuple[Point, ...] = ()


class Plan(NamedTuple):
    """The outer radius of every ring, from inside outward, and how each of its cells is filled."""

    radii: tuple[float, ...]
    fillings: tuple[tuple[Filling, ...], ...]


def arrange(
    core: float,
    taken: Sequence[Box],
    rings: Sequence[Ring],
    borders: Sequence[float],
    most: float,
) -> Plan:
    """Every ring as wide as its blocks need, the outermost radius at most *most*.

    *core* is the radius that the centre takes, *taken* what else of the centre must stay free.
    Sector ``n`` lies between ``borders[n]`` and ``borders[n + 1]``. In a cell whose blocks do not
    fit, the few and the crowd take their place.
    """
    inner, radii, fillings = core, [], []
    for index, ring in enumerate(rings):
        later = sum(ring.least for ring in rings[index + 1 :])
        width = _width(ring, inner, taken, borders, max(ring.least, most - inner - later))
        cells = _cells(inner, width, borders)
        free = (*taken, caption_box(inner + width, ring.caption))
        fillings.append(
            tuple(_fill(cell, need, free) for cell, need in zip(cells, ring.needs, strict=True))
        )
        inner += width
        radii.append(inner)
    return Plan(tuple(radii), tuple(fillings))


def caption_box(outer: float, size: Size) -> Box:
    """Where the caption of a ring stands: at twelve o'clock, inside the circle with its corners."""
    width, height = size
    within = max(outer - EDGE, width / 2)
    corner = sqrt(within**2 - (width / 2) ** 2)
    return box_at(Point(0.0, -min(outer - CAPTION, corner - height / 2)), size)


def _width(
    ring: Ring, inner: float, taken: Sequence[Box], borders: Sequence[float], most: float
) -> float:
    """The least width at which every cell is as full of names as it can be.

    A little wider where the blocks then stand easily; much wider only where they must.
    """
    width = ring.least
    for index, need in enumerate(ring.needs):

        def fits(wide: float, gap: float, index: int = index, need: Need = need) -> bool:
            cell = _cells(inner, wide, borders)[index]
            free = (*taken, caption_box(inner + wide, ring.caption))
            if gap:
                return pack(cell, need.named, free, gap) is not None
            return _dotted(cell, need, free, PITCH) is not None

        easily = min(most, max(width, ring.least * _EASE))
        width = (
            _least(lambda wide: fits(wide, EASY), width, easily)
            or _least(lambda wide: fits(wide, GAP), width, most)
            or _least(lambda wide: fits(wide, 0.0), width, most)
            or width
        )
    return width


def _least(fits: Callable[[float], bool], low: float, high: float) -> float | None:
    """The least width between *low* and *high* that will do, nearly; None when none does.

    What fits in a ring need not be found in every wider one, so this looks from below.
    """
    below = low
    width = low
    while not fits(width):
        if width >= high:
            return None
        below, width = width, min(width * _GROWTH, high)
    while width - below > _STEP:
        middle = (below + width) / 2
        if fits(middle):
            width = middle
        else:
            below = middle
    return width


def _cells(inner: float, width: float, borders: Sequence[float]) -> list[Cell]:
    return [Cell(inner, inner + width, start, end) for start, end in pairwise(borders)]


def _fill(cell: Cell, need: Need, taken: Sequence[Box]) -> Filling:
    for share in _SHARES:
        narrower = cell._replace(outer=cell.inner + (cell.outer - cell.inner) * share)
        places = spread(narrower, need.named, taken)
        if places is not None:
            return Filling("named", places)
    dotted = _dotted(cell, need, taken, PITCH)
    if dotted is not None:
        return _loosened(cell, need, taken, dotted)
    return Filling("count", spread(cell, need.few[-1:], taken) or (_middle(cell),))


def _loosened(cell: Cell, need: Need, taken: Sequence[Box], dotted: Filling) -> Filling:
    """The same crowd with as much room between the dots as there is."""
    low, high = PITCH, _LOOSE
    for _ in range(_HALVINGS):
        pitch = (low + high) / 2
        found = _dotted(cell, need, taken, pitch)
        if found is None:
            high = pitch
        else:
            dotted, low = found, pitch
    return dotted


def _dotted(cell: Cell, need: Need, taken: Sequence[Box], pitch: float) -> Filling | None:
    few = pack(cell, need.few, taken, GAP)
    if few is None:
        return None
    boxes = [box_at(place, size) for place, size in zip(few, need.few, strict=True)]
    crowd = dots(cell, need.crowd, [*taken, *boxes], pitch)
    return Filling("dots", few, crowd) if crowd is not None else None


def _middle(cell: Cell) -> Point:
    radius, angle = (cell.inner + cell.outer) / 2, (cell.start + cell.end) / 2
    return Point(radius * cos(angle), radius * sin(angle))
