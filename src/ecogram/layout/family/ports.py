"""Where on a symbol lines arrive that may not use its middle. Knows offsets, no places."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from ecogram.layout.family.descents import Offspring
from ecogram.layout.family.kin import Member
from ecogram.layout.family.lineup import Lineup
from ecogram.layout.family.spacing import Spacing
from ecogram.layout.family.unions import ACROSS, ALONE, OVER
from ecogram.records import NamedTuple

Key = tuple[int, int]
"""The number of a family and the item its line arrives at."""

_RIM = 4.0
"""How far a line stays from the corner of a symbol (points)."""

_DESCENT, _LEG = 0, 1


class _Request(NamedTuple):
    """A line that arrives on top: from which side, and in which order from the middle outward."""

    side: int
    kind: int
    distance: float
    key: Key


def outline(member: Member, offset: float) -> float:
    """How far above (or below) the centre of a symbol its outline is, *offset* off the middle."""
    if not member.round or abs(offset) >= member.radius:
        return member.radius
    return round(math.sqrt(member.radius**2 - offset**2), 2)


def top_ports(
    lineup: Lineup, families: Sequence[Offspring], x: Sequence[float], spacing: Spacing
) -> dict[Key, float]:
    """Offsets from the centre for every line that arrives on top of a symbol.

    The line of descent has the middle. Second descents come next to it; overhead lines outside
    these, the farther partner nearer to the middle, so that none crosses another.
    """
    requests: dict[int, list[_Request]] = {}
    middle: set[int] = set()
    ports: dict[Key, float] = {}
    for number, family in enumerate(families):
        for items in family.rows.values():
            for item in items:
                if item not in family.secondary:
                    middle.add(item)
                    ports[number, item] = 0.0
        for request in _requests(number, family, x):
            requests.setdefault(request.key[1], []).append(request)
    for item, wanted in requests.items():
        if len(wanted) == 1 and item not in middle:
            ports[wanted[0].key] = 0.0
            continue
        member = lineup.items[item].member
        assert member is not None, "lines arrive at members only"
        for side in (-1, 1):
            row = sorted(
                (request for request in wanted if request.side == side),
                key=lambda request: (request.kind, -request.distance, request.key),
            )
            ports.update(_spread(row, side, member.radius - _RIM, spacing))
    return ports


def make_room(lineup: Lineup, families: Sequence[Offspring], spacing: Spacing) -> None:
    """Widen members on whom several lines arrive by what these may push their texts outward."""
    nowhere = [0.0] * len(lineup.items)
    middle: set[int] = set()
    wanted: dict[int, list[_Request]] = {}
    for number, family in enumerate(families):
        for items in family.rows.values():
            middle.update(item for item in items if item not in family.secondary)
        for request in _requests(number, family, nowhere):
            wanted.setdefault(request.key[1], []).append(request)
    for item, requests in wanted.items():
        member = lineup.items[item].member
        if member is None or (len(requests) == 1 and item not in middle):
            continue
        row = sorted(requests, key=lambda request: request.kind)
        aside = max(offset for _, offset in _spread(row, 1, member.radius - _RIM, spacing))
        left, right = (crown and crown + aside for crown in member.crown)
        lineup.items[item] = lineup.items[item]._replace(
            member=member._replace(left=max(member.left, left), right=max(member.right, right))
        )


def drop_ports(
    lineup: Lineup, families: Sequence[Offspring], x: Sequence[float], spacing: Spacing
) -> dict[int, float]:
    """Offsets from the centre of the drops under single parents, per family.

    Several drops go side by side in the order of their children, from the middle to the left: the
    room right of the middle is for the parent's name.
    """
    parents: dict[int, list[tuple[float, int]]] = {}
    for number, family in enumerate(families):
        if family.join.form == ALONE and family.rows:
            children = [x[item] for items in family.rows.values() for item in items]
            mean = sum(children) / len(children)
            parents.setdefault(family.join.partners[0], []).append((mean, number))
    ports: dict[int, float] = {}
    for parent, drops in parents.items():
        member = lineup.items[parent].member
        assert member is not None, "lanes have no children"
        pitch = min(spacing.candelabra, (member.radius - _RIM / 2) / max(1, len(drops) - 1))
        for place, (_, number) in enumerate(sorted(drops, reverse=True)):
            ports[number] = round(-place * pitch, 2)
    return ports


def _requests(number: int, family: Offspring, x: Sequence[float]) -> Iterator[_Request]:
    join = family.join
    source = _source(family, x)
    for item in sorted(family.secondary):
        yield _request(number, item, source, _DESCENT, x)
    if join.form == OVER:
        for item in join.partners:
            ends = (join.partners[0], join.partners[-1])
            other = max(ends, key=lambda end: abs(x[end] - x[item]))
            yield _request(number, item, x[other], _LEG, x)
    if join.form == ACROSS:
        for upper, side, lanes in zip(join.uppers, join.exits, join.lanes, strict=True):
            if not side:
                yield _request(number, upper, x[lanes[0]], _LEG, x)
        if not join.entry:
            for item in join.lowest:
                yield _request(number, item, x[join.lanes[0][-1]], _DESCENT, x)


def _request(number: int, item: int, source: float, kind: int, x: Sequence[float]) -> _Request:
    side = -1 if source < x[item] else 1
    return _Request(side, kind, abs(source - x[item]), (number, item))


def _source(family: Offspring, x: Sequence[float]) -> float:
    """About where the line of second children comes from."""
    partners = family.join.partners
    if family.join.drop >= 0:
        return x[family.join.drop]
    return sum(x[item] for item in partners) / max(1, len(partners))


def _spread(
    row: Sequence[_Request], side: int, reach: float, spacing: Spacing
) -> Iterator[tuple[Key, float]]:
    if not row:
        return
    first = spacing.port if row[0].kind == _LEG else spacing.second
    pitch = spacing.port
    if first + (len(row) - 1) * pitch > reach:
        first = pitch = reach / len(row)
    for place, request in enumerate(row):
        yield request.key, side * round(first + place * pitch, 2)
