"""A child with more than two biological parents."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem, Severity
from ecogram.model.case import Case
from ecogram.rules.descent import children
from ecogram.rules.naming import name_of, names_of

CODE = "many-biological-parents"


def check(case: Case) -> Iterator[Problem]:
    """One warning per child, where its third parent comes in. Unknown partners are not counted."""
    parents: dict[str, dict[str, None]] = {}
    for number, family in enumerate(case.families):
        known = [partner for partner in family.partners if partner in case.persons]
        for child in children(number, family):
            if not child.is_by_birth or child.id not in case.persons:
                continue
            above = parents.setdefault(child.id, {})
            had = len(above)
            above |= dict.fromkeys(known)
            if had <= 2 < len(above):
                values = {"name": name_of(case, child.id), "parents": names_of(case, above)}
                yield Problem(CODE, child.path, values, severity=Severity.WARNING)
