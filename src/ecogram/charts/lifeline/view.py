"""A life as its line shows it: events with a place in time, and the axis they stand on.

Time is years (with fractions) on a scale, or a slot: a stretch of which only the order is known.
"""

from __future__ import annotations

from typing import Literal

from ecogram.charts.sheet import Heading
from ecogram.records import NamedTuple

Doubt = Literal["", "about", "before", "after"]
"""How sure a date is."""


class Spot(NamedTuple):
    """A place in time: a cell of the axis and, on a scale, the year."""

    cell: int
    year: float = 0.0
    doubt: Doubt = ""


class Cell(NamedTuple):
    """A stretch of the axis: a scale of years, or (``first`` is None) a slot with a name.

    What has no date at all stands in a slot that is not ``dated``.
    """

    label: str = ""
    first: float | None = None
    last: float = 0.0
    dated: bool = True


class EventView(NamedTuple):
    """Something that happened, at ``start``, or from ``start`` to ``end`` (None: not said).

    ``feeling`` is -5 to 5, None when nobody said. ``when``, ``what`` and ``who`` are the texts.
    ``family`` is what the file says elsewhere and the author did not list as an event. ``number``
    is its place in ``select.happenings``.
    """

    id: str
    start: Spot
    end: Spot | None
    period: bool
    open_start: bool
    open_end: bool
    feeling: int | None
    when: str
    what: str
    who: str
    family: bool
    title: str
    number: int = 0


class LifeView(NamedTuple):
    """Events in the order of time, the cells of the axis, and the year of birth for the ages."""

    heading: Heading
    events: tuple[EventView, ...]
    cells: tuple[Cell, ...]
    born: float | None
    born_about: bool
