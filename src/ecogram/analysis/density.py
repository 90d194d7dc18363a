"""Density: how many of the pairs that could know each other have a tie. Plain arithmetic."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product

from ecogram.analysis.network import is_actual
from ecogram.model.case import Case
from ecogram.model.family import UNKNOWN_PARTNER
from ecogram.model.relation import CLIENT_SYSTEM
from ecogram.records import NamedTuple


class Density(NamedTuple):
    """``ties`` of the ``pairs`` there could be between ``size`` people are there."""

    size: int
    ties: int
    pairs: int

    @property
    def share(self) -> float | None:
        """From 0 to 1; None when there are no two people."""
        return self.ties / self.pairs if self.pairs else None


def density(case: Case, ids: Iterable[str]) -> Density:
    """The density between *ids* (persons; a group is one).

    Two have a tie when a relation joins them that is neither broken (cut off, never met) nor only
    possible, or when they are partners, or parent and child. Undirected, and each pair once. What
    a file does not write counts as no tie.
    """
    among = set(ids)
    found = {pair for pair in _pairs(case) if len(pair) == 2 and pair <= among}
    return Density(len(among), len(found), len(among) * (len(among) - 1) // 2)


def of_one(case: Case, members: Sequence[str]) -> Case:
    """*case* with the ties of a client system of one as ties of that person."""
    if len(members) != 1:
        return case

    def named(ids: Sequence[str]) -> tuple[str, ...]:
        return tuple(members[0] if id_ == CLIENT_SYSTEM else id_ for id_ in ids)

    relations = tuple(
        tie.model_copy(update={"from_": named(tie.from_), "to": named(tie.to)})
        if CLIENT_SYSTEM in (*tie.from_, *tie.to)
        else tie
        for tie in case.relations
    )
    return case.model_copy(update={"relations": relations})


def _pairs(case: Case) -> Iterator[frozenset[str]]:
    for relation in case.relations:
        if is_actual(relation):
            yield from map(frozenset, product(relation.from_, relation.to))
    for family in case.families:
        partners = [id_ for id_ in family.partners if id_ != UNKNOWN_PARTNER]
        yield from map(frozenset, combinations(partners, 2))
        children = [id_ for link in family.children for id_ in link.ids]
        yield from map(frozenset, product(partners, children))
