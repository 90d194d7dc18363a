"""The arrangement of a large network, straight from its sizes: nothing is tried, nothing touches.

The bodies stand in two columns in the order of the file, the next one always in the column that is
shorter so far. The client system between them is as high as they are. Every line runs level in a
row of its own, with its letters and words on it; lines that start at a member find their way to
the side of the client system first.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import dist

from ecogram.geometry.shapes import Point
from ecogram.layout.ecomap import result
from ecogram.layout.ecomap.anchors import OFF_CIRCLE, Anchor
from ecogram.layout.ecomap.beads import Beads
from ecogram.layout.ecomap.board import Core, Disc, Guest, Spoke
from ecogram.layout.ecomap.columns import client
from ecogram.layout.ecomap.columns.lanes import Lanes, Link, Stop
from ecogram.layout.ecomap.columns.members import FINELY, Gates, capacity
from ecogram.layout.ecomap.columns.rows import APART, SLANT, Body, Row, Way, body
from ecogram.layout.ecomap.columns.strung import Share, share
from ecogram.layout.ecomap.docks import room
from ecogram.layout.ecomap.field import Field
from ecogram.layout.ecomap.places import EcoPlaces
from ecogram.layout.ecomap.plan import Plan
from ecogram.layout.ecomap.setting import Setting
from ecogram.layout.ecomap.stands import Stand
from ecogram.layout.splines import Dot, flattened, rounded, straight
from ecogram.records import NamedTuple

_CLEAR = 96.0
"""The least distance between the client system and the columns."""

_SPARE = 6.0
_KNEE = 18.0
"""A line from a member turns into its row so far inside the outline."""


class End(NamedTuple):
    """One end of a line in a column: its body, its row and where that is on the page."""

    body: Body
    row: Row
    way: Way
    y: float


class _Column(NamedTuple):
    way: Way
    bodies: list[tuple[Body, float]]
    """Each with the height of its centre, from the top of the column."""
    height: float


def arrange(plan: Plan) -> EcoPlaces:
    """Places for everything on the board of *plan*.

    ``unrouted`` are lines of members who have more than find room at their symbol, or that the
    genogram lets out nowhere.
    """
    return _Arrangement(plan).places()


class _Arrangement:
    """One board with its columns."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.columns = _columns(plan)
        self.found: dict[str, list[Dot]] = {}
        self.beads = Beads()
        self.unrouted: list[str] = []

    def places(self) -> EcoPlaces:
        plan, board = self.plan, self.plan.board
        middle = board.core.content.centre if board.core.content is not None else Point(0.0, 0.0)
        ends = self._ends(middle.y)
        inner = [s for s in board.spokes if s.first in plan.members or s.second in plan.members]
        half = max((abs(end.y - middle.y) + end.row.half for end in ends.values()), default=0.0)
        self.core, name = client.outline(board.core, half, len(inner))
        links = [_link(s, ends) for s in board.spokes if len(_sides(s, ends)) == 2]
        self.lanes = Lanes(links)
        self.links = {link.id: link for link in links}
        self.shares = {key: self._share(*key, ends) for key in ends}
        self.clear = _SPARE + max(
            [_CLEAR]
            + [one.length + self.lanes.widths[ends[key].way] for key, one in self.shares.items()]
        )
        self.setting = Setting(board.core, self.core, name, self._stands(middle.y))
        field = Field(None, self.setting.boxes[: len(board.core.boxes) + len(board.core.words) + 1])
        self._route(ends, inner, field)
        return result.places(board, self.setting, self.found, self.beads, self.unrouted)

    def _ends(self, middle: float) -> dict[tuple[str, int], End]:
        """Every end of a line that is outside the client system."""
        return {
            (row.spoke.id, row.side): End(one, row, column.way, self._y(column, at, middle) + row.y)
            for column in self.columns
            for one, at in column.bodies
            for row in one.rows
        }

    def _y(self, column: _Column, at: float, middle: float) -> float:
        return middle - column.height / 2 + at

    def _share(self, id_: str, side: int, ends: dict[tuple[str, int], End]) -> Share:
        spoke = self.plan.spokes[id_]
        other = spoke.second if side == 0 else spoke.first
        whole = (id_, 1 - side) not in ends
        return share(spoke, side, crossing=other in self.plan.members, whole=whole)

    def _x(self, one: Body, way: Way) -> float:
        """Where the centre of a body stands."""
        return self.core.centre.x + way * (self.core.half_width + self.clear + one.near)

    def _stands(self, middle: float) -> list[Stand]:
        return [
            one.stand.moved(one.stand, (self._x(one, column.way), self._y(column, at, middle)))
            for column in self.columns
            for one, at in column.bodies
        ]

    def _route(
        self, ends: dict[tuple[str, int], End], inner: Sequence[Spoke], field: Field
    ) -> None:
        for spoke in self.plan.board.spokes:
            sides = _sides(spoke, ends)
            if len(sides) == 2:
                first, second = (self._out(ends[spoke.id, side]) for side in sides)
                way = self.lanes.way(self.links[spoke.id], self.core)
                self.found[spoke.id] = rounded([*first, *way, *second[::-1]], 12.0)
            elif sides and not {spoke.first, spoke.second} & self.plan.members.keys():
                path = [*self._out(ends[spoke.id, sides[0]]), self._rim(ends[spoke.id, sides[0]])]
                self._keep(spoke, sides[0], path)
            for side in sides:
                self._string(spoke, side, ends[spoke.id, side])
        self._route_members(ends, inner, field)

    def _keep(self, spoke: Spoke, side: int, path: Sequence[Dot]) -> None:
        spline = straight(*path) if len(path) == 2 else rounded(path, max(spoke.bend, 12.0))
        self.found[spoke.id] = spline if side == 0 else spline[::-1]

    def _rim(self, end: End) -> Dot:
        """Where the row ends at the client system."""
        far, steep = client.side(self.core, end.y)
        return self.core.centre.x + end.way * (far + OFF_CIRCLE / steep), end.y

    def _out(self, end: End) -> list[Dot]:
        """From the body into the row: one dot, or a short way aslant from a symbol."""
        anchor = self._anchor(end)
        if anchor.kind == "disc":
            reach = anchor.radius + OFF_CIRCLE
            off = (reach * reach - (end.y - anchor.centre[1]) ** 2) ** 0.5
            return [(anchor.centre[0] - end.way * off, end.y)]
        (x, y), most = anchor.centre, end.row.off
        off = end.y - y
        near = min(max(off, -most), most)
        start = anchor.edge((x - 1e4 * end.way, y), -end.way * near)
        if abs(near - off) < 1e-6:
            return [start]
        return [start, (start[0] - end.way * SLANT * abs(off - near), end.y)]

    def _anchor(self, end: End) -> Anchor:
        spoke = end.row.spoke
        return self.setting.anchors[spoke.first if end.row.side == 0 else spoke.second]

    def _string(self, spoke: Spoke, side: int, end: End) -> None:
        """The beads in one row, at their places."""
        one, body = self.shares[spoke.id, side], end.body
        start = self._x(body, end.way) - end.way * body.leaves(end.row)
        lane = self.lanes.widths[end.way]
        stop = self.core.centre.x + end.way * (self.core.half_width + lane)
        placed = one.placed(abs(start - stop), (body.radius, end.row.y))
        dots = [
            tuple(sorted(Point(round(start - end.way * at, 3), round(end.y, 3)) for at in group))
            for group in (placed.outer, placed.inner, placed.undirected)
        ]
        here, there, undirected = dots
        if undirected:
            self.beads.undirected[spoke.id] = undirected
        groups = [here, there] if side == 0 else [there, here]
        if one.outer and not spoke.letters[side]:
            groups.reverse()
        if any(groups):
            kept = self.beads.letters.get(spoke.id, ((), ()))
            self.beads.letters[spoke.id] = (groups[0] or kept[0], groups[1] or kept[1])
        if one.mark:
            self.beads.marks[spoke.id] = Point(start - end.way * placed.mark, end.y)
        if one.word:
            self.beads.words[spoke.id] = Point(start - end.way * placed.word, end.y)

    def _route_members(
        self, ends: dict[tuple[str, int], End], inner: Sequence[Spoke], field: Field
    ) -> None:
        """Lines out of the genogram; those that find no way start at the outline."""
        members, core = self.plan.members, self.plan.board.core
        if not inner or core.content is None:
            return
        own: dict[str, list[Spoke]] = {}
        rests: dict[str, list[Dot]] = {}
        for spoke in inner:
            start, side = (spoke.first, 1) if spoke.first in members else (spoke.second, 0)
            own.setdefault(start, []).append(spoke)
            end = ends[spoke.id, side]
            far, _ = client.side(self.core, end.y)
            knee = (self.core.centre.x + end.way * (far - _KNEE), end.y)
            rests[spoke.id] = [knee, *self._out(end)[::-1]]
            self._keep(spoke, side, [*self._out(end), self._rim(end)])
        anchors = {start: self.setting.anchors[start] for start in own}
        for start, spokes in own.items():
            if len(spokes) > capacity(anchors[start].radius):
                self.unrouted += [spoke.id for spoke in spokes]
        if self.unrouted:
            return  # the others find more room when these start at the outline
        gates = Gates(_with_family(field, core), core.content, self.setting.name)
        for start, spokes in own.items():
            self._let_out(anchors[start], spokes, rests, gates)

    def _let_out(
        self, start: Anchor, spokes: Sequence[Spoke], rests: dict[str, list[Dot]], gates: Gates
    ) -> None:
        """The lines of one member, those with the shortest way first."""
        for spoke in sorted(spokes, key=lambda one: _far(start, rests[one.id][0])):
            way = gates.way(start, rests[spoke.id], spoke)
            if way is None:
                self.unrouted.append(spoke.id)
            else:
                self.found[spoke.id] = way if spoke.first == start.id else way[::-1]


