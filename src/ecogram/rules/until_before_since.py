"""Something that ends before it begins: `tot` before `sinds`, or a divorce before the union."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Path, Problem
from ecogram.model.case import Case
from ecogram.model.dates import Date
from ecogram.model.family import Family
from ecogram.rules.naming import name_of, names_of
from ecogram.rules.timespan import is_before

CODE = "until-before-since"
ENDINGS = ("until", "separated", "divorced", "annulled")

Period = tuple[Path, str, Date | None, Date | None]
"""Where the end stands, whose it is, the begin and the end."""


def check(case: Case) -> Iterator[Problem]:
    for path, name, since, until in _periods(case):
        if since is not None and until is not None and is_before(until, since):
            values = {"name": name, "since": since.text, "until": until.text}
            yield Problem(CODE, path, values)


def _periods(case: Case) -> Iterator[Period]:
    yield from _of_persons(case)
    for index, family in enumerate(case.families):
        yield from _of_family(case, ("families", index), family)
    for index, tie in enumerate(case.relations):
        name = names_of(case, (*tie.from_, *tie.to), " – ")
        yield ("relations", index, "until"), name, tie.since, tie.until
    yield from _of_surroundings(case)
    for index, event in enumerate(case.events):
        yield ("events", index, "until"), event.what, event.since, event.until
    for index, coalition in enumerate(case.coalitions):
        name = names_of(case, coalition.who)
        yield ("coalitions", index, "until"), name, coalition.since, coalition.until


def _of_persons(case: Case) -> Iterator[Period]:
    for identifier, person in case.persons.items():
        here: Path = ("persons", identifier)
        yield (*here, "until"), person.name, person.since, person.until
        for index, trait in enumerate(person.traits):
            yield (*here, "traits", index, "until"), person.name, trait.since, trait.until
        for index, measure in enumerate(person.measures):
            yield (*here, "measures", index, "until"), person.name, measure.since, measure.until


def _of_family(case: Case, here: Path, family: Family) -> Iterator[Period]:
    couple = names_of(case, family.partners, " – ")
    for ending in ENDINGS:
        yield (*here, ending), couple, family.since, getattr(family, ending)
    for index, link in enumerate(family.children):
        name = names_of(case, link.ids)
        yield (*here, "children", index, "until"), name, link.since, link.until


def _of_surroundings(case: Case) -> Iterator[Period]:
    if case.client_system:
        for index, member in enumerate(case.client_system.members):
            path: Path = ("client_system", "members", index, "until")
            yield path, name_of(case, member.who), member.since, member.until
    for identifier, household in case.households.items():
        here: Path = ("households", identifier)
        yield (*here, "until"), name_of(case, identifier), household.since, household.until
        for index, member in enumerate(household.members):
            path = (*here, "members", index, "until")
            yield path, name_of(case, member.who), member.since, member.until
    for identifier, domain in case.domains.items():
        here = ("domains", identifier)
        yield (*here, "until"), domain.name, domain.since, domain.until
        for index, member in enumerate(domain.persons):
            path = (*here, "persons", index, "until")
            yield path, name_of(case, member.who), member.since, member.until
