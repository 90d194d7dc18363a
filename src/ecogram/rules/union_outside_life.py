"""A union that begins after a partner's death, or before a partner's birth, or ends before it."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Path, Problem
from ecogram.model.case import Case
from ecogram.model.dates import Date
from ecogram.model.family import Family
from ecogram.model.person import Person
from ecogram.rules.naming import name_of
from ecogram.rules.timespan import is_before

CODE = "union-outside-life"
ENDINGS = ("until", "separated", "divorced", "annulled")


def check(case: Case) -> Iterator[Problem]:
    for number, family in enumerate(case.families):
        for identifier in family.partners:
            if person := case.persons.get(identifier):
                others = [other for other in family.partners if other != identifier]
                partner = " – ".join(name_of(case, other) for other in others)
                yield from _outside(("families", number), family, person, partner)


def _outside(here: Path, family: Family, person: Person, partner: str) -> Iterator[Problem]:
    """The first contradiction of this union with the life of one partner."""
    life = {"name": person.name, "partner": partner or "??"}
    if person.died and is_before(person.died, family.since):
        values = {"variant": "dead", "died": person.died.text, "since": _text(family.since)}
        yield Problem(CODE, (*here, "since"), life | values)
    elif person.born and is_before(family.since, person.born):
        values = {"variant": "unborn", "born": person.born.text, "since": _text(family.since)}
        yield Problem(CODE, (*here, "since"), life | values)
    elif person.born:
        for ending in ENDINGS:
            end: Date | None = getattr(family, ending)
            if is_before(end, person.born):
                values = {"variant": "ended", "born": person.born.text, "until": _text(end)}
                yield Problem(CODE, (*here, ending), life | values)
                return


def _text(date: Date | None) -> str:
    return date.text if date else ""
