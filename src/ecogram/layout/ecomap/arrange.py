"""The whole arrangement: sizes, order, places, paths, beads; and once more, larger, if crowded."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import atan2, cos, hypot, sin

from ecogram.geometry.shapes import Box, Point
from ecogram.layout.ecomap import beads, order, ring
from ecogram.layout.ecomap.anchors import Anchor
from ecogram.layout.ecomap.board import CORE, Board, Disc, Guest, Seat, Spoke
from ecogram.layout.ecomap.contents import Contents, fill, ink
from ecogram.layout.ecomap.docks import room
from ecogram.layout.ecomap.field import Field
from ecogram.layout.ecomap.outline import circle, enclose
from ecogram.layout.ecomap.places import (
    DiscPlace,
    EcoPlaces,
    Gap,
    LabelPlace,
    Outline,
    SeatPlace,
)
from ecogram.layout.ecomap.spokes import Paths, crossed, entry_room
from ecogram.layout.splines import Dot, flattened, frozen
from ecogram.layout.ties import Obstacle

_CLEAR = 96.0
"""The least free length between the client system and what stands around it."""

_ROUNDS = 14
"""How often the drawing grows where it is crowded."""

_MANY = 150
"""Spokes; with more, the drawing grows a few times only."""

_FACING = 4.5
"""The whole outline is this many times as long as what the lines of one domain may take of it."""

_BARE = 0.2
"""Shares: a guest higher or lower than this has its name above or below its symbol."""


@dataclass(slots=True)
class _Growth:
    """How much more room the bodies get: distance, steps between seats, room on the outline."""

    clear: float = 0.0
    rim: float = 1.0
    crowded: dict[str, bool] = field(default_factory=dict)
    spread: dict[str, int] = field(default_factory=dict)
    roomy: dict[str, float] = field(default_factory=dict)


def arrange(board: Board) -> EcoPlaces:
    """Places for everything on *board*; the drawing grows until nothing touches."""
    growth = _Growth()
    plan = _Plan(board)
    best: tuple[int, _Drawing] | None = None
    for _ in range(_ROUNDS if len(board.spokes) <= _MANY else 2):
        drawing = plan.draw(growth)
        faults = drawing.faults
        if best is None or len(faults) < best[0]:
            best = (len(faults), drawing)
        if not faults:
            break
        _grow(growth, drawing, plan)
    assert best is not None
    return best[1].places(board)


def _grow(growth: _Growth, drawing: _Drawing, plan: _Plan) -> None:
    """A wider ring, and more room for whatever is crowded and its neighbours in the domain."""
    blocked = dict.fromkeys(drawing.paths.blocked)
    bodies: dict[str, bool] = {}
    for id_ in drawing.faults:
        spoke = plan.spokes[id_]
        for end in (spoke.first, spoke.second):
            if end in plan.body_of:
                body = plan.body_of[end]
                bodies[body] = bodies.get(body, False) or id_ in blocked or body in growth.crowded
    growth.clear += 14.0
    if drawing.paths.grazing:
        growth.rim *= 1.15
    for body, badly in bodies.items():
        growth.crowded[body] = True
        if badly:
            growth.spread[body] = growth.spread.get(body, 0) + 1
        for spoke in plan.own[body]:
            growth.roomy[spoke.id] = growth.roomy.get(spoke.id, -1.5) + 1.5


class _Plan:
    """What does not change while the drawing grows."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self.spokes = {spoke.id: spoke for spoke in board.spokes}
        self.bodies: tuple[Disc | Guest, ...] = (*board.discs, *board.guests)
        self.body_of = {body.id: body.id for body in self.bodies}
        self.body_of |= {seat.id: disc.id for disc in board.discs for seat in disc.seats}
        self.members = {end.id: end for end in board.core.members}
        self.own: dict[str, list[Spoke]] = {body.id: [] for body in self.bodies}
        for spoke in board.spokes:
            for id_ in dict.fromkeys(
                self.body_of[end] for end in (spoke.first, spoke.second) if end in self.body_of
            ):
                self.own[id_].append(spoke)
        self.at: dict[str, list[Spoke]] = {}
        for spoke in board.spokes:
            for end in (spoke.first, spoke.second):
                self.at.setdefault(end, []).append(spoke)
        self.star = not board.core.outlined

    def draw(self, growth: _Growth) -> _Drawing:
        core, name = self._core(growth)
        sequence = self._order(core)
        ordered = [self.bodies[k] for k in sequence]
        dots = ring.slots(len(ordered), self.star, core.half_width + 200, core.half_height + 200)
        dots = [(core.centre[0] + x, core.centre[1] + y) for x, y in dots]
        stands: list[_Stand] = []
        for _ in range(2):
            stands = [
                self._stand(body, dot, core, growth)
                for body, dot in zip(ordered, dots, strict=True)
            ]
            dots = self._places(core, stands, growth)
        stands = [
            stand.moved(self._stand(stand.body, dot, core, growth), dot)
            for stand, dot in zip(stands, dots, strict=True)
        ]
        return _Drawing(self, core, name, stands, growth)

    def _core(self, growth: _Growth) -> tuple[Outline, Box | None]:
        core = self.board.core
        if self.star:
            end = core.members[0]
            return circle(end.centre, end.radius), None
        return enclose(core, self._rim(growth))

    def _rim(self, growth: _Growth) -> float:
        """The length of outline that the lines need: all together, and those of one body."""
        per_body = [2 * sum(entry_room(s, growth.roomy) for s in own) for own in self.own.values()]
        return growth.rim * max(
            (1.5 if len(self.spokes) <= _MANY else 1.1) * sum(per_body),
            max(per_body, default=0.0) * _FACING,
        )

    def _order(self, core: Outline) -> tuple[int, ...]:
        index = {body.id: k for k, body in enumerate(self.bodies)}
        cx, cy = core.centre
        pulls: list[list[Dot]] = [[] for _ in self.bodies]
        links: list[tuple[int, int]] = []
        for spoke in self.board.spokes:
            ends = (spoke.first, spoke.second)
            outer = [index[self.body_of[end]] for end in ends if end in self.body_of]
            inner = [self.members[end] for end in ends if end in self.members]
            if len(outer) == 2 and outer[0] != outer[1]:
                links.append((min(outer), max(outer)))
            elif len(outer) == 1 and inner and not self.star:
                x, y = inner[0].centre
                pulls[outer[0]].append((x - cx, y - cy))
        items = tuple(
            order.Item(tuple(pull), body.group, body.rank)
            for body, pull in zip(self.bodies, pulls, strict=True)
        )
        slots = ring.slots(len(items), self.star, core.half_width + 160, core.half_height + 160)
        return order.arrange(order.Ring(items, tuple(dict.fromkeys(links)), tuple(slots)))

    def _stand(self, body: Disc | Guest, dot: Dot, core: Outline, growth: _Growth) -> _Stand:
        cx, cy = core.centre
        if isinstance(body, Disc):
            seats = self._seated(body)
            angle = round(atan2(cy - dot[1], cx - dot[0]), 1)
            contents = fill(
                body,
                seats,
                angle,
                growth.spread.get(body.id, 0),
                self._bundles(seats),
                self._steps(seats),
            )
            return _Stand(body, contents.radius, dot, contents=contents)
        away = (dot[0] - cx, dot[1] - cy)
        return _guest(body, dot, away, self.star)

    def _seated(self, disc: Disc) -> tuple[Seat, ...]:
        """Seats from top to bottom: who is tied to a member stands by that member's height."""
        pulls: dict[str, list[float]] = {}
        for spoke in self.own[disc.id]:
            for here, there in ((spoke.first, spoke.second), (spoke.second, spoke.first)):
                if there in self.members and not self.star:
                    pulls.setdefault(here, []).append(self.members[there].centre[1])
        tied = [seat for seat in disc.seats if seat.id in pulls]
        tied.sort(key=lambda seat: sum(pulls[seat.id]) / len(pulls[seat.id]))
        queue = iter(tied)
        seats = [next(queue) if seat.id in pulls else seat for seat in disc.seats]
        own = {seat.id for seat in disc.seats}
        pairs = [(couple.first, couple.second) for couple in disc.couples]
        pairs += [(s.first, s.second) for s in self.own[disc.id] if {s.first, s.second} <= own]
        return _coupled(pairs, seats)

    def _bundles(self, seats: Sequence[Seat]) -> tuple[float, ...]:
        """The height that several lines to one person take side by side."""
        return tuple(
            sum(2 * room(s, beads=False) + 2 for s in self.at[seat.id])
            if len(self.at.get(seat.id, ())) > 1
            else 0.0
            for seat in seats
        )

    def _steps(self, seats: Sequence[Seat]) -> tuple[float, ...]:
        """How far neighbours in a domain who are tied to each other are apart at the least."""
        steps = []
        for above, below in pairwise(seats):
            needs = [
                beads.room_needed(s) + above.symbol.radius + below.symbol.radius + 6
                for s in self.at.get(above.id, ())
                if below.id in (s.first, s.second)
            ]
            steps.append(max(needs, default=0.0))
        return tuple(steps)

    def _places(self, core: Outline, stands: Sequence[_Stand], growth: _Growth) -> list[Dot]:
        bodies = []
        for k, stand in enumerate(stands):
            own = self.own[stand.body.id]
            after = stands[(k + 1) % len(stands)].body.id
            bodies.append(
                ring.Body(
                    stand.radius,
                    self._clear(own) + growth.clear,
                    self._pull(own, core),
                    self._between(own, after),
                    max(stand.spread, sum(entry_room(s, growth.roomy) for s in own)),
                )
            )
        if self.star:
            return ring.star(len(stands), self._rays(stands, bodies), bodies)
        return ring.surround(core, bodies, self.board.aspect)

    def _rays(
        self, stands: Sequence[_Stand], bodies: Sequence[ring.Body]
    ) -> Callable[[int, float, float], Dot]:
        """Where a body of a star stands, with its symbol right in a direction."""
        star = self.star_anchor()

        def place(k: int, angle: float, further: float) -> Dot:
            stand, body = stands[k], bodies[k]
            ux, uy = cos(angle), sin(angle)
            x, y = star.centre
            start = star.edge((x + ux, y + uy))
            away = _anchor(stand).edge((x - 1e4 * ux, y - 1e4 * uy))
            own = hypot(away[0] - stand.seat[0], away[1] - stand.seat[1])
            reach = hypot(start[0] - x, start[1] - y) + body.clear + further + own
            return x + ux * reach - stand.symbol[0], y + uy * reach - stand.symbol[1]

        return place

    def star_anchor(self) -> Anchor:
        """The one symbol in the middle; its name below it stops lines, too."""
        core = self.board.core
        end = core.members[0]
        below = [one.box for one in core.boxes if one.kind == "text" and one.box.top > end.centre.y]
        keep_off = _around(below) if below else None
        return Anchor(CORE, "star", end.centre, end.radius, end.shape, keep_off=keep_off)

    def _clear(self, spokes: Sequence[Spoke]) -> float:
        letters = max((sum(s.letters) for s in spokes), default=0)
        needs = [beads.room_needed(s) for s in spokes]
        return max(_CLEAR + 17.5 * letters, *needs, _CLEAR)

    def _pull(self, spokes: Sequence[Spoke], core: Outline) -> float | None:
        heights = [
            self.members[end].centre[1] - core.centre[1]
            for spoke in spokes
            for end in (spoke.first, spoke.second)
            if end in self.members and not self.star
        ]
        return sum(heights) / len(heights) if heights else None

    def _between(self, spokes: Sequence[Spoke], other: str) -> float:
        """Free paper for the lines from one body to the next."""
        needs = [
            max(60.0, beads.room_needed(s) - 20)
            for s in spokes
            if other in (self.body_of.get(s.first), self.body_of.get(s.second))
            and s.first in self.body_of
            and s.second in self.body_of
            and self.body_of[s.first] != self.body_of[s.second]
        ]
        return max(needs, default=0.0)


