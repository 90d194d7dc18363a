"""A path for every spoke: straight where it can be, bent once where it must."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import atan2, cos, hypot, pi, sin

from ecogram.layout.ecomap import lanes
from ecogram.layout.ecomap.anchors import OFF_CIRCLE, Anchor
from ecogram.layout.ecomap.board import CORE, Spoke
from ecogram.layout.ecomap.docks import HEAD, Dock, docks, room
from ecogram.layout.ecomap.entries import Entry, spread
from ecogram.layout.ecomap.field import NOBODY, Field, Own, apart
from ecogram.layout.ecomap.grid import Known
from ecogram.layout.ecomap.leaving import Leaving
from ecogram.layout.ecomap.naming import Way
from ecogram.layout.ecomap.outline import Rim, crossed, distance, nearest, ray
from ecogram.layout.ecomap.places import Outline
from ecogram.layout.ecomap.ways import Exits
from ecogram.layout.splines import Dot, flattened, length, rounded, straight, tightest

_TURN = 30.0
_BLOCKED, _MERGING = 1e6, 1e4

_ALONGSIDE = 4.0
"""Lines to the outline may run this much nearer to each other than others before it costs."""

_GRAZING = 0.4
"""No line meets the outline flatter than this (sine of the angle)."""


class Paths:
    """The routing of one board: what is drawn, and which spokes found no free way."""

    def __init__(
        self,
        field: Field,
        anchors: Mapping[str, Anchor],
        centre: Dot,
        roomy: Mapping[str, float],
        known: Known,
    ) -> None:
        self.field, self.anchors, self.centre, self.roomy = field, anchors, centre, roomy
        self.known = known
        self.found: dict[str, list[Dot]] = {}
        self.blocked: list[str] = []
        self.shut_in: list[str] = []
        self.grazing = False
        self._docks: dict[tuple[str, int], Dock] = {}

    def route(self, spokes: Sequence[Spoke]) -> None:
        """Lines out of the genogram first, then those to its outline, then those around it."""
        self._docks = docks(spokes, self.anchors, self.centre, self.roomy)
        core = self.field.core
        inner = [s for s in spokes if self._starts_inside(s)]
        outer = [s for s in spokes if CORE in (s.first, s.second)]
        known = {spoke.id for spoke in (*inner, *outer)}
        rest = [s for s in spokes if s.id not in known]
        if core is not None:
            exits = Exits(self.field, core, self.known)
            leaving = Leaving(self.field, exits, self._docks, self.found, self._keep)
            self.shut_in += leaving.route(sorted(inner, key=self._span))
            self._enter(outer, inner, core)
        else:
            rest = [*outer, *rest]
        self._around(rest)

    def ways(self, spokes: Sequence[Spoke], *, bent: bool) -> list[Way]:
        """The straight ways of the lines out of the genogram; *bent*: only of those not in it."""
        ways: list[Way] = []
        for spoke in filter(self._starts_inside, spokes):
            if not bent or len(flattened(self.found[spoke.id])) > 2:
                one, two = self._docks[(spoke.id, 0)], self._docks[(spoke.id, 1)]
                ends = one.edge(two.anchor.centre), two.edge(one.anchor.centre)
                ways.append((spoke, *ends))
        return ways

    def bends(self) -> float:
        """How much all lines bend (radians)."""
        return sum(tightest(flattened(path))[0] for path in self.found.values())

    def _starts_inside(self, spoke: Spoke) -> bool:
        ends = (spoke.first, spoke.second)
        return any(end in self.anchors and self.anchors[end].kind == "member" for end in ends)

    def _span(self, spoke: Spoke) -> float:
        a, b = self.anchors[spoke.first].centre, self.anchors[spoke.second].centre
        return round(hypot(b[0] - a[0], b[1] - a[1]), 3)

    def _enter(self, spokes: Sequence[Spoke], inner: Sequence[Spoke], core: Outline) -> None:
        """Lines to the outline itself, spread along it in the order of their outer ends."""
        rim = Rim(core)
        entries: list[Entry] = []
        outers: list[Dock] = []
        for spoke in spokes:
            inside = 0 if spoke.first == CORE else 1
            dock = self._docks[(spoke.id, 1 - inside)]
            outers.append(dock)
            at = rim.along(nearest(core, dock.outlet))
            at -= dock.shift if dock.anchor.kind == "guest" else 0.0
            entries.append(Entry(at, entry_room(spoke, self.roomy)))
        for spoke in inner:
            seen = rim.along(nearest(core, self._first_outside(spoke.id)))
            width = entry_room(spoke, self.roomy)
            for dot in crossed(core, self.found[spoke.id]):
                entries.append(Entry(rim.along(_angle(core, dot)), width, fixed=True, seen=seen))
        places = spread(entries, rim)
        for spoke, dock, place in zip(spokes, outers, places, strict=False):
            path = self._radial(spoke, dock, ray(core, rim.angle(place)), core)
            self._keep(spoke, path if spoke.first == CORE else path[::-1])

    def _first_outside(self, id_: str) -> Dot:
        """Where a line out of the genogram reaches its outer end's domain."""
        one, two = self._docks[(id_, 0)], self._docks[(id_, 1)]
        return two.outlet if one.anchor.kind == "member" else one.outlet

    def _radial(self, spoke: Spoke, dock: Dock, entry: Dot, core: Outline) -> list[Dot]:
        """From the outline to the outer end; the best of a few, even when none is free."""
        own, discs = (dock.anchor.symbol, NOBODY), (dock.anchor.disc,)
        best: list[Dot] = []
        least = 1e12
        for corners in self._radials(dock, entry, core):
            spline = rounded(corners, 60.0) if len(corners) > 2 else straight(*corners)
            points = flattened(spline)
            cost = length(points) + _TURN * tightest(points)[0] * 2
            if cost >= least:
                continue
            if not self._open(points, spoke, own, discs):
                cost += _BLOCKED
            disturbed = self.field.price(points, spoke.extent - _ALONGSIDE, least - cost)
            if cost + disturbed < least and self.field.merges(points):
                disturbed += _MERGING
            if cost + disturbed < least:
                best, least = spline, cost + disturbed
            if cost < _BLOCKED and disturbed < 1:
                break
        if least >= _BLOCKED or self.field.merges(flattened(best)):
            self.blocked.append(spoke.id)
        elif _steepness(core, entry, best[-1]) < _GRAZING:
            self.blocked.append(spoke.id)
            self.grazing = True
        return best

    def _open(self, points: Sequence[Dot], spoke: Spoke, own: Own, discs: tuple[str, ...]) -> bool:
        return self.field.clear(points, spoke.extent, own, discs) and self.field.outside(
            points, spoke.extent, start=True, end=False
        )

    def _radials(self, dock: Dock, entry: Dot, core: Outline) -> Iterator[Sequence[Dot]]:
        """Straight; or straight out of the domain first, then to the outline."""
        end = dock.edge(entry)
        yield _off(core, entry, end), end
        anchor = dock.anchor
        if anchor.kind != "seat":
            return
        (bx, by), radius = self._circle(anchor)
        (px, py), beyond = dock.outlet, 12 / radius
        knee = (px + (px - bx) * beyond, py + (py - by) * beyond)
        yield _off(core, entry, knee), knee, dock.edge(knee)
        facing = atan2(core.centre[1] - by, core.centre[0] - bx)
        level = 0.0 if core.centre[0] > bx else pi
        for angle in (*(facing + turn for turn in _TURNS), level):
            knee = _outside(anchor.centre, (bx, by), radius + 12, angle)
            yield _off(core, entry, knee), knee, dock.edge(knee)

    def _circle(self, anchor: Anchor) -> tuple[Dot, float]:
        disc = self.anchors[anchor.disc]
        return disc.centre, disc.radius

    def _around(self, spokes: Sequence[Spoke]) -> None:
        """Lines between two outside ends, short ones first."""
        for spoke in sorted(spokes, key=self._span):
            first, second = self._docks[(spoke.id, 0)], self._docks[(spoke.id, 1)]
            within = lanes.inward(first, second)
            best: list[Dot] | None = None
            least = 1e12
            for spline in lanes.offers(first, second, spoke, self.field, self.anchors):
                points = flattened(spline)
                cost = length(points) + _TURN * tightest(points)[0]
                if cost >= least:
                    continue
                if not self._passes(points, spoke, first, second):
                    continue
                if not within and any(
                    self._under(points, d, spoke.extent) for d in (first, second)
                ):
                    continue
                cost += self.field.price(points, spoke.extent + 1.5, least - cost)
                if cost < least and self.field.merges(points):
                    cost += _MERGING
                if cost < least:
                    best, least = spline, cost
                    if within:
                        break
            if best is None:
                self.blocked.append(spoke.id)
                best = straight(first.edge(second.anchor.centre), second.edge(first.anchor.centre))
            self._keep(spoke, best)

    def _passes(self, points: Sequence[Dot], spoke: Spoke, first: Dock, second: Dock) -> bool:
        """Whether a line keeps off everything foreign, and off the client system."""
        own = (first.anchor.symbol, second.anchor.symbol)
        discs = (first.anchor.disc, second.anchor.disc)
        return self.field.clear(points, spoke.extent, own, discs) and self.field.outside(
            points, spoke.extent, start=False, end=False
        )

    def _under(self, points: Sequence[Dot], dock: Dock, extent: float) -> bool:
        """Whether a line comes back to the domain it ends at."""
        if not dock.anchor.at_edge:
            return False
        (cx, cy), radius = self._circle(dock.anchor)
        px, py = dock.anchor.centre
        return any(
            apart(cx, cy, p, q) < radius + 1.5
            or (
                hypot(q[0] - px, q[1] - py) > 2 * extent + 12
                and hypot(q[0] - cx, q[1] - cy) < radius + extent + 2
            )
            for p, q in pairwise(points)
        )

    def _keep(self, spoke: Spoke, path: list[Dot]) -> None:
        self.found[spoke.id] = path
        self.field.drawn.add(spoke.id, flattened(path), spoke.extent)


