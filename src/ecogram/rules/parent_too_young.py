"""A child by birth that is older than its parent, or less than ten years younger."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem
from ecogram.model.case import Case
from ecogram.model.family import Family
from ecogram.model.person import Person
from ecogram.rules.descent import children
from ecogram.rules.timespan import Timespan, birth

CODE = "parent-too-young"
YOUNGEST_PARENT = 10  # years


def check(case: Case) -> Iterator[Problem]:
    for number, family in enumerate(case.families):
        parents = list(_dated(case, family))
        if not parents:
            continue
        for child in children(number, family):
            person = case.persons.get(child.id)
            born = _birth(case, person)
            if person is None or born is None or not child.is_by_birth:
                continue
            for parent, earliest in parents:
                if born.is_before(earliest):
                    yield Problem(CODE, child.path, _values(person, parent))


def _dated(case: Case, family: Family) -> Iterator[tuple[Person, Timespan]]:
    """The partners whose birth is known, each with the time before which no child can be born."""
    for partner in family.partners:
        person = case.persons.get(partner)
        born = _birth(case, person)
        if person is not None and born is not None:
            yield person, born.plus(YOUNGEST_PARENT)


def _birth(case: Case, person: Person | None) -> Timespan | None:
    if person is None or person.type not in ("person", "pregnancy", "stillbirth"):
        return None
    age = None if person.died else person.age
    return birth(person.born, age, case.reference_date)


def _values(child: Person, parent: Person) -> dict[str, str]:
    return {
        "name": child.name,
        "parent": parent.name,
        "born": _known(child),
        "parent_born": _known(parent),
        "years": str(YOUNGEST_PARENT),
        "variant": "" if child.born and parent.born else "ages",
    }


def _known(person: Person) -> str:
    if person.born is not None and person.born.is_dated:
        return person.born.text
    return str(person.age.years) if person.age else ""
