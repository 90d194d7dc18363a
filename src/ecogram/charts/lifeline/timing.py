"""Where in time things are: on a scale of years, in a slot between others, or nobody knows when.

Nothing is guessed silently: a date that is about, before or after keeps its doubt, a moment
without a date stands in its order only, and what has no date at all stands apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ecogram.charts.lifeline.happenings import Happening
from ecogram.charts.lifeline.view import Cell, Doubt, Spot
from ecogram.model.case import Case
from ecogram.model.dates import Date
from ecogram.records import NamedTuple


class When(NamedTuple):
    """A time that was read: a year, else the order of a moment, else nothing is known."""

    year: float | None = None
    order: int | None = None
    doubt: Doubt = ""

    @property
    def is_known(self) -> bool:
        return self.year is not None or self.order is not None


class Axis(NamedTuple):
    """The cells, and which of them an order or (``scale``) a year belongs to."""

    cells: tuple[Cell, ...]
    scale: int
    slots: Mapping[int, int]
    between: Mapping[int, float]
    undated: int

    def spot(self, when: When) -> Spot:
        """The place of *when* on this axis."""
        if when.year is not None:
            return Spot(self.scale, when.year, when.doubt)
        if when.order is None:
            return Spot(self.undated)
        if when.order in self.between:
            return Spot(self.scale, self.between[when.order], "about")
        return Spot(self.slots[when.order])


def when(date: Date | None) -> When:
    """*date* as a time.

    >>> when(Date(year=2008, month=7, circa=True))
    When(year=2008.5, order=None, doubt='about')
    """
    if date is None:
        return When()
    if date.year is None:
        return When(order=date.order)
    year = date.year + ((date.month or 1) - 1) / 12 + ((date.day or 1) - 1) / 372
    doubt: Doubt = "about" if date.circa else "before" if date.before else ""
    return When(year, date.order, doubt or ("after" if date.after else ""))


def birth(case: Case, id_: str) -> Date | None:
    """When somebody was born; about, when only the age at the reference date is known."""
    person = case.persons.get(id_)
    if person is None:
        return None
    if person.born is not None and person.born.year is not None:
        return person.born
    reference = case.reference_date
    if person.age is None or reference is None or reference.year is None:
        return None
    return Date(year=reference.year - person.age.years, circa=True)


def begin(happening: Happening, case: Case, subject: str) -> When:
    """When it happened or began; an age counts from the birth of the one it is about."""
    date = happening.date or happening.since
    if date is not None or happening.age is None:
        return when(date)
    who = happening.who if len(happening.who) == 1 else (subject,)
    born = birth(case, who[0])
    if born is None or born.year is None:
        return When()
    exact = born.is_exact and not happening.age.approximate
    start = when(born).year or 0.0
    return When(start + happening.age.years, None, "" if exact and not born.circa else "about")


def axis(times: Iterable[When], case: Case, span: Iterable[float], undated: str) -> Axis:
    """The axis for *times*: slots before, a scale over *span* too, slots after, the undated.

    A scale needs two years; a single year is a slot.
    """
    times = tuple(times)
    years = sorted({one.year for one in times if one.year is not None})
    scale_years = [*years, *span] if years else []
    is_scale = bool(scale_years) and max(scale_years) - min(scale_years) >= 1.0
    orders = sorted({o for one in times if one.year is None and (o := one.order) is not None})
    dated = {order: float(year) for order, year in _dated_moments(case)}
    between = _between(orders, dated) if is_scale else {}
    cells: list[Cell] = []
    slots: dict[int, int] = {}
    before = [o for o in orders if o not in between and _is_before(o, dated)]
    for order in before:
        slots[order] = len(cells)
        cells.append(Cell(case.moments[order].name))
    scale = len(cells)
    if is_scale:
        cells.append(Cell("", min(scale_years), max(scale_years)))
    elif years:
        cells.append(Cell(f"{years[0]:.0f}" if years[0] == years[-1] else _range(years)))
    for order in orders:
        if order not in between and order not in slots:
            slots[order] = len(cells)
            cells.append(Cell(case.moments[order].name))
    last = len(cells)
    if any(not one.is_known for one in times) or not cells:
        cells.append(Cell(undated, dated=False))
    return Axis(tuple(cells), scale, slots, between, last)


def _range(years: list[float]) -> str:
    first, last = int(years[0]), int(years[-1])
    return str(first) if first == last else f"{first}–{last}"


def _dated_moments(case: Case) -> Iterable[tuple[int, int]]:
    for order, moment in enumerate(case.moments):
        if moment.date is not None and moment.date.year is not None:
            yield order, moment.date.year


def _is_before(order: int, dated: Mapping[int, float]) -> bool:
    """Whether a moment lies before everything dated."""
    return any(other > order for other in dated) and not any(other < order for other in dated)


def _between(orders: Iterable[int], dated: Mapping[int, float]) -> dict[int, float]:
    """Years for moments between two dated ones, evenly: about then, in the right order."""
    found: dict[int, float] = {}
    gaps: dict[tuple[int, int], list[int]] = {}
    for order in orders:
        earlier = [other for other in dated if other < order]
        later = [other for other in dated if other > order]
        if earlier and later:
            gaps.setdefault((max(earlier), min(later)), []).append(order)
    for (first, last), inside in gaps.items():
        step = (dated[last] - dated[first]) / (len(inside) + 1)
        for index, order in enumerate(inside, 1):
            found[order] = dated[first] + index * step
    return found
