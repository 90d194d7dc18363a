"""A case without some of its persons, domains or households: nothing in it refers to them any more.

Knows no reason for leaving out: ``privacy`` and ``moments`` have theirs. Free text is not read.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from ecogram.model.base import Record
    from ecogram.model.case import Case
    from ecogram.model.event import Event
    from ecogram.model.family import ChildLink, Family, Twins
    from ecogram.model.help import Action, Care, Coalition, Weight, Wish
    from ecogram.model.person import Person
    from ecogram.model.relation import Relation
    from ecogram.model.surroundings import Domain, Household, Member

    Listed = TypeVar("Listed", bound=Event | Weight | Wish | Action)

Kept = TypeVar("Kept", bound="Record")


def omit(case: Case, ids: Collection[str]) -> Case:
    """*case* without everybody and everything that has one of *ids*, and without their traces.

    A union that loses a partner loses its form, state, dates and texts too, because they tell of
    two people; its children stay with who is left. Where nobody is left, brothers and sisters
    stay together under an unknown parent. What loses its only subject is out as well.
    """
    if not ids:
        return case
    gone = frozenset(ids)
    named = gone | {case.persons[i].name for i in gone if i in case.persons}
    persons = {i: _person(p, gone, named) for i, p in case.persons.items() if i not in gone}
    changes: dict[str, object] = {
        "index_person": _left(case.index_person, gone),
        "persons": persons,
        "families": _each(case.families, lambda family: _family(family, gone)),
        "relations": _each(case.relations, lambda tie: _relation(tie, gone, named)),
        "households": _kept(case.households, gone, lambda home: _household(home, gone)),
        "domains": _kept(case.domains, gone, lambda domain: _domain(domain, gone)),
        "events": _each(case.events, lambda event: _listed(event, gone)),
        "care": _each(case.care, lambda care: _care(care, gone)),
        "carrying_capacity": _each(case.carrying_capacity, lambda weight: _listed(weight, gone)),
        "carrying_load": _each(case.carrying_load, lambda weight: _listed(weight, gone)),
        "wishes": _each(case.wishes, lambda wish: _listed(wish, gone)),
        "questions": _each(case.questions, lambda wish: _listed(wish, gone)),
        "actions": _each(case.actions, lambda action: _listed(action, gone)),
        "coalitions": _each(case.coalitions, lambda coalition: _coalition(coalition, gone)),
    }
    if case.client_system is not None:
        members = _members(case.client_system.members, gone)
        left = case.client_system.model_copy(update={"members": members})
        changes["client_system"] = left if members or not case.client_system.members else None
    return case.model_copy(update=changes)


def _person(person: Person, gone: frozenset[str], named: frozenset[str]) -> Person:
    return changed(
        person,
        domain=_left(person.domain, gone),
        custody=_left(person.custody, named),
        residence=_left(person.residence, named),
    )


def _family(family: Family, gone: frozenset[str]) -> Family | None:
    from ecogram.model.family import UNKNOWN_PARTNER

    partners = _left(family.partners, gone)
    children = _each(family.children, lambda child: _child(child, gone))
    if len(partners) == len(family.partners):
        return changed(family, children=children)
    if not any(partner != UNKNOWN_PARTNER for partner in partners):
        partners = (UNKNOWN_PARTNER,) if sum(len(child.ids) for child in children) > 1 else ()
    if not partners or not children:
        return None
    return type(family).model_construct(
        partners=partners,
        children=children,
        secret=family.secret,
        visible_to=family.visible_to,
    )


def _child(child: ChildLink | Twins, gone: frozenset[str]) -> ChildLink | Twins | None:
    from ecogram.model.family import ChildLink

    ids = _left(child.ids, gone)
    if len(ids) == len(child.ids):
        return child
    if isinstance(child, ChildLink) or not ids:
        return None
    if len(ids) > 1:
        return child.model_copy(update={"twins": ids})
    alone = {name: getattr(child, name) for name in ChildLink.model_fields if name != "child"}
    return ChildLink.model_construct(child=ids[0], **alone)


def _relation(tie: Relation, gone: frozenset[str], named: frozenset[str]) -> Relation | None:
    from_, to = _left(tie.from_, gone), _left(tie.to, gone)
    if not (from_ and to):
        return None
    witness = None if tie.according_to in named else tie.according_to
    return changed(tie, from_=from_, to=to, according_to=witness)


def _household(home: Household, gone: frozenset[str]) -> Household | None:
    members = _members(home.members, gone)
    return changed(home, members=members) if members or not home.members else None


def _domain(domain: Domain, gone: frozenset[str]) -> Domain:
    return changed(domain, persons=_members(domain.persons, gone))


def _listed(item: Listed, gone: frozenset[str]) -> Listed | None:
    who = _left(item.who, gone)
    return changed(item, who=who) if who or not item.who else None


def _care(care: Care, gone: frozenset[str]) -> Care | None:
    return None if care.person in gone else care


def _coalition(coalition: Coalition, gone: frozenset[str]) -> Coalition | None:
    who, against = _left(coalition.who, gone), _left(coalition.against, gone)
    if (coalition.who and not who) or (coalition.against and not against):
        return None
    return changed(coalition, who=who, against=against)


def changed(record: Kept, **values: object) -> Kept:
    """*record* with these values, and the very same record when it has them already."""
    new = {name: value for name, value in values.items() if getattr(record, name) != value}
    return record.model_copy(update=new) if new else record


def _left(ids: tuple[str, ...], gone: frozenset[str]) -> tuple[str, ...]:
    return tuple(i for i in ids if i not in gone)


def _members(members: tuple[Member, ...], gone: frozenset[str]) -> tuple[Member, ...]:
    return tuple(member for member in members if member.who not in gone)


def _each(items: tuple[Kept, ...], keep: Callable[[Kept], Kept | None]) -> tuple[Kept, ...]:
    return tuple(kept for item in items if (kept := keep(item)) is not None)


def _kept(
    items: Mapping[str, Kept], gone: frozenset[str], keep: Callable[[Kept], Kept | None]
) -> dict[str, Kept]:
    pairs = ((i, keep(item)) for i, item in items.items() if i not in gone)
    return {i: item for i, item in pairs if item is not None}
