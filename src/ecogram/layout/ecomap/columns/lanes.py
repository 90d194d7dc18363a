"""Upright lanes between the columns and the client system, for lines between two outside ends.

Every such line leaves both its ends level, in a row. On one side of the client system a lane joins
the rows; between the sides the line runs over the top, on a level of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.layout.ecomap.places import Outline
from ecogram.layout.splines import Dot
from ecogram.records import NamedTuple

_HEADS = 24.0
"""Between the client system and the first lane, for the arrowheads of other lines."""

_BEHIND = 8.0
_LEVEL = 24.0
"""The lowest level is this far over the client system."""

_LEAST = 9.0


class Stop(NamedTuple):
    """An end of a line: in which column (1 right, -1 left) and how high its row is."""

    way: int
    y: float


class Link(NamedTuple):
    """A line between two outside ends; ``half`` is half the width that it needs."""

    id: str
    first: Stop
    second: Stop
    half: float


class Lanes:
    """A lane on every side where a line needs one, so few that none share a stretch."""

    def __init__(self, links: Sequence[Link]) -> None:
        self.pitch = max([_LEAST, *(2 * link.half + 2.0 for link in links)])
        self._of: dict[tuple[str, int], int] = {}
        self._level: dict[str, int] = {}
        self.widths = {way: self._width(self._file(links, way)) for way in (1, -1)}
        for link in links:
            if link.first.way != link.second.way:
                self._level[link.id] = len(self._level)

    def _width(self, count: int) -> float:
        return _HEADS + self.pitch * count + _BEHIND if count else 0.0

    def _file(self, links: Sequence[Link], way: int) -> int:
        """Lanes on one side: the first one that is free from a line's top on."""
        spans = []
        for link in links:
            heights = [stop.y for stop in (link.first, link.second) if stop.way == way]
            if len(heights) == 1:
                heights.append(-float("inf"))
            if heights:
                spans.append((min(heights), max(heights), link.id))
        ends: list[float] = []
        for top, bottom, id_ in sorted(spans):
            lane = next((k for k, end in enumerate(ends) if end < top - self.pitch), len(ends))
            ends[lane : lane + 1] = [bottom]
            self._of[id_, way] = lane
        return len(ends)

    def way(self, link: Link, core: Outline) -> list[Dot]:
        """The corners between the two rows."""
        first, second = link.first, link.second
        a, b = (self._x(link, stop.way, core) for stop in (first, second))
        if first.way == second.way:
            return [(a, first.y), (a, second.y)]
        top = core.centre.y - core.half_height - _LEVEL - self.pitch * self._level[link.id]
        return [(a, first.y), (a, top), (b, top), (b, second.y)]

    def _x(self, link: Link, way: int, core: Outline) -> float:
        off = _HEADS + self.pitch * (self._of[link.id, way] + 0.5)
        return core.centre.x + way * (core.half_width + off)
