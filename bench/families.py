"""Made-up families of any size, grown from a seed: same size, rates and seed → same family.

Whoever has been born waits in a queue and founds a family when the turn comes: a partner (who may
bring parents, brothers and sisters along), children, and perhaps a new partner later.
"""

from __future__ import annotations

import random
from collections import deque
from dataclasses import dataclass, field
from typing import NamedTuple

from bench.names import family_name, given_name

TODAY = 2026
FIRST_COUPLE = 1900
_TIES = (
    *("goed", "goed", "hecht", "hecht", "zeer hecht", "afstandelijk", "gespannen", "conflict"),
    *("vijandig", "afgebroken", "hersteld", "zorgt voor", "wantrouwen", "versmolten"),
)


class Rates(NamedTuple):
    """How likely things are, each from 0 to 1, except ``children``: the most in one union."""

    union: float = 0.8
    separation: float = 0.25
    remarriage: float = 0.4
    cousins: float = 0.01
    in_laws: float = 0.3
    children: int = 4
    not_biological: float = 0.05
    twins: float = 0.02
    emotions: float = 0.2


USUAL = Rates()


@dataclass(slots=True)
class Person:
    """One person; ``parents`` is the number of the union that he or she was born to, or -1."""

    id: str
    name: str
    surname: str
    woman: bool
    born: int
    died: int | None = None
    parents: int = -1
    partners: int = 0


@dataclass(slots=True)
class Union:
    """Two partners and their children, each child with the word for its link."""

    partners: tuple[Person, Person]
    since: int
    ended: int | None = None
    children: list[tuple[Person, str]] = field(default_factory=list)
    twins: tuple[str, str] | None = None


@dataclass(slots=True)
class Family:
    """What has grown; ``ties`` are (from, kind, to) by id."""

    persons: list[Person] = field(default_factory=list)
    unions: list[Union] = field(default_factory=list)
    ties: list[tuple[str, str, str]] = field(default_factory=list)


def grow(size: int, seed: int = 1, rates: Rates = USUAL) -> Family:
    """A family of exactly *size* persons (at least one)."""
    growth = _Growth(size, random.Random(seed), rates)
    growth.run()
    return growth.family


def as_yaml(family: Family, title: str) -> list[str]:
    """The lines of a case file, Dutch, in flow style, without domains."""
    lines = ["ecogram: 1", f"titel: {title}", f"peildatum: {TODAY}", "taal: nl"]
    lines += [f"indexpersoon: {family.persons[0].id}", "", "personen:"]
    lines += [_person_line(person) for person in family.persons]
    if family.unions:
        lines += ["", "gezinnen:", *map(_union_line, family.unions)]
    if family.ties:
        lines += ["", "relaties:", *(f"  - [{a}, {kind}, {b}]" for a, kind, b in family.ties)]
    return lines


