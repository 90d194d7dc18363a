"""The case inside the circle: the client system's members with what they are to each other."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.analysis.standing import Standing
from ecogram.model.case import Case
from ecogram.model.family import UNKNOWN_PARTNER, Family
from ecogram.model.omission import changed, omit
from ecogram.model.relation import CLIENT_SYSTEM, Relation
from ecogram.model.surroundings import ClientSystem, Member


def inside(case: Case, standing: Standing) -> Case:
    """*case* with the members only.

    Partners who are no members are left out, and so are unknown ones beside somebody known: their
    children hang on who is left. A household that is the whole system needs no outline of its own.
    """
    keep = set(standing.members)
    left = omit(case, [id_ for id_ in (*case.persons, *case.domains) if id_ not in keep])
    households = {id_: home for id_, home in left.households.items() if keep - set(home.ids)}
    return left.model_copy(
        update={
            "families": tuple(
                known for family in left.families if (known := _known(family)) is not None
            ),
            "relations": tuple(_ties(case, keep)),
            "households": households,
            "client_system": ClientSystem.model_construct(
                members=tuple(Member.model_construct(who=id_) for id_ in standing.members)
            ),
        }
    )


def _known(family: Family) -> Family | None:
    """The family without unknown partners, but with one over brothers and sisters without parents.

    A single child needs no unknown parent here, and a couple needs somebody known.
    """
    known = tuple(id_ for id_ in family.partners if id_ != UNKNOWN_PARTNER)
    if len(known) == len(family.partners):
        return family
    children = sum(len(link.ids) for link in family.children)
    if children < (1 if known else 2):
        return None
    return Family.model_construct(
        partners=known or (UNKNOWN_PARTNER,),
        children=family.children,
        secret=family.secret,
        visible_to=family.visible_to,
    )


def _ties(case: Case, keep: set[str]) -> Iterator[Relation]:
    """Ties between members; what the client system has with one of them, its index person has."""
    for relation in case.relations:
        from_, to = (_members(case, ids, keep) for ids in (relation.from_, relation.to))
        if from_ and to:
            yield changed(relation, from_=from_, to=to)


def _members(case: Case, ids: tuple[str, ...], keep: set[str]) -> tuple[str, ...]:
    index = tuple(id_ for id_ in case.index_person if id_ in keep)
    named = (one for id_ in ids for one in (index if id_ == CLIENT_SYSTEM else (id_,)))
    return tuple(dict.fromkeys(id_ for id_ in named if id_ in keep))
