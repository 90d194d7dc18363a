"""Who gives which support, which kind nobody gives, and whether it goes both ways."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from ecogram.analysis.network import Network, is_actual
from ecogram.model.case import Case
from ecogram.model.relation import CLIENT_SYSTEM, Relation
from ecogram.records import NamedTuple

LETTERS = ("P", "G", "A", "E")
"""The four of the source book; the letters a file declares follow."""
FUNCTIONS = ("affective", "belonging", "material", "stability")

Way = Literal["both", "gives", "receives", "not_said"]


class Given(NamedTuple):
    """What somebody gives to the client system or a member of it, and what may come."""

    actual: tuple[str, ...]
    possible: tuple[str, ...]


class Exchange(NamedTuple):
    """What the client system gives to and receives from one other, over all their ties."""

    other: str
    gives: tuple[str, ...]
    receives: tuple[str, ...]

    @property
    def way(self) -> Way:
        """Both ways, one way, or not said."""
        if self.gives and self.receives:
            return "both"
        return "gives" if self.gives else "receives" if self.receives else "not_said"


def letters(case: Case) -> tuple[str, ...]:
    """Every kind of support of the case."""
    return (*LETTERS, *(letter for letter in case.support_letters if letter not in LETTERS))


def matrix(network: Network) -> dict[str, Given]:
    """Who gives what to the client system or to somebody in it, members among themselves too.

    Support that a tie has without a direction counts as given to the client system, as the source
    book means its letters. A tie that is only possible gives only possible support.
    """
    order = letters(network.case)
    actual: dict[str, set[str]] = {}
    possible: dict[str, set[str]] = {}
    inside = {*network.members, CLIENT_SYSTEM}
    for relation in network.case.relations:
        for giver, kinds, may_come in _gifts(relation, inside):
            real = set(kinds) if is_actual(relation) else set()
            actual.setdefault(giver, set()).update(real)
            possible.setdefault(giver, set()).update({*kinds, *may_come} - real)
    return {
        giver: Given(
            _ordered(actual[giver], order), _ordered(possible[giver] - actual[giver], order)
        )
        for giver in actual
        if actual[giver] or possible[giver]
    }


def nobody(network: Network) -> tuple[str, ...]:
    """The kinds of support that nobody gives now."""
    given = {letter for gift in matrix(network).values() for letter in gift.actual}
    return tuple(letter for letter in letters(network.case) if letter not in given)


def exchanges(network: Network) -> tuple[Exchange, ...]:
    """For everybody the client system has an actual tie with: what goes there, what comes."""
    gives: dict[str, set[str]] = {}
    receives: dict[str, set[str]] = {}
    order = letters(network.case)
    for tie in network.ties:
        if is_actual(tie.relation):
            gives.setdefault(tie.other, set()).update(tie.gives)
            receives.setdefault(tie.other, set()).update(tie.receives)
    return tuple(
        Exchange(other, _ordered(gives[other], order), _ordered(receives[other], order))
        for other in gives
    )


def functions(network: Network) -> dict[str, tuple[str, ...]]:
    """Who fulfils each function of the network (MSNA); nothing when the file names no function."""
    found: dict[str, dict[str, None]] = {name: {} for name in FUNCTIONS}
    for tie in network.ties:
        if is_actual(tie.relation):
            for name in tie.relation.functions:
                found[name][tie.other] = None
    has_some = any(relation.functions for relation in network.case.relations)
    return {name: tuple(who) for name, who in found.items()} if has_some else {}


def _gifts(
    relation: Relation, inside: set[str]
) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Giver, letters and possible letters of a relation, where the receiver is inside."""
    is_outward = any(id_ in inside for id_ in relation.from_)
    is_inward = any(id_ in inside for id_ in relation.to)
    if is_outward:
        loose = (*relation.support,) if not (is_inward and relation.gives) else ()
        for id_ in relation.to:
            yield id_, (*relation.receives, *loose), relation.possible_support
    if is_inward:
        loose = () if is_outward else relation.support
        may_come = () if is_outward else relation.possible_support
        for id_ in relation.from_:
            yield id_, (*relation.gives, *loose), may_come


def _ordered(found: Iterable[str], order: tuple[str, ...]) -> tuple[str, ...]:
    rank = {letter: index for index, letter in enumerate(order)}
    return tuple(sorted(found, key=lambda letter: (rank.get(letter, len(order)), letter)))
