"""Twins who were certainly born more than a year apart."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem
from ecogram.model.case import Case
from ecogram.model.family import Twins
from ecogram.model.person import Person
from ecogram.rules.timespan import YEAR, Timespan, timespan

CODE = "twins-apart"


def check(case: Case) -> Iterator[Problem]:
    for number, family in enumerate(case.families):
        for index, link in enumerate(family.children):
            if isinstance(link, Twins) and (pair := _apart(case, link)):
                first, second = pair
                values = {
                    "name": first.name,
                    "other": second.name,
                    "born": first.born.text if first.born else "",
                    "other_born": second.born.text if second.born else "",
                }
                yield Problem(CODE, ("families", number, "children", index, "twins"), values)


def _apart(case: Case, twins: Twins) -> tuple[Person, Person] | None:
    """The first born and the last born, when there is certainly more than a year between them."""
    born: list[tuple[Timespan, Person]] = []
    for identifier in twins.twins:
        person = case.persons.get(identifier)
        span = timespan(person.born) if person else None
        if person is not None and span is not None:
            born.append((span, person))
    if not born:
        return None
    first = min(born, key=lambda one: one[0].last)
    last = max(born, key=lambda one: one[0].first)
    return (first[1], last[1]) if last[0].first - first[0].last > YEAR else None
