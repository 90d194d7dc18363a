"""Lines that start at a member, from the symbol to the side of the client system.

Straight where that is free; else straight out of the genogram through a gate in the frame round
it, one line to a gate, and from there straight to the side.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot, pi

from ecogram.geometry.shapes import Box
from ecogram.layout.ecomap.anchors import Anchor
from ecogram.layout.ecomap.board import Spoke
from ecogram.layout.ecomap.entries import LEAST
from ecogram.layout.ecomap.field import NOBODY, Field
from ecogram.layout.splines import Dot, flattened, rounded, tightest
from ecogram.records import NamedTuple

_FRAME = 16.0
"""From the genogram to the frame with the gates."""

_GATES = 15.0
"""From one gate to the next, at least."""

_MOST_GATES = 240
_TRIED = 60
"""So many gates are looked at for one line, the nearest way first."""

_TURN = 40.0
"""The price of a radian of bending, in points of length."""

_ROUND = 40.0
FINELY = 4.0
"""How exactly lines are looked at that may run on each other."""


def capacity(radius: float) -> int:
    """How many lines may start at a symbol: those that find room around it."""
    return int(2 * pi * radius / LEAST)


class Gate(NamedTuple):
    """A place on the frame."""

    number: int
    x: float
    y: float


class Gates:
    """The ways out of one genogram; no two lines share one."""

    def __init__(self, field: Field, content: Box, name: Box | None) -> None:
        self.field = field
        top = min(content.top, name.top) if name else content.top
        self.frame = Box(content.left, top, content.right, content.bottom).grown(_FRAME)
        self._free = [Gate(k, *dot) for k, dot in enumerate(_round(self.frame))]
        self._shut: dict[tuple[str, int, int], bool] = {}

    def way(self, start: Anchor, rest: Sequence[Dot], spoke: Spoke) -> list[Dot] | None:
        """A spline from the symbol through all of *rest*; None: there is no free way.

        The first of *rest* is at the side of the client system.
        """
        knee, bend = rest[0], max(spoke.bend, _ROUND)
        direct = rounded((start.edge(knee), *rest), bend)
        if self._is_clear(direct, start, spoke):
            return self._kept(direct, spoke)
        (x, y), (p, q) = start.centre, knee
        ways = [
            (round(hypot(gate.x - x, gate.y - y) + hypot(p - gate.x, q - gate.y), 3), gate)
            for gate in self._free
        ]
        best: tuple[float, Gate, list[Dot]] | None = None
        for reach, gate in sorted(ways)[:_TRIED]:
            if best is not None and reach >= best[0]:
                break
            if self._is_shut(start, gate, spoke):
                continue
            dot = (gate.x, gate.y)
            spline = rounded((start.edge(dot), dot, *rest), bend)
            cost = reach + _TURN * tightest(flattened(spline))[0]
            if (best is None or cost < best[0]) and self._is_clear(spline, start, spoke):
                best = (cost, gate, spline)
        if best is None:
            return None
        self._free.remove(best[1])
        return self._kept(best[2], spoke)

    def _kept(self, spline: list[Dot], spoke: Spoke) -> list[Dot]:
        self.field.drawn.add(spoke.id, flattened(spline, FINELY), spoke.extent)
        return spline

    def _is_shut(self, start: Anchor, gate: Gate, spoke: Spoke) -> bool:
        """Whether the straight way to a gate is not free; remembered for lines as wide."""
        key = (start.id, gate.number, round(spoke.extent))
        if key not in self._shut:
            points = (start.edge((gate.x, gate.y)), (gate.x, gate.y))
            self._shut[key] = not self.field.clear(
                points, round(spoke.extent), (start.symbol, NOBODY)
            )
        return self._shut[key]

    def _is_clear(self, spline: list[Dot], start: Anchor, spoke: Spoke) -> bool:
        own = (start.symbol, NOBODY)
        is_free = self.field.clear(flattened(spline), spoke.extent, own)
        return is_free and not self.field.merges(flattened(spline, FINELY), 2.0)


def _round(box: Box) -> list[Dot]:
    """Dots on the sides of a box, evenly apart, clockwise from the upper left."""
    whole = 2 * (box.width + box.height)
    step = max(_GATES, whole / _MOST_GATES)
    dots: list[Dot] = []
    for k in range(int(whole / step)):
        at = k * step
        if at < box.width:
            dots.append((box.left + at, box.top))
        elif at < box.width + box.height:
            dots.append((box.right, box.top + at - box.width))
        elif at < 2 * box.width + box.height:
            dots.append((box.right - (at - box.width - box.height), box.bottom))
        else:
            dots.append((box.left, box.bottom - (at - 2 * box.width - box.height)))
    return dots
