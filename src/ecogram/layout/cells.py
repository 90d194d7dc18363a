"""Places in one cell of a ring: blocks of symbol and name, or dots of a crowd.

It knows sizes and no people. The centre of the ring is (0, 0); angles are radians, clockwise on
the page from the right.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil, cos, hypot, sin, sqrt

from ecogram.geometry.shapes import Box, Point
from ecogram.records import NamedTuple

Size = tuple[float, float]
"""Width and height of a block."""
Place = tuple[float, float]
"""A point as the search computes with it: a bare pair, for speed."""

EDGE = 3.0
"""Clear paper between a block and the circles and borders of its cell (points)."""
GAP = 4.0
"""Clear paper between two blocks at the least (points)."""
PITCH = 11.0
"""From dot to dot in a crowd at the least (points)."""

_TRIALS = 1800  # places to try in one cell, about
_FINEST = 3.0  # between places to try, at the least
_WIDEST = 400.0
_HALVINGS = 8


class Cell(NamedTuple):
    """Part of a ring between two angles, at most half a turn apart."""

    inner: float
    outer: float
    start: float
    end: float


def spread(cell: Cell, sizes: Sequence[Size], taken: Sequence[Box]) -> tuple[Point, ...] | None:
    """Centres for blocks of these *sizes*, in their order clockwise, as far apart as may be.

    None when they do not fit.
    """
    if not _may_fit(cell, sizes, GAP):
        return None
    places = _free(cell, sizes, taken)
    best = pack(cell, sizes, taken, GAP, places)
    if best is None or not sizes:
        return best
    low, high = GAP, _WIDEST
    for _ in range(_HALVINGS):
        gap = (low + high) / 2
        found = pack(cell, sizes, taken, gap, places)
        if found is None:
            high = gap
        else:
            best, low = found, gap
    return best


def pack(
    cell: Cell,
    sizes: Sequence[Size],
    taken: Sequence[Box],
    gap: float,
    places: Sequence[Place] | None = None,
) -> tuple[Point, ...] | None:
    """Centres for blocks at least *gap* apart and half of that from the borders, or None.

    *places* are those to try, when they are known.
    """
    if not sizes:
        return ()
    if not _may_fit(cell, sizes, gap):
        return None
    if places is None:
        places = _free(cell, sizes, taken)
    least = _least_size(sizes)
    free = [box.grown(GAP / 2) for box in taken]
    boxes: list[Box] = []
    centres: list[Point] = []
    for size in sizes:
        found = _first(places, cell, size, free, boxes, gap)
        if found is None:
            return None
        box = box_at(found, size)
        boxes.append(box)
        centres.append(found)
        left, top = box.left - gap - least[0] / 2, box.top - gap - least[1] / 2
        right, bottom = box.right + gap + least[0] / 2, box.bottom + gap + least[1] / 2
        places = [
            place for place in places if not (left < place[0] < right and top < place[1] < bottom)
        ]
    return tuple(centres)


def _free(cell: Cell, sizes: Sequence[Size], taken: Sequence[Box]) -> list[Place]:
    """Where the smallest block could stand, were it alone: clockwise, and from the middle out."""
    if not sizes:
        return []
    bounds, radii = _bounds(cell, _least_size(sizes), GAP), _tracks(cell)
    aside, down, within, beyond, clear, (ax, ay, a_x, a_y), (bx, by, b_x, b_y) = bounds
    found: list[Place] = []
    for cosine, sine in _rays(cell):
        found += [  # as ``_standing`` says; written out, because nearly all time is spent here
            (x, y)
            for x, y in [(radius * cosine, radius * sine) for radius in radii]
            if ax * (x + a_x) + ay * (y + a_y) >= clear
            and bx * (x + b_x) + by * (y + b_y) >= clear
            and hypot(abs(x) + aside, abs(y) + down) <= within
            and hypot(max(abs(x) - aside, 0.0), max(abs(y) - down, 0.0)) >= beyond
        ]
    for box in taken:
        left, top = box.left - GAP / 2 - aside, box.top - GAP / 2 - down
        right, bottom = box.right + GAP / 2 + aside, box.bottom + GAP / 2 + down
        found = [(x, y) for x, y in found if not (left < x < right and top < y < bottom)]
    return found


def _least_size(sizes: Sequence[Size]) -> Size:
    return min(width for width, _ in sizes), min(height for _, height in sizes)


def _may_fit(cell: Cell, sizes: Sequence[Size], gap: float) -> bool:
    """Whether the blocks, each with half a gap round it, have no more area than the cell has."""
    angle = (cell.end - cell.start) / 2
    room = ((cell.outer + gap / 2) ** 2 - max(0.0, cell.inner - gap / 2) ** 2) * angle
    return sum((width + gap) * (height + gap) for width, height in sizes) <= room


def dots(
    cell: Cell, count: int, taken: Sequence[Box], pitch: float = PITCH
) -> tuple[Point, ...] | None:
    """Centres for *count* dots in rows along the ring, or None when there are not as many."""
    found: list[Point] = []
    half = PITCH / 2
    tracks = int((cell.outer - cell.inner - 2 * EDGE - PITCH) // pitch) + 1
    for track in range(tracks):
        radius = cell.inner + EDGE + half + track * pitch
        angle = (EDGE + half) / radius
        steps = int((cell.end - cell.start - 2 * angle) * radius // pitch)
        for step in range(steps + 1):
            at = cell.start + angle + step * pitch / radius
            place = Point(radius * cos(at), radius * sin(at))
            if not any(box_at(place, (PITCH, PITCH)).overlaps(box) for box in taken):
                found.append(place)
    return tuple(found[:count]) if len(found) >= count else None


def _tracks(cell: Cell) -> list[float]:
    """The radii of places to try, from the middle of the ring in and outward."""
    width, middle = cell.outer - cell.inner, (cell.inner + cell.outer) / 2
    tracks = max(1, ceil(width / _pace(cell)))
    radii = [cell.inner + width * (track + 0.5) / tracks for track in range(tracks)]
    return sorted(radii, key=lambda radius: (round(abs(radius - middle), 6), radius))


def _rays(cell: Cell) -> list[tuple[float, float]]:
    """Cosine and sine of the angles of places to try, clockwise."""
    turn = cell.end - cell.start
    steps = max(2, ceil((cell.inner + cell.outer) / 2 * turn / _pace(cell)))
    angles = [cell.start + turn * index / steps for index in range(steps + 1)]
    return [(cos(angle), sin(angle)) for angle in angles]


def _pace(cell: Cell) -> float:
    """From place to place."""
    width = cell.outer - cell.inner
    length = (cell.inner + cell.outer) / 2 * (cell.end - cell.start)
    return max(_FINEST, sqrt(width * length / _TRIALS))


def _first(
    places: Sequence[Place],
    cell: Cell,
    size: Size,
    taken: Sequence[Box],
    boxes: Sequence[Box],
    gap: float,
) -> Point | None:
    stands = _standing(cell, size, taken, gap)
    aside, down = size[0] / 2, size[1] / 2
    near = [box.grown(gap) for box in reversed(boxes)]
    for place in places:
        x, y = place
        left, top, right, bottom = x - aside, y - down, x + aside, y + down
        for box in near:
            if left < box[2] and box[0] < right and top < box[3] and box[1] < bottom:
                break
        else:
            if stands(x, y):
                return Point(x, y)
    return None


_Side = tuple[float, float, float, float]
"""The way inward from a border of a sector, and from a block's middle to its corner outward."""


