"""A line that carries beads: what of it is free, and what has been given away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from math import dist

from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.track import Track
from ecogram.layout.ecomap.anchors import Anchor
from ecogram.layout.ecomap.board import Spoke
from ecogram.layout.ecomap.field import Field
from ecogram.layout.ecomap.outline import distance

RING = 8.3
"""Radius of the largest ring with a letter."""

PITCH = 17.5
"""Between the middles of two rings."""

FIRST = 17.0
"""From a domain's outline to the middle of the first ring."""

SHOWN = 12.0
"""What is seen of a line between the circle or symbol where it starts and the first ring."""

CUT = 2.6
STUB = 9.0
"""What must be left of a line between a bead and its end."""

_INNER = ("member", "star")
_PLACES = 100
"""So many places are tried on a long line at the most."""


class Taken:
    """Boxes of the beads placed so far, in columns."""

    def __init__(self) -> None:
        self._columns: dict[int, list[Box]] = {}

    def add(self, box: Box) -> None:
        for column in range(int(box.left // 64), int(box.right // 64) + 1):
            self._columns.setdefault(column, []).append(box)

    def meets(self, box: Box) -> bool:
        return any(
            box.overlaps(other)
            for column in range(int(box.left // 64), int(box.right // 64) + 1)
            for other in self._columns.get(column, ())
        )


class Thread:
    """One spoke with what is free of it: from *low* to *high* along its track.

    ``middle`` divides what is outside its domains and the client system between its two ends.
    """

    def __init__(
        self, spoke: Spoke, track: Track, anchors: Mapping[str, Anchor], board: Field
    ) -> None:
        self.spoke, self.track, self.board = spoke, track, board
        self.low, self.high = spoke.heads[0], track.length - spoke.heads[1]
        ends = (anchors.get(spoke.first), anchors.get(spoke.second))
        self.exits = (self._exit(ends[0]), self._exit(ends[1]))
        self.outer = 0 if spoke.first in anchors and anchors[spoke.first].kind not in _INNER else 1
        self.star = "star" in (a.kind for a in ends if a is not None)
        self.used: list[tuple[float, float]] = []
        first, second = (
            max(at, self._outside(end)) for at, end in zip(self.exits, ends, strict=True)
        )
        self.middle = (first + track.length - second) / 2

    def _exit(self, anchor: Anchor | None) -> float:
        """How far along the track the circle of an end is left, from that end."""
        if anchor is None or not anchor.disc:
            return 0.0
        circle = next((c for c in self.board.circles if c[0] == anchor.disc), None)
        if circle is None or anchor.kind == "disc":
            return 0.0
        _, x, y, radius = circle
        return self._left(anchor, lambda p: dist(p, (x, y)) > radius)

    def _outside(self, anchor: Anchor | None) -> float:
        """How far along the track the client system is left, from this end."""
        core = self.board.core
        if core is None or anchor is None or anchor.kind != "member":
            return 0.0
        return self._left(anchor, lambda p: distance(core, p) > 0)

    def _left(self, anchor: Anchor, is_out: Callable[[Point], bool]) -> float:
        whole = self.track.length
        first, last = (dist(self.track.point(at), anchor.centre) for at in (0, whole))
        at = 0.0
        while at < whole:
            if is_out(self.track.point(at if first <= last else whole - at)):
                return at
            at += 2.0
        return 0.0

    def free(self, box: Box, taken: Taken) -> bool:
        return self.board.free(box, self.spoke.id) and not taken.meets(box)

    def holds(self, start: float, end: float) -> bool:
        """Whether this stretch is still empty."""
        return all(end <= a or start >= b for a, b in self.used)

    def middles(self, half: float) -> Iterable[float]:
        """Lengths along the line from the middle of its free part outward."""
        low = max(self.low, self.exits[0]) + STUB + half
        high = min(self.high, self.track.length - self.exits[1]) - STUB - half
        if high < low:
            return
        middle = (low + high) / 2
        yield middle
        off = step = max(4.0, (high - low) / _PLACES)
        while off <= (high - low) / 2:
            yield middle - off
            yield middle + off
            off += step


def ring(centre: Point, radius: float) -> tuple[Box, Box, Box]:
    """A ring as three boxes, so that a slanting line may come near."""
    x, y = centre
    return (
        Box(x, y, x, y).grown(radius * 0.76),
        Box(x - radius, y - radius * 0.45, x + radius, y + radius * 0.45),
        Box(x - radius * 0.45, y - radius, x + radius * 0.45, y + radius),
    )
