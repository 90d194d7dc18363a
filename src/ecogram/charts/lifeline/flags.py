"""Texts on poles: where poles stand and how high, so that no text touches another or a pole.

A flag flies to the right of its pole. Neighbours stand in groups like stairs, the leftmost the
highest: each flies over the poles to its right. Poles stand as near to their place in time as
that allows. Arithmetic only.
"""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.records import NamedTuple

POLE = 9.0
"""Between the poles of one group (points)."""
CLEAR = 10.0
"""Between a group and the next pole."""
MOST = 8
"""Steps of the highest stairs."""


class Flag(NamedTuple):
    """Where a pole stands and the number of its step, 1 the lowest."""

    x: float
    level: int


def flags(
    wanted: Sequence[float], widths: Sequence[float], room: float
) -> tuple[tuple[Flag, ...], float]:
    """A flag for each of the places *wanted*, in order, and the room that they need.

    As low as there is *room* for; where MOST steps are not enough, they go beyond it.
    """
    if not wanted:
        return (), 0.0
    most, groups = 1, _groups(wanted, widths, 1)
    steps = _steps(groups, widths)
    while sum(steps) > room and most < MOST:
        most += 1
        groups = _groups(wanted, widths, most)
        steps = _steps(groups, widths)
    places = spaced(wanted, steps[:-1], 0.0, room - steps[-1])
    found: list[Flag] = []
    for group in groups:
        found += [Flag(places[index], len(group) - rank) for rank, index in enumerate(group)]
    return tuple(found), sum(steps)


def spaced(
    wanted: Sequence[float], steps: Sequence[float], least: float, most: float
) -> list[float]:
    """The places nearest to *wanted* (least squares) that keep *steps* apart.

    None under *least*, and none over *most* as long as there is room.

    >>> spaced([0, 0, 50], [10, 10], -99, 99), spaced([0, 0, 50], [10, 10], 0, 45)
    ([-5.0, 5.0, 50.0], [0.0, 10.0, 45.0])
    """
    drops = [0.0]
    for step in steps:
        drops.append(drops[-1] + step)
    blocks: list[tuple[float, int]] = []
    for place, drop in zip(wanted, drops, strict=True):
        blocks.append((float(place - drop), 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (a, m), (b, n) = blocks[-2:]
            blocks[-2:] = [((a * m + b * n) / (m + n), m + n)]
    last = max(most - drops[-1], least)
    flat = [min(max(start, least), last) for start, count in blocks for _ in range(count)]
    return [start + drop for start, drop in zip(flat, drops, strict=True)]


def _groups(wanted: Sequence[float], widths: Sequence[float], most: int) -> list[list[int]]:
    """Neighbours that would touch, at most *most* together."""
    groups: list[list[int]] = []
    for index in range(len(wanted)):
        last = groups[-1] if groups else []
        is_near = bool(last) and wanted[index] - wanted[last[-1]] < widths[last[-1]] + CLEAR
        if is_near and len(last) < most:
            last.append(index)
        else:
            groups.append([index])
    return groups


def _steps(groups: Sequence[Sequence[int]], widths: Sequence[float]) -> list[float]:
    """The least distance from each pole to the next, and from the last to where its group ends."""
    steps: list[float] = []
    for group in groups:
        steps += [POLE] * (len(group) - 1)
        reach = (widths[i] - POLE * (len(group) - 1 - rank) for rank, i in enumerate(group))
        steps.append(max(reach) + CLEAR)
    return steps
