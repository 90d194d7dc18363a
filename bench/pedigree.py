"""A family as every tool can be given it: persons, couples, children. Knows no drawing.

What a genogram says beyond that (ties, dates of a marriage, households) is left out: no rival
draws it, so no rival is judged by it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import ecogram
from ecogram import moments, privacy
from ecogram.charts.genogram.kinship import BLOOD, drawn


class Human(NamedTuple):
    """Somebody; ``sex`` is M, F or empty, ``born`` a year (with the months as a fraction)."""

    id: str
    sex: str = ""
    born: float | None = None


class Couple(NamedTuple):
    """Known partners (one or two, seldom more) and their children, in the order of the file."""

    partners: tuple[str, ...]
    children: tuple[str, ...] = ()


class Pedigree(NamedTuple):
    """Everybody in the genogram of a case, in the order of the file.

    ``parents`` is the number of the one union that each child has for tools that know only one:
    by blood where the file says so, else the first.
    """

    persons: tuple[Human, ...]
    couples: tuple[Couple, ...]
    parents: dict[str, int]

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(person.id for person in self.persons)

    @property
    def births(self) -> dict[str, float]:
        """When those were born of whom it is known."""
        return {person.id: person.born for person in self.persons if person.born is not None}


def of_case(case: ecogram.Case) -> Pedigree:
    """The family in *case* as it is drawn when nothing is asked: on its date, for everybody."""
    case, _ = privacy.for_audience(case, None)
    if case.reference_date is not None:
        case = moments.at(case, case.reference_date)
    ids = drawn(case)
    known = set(ids)
    couples: list[Couple] = []
    parents: dict[str, int] = {}
    by_blood: set[str] = set()
    for family in case.families:
        partners = tuple(id_ for id_ in family.partners if id_ in known)
        children = [(id_, link.link) for link in family.children for id_ in link.ids]
        for child, link in children:
            if child not in parents or (link in BLOOD and child not in by_blood):
                parents[child] = len(couples)
            if link in BLOOD:
                by_blood.add(child)
        couples.append(Couple(partners, tuple(id_ for id_, _ in children if id_ in known)))
    humans = []
    for id_ in ids:
        person = case.persons[id_]
        sex = {"man": "M", "woman": "F"}.get(person.gender or "", "")
        date = person.born
        year = date.year + (date.month or 1) / 12.1 if date and date.year is not None else None
        humans.append(Human(id_, sex, year))
    return Pedigree(tuple(humans), tuple(couples), parents)


def components(pedigree: Pedigree) -> Iterator[Pedigree]:
    """The families in *pedigree* that hang together, each in the order of the file."""
    root = {id_: id_ for id_ in pedigree.ids}

    def find(id_: str) -> str:
        while root[id_] != id_:
            root[id_] = root[root[id_]]
            id_ = root[id_]
        return id_

    for couple in pedigree.couples:
        members = [*couple.partners, *couple.children]
        for other in members[1:]:
            root[find(other)] = find(members[0])
    groups: dict[str, list[Human]] = {}
    for person in pedigree.persons:
        groups.setdefault(find(person.id), []).append(person)
    couples: dict[str, list[int]] = {}
    for number, couple in enumerate(pedigree.couples):
        for id_ in (*couple.partners, *couple.children)[:1]:
            couples.setdefault(find(id_), []).append(number)
    for group, persons in groups.items():
        own = couples.get(group, [])
        place = {number: index for index, number in enumerate(own)}
        yield Pedigree(
            tuple(persons),
            tuple(pedigree.couples[number] for number in own),
            {
                person.id: place[pedigree.parents[person.id]]
                for person in persons
                if person.id in pedigree.parents
            },
        )
