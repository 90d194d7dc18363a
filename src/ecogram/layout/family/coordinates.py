"""x for every item: room for neighbours, parents over children, straight lines, little width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ecogram.layout.family.descents import Offspring
from ecogram.layout.family.kin import Kin, Member, Union
from ecogram.layout.family.lineup import Lineup
from ecogram.layout.family.snapping import snapped
from ecogram.layout.family.solver import Chain, Effort, Term, effort, settle
from ecogram.layout.family.spacing import Spacing
from ecogram.layout.family.unions import ACROSS, ALONE, BESIDE, OVER, Join

_CENTRED, _STRAIGHT, _START, _FOSTERED, _SECONDARY = 1.0, 0.8, 2.0, 0.15, 0.06
_STRETCH, _STRETCH_FAR, _APART, _SIBLINGS, _COMPACT = 0.16, 0.6, 0.05, 0.1, 0.05
"""What a point off the ideal costs. One point of a line off its middle is the measure."""

_UNEVEN = 0.05
"""Unions weigh a little differently, so that of two alike one is straight, not both half."""

_NEAR = 0.6
"""What is so close to exact (points) is made exact."""


class Room(NamedTuple):
    """Who must stand how far from whom."""

    lineup: Lineup
    spacing: Spacing
    homes: dict[str, str]
    households: dict[str, tuple[int, ...]]
    ties: dict[tuple[str, str], float]
    couples: dict[tuple[int, int], tuple[Union, bool]]
    beside_lane: dict[tuple[int, int], float]


def room(kin: Kin, lineup: Lineup, joins: Sequence[Join], spacing: Spacing) -> Room:
    """The distances that *kin* asks for."""
    homes: dict[str, str] = {}
    for union in kin.unions:
        for child in union.children:
            if child.primary:
                homes.setdefault(child.id, union.id)
    households: dict[str, tuple[int, ...]] = {}
    for number, names in enumerate(kin.households):
        for name in dict.fromkeys(names):
            households[name] = (*households.get(name, ()), number)
    ties: dict[tuple[str, str], float] = {}
    for tie in kin.ties:
        for pair in ((tie.first, tie.second), (tie.second, tie.first)):
            ties[pair] = max(ties.get(pair, 0.0), tie.word)
    couples = {
        (join.partners[0], join.partners[1]): (join.union, bool(join.union.children))
        for join in joins
        if join.form == BESIDE
    }
    beside = dict(_lane_rooms(lineup, joins, spacing))
    return Room(lineup, spacing, homes, households, ties, couples, beside)


def chains(kept: Room) -> list[Chain]:
    """The rows as chains of items with the gaps between their centres."""
    return [Chain(tuple(line), tuple(_gaps(kept, line))) for line in kept.lineup.rows]


def _gaps(kept: Room, line: Sequence[int]) -> list[float]:
    """The gaps along a row; lanes between two members share what these need between them."""
    gaps = [_gap(kept, a, b) for a, b in pairwise(line)]
    last = -1
    for place, item in enumerate(line):
        if kept.lineup.items[item].member is None:
            continue
        if 0 <= last < place - 1:
            lack = _gap(kept, line[last], item) - sum(gaps[last:place])
            for between in range(last, place):
                gaps[between] += max(0.0, lack) / (place - last)
        last = place
    return gaps


def rough(kin: Kin, lineup: Lineup, spacing: Spacing) -> list[float]:
    """About where everybody will stand: parents over children and little else."""
    position = lineup.positions()
    terms = []
    for union in kin.unions:
        above = [lineup.of[name] for name in union.partners if name in lineup.of]
        below = [lineup.of[child.id] for child in union.children if child.id in lineup.of]
        below.sort(key=position.__getitem__)
        if above and below:
            terms.append(Term(1.0, (*_middle(_ends(above)), *_middle(_ends(below), -1.0))))
    size = len(lineup.items)
    rows = chains(room(kin, lineup, (), spacing))
    spend = Effort(4, effort(size).steps // 2, 0.05)
    return settle(size, rows, terms, _compaction(size, rows), spend=spend)


def stand(kin: Kin, lineup: Lineup, families: Sequence[Offspring], spacing: Spacing) -> list[float]:
    """x of every item of *lineup*, to 0.01; the leftmost item may stand anywhere."""
    size = len(lineup.items)
    kept = room(kin, lineup, [family.join for family in families], spacing)
    rows = chains(kept)
    terms = list(_terms(kin, lineup, families))
    pull = _compaction(size, rows)
    _stretch(pull, lineup, families, kept)
    places = settle(size, rows, [*terms, *_far_stretch(kept)], pull)
    terms.sort(key=lambda term: -term.weight)
    return [round(x, 2) for x in snapped(places, rows, terms, _NEAR)]


def _lane_rooms(
    lineup: Lineup, joins: Sequence[Join], spacing: Spacing
) -> Iterator[tuple[tuple[int, int], float]]:
    """Room between a lane and its partner that holds the texts over that stretch of the line."""
    for join in joins:
        first, second = halves(join.union, spacing)
        if join.form == OVER and join.drop >= 0:
            left, right = join.partners[0], join.partners[-1]
            yield (left, join.drop), first
            yield (join.drop, right), second
        if join.form == ACROSS and join.arrival >= 0 and join.drop >= 0:
            lower = join.lowest[0]
            radius = _member(lineup, lower).radius
            if join.entry < 0:
                yield (join.arrival, join.drop), first
                yield (join.drop, lower), second + radius
            else:
                yield (lower, join.drop), first + radius
                yield (join.drop, join.arrival), second


def halves(union: Union, spacing: Spacing) -> tuple[float, float]:
    """How long the two halves of a union line must be for what stands over them."""
    first = union.first_half + spacing.half if union.first_half else spacing.half
    second = union.second_half + spacing.half if union.second_half else spacing.half
    return first, max(second, spacing.slashes) if union.slashes else second


def _gap(kept: Room, a: int, b: int) -> float:
    """The least distance from the centre of *a* to that of its right neighbour *b*."""
    lineup, spacing = kept.lineup, kept.spacing
    left, right = lineup.items[a].member, lineup.items[b].member
    if left is None and right is None:
        return max(spacing.line, kept.beside_lane.get((a, b), 0.0))
    if left is None or right is None:
        member = left or right
        assert member is not None, "one of them is a member"
        edge = left.right if left else member.left
        room = max(edge + spacing.text, member.radius + spacing.stranger)
        return max(room, kept.beside_lane.get((a, b), 0.0))
    gap = left.right + right.left + spacing.boxes
    tie = kept.ties.get((left.id, right.id))
    if tie is not None:
        gap = max(gap, left.radius + right.radius + spacing.tie + tie)
    couple = kept.couples.get((a, b))
    if couple is not None:
        return max(gap, _couple_gap(left, right, *couple, spacing))
    if kept.households.get(left.id) != kept.households.get(right.id):
        gap = max(gap, left.right + right.left + spacing.household)
    home = kept.homes.get(left.id)
    if home is not None and home == kept.homes.get(right.id):
        return max(gap, _small(left, right, spacing.sibling, spacing))
    if lineup.items[a].group == lineup.items[b].group:
        return max(gap, _small(left, right, spacing.sibling, spacing))
    return max(gap, _small(left, right, spacing.sibship, spacing))


def _small(left: Member, right: Member, distance: float, spacing: Spacing) -> float:
    """Symbols smaller than a person's stand closer."""
    return distance - sum(max(0.0, spacing.symbol / 2 - m.radius) for m in (left, right))


