"""Links: which couples of two families stand at the facing ends of their sibships.

Sibships linked end to end are a chain. Who finds no end may be nested instead: an only child
stands beside his or her partner among that partner's brothers and sisters. Knows no order between
chains.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecogram.layout.family.blocks import Blocks, Nest
from ecogram.layout.family.pedigree import Pedigree
from ecogram.layout.family.sibships import Sibships
from ecogram.records import NamedTuple


class Link(NamedTuple):
    """A sibship in a chain, and who stands at its ends beside a partner in the next (-1: none)."""

    sibship: int
    left: int
    right: int

    def mirrored(self) -> Link:
        return Link(self.sibship, self.right, self.left)


class Links(NamedTuple):
    """``beside`` of every sibship (own member, partner, the partner's sibship); ``nests``."""

    beside: tuple[tuple[tuple[int, int, int], ...], ...]
    nests: tuple[Nest, ...]


def link(
    pedigree: Pedigree,
    blocks: Blocks,
    sibships: Sibships,
    first: Sequence[int] = (),
    last: Sequence[int] = (),
) -> Links:
    """Link or nest whom that keeps together; a sibship has two ends.

    The unions *first* come before all others in the choice, and those *last* after them.
    Only children who can be nested give way where a sibship is wanted more than twice, those with
    a partner amid it first. Else unions near the start person come first in the choice, then those
    with most children.
    """
    near = _direct_line(pedigree)
    seated = set(sibships.guests.values())
    bridges = [
        (one, two, union)
        for one, two, union in blocks.bridges
        if min(sibships.of[one], sibships.of[two]) >= 0 and not {one, two} & seated
    ]
    choice = _Choice(pedigree, blocks, sibships, bridges)
    wanted = [
        (
            union not in first,
            union in last,
            choice.gives_way(one, two),
            union not in near,
            -len(pedigree.children[union]),
            union,
        )
        for one, two, union in bridges
    ]
    for place in sorted(range(len(bridges)), key=wanted.__getitem__):
        one, two, union = bridges[place]
        if not choice.linked(one, two):
            choice.nested(one, two, union) or choice.nested(two, one, union)
    return Links(tuple(map(tuple, choice.beside)), tuple(choice.nests))


def chains(sibships: Sibships, links: Links) -> list[tuple[Link, ...]]:
    """Every sibship in exactly one chain; chains in the order of the file."""
    return [chain for chain in _walked(links.beside) if sibships.all[chain[0].sibship].runs]


class _Choice:
    """Links and nests in the making."""

    def __init__(
        self,
        pedigree: Pedigree,
        blocks: Blocks,
        sibships: Sibships,
        bridges: Sequence[tuple[int, int, int]],
    ) -> None:
        self.pedigree = pedigree
        self.blocks = blocks
        self.sibships = sibships
        self.beside: list[list[tuple[int, int, int]]] = [[] for _ in sibships.all]
        self.nests: list[Nest] = []
        self._guests: set[int] = set()
        self._hosts: set[int] = set()
        self._root = list(range(len(sibships.all)))
        self._wanted = [0] * len(sibships.all)
        self._beside_of = [len(hung) for hung in blocks.hangings]
        for one, two, _ in bridges:
            self._wanted[sibships.of[one]] += 1
            self._wanted[sibships.of[two]] += 1

    def gives_way(self, one: int, two: int) -> int:
        """Whether either is an only child and the other's ends are wanted; 2 when amid siblings."""
        of, wanted = self.sibships.of, self._wanted
        for guest, host in ((one, two), (two, one)):
            if self._is_only(guest) and wanted[of[guest]] == 1 and wanted[of[host]] > 2:
                siblings = self.sibships.all[of[host]].members
                return 1 + (host not in (siblings[0], siblings[-1]))
        return 0

    def linked(self, one: int, two: int) -> bool:
        """Link *one* and *two* if both have room at an end, without closing a circle."""
        first, second = self.sibships.of[one], self.sibships.of[two]
        if _top(self._root, first) == _top(self._root, second):
            return False
        if one in self._guests or two in self._guests:
            return False
        if not (self._has_room(first, one) and self._has_room(second, two)):
            return False
        self.beside[first].append((one, two, second))
        self.beside[second].append((two, one, first))
        self._root[_top(self._root, first)] = _top(self._root, second)
        self._beside_of[one] += 1
        self._beside_of[two] += 1
        return True

    def nested(self, guest: int, host: int, union: int) -> bool:
        """Nest *guest* beside *host* if that is an only child, and both have a side left."""
        home = self.sibships.of[guest]
        if not self._is_only(guest) or self.beside[home]:
            return False
        if self._beside_of[guest] > 1 or self._beside_of[host] > 1:
            return False
        if host in self._guests or guest in self._guests or guest in self._hosts:
            return False
        self.nests.append(Nest(guest, host, union))
        self._guests.add(guest)
        self._hosts.add(host)
        self._beside_of[host] += 1
        return True

    def _is_only(self, member: int) -> bool:
        sibship = self.sibships.all[self.sibships.of[member]]
        return sibship.union >= 0 and len(sibship.members) == 1

    def _has_room(self, sibship: int, member: int) -> bool:
        """Whether *member* can stand at an end of *sibship* that is still free."""
        taken = self.beside[sibship]
        if len(taken) > 1:
            return False
        other = taken[0][0] if taken else -1
        return self.sibships.all[sibship].lined_up(other, member) is not None


def _direct_line(pedigree: Pedigree) -> set[int]:
    """The unions of the start person and of everybody that person descends from."""
    if not pedigree.size:
        return set()
    unions = set(pedigree.unions_of[pedigree.start])
    people = [pedigree.start]
    for person in people:
        home = pedigree.home[person]
        if home >= 0 and home not in unions:
            unions.add(home)
            people.extend(pedigree.partners[home])
    return unions


def _top(root: list[int], item: int) -> int:
    while root[item] != item:
        root[item] = root[root[item]]
        item = root[item]
    return item


def _walked(beside: Sequence[Sequence[tuple[int, int, int]]]) -> Iterator[tuple[Link, ...]]:
    seen = [False] * len(beside)
    for begin in range(len(beside)):
        if seen[begin]:
            continue
        chain: list[Link] = []
        sibship, left, came = _end_of(beside, begin), -1, -1
        while sibship >= 0:
            seen[sibship] = True
            onward = next((step for step in beside[sibship] if step[2] != came), None)
            chain.append(Link(sibship, left, onward[0] if onward else -1))
            came = sibship
            left, sibship = (onward[1], onward[2]) if onward else (-1, -1)
        yield tuple(chain)


def _end_of(beside: Sequence[Sequence[tuple[int, int, int]]], begin: int) -> int:
    """The end of the chain of *begin* that comes first in the file."""
    ends = []
    for first in beside[begin] or [(-1, -1, begin)]:
        came, place = begin, first[2]
        while onward := next((s for s in beside[place] if s[2] != came), None):
            came, place = place, onward[2]
            if place == begin:
                break
        ends.append(place)
    if len(beside[begin]) == 1:
        ends.append(begin)
    return min(ends)
