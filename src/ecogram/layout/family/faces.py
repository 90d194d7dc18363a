"""Groups as they stand on their row: chains of sibships, one way or mirrored.

A group moves and mirrors as a whole; inside it couples stand side by side and brothers and sisters
together whatever happens to it. Knows no order between groups.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from ecogram.layout.family.blocks import Blocks, stand
from ecogram.layout.family.links import Link
from ecogram.layout.family.pedigree import Pedigree
from ecogram.layout.family.sibships import Sibships
from ecogram.records import NamedTuple

MISPLACED = 0.5  # in crossings: a sibling out of birth order in this mirror image of a group
UNLISTED = 0.3  # in crossings: a sibling of unknown age out of the order of the file
TURNED = 0.02  # in crossings: a couple with the man on the right


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


def _face(pedigree: Pedigree, blocks: Blocks, sibships: Sibships, chain: tuple[Link, ...]) -> Face:
    members: list[int] = []
    anchors: list[int] = []
    inward: dict[int, int] = {}
    for link in chain:
        sibship = sibships.all[link.sibship]
        order = sibship.lined_up(link.left, link.right) or sibship.members
        for place, member in enumerate(order):
            before = order[place - 1] if place else -1
            after = order[place + 1] if place + 1 < len(order) else -1
            left = member == link.left or _couple(pedigree, sibships, before, member)
            right = member == link.right or _couple(pedigree, sibships, member, after)
            if not left and not right and len(blocks.hangings[member]) == 1:
                left, right = _inside_twins(pedigree, before, member, after)
            block = stand(pedigree, blocks, member, left_taken=left, right_taken=right)
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
    spans = _spans(sibships, members)
    orders = [(sibships.all[s], [members[at] for at in own]) for s, own in spans if len(own) > 1]
    misplaced = sum(sibship.misplaced(order) for sibship, order in orders)
    aged = sum(
        sibship.misplaced([m for m in order if pedigree.births[m] is not None])
        for sibship, order in (orders if misplaced else ())
    )
    drops = tuple(_drops(pedigree, members, inward))
    turned = sum(_is_turned(pedigree, left, right, union) for union, left, right in drops)
    return Face(
        tuple(members),
        tuple(anchors),
        drops,
        tuple((s, members[own[0]], members[own[-1]]) for s, own in spans),
        misplaced,
        MISPLACED * aged
        + UNLISTED * (misplaced - aged)
        + TURNED * turned
        + _overlaps(sibships, spans),
    )


_Spans = list[tuple[int, list[int]]]
"""Sibships by number, each with the places of its members from left to right."""


def _spans(sibships: Sibships, members: Sequence[int]) -> _Spans:
    found: dict[int, list[int]] = {}
    for place, member in enumerate(members):
        if sibships.of[member] >= 0:
            found.setdefault(sibships.of[member], []).append(place)
    return list(found.items())


def _overlaps(sibships: Sibships, spans: _Spans) -> int:
    """How often the lines down to sibships of one group cross because they stand in each other."""
    if len(spans) < 2:
        return 0
    below = [own for s, own in spans if sibships.all[s].union >= 0]
    return sum(
        min(_crossed(one, two), _crossed(two, one))
        for one, two in combinations(below, 2)
        if one[-1] > two[0] and two[-1] > one[0]
    )


def _crossed(upper: Sequence[int], lower: Sequence[int]) -> int:
    """Crossings when the bar of *upper* runs above that of *lower*."""
    within = upper[0] < lower[0] and lower[-1] < upper[-1]
    return within + sum(lower[0] < place < lower[-1] for place in upper)


def _couple(pedigree: Pedigree, sibships: Sibships, one: int, two: int) -> bool:
    """Whether two neighbouring siblings stand together as partners or with a shared partner."""
    if one < 0 or two < 0:
        return False
    if (min(one, two), max(one, two)) in sibships.guests:
        return True
    return any(two in pedigree.partners[union] for union in pedigree.unions_of[one])


def _inside_twins(pedigree: Pedigree, before: int, member: int, after: int) -> tuple[bool, bool]:
    """Whether *member* has a twin directly left only, and directly right only.

    A partner between twins would read as a third of them.
    """
    home = pedigree.home[member]
    run = next((run for run in pedigree.twins[home] if member in run), ()) if home >= 0 else ()
    left, right = before in run, after in run
    return left and not right, right and not left


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
