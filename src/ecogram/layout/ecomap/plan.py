"""Sizes, order and places on the ring for one board; as often as it must grow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import atan2, cos, hypot, sin

from ecogram.geometry.shapes import Box
from ecogram.layout.ecomap import beads, order, ring
from ecogram.layout.ecomap.anchors import Anchor
from ecogram.layout.ecomap.board import CORE, Board, Disc, Guest, Seat, Spoke
from ecogram.layout.ecomap.contents import fill
from ecogram.layout.ecomap.docks import room
from ecogram.layout.ecomap.grid import Known
from ecogram.layout.ecomap.growth import Growth
from ecogram.layout.ecomap.outline import circle, enclose
from ecogram.layout.ecomap.places import Outline
from ecogram.layout.ecomap.spokes import entry_room
from ecogram.layout.ecomap.stands import Stand, anchor, guest
from ecogram.layout.ecomap.threads import PITCH
from ecogram.layout.splines import Dot

_CLEAR = 96.0
"""The least free length between the client system and what stands around it."""

_KEEP_OFF = 6.0
"""How far lines stay off symbols and names in the client system, for choosing an order."""

_FACING = 4.5
"""The whole outline is this many times as long as what the lines of one domain may take of it."""


class Plan:
    """What does not change while the drawing grows.

    With *odd_right* the right side has one more of an odd number of bodies, else the left side.
    """

    def __init__(self, board: Board, *, odd_right: bool = False) -> None:
        self.board, self.odd_right = board, odd_right
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
        self.known = Known(board.core.content)

    def stands(self, growth: Growth) -> tuple[Outline, Box | None, list[Stand]]:
        """The client system's outline and name, and every body with its place."""
        core, name = self._core(growth)
        ordered = [self.bodies[k] for k in order.arrange(self.sequence(core))]
        dots = self._slots(core, 200)(len(ordered))
        dots = [(core.centre[0] + x, core.centre[1] + y) for x, y in dots]
        stands: list[Stand] = []
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
        return core, name, stands

    def _core(self, growth: Growth) -> tuple[Outline, Box | None]:
        core = self.board.core
        if self.star:
            end = core.members[0]
            return circle(end.centre, end.radius), None
        return enclose(core, self._rim(growth))

    def _rim(self, growth: Growth) -> float:
        """The length of outline that the lines need: all together, and those of one body."""
        per_body = [2 * sum(entry_room(s, growth.roomy) for s in own) for own in self.own.values()]
        return growth.rim * max(
            1.5 * sum(per_body),
            max(per_body, default=0.0) * _FACING,
        )

    def sequence(self, core: Outline) -> order.Ring:
        """What is to be put in order round this outline."""
        index = {body.id: k for k, body in enumerate(self.bodies)}
        cx, cy = core.centre
        pulls: list[list[Dot]] = [[] for _ in self.bodies]
        links: list[tuple[int, int]] = []
        outer_ends: set[int] = set()
        for spoke in self.board.spokes:
            ends = (spoke.first, spoke.second)
            outer = [index[self.body_of[end]] for end in ends if end in self.body_of]
            inner = [self.members[end] for end in ends if end in self.members]
            if len(outer) == 2 and outer[0] != outer[1]:
                links.append((min(outer), max(outer)))
            elif len(outer) == 1 and inner and not self.star:
                x, y = inner[0].centre
                pulls[outer[0]].append((x - cx, y - cy))
            elif len(outer) == 1 and CORE in ends and not self.star:
                outer_ends.add(outer[0])
        items = tuple(
            order.Item(tuple(pull), body.group, body.rank, k in outer_ends)
            for k, (body, pull) in enumerate(zip(self.bodies, pulls, strict=True))
        )
        near = () if self.star else self.board.core.boxes
        boxes = tuple(one.box.moved(-cx, -cy).grown(_KEEP_OFF) for one in near)
        rim = core.half_width / (core.half_width + 160)
        return order.Ring(items, tuple(dict.fromkeys(links)), self._slots(core, 160), boxes, rim)

    def _slots(self, core: Outline, away: float) -> Callable[[int], list[Dot]]:
        """Rough places for so many bodies, *away* from the outline of the client system."""
        width, height = core.half_width + away, core.half_height + away
        odd_right = self.odd_right
        return lambda count: ring.slots(count, self.star, width, height, odd_right=odd_right)

    def _stand(self, body: Disc | Guest, dot: Dot, core: Outline, growth: Growth) -> Stand:
        cx, cy = core.centre
        if isinstance(body, Disc):
            seats = self._seated(body)
            angle = round(atan2(cy - dot[1], cx - dot[0]), 1)
            contents = fill(
                body,
                seats,
                angle,
                growth.spread.get(body.id, 0),
                self._bundles(seats, growth),
                steps := self._steps(seats),
                loose=not any(steps) and self.is_loose(body),
            )
            return Stand(body, contents.radius, dot, contents=contents)
        away = (dot[0] - cx, dot[1] - cy)
        return guest(body, dot, away, self.star)

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
        return coupled(pairs, seats)

    def is_loose(self, disc: Disc) -> bool:
        """Whether nothing speaks for an order of the people in a domain."""
        ends = {end for spoke in self.own[disc.id] for end in (spoke.first, spoke.second)}
        return self.star or not (disc.couples or ends & self.members.keys())

    def _bundles(self, seats: Sequence[Seat], growth: Growth) -> tuple[float, ...]:
        """The height that several lines to one person take side by side."""
        return tuple(
            sum(2 * room(s, beads=s.id in growth.roomy) + 2 for s in self.at[seat.id])
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

    def _places(self, core: Outline, stands: Sequence[Stand], growth: Growth) -> list[Dot]:
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
        return ring.surround(core, bodies, self.board.aspect, odd_right=self.odd_right)

    def _rays(
        self, stands: Sequence[Stand], bodies: Sequence[ring.Body]
    ) -> Callable[[int, float, float], Dot]:
        """Where a body of a star stands, with its symbol right in a direction."""
        star = self.star_anchor()

        def place(k: int, angle: float, further: float) -> Dot:
            stand, body = stands[k], bodies[k]
            ux, uy = cos(angle), sin(angle)
            x, y = star.centre
            start = star.edge((x + ux, y + uy))
            away = anchor(stand).edge((x - 1e4 * ux, y - 1e4 * uy))
            own = hypot(away[0] - stand.seat[0], away[1] - stand.seat[1])
            reach = hypot(start[0] - x, start[1] - y) + body.clear + further + own
            return x + ux * reach - stand.symbol[0], y + uy * reach - stand.symbol[1]

        return place

    def star_anchor(self) -> Anchor:
        """The one symbol in the middle; its name below it stops lines, too."""
        core = self.board.core
        end = core.members[0]
        below = [one.box for one in core.boxes if one.kind == "text" and one.box.top > end.centre.y]
        keep_off = Box.around(below) if below else None
        return Anchor(CORE, "star", end.centre, end.radius, end.shape, keep_off=keep_off)

    def _clear(self, spokes: Sequence[Spoke]) -> float:
        letters = max((sum(s.letters) for s in spokes), default=0)
        needs = [beads.room_needed(s) for s in spokes]
        return max(_CLEAR + PITCH * letters, *needs, _CLEAR)

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


def coupled(pairs: Sequence[tuple[str, str]], seats: list[Seat]) -> tuple[Seat, ...]:
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
