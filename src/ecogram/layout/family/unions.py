"""How the line of every union runs: straight, overhead, under the row or across rows; its drop.

Puts lanes into the lineup for drops and legs that need room in a row. Knows no heights.
"""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.layout.family.bypass import Bypass, Traffic
from ecogram.layout.family.guess import Guess, nearest, new_lane, slot
from ecogram.layout.family.kin import Kin, Union
from ecogram.layout.family.lineup import Lineup
from ecogram.records import NamedTuple

NONE, ALONE, BESIDE, OVER = "none", "alone", "beside", "over"
UNDER, ACROSS = "under", "across"


class Join(NamedTuple):
    """The way of one union.

    ``partners`` are items from left to right (``ACROSS``: upper rows first). The drop comes down
    through ``row``, in lane ``drop``, or (-1) halfway the partners or under the only one.
    ``lanes`` lead every upper partner down, one lane a row; ``exits`` are the sides (-1, 1, or 0
    for the top) where their lines leave; ``entry`` is the side where the line reaches the lowest
    partner, in lane ``arrival`` when that is a side. ``UNDER`` leaves both partners at a side, down
    a lane each (past the rows between them if one stands higher), and has its drop under the lower
    row, wherever its children are.
    """

    union: Union
    form: str
    partners: tuple[int, ...]
    row: int
    drop: int = -1
    lanes: tuple[tuple[int, ...], ...] = ()
    exits: tuple[int, ...] = ()
    entry: int = 0
    arrival: int = -1

    @property
    def uppers(self) -> tuple[int, ...]:
        return self.partners[: len(self.lanes)]

    @property
    def lowest(self) -> tuple[int, ...]:
        return self.partners[len(self.lanes) :]


def join_up(kin: Kin, lineup: Lineup, guess: Guess) -> tuple[Join, ...]:
    """The way of every union of *kin*, in that order; adds the lanes these need to *lineup*."""
    position = lineup.positions()
    partners = [_partners(lineup, union, position) for union in kin.unions]
    _find_couples(kin, lineup, partners, position)
    traffic = Traffic(kin, lineup)
    return tuple(
        _join(lineup, union, items, traffic, guess)
        for union, items in zip(kin.unions, partners, strict=True)
    )


def _partners(lineup: Lineup, union: Union, position: Sequence[int]) -> tuple[int, ...]:
    """Known partners, upper rows first, then from left to right."""
    items = {lineup.of[name]: None for name in union.partners if name in lineup.of}
    return tuple(sorted(items, key=lambda item: (lineup.row_of(item), position[item])))


def _find_couples(
    kin: Kin, lineup: Lineup, partners: Sequence[tuple[int, ...]], position: Sequence[int]
) -> None:
    """Give neighbours in a row their straight line, one a pair, standing unions first."""
    order = sorted(range(len(partners)), key=lambda u: not kin.unions[u].together)
    for number in order:
        pair = partners[number]
        if len(pair) != 2 or lineup.row_of(pair[0]) != lineup.row_of(pair[1]):
            continue
        left, right = pair
        is_next = position[right] == position[left] + 1
        if is_next and (left, right) not in lineup.couples:
            lineup.couples[left, right] = kin.unions[number].id
            lineup.sides.update(((left, 1), (right, -1)))


def _join(
    lineup: Lineup, union: Union, partners: tuple[int, ...], traffic: Traffic, guess: Guess
) -> Join:
    if not partners:
        return Join(union, NONE, (), 0)
    if len(partners) == 1:
        return Join(union, ALONE, partners, lineup.row_of(partners[0]))
    lowest = lineup.row_of(partners[-1])
    if lineup.row_of(partners[0]) != lowest:
        if len(partners) == 2 and (dip := traffic.dip(union.id, *partners, guess)):
            return _under(lineup, union, partners, dip, traffic, guess)
        return _across(lineup, union, partners, traffic, guess)
    if len(partners) == 2 and lineup.couples.get((partners[0], partners[1])) == union.id:
        return Join(union, BESIDE, partners, lowest)
    if len(partners) == 2 and (bypass := traffic.under(*partners)):
        return _under(lineup, union, partners, bypass, traffic, guess)
    at = _overhead_drop(lineup, union, partners, guess)
    drop = -1 if at < 0 else new_lane(lineup, lowest, union.id, at, guess)
    return Join(union, OVER, partners, lowest, drop)


def _under(
    lineup: Lineup,
    union: Union,
    partners: tuple[int, ...],
    bypass: Bypass,
    traffic: Traffic,
    guess: Guess,
) -> Join:
    """The line under the lower row: out at a side of both partners, and down a lane beside each."""
    row = lineup.row_of(partners[-1])
    lanes = []
    for item, side in zip(partners, bypass.exits, strict=True):
        way = _lanes_down(lineup, union.id, item, side, row, traffic, guess)
        if lineup.row_of(item) < row:
            way = (*way, new_lane(lineup, row, union.id, bypass.at, guess))
        lanes.append(way)
        lineup.sides.add((item, side))
    return Join(union, UNDER, partners, row, lanes=tuple(lanes), exits=bypass.exits)