_TURNS = (0.0, 0.35, -0.35, 0.7, -0.7, 1.1, -1.1)
"""Directions out of a domain, off the one to the client system's centre (radians)."""


def entry_room(spoke: Spoke, roomy: Mapping[str, float]) -> float:
    """Half the outline that a line takes; where it was crowded before, with all it carries."""
    head = 0.0
    if CORE in (spoke.first, spoke.second):
        head = spoke.heads[0] if spoke.first == CORE else spoke.heads[1]
    plain = max(spoke.extent, head * HEAD) + 2.0
    if spoke.id in roomy:
        return max(plain, room(spoke, beads=True)) + roomy[spoke.id]
    return plain


def _outside(start: Dot, centre: Dot, radius: float, angle: float) -> Dot:
    """The point where a ray from *start* leaves a circle."""
    ux, uy = cos(angle), sin(angle)
    x, y = start[0] - centre[0], start[1] - centre[1]
    along = x * ux + y * uy
    reach = max(radius * radius - x * x - y * y + along * along, 0.0) ** 0.5 - along
    return start[0] + ux * reach, start[1] + uy * reach


def _off(core: Outline, entry: Dot, toward: Dot) -> Dot:
    """Just outside the outline, on the way from *entry* to *toward*."""
    dx, dy = toward[0] - entry[0], toward[1] - entry[1]
    size = hypot(dx, dy) or 1.0
    reach = OFF_CIRCLE / max(_steepness(core, entry, toward), 0.3)
    return entry[0] + dx / size * reach, entry[1] + dy / size * reach


def _steepness(core: Outline, entry: Dot, toward: Dot) -> float:
    """How straight a line meets the outline: 1 upright, 0 along it."""
    dx, dy = toward[0] - entry[0], toward[1] - entry[1]
    size = hypot(dx, dy) or 1.0
    return distance(core, (entry[0] + dx / size, entry[1] + dy / size))


def _angle(core: Outline, place: Dot) -> float:
    return atan2(place[1] - core.centre[1], place[0] - core.centre[0]) % (2 * pi)