def _with_family(field: Field, core: Core) -> Field:
    for segment in core.lines:
        field.family.add(segment.owner, (segment.start, segment.end))
    for k, stroke in enumerate(core.strokes):
        field.family.add(f"\0{k}", flattened(stroke.path, FINELY), stroke.extent)
    return field


def _far(anchor: Anchor, knee: Dot) -> float:
    return round(dist(anchor.centre, knee), 3)


def _columns(plan: Plan) -> tuple[_Column, _Column]:
    """All bodies in two columns."""
    bodies: dict[Way, list[tuple[Body, float]]] = {-1: [], 1: []}
    heights = {-1: 0.0, 1: 0.0}
    for one in _sequence(plan.bodies):
        way = -1 if heights[-1] <= heights[1] else 1
        placed = body(plan, one, way)
        gap = APART if bodies[way] else 0.0
        bodies[way].append((placed, heights[way] + gap + placed.up))
        heights[way] += gap + placed.up + placed.down
    return _Column(-1, bodies[-1], heights[-1]), _Column(1, bodies[1], heights[1])


def _sequence(bodies: Sequence[Disc | Guest]) -> list[Disc | Guest]:
    """The order of the file, but groups together."""
    groups: dict[str, list[Disc | Guest]] = {}
    for one in bodies:
        groups.setdefault(one.group, []).append(one)
    return [one for group in groups.values() for one in group]


def _sides(spoke: Spoke, ends: dict[tuple[str, int], End]) -> list[int]:
    return [side for side in (0, 1) if (spoke.id, side) in ends]


def _link(spoke: Spoke, ends: dict[tuple[str, int], End]) -> Link:
    first, second = (Stop(end.way, end.y) for end in (ends[spoke.id, 0], ends[spoke.id, 1]))
    return Link(spoke.id, first, second, room(spoke, beads=False))
