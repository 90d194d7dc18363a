"""What the people in a sentence are called; works on cases from which bad values were set aside."""

from __future__ import annotations

from collections.abc import Iterable

from ecogram.model.case import Case
from ecogram.model.family import UNKNOWN_PARTNER
from ecogram.model.relation import CLIENT_SYSTEM

MOST = 4  # names in one sentence


def name_of(case: Case, identifier: str) -> str:
    """The name behind an id, else the id itself."""
    if identifier == UNKNOWN_PARTNER:
        return "??"
    if identifier == CLIENT_SYSTEM and case.client_system and case.client_system.name:
        return case.client_system.name
    named = (
        case.persons.get(identifier)
        or case.domains.get(identifier)
        or case.households.get(identifier)
    )
    return (named.name if named else None) or identifier


def names_of(case: Case, identifiers: Iterable[str], joint: str = ", ") -> str:
    """Several names, the first few of many."""
    listed = list(identifiers)
    names = [name_of(case, identifier) for identifier in listed[:MOST]]
    return joint.join([*names, "…"] if len(listed) > MOST else names)
