"""Other groups for a small family whose couples stand apart or whose lines cross."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from ecogram.layout.family.arrangement import Arrangement
from ecogram.layout.family.blocks import Nest, hang
from ecogram.layout.family.branches import tangled
from ecogram.layout.family.groups import grouped
from ecogram.layout.family.pedigree import Pedigree
from ecogram.layout.family.rows import Rows
from ecogram.layout.family.strands import Weave
from ecogram.layout.family.wishes import USUAL, Wishes

EFFORT = 800  # members to arrange, in all
GAIN = 0.6  # crossings: less is not worth a picture that looks different


def regroup(
    pedigree: Pedigree,
    rows: Rows,
    arrangement: Arrangement,
    order: Callable[[Weave], Arrangement],
) -> Arrangement:
    """*arrangement* or a better one of other groups: fewer couples apart, then fewer crossings."""
    wishes, best = USUAL, _score(pedigree, rows, arrangement)
    left = EFFORT // (pedigree.size + 1)
    tried: set[Wishes] = set()
    improved = True
    while improved and left > 0 and (best[0] or arrangement.crossings() >= GAIN):
        improved = False
        for wish in _wishes(pedigree, rows, arrangement, wishes):
            if left <= 0 or wish in tried:
                continue
            tried.add(wish)
            woven = grouped(pedigree, rows, wish)
            if _is_torn(pedigree, rows, woven):
                continue
            left -= 1
            found = order(woven)
            score = _score(pedigree, rows, found)
            if _is_better(score, best):
                arrangement, wishes, best, improved = found, wish, score, True
                break
    return arrangement


_Score = tuple[int, float]
"""Couples apart, and what the rest costs in crossings."""


def _is_better(one: _Score, other: _Score) -> bool:
    return one[0] < other[0] or (one[0] == other[0] and one[1] <= other[1] - GAIN)


def _score(pedigree: Pedigree, rows: Rows, arrangement: Arrangement) -> _Score:
    return len(_apart(pedigree, rows, arrangement)), arrangement.cost()


def _apart(pedigree: Pedigree, rows: Rows, arrangement: Arrangement) -> list[int]:
    """The unions of two on one row who do not stand side by side."""
    together = {
        frozenset(pair)
        for groups in arrangement.rows
        for pair in pairwise(_members(arrangement, groups))
    }
    return [
        union
        for union, partners in enumerate(pedigree.partners)
        if len(partners) == 2
        and rows.of[partners[0]] == rows.of[partners[1]]
        and frozenset(partners) not in together
    ]


def _members(arrangement: Arrangement, groups: Sequence[int]) -> list[int]:
    faces, turned = arrangement.weave.faces, arrangement.turned
    return [member for group in groups for member in faces[group][turned[group]].members]


def _is_torn(pedigree: Pedigree, rows: Rows, woven: Weave) -> bool:
    """Whether brothers and sisters are in two groups, or have somebody unrelated among them."""
    group_of: dict[tuple[int, int], int] = {}
    for member, home in enumerate(pedigree.home):
        group = woven.group_of[member]
        if home >= 0 and group_of.setdefault((home, rows.of[member]), group) != group:
            return True
    return any(_tears(pedigree, face.members) for images in woven.faces for face in images)


def _tears(pedigree: Pedigree, members: Sequence[int]) -> bool:
    ends: dict[int, tuple[int, int]] = {}
    for place, member in enumerate(members):
        home = pedigree.home[member] if member < pedigree.size else -1
        if home >= 0:
            ends[home] = (ends.get(home, (place, 0))[0], place)
    return any(
        not set(within := members[first : last + 1]) <= _family(pedigree, home, within)
        for home, (first, last) in ends.items()
    )


def _family(pedigree: Pedigree, home: int, within: Sequence[int]) -> set[int]:
    """The children of union *home* and their partners, and the partners of these, *within*."""
    found = {m for m in within if m < pedigree.size and pedigree.home[m] == home}
    waiting = list(found)
    while waiting:
        for union in pedigree.unions_of[waiting.pop()]:
            new = set(pedigree.partners[union]) & set(within) - found
            found |= new
            waiting += new
    return found


def _wishes(
    pedigree: Pedigree, rows: Rows, arrangement: Arrangement, wishes: Wishes
) -> Iterator[Wishes]:
    bridges = hang(pedigree, rows.of).bridges
    apart = set(_apart(pedigree, rows, arrangement))
    for one, two, union in bridges:
        if union in apart:
            yield from _couples(pedigree, bridges, (one, two, union), wishes)
    yield from _orders(pedigree, rows, arrangement, wishes)


_Bridge = tuple[int, int, int]


def _couples(
    pedigree: Pedigree, bridges: Sequence[_Bridge], wanted: _Bridge, wishes: Wishes
) -> Iterator[Wishes]:
    """Ways to bring the couple *wanted* together: side by side, or one amid the other's kin."""
    one, two, union = wanted
    homes = {pedigree.home[one], pedigree.home[two]}
    others = [b for b in bridges if {pedigree.home[b[0]], pedigree.home[b[1]]} == homes]
    moved = {guest for guest, *_ in wishes.nests} | {guest for *_, guest in wishes.between}
    settled = moved | {host for _, host, _ in wishes.nests}
    for guest, host in ((one, two), (two, one)) if len(homes) > 1 else ():
        if guest in settled or host in moved or not _can_leave(pedigree, guest):
            continue
        partners = [a + b - guest for a, b, _ in others if guest in (a, b)]
        if pedigree.home[host] >= 0 and len(partners) > 1:
            ends = tuple(u for a, b, u in others if guest not in (a, b))
            between = (*wishes.between, (partners[0], partners[1], guest))
            yield wishes._replace(between=between, first=(*ends, *wishes.first))
        ends = tuple(u for _, _, u in others if u != union)
        nests = (*wishes.nests, Nest(guest, host, union))
        yield wishes._replace(nests=nests, first=(*ends, *wishes.first))
    if union not in wishes.first:
        yield wishes._replace(first=(union, *wishes.first))


def _can_leave(pedigree: Pedigree, guest: int) -> bool:
    """Whether *guest* has brothers and sisters to leave, and none born together with him or her."""
    home = pedigree.home[guest]
    return home >= 0 and not any(guest in twins for twins in pedigree.twins[home])


def _orders(
    pedigree: Pedigree, rows: Rows, arrangement: Arrangement, wishes: Wishes
) -> Iterator[Wishes]:
    """Brothers and sisters whose lines cross, with one of unknown age in another place."""
    faces, orders = arrangement.weave.faces, dict(wishes.orders)
    homes: dict[int, None] = {}
    for group, is_tangled in enumerate(tangled(arrangement)):
        if is_tangled:
            own = [m for m in faces[group][0].members if m < pedigree.size]
            homes.update(dict.fromkeys(pedigree.home[m] for m in own if pedigree.home[m] >= 0))
    for home in homes:
        now = orders.get(home, pedigree.children[home])
        for order in _moved(pedigree, now):
            yield wishes._replace(orders=tuple(sorted({**orders, home: order}.items())))


def _moved(pedigree: Pedigree, order: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """*order* with one of unknown age in each other place, the nearest first."""
    if len(order) < 2:
        return
    for distance in range(1, len(order)):
        for place, child in enumerate(order):
            for goal in (place + distance, place - distance):
                if pedigree.births[child] is None and 0 <= goal < len(order):
                    rest = [*order[:place], *order[place + 1 :]]
                    yield (*rest[:goal], child, *rest[goal:])