def _couple_gap(
    left: Member, right: Member, union: Union, has_children: bool, spacing: Spacing
) -> float:
    first, second = halves(union, spacing)
    drop = 2 * (max(left.right, right.left) + spacing.text) if has_children else 0.0
    return max(spacing.couple, drop, 2 * (left.radius + first), 2 * (right.radius + second))


def _member(lineup: Lineup, item: int) -> Member:
    member = lineup.items[item].member
    assert member is not None, "only members are partners"
    return member


def _compaction(size: int, rows: Sequence[Chain]) -> list[float]:
    """A pull inward on the ends of every row."""
    pull = [0.0] * size
    for chain in rows:
        if chain.variables:
            pull[chain.variables[0]] -= _COMPACT
            pull[chain.variables[-1]] += _COMPACT
    return pull


def _stretch(pull: list[float], lineup: Lineup, families: Sequence[Offspring], kept: Room) -> None:
    """A pull that keeps partners, and brothers and sisters, from drifting apart."""

    def draw(items: Sequence[int], weight: float) -> None:
        for a, b in pairwise(items):
            pull[a] -= weight
            pull[b] += weight

    for family in families:
        join = family.join
        if join.form == BESIDE:
            draw(join.partners, _STRETCH + _STRETCH_FAR)
        elif join.form == OVER:
            draw(join.partners, _APART)
        for items in family.rows.values():
            draw([item for item in items if item not in family.secondary], _SIBLINGS)


