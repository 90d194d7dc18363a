"""Between which two points a date certainly lies; reckons, and knows no families.

A point counts days in months of 31 days, so that a year is always 372. That keeps the order of
dates and the length of years; nothing here needs the length of a month.
"""

from __future__ import annotations

from math import floor, inf

from ecogram.model.dates import Age, Date
from ecogram.records import NamedTuple

YEAR = 372.0
CIRCA = 5 * YEAR  # how far "about" may be off before dates can contradict each other


class Timespan(NamedTuple):
    """The first and the last point (see the module) that a date can be."""

    first: float
    last: float

    def is_before(self, other: Timespan) -> bool:
        """Whether this certainly lies before *other*."""
        return self.last < other.first

    def plus(self, years: float) -> Timespan:
        return Timespan(self.first + years * YEAR, self.last + years * YEAR)


def timespan(date: Date | None) -> Timespan | None:
    """The points a date can be; None when nothing is known.

    >>> timespan(Date.of(1950)).is_before(timespan(Date.of(1951, 1)))
    True
    >>> timespan(Date.of(1950)).is_before(timespan(Date.of(1950, 3, 7)))
    False
    """
    if date is None or date.year is None or date.unknown:
        return None
    month, day = date.month, date.day
    first = date.year * YEAR + ((month or 1) - 1) * 31 + ((day or 1) - 1)
    last = date.year * YEAR + ((month or 12) - 1) * 31 + ((day or 31) - 1)
    if date.circa:
        first, last = first - CIRCA, last + CIRCA
    if date.before:
        return Timespan(-inf, last)
    if date.after:
        return Timespan(first, inf)
    return Timespan(first, last)


def birth(born: Date | None, age: Age | None, at: Date | None) -> Timespan | None:
    """When somebody can have been born: from the birth date, else from the age at a date."""
    if (known := timespan(born)) is not None or age is None:
        return known
    reference = timespan(at)
    if reference is None:
        return None
    doubt = CIRCA / YEAR if age.approximate else 0
    return Timespan(
        reference.first - (age.years + 1 + doubt) * YEAR,
        reference.last - (age.years - doubt) * YEAR,
    )


def ages(born: Timespan, at: Timespan) -> tuple[float, float]:
    """The youngest and the oldest somebody can be, in whole years."""
    youngest, oldest = (at.first - born.last) / YEAR, (at.last - born.first) / YEAR
    return _whole(youngest), _whole(oldest)


def is_before(first: Date | None, second: Date | None) -> bool:
    """Whether one date certainly lies before another; moments without a date have their order."""
    if first is None or second is None:
        return False
    one, other = timespan(first), timespan(second)
    if one is not None and other is not None:
        return one.is_before(other)
    if first.order is None or second.order is None:
        return False
    return first.order < second.order


def _whole(years: float) -> float:
    return years if years in (inf, -inf) else floor(years)
