"""One try at a whole ecomap: paths and beads on given places, what went wrong, the result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import hypot

from ecogram.geometry.shapes import Box, Point
from ecogram.layout.ecomap import beads
from ecogram.layout.ecomap.anchors import Anchor
from ecogram.layout.ecomap.board import CORE, Board, Guest
from ecogram.layout.ecomap.contents import ink
from ecogram.layout.ecomap.field import Field
from ecogram.layout.ecomap.growth import Growth
from ecogram.layout.ecomap.outline import circle
from ecogram.layout.ecomap.places import DiscPlace, EcoPlaces, Gap, LabelPlace, Outline, SeatPlace
from ecogram.layout.ecomap.plan import Plan
from ecogram.layout.ecomap.spokes import Paths, crossed
from ecogram.layout.ecomap.stands import Stand, anchor, around, person
from ecogram.layout.splines import flattened, frozen
from ecogram.layout.ties import Obstacle


class Trial:
    """Everything placed once; what went wrong is in ``faults``."""

    def __init__(
        self,
        plan: Plan,
        core: Outline,
        name: Box | None,
        stands: Sequence[Stand],
        growth: Growth,
    ) -> None:
        self.plan, self.core, self.name, self.stands = plan, core, name, stands
        self.anchors = self._anchors()
        self.boxes = list(self._boxes())
        self.field = Field(None if plan.star else core, self.boxes)
        self.field.has_family = bool(plan.board.core.lines or plan.board.core.strokes)
        for segment in plan.board.core.lines:
            self.field.family.add(segment.owner, (segment.start, segment.end))
        for k, stroke in enumerate(plan.board.core.strokes):
            self.field.family.add(f"\0{k}", flattened(stroke.path), stroke.extent)
        for stand in stands:
            if stand.contents is not None:
                x, y = stand.centre
                self.field.circles.append((stand.body.id, x, y, stand.radius))
        self.paths = Paths(self.field, self.anchors, core.centre, growth.roomy, plan.known)
        self.paths.route(plan.board.spokes)
        self.beads = beads.string(plan.board.spokes, self.paths.found, self.anchors, self.field)
        self.faults = list(dict.fromkeys([*self.paths.blocked, *self.beads.crowded]))

    def _anchors(self) -> dict[str, Anchor]:
        plan = self.plan
        anchors: dict[str, Anchor] = {}
        for end in plan.board.core.members:
            anchors[end.id] = Anchor(end.id, "member", end.centre, end.radius, end.shape)
        if plan.star:
            anchors[CORE] = plan.star_anchor()
        for stand in self.stands:
            x, y = stand.centre
            body = stand.body
            if isinstance(body, Guest):
                anchors[body.id] = anchor(stand)
                continue
            anchors[body.id] = anchor(stand)
            seats = {seat.id: seat for seat in body.seats}
            for one in stand.contents.sittings if stand.contents else ():
                centre = (x + one.centre[0], y + one.centre[1])
                anchors[one.id] = person(one.id, "seat", centre, seats[one.id], body.id)
        return anchors

    def _boxes(self) -> list[Obstacle]:
        boxes = list(self.plan.board.core.boxes)
        boxes += [Obstacle(box, "\0word", "text") for box in self.plan.board.core.words]
        if self.plan.star:
            member = self.plan.board.core.members[0].id
            boxes = [
                Obstacle(one.box, CORE if one.owner == member else one.owner, one.kind)
                for one in boxes
            ]
        if self.name is not None:
            boxes.append(Obstacle(self.name, "\0name", "text"))
        for stand in self.stands:
            x, y = stand.centre
            if isinstance(stand.body, Guest):
                at = ink(stand.body.symbol).moved(x + stand.symbol[0], y + stand.symbol[1])
                boxes.append(Obstacle(at, stand.body.id, "symbol"))
                if stand.label:
                    boxes.append(Obstacle(stand.label.box.moved(x, y), stand.body.id, "text"))
            elif stand.contents is not None:
                title = stand.contents.title.moved(x, y)
                boxes.append(Obstacle(title, f"\0{stand.body.id}", "text"))
                for one in stand.contents.sittings:
                    boxes.append(Obstacle(one.ink.moved(x, y), one.id, "symbol"))
                    if one.label:
                        boxes.append(Obstacle(one.label.box.moved(x, y), one.id, "text"))
        return boxes

    def places(self, board: Board) -> EcoPlaces:
        discs, seats, guests = self._placed()
        paths = {
            spoke.id: frozen(self.paths.found[spoke.id])
            for spoke in board.spokes
            if spoke.id in self.paths.found
        }
        couples = {
            couple.id: _union(self.anchors[couple.first], self.anchors[couple.second])
            for disc in board.discs
            for couple in disc.couples
        }
        return EcoPlaces(
            core=None if self.plan.star else self.core,
            offset=Point(0.0, 0.0),
            name=self.name,
            discs=discs,
            seats=seats,
            guests=guests,
            couples=couples,
            paths=paths,
            letters=self.beads.letters,
            words=self.beads.words,
            marks=self.beads.marks,
            gaps=tuple(self._gaps(board, paths)),
            bounds=self._bounds(board, paths),
            unrouted=(*self.paths.blocked, *self.paths.shut_in),
        )

    def _placed(
        self,
    ) -> tuple[dict[str, DiscPlace], dict[str, SeatPlace], dict[str, SeatPlace]]:
        discs: dict[str, DiscPlace] = {}
        seats: dict[str, SeatPlace] = {}
        guests: dict[str, SeatPlace] = {}
        by_id = {stand.body.id: stand for stand in self.stands}
        for body in self.plan.bodies:
            stand = by_id[body.id]
            x, y = stand.centre
            if stand.contents is None:
                at = Point(x + stand.symbol[0], y + stand.symbol[1])
                guests[body.id] = SeatPlace(at, _moved(stand.label, x, y))
                continue
            title = stand.contents.title.moved(x, y)
            discs[body.id] = DiscPlace(Point(x, y), stand.radius, title)
            for one in stand.contents.sittings:
                at = Point(x + one.centre[0], y + one.centre[1])
                seats[one.id] = SeatPlace(at, _moved(one.label, x, y))
        return discs, seats, guests

    def _gaps(self, board: Board, paths: Mapping[str, Sequence[Point]]) -> list[Gap]:
        gaps: list[Gap] = []
        rings = {id_: circle((x, y), radius) for id_, x, y, radius in self.field.circles}
        for spoke in board.spokes:
            path = paths.get(spoke.id)
            if path is None:
                continue
            ends = (spoke.first, spoke.second)
            if not self.plan.star and any(end in self.plan.members for end in ends):
                gaps += [Gap(spoke.id, CORE, Point(*dot)) for dot in crossed(self.core, path)]
            for end in ends:
                disc = self.anchors[end].disc if end in self.anchors else ""
                if disc and disc != end:
                    gaps += [Gap(spoke.id, disc, Point(*dot)) for dot in crossed(rings[disc], path)]
        return gaps

    def _bounds(self, board: Board, paths: Mapping[str, Sequence[Point]]) -> Box:
        boxes = [one.box for one in self.boxes]
        if not self.plan.star:
            (x, y), w, h = self.core.centre, self.core.half_width, self.core.half_height
            boxes.append(Box(x - w, y - h, x + w, y + h))
        boxes += [Box(x - r, y - r, x + r, y + r) for _, x, y, r in self.field.circles]
        for spoke in board.spokes:
            for x, y in flattened(paths.get(spoke.id, ())):
                boxes.append(Box(x, y, x, y).grown(spoke.extent))
        if self.plan.board.core.content is not None:
            boxes.append(self.plan.board.core.content)
        return around(boxes)


def _union(first: Anchor, second: Anchor) -> tuple[Point, Point]:
    a, b = first.edge(second.centre), second.edge(first.centre)
    size = hypot(b[0] - a[0], b[1] - a[1]) or 1.0
    ux, uy = (b[0] - a[0]) / size * first.off, (b[1] - a[1]) / size * first.off
    return Point(a[0] - ux, a[1] - uy), Point(b[0] + ux, b[1] + uy)


def _moved(label: LabelPlace | None, x: float, y: float) -> LabelPlace | None:
    return label and LabelPlace(label.box.moved(x, y), label.align)
