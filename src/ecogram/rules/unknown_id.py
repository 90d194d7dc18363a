"""An id that nobody has."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem
from ecogram.model.case import Case
from ecogram.rules.references import references
from ecogram.rules.suggest import Suggestions

CODE = "unknown-id"
SECTIONS = ("persons", "domains", "households")


def check(case: Case) -> Iterator[Problem]:
    """Only ids that exist nowhere; those of something else are `id-of-something-else`."""
    suggestions: dict[tuple[str, ...], Suggestions] = {}
    for used in references(case):
        if used.id == used.reserved or any(used.id in getattr(case, name) for name in SECTIONS):
            continue
        if used.sections not in suggestions:
            suggestions[used.sections] = Suggestions(_names(case, used.sections))
        near = suggestions[used.sections].near(used.id)
        variant = "domain" if used.sections == ("domains",) else ""
        yield Problem(CODE, used.path, {"id": used.id, "variant": variant}, near)


def _names(case: Case, sections: tuple[str, ...]) -> dict[str, str]:
    return {
        identifier: record.name or identifier
        for section in sections
        for identifier, record in getattr(case, section).items()
    }
