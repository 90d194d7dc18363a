"""One drawing while its ties are being routed: what stands there, and what is drawn so far."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot, inf

from ecogram.layout import corridors
from ecogram.layout.bands import Bands
from ecogram.layout.lattice import Course, traced
from ecogram.layout.lines import FAMILY_CROSSING, TIE_CROSSING, Lines
from ecogram.layout.lines import family_lines as family
from ecogram.layout.obstacles import BLOCKED, Board, Room
from ecogram.layout.ports import Port, ports
from ecogram.layout.splines import Dot, flattened, length
from ecogram.layout.ties import End, Obstacle, Segment, Tie

GRADES = (0.0, 16.0, 60.0, 900.0)
"""The price of having less room than wanted, per grade."""

_BETWEEN, _RESERVED = 4.5, 2.0
"""From stroke to stroke at a symbol; half the width of one that may come (points)."""

_MOST, _HEADS = 8.0, 12.5
"""How far apart two lines at a symbol need never be more, and two arrowheads."""

TANGLE = 5_000.0
"""Above this price of what a path has to do with other ties, one is as bad as the next."""

OpenDoor = tuple[int, corridors.Door, Course]
"""The channel a door leads to, the door, and its course through the grid."""


class Sheet:
    """Obstacles, family lines, the outlines of households and the paths chosen so far.

    *hasty* asks for the first decent path of every tie instead of the best; *effort* is how many
    pieces of other ties the search for one path may look at before it takes what it has.
    """

    def __init__(
        self,
        obstacles: Sequence[Obstacle],
        lines: Sequence[Segment],
        rows: Sequence[float],
        outlines: Sequence[Sequence[Dot]] = (),
        *,
        hasty: bool = False,
        effort: float = inf,
    ) -> None:
        self.obstacles = obstacles
        self.board = Board(obstacles)
        self.bands = Bands(obstacles, rows, lines)
        self.family = family(lines)
        self.drawn = Lines()
        self.outlines = Lines() if outlines else None
        for outline in outlines:
            if self.outlines is not None:
                self.outlines.add("", flattened(outline))
        self.hasty, self.effort = hasty, effort
        self.chosen: dict[str, list[Dot]] = {}
        self._used: dict[str, dict[str, tuple[Dot, float, bool]]] = {}
        self._ports: dict[str, tuple[Port, ...]] = {}
        self._open: dict[tuple[str, Port, int], bool] = {}
        self._doors: dict[tuple[str, int, int, bool], list[OpenDoor]] = {}

    def keep(self, tie: Tie, path: list[Dot]) -> None:
        """Draw *tie* along *path*."""
        self.chosen[tie.id] = path
        self.drawn.add(tie.id, flattened(path), tie.extent)
        for last, end in enumerate((tie.first, tie.second)):
            used = path[-last], tie.extent, tie.heads[last]
            self._used.setdefault(end.id, {})[tie.id] = used

    def forget(self, tie: Tie) -> list[Dot]:
        """Wipe *tie* out; gives back the path it had."""
        self.drawn.remove(tie.id)
        for end in (tie.first, tie.second):
            self._used.get(end.id, {}).pop(tie.id, None)
        return self.chosen.pop(tie.id)

    def reserve(self, end: str, dot: Dot | None) -> None:
        """Keep others away from *dot* at a symbol; None opens what was kept there."""
        used = self._used.setdefault(end, {})
        used.pop("", None)
        if dot is not None:
            used[""] = dot, _RESERVED, False

    def trouble(self, tie: Tie) -> float:
        """The price of what the path of *tie* has to do with the other ties."""
        path = self.forget(tie)
        price = self.drawn.price(traced(flattened(path)), tie.extent, TIE_CROSSING, 1e9)
        self.keep(tie, path)
        return price

    def between(self, one: Tie, other: Tie) -> float:
        """The price of what the paths of two ties have to do with each other."""
        path = Lines()
        path.add(other.id, flattened(self.chosen[other.id]), other.extent)
        return path.price(traced(flattened(self.chosen[one.id])), one.extent, TIE_CROSSING, 1e9)

    def crowding(self, tie: Tie, last: int, dot: Dot) -> float:
        """The price of *tie* at *dot* of its first (0) or second symbol, near others there."""
        price, head = 0.0, tie.heads[last]
        used = self._used.get((tie.second if last else tie.first).id, {})
        for other, wide, other_head in used.values():
            apart = _HEADS if head and other_head else min(_BETWEEN + tie.extent + wide, _MOST)
            near = apart - hypot(dot[0] - other[0], dot[1] - other[1])
            if near > 0:
                price += min(60 + 40 * near, 100 * near)
                if price > TANGLE:
                    break
        return price

    def open_ports(self, end: End, clear: Room, other: End) -> list[Port]:
        """The ports whose first few points are free, without those that lead away from *other*."""
        if end.id not in self._ports:
            self._ports[end.id] = ports(end)
        dx, dy = other.centre[0] - end.centre[0], other.centre[1] - end.centre[1]
        away = -0.45 * (hypot(dx, dy) or 1.0)
        found: list[Port] = []
        for port in self._ports[end.id]:
            if port.toward[0] * dx + port.toward[1] * dy < away:
                continue
            key = (end.id, port, round(clear.extent * 10))
            if key not in self._open:
                grade = self.board.grade((port.point, port.ahead(8.0)), clear, 2)
                self._open[key] = grade < BLOCKED
            if self._open[key]:
                found.append(port)
        return found

    def open_doors(self, end: End, clear: Room, tight: int, up: bool) -> list[OpenDoor]:
        """The doors of *end* upward or downward that are free, priced without other ties."""
        key = (end.id, round(clear.extent * 10), tight, up)
        if key in self._doors:
            return self._doors[key]
        row = self.bands.row(end.centre[1])
        alone = clear._replace(ends=(end, end))
        found: list[OpenDoor] = []
        taken: set[tuple[Dot, bool]] = set()
        for door in corridors.doors(end, row, self.bands, clear.extent, tight, up):
            if _origin(door) in taken:
                continue
            points = flattened(door.spline)
            course = traced(points)
            grade = self.board.grade(points, alone, 2 + tight)
            if grade < BLOCKED:
                taken.add(_origin(door))
                cost = length(points) + GRADES[grade]
                cost += self.family.price(course, clear.extent, FAMILY_CROSSING, 1e9)
                found.append((row if up else row + 1, door._replace(cost=cost), course))
        self._doors[key] = found
        return found


def _origin(door: corridors.Door) -> tuple[Dot, bool]:
    """Where a door begins and whether it turns; one free door of a kind is enough."""
    return door.port.point, door.port.toward[0] == 0.0
