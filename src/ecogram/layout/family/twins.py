"""Children born together: who stand side by side, and how steep their lines must be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ecogram.layout.family.descents import Offspring
from ecogram.layout.family.kin import Member, Union
from ecogram.layout.family.lineup import Lineup
from ecogram.layout.family.spacing import Spacing

_STEEP, _STEEP_ENOUGH = 0.4, 60.0
"""Height per width wanted for slanting lines, as long as it stays under so many points."""

_HIGHEST = 150.0

_APART = 1.7
"""How much further than their years need those stand apart between whom lines slant: the closer,
the steeper these lines must be to push the years no further than there is room."""


def runs(lineup: Lineup, union: Union, children: Sequence[int]) -> list[tuple[int, ...]]:
    """The sets of *union* born together, as far as they are among *children*, left to right."""
    if not union.twins:
        return []
    places = {}
    for place, item in enumerate(children):
        member = lineup.items[item].member
        if member is not None:
            places[member.id] = place
    found = []
    for names in union.twins:
        run = sorted({places.pop(name) for name in names if name in places})
        if len(run) > 1:
            found.append(tuple(children[place] for place in run))
    return found


def make_room(lineup: Lineup, families: Sequence[Offspring], spacing: Spacing) -> None:
    """Widen who have slanting lines between them, where years stand that these push aside."""
    for family in families:
        for items in family.rows.values() if family.join.union.twins else ():
            here = [item for item in items if item not in family.secondary]
            for run in runs(lineup, family.join.union, here):
                for a, b, needed in list(_between(lineup, run, spacing)):
                    left, right = _member(lineup, a), _member(lineup, b)
                    lack = _APART * needed - left.right - right.left - spacing.boxes
                    more = max(0.0, lack / 2)
                    wider = left._replace(right=left.right + more)
                    lineup.items[a] = lineup.items[a]._replace(member=wider)
                    wider = right._replace(left=right.left + more)
                    lineup.items[b] = lineup.items[b]._replace(member=wider)


def slant(
    lineup: Lineup, x: Sequence[float], run: Sequence[int], apex: float, spacing: Spacing
) -> float:
    """How high over the centres *apex* must be for the lines to pass whoever stands between, and
    for the years beside them to find room."""
    line = lineup.rows[lineup.row_of(run[0])]
    first, last = line.index(run[0]), line.index(run[-1])
    height = 0.0
    for item in run:
        member = lineup.items[item].member
        width = abs(apex - x[item])
        if member is None or width < 1:
            continue
        height = max(height, member.radius + min(_STEEP * width, _STEEP_ENOUGH))
        for other in line[first : last + 1]:
            between = lineup.items[other].member
            if other == item or between is None:
                continue
            edge = x[other] - between.left if x[other] > x[item] else x[other] + between.right
            if (edge - x[item]) * (apex - x[item]) > 0 and abs(edge - x[item]) < width:
                free = max(4.0, abs(edge - x[item]) - spacing.text)
                clear = between.above - member.radius + spacing.text
                height = max(height, member.radius + clear * width / free)
    for a, b, needed in _between(lineup, run, spacing):
        aside = max(0.0, apex - x[a]) * (a in run) + max(0.0, x[b] - apex) * (b in run)
        steep = aside / max(4.0, x[b] - x[a] - needed)
        for item in (a, b):
            member = _member(lineup, item)
            if item in run:
                height = max(height, member.radius + (member.above - member.radius) * steep)
    return min(height, _HIGHEST)


def _between(
    lineup: Lineup, run: Sequence[int], spacing: Spacing
) -> Iterator[tuple[int, int, float]]:
    """The neighbours from the first to the last of *run* that have years between them, and how
    much these and the paper between them need."""
    line = lineup.rows[lineup.row_of(run[0])]
    among = line[line.index(run[0]) : line.index(run[-1]) + 1]
    people = [item for item in among if lineup.items[item].member is not None]
    for a, b in pairwise(people):
        left, right = _member(lineup, a), _member(lineup, b)
        years = left.crown[1] + right.crown[0]
        if years and (a in run or b in run):
            yield a, b, years + spacing.boxes


def _member(lineup: Lineup, item: int) -> Member:
    member = lineup.items[item].member
    assert member is not None, "lanes are not born"
    return member
