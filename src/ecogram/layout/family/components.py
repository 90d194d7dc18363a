"""Families that have nothing to do with each other, and persons that hang on nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecogram.layout.family.kin import Kin, Member, Tie, Union
from ecogram.records import NamedTuple


class Components(NamedTuple):
    """Connected families in the order of the file, and everybody without a union."""

    families: tuple[Kin, ...]
    singles: tuple[Member, ...]


def split(kin: Kin) -> Components:
    """*kin* cut where no union or descent connects; linear in its size."""
    number = {member.id: position for position, member in enumerate(kin.members)}
    parent = list(range(len(number)))
    related = [False] * len(number)
    for union in kin.unions:
        ids = [*union.partners, *(child.id for child in union.children)]
        people = [number[id_] for id_ in ids if id_ in number]
        for person in people:
            related[person] = True
            parent[_root(parent, person)] = _root(parent, people[0])
    groups: dict[int, list[Member]] = {}
    for position, member in enumerate(kin.members):
        if related[position]:
            groups.setdefault(_root(parent, position), []).append(member)
    singles = tuple(m for position, m in enumerate(kin.members) if not related[position])
    if len(groups) == 1 and not singles:
        return Components((kin,), ())
    return Components(tuple(_families(kin, list(groups.values()))), singles)


def _families(kin: Kin, groups: Sequence[Sequence[Member]]) -> Iterator[Kin]:
    """For every group of members the part of *kin* that is about them alone."""
    home = {member.id: number for number, members in enumerate(groups) for member in members}
    unions: list[list[Union]] = [[] for _ in groups]
    for union in kin.unions:
        ids = (*union.partners, *(child.id for child in union.children))
        known = next((home[id_] for id_ in ids if id_ in home), None)
        if known is not None:
            unions[known].append(union)
    ties: list[list[Tie]] = [[] for _ in groups]
    for tie in kin.ties:
        if tie.first in home and home[tie.first] == home.get(tie.second):
            ties[home[tie.first]].append(tie)
    households: list[list[tuple[str, ...]]] = [[] for _ in groups]
    for household in kin.households:
        inside: dict[int, list[str]] = {}
        for name in household:
            if name in home:
                inside.setdefault(home[name], []).append(name)
        for number, names in inside.items():
            households[number].append(tuple(names))
    for number, members in enumerate(groups):
        yield Kin(
            tuple(members),
            tuple(unions[number]),
            tuple(ties[number]),
            tuple(households[number]),
            kin.start if home.get(kin.start) == number else "",
        )


def _root(parent: list[int], person: int) -> int:
    while parent[person] != person:
        parent[person] = parent[parent[person]]
        person = parent[person]
    return person
