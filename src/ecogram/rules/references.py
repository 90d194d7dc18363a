"""Every place in a case where an id is written, and what may stand there; judges nothing."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Path
from ecogram.model.case import Case
from ecogram.model.family import UNKNOWN_PARTNER, Twins
from ecogram.model.relation import CLIENT_SYSTEM, Relation
from ecogram.records import NamedTuple

PERSONS = ("persons",)
DOMAINS = ("domains",)
ENDS = ("persons", "domains")


class Reference(NamedTuple):
    """An id in use: where, in which sections it may be defined, and the reserved word that may
    stand there instead."""

    id: str
    path: Path
    sections: tuple[str, ...] = PERSONS
    reserved: str = ""


def references(case: Case) -> Iterator[Reference]:
    """All of them, in the order of the model. Free text that may be an id is not among them."""
    for index, identifier in enumerate(case.index_person):
        yield Reference(identifier, ("index_person", index))
    if case.client_system:
        yield from _listed(case.client_system.ids, ("client_system", "members"))
    for identifier, person in case.persons.items():
        yield from _listed(person.domain, ("persons", identifier, "domain"), DOMAINS)
    yield from _of_families(case)
    for index, relation in enumerate(case.relations):
        yield from _of_relation(relation, ("relations", index))
    for identifier, household in case.households.items():
        yield from _listed(household.ids, ("households", identifier, "members"))
    for identifier, domain in case.domains.items():
        yield from _listed(domain.ids, ("domains", identifier, "persons"))
    yield from _of_lists(case)


def _of_families(case: Case) -> Iterator[Reference]:
    for number, family in enumerate(case.families):
        here: Path = ("families", number)
        for index, identifier in enumerate(family.partners):
            yield Reference(identifier, (*here, "partners", index), reserved=UNKNOWN_PARTNER)
        for index, link in enumerate(family.children):
            path = (*here, "children", index)
            if isinstance(link, Twins):
                yield from _listed(link.twins, (*path, "twins"))
            else:
                yield Reference(link.child, (*path, "child"))


def _of_relation(relation: Relation, here: Path) -> Iterator[Reference]:
    for end, identifiers in (("from_", relation.from_), ("to", relation.to)):
        yield from _listed(identifiers, (*here, end), ENDS, CLIENT_SYSTEM)


def _of_lists(case: Case) -> Iterator[Reference]:
    for section in ("events", "carrying_capacity", "carrying_load", "wishes", "questions"):
        for index, record in enumerate(getattr(case, section)):
            yield from _listed(record.who, (section, index, "who"), ENDS, CLIENT_SYSTEM)
    for index, care in enumerate(case.care):
        if care.person is not None:
            yield Reference(care.person, ("care", index, "person"), reserved=CLIENT_SYSTEM)
    for index, coalition in enumerate(case.coalitions):
        for side, identifiers in (("who", coalition.who), ("against", coalition.against)):
            yield from _listed(identifiers, ("coalitions", index, side), ENDS, CLIENT_SYSTEM)


def _listed(
    identifiers: tuple[str, ...],
    path: Path,
    sections: tuple[str, ...] = PERSONS,
    reserved: str = "",
) -> Iterator[Reference]:
    for index, identifier in enumerate(identifiers):
        yield Reference(identifier, (*path, index), sections, reserved)
