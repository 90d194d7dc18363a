"""One union and its children on a date."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from ecogram.model.dates import Date, compare, holds
from ecogram.model.family import STATES
from ecogram.model.omission import changed

if TYPE_CHECKING:
    from ecogram.model.family import ChildLink, Family, Twins

BY_BLOOD = ("biological", "donor", "surrogate")
"""Links that dates do not touch: they neither begin nor end."""


def union_at(family: Family, date: Date, unborn: Collection[str]) -> Family | None:
    """*family* on *date*, None when there was nothing of it yet; *unborn* were not born yet."""
    if any(partner in unborn for partner in family.partners):
        return None
    links = (_link(child, date) for child in family.children)
    children = tuple(link for link in links if link is not None)
    if family.since is not None and compare(family.since, date) == 1:
        born = any(child not in unborn for link in children for child in link.ids)
        return _only_parents(family, children) if born else None
    later: dict[str, None] = {
        state: None
        for state in STATES
        if (ending := family.ending(state)) is not None and compare(ending, date) == 1
    }
    if family.until is not None and compare(family.until, date) == 1:
        later["until"] = None
    return changed(family, **later, children=children)


def _only_parents(family: Family, children: tuple[ChildLink | Twins, ...]) -> Family:
    """Two people with a child, whose union had yet to begin."""
    return type(family).model_construct(
        partners=family.partners,
        children=children,
        secret=family.secret,
        visible_to=family.visible_to,
    )


def _link(child: ChildLink | Twins, date: Date) -> ChildLink | Twins | None:
    if child.link in BY_BLOOD or holds(child.since, child.until, date):
        return child
    if child.link == "placed_out":  # the child of its parents, living at home then
        return changed(child, link="biological", since=None, until=None)
    return None
