"""A child that stands twice in the same family."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem
from ecogram.model.case import Case
from ecogram.rules.descent import children
from ecogram.rules.naming import name_of, names_of

CODE = "child-twice"


def check(case: Case) -> Iterator[Problem]:
    for number, family in enumerate(case.families):
        seen: set[str] = set()
        for child in children(number, family):
            if child.id in seen:
                values = {
                    "name": name_of(case, child.id),
                    "parents": names_of(case, family.partners, " – "),
                }
                yield Problem(CODE, child.path, values)
            seen.add(child.id)
