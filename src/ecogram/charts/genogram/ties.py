"""The emotional lines of the drawing: one per pair of people, with its arrow and its word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from ecogram.charts.genogram.view import TieView
from ecogram.model.case import Case
from ecogram.model.relation import Relation
from ecogram.symbols.ties import is_directed, tie_has_word


def tie_views(case: Case, ids: Sequence[str], words: Mapping[str, str]) -> tuple[TieView, ...]:
    """All ties whose two ends are among *ids*, in the order of the file."""
    drawn = set(ids)
    ordinals: Counter[tuple[str, str]] = Counter()
    views = []
    for relation, first, second in _pairs(case, drawn):
        ordinals[first, second] += 1
        written = relation.id if len(relation.from_) * len(relation.to) == 1 else None
        views.append(
            TieView(
                id=written or f"relation-{first}-{second}-{ordinals[first, second]}",
                first=first,
                second=second,
                kind=relation.type,
                direction=relation.direction
                or ("forward" if is_directed(relation.type) else "none"),
                word=_word(case, relation, words),
                title=_title(case, relation, first, second, words),
                possible=relation.possible,
            )
        )
    return tuple(views)


def _pairs(case: Case, drawn: set[str]) -> Iterator[tuple[Relation, str, str]]:
    for relation in case.relations:
        for first in relation.from_:
            for second in relation.to:
                if first in drawn and second in drawn and first != second:
                    yield relation, first, second


def _word(case: Case, relation: Relation, words: Mapping[str, str]) -> str:
    word = relation.label or (words[f"relation.{relation.type}"] if _speaks(relation) else "")
    doubt = "?" if relation.possible or relation.certainty == "suspected" else ""
    reporter = ""
    if word and relation.certainty == "reported" and relation.according_to:
        who = case.persons.get(relation.according_to)
        said = words["according_to"].format(who=who.name if who else relation.according_to)
        reporter = f" ({said})"
    return word + doubt + reporter


def _speaks(relation: Relation) -> bool:
    """Doubt is always said; what the legend alone explains otherwise carries no word."""
    doubtful = relation.possible or relation.certainty == "suspected"
    return tie_has_word(relation.type) or doubtful


def _title(
    case: Case, relation: Relation, first: str, second: str, words: Mapping[str, str]
) -> str:
    kind = relation.label or words[f"relation.{relation.type}"]
    if relation.certainty is not None:
        kind += f" ({words[f'certainty.{relation.certainty}']})"
    if relation.possible:
        kind += f" ({words['possible']})"
    return f"{case.persons[first].name} – {kind} – {case.persons[second].name}"