def _bounds(
    cell: Cell, size: Size, gap: float
) -> tuple[float, float, float, float, float, _Side, _Side]:
    """What is the same for all places of a block: half its size, the radii, the borders."""
    aside, down = size[0] / 2, size[1] / 2
    sides = []
    for x, y in ((-sin(cell.start), cos(cell.start)), (sin(cell.end), -cos(cell.end))):
        sides.append((x, y, -aside if x > 0 else aside, -down if y > 0 else down))
    return (
        aside,
        down,
        cell.outer - EDGE,
        cell.inner + EDGE,
        max(EDGE, gap / 2),
        sides[0],
        sides[1],
    )


def _standing(
    cell: Cell, size: Size, taken: Sequence[Box], gap: float
) -> Callable[[float, float], bool]:
    """Whether a block stands in the cell, clear of what is *taken*, with its middle at (x, y)."""
    bounds = _bounds(cell, size, gap)
    aside, down, within, beyond, clear, (ax, ay, a_x, a_y), (bx, by, b_x, b_y) = bounds

    def stands(x: float, y: float) -> bool:
        return (
            ax * (x + a_x) + ay * (y + a_y) >= clear
            and bx * (x + b_x) + by * (y + b_y) >= clear
            and hypot(abs(x) + aside, abs(y) + down) <= within
            and hypot(max(abs(x) - aside, 0.0), max(abs(y) - down, 0.0)) >= beyond
            and not any(
                x - aside < box.right
                and box.left < x + aside
                and y - down < box.bottom
                and box.top < y + down
                for box in taken
            )
        )

    return stands


def box_at(centre: Place, size: Size) -> Box:
    """A block of this *size* with its middle at *centre*."""
    x, y = centre
    width, height = size
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
