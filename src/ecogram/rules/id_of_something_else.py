"""An id that belongs to something that cannot stand here, such as a school as a child."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem
from ecogram.model.case import Case
from ecogram.rules.naming import name_of
from ecogram.rules.references import references

CODE = "id-of-something-else"
SECTIONS = ("persons", "domains", "households")


def check(case: Case) -> Iterator[Problem]:
    for used in references(case):
        if used.id == used.reserved or any(used.id in getattr(case, s) for s in used.sections):
            continue
        for section in SECTIONS:
            if used.id in getattr(case, section):
                variant = f"{section}-for-{used.sections[-1]}"
                values = {"id": used.id, "name": name_of(case, used.id), "variant": variant}
                yield Problem(CODE, used.path, values)
                break
