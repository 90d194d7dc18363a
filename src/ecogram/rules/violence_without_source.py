"""Violence or abuse of which the file does not say who says so or how certain it is."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem, Severity
from ecogram.model.case import Case
from ecogram.model.relation import VIOLENT
from ecogram.rules.naming import names_of

CODE = "violence-without-source"


def check(case: Case) -> Iterator[Problem]:
    for number, tie in enumerate(case.relations):
        if tie.type in VIOLENT and not tie.according_to and not tie.certainty:
            values = {"names": names_of(case, (*tie.from_, *tie.to), " – ")}
            yield Problem(CODE, ("relations", number, "type"), values, severity=Severity.WARNING)
