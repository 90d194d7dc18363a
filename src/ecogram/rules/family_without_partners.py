"""A family in which nobody is a partner."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem
from ecogram.model.case import Case
from ecogram.rules.naming import names_of

CODE = "family-without-partners"


def check(case: Case) -> Iterator[Problem]:
    for number, family in enumerate(case.families):
        if not family.partners:
            listed = [identifier for link in family.children for identifier in link.ids]
            names = names_of(case, listed)
            values = {"names": names, "variant": "" if names else "empty"}
            yield Problem(CODE, ("families", number), values)
