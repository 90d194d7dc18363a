"""What a small edit moves: a child, a partner, a divorce or a domain more in every example.

Somebody has moved when the neighbour on the left or on the right is another one than before, of
those who are in both drawings. On a genogram neighbours stand on one row; around a client system
they are those before and after on the way round, of the domains and of who stands free there. Who
stands in a domain moves with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from math import atan2
from typing import Any, NamedTuple

import ecogram
from bench.pedigree import of_case
from bench.plane import Spot
from bench.reading import read
from bench.surroundings import frames
from bench.wires import rows_of
from ecogram.geometry.shapes import Box
from ecogram.model.dates import Date
from ecogram.model.family import ChildLink, Family
from ecogram.model.person import Gender, Person
from ecogram.model.relation import CLIENT_SYSTEM, Relation
from ecogram.model.surroundings import Domain

NEW = "new-one"
Neighbours = Mapping[str, tuple[str, str]]


class Edit(NamedTuple):
    """One kind of edit; ``made`` gives some cases, each edited at another place."""

    name: str
    chart: str
    made: Callable[[ecogram.Case], Iterator[ecogram.Case]]


class Moved(NamedTuple):
    """How many of the symbols in both drawings have other neighbours after one edit."""

    moved: int
    of: int

    @property
    def share(self) -> float:
        return self.moved / self.of if self.of else 0.0


def measure(case: ecogram.Case) -> Iterator[tuple[str, list[Moved]]]:
    """For every kind of edit that the case allows, what each of its edits moves."""
    drawn: dict[str, str] = {}
    for edit in EDITS:
        found = []
        for edited in edit.made(case):
            if edit.chart not in drawn:
                drawn[edit.chart] = str(ecogram.render(case, edit.chart))
            after = str(ecogram.render(edited, edit.chart))
            ids = of_case(case).ids
            found.append(moved(drawn[edit.chart], after, ids, edit.chart))
        if found:
            yield edit.name, found


def moved(before: str, after: str, family: Sequence[str], chart: str = "genogram") -> Moved:
    """What differs between two SVGs; *family* are those who stand on rows."""
    old, new = _places(before), _places(after)
    if chart == "genogram":
        return _compared(old, new, family, on_rows)
    (start, first, within), (end, second, then) = _round(before, old), _round(after, new)
    rows = _compared(old, new, [id_ for id_ in family if id_ in within and id_ in then], on_rows)
    ring = [id_ for id_ in first if id_ in second]
    turned = _changed(round_about(first, ring, start), round_about(second, ring, end))
    return Moved(rows.moved + turned, rows.of + len(ring))


def _compared(
    old: Mapping[str, Spot],
    new: Mapping[str, Spot],
    ids: Sequence[str],
    neighbours: Callable[[Mapping[str, Spot], Sequence[str]], Neighbours],
) -> Moved:
    both = [id_ for id_ in ids if id_ in old and id_ in new]
    return Moved(_changed(neighbours(old, both), neighbours(new, both)), len(both))


def _round(svg: str, places: Mapping[str, Spot]) -> tuple[Spot, dict[str, Spot], set[str]]:
    """The middle, where domains and who is free stand round it, and who stands within."""
    system, domains = frames(svg)
    if system is None:
        return (0.0, 0.0), {}, set(places)
    ring: dict[str, Spot] = {id_: box.centre for id_, box in domains.items()}
    within = {id_ for id_, spot in places.items() if _holds(system, spot)}
    for id_, spot in places.items():
        if id_ not in within and not any(_holds(box, spot) for box in domains.values()):
            ring[id_] = spot
    return system.centre, ring, within


def _holds(box: Box, spot: Spot) -> bool:
    return box.left < spot[0] < box.right and box.top < spot[1] < box.bottom


def on_rows(places: Mapping[str, Spot], ids: Sequence[str]) -> Neighbours:
    """The neighbours of each of *ids* among them; empty where nobody is."""
    rows = rows_of({id_: places[id_] for id_ in ids})
    found = {}
    for row in range(max(rows.values(), default=-1) + 1):
        own = sorted((id_ for id_ in ids if rows[id_] == row), key=lambda id_: places[id_][0])
        for left, id_, right in zip(["", *own], own, [*own[1:], ""], strict=False):
            found[id_] = (left, right)
    return found


def round_about(places: Mapping[str, Spot], ids: Sequence[str], centre: Spot) -> Neighbours:
    """The neighbours of each of *ids* on the way round *centre*."""
    own = sorted(ids, key=lambda id_: atan2(places[id_][1] - centre[1], places[id_][0] - centre[0]))
    return {id_: (own[n - 1], own[(n + 1) % len(own)]) for n, id_ in enumerate(own)}


def _changed(before: Neighbours, after: Neighbours) -> int:
    return sum(neighbours != after[id_] for id_, neighbours in before.items())


def _places(svg: str) -> dict[str, Spot]:
    return {symbol.id: (symbol.x, symbol.y) for symbol in read(svg).symbols}


def _child(case: ecogram.Case) -> Iterator[ecogram.Case]:
    """One child more, the youngest, in the first, the middle and the last family with children."""
    parents = [n for n, family in enumerate(case.families) if family.children]
    for number in _some(parents):
        family = case.families[number]
        link = ChildLink.model_construct(child=NEW)
        grown = family.model_copy(update={"children": (*family.children, link)})
        yield _with(case, {NEW: _person("woman")}, _replaced(case, number, grown))


def _partner(case: ecogram.Case) -> Iterator[ecogram.Case]:
    """A partner for somebody born in the family who has none."""
    taken = {id_ for family in case.families for id_ in family.partners}
    single = [
        id_
        for family in case.families
        for link in family.children
        for id_ in link.ids
        if id_ not in taken and case.persons[id_].type == "person"
    ]
    for id_ in _some(list(dict.fromkeys(single))):
        gender: Gender = "man" if case.persons[id_].gender == "woman" else "woman"
        union = Family.model_construct(partners=(id_, NEW))
        yield _with(case, {NEW: _person(gender)}, (*case.families, union))


def _divorce(case: ecogram.Case) -> Iterator[ecogram.Case]:
    """The end of a union that had none."""
    standing = [
        number
        for number, family in enumerate(case.families)
        if len(family.partners) == 2
        and not (family.divorced or family.separated or family.annulled or family.until)
    ]
    for number in _some(standing):
        ended = case.families[number].model_copy(update={"divorced": Date(undated=True)})
        yield _with(case, {}, _replaced(case, number, ended))


def _domain(case: ecogram.Case) -> Iterator[ecogram.Case]:
    """A domain more, with a tie, where there are domains already."""
    if case.domains:
        domain = Domain.model_construct(name="Nieuw", type="leisure")
        tie = Relation.model_construct(from_=(CLIENT_SYSTEM,), to=(NEW,), contact=True)
        changes = {
            "domains": {**case.domains, NEW: domain},
            "relations": (*case.relations, tie),
        }
        yield case.model_copy(update=changes)


EDITS = (
    Edit("a child", "genogram", _child),
    Edit("a partner", "genogram", _partner),
    Edit("a divorce", "genogram", _divorce),
    Edit("a domain", "ecogram", _domain),
)


def _some(places: list[Any]) -> list[Any]:
    """The first, the middle and the last, each once."""
    if not places:
        return []
    return list(dict.fromkeys((places[0], places[len(places) // 2], places[-1])))


def _person(gender: Gender) -> Person:
    return Person.model_construct(name="Nieuw", gender=gender)


def _replaced(case: ecogram.Case, number: int, family: Family) -> tuple[Family, ...]:
    return (*case.families[:number], family, *case.families[number + 1 :])


def _with(
    case: ecogram.Case, persons: Mapping[str, Person], families: tuple[Family, ...]
) -> ecogram.Case:
    everybody = {**case.persons, **persons}
    return case.model_copy(update={"persons": everybody, "families": families})
