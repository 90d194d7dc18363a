"""One id for two things: persons, domains and households share their ids, ties have their own."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Path, Problem
from ecogram.model.case import Case

CODE = "duplicate-id"


def check(case: Case) -> Iterator[Problem]:
    seen: set[str] = set()
    for section in ("persons", "domains", "households"):
        for identifier in getattr(case, section):
            if identifier in seen:
                yield Problem(CODE, (section, identifier), {"id": identifier}, about_key=True)
            seen.add(identifier)
    yield from _twice("tie", _tie_ids(case))
    yield from _twice("moment", _moment_names(case))


def _twice(variant: str, named: Iterator[tuple[Path, str]]) -> Iterator[Problem]:
    seen: set[str] = set()
    for path, identifier in named:
        if identifier in seen:
            yield Problem(CODE, path, {"id": identifier, "variant": variant})
        seen.add(identifier)


def _tie_ids(case: Case) -> Iterator[tuple[Path, str]]:
    for index, tie in enumerate(case.relations):
        if tie.id is not None:
            yield ("relations", index, "id"), tie.id


def _moment_names(case: Case) -> Iterator[tuple[Path, str]]:
    for index, moment in enumerate(case.moments):
        yield ("moments", index, "name"), moment.name
