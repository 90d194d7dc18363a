"""A person who names one domain and is listed in another."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem
from ecogram.model.case import Case
from ecogram.rules.naming import names_of

CODE = "domain-contradicts"


def check(case: Case) -> Iterator[Problem]:
    """A person who names no domain contradicts nothing, and a domain need not list everybody."""
    for identifier, domain in case.domains.items():
        for index, listed in enumerate(domain.ids):
            person = case.persons.get(listed)
            if person is None or not person.domain or identifier in person.domain:
                continue
            values = {
                "name": person.name,
                "domain": domain.name or identifier,
                "own": names_of(case, person.domain),
                "own_ids": ", ".join([*person.domain, identifier]),
            }
            yield Problem(CODE, ("domains", identifier, "persons", index), values)
