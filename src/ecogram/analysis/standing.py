"""Who stands where in an eco chart: in the client system, in a domain, or free around it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ecogram.diagnostics import EcogramError, Problem
from ecogram.model.case import Case
from ecogram.model.family import UNKNOWN_PARTNER
from ecogram.model.relation import CLIENT_SYSTEM
from ecogram.records import NamedTuple


class Standing(NamedTuple):
    """The members, every domain with the people in it, and who stands free; in file order.

    ``household`` is the household that the members are, when they are exactly one.
    """

    members: tuple[str, ...]
    domains: Mapping[str, tuple[str, ...]]
    free: tuple[str, ...]
    household: str = ""


def standing(case: Case, focus: str = "") -> Standing:
    """Who stands where.

    The client system is what the file writes; else the households of the index person; else that
    person (the first one, when nobody is) with all relatives who are in no domain; else that
    person alone. With a *focus* it is that person's, whatever the file writes. Somebody outside it
    stands in every domain that he or she belongs to; without a domain, free, when a tie leads to a
    member or to the client system.

    Raises EcogramError (``unknown-focus``) when the focus is nobody in the case.
    """
    if focus and focus not in case.persons:
        raise EcogramError([Problem("unknown-focus", values={"id": focus})])
    seated = _domains(case)
    members = _members(case, focus, {id_ for ids in seated.values() for id_ in ids})
    inside = set(members)
    domains = {
        domain: tuple(id_ for id_ in ids if id_ not in inside) for domain, ids in seated.items()
    }
    placed = inside.union(*domains.values())
    return Standing(
        members,
        domains,
        tuple(id_ for id_ in _tied(case, inside) if id_ not in placed),
        _household(case, inside),
    )


def relatives(case: Case, start: Iterable[str]) -> set[str]:
    """Everybody whom steps from partner to partner, parent and child lead to, *start* too."""
    families: dict[str, list[tuple[str, ...]]] = {}
    for family in case.families:
        people = tuple(
            id_
            for id_ in (*family.partners, *(one for link in family.children for one in link.ids))
            if id_ != UNKNOWN_PARTNER
        )
        for id_ in people:
            families.setdefault(id_, []).append(people)
    found = set(start)
    frontier = sorted(found)
    while frontier:
        near = {id_ for one in frontier for people in families.pop(one, ()) for id_ in people}
        frontier = sorted(near - found)
        found |= near
    return found


def _domains(case: Case) -> dict[str, tuple[str, ...]]:
    """The people of every domain, whichever of the two says so."""
    found: dict[str, dict[str, None]] = {id_: {} for id_ in case.domains}
    for id_, person in case.persons.items():
        for domain in person.domain:
            if domain in found:
                found[domain][id_] = None
    for domain, record in case.domains.items():
        found[domain].update(dict.fromkeys(id_ for id_ in record.ids if id_ in case.persons))
    order = {id_: index for index, id_ in enumerate(case.persons)}
    return {domain: tuple(sorted(ids, key=order.__getitem__)) for domain, ids in found.items()}


def _members(case: Case, focus: str, in_domain: set[str]) -> tuple[str, ...]:
    written = case.client_system.ids if case.client_system and not focus else ()
    if ids := [id_ for id_ in written if id_ in case.persons]:
        return tuple(dict.fromkeys(ids))
    index = [focus] if focus else [id_ for id_ in case.index_person if id_ in case.persons]
    index = index or list(case.persons)[:1]
    at_home = {
        id_
        for household in case.households.values()
        if not set(index).isdisjoint(household.ids)
        for id_ in household.ids
    }
    if at_home:
        return tuple(id_ for id_ in case.persons if id_ in at_home)
    kin = relatives(case, index)
    keep = (kin - in_domain) | set(index)
    return tuple(id_ for id_ in case.persons if id_ in keep)


def _tied(case: Case, members: set[str]) -> list[str]:
    """Everybody with a tie to a member or to the client system, in the order of the file."""
    inside = {*members, CLIENT_SYSTEM}
    found: set[str] = set()
    for relation in case.relations:
        if not inside.isdisjoint(relation.from_):
            found.update(relation.to)
        if not inside.isdisjoint(relation.to):
            found.update(relation.from_)
    return [id_ for id_ in case.persons if id_ in found]


def _household(case: Case, members: set[str]) -> str:
    return next((id_ for id_, home in case.households.items() if set(home.ids) == members), "")
