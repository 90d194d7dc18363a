"""Children born together: who stand side by side, and how steep their lines must be."""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.layout.family.kin import Union
from ecogram.layout.family.lineup import Lineup
from ecogram.layout.family.spacing import Spacing

_STEEP, _STEEP_ENOUGH = 0.4, 60.0
"""Height per width wanted for slanting lines, as long as it stays under so many points."""

_HIGHEST = 150.0


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


def slant(
    lineup: Lineup, x: Sequence[float], run: Sequence[int], apex: float, spacing: Spacing
) -> float:
    """How high over the centres *apex* must be for the lines to pass whoever stands between."""
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
    return min(height, _HIGHEST)
