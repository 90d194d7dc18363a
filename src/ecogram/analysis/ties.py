"""Which ties are broken, under strain, possible, strong or weak. Lists, never a verdict."""

from __future__ import annotations

from collections.abc import Iterable

from ecogram.analysis.network import Network, Tie, is_actual
from ecogram.model.case import Case
from ecogram.model.relation import HARMFUL, Relation
from ecogram.records import NamedTuple

STRAINED = (
    "tense",
    "conflict",
    "hostile",
    "distrust",
    "hate",
    "close_hostile",
    "fused_hostile",
    "distant_hostile",
    "manipulative",
    "controlling",
    "jealous",
    "focused_negatively",
)
STRONG = ("close", "very_close", "fused", "love", "in_love")
WEAK = ("distant", "indifferent")


class Pair(NamedTuple):
    """A relation between two of its ends."""

    first: str
    second: str
    relation: Relation


class TieLists(NamedTuple):
    """All relations of a case, by what they say."""

    broken: tuple[Pair, ...]
    strained: tuple[Pair, ...]
    harmful: tuple[Pair, ...]
    possible: tuple[Pair, ...]


def lists(case: Case) -> TieLists:
    """The relations of *case* that are cut off, strained, harmful, and those that may come.

    A tie that may come is in the last list only.
    """
    now = [relation for relation in case.relations if not relation.possible]
    return TieLists(
        _pairs(relation for relation in now if relation.type == "cutoff"),
        _pairs(relation for relation in now if relation.type in STRAINED),
        _pairs(relation for relation in now if relation.type in HARMFUL),
        _pairs(relation for relation in case.relations if relation.possible),
    )


def strengths(network: Network) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """With whom the client system has strong ties, and with whom weak ones (Granovetter).

    Strong is a written strength of 4 or 5, weak 1 or 2; without a written strength the kind says
    so (close and the like, distant and the like), or else nothing does. Of several ties with the
    same other the strongest counts. Broken and possible ties are neither.
    """
    best: dict[str, int] = {}
    for tie in network.ties:
        strength = _strength(tie)
        if strength is not None and is_actual(tie.relation):
            best[tie.other] = max(strength, best.get(tie.other, 0))
    strong = tuple(other for other, strength in best.items() if strength > 3)
    return strong, tuple(other for other, strength in best.items() if strength < 3)


def _strength(tie: Tie) -> int | None:
    if tie.relation.strength is not None:
        return tie.relation.strength
    if tie.relation.type in STRONG:
        return 4
    return 2 if tie.relation.type in WEAK else None


def _pairs(relations: Iterable[Relation]) -> tuple[Pair, ...]:
    return tuple(
        Pair(first, second, relation)
        for relation in relations
        for first in relation.from_
        for second in relation.to
        if first != second
    )
