"""Leaves out what is drawn only when somebody asks for it by name: notes and sensitive facts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

from ecogram.model.omission import changed

if TYPE_CHECKING:
    from ecogram.model.base import Record
    from ecogram.model.case import Case
    from ecogram.model.family import Family
    from ecogram.model.person import Person

Kept = TypeVar("Kept", bound="Record")


def without_notes(case: Case) -> Case:
    """*case* without a single note, at whatever depth."""
    return changed(
        case,
        note=None,
        persons={i: _person_without_notes(person) for i, person in case.persons.items()},
        families=tuple(_family_without_notes(family) for family in case.families),
        households={i: changed(home, note=None) for i, home in case.households.items()},
        domains={i: changed(domain, note=None) for i, domain in case.domains.items()},
        client_system=case.client_system and changed(case.client_system, note=None),
        network_perception=case.network_perception and changed(case.network_perception, note=None),
        relations=_bare(case.relations),
        events=_bare(case.events),
        moments=_bare(case.moments),
        care=_bare(case.care),
        carrying_capacity=_bare(case.carrying_capacity),
        carrying_load=_bare(case.carrying_load),
        wishes=_bare(case.wishes),
        questions=_bare(case.questions),
        actions=_bare(case.actions),
        coalitions=_bare(case.coalitions),
    )


def without_sensitive(
    case: Case, *, orientation: bool = False, sex_assigned: bool = False, conception: bool = False
) -> Case:
    """*case* without the sensitive facts that nobody asked for.

    ``orientation`` keeps sexual orientation; ``sex_assigned`` keeps transgender, intersex and the
    sex assigned at birth; ``conception`` keeps that a child was conceived by rape.
    """
    dropped: dict[str, object] = {}
    if not orientation:
        dropped |= {"orientation": None}
    if not sex_assigned:
        dropped |= {"transgender": False, "intersex": False, "sex_assigned_at_birth": None}
    persons = {i: changed(person, **dropped) for i, person in case.persons.items()}
    families = case.families if conception else tuple(map(_without_conception, case.families))
    return changed(case, persons=persons, families=families)


def _without_conception(family: Family) -> Family:
    children = tuple(changed(child, conception=None) for child in family.children)
    return changed(family, children=children)


def _person_without_notes(person: Person) -> Person:
    if not (person.note or person.traits or person.measures):
        return person
    return changed(person, note=None, traits=_bare(person.traits), measures=_bare(person.measures))


def _family_without_notes(family: Family) -> Family:
    return changed(family, note=None, children=_bare(family.children))


def _bare(records: Iterable[Kept]) -> tuple[Kept, ...]:
    return tuple(changed(record, note=None) for record in records)
