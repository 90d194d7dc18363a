"""Lines between two ends that both stand outside the client system.

Neighbours are joined straight or by a flat bow. Others run in a lane between the ring and the
client system, or outside the ring.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import atan2, ceil, cos, hypot, pi, sin

from ecogram.layout.ecomap.anchors import Anchor
from ecogram.layout.ecomap.board import Spoke
from ecogram.layout.ecomap.field import Field
from ecogram.layout.ecomap.outline import distance, ray
from ecogram.layout.splines import Dot, rounded, straight

_BULGES = (0.12, -0.12, 0.22, -0.22, 0.35, -0.35, 0.5, -0.5)
_PITCH = 10.0
_ROUND = 70.0
_LANES = 5
"""Lanes that are tried on either side of the ring for one line."""


class Lanes:
    """Offers ways round the client system, the plainest first."""

    def offers(
        self, first: Anchor, second: Anchor, spoke: Spoke, shift: float, field: Field
    ) -> Iterator[list[Dot]]:
        yield straight(first.edge(second.centre, shift), second.edge(first.centre, -shift))
        yield from _bows(first, second, shift)
        if field.core is None:
            return
        for lane in range(_LANES):
            off = 9.0 + spoke.extent + _PITCH * lane
            for way in (1, -1):
                yield from _inner(first, second, off, way, field)
        for lane in range(_LANES):
            off = 12.0 + spoke.extent + _PITCH * lane
            for way in (1, -1):
                yield from _outer(first, second, off, way, field)


def _bows(first: Anchor, second: Anchor, shift: float) -> Iterator[list[Dot]]:
    """Curves that leave the straight line to one side."""
    (ax, ay), (bx, by) = first.centre, second.centre
    dx, dy = bx - ax, by - ay
    for bulge in _BULGES:
        side = bulge + shift / max(hypot(dx, dy), 1.0)
        one = (ax + dx / 4 - dy * side * 4 / 3, ay + dy / 4 + dx * side * 4 / 3)
        two = (bx - dx / 4 - dy * side * 4 / 3, by - dy / 4 + dx * side * 4 / 3)
        yield [first.edge(one), one, two, second.edge(two)]


def _inner(
    first: Anchor, second: Anchor, off: float, way: int, field: Field
) -> Iterator[list[Dot]]:
    """Between the ring and the client system."""
    core = field.core
    assert core is not None
    start, end = _angle(core.centre, _home(first, field)), _angle(core.centre, _home(second, field))
    within = _span(start, end, way)
    if within is None:
        return
    low = min(
        [
            distance(core, (x, y)) - radius
            for _, x, y, radius in field.circles
            if _between(_angle(core.centre, (x, y)), start, within, way)
        ]
        + [_front(first, field), _front(second, field)]
    )
    level = low - off
    if level < 14:
        return
    yield from _along(first, second, start, within, way, level, field)


def _outer(
    first: Anchor, second: Anchor, off: float, way: int, field: Field
) -> Iterator[list[Dot]]:
    """Round the outside of the ring."""
    core = field.core
    assert core is not None
    start, end = _angle(core.centre, _home(first, field)), _angle(core.centre, _home(second, field))
    within = _span(start, end, way)
    if within is None:
        return
    high = max(
        [
            distance(core, (x, y)) + radius
            for _, x, y, radius in field.circles
            if _between(_angle(core.centre, (x, y)), start, within, way)
        ]
        + [_back(first, field), _back(second, field)]
    )
    yield from _along(first, second, start, within, way, high + off, field)


def _along(
    first: Anchor,
    second: Anchor,
    start: float,
    within: float,
    way: int,
    level: float,
    field: Field,
) -> Iterator[list[Dot]]:
    """Out to the lane, along it, and back."""
    core = field.core
    assert core is not None
    count = max(2, ceil(within / 0.16))
    for trimmed in (0.0, 0.06, -0.03):
        inset = trimmed if within > 4 * abs(trimmed) else 0.0
        angles = [
            start + way * (inset + (within - 2 * inset) * k / count) for k in range(count + 1)
        ]
        lane: Sequence[Dot] = [ray(core, angle, level) for angle in angles]
        corners = [first.edge(lane[0]), *lane, second.edge(lane[-1])]
        yield rounded(corners, _ROUND)
    middle = [ray(core, start + way * within * k / count, level) for k in range(1, count)]
    if len(middle) > 2:
        yield rounded([first.edge(middle[0]), *middle, second.edge(middle[-1])], _ROUND)


def _home(anchor: Anchor, field: Field) -> Dot:
    return anchor.centre


def _front(anchor: Anchor, field: Field) -> float:
    core = field.core
    assert core is not None
    x, y, radius = _circle(anchor, field)
    return distance(core, (x, y)) - radius


def _back(anchor: Anchor, field: Field) -> float:
    core = field.core
    assert core is not None
    x, y, radius = _circle(anchor, field)
    return distance(core, (x, y)) + radius


def _circle(anchor: Anchor, field: Field) -> tuple[float, float, float]:
    for id_, x, y, radius in field.circles:
        if anchor.disc and id_ == anchor.disc:
            return x, y, radius
    return (*anchor.centre, anchor.radius)


def _angle(centre: Dot, dot: Dot) -> float:
    return atan2(dot[1] - centre[1], dot[0] - centre[0])


def _span(start: float, end: float, way: int) -> float | None:
    """How far round it is; None for more than 270 degrees."""
    within = ((end - start) * way) % (2 * pi)
    return within if 0.02 < within < 1.5 * pi else None


def _between(angle: float, start: float, within: float, way: int) -> bool:
    return ((angle - start) * way) % (2 * pi) <= within


def unit(angle: float) -> Dot:
    """The direction of an angle."""
    return cos(angle), sin(angle)
