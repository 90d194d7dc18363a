"""Lines between two ends that both stand outside the client system.

Neighbours are joined straight or by a flat bow. Others run in a lane between the ring and the
client system, or outside the ring.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import atan2, ceil, cos, hypot, pi, sin, sqrt

from ecogram.layout.ecomap.anchors import OFF_CIRCLE, Anchor
from ecogram.layout.ecomap.board import Spoke
from ecogram.layout.ecomap.docks import Dock
from ecogram.layout.ecomap.field import Field
from ecogram.layout.ecomap.outline import distance, ray
from ecogram.layout.ecomap.places import Outline
from ecogram.layout.splines import Dot, rounded, straight

_BULGES = (0.12, -0.12, 0.22, -0.22, 0.35, -0.35, 0.5, -0.5)
_PITCH = 10.0
_ROUND = 70.0
_LANES = 5
"""Lanes that are tried on either side of the ring for one line."""

_RAYS, _READ = 48, 18.0
"""Directions from a symbol to its own domain's circle; the least length of such a line."""

_KNEE = 14.0
"""How far a line runs straight out of a domain before it turns into a lane."""

_LEAST = 14.0
"""Between a lane and the client system's outline."""


def offers(
    first: Dock, second: Dock, spoke: Spoke, field: Field, anchors: Mapping[str, Anchor]
) -> Iterator[list[Dot]]:
    """Ways from one end to the other, the plainest first; nobody says that they are free."""
    if inward(first, second):
        yield from _to_rim(first, second, spoke, anchors)
        return
    a, b = first.anchor.centre, second.anchor.centre
    yield straight(first.edge(b), second.edge(a))
    yield from _bows(first, second)
    if field.core is None:
        return
    tour = _Tour(field.core, field, anchors, first, second)
    for lane in range(_LANES):
        for way in (1, -1):
            yield from tour.inner(9.0 + spoke.extent + _PITCH * lane, way)
    for lane in range(_LANES):
        for way in (1, -1):
            yield from tour.outer(12.0 + spoke.extent + _PITCH * lane, way)


def inward(first: Dock, second: Dock) -> bool:
    """Whether somebody is tied to the domain that he sits in."""
    one, two = first.anchor, second.anchor
    return bool(one.disc) and one.disc == two.disc and one.at_edge != two.at_edge


def _to_rim(
    first: Dock, second: Dock, spoke: Spoke, anchors: Mapping[str, Anchor]
) -> Iterator[list[Dot]]:
    """Straight from the symbol to the circle round it, from within; long enough to be read."""
    seat = second if first.anchor.at_edge else first
    whole = anchors[seat.anchor.disc]
    (cx, cy), (x, y) = whole.centre, seat.anchor.centre
    lines = []
    for k in range(_RAYS):
        angle = 2 * pi * k / _RAYS
        ux, uy = cos(angle), sin(angle)
        along = (x - cx) * ux + (y - cy) * uy
        rest = (whole.radius - OFF_CIRCLE) ** 2 - (x - cx) ** 2 - (y - cy) ** 2
        reach = sqrt(max(along * along + rest, 0.0)) - along
        end = (x + ux * reach, y + uy * reach)
        start = seat.edge(end)
        lines.append((hypot(end[0] - start[0], end[1] - start[1]), start, end))
    least = _READ + 6 * spoke.pen + 2 * spoke.stub + sum(spoke.heads)
    for _, start, end in sorted(lines, key=lambda line: (line[0] < least, line[0])):
        yield straight(end, start) if first.anchor.at_edge else straight(start, end)


