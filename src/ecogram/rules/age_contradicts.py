"""An age that cannot be right with the dates of birth, death and the reference date."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from ecogram.diagnostics import Problem
from ecogram.model.case import Case
from ecogram.model.dates import Date
from ecogram.rules.timespan import ages, timespan

CODE = "age-contradicts"
DOUBT = 2  # years that an age that is "about" may be off


def check(case: Case) -> Iterator[Problem]:
    for identifier, person in case.persons.items():
        at = person.died or case.reference_date
        born, when = timespan(person.born), timespan(at)
        if person.age is None or born is None or when is None:
            continue
        youngest, oldest = ages(born, when)
        doubt = DOUBT if person.age.approximate else 0
        if not youngest - doubt <= person.age.years <= oldest + doubt:
            values = {
                "name": person.name,
                "age": str(person.age.years),
                "born": _text(person.born),
                "at": _text(at),
                "reckoned": _between(youngest, oldest),
                "variant": "died" if person.died else "",
            }
            yield Problem(CODE, ("persons", identifier, "age"), values)


def _text(date: Date | None) -> str:
    return date.text if date else ""


def _between(youngest: float, oldest: float) -> str:
    """The ages that would fit, without those below birth.

    >>> _between(94, 95), _between(7, 7), _between(-1, 0), _between(-3, -2)
    ('94–95', '7', '0', '–')
    """
    if oldest < 0:
        return "–"
    known = [f"{age:.0f}" for age in (max(youngest, 0), oldest) if age < inf]
    return "–".join(dict.fromkeys(known))
