"""Exactly the same tie written twice."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from ecogram.diagnostics import Problem, Severity
from ecogram.model.case import Case
from ecogram.model.relation import Relation
from ecogram.rules.naming import names_of

CODE = "same-tie-twice"
ABOUT = (  # what the author tells about a tie beside its drawing
    "id",
    "note",
    "contact",
)


def check(case: Case) -> Iterator[Problem]:
    seen: set[Hashable] = set()
    for number, tie in enumerate(case.relations):
        drawn = _drawn(tie)
        if drawn in seen:
            values = {"names": names_of(case, (*tie.from_, *tie.to), " – ")}
            yield Problem(CODE, ("relations", number), values, severity=Severity.WARNING)
        seen.add(drawn)


def _drawn(tie: Relation) -> Hashable:
    """What makes a tie the same as another in a drawing."""
    values = ((name, getattr(tie, name)) for name in type(tie).model_fields if name not in ABOUT)
    return tuple((name, tuple(v) if isinstance(v, list) else v) for name, v in values)