class _Growth:
    def __init__(self, size: int, chance: random.Random, rates: Rates) -> None:
        self.family = Family()
        self._size = size
        self._chance = chance
        self._rates = rates
        self._waiting: deque[Person] = deque()

    @property
    def _room(self) -> int:
        return self._size - len(self.family.persons)

    def run(self) -> None:
        """A family, and another beside it whenever one has died out too early."""
        while self._room > 0:
            first = not self._waiting
            if first:
                self._waiting.append(self._new(self._odds(0.5), self._year(FIRST_COUPLE, 60)))
            person = self._waiting.popleft()
            if person.born <= TODAY - 20 and (first or self._odds(self._rates.union)):
                self._found(person)
        self._tie()

    def _found(self, person: Person) -> None:
        """Partners and children of *person*, one union after the other."""
        since = person.born + self._chance.randint(20, 32)
        while self._room > 0 and since < min(TODAY, (person.died or TODAY)) - 1:
            partner = self._partner(person, since)
            if min(TODAY, partner.died or TODAY) - 1 <= since:
                return
            union = self._unite(person, partner, since)
            if union.ended is None or not self._odds(self._rates.remarriage):
                return
            since = union.ended + self._chance.randint(1, 4)

    def _unite(self, person: Person, partner: Person, since: int) -> Union:
        couple = (partner, person) if person.woman else (person, partner)
        union = Union(couple, since)
        self.family.unions.append(union)
        person.partners += 1
        partner.partners += 1
        end = min(TODAY, *((one.died or TODAY) for one in couple))
        if self._odds(self._rates.separation) and since + 5 < end:
            union.ended = self._chance.randint(since + 4, min(since + 25, end - 1))
        self._bear(union, min(union.ended or end, end))
        return union

    def _bear(self, union: Union, until: int) -> None:
        man, woman = union.partners
        year = union.since + self._chance.randint(0, 2)
        number = len(self.family.unions) - 1
        for _ in range(self._chance.randint(0, self._rates.children)):
            if self._room <= 0 or year >= min(until, woman.born + 46, TODAY):
                return
            link = "" if not self._odds(self._rates.not_biological) else self._link()
            child = self._child(union, number, year, man.surname, link)
            if not link and union.twins is None and self._odds(self._rates.twins) and self._room:
                union.twins = (child.id, self._child(union, number, year, man.surname, "").id)
            year += self._chance.randint(1, 4)

    def _child(self, union: Union, number: int, year: int, surname: str, link: str) -> Person:
        child = self._new(self._odds(0.5), year, surname, number)
        union.children.append((child, link))
        self._waiting.append(child)
        return child

    def _partner(self, person: Person, since: int) -> Person:
        """A cousin who is old enough, or somebody new with or without parents."""
        if self._odds(self._rates.cousins):
            cousin = self._cousin(person)
            if cousin is not None and cousin.born + 18 <= since:
                return cousin
        born = min(self._year(person.born, 4), since - 18)
        partner = self._new(not person.woman, born)
        if self._room >= 2 and self._odds(self._rates.in_laws):
            self._bring_parents(partner)
        return partner

    def _bring_parents(self, child: Person) -> None:
        father = self._new(False, child.born - self._chance.randint(24, 36), child.surname)
        mother = self._new(True, child.born - self._chance.randint(20, 34))
        since = max(child.born - self._chance.randint(1, 3), mother.born + 17, father.born + 17)
        union = Union((father, mother), since)
        for parent in union.partners:
            parent.partners = 1
            parent.died = max(parent.died, child.born + 1) if parent.died else None
        self.family.unions.append(union)
        child.parents = len(self.family.unions) - 1
        union.children.append((child, ""))
        for n in range(min(self._room, self._chance.randint(0, 2))):
            if child.born + 2 * (n + 1) < mother.born + 46:
                self._child(union, child.parents, child.born + 2 * (n + 1), child.surname, "")

    def _cousin(self, person: Person) -> Person | None:
        """A child of a parent's brother or sister, without a partner and about as old."""
        unions = self.family.unions
        if person.parents < 0:
            return None
        for parent in unions[person.parents].partners:
            siblings = unions[parent.parents].children if parent.parents >= 0 else []
            aunts = {one.id for one, _ in siblings} - {parent.id}
            for union in unions[person.parents :] if aunts else ():
                if aunts.isdisjoint(one.id for one in union.partners):
                    continue
                for child, _ in union.children:
                    if self._suits(child, person):
                        return child
        return None

    def _suits(self, child: Person, person: Person) -> bool:
        near = abs(child.born - person.born) <= 10
        return near and child.woman != person.woman and not child.partners and child.died is None

    def _tie(self) -> None:
        """Ties within unions and between parents and children."""
        for union in self.family.unions:
            man, woman = union.partners
            if self._odds(self._rates.emotions):
                self.family.ties.append((man.id, self._chance.choice(_TIES), woman.id))
            for child, _ in union.children:
                if self._odds(self._rates.emotions):
                    parent = self._chance.choice(union.partners)
                    self.family.ties.append((parent.id, self._chance.choice(_TIES), child.id))

    def _new(self, woman: bool, born: int, surname: str = "", parents: int = -1) -> Person:
        name = given_name(self._chance, woman=woman)
        died = born + self._chance.randint(45, 99)
        person = Person(
            f"p{len(self.family.persons)}",
            name,
            surname or family_name(self._chance),
            woman,
            born,
            died if died < TODAY else None,
            parents,
        )
        self.family.persons.append(person)
        return person

    def _link(self) -> str:
        return self._chance.choice(("adoptie", "pleeg"))

    def _odds(self, rate: float) -> bool:
        return self._chance.random() < rate

    def _year(self, about: int, spread: int) -> int:
        return min(about + self._chance.randint(-spread, spread), TODAY)


def _person_line(person: Person) -> str:
    gender = "vrouw" if person.woman else "man"
    died = f", overleden: {person.died}" if person.died else ""
    name = f"{person.name} {person.surname}"
    return f"  {person.id}: {{naam: {name}, geslacht: {gender}, geboren: {person.born}{died}}}"


def _union_line(union: Union) -> str:
    ids = ", ".join(person.id for person in union.partners)
    ended = f", gescheiden: {union.ended}" if union.ended else ""
    children: list[str] = []
    for child, link in union.children:
        if union.twins and child.id == union.twins[0]:
            children.append(f"{{tweeling: [{', '.join(union.twins)}]}}")
        elif not (union.twins and child.id == union.twins[1]):
            children.append(f"{{kind: {child.id}, band: {link}}}" if link else child.id)
    below = f", kinderen: [{', '.join(children)}]" if children else ""
    return f"  - {{partners: [{ids}], soort: gehuwd, sinds: {union.since}{ended}{below}}}"