def _far_stretch(kept: Room) -> Iterator[Term]:
    """A union line that is much longer than it must be costs more."""
    for a, b in kept.couples:
        yield Term(_STRETCH_FAR, ((b, 1.0), (a, -1.0)), -1.8 * _gap(kept, a, b))


def _terms(kin: Kin, lineup: Lineup, families: Sequence[Offspring]) -> Iterator[Term]:
    position = lineup.positions()
    for number, family in enumerate(families):
        join = family.join
        names = (*join.union.partners, *(child.id for child in join.union.children))
        scale = (_START if kin.start in names else 1.0) * (1 + _UNEVEN * (number * 0.618 % 1))
        top = drop_parts(join)
        if not top or not family.rows:
            yield from _across_terms(join)
            continue
        row = join.row + 1
        while True:
            points = sorted(_points(family, row), key=position.__getitem__)
            weight = _CENTRED if row == join.row + 1 else _STRAIGHT
            if points:
                yield Term(scale * weight, (*top, *_middle(_ends(points), -1.0)))
            for item in family.rows.get(row, ()):
                if item in family.secondary:
                    yield Term(_SECONDARY if points else _FOSTERED, (*top, (item, -1.0)))
            if row not in family.down:
                break
            top = ((family.down[row], 1.0),)
            row += 1
        yield from _upward_terms(family)
        yield from _across_terms(join)


def drop_parts(join: Join) -> tuple[tuple[int, float], ...]:
    """Where the drop of a union is, as a weighted sum of items."""
    if join.drop >= 0:
        return ((join.drop, 1.0),)
    if join.form == BESIDE:
        return _middle(join.partners)
    if join.form == ALONE:
        return ((join.partners[0], 1.0),)
    return ()


def _points(family: Offspring, row: int) -> list[int]:
    items = [item for item in family.rows.get(row, ()) if item not in family.secondary]
    if row in family.down:
        items.append(family.down[row])
    return items


def _upward_terms(family: Offspring) -> Iterator[Term]:
    for row, lane in family.up.items():
        if row - 1 in family.up:
            yield Term(_STRAIGHT, ((lane, 1.0), (family.up[row - 1], -1.0)))
        for item in family.rows.get(row, ()):
            yield Term(_SECONDARY, ((lane, 1.0), (item, -1.0)))


def _across_terms(join: Join) -> Iterator[Term]:
    """The lanes of a line between rows stand under each other, its ends near their partners."""
    for lanes in join.lanes:
        for a, b in pairwise(lanes):
            yield Term(_STRAIGHT, ((a, 1.0), (b, -1.0)))
        goal = join.arrival if join.arrival >= 0 else join.lowest[0]
        yield Term(_STRAIGHT, ((lanes[-1], 1.0), (goal, -1.0)))


def _ends(items: Sequence[int]) -> tuple[int, ...]:
    """The first and the last."""
    return (items[0], items[-1]) if len(items) > 1 else tuple(items)


def _middle(items: Sequence[int], sign: float = 1.0) -> tuple[tuple[int, float], ...]:
    return tuple((item, sign / len(items)) for item in items)
