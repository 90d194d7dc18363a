"""What other groups might be wished for where couples stand apart or lines cross."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from ecogram.layout.family.arrangement import Arrangement
from ecogram.layout.family.blocks import Blocks, Nest, hang
from ecogram.layout.family.branches import tangled
from ecogram.layout.family.pedigree import Pedigree
from ecogram.layout.family.rows import Rows
from ecogram.layout.family.wishes import Wishes

GAIN = 0.6  # crossings: less is not worth a picture that looks different


def more(
    pedigree: Pedigree,
    rows: Rows,
    arrangement: Arrangement,
    wishes: Wishes,
    apart: Collection[int],
) -> Iterator[Wishes]:
    """*wishes*, which gave *arrangement*, each time with one more, the likeliest to help first.

    The unions *apart* are wished together. What links others or turns them round comes after that,
    and only where the arrangement costs ``GAIN`` or more.
    """
    blocks = hang(pedigree, rows.of)
    for bridge in blocks.bridges:
        if bridge[2] in apart:
            yield from _couples(pedigree, blocks.bridges, bridge, wishes)
    yield from _orders(pedigree, arrangement, wishes)
    if arrangement.cost() >= GAIN:
        yield from _links(blocks.bridges, wishes)
        yield from _nests(pedigree, blocks.bridges, wishes)
        yield from _released(blocks.bridges, wishes)
        yield from _mirrored(blocks, wishes)


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


def _links(bridges: Sequence[_Bridge], wishes: Wishes) -> Iterator[Wishes]:
    """One couple before all others at the facing ends of its sibships."""
    for _, _, union in bridges:
        if union not in wishes.first:
            last = tuple(other for other in wishes.last if other != union)
            yield wishes._replace(first=(union, *wishes.first), last=last)


def _released(bridges: Sequence[_Bridge], wishes: Wishes) -> Iterator[Wishes]:
    """One couple after all others there."""
    for _, _, union in bridges:
        if union not in wishes.last:
            first = tuple(other for other in wishes.first if other != union)
            yield wishes._replace(first=first, last=(*wishes.last, union))


def _nests(pedigree: Pedigree, bridges: Sequence[_Bridge], wishes: Wishes) -> Iterator[Wishes]:
    """An only child beside a partner where that one is, not at an end of the sibship."""
    taken = {member for guest, host, _ in wishes.nests for member in (guest, host)}
    for one, two, union in bridges:
        for guest, host in ((one, two), (two, one)):
            home = pedigree.home[guest]
            is_only = home >= 0 and len(pedigree.children[home]) == 1
            if is_only and guest not in taken and host not in taken:
                yield wishes._replace(nests=(*wishes.nests, Nest(guest, host, union)))


def _mirrored(blocks: Blocks, wishes: Wishes) -> Iterator[Wishes]:
    """Somebody with several partners, and these the other way round."""
    for member, hung in enumerate(blocks.hangings):
        if len(hung) > 1:
            yield wishes._replace(mirrored=tuple(sorted({member} ^ set(wishes.mirrored))))


def _can_leave(pedigree: Pedigree, guest: int) -> bool:
    """Whether *guest* has brothers and sisters to leave, and none born together with him or her."""
    home = pedigree.home[guest]
    return home >= 0 and not any(guest in twins for twins in pedigree.twins[home])


def _orders(pedigree: Pedigree, arrangement: Arrangement, wishes: Wishes) -> Iterator[Wishes]:
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