@dataclass(frozen=True, slots=True)
class _Stand:
    """One body with its place: a filled domain, or a guest with a label."""

    body: Disc | Guest
    radius: float
    centre: Dot
    contents: Contents | None = None
    symbol: Dot = (0.0, 0.0)
    label: LabelPlace | None = None

    @property
    def spread(self) -> float:
        """Half the width of the bundle of lines as it leaves the people."""
        if self.contents is None or len(self.contents.sittings) < 2:
            return 0.0
        first, last = self.contents.sittings[0].centre, self.contents.sittings[-1].centre
        return hypot(last[0] - first[0], last[1] - first[1]) / 2

    @property
    def seat(self) -> Dot:
        """Where a guest's symbol is."""
        return self.centre[0] + self.symbol[0], self.centre[1] + self.symbol[1]

    def moved(self, filled: _Stand, dot: Dot) -> _Stand:
        """This body at *dot*, filled as *filled* when that is no larger."""
        use = filled if filled.radius <= self.radius + 0.01 else self
        return _Stand(self.body, self.radius, dot, use.contents, use.symbol, use.label)


def _guest(guest: Guest, dot: Dot, away: Dot, star: bool) -> _Stand:
    """A free person; ``symbol`` and ``label`` are relative to the body's centre."""
    room = ink(guest.symbol)
    width, height = guest.label
    if not width:
        x, y = room.centre
        return _Stand(guest, hypot(room.width, room.height) / 2, dot, symbol=(-x, -y))
    size = hypot(*away) or 1.0
    over = abs(away[1]) / size > (0.0 if star else 0.75)
    if over:
        above = away[1] / size < (-_BARE if star else 0.0)
        top = room.top - 3 - height if above else room.bottom + 3
        box = Box(-width / 2, top, width / 2, top + height)
        label = LabelPlace(box, "middle")
    else:
        left = room.right + 5 if away[0] > 0 else room.left - 5 - width
        box = Box(left, -height / 2, left + width, height / 2)
        label = LabelPlace(box, "start" if away[0] > 0 else "end")
    whole = Box(
        min(room.left, box.left),
        min(room.top, box.top),
        max(room.right, box.right),
        max(room.bottom, box.bottom),
    )
    x, y = whole.centre
    return _Stand(
        guest,
        hypot(whole.width, whole.height) / 2,
        dot,
        symbol=(-x, -y),
        label=LabelPlace(label.box.moved(-x, -y), label.align),
    )


