"""Somebody who died before being born."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem
from ecogram.model.case import Case
from ecogram.rules.timespan import is_before

CODE = "death-before-birth"


def check(case: Case) -> Iterator[Problem]:
    for identifier, person in case.persons.items():
        born, died = person.born, person.died
        if born is not None and died is not None and is_before(died, born):
            values = {"name": person.name, "born": born.text, "died": died.text}
            yield Problem(CODE, ("persons", identifier, "died"), values)
