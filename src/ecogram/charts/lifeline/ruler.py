"""The ruler a life stands on: where each moment is from left to right, and its years and ages."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor

from ecogram.charts.lifeline.view import Cell, EventView, LifeView, Spot
from ecogram.geometry.text import text_width, wrap
from ecogram.records import NamedTuple
from ecogram.theme import Theme

SLOT = 84.0
"""The least width of a slot, and between a slot and what is beside it (points)."""
CELL_GAP = 12.0
STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000)
APART = 30.0
"""Between the years that are written."""


class CellPlace(NamedTuple):
    """A cell from ``left`` to ``right``; ``lines`` are the name of a slot."""

    cell: Cell
    left: float
    right: float
    lines: tuple[str, ...]


class Tick(NamedTuple):
    """A year or an age that is written at ``x``."""

    x: float
    text: str


class Ruler(NamedTuple):
    """The cells, and where years and ages are written on the scale."""

    cells: tuple[CellPlace, ...]
    years: tuple[Tick, ...]
    ages: tuple[Tick, ...]

    @property
    def width(self) -> float:
        return self.cells[-1].right

    def at(self, spot: Spot) -> float:
        """Where a year on a scale stands, or the middle of a slot."""
        place = self.cells[spot.cell]
        if place.cell.first is None:
            return (place.left + place.right) / 2
        span = place.cell.last - place.cell.first
        share = (spot.year - place.cell.first) / span
        return place.left + share * (place.right - place.left)


def ruler(view: LifeView, width: float, step: float, theme: Theme) -> Ruler:
    """The ruler whose scale takes what slots leave of *width*, which is less than half of it.

    A slot has *step* for each event in it.
    """
    counts = map(len, events_in(view))
    slots = [
        0.0 if cell.first is not None else _slot_width(cell, count, step, theme)
        for cell, count in zip(view.cells, counts, strict=True)
    ]
    gaps = CELL_GAP * (len(slots) - 1)
    scale = max(width - sum(slots) - gaps, width / 2)
    is_scaled = any(cell.first is not None for cell in view.cells)
    stretch = 1.0 if is_scaled else max(1.0, (width - gaps) / sum(slots))
    places: list[CellPlace] = []
    left = 0.0
    for cell, slot in zip(view.cells, slots, strict=True):
        wide = scale if cell.first is not None else slot * stretch
        lines = wrap(cell.label, wide - 8.0, 2, size=theme.caption)
        places.append(CellPlace(cell, left, left + wide, lines))
        left += wide + CELL_GAP
    return Ruler(tuple(places), *_ticks(places, view))


def events_in(view: LifeView) -> list[list[EventView]]:
    """The events of each cell in their order."""
    cells: list[list[EventView]] = [[] for _ in view.cells]
    for event in view.events:
        cells[event.start.cell].append(event)
    return cells


def _slot_width(cell: Cell, count: int, step: float, theme: Theme) -> float:
    name = min(text_width(cell.label, theme.caption) + 12.0, 2 * SLOT)
    return max(SLOT, name, count * step)


def _ticks(places: Sequence[CellPlace], view: LifeView) -> tuple[tuple[Tick, ...], ...]:
    for place in places:
        first = place.cell.first
        if first is not None:
            per_year = (place.right - place.left) / (place.cell.last - first)
            years = _marks(place, 0.0, per_year)
            if view.born is None:
                return years, ()
            ages = _marks(place, view.born, per_year)
            return years, tuple(tick for tick in ages if tick.x >= _birth(place, view.born) - 0.01)
    return (), ()


def _birth(place: CellPlace, born: float) -> float:
    """Where the age is 0, be it off the scale."""
    first, last = place.cell.first or 0.0, place.cell.last
    return place.left + (born - first) / (last - first) * (place.right - place.left)


def _marks(place: CellPlace, origin: float, per_year: float) -> tuple[Tick, ...]:
    """The whole numbers of years since *origin* that are far enough apart to be written."""
    first, last = place.cell.first or 0.0, place.cell.last
    step = next((one for one in STEPS if one * per_year >= APART), STEPS[-1])
    start, end = ceil((first - origin) / step - 1e-9), floor((last - origin) / step + 1e-9)
    return tuple(
        Tick(place.left + (number * step + origin - first) * per_year, str(number * step))
        for number in range(start, end + 1)
    )
