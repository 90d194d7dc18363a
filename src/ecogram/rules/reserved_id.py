"""A person, domain or household whose id is a word that already means something."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem
from ecogram.model.case import Case

CODE = "reserved-id"
RESERVED = frozenset({"unknown", "onbekend", "client_system", "clientsysteem", "cliëntsysteem"})


def check(case: Case) -> Iterator[Problem]:
    for section in ("persons", "domains", "households"):
        for identifier in getattr(case, section):
            if identifier.casefold() in RESERVED:
                yield Problem(CODE, (section, identifier), {"id": identifier}, about_key=True)