def _bows(first: Dock, second: Dock) -> Iterator[list[Dot]]:
    """Curves that leave the straight line to one side."""
    (ax, ay), (bx, by) = first.anchor.centre, second.anchor.centre
    dx, dy = bx - ax, by - ay
    for bulge in _BULGES:
        side = bulge + first.shift / max(hypot(dx, dy), 1.0)
        one = (ax + dx / 4 - dy * side * 4 / 3, ay + dy / 4 + dx * side * 4 / 3)
        two = (bx - dx / 4 - dy * side * 4 / 3, by - dy / 4 + dx * side * 4 / 3)
        yield [first.edge(one), one, two, second.edge(two)]


class _Tour:
    """Ways round the client system, for one pair of ends."""

    def __init__(
        self,
        core: Outline,
        field: Field,
        anchors: Mapping[str, Anchor],
        first: Dock,
        second: Dock,
    ) -> None:
        self.core, self.first, self.second = core, first, second
        self.start, self.end = self._angle(first.anchor.centre), self._angle(second.anchor.centre)
        self.bodies = [
            (self._angle((x, y)), distance(core, (x, y)), radius)
            for _, x, y, radius in field.circles
        ]
        own = [self._body(dock.anchor, anchors) for dock in (first, second)]
        self.knees = [self._knee(dock, anchors) for dock in (first, second)]
        self.fronts = [far - radius for far, radius in own]
        self.backs = [far + radius for far, radius in own]

    def inner(self, off: float, way: int) -> Iterator[list[Dot]]:
        """Between the ring and the client system, *off* the nearest circle passed."""
        within = self._span(way)
        if within is None:
            return
        passed = [far - r for angle, far, r in self.bodies if self._passes(angle, within, way)]
        level = min([*passed, *self.fronts]) - off
        if level >= _LEAST:
            yield from self._along(within, way, level)

    def outer(self, off: float, way: int) -> Iterator[list[Dot]]:
        """Round the outside of the ring."""
        within = self._span(way)
        if within is None:
            return
        passed = [far + r for angle, far, r in self.bodies if self._passes(angle, within, way)]
        yield from self._along(within, way, max([*passed, *self.backs]) + off)

    def _along(self, within: float, way: int, level: float) -> Iterator[list[Dot]]:
        """Out to the lane, along it, and back."""
        count = max(2, ceil(within / 0.16))
        lane = [
            ray(self.core, self.start + way * within * k / count, level) for k in range(count + 1)
        ]
        yield self._rounded(lane)
        if count > 2:
            yield self._rounded(lane[1:-1])
        wider = [ray(self.core, self.start - way * 0.05, level), *lane[1:-1]]
        yield self._rounded([*wider, ray(self.core, self.start + way * (within + 0.05), level)])

    def _rounded(self, lane: Sequence[Dot]) -> list[Dot]:
        out, back = self.knees
        start = out or [self.first.edge(lane[0])]
        end = back or [self.second.edge(lane[-1])]
        return rounded([*start, *lane, *end[::-1]], _ROUND)

    def _knee(self, dock: Dock, anchors: Mapping[str, Anchor]) -> list[Dot]:
        """Straight out of a circle first; nothing for a symbol."""
        if not dock.anchor.at_edge:
            return []
        (x, y), whole = dock.anchor.centre, anchors[dock.anchor.disc]
        (cx, cy), share = whole.centre, _KNEE / whole.radius
        return [(x, y), (x + (x - cx) * share, y + (y - cy) * share)]

    def _body(self, anchor: Anchor, anchors: Mapping[str, Anchor]) -> tuple[float, float]:
        whole = anchors[anchor.disc] if anchor.disc else anchor
        return distance(self.core, whole.centre), whole.radius

    def _angle(self, dot: Dot) -> float:
        return atan2(dot[1] - self.core.centre[1], dot[0] - self.core.centre[0])

    def _span(self, way: int) -> float | None:
        """How far round it is; None for more than 270 degrees."""
        within = ((self.end - self.start) * way) % (2 * pi)
        return within if 0.02 < within < 1.5 * pi else None

    def _passes(self, angle: float, within: float, way: int) -> bool:
        return ((angle - self.start) * way) % (2 * pi) <= within