def _overhead_drop(lineup: Lineup, union: Union, partners: tuple[int, ...], guess: Guess) -> int:
    """Where in the row the drop of an overhead union comes down, -1 without children."""
    if not union.children:
        return -1
    row = lineup.row_of(partners[0])
    first, last = lineup.position(partners[0]), lineup.position(partners[-1])
    inside = [at for at in range(first + 1, last + 1) if not lineup.is_inside_couple(row, at)]
    if not inside:
        inside = [at for at in (first, last + 1) if not lineup.is_inside_couple(row, at)]
    if len(inside) < 2:
        return inside[0] if inside else 0
    if len(partners) == 2:
        # Beside the outer partner: the one with nobody else to share.
        shared = [((item, -1) in lineup.sides) + ((item, 1) in lineup.sides) for item in partners]
        if shared[0] != shared[1]:
            return inside[0] if shared[0] < shared[1] else inside[-1]
    return nearest(lineup, row, inside, _over_children(lineup, union, guess), guess)


def _over_children(lineup: Lineup, union: Union, guess: Guess) -> float:
    x = guess()
    primary = [child.id for child in union.children if child.primary]
    names = primary or [child.id for child in union.children]
    places = [x[lineup.of[name]] for name in names if name in lineup.of]
    if not places:
        places = [x[lineup.of[name]] for name in union.partners if name in lineup.of]
    return (min(places) + max(places)) / 2


def _across(
    lineup: Lineup, union: Union, partners: tuple[int, ...], traffic: Traffic, guess: Guess
) -> Join:
    """The line between rows: out at a side of the upper, down in lanes, in at the lower's."""
    row = lineup.row_of(partners[-1])
    lowest = tuple(item for item in partners if lineup.row_of(item) == row)
    uppers = partners[: len(partners) - len(lowest)]
    exits, lanes = [], []
    for upper in uppers:
        side = _free_side(lineup, upper, 1 if guess()[lowest[0]] > guess()[upper] else -1)
        exits.append(side)
        lanes.append(_lanes_down(lineup, union.id, upper, side, row, traffic, guess))
        if side:
            lineup.sides.add((upper, side))
    entry, arrival, drop = 0, -1, -1
    if len(lowest) == 1:
        comes_from_right = guess()[lanes[-1][-1]] > guess()[lowest[0]]
        entry = _free_side(lineup, lowest[0], 1 if comes_from_right else -1)
    if union.children:
        at = lineup.beside(lowest[-1], entry or 1)
        if lineup.is_inside_couple(row, at):
            at = slot(lineup, row, guess()[lowest[-1]], guess)
        drop = new_lane(lineup, row, union.id, at, guess)
    if entry:
        arrival = new_lane(lineup, row, union.id, _outside(lineup, lowest[0], entry, drop), guess)
        lineup.sides.add((lowest[0], entry))
    return Join(union, ACROSS, partners, row, drop, tuple(lanes), tuple(exits), entry, arrival)


def _outside(lineup: Lineup, item: int, side: int, drop: int) -> int:
    """The position on *side* of *item*, beyond its drop."""
    return lineup.beside(item if drop < 0 else drop, side)


def _free_side(lineup: Lineup, item: int, wish: int) -> int:
    for side in (wish, -wish):
        if (item, side) not in lineup.sides:
            return side
    return 0


def _lanes_down(
    lineup: Lineup, union: str, upper: int, side: int, row: int, traffic: Traffic, guess: Guess
) -> tuple[int, ...]:
    """Lanes from the row of *upper* down to above *row*, one at least."""
    first = lineup.row_of(upper)
    at = lineup.beside(upper, side or 1)
    if lineup.is_inside_couple(first, at):
        at = _past_fewest(lineup, upper, traffic, guess)
    lanes = [new_lane(lineup, first, union, at, guess)]
    for between in range(first + 1, row):
        kept = lineup.passages.get((union, between))
        if kept:
            lanes.append(kept[0])
            continue
        at = slot(lineup, between, guess()[lanes[-1]], guess)
        lanes.append(new_lane(lineup, between, union, at, guess))
    return tuple(lanes)


def _past_fewest(lineup: Lineup, item: int, traffic: Traffic, guess: Guess) -> int:
    """The position in the row of *item*, never between a couple, that the fewest lines cut off."""
    row = lineup.row_of(item)
    allowed = [
        at for at in range(len(lineup.rows[row]) + 1) if not lineup.is_inside_couple(row, at)
    ]
    fewest = min(traffic.passed(item, at) for at in allowed)
    near = [at for at in allowed if traffic.passed(item, at) == fewest]
    return nearest(lineup, row, near, guess()[item], guess)
