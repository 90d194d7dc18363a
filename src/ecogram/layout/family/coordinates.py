"""x for every item: room for neighbours, parents over children, straight lines, little width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ecogram.layout.family.descents import Offspring
from ecogram.layout.family.gaps import Room, chains, gap, room
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.lineup import Lineup
from ecogram.layout.family.ports import drop_ports
from ecogram.layout.family.snapping import snapped
from ecogram.layout.family.solver import Chain, Effort, Term, effort, settle
from ecogram.layout.family.spacing import Spacing
from ecogram.layout.family.unions import ACROSS, ALONE, BESIDE, OVER, UNDER, Join

_CENTRED, _STRAIGHT, _START, _FOSTERED, _SECONDARY = 1.0, 0.8, 2.0, 0.15, 0.06
_LOOSE = 0.3
_STRETCH, _STRETCH_FAR, _APART, _SIBLINGS, _COMPACT = 0.16, 0.6, 0.05, 0.1, 0.05
"""What a point off the ideal costs. One point of a line off its middle is the measure."""

_UNEVEN = 0.05
"""Unions weigh a little differently, so that of two alike one is straight, not both half."""

_NEAR = 0.6
"""What is so close to exact (points) is made exact."""


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
    terms = list(_terms(kin, lineup, families, spacing))
    pull = _compaction(size, rows)
    _stretch(pull, lineup, families, kept)
    places = settle(size, rows, [*terms, *_far_stretch(kept)], pull)
    terms.sort(key=lambda term: -term.weight)
    return [round(x, 2) for x in snapped(places, rows, terms, _NEAR)]


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
        elif join.form in (OVER, UNDER):
            draw(join.partners, _APART)
        for items in family.rows.values():
            draw([item for item in items if item not in family.secondary], _SIBLINGS)


def _far_stretch(kept: Room) -> Iterator[Term]:
    """A union line that is much longer than it must be costs more."""
    for a, b in kept.couples:
        yield Term(_STRETCH_FAR, ((b, 1.0), (a, -1.0)), -1.8 * gap(kept, a, b))


def _terms(
    kin: Kin, lineup: Lineup, families: Sequence[Offspring], spacing: Spacing
) -> Iterator[Term]:
    position = lineup.positions()
    drops = drop_ports(lineup, families, position, spacing)
    for number, family in enumerate(families):
        join = family.join
        names = (*join.union.partners, *(child.id for child in join.union.children))
        scale = (_START if kin.start in names else 1.0) * (1 + _UNEVEN * (number * 0.618 % 1))
        top = drop_parts(join)
        if not top or not family.rows:
            yield from _across_terms(join)
            continue
        row, aside = join.row + 1, drops.get(number, 0.0)
        while True:
            points = sorted(_points(family, row), key=position.__getitem__)
            weight = _CENTRED if row == join.row + 1 else _STRAIGHT
            if join.form == UNDER and row == join.row + 1:
                weight = _LOOSE
            if points:
                yield Term(scale * weight, (*top, *_middle(_ends(points), -1.0)), aside)
            for item in family.rows.get(row, ()):
                if item in family.secondary:
                    yield Term(_SECONDARY if points else _FOSTERED, (*top, (item, -1.0)))
            if row not in family.down:
                break
            top, aside = ((family.down[row], 1.0),), 0.0
            row += 1
        yield from _upward_terms(family)
        yield from _across_terms(join)


def drop_parts(join: Join) -> tuple[tuple[int, float], ...]:
    """Where the drop of a union is, as a weighted sum of items."""
    if join.drop >= 0:
        return ((join.drop, 1.0),)
    if join.form == BESIDE:
        return _middle(join.partners)
    if join.form == UNDER:
        return _middle([lanes[-1] for lanes in join.lanes])
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
        if join.form != ACROSS:
            continue
        goal = join.arrival if join.arrival >= 0 else join.lowest[0]
        yield Term(_STRAIGHT, ((lanes[-1], 1.0), (goal, -1.0)))


def _ends(items: Sequence[int]) -> tuple[int, ...]:
    """The first and the last."""
    return (items[0], items[-1]) if len(items) > 1 else tuple(items)


def _middle(items: Sequence[int], sign: float = 1.0) -> tuple[tuple[int, float], ...]:
    return tuple((item, sign / len(items)) for item in items)
