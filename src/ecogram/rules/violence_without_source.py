"""Violence or abuse of which the file does not say who says so or how certain it is."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem, Severity
from ecogram.model.case import Case
from ecogram.rules.naming import names_of

CODE = "violence-without-source"
KINDS = (
    "violence",
    "close_violence",
    "distant_violence",
    "fused_violence",
    "abuse",
    "physical_abuse",
    "emotional_abuse",
    "sexual_abuse",
)


def check(case: Case) -> Iterator[Problem]:
    for number, tie in enumerate(case.relations):
        if tie.type in KINDS and not tie.according_to and not tie.certainty:
            values = {"names": names_of(case, (*tie.from_, *tie.to), " – ")}
            yield Problem(CODE, ("relations", number, "type"), values, severity=Severity.WARNING)
