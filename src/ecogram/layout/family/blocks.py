"""Personal blocks: partners without parents in the drawing hang on the one who ties them in.

Says who hangs on whom and in which order a block stands. Knows no brothers, sisters or positions.
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heapify, heappop, heappush

from ecogram.layout.family.pedigree import Pedigree
from ecogram.records import NamedTuple


class Hanging(NamedTuple):
    """*partner* hangs on somebody by *union*."""

    partner: int
    union: int


class Nest(NamedTuple):
    """*guest*, who has parents, hangs on *host* by *union* all the same."""

    guest: int
    host: int
    union: int


class Blocks(NamedTuple):
    """Who stands in the block of whom.

    ``anchor`` is what somebody hangs on, -1 for who stands on his own; ``hangings`` are the
    partners that hang on somebody, past unions first; ``bridges`` are the unions between two who
    stand on their own, as (partner, partner, union). The partners of those in ``mirrored`` change
    sides.
    """

    anchor: tuple[int, ...]
    hangings: tuple[tuple[Hanging, ...], ...]
    bridges: tuple[tuple[int, int, int], ...]
    mirrored: tuple[int, ...] = ()


def hang(pedigree: Pedigree, rows: Sequence[int]) -> Blocks:
    """Take everybody without parents and with one partner left off the row, until none is left.

    Of a couple of founders the woman hangs on the man, else the second on the first.
    """
    spouses = _spouses(pedigree, rows)
    anchor = [-1] * pedigree.size
    hangings: list[list[Hanging]] = [[] for _ in range(pedigree.size)]
    left = [len(beside) for beside in spouses]
    ready = [
        _turn(pedigree, 0, member)
        for member in range(pedigree.size)
        if pedigree.home[member] < 0 and left[member] == 1
    ]
    heapify(ready)
    while ready:
        turn, _, last = heappop(ready)
        member = -last
        if anchor[member] >= 0 or left[member] != 1:
            continue
        holder, union = next((s, u) for s, u in spouses[member].items() if anchor[s] < 0)
        anchor[member] = holder
        hangings[holder].append(Hanging(member, union))
        left[holder] -= 1
        if pedigree.home[holder] < 0 and left[holder] == 1:
            heappush(ready, _turn(pedigree, turn + 1, holder))
    bridges = tuple(
        (one, two, union)
        for one in range(pedigree.size)
        for two, union in spouses[one].items()
        if one < two and anchor[one] < 0 and anchor[two] < 0
    )
    return Blocks(
        tuple(anchor),
        tuple(tuple(_by_age(pedigree, hung)) for hung in hangings),
        tuple(sorted(bridges, key=lambda bridge: (bridge[2], bridge[0], bridge[1]))),
    )


def nest(pedigree: Pedigree, blocks: Blocks, nests: Sequence[Nest]) -> Blocks:
    """*blocks* with the guests of *nests* hanging too."""
    if not nests:
        return blocks
    anchor, hangings = list(blocks.anchor), list(blocks.hangings)
    for guest, host, union in nests:
        anchor[guest] = host
        hung = [*hangings[host], Hanging(guest, union)]
        hangings[host] = tuple(_by_age(pedigree, hung))
    bridges = tuple(b for b in blocks.bridges if anchor[b[0]] < 0 and anchor[b[1]] < 0)
    return Blocks(tuple(anchor), tuple(hangings), bridges, blocks.mirrored)


class Block(NamedTuple):
    """Somebody with the partners that hang on him, from left to right.

    ``inward`` maps a partner to the neighbour on the side of the one it is a partner of: the
    children of their union hang between these two.
    """

    members: tuple[int, ...]
    inward: dict[int, int]


def stand(
    pedigree: Pedigree, blocks: Blocks, member: int, *, left_taken: bool, right_taken: bool
) -> Block:
    """The block of *member*; what hangs on it avoids the sides that are taken by a linked partner.

    One partner stands right of a man and left of a woman; more are divided over both sides in the
    order of the file, with the present union nearest.
    """
    hung = blocks.hangings[member]
    if not hung:
        return Block((member,), {})
    left, right = _sides(pedigree, member, hung, left_taken, right_taken)
    if member in blocks.mirrored and not (left_taken or right_taken):
        left, right = right, left
    inward: dict[int, int] = {}
    left_arm = _arms(blocks, member, left, inward)
    right_arm = _arms(blocks, member, right, inward)
    return Block((*reversed(left_arm), member, *right_arm), inward)


def stands_left(pedigree: Pedigree, one: int, two: int, union: int) -> bool:
    """Whether *one* prefers to stand left of *two*: a man left of a woman, else as in the file."""
    if pedigree.sides[one] != pedigree.sides[two]:
        return pedigree.sides[one] < pedigree.sides[two]
    partners = pedigree.partners[union]
    return partners.index(one) < partners.index(two)


def _spouses(pedigree: Pedigree, rows: Sequence[int]) -> list[dict[int, int]]:
    """Partners on the same row, with the first union of each; three and more stand round one."""
    spouses: list[dict[int, int]] = [{} for _ in range(pedigree.size)]
    for union, partners in enumerate(pedigree.partners):
        if len(partners) < 2:
            continue
        hub = next(
            (p for p in partners if len(partners) > 2 and pedigree.home[p] >= 0), partners[0]
        )
        for partner in partners:
            if partner != hub and rows[partner] == rows[hub]:
                spouses[hub].setdefault(partner, union)
                spouses[partner].setdefault(hub, union)
    return spouses


def _turn(pedigree: Pedigree, turn: int, member: int) -> tuple[int, int, int]:
    return (turn, -pedigree.sides[member], -member)


def _by_age(pedigree: Pedigree, hung: Sequence[Hanging]) -> list[Hanging]:
    return sorted(hung, key=lambda h: (pedigree.together[h.union], h.union, h.partner))


def _sides(
    pedigree: Pedigree,
    member: int,
    hung: tuple[Hanging, ...],
    left_taken: bool,
    right_taken: bool,
) -> tuple[list[Hanging], list[Hanging]]:
    """What goes left and what goes right, each from the nearest outward."""
    present = sum(pedigree.together[h.union] for h in hung)
    if left_taken:
        past = len(hung) - present
        return [], [*hung[past:], *hung[:past]]
    if right_taken:
        return list(reversed(hung)), []
    if len(hung) == 1:
        single = hung[0]
        if stands_left(pedigree, single.partner, member, single.union):
            return list(hung), []
        return [], list(hung)
    split = len(hung) // 2
    if 0 < present < len(hung):
        split = len(hung) - present + present // 2
    for union in (h.union for h in hung):
        places = [place for place, h in enumerate(hung) if h.union == union]
        if len(places) > 1:
            split = min(max(split, places[0]), places[-1] + 1)
            break
    return list(reversed(hung[:split])), list(hung[split:])


def _arms(
    blocks: Blocks, member: int, hung: Sequence[Hanging], inward: dict[int, int]
) -> list[int]:
    """One side of a block from *member* outward; who brings further partners stands farthest."""
    arm: list[int] = []
    waiting = [h.partner for h in sorted(hung, key=lambda h: bool(blocks.hangings[h.partner]))]
    waiting.reverse()
    while waiting:
        partner = waiting.pop()
        inward[partner] = arm[-1] if arm else member
        arm.append(partner)
        own = [h.partner for h in blocks.hangings[partner]]
        own.sort(key=lambda further: bool(blocks.hangings[further]))
        waiting.extend(reversed(own))
    return arm
