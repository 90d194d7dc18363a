"""The network round a client system: who stands there, as what, and the ties with them."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.analysis.kinds import KINDS
from ecogram.analysis.standing import Standing, relatives
from ecogram.model.case import Case
from ecogram.model.person import Person
from ecogram.model.relation import CLIENT_SYSTEM, Relation
from ecogram.records import NamedTuple

PEOPLE = ("person", "group", "organisation")
"""Types of persons that can be a contact; a pet, a place or a pregnancy is no contact."""
BROKEN = ("cutoff", "never_met")
"""Kinds of ties by which two do not meet."""


class Contact(NamedTuple):
    """Somebody outside the client system. What is not said is None, and so is how many they are.

    ``low`` and ``high`` are the people meant: 1 and 1, or those of a group.
    """

    id: str
    person: Person
    formality: str | None
    segment: str | None
    sector: str | None
    low: int | None = 1
    high: int | None = 1


class Tie(NamedTuple):
    """What binds the client system, or ``own`` of it, to ``other``; letters as seen from inside."""

    relation: Relation
    own: tuple[str, ...]
    other: str
    gives: tuple[str, ...]
    receives: tuple[str, ...]


class Network(NamedTuple):
    """The contacts, others that stand around, the domains nobody stands in, and all ties outward.

    ``others`` are pets, places and the dead: they matter, but are not counted as contacts.
    """

    case: Case
    members: tuple[str, ...]
    contacts: tuple[Contact, ...]
    others: tuple[str, ...]
    domains: tuple[str, ...]
    empty: tuple[str, ...]
    ties: tuple[Tie, ...]


def network(case: Case, stand: Standing) -> Network:
    """The network of *case* round the members of the client system, as they *stand*."""
    homes: dict[str, list[str]] = {id_: [] for id_ in stand.free}
    for domain, ids in stand.domains.items():
        for id_ in ids:
            homes.setdefault(id_, []).append(domain)
    kin = relatives(case, stand.members)
    contacts, others = [], []
    for id_ in case.persons:
        if id_ not in homes:
            continue
        if is_somebody(case.persons[id_]):
            contacts.append(_contact(case, id_, homes[id_], is_kin=id_ in kin))
        else:
            others.append(id_)
    return Network(
        case,
        stand.members,
        tuple(contacts),
        tuple(others),
        tuple(case.domains),
        tuple(id_ for id_ in case.domains if not stand.domains.get(id_)),
        tuple(_ties(case, stand.members)),
    )


def is_actual(relation: Relation) -> bool:
    """Whether the two meet: not broken, and not only possible."""
    return not relation.possible and relation.type not in BROKEN


def is_somebody(person: Person) -> bool:
    """Whether somebody can be a contact: who lives and is a person, a group or an organisation."""
    return person.type in PEOPLE and (person.died is None or person.died.unknown)


def _contact(case: Case, id_: str, homes: list[str], *, is_kin: bool) -> Contact:
    """What the person says; else that it is family; else what the first domain that knows says."""
    person = case.persons[id_]
    domains = [case.domains[home] for home in homes]
    its = [kind for domain in domains if (kind := KINDS.get(domain.type or ""))]
    formality: list[str] = [own for domain in domains if (own := domain.formality)]
    formality += [said for kind in its if (said := kind.formality)]
    low, high = _people(person)
    return Contact(
        id_,
        person,
        person.formality or ("informal" if is_kin else next(iter(formality), None)),
        person.segment or ("family" if is_kin else its[0].segment if its else None),
        person.sector or ("kin" if is_kin else its[0].sector if its else None),
        low,
        high,
    )


def _people(person: Person) -> tuple[int | None, int | None]:
    if person.count:
        low, _, high = person.count.partition("-")
        return int(low), int(high or low)
    return (None, None) if person.type == "group" else (1, 1)


def _ties(case: Case, members: tuple[str, ...]) -> Iterator[Tie]:
    inside = {*members, CLIENT_SYSTEM}
    for relation in case.relations:
        for ours, theirs, gives, receives in (
            (relation.from_, relation.to, relation.gives, relation.receives),
            (relation.to, relation.from_, relation.receives, relation.gives),
        ):
            own = tuple(id_ for id_ in ours if id_ in inside)
            if own:
                outside = (id_ for id_ in dict.fromkeys(theirs) if id_ not in inside)
                yield from (Tie(relation, own, id_, gives, receives) for id_ in outside)
