"""Groups: sibships chained end to end where two of their members are partners.

A group moves and mirrors as a whole; inside it couples stand side by side and brothers and sisters
together whatever happens to it. Knows no order between groups.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ecogram.layout.family.blocks import Blocks, stand
from ecogram.layout.family.pedigree import Pedigree
from ecogram.layout.family.sibships import Sibship, Sibships

MISPLACED = 0.3  # in crossings: a sibling out of birth order in this mirror image of a group
TURNED = 0.02  # in crossings: a couple with the man on the right


class Link(NamedTuple):
    """A sibship in a chain, and who stands at its ends beside a partner in the next (-1: none)."""

    sibship: int
    left: int
    right: int

    def mirrored(self) -> Link:
        return Link(self.sibship, self.right, self.left)


class Face(NamedTuple):
    """A group as it stands on its row, one way or mirrored.

    ``members`` from left to right and the ``anchors`` of their blocks; ``drops`` the two
    neighbours between whom the children of a union hang; ``spans`` the first and last sibling of a
    sibship; ``misplaced`` counts siblings out of birth order, ``cost`` what it costs in crossings.
    """

    members: tuple[int, ...]
    anchors: tuple[int, ...]
    drops: tuple[tuple[int, int, int], ...]
    spans: tuple[tuple[int, int, int], ...]
    misplaced: int
    cost: float


def chains(pedigree: Pedigree, blocks: Blocks, sibships: Sibships) -> list[tuple[Link, ...]]:
    """Every sibship in exactly one chain; chains in the order of the file.

    Unions near the start person come first in the choice, then those with most children.
    """
    near = _direct_line(pedigree)
    wanted = [
        (union not in near, -len(pedigree.children[union]), union, one, two)
        for one, two, union in blocks.bridges
        if sibships.of[one] >= 0 and sibships.of[two] >= 0
    ]
    beside: list[list[tuple[int, int, int]]] = [[] for _ in sibships.all]
    root = list(range(len(sibships.all)))
    for *_, one, two in sorted(wanted):
        first, second = sibships.of[one], sibships.of[two]
        if _top(root, first) == _top(root, second):
            continue
        if _has_room(sibships.all[first], beside[first], one) and _has_room(
            sibships.all[second], beside[second], two
        ):
            beside[first].append((one, two, second))
            beside[second].append((two, one, first))
            root[_top(root, first)] = _top(root, second)
    return list(_walked(beside))


def faces(
    pedigree: Pedigree, blocks: Blocks, sibships: Sibships, chain: tuple[Link, ...]
) -> tuple[Face, ...]:
    """The mirror images of *chain*, the best first; a single sibship has one."""
    straight = _face(pedigree, blocks, sibships, chain)
    if len(chain) == 1:
        return (straight,)
    turned = tuple(link.mirrored() for link in reversed(chain))
    mirrored = _face(pedigree, blocks, sibships, turned)
    return (mirrored, straight) if mirrored.cost < straight.cost else (straight, mirrored)


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


def _has_room(sibship: Sibship, taken: Sequence[tuple[int, int, int]], member: int) -> bool:
    """Whether *member* can stand at an end of *sibship* that is still free."""
    if len(taken) > 1:
        return False
    other = taken[0][0] if taken else -1
    return sibship.lined_up(other, member) is not None


def _top(root: list[int], item: int) -> int:
    while root[item] != item:
        root[item] = root[root[item]]
        item = root[item]
    return item


def _walked(beside: list[list[tuple[int, int, int]]]) -> Iterator[tuple[Link, ...]]:
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


def _end_of(beside: list[list[tuple[int, int, int]]], begin: int) -> int:
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


def _face(pedigree: Pedigree, blocks: Blocks, sibships: Sibships, chain: tuple[Link, ...]) -> Face:
    members: list[int] = []
    anchors: list[int] = []
    inward: dict[int, int] = {}
    spans: list[tuple[int, int, int]] = []
    misplaced = 0
    for link in chain:
        sibship = sibships.all[link.sibship]
        order = sibship.lined_up(link.left, link.right) or sibship.members
        misplaced += sibship.misplaced(order)
        spans.append((link.sibship, order[0], order[-1]))
        for place, member in enumerate(order):
            before = order[place - 1] if place else -1
            after = order[place + 1] if place + 1 < len(order) else -1
            block = stand(
                pedigree,
                blocks,
                member,
                left_taken=member == link.left or _couple(pedigree, sibships, before, member),
                right_taken=member == link.right or _couple(pedigree, sibships, member, after),
            )
            inward.update(block.inward)
            standing = list(block.members)
            guest = sibships.guests.get((min(member, after), max(member, after)))
            if guest is not None:
                visitor = stand(pedigree, blocks, guest, left_taken=True, right_taken=False)
                inward.update(visitor.inward)
                inward[guest] = member
                standing += visitor.members
            members += standing
            anchors += [member] * len(standing)
    drops = tuple(_drops(pedigree, members, inward))
    turned = sum(_is_turned(pedigree, left, right, union) for union, left, right in drops)
    cost = MISPLACED * misplaced + TURNED * turned
    return Face(tuple(members), tuple(anchors), drops, tuple(spans), misplaced, cost)


def _couple(pedigree: Pedigree, sibships: Sibships, one: int, two: int) -> bool:
    """Whether two neighbouring siblings stand together as partners or with a shared partner."""
    if one < 0 or two < 0:
        return False
    if (min(one, two), max(one, two)) in sibships.guests:
        return True
    return any(two in pedigree.partners[union] for union in pedigree.unions_of[one])


def _drops(
    pedigree: Pedigree, members: Sequence[int], inward: dict[int, int]
) -> Iterator[tuple[int, int, int]]:
    """Per union with a partner here: the left and right neighbour its children hang between."""
    place = {member: at for at, member in enumerate(members)}
    for member in members:
        for union in pedigree.unions_of[member]:
            here = sorted(place[p] for p in pedigree.partners[union] if p in place)
            if members[here[0]] != member:
                continue
            first, last = members[here[0]], members[here[-1]]
            if len(here) == 2:
                if inward.get(last) is not None and place[inward[last]] < here[-1]:
                    first = inward[last]
                elif inward.get(first) is not None and place[inward[first]] > here[0]:
                    last = inward[first]
            yield union, first, last


def _is_turned(pedigree: Pedigree, left: int, right: int, union: int) -> bool:
    partners = pedigree.partners[union]
    return left in partners and right in partners and pedigree.sides[left] > pedigree.sides[right]
