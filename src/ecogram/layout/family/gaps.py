"""How far neighbours in a row must stand apart: what each needs, and what lines between them do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ecogram.layout.family.kin import Kin, Member, Union
from ecogram.layout.family.lineup import Lineup
from ecogram.layout.family.solver import Chain
from ecogram.layout.family.spacing import Spacing
from ecogram.layout.family.unions import ACROSS, BESIDE, OVER, Join
from ecogram.records import NamedTuple

_MANY = 24
"""Over more than so many there is always room for a word."""


class Room(NamedTuple):
    """Who must stand how far from whom."""

    lineup: Lineup
    spacing: Spacing
    homes: dict[str, str]
    households: dict[str, tuple[int, ...]]
    ties: dict[tuple[str, str], float]
    aside: dict[str, float]
    couples: dict[tuple[int, int], tuple[Union, bool]]
    beside_lane: dict[tuple[int, int], float]
    words: dict[tuple[int, int], float]
    """Between which neighbours in a row the word of a tie over them must find room."""


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
    leaving: dict[str, int] = {}
    for tie in kin.ties:
        for name in (tie.first, tie.second):
            leaving[name] = leaving.get(name, 0) + 1
    aside = {
        name: min(spacing.aside * (count - 1), spacing.asides)
        for name, count in leaving.items()
        if count > 1
    }
    couples = {
        (join.partners[0], join.partners[1]): (join.union, bool(join.union.children))
        for join in joins
        if join.form == BESIDE
    }
    beside = dict(_lane_rooms(lineup, joins, spacing))
    kept = Room(lineup, spacing, homes, households, ties, aside, couples, beside, {})
    kept.words.update(_word_rooms(kin, kept))
    return kept


def chains(kept: Room) -> list[Chain]:
    """The rows as chains of items with the gaps between their centres."""
    return [Chain(tuple(line), tuple(_gaps(kept, line))) for line in kept.lineup.rows]


def _gaps(kept: Room, line: Sequence[int]) -> list[float]:
    """The gaps along a row; lanes between two members share what these need between them."""
    gaps = [gap(kept, a, b) for a, b in pairwise(line)]
    last = -1
    for place, item in enumerate(line):
        if kept.lineup.items[item].member is None:
            continue
        if 0 <= last < place - 1:
            lack = gap(kept, line[last], item) - sum(gaps[last:place])
            for between in range(last, place):
                gaps[between] += max(0.0, lack) / (place - last)
        last = place
    return gaps


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


def _word_rooms(kin: Kin, kept: Room) -> Iterator[tuple[tuple[int, int], float]]:
    """For every tie with a word over several in a row: the widest gap under it, if too narrow.

    Lines come down on those who stand under the tie; the word must stand between two of them.
    """
    lineup = kept.lineup
    position = lineup.positions()
    for tie in kin.ties:
        if not tie.word or tie.first not in lineup.of or tie.second not in lineup.of:
            continue
        ends = sorted((lineup.of[tie.first], lineup.of[tie.second]), key=position.__getitem__)
        row = lineup.row_of(ends[0])
        apart = position[ends[1]] - position[ends[0]]
        if row != lineup.row_of(ends[1]) or not 2 <= apart <= _MANY:
            continue
        under = lineup.rows[row][position[ends[0]] : position[ends[1]] + 1]
        widest = max(pairwise(under), key=lambda pair: gap(kept, *pair))
        needed = tie.word + kept.spacing.word
        if gap(kept, *widest) < needed:
            yield widest, needed


def gap(kept: Room, a: int, b: int) -> float:
    """The least distance from the centre of *a* to that of its right neighbour *b*."""
    return max(_least(kept, a, b), kept.words.get((a, b), 0.0))


def _least(kept: Room, a: int, b: int) -> float:
    lineup, spacing = kept.lineup, kept.spacing
    left, right = lineup.items[a].member, lineup.items[b].member
    if left is None and right is None:
        return max(spacing.line, kept.beside_lane.get((a, b), 0.0))
    if left is None or right is None:
        member = left or right
        assert member is not None, "one of them is a member"
        edge = left.right if left else member.left
        aside = max(edge + spacing.text, member.radius + spacing.stranger)
        return max(aside, kept.beside_lane.get((a, b), 0.0))
    least = left.right + right.left + spacing.boxes
    tie = kept.ties.get((left.id, right.id))
    if tie is not None:
        least = max(least, left.radius + right.radius + spacing.tie + tie)
    couple = kept.couples.get((a, b))
    if couple is not None:
        return max(least, _couple_gap(left, right, *couple, spacing))
    least += max(kept.aside.get(left.id, 0.0), kept.aside.get(right.id, 0.0))
    if kept.households.get(left.id) != kept.households.get(right.id):
        least = max(least, left.right + right.left + spacing.household)
    home = kept.homes.get(left.id)
    if home is not None and home == kept.homes.get(right.id):
        return max(least, _small(left, right, spacing.sibling, spacing))
    if lineup.items[a].group == lineup.items[b].group:
        return max(least, _small(left, right, spacing.sibling, spacing))
    return max(least, _small(left, right, spacing.sibship, spacing))


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
