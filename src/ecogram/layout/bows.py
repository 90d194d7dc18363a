"""Ties between two symbols on the same row: a bow over the row with a flat top.

Never straight at half height: that would read as a union line. Leave at about 35°, 12.5 above half
height, crown 26 or more above the row (the bow of the notes beside the mock-ups).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from ecogram.layout.ports import Port, side_port
from ecogram.layout.splines import Dot, joined, straight
from ecogram.layout.ties import End

CROWNS = tuple(26.5 + 4.5 * k for k in range(16))
"""Heights of the flat top over the row, lowest first."""

_TALL, _SLENDER = (104.0, 116.0, 128.0, 142.0, 156.0, 172.0), 0.4
"""Higher ones over lower bows; none higher than this share of its width."""

_PAIRS, _OFTEN = 9, 3
"""Pairs of ports that a bow of one height is tried with; how often one port may be among them."""


def crowns(width: float) -> tuple[float, ...]:
    """The heights to try for a bow so wide, lowest first."""
    return (*CROWNS, *(height for height in _TALL if height < _SLENDER * width))


def rising(options: Sequence[Port], level: float, side: int) -> list[Port]:
    """The ports above *level* that lead to *side* (-1 left, 1 right) or straight up."""
    return [
        port
        for port in options
        if port.point[1] < level and port.toward[0] * side > -0.01 and port.toward[1] <= 0.01
    ]


def varied(ways: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The first pairs in which none comes too often."""
    left: Counter[int] = Counter()
    right: Counter[int] = Counter()
    found: list[tuple[int, int]] = []
    for i, j in ways:
        if left[i] < _OFTEN and right[j] < _OFTEN and len(found) < _PAIRS:
            left[i] += 1
            right[j] += 1
            found.append((i, j))
    return found


def bow(left: Port, right: Port, crown: float) -> list[Dot]:
    """From *left* up to height *crown* (page y), level, and down to *right*.

    Close ports give one cubic, far ones a level piece in the middle.
    """
    (x0, y0), (x1, y1) = left.point, right.point
    width = x1 - x0
    reach = min(max(30.0, 1.1 * max(y0, y1) - 1.1 * crown), 0.5 * width)
    if width < 3.2 * reach:
        return _arch(left, right, crown)
    up, down = (x0 + reach, crown), (x1 - reach, crown)
    return joined(
        _ramp(left, up, reach), straight(up, down), list(reversed(_ramp(right, down, -reach)))
    )


def shallow(left: End, right: End) -> list[list[Dot]]:
    """Nearly level lines between neighbours, off half height: only when no bow has room."""
    found: list[list[Dot]] = []
    for half in (-1, 1):
        (x0, y0), (x1, y1) = side_port(left, 1, half).point, side_port(right, -1, half).point
        third = (x1 - x0) / 3
        for rise in (5.0, 2.0):
            lift = rise * half
            found.append([(x0, y0), (x0 + third, y0 + lift), (x1 - third, y1 + lift), (x1, y1)])
    return found


def flat_top(left: Port, right: Port, crown: float) -> tuple[Dot, Dot]:
    """The level stretch of the bow, to ask first whether that is free at all."""
    quarter = (right.point[0] - left.point[0]) * 0.3
    return ((left.point[0] + quarter, crown), (right.point[0] - quarter, crown))


def _arch(left: Port, right: Port, crown: float) -> list[Dot]:
    (x0, y0), (x1, y1) = left.point, right.point
    inward = min(26.0, 0.32 * (x1 - x0))
    top = (8 * crown - y0 - y1) / 6
    return [
        left.point,
        (x0 + inward * (0.35 + 0.65 * abs(left.toward[0])), top),
        (x1 - inward * (0.35 + 0.65 * abs(right.toward[0])), top),
        right.point,
    ]


def _ramp(port: Port, level: Dot, reach: float) -> list[Dot]:
    (x, y), (dx, dy) = port.point, port.toward
    handle = 0.45 * (abs(reach) + abs(level[1] - y)) * 0.8
    return [
        port.point,
        (x + dx * handle, y + dy * handle),
        (level[0] - 0.5 * reach, level[1]),
        level,
    ]
