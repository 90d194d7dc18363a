"""Children by birth written in another order than their birth dates say."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem, Severity
from ecogram.model.case import Case
from ecogram.model.person import Person
from ecogram.rules.descent import children
from ecogram.rules.timespan import Timespan, timespan

CODE = "birth-order"


def check(case: Case) -> Iterator[Problem]:
    """One warning per family, at the first child that is certainly older than one before it.

    Foster children and the like are often written after the others; their order is free.
    """
    for number, family in enumerate(case.families):
        youngest: tuple[Timespan, Person] | None = None
        for child in children(number, family):
            person = case.persons.get(child.id)
            born = timespan(person.born) if person else None
            if person is None or born is None or not child.is_by_birth:
                continue
            if youngest and born.is_before(youngest[0]):
                values = _values(person, youngest[1])
                yield Problem(CODE, child.path, values, severity=Severity.WARNING)
                break
            if youngest is None or born.first > youngest[0].first:
                youngest = born, person


def _values(older: Person, younger: Person) -> dict[str, str]:
    return {
        "name": older.name,
        "born": older.born.text if older.born else "",
        "other": younger.name,
        "other_born": younger.born.text if younger.born else "",
    }
