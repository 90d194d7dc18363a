"""Leaves out what is meant for others: whatever is secret or names its audience, and its traces."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar

from ecogram.model.omission import changed, omit
from ecogram.vocabulary.spelling import normalise

if TYPE_CHECKING:
    from ecogram.model.base import Record
    from ecogram.model.case import Case
    from ecogram.model.family import Family
    from ecogram.model.person import Person

INTERNAL = "internal"
"""Who sees what is secret without another word about it: the worker's own file."""

Kept = TypeVar("Kept", bound="Record")
Shown = Callable[["Record"], bool]


def for_audience(case: Case, audience: str | None) -> tuple[Case, int]:
    """*case* as *audience* (None: everybody) may see it, and how many marked things are out.

    What names an audience in ``visible_to`` is for that audience only; what is secret (a secret
    affair too) without naming one is for ``internal``. References to what is out are out with
    it and not counted. Free text (names, captions, labels) is not read: what it gives away, its
    author gave away.
    """
    asked = None if audience is None else _folded(audience)
    hidden: set[int] = set()  # identities of records, which the case keeps alive

    def shown(record: Record) -> bool:
        marks = _marks(record)
        if not marks or asked in {_folded(mark) for mark in marks}:
            return True
        hidden.add(id(record))
        return False

    gone = [i for i, person in case.persons.items() if not shown(person)]
    gone += [i for i, domain in case.domains.items() if not shown(domain)]
    gone += [i for i, home in case.households.items() if not shown(home)]
    left = omit(case, gone)
    return _without_marked(_unspoken(left, shown), shown), len(hidden)


def near_audience(case: Case, audience: str) -> str:
    """The audience of something in *case* that *audience* may be a misspelling of; else nothing.

    Others are not named: for whom there are secrets is itself one.
    """
    known: dict[str, str] = {}

    def shown(record: Record) -> bool:
        for mark in _marks(record):
            known.setdefault(_folded(mark), mark)
        return True

    for records in (case.persons, case.domains, case.households):
        for record in records.values():
            shown(record)
    _without_marked(_unspoken(case, shown), shown)
    asked = _folded(audience)
    if asked in known:
        return ""
    from difflib import get_close_matches

    return next((known[word] for word in get_close_matches(asked, known, 1, 0.7)), "")


def is_internal(audience: str | None) -> bool:
    """Whether *audience* is the worker's own file."""
    return audience is not None and _folded(audience) == INTERNAL


def _without_marked(case: Case, shown: Shown) -> Case:
    """*case* without the marked records inside the persons and the lists."""
    perception = case.network_perception
    return changed(
        case,
        persons=_persons(case.persons, shown),
        families=tuple(_family(f, shown) for f in case.families if shown(f)),
        relations=_only(case.relations, shown),
        events=_only(case.events, shown),
        care=_only(case.care, shown),
        carrying_capacity=_only(case.carrying_capacity, shown),
        carrying_load=_only(case.carrying_load, shown),
        wishes=_only(case.wishes, shown),
        questions=_only(case.questions, shown),
        actions=_only(case.actions, shown),
        coalitions=_only(case.coalitions, shown),
        network_perception=perception if perception is None or shown(perception) else None,
    )


def _unspoken(case: Case, shown: Shown) -> Case:
    """Actions without the words of a question that is not shown."""
    whispered = {question.what for question in case.questions if not shown(question)}
    actions = (
        changed(action, question=None) if action.question in whispered else action
        for action in case.actions
    )
    return changed(case, actions=tuple(actions)) if whispered else case


def _persons(persons: Mapping[str, Person], shown: Shown) -> dict[str, Person]:
    return {
        i: changed(
            person,
            traits=_only(person.traits, shown),
            measures=_only(person.measures, shown),
        )
        if person.traits or person.measures
        else person
        for i, person in persons.items()
    }


def _family(family: Family, shown: Shown) -> Family:
    return changed(family, children=_only(family.children, shown))


def _only(records: Iterable[Kept], shown: Shown) -> tuple[Kept, ...]:
    return tuple(record for record in records if shown(record))


def _marks(record: Record) -> tuple[str, ...]:
    """For whom the record is meant; nothing: for everybody."""
    marks: tuple[str, ...] = getattr(record, "visible_to", ())
    is_secret = getattr(record, "secret", False) or getattr(record, "form", None) == "secret_affair"
    return marks or ((INTERNAL,) if is_secret else ())


def _folded(word: str) -> str:
    plain = normalise(word)
    return INTERNAL if plain == "intern" else plain
