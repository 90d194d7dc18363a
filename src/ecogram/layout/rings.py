"""Places in rings round a centre, cut into sectors: blocks of symbol and name, or dots of a crowd.

It knows sizes and no people. The centre is (0, 0); angles are radians, clockwise on the page from
the right.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import ceil, cos, hypot, sin, sqrt
from typing import Literal, NamedTuple

from ecogram.geometry.shapes import Box, Point

Size = tuple[float, float]
"""Width and height of a block."""

EDGE = 3.0
"""Clear paper between a block and the circles and borders of its cell (points)."""
GAP = 4.0
"""Clear paper between two blocks at the least (points)."""
EASY = 14.0
"""Clear paper between two blocks where a ring can be a little wider for it (points)."""
PITCH = 11.0
"""From dot to dot in a crowd at the least (points)."""
CAPTION = 13.0
"""From the outside of a ring to the middle of its caption (points)."""

_TRIALS = 1800  # places to try in one cell, about
_FINEST = 3.0  # between places to try, at the least
_WIDEST = 400.0
_HALVINGS = 8
_EASE = 1.3  # how much wider a ring may be for that
_LOOSE = 20.0  # from dot to dot at the most
_GROWTH = 1.2
_SHARES = (1.0, 0.9, 0.8)  # of the width of a ring, to find places that a wider one hides
_STEP = 2.0  # how exactly the width of a ring is found


class Cell(NamedTuple):
    """Part of a ring between two angles, at most half a turn apart."""

    inner: float
    outer: float
    start: float
    end: float


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
    return _box(Point(0.0, -min(outer - CAPTION, corner - height / 2)), size)


def spread(cell: Cell, sizes: Sequence[Size], taken: Sequence[Box]) -> tuple[Point, ...] | None:
    """Centres for blocks of these *sizes*, in their order clockwise, as far apart as may be.

    None when they do not fit.
    """
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
    places: Sequence[Point] | None = None,
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
        box = _box(found, size)
        boxes.append(box)
        centres.append(found)
        left, top = box.left - gap - least[0] / 2, box.top - gap - least[1] / 2
        right, bottom = box.right + gap + least[0] / 2, box.bottom + gap + least[1] / 2
        places = [
            place for place in places if not (left < place[0] < right and top < place[1] < bottom)
        ]
    return tuple(centres)


def _free(cell: Cell, sizes: Sequence[Size], taken: Sequence[Box]) -> list[Point]:
    """Where the smallest block could stand, were it alone."""
    if not sizes:
        return []
    least, free = _least_size(sizes), [box.grown(GAP / 2) for box in taken]
    return [place for place in _places(cell) if _stands(cell, _box(place, least), free, GAP)]


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
            if not any(_box(place, (PITCH, PITCH)).overlaps(box) for box in taken):
                found.append(place)
    return tuple(found[:count]) if len(found) >= count else None


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
    boxes = [_box(place, size) for place, size in zip(few, need.few, strict=True)]
    crowd = dots(cell, need.crowd, [*taken, *boxes], pitch)
    return Filling("dots", few, crowd) if crowd is not None else None


def _middle(cell: Cell) -> Point:
    radius, angle = (cell.inner + cell.outer) / 2, (cell.start + cell.end) / 2
    return Point(radius * cos(angle), radius * sin(angle))


def _places(cell: Cell) -> list[Point]:
    """Places to try: clockwise, and at every angle from the middle of the ring in and outward."""
    width = cell.outer - cell.inner
    middle = (cell.inner + cell.outer) / 2
    length = middle * (cell.end - cell.start)
    step = max(_FINEST, sqrt(width * length / _TRIALS))
    tracks = max(1, ceil(width / step))
    radii = [cell.inner + width * (track + 0.5) / tracks for track in range(tracks)]
    radii.sort(key=lambda radius: (round(abs(radius - middle), 6), radius))
    angles = max(2, ceil(length / step))
    return [
        Point(radius * cos(angle), radius * sin(angle))
        for index in range(angles + 1)
        for angle in [cell.start + (cell.end - cell.start) * index / angles]
        for radius in radii
    ]


def _first(
    places: Sequence[Point],
    cell: Cell,
    size: Size,
    taken: Sequence[Box],
    boxes: Sequence[Box],
    gap: float,
) -> Point | None:
    for place in places:
        box = _box(place, size)
        if not any(box.overlaps(other, gap) for other in reversed(boxes)) and _stands(
            cell, box, taken, gap
        ):
            return place
    return None


def _stands(cell: Cell, box: Box, taken: Sequence[Box], gap: float) -> bool:
    return _inside(cell, box, gap) and not any(box.overlaps(other) for other in taken)


def _inside(cell: Cell, box: Box, gap: float) -> bool:
    left, top, right, bottom = box
    if hypot(max(-left, right), max(-top, bottom)) > cell.outer - EDGE:
        return False
    if hypot(max(left, -right, 0.0), max(top, -bottom, 0.0)) < cell.inner + EDGE:
        return False
    aside = max(EDGE, gap / 2)
    for x, y in ((-sin(cell.start), cos(cell.start)), (sin(cell.end), -cos(cell.end))):
        if x * (left if x > 0 else right) + y * (top if y > 0 else bottom) < aside:
            return False
    return True


def _box(centre: Point, size: Size) -> Box:
    x, y = centre
    width, height = size
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
