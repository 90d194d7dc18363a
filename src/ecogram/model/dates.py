"""Dates as people say them: partly known, about, before, after, a moment's name, or unknown.

Knows no words: ``loading.dating`` reads what an author wrote.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ecogram.records import NamedTuple

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


class Date(NamedTuple):
    """A date, as far as it is known; ``text`` is what the author wrote.

    ``year`` is None when only this is known: it happened (``undated``, from `ja`), nothing
    (``unknown``, from `onbekend`), the ``moment`` it belongs to, or words that could not be
    reckoned (`op 14 jaar` of somebody without a birth date). ``order`` is the place of ``moment``
    in the list of moments, so that moments without dates can still be compared.
    """

    text: str = ""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    circa: bool = False
    before: bool = False
    after: bool = False
    unknown: bool = False
    undated: bool = False
    moment: str | None = None
    order: int | None = None

    @property
    def is_dated(self) -> bool:
        """Whether a year is known, be it about, before or after."""
        return self.year is not None

    @property
    def is_exact(self) -> bool:
        """Whether the year is known and certain."""
        return self.year is not None and not (self.circa or self.before or self.after)

    @classmethod
    def of(cls, year: int, month: int | None = None, day: int | None = None) -> Date:
        """A certain date; its text is the ISO form as far as it is known.

        >>> Date.of(1950, 3).text
        '1950-03'
        """
        parts = [f"{part:02d}" for part in (month, day) if part is not None]
        return cls(text="-".join([str(year), *parts]), year=year, month=month, day=day)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """A field of this type takes a Date as it is; reading text is not the model's work."""
        from pydantic_core import core_schema

        return core_schema.is_instance_schema(cls)


class Age(NamedTuple):
    """Whole years; ``approximate`` asks for `±`."""

    years: int
    approximate: bool = False

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """A field of this type takes an Age as it is."""
        from pydantic_core import core_schema

        return core_schema.is_instance_schema(cls)


def compare(first: Date, second: Date) -> int | None:
    """-1, 0 or 1 at the coarser precision of the two; None when it cannot be said.

    >>> compare(Date.of(2010), Date.of(2010, 5)), compare(Date.of(2010, 4), Date.of(2010, 5))
    (0, -1)
    >>> compare(Date(year=1950, before=True), Date.of(1950)) is None
    False
    """
    if first.year is None or second.year is None:
        return _sign(first.order, second.order)
    at_precision = _compare_parts(first, second)
    if first.before or second.after:
        can_tell = at_precision <= 0 and not (first.after or second.before)
        return -1 if can_tell else None
    if first.after or second.before:
        return 1 if at_precision >= 0 else None
    return at_precision


def holds(since: Date | None, until: Date | None, at: Date | None) -> bool:
    """Whether something that lasted from *since* (included) to *until* (excluded) held *at* a date.

    What cannot be said counts as held: nothing disappears from a drawing for want of a date.

    >>> holds(Date.of(2010), Date.of(2012), Date.of(2010, 5))
    True
    >>> holds(None, Date.of(2012), Date.of(2012, 1))
    False
    """
    if at is None:
        return True
    begun = since is None or compare(since, at) != 1
    ended = until is not None and compare(until, at) in (-1, 0)
    return begun and not ended


def age(born: Date | None, at: Date | None) -> Age | None:
    """The age in whole years at a date, None when either is not known or birth lies after it.

    When only years are known it is their difference; `±` only for about, before and after.

    >>> age(Date.of(1917), Date.of(2012)), age(Date.of(1950, 6), Date.of(2012, 3))
    (Age(years=95, approximate=False), Age(years=61, approximate=False))
    """
    if born is None or at is None or born.year is None or at.year is None:
        return None
    years = at.year - born.year
    if _anniversary_is_ahead(born, at):
        years -= 1
    return None if years < 0 else Age(years, not (born.is_exact and at.is_exact))


def _anniversary_is_ahead(born: Date, at: Date) -> bool:
    if born.month is None or at.month is None or born.month != at.month:
        return born.month is not None and at.month is not None and born.month > at.month
    return born.day is not None and at.day is not None and born.day > at.day


def _compare_parts(first: Date, second: Date) -> int:
    """The sign of the difference at the coarser precision; both years are known."""
    for a, b in (
        (first.year, second.year),
        (first.month, second.month),
        (first.day, second.day),
    ):
        if a is None or b is None:
            return 0
        if a != b:
            return -1 if a < b else 1
    return 0


def _sign(first: int | None, second: int | None) -> int | None:
    if first is None or second is None:
        return None
    return (first > second) - (first < second)
