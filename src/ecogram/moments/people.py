"""One person on a date: born or not, alive or not, how old, with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ecogram.model.dates import Age, Date, compare, holds
from ecogram.model.omission import changed

if TYPE_CHECKING:
    from ecogram.model.person import Person, Trait


def is_born(person: Person, date: Date) -> bool:
    """Whether the person was there at all, a child on its way included.

    Also when nothing is known that denies it.
    """
    if person.type == "pregnancy" and person.born and person.born.year and date.year:
        return person.born.year <= date.year + 1  # a due date lies ahead
    return person.born is None or compare(person.born, date) != 1


def person_at(person: Person, date: Date, reference: Date | None) -> Person:
    """*person* on *date*; *reference* is the date that a written age belongs to."""
    died = person.died if not _is_later(person.died, date) else None
    traits = tuple(t for trait in person.traits if (t := _trait(trait, date)) is not None)
    measures = tuple(m for m in person.measures if holds(m.since, m.until, date))
    age = person.age
    if died is None and age is not None:
        age = None if person.died is not None else _aged(age, reference, date)
    return changed(person, died=died, age=age, traits=traits, measures=measures)


def _trait(trait: Trait, date: Date) -> Trait | None:
    if _is_later(trait.since, date):
        return None
    if trait.until is None:
        return trait
    ended = not holds(None, trait.until, date)
    if ended and trait.status == "active":
        return changed(trait, status="past")
    if not ended and trait.status == "past" and _is_later(trait.until, date):
        return changed(trait, status="active")
    return trait


def _aged(age: Age, reference: Date | None, date: Date) -> Age | None:
    """A written age moved to another date; without a date to count from it says nothing there."""
    if date == reference:
        return age
    if reference is None or reference.year is None or date.year is None:
        return None
    passed = date.year - reference.year
    years = age.years + passed
    return Age(years, approximate=age.approximate or passed != 0) if years >= 0 else None


def _is_later(event: Date | None, date: Date) -> bool:
    return event is not None and compare(event, date) == 1
