"""A tie of the kind `other` without a word that says what it is: its line alone means nothing."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem
from ecogram.model.case import Case
from ecogram.rules.naming import names_of

CODE = "label-missing"


def check(case: Case) -> Iterator[Problem]:
    for number, tie in enumerate(case.relations):
        if tie.type == "other" and not tie.label:
            names = names_of(case, (*tie.from_, *tie.to), " – ")
            yield Problem(CODE, ("relations", number, "type"), {"names": names})
