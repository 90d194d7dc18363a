"""An id that nobody has."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem
from ecogram.model.case import Case
from ecogram.rules.references import DOMAINS, ENDS, PERSONS, references
from ecogram.rules.suggest import Suggestions

CODE = "unknown-id"
SECTIONS = ("persons", "domains", "households")
VARIANTS = {PERSONS: "person", DOMAINS: "domain", ENDS: ""}


def check(case: Case) -> Iterator[Problem]:
    """Only ids that exist nowhere; those of something else are `id-of-something-else`."""
    if not case.persons:
        yield from _nobody(case)
        return
    suggestions: dict[tuple[str, ...], Suggestions] = {}
    for used in references(case):
        if used.id == used.reserved or any(used.id in getattr(case, name) for name in SECTIONS):
            continue
        if used.sections not in suggestions:
            suggestions[used.sections] = Suggestions(_names(case, used.sections))
        together = suggestions[used.sections].several(used.id)
        near = (", ".join(together),) if together else suggestions[used.sections].near(used.id)
        yield Problem(CODE, used.path, {"id": used.id, "variant": VARIANTS[used.sections]}, near)


def _nobody(case: Case) -> Iterator[Problem]:
    """Without any person every id is unknown; that is one mistake."""
    for used in references(case):
        if used.id != used.reserved and used.sections != DOMAINS and used.id not in case.domains:
            yield Problem(CODE, used.path, {"id": used.id, "variant": "nobody"})
            return


def _names(case: Case, sections: tuple[str, ...]) -> dict[str, str]:
    return {
        identifier: record.name or identifier
        for section in sections
        for identifier, record in getattr(case, section).items()
    }
