"""Around whom a network is drawn, where people stand in it, and what the tie with each says.

Nobody is guessed into a place: what the file does not make certain stays open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Literal

from ecogram.analysis.kinds import KINDS
from ecogram.analysis.standing import relatives
from ecogram.diagnostics import EcogramError, Problem
from ecogram.model.case import Case
from ecogram.model.person import Person
from ecogram.model.relation import CLIENT_SYSTEM, Relation
from ecogram.records import NamedTuple

Part = Literal["segment", "sector"]

KIN: dict[Part, str] = {"segment": "family", "sector": "kin"}
PAID: dict[Part, str] = {"segment": "professional", "sector": "services"}
UNBORN = ("pregnancy", "miscarriage", "abortion", "stillbirth")
UNLISTED = ("pet", "place", *UNBORN)
"""Types that are drawn where the file puts them, and not missed where it does not."""
PERIODS: dict[str, str] = {
    "dag": "daily",
    "day": "daily",
    "week": "weekly",
    "maand": "monthly",
    "month": "monthly",
    "jaar": "yearly",
    "year": "yearly",
}
FREQUENCIES = ("daily", "weekly", "monthly", "yearly", "rarely", "never")


class Bond(NamedTuple):
    """What the ties with the focal person say: how often, in the file's words, and the weight."""

    frequency: str = ""
    weight: int | None = None


def focal_person(case: Case, focus: str = "") -> str:
    """The id of who stands in the middle; empty when there is nobody at all.

    Raises EcogramError (``unknown-focus``) when the focus is nobody in the case.
    """
    if focus and focus not in case.persons:
        raise EcogramError([Problem("unknown-focus", values={"id": focus})])
    index = (id_ for id_ in case.index_person if id_ in case.persons)
    return focus or next(index, next(iter(case.persons), ""))


def parts(case: Case, focal: str, part: Part) -> dict[str, str]:
    """The segment or sector of everybody for whom it is certain.

    That is what the person's own word is; else that of relatives; else the one that all of the
    person's domains have; else, of who is formal without a domain, that of professionals.
    """
    kin = relatives(case, [focal]) if focal else set()
    found = {}
    for id_, person in case.persons.items():
        own: str | None = getattr(person, part)
        if place := own or (KIN[part] if id_ in kin else _by_domain(case, id_, person, part)):
            found[id_] = place
    return found


def is_expected(person: Person) -> bool:
    """Whether somebody without a place is missed: who lives and is a person, group or firm."""
    return person.type not in UNLISTED and person.died is None


def bonds(case: Case, focal: str) -> dict[str, Bond]:
    """What the ties with the focal person say of each other person; the first to say it counts."""
    found: dict[str, Bond] = {}
    for relation, other, _ in ties(case, focal):
        known = found.get(other, Bond())
        found[other] = Bond(
            known.frequency or relation.frequency or "",
            relation.weight if known.weight is None else known.weight,
        )
    return found


def ties(case: Case, focal: str) -> Iterator[tuple[Relation, str, bool]]:
    """Every tie of the focal person: the tie, who is at its other end, whether it starts there.

    A client system of which the focal person is the only member is that person.
    """
    system = case.client_system
    own = {focal, CLIENT_SYSTEM} if system is None or set(system.ids) <= {focal} else {focal}
    for relation in case.relations:
        for ends, others, reverse in (
            (relation.from_, relation.to, False),
            (relation.to, relation.from_, True),
        ):
            if not own.isdisjoint(ends):
                for other in others:
                    if other in case.persons and other not in own:
                        yield relation, other, reverse


def usual_frequency(text: str) -> str:
    """The usual word nearest to what the file says; empty when it says nothing like it.

    >>> usual_frequency("weekly"), usual_frequency("2-3 per week"), usual_frequency("soms")
    ('weekly', 'weekly', '')
    """
    if text in FREQUENCIES:
        return text
    found = re.search(r"\b(dag|day|week|maand|month|jaar|year)\b", text.casefold())
    return PERIODS[found[1]] if found else ""


def _by_domain(case: Case, id_: str, person: Person, part: Part) -> str:
    domains = [domain for domain in person.domain if domain in case.domains]
    domains += [domain for domain, record in case.domains.items() if id_ in record.ids]
    kinds = {case.domains[domain].type or "" for domain in domains}
    found = {str(getattr(KINDS[kind], part)) if kind in KINDS else "" for kind in kinds}
    if not domains:
        return PAID[part] if person.formality == "formal" else ""
    return found.pop() if len(found) == 1 else ""


def numbered(count: str) -> int:
    """How many people a group counts for: its number, else one.

    >>> numbered("30"), numbered("5-8"), numbered("")
    (30, 1, 1)
    """
    return int(count) if count.isdigit() else 1


def spoken(text: str, words: Mapping[str, str]) -> str:
    """A frequency in the reader's language: a usual word, or so many times in a period.

    >>> spoken("2-3 per month", {"per.month": "per maand"})
    '2–3 per maand'
    """
    if text in FREQUENCIES:
        return words[f"frequency.{text}"]
    count, _, period = text.partition(" per ")
    if per := words.get(f"per.{period}", ""):
        return f"{count.replace('-', '–')} {per}"
    return text
