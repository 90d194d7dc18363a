"""A tie or a union of somebody with himself or herself."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem
from ecogram.model.case import Case
from ecogram.model.family import UNKNOWN_PARTNER
from ecogram.rules.naming import name_of

CODE = "relation-with-itself"


def check(case: Case) -> Iterator[Problem]:
    for number, family in enumerate(case.families):
        seen: set[str] = set()
        for index, partner in enumerate(family.partners):
            if partner in seen and partner != UNKNOWN_PARTNER:
                values = {"name": name_of(case, partner), "variant": "union"}
                yield Problem(CODE, ("families", number, "partners", index), values)
            seen.add(partner)
    for number, tie in enumerate(case.relations):
        begin = set(tie.from_)
        for index, end in enumerate(tie.to):
            if end in begin:
                values = {"name": name_of(case, end)}
                yield Problem(CODE, ("relations", number, "to", index), values)
