"""Who belongs to whom: who is drawn, who is near the focus, which partners are related."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ecogram.model.case import Case
from ecogram.model.family import UNKNOWN_PARTNER

BLOOD = ("biological", "placed_out")
STEPS = 3
"""How many steps (parent, child, partner) from the focus are drawn: grandparents' parents, aunts,
uncles, nephews and nieces, great-grandchildren."""
DEPTH = 12
"""Generations searched for a common ancestor; farther kinship is not drawn as a double line."""


def drawn(case: Case, focus: str = "") -> tuple[str, ...]:
    """The ids of everybody in the genogram, in the order of the file.

    Somebody who stands in a domain and belongs to no family, household or client system of the
    case is part of the surroundings, not of the family. With a *focus*, those near to that person.
    """
    system = set(case.client_system.ids) if case.client_system else set()
    system.update(id_ for household in case.households.values() for id_ in household.ids)
    in_domain = {id_ for domain in case.domains.values() for id_ in domain.ids}
    family = members(case)
    keep = [
        id_
        for id_, person in case.persons.items()
        if id_ in family
        or id_ in system
        or id_ in case.index_person
        or not (person.domain or id_ in in_domain)
    ]
    if not focus:
        return tuple(keep)
    near = around(case, focus)
    return tuple(id_ for id_ in keep if id_ in near)


def members(case: Case) -> set[str]:
    """Everybody who is a partner or a child in some family."""
    found: set[str] = set()
    for family in case.families:
        found.update(family.partners)
        for link in family.children:
            found.update(link.ids)
    found.discard(UNKNOWN_PARTNER)
    return found


def around(case: Case, focus: str, steps: int = STEPS) -> set[str]:
    """Everybody at most *steps* family steps (parent, child, partner) from *focus*."""
    near: dict[str, set[str]] = {}
    for family in case.families:
        partners = [id_ for id_ in family.partners if id_ != UNKNOWN_PARTNER]
        children = [id_ for link in family.children for id_ in link.ids]
        for partner in partners:
            near.setdefault(partner, set()).update(partners, children)
        for child in children:
            near.setdefault(child, set()).update(partners)
    found = frontier = {focus}
    for _ in range(steps):
        frontier = {other for id_ in frontier for other in near.get(id_, ())} - found
        found = found | frontier
    return found


def parents(case: Case) -> dict[str, tuple[str, ...]]:
    """The known parents by blood of every child that has any."""
    found: dict[str, tuple[str, ...]] = {}
    for family in case.families:
        partners = tuple(id_ for id_ in family.partners if id_ != UNKNOWN_PARTNER)
        for link in family.children:
            if link.link in BLOOD:
                for child in link.ids:
                    found[child] = found.get(child, ()) + partners
    return found


def are_related(first: str, second: str, parents_: Mapping[str, Sequence[str]]) -> bool:
    """Whether the two share an ancestor, or one descends from the other."""
    if first not in parents_ and second not in parents_:
        return False
    return not _line(first, parents_).isdisjoint(_line(second, parents_))


def generations_below(case: Case, start: str, ids: Iterable[str]) -> int:
    """How many generations of descendants *start* has in the drawing, at most DEPTH."""
    children: dict[str, list[str]] = {}
    for family in case.families:
        below = [id_ for link in family.children for id_ in link.ids]
        for partner in family.partners:
            children.setdefault(partner, []).extend(below)
    seen, frontier, depth = {start}, [start], 0
    keep = set(ids)
    while frontier and depth < DEPTH:
        frontier = [
            child
            for id_ in frontier
            for child in children.get(id_, ())
            if child in keep and not (child in seen or seen.add(child))  # type: ignore[func-returns-value]
        ]
        depth += bool(frontier)
    return depth


def _line(id_: str, parents_: Mapping[str, Sequence[str]]) -> set[str]:
    found = frontier = {id_}
    for _ in range(DEPTH):
        frontier = {parent for one in frontier for parent in parents_.get(one, ())} - found
        if not frontier:
            break
        found = found | frontier
    return found
