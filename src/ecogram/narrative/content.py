"""What a chart shows of a case, so that the text tells as much and no more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ecogram.charts.genogram.kinship import drawn
from ecogram.model.case import Case
from ecogram.model.family import UNKNOWN_PARTNER, Family
from ecogram.model.relation import CLIENT_SYSTEM, Relation
from ecogram.records import NamedTuple

if TYPE_CHECKING:
    from ecogram.analysis.standing import Standing

FAMILY_CHARTS = ("genogram",)
ECO_CHARTS = ("ecomap", "ecogram")


class Content(NamedTuple):
    """The people, unions, ties and domains of one chart (or of all); ``case`` is what is told.

    ``members`` is the client system where the chart shows one. ``families`` and ``relations`` are
    pairs with their place in the whole case.
    """

    case: Case
    persons: tuple[str, ...]
    families: tuple[tuple[int, Family], ...]
    relations: tuple[tuple[int, Relation], ...]
    households: tuple[str, ...]
    members: tuple[str, ...]
    domains: Mapping[str, tuple[str, ...]]
    free: tuple[str, ...]


def content(case: Case, chart: str | None, focus: str = "") -> Content:
    """What *chart* shows of *case*; all there is when *chart* is None or shows something else."""
    if chart in FAMILY_CHARTS:
        return _genogram(case, focus)
    from ecogram.analysis.standing import standing

    stand = standing(case, focus)
    if chart in ECO_CHARTS:
        return _surroundings(case, stand, is_open=chart == "ecogram")
    keep = set(case.persons)
    families = tuple((i, one) for i, one in enumerate(case.families) if _shows(one, keep))
    relations = tuple(enumerate(case.relations))
    has_system = bool(case.client_system or case.domains or stand.free)
    return Content(
        case,
        tuple(case.persons),
        families,
        relations,
        tuple(i for i, home in case.households.items() if keep & set(home.ids)),
        stand.members if has_system else (),
        stand.domains,
        stand.free if has_system else (),
    )


def _genogram(case: Case, focus: str) -> Content:
    persons = drawn(case, focus)
    keep = set(persons)
    homes = tuple(i for i, home in case.households.items() if keep & set(home.ids))
    return Content(
        case,
        persons,
        tuple((i, family) for i, family in enumerate(case.families) if _shows(family, keep)),
        tuple((i, tie) for i, tie in enumerate(case.relations) if _joins(tie, keep)),
        homes,
        (),
        {},
        (),
    )


def _surroundings(case: Case, stand: Standing, *, is_open: bool) -> Content:
    """The members, couples in one domain, and all else outside.

    What the members are to each other only when the circle is open, as in an ecogram.
    """
    members = set(stand.members)
    seats = {id_ for ids in stand.domains.values() for id_ in ids}
    keep = members | seats | set(stand.free) | set(case.domains) | {CLIENT_SYSTEM}
    couples = [set(ids) for ids in stand.domains.values()]
    families = []
    for index, family in enumerate(case.families):
        left = _inside(family, members) if is_open else None
        if left is not None:
            families.append((index, left))
        elif len(family.partners) == 2 and any(set(family.partners) <= ids for ids in couples):
            families.append((index, family.model_copy(update={"children": ()})))
    persons = tuple(id_ for id_ in case.persons if id_ in keep)
    homes = tuple(
        i
        for i, home in case.households.items()
        if is_open and members & set(home.ids) and members - set(home.ids)
    )
    closed = set() if is_open else members | {CLIENT_SYSTEM}
    ties = tuple(
        (i, tie)
        for i, tie in enumerate(case.relations)
        if _joins(tie, keep) and not closed.issuperset((*tie.from_, *tie.to))
    )
    return Content(
        case, persons, tuple(families), ties, homes, stand.members, stand.domains, stand.free
    )


def _inside(family: Family, members: set[str]) -> Family | None:
    """The union as the circle shows it: members only, and two partners only when both are.

    Children of one partner hang on that one; brothers and sisters alone stay together.
    """
    known = tuple(id_ for id_ in family.partners if id_ in members)
    children = tuple(link for link in family.children if any(id_ in members for id_ in link.ids))
    if known == family.partners:
        return family if _shows(family, members) else None
    if not children:
        is_couple = len(known) > 0 and set(family.partners) <= {*known, UNKNOWN_PARTNER}
        return family.model_copy(update={"children": ()}) if is_couple else None
    if not known and sum(id_ in members for link in children for id_ in link.ids) < 2:
        return None
    partners = known or (UNKNOWN_PARTNER,)
    return Family.model_construct(partners=partners, children=children)


def _shows(family: Family, keep: set[str]) -> bool:
    """Whether a genogram of *keep* has something of this union: a child with a parent, a couple."""
    children = [id_ for link in family.children for id_ in link.ids if id_ in keep]
    partners = [id_ for id_ in family.partners if id_ in keep or id_ == UNKNOWN_PARTNER]
    known = [id_ for id_ in partners if id_ != UNKNOWN_PARTNER]
    return bool(partners) and bool(children or (known and len(partners) > 1))


def _joins(relation: Relation, keep: set[str]) -> bool:
    return any(
        first != second and first in keep and second in keep
        for first in relation.from_
        for second in relation.to
    )