def _coupled(pairs: Sequence[tuple[str, str]], seats: list[Seat]) -> tuple[Seat, ...]:
    """Partners, and who are tied to each other, one below the other."""
    done: set[str] = set()
    for a, b in pairs:
        first = next((s for s in seats if s.id == a), None)
        second = next((s for s in seats if s.id == b), None)
        if first is None or second is None or first is second or {a, b} & done:
            continue
        seats.remove(second)
        seats.insert(seats.index(first) + 1, second)
        done |= {a, b}
    return tuple(seats)


class _Drawing:
    """Everything placed once; what went wrong is in ``faults``."""

    def __init__(
        self,
        plan: _Plan,
        core: Outline,
        name: Box | None,
        stands: Sequence[_Stand],
        growth: _Growth,
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
        self.paths = Paths(self.field, self.anchors, core.centre, growth.roomy)
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
                anchors[body.id] = _anchor(stand)
                continue
            anchors[body.id] = _anchor(stand)
            seats = {seat.id: seat for seat in body.seats}
            for one in stand.contents.sittings if stand.contents else ():
                centre = (x + one.centre[0], y + one.centre[1])
                anchors[one.id] = _person(one.id, "seat", centre, seats[one.id], body.id)
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
        return _around(boxes)


def _person(id_: str, kind: str, centre: Dot, person: Seat | Guest, disc: str = "") -> Anchor:
    symbol = person.symbol
    return Anchor(
        id_,
        "seat" if kind == "seat" else "guest",
        centre,
        symbol.radius,
        symbol.shape,
        symbol.half_width,
        symbol.copies,
        disc,
    )


def _anchor(stand: _Stand) -> Anchor:
    body = stand.body
    if isinstance(body, Disc):
        return Anchor(body.id, "disc", stand.centre, stand.radius, disc=body.id)
    return _person(body.id, "guest", stand.seat, body)


def _union(first: Anchor, second: Anchor) -> tuple[Point, Point]:
    a, b = first.edge(second.centre), second.edge(first.centre)
    size = hypot(b[0] - a[0], b[1] - a[1]) or 1.0
    ux, uy = (b[0] - a[0]) / size * first.off, (b[1] - a[1]) / size * first.off
    return Point(a[0] - ux, a[1] - uy), Point(b[0] + ux, b[1] + uy)


def _moved(label: LabelPlace | None, x: float, y: float) -> LabelPlace | None:
    return label and LabelPlace(label.box.moved(x, y), label.align)


def _around(boxes: Sequence[Box]) -> Box:
    return Box(
        min((box.left for box in boxes), default=0.0),
        min((box.top for box in boxes), default=0.0),
        max((box.right for box in boxes), default=0.0),
        max((box.bottom for box in boxes), default=0.0),
    )
