"""A path for every spoke: straight where it can be, bent once where it must."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from math import atan2, cos, hypot, pi, sin

from ecogram.layout.ecomap import lanes
from ecogram.layout.ecomap.anchors import OFF_CIRCLE, Anchor
from ecogram.layout.ecomap.board import CORE, Spoke
from ecogram.layout.ecomap.entries import Entry, needed, spread
from ecogram.layout.ecomap.field import Field
from ecogram.layout.ecomap.outline import Rim, crossing, distance, nearest, ray
from ecogram.layout.ecomap.places import Outline
from ecogram.layout.ecomap.ways import Exits
from ecogram.layout.splines import Dot, flattened, length, rounded, straight, tightest

_HEAD = 0.35
"""Half the width of an arrowhead, as a share of its length."""

_SIDE = 3.0
"""Free paper between two lines side by side between the same two ends."""

_TURN = 30.0


class Paths:
    """The routing of one board: what is drawn, and which spokes found no free way."""

    def __init__(self, field: Field, anchors: Mapping[str, Anchor]) -> None:
        self.field, self.anchors = field, anchors
        self.found: dict[str, list[Dot]] = {}
        self.blocked: list[str] = []
        self.lanes = lanes.Lanes()

    def route(self, spokes: Sequence[Spoke]) -> None:
        """Lines out of the genogram first, then those to its outline, then those around it."""
        shifts = beside(spokes)
        core = self.field.core
        inner = [s for s in spokes if self._kinds(s) & {"member"}]
        outer = [s for s in spokes if CORE in (s.first, s.second)]
        rest = [s for s in spokes if s not in inner and s not in outer]
        if core is not None:
            self._leave(inner, core, shifts)
            self._enter(outer, core, shifts)
        else:
            self._meet(outer, shifts)
        self._around(rest, shifts)

    def _kinds(self, spoke: Spoke) -> set[str]:
        return {
            self.anchors[end].kind for end in (spoke.first, spoke.second) if end in self.anchors
        }

    def _leave(self, spokes: Sequence[Spoke], core: Outline, shifts: Mapping[str, float]) -> None:
        exits = Exits(self.field, core)
        for spoke in sorted(spokes, key=self._span):
            member, outer = self.anchors[spoke.first], self.anchors[spoke.second]
            swapped = outer.kind == "member"
            if swapped:
                member, outer = outer, member
            shift = shifts[spoke.id] * (-1 if swapped else 1)
            path = exits.way(member, outer, spoke.extent, spoke.bend, shift)
            if path is None:
                self.blocked.append(spoke.id)
                continue
            self._keep(spoke, path[::-1] if swapped else path)

    def _span(self, spoke: Spoke) -> float:
        a, b = self.anchors[spoke.first].centre, self.anchors[spoke.second].centre
        return round(hypot(b[0] - a[0], b[1] - a[1]), 3)

    def _enter(self, spokes: Sequence[Spoke], core: Outline, shifts: Mapping[str, float]) -> None:
        """Lines to the outline itself, spread along it in the order of their outer ends."""
        rim = Rim(core)
        entries: list[Entry] = []
        outers: list[Anchor] = []
        for spoke in spokes:
            anchor, head, shift = self._outer(spoke, shifts[spoke.id])
            outers.append(anchor)
            at = rim.along(nearest(core, anchor.centre)) + shift
            entries.append(Entry(at, _room(spoke, head)))
        for path in self.found.values():
            for dot in crossed(core, path):
                entries.append(Entry(rim.along(_angle(core, dot)), 4.0, fixed=True))
        places = spread(entries, rim)
        todo = list(zip(spokes, outers, places, strict=False))
        seated = [one for one in todo if one[1].kind != "disc"]
        plain = [one for one in todo if one[1].kind == "disc"]
        for spoke, anchor, place in (*seated, *plain):
            entry = ray(core, rim.angle(place))
            shift = self._outer(spoke, shifts[spoke.id])[2]
            path = self._radial(spoke, anchor, entry, core, shift)
            self._keep(spoke, path if spoke.first == CORE else path[::-1])

    def _outer(self, spoke: Spoke, shift: float) -> tuple[Anchor, float, float]:
        """The outer end, the arrowhead at the client system, and the shift seen from there."""
        if spoke.first == CORE:
            return self.anchors[spoke.second], spoke.heads[0], shift
        return self.anchors[spoke.first], spoke.heads[1], -shift

    def _radial(
        self, spoke: Spoke, anchor: Anchor, entry: Dot, core: Outline, shift: float
    ) -> list[Dot]:
        """From the outline to the outer end; the best of a few, even when none is free."""
        own, discs = (anchor.id, ""), (anchor.disc,)
        best: list[Dot] = []
        least = 1e12
        for corners in self._radials(anchor, entry, core, shift):
            spline = straight(*corners) if len(corners) == 2 else rounded(corners, 60.0)
            points = flattened(spline)
            cost = length(points) + _TURN * tightest(points)[0] * 4
            if not self.field.clear(points, spoke.extent, own, discs):
                cost += 1e6
            if not self.field.outside(points, spoke.extent, start=True, end=False):
                cost += 1e6
            if cost < least:
                cost += self.field.price(points, spoke.extent + 1.5, least - cost)
            if cost < least:
                best, least = spline, cost
            if least < 1.02 * length(points) + 1:
                break
        if least >= 1e6:
            self.blocked.append(spoke.id)
        return best

    def _radials(
        self, anchor: Anchor, entry: Dot, core: Outline, shift: float
    ) -> Iterator[Sequence[Dot]]:
        aims = (0.0, 9.0, -9.0, 18.0, -18.0) if anchor.kind == "disc" else (0.0,)
        for aside in aims:
            end = anchor.edge(entry, -shift + aside)
            yield _off(entry, end), end
        if anchor.kind == "disc":
            return
        body = self._disc(anchor)
        (x, y), (bx, by), radius = anchor.centre, body[0], body[1]
        facing = atan2(core.centre[1] - by, core.centre[0] - bx)
        for turn in (0.0, 0.35, -0.35, 0.7, -0.7, 1.1, -1.1):
            ux, uy = cos(facing + turn), sin(facing + turn)
            along = (x - bx) * ux + (y - by) * uy
            rest = radius * radius - (x - bx) ** 2 - (y - by) ** 2 + along * along
            reach = max(rest, 0.0) ** 0.5 - along + 12
            knee = (x + ux * reach, y + uy * reach)
            yield _off(entry, knee), knee, anchor.edge(knee, -shift)
        for level in ((core.centre[0] - bx) / abs(core.centre[0] - bx or 1), 0.0):
            if level:
                out = (bx - x) * level + (max(radius**2 - (y - by) ** 2, 0.0)) ** 0.5 + 12
                knee = (x + level * out, y)
                yield _off(entry, knee), knee, anchor.edge(knee, -shift)

    def _disc(self, anchor: Anchor) -> tuple[Dot, float]:
        for id_, x, y, radius in self.field.circles:
            if id_ == anchor.disc:
                return (x, y), radius
        return anchor.centre, anchor.radius

    def _meet(self, spokes: Sequence[Spoke], shifts: Mapping[str, float]) -> None:
        """The lines of a star, all to one symbol."""
        star = self.anchors[CORE]
        for spoke in spokes:
            other = self.anchors[spoke.second if spoke.first == CORE else spoke.first]
            shift = shifts[spoke.id] * (1 if spoke.first == CORE else -1)
            spline = straight(star.edge(other.centre, shift), other.edge(star.centre, -shift))
            own = (CORE, other.id)
            if not self.field.clear(flattened(spline), spoke.extent, own, (other.disc,)):
                self.blocked.append(spoke.id)
            self._keep(spoke, spline if spoke.first == CORE else spline[::-1])

    def _around(self, spokes: Sequence[Spoke], shifts: Mapping[str, float]) -> None:
        """Lines between two outside ends, short ones first."""
        for spoke in sorted(spokes, key=self._span):
            first, second = self.anchors[spoke.first], self.anchors[spoke.second]
            own = (first.id, second.id)
            discs = (first.disc, second.disc)
            best: list[Dot] | None = None
            least = 1e12
            for spline in self.lanes.offers(first, second, spoke, shifts[spoke.id], self.field):
                points = flattened(spline)
                cost = length(points) + _TURN * tightest(points)[0]
                if cost >= least:
                    continue
                if not self.field.clear(points, spoke.extent, own, discs):
                    continue
                if not self.field.outside(points, spoke.extent, start=False, end=False):
                    continue
                cost += self.field.price(points, spoke.extent + 1.5, least - cost)
                if cost < least:
                    best, least = spline, cost
            if best is None:
                self.blocked.append(spoke.id)
                best = straight(first.edge(second.centre), second.edge(first.centre))
            self._keep(spoke, best)

    def _keep(self, spoke: Spoke, path: list[Dot]) -> None:
        self.found[spoke.id] = path
        self.field.drawn.add(spoke.id, flattened(path), spoke.extent)


def beside(spokes: Iterable[Spoke]) -> dict[str, float]:
    """How far each spoke runs aside of the straight line between its ends.

    To the right, seen from its first end; several between the same two ends share the room.
    """
    groups: dict[tuple[str, str], list[Spoke]] = {}
    for spoke in spokes:
        ends = sorted((spoke.first, spoke.second))
        groups.setdefault((ends[0], ends[1]), []).append(spoke)
    shifts: dict[str, float] = {}
    for (low, _), members in groups.items():
        at, places = 0.0, []
        for k, spoke in enumerate(members):
            if k:
                before = members[k - 1]
                at += max(8.0, _half(before) + _half(spoke) + _SIDE)
            places.append(at)
        for spoke, place in zip(members, places, strict=True):
            aside = place - at / 2
            shifts[spoke.id] = aside if spoke.first == low else -aside
    return shifts


def rim_needed(spokes: Sequence[Spoke]) -> float:
    """The length of outline that all lines which meet it take."""
    rooms = [
        _room(s, s.heads[0] if s.first == CORE else s.heads[1])
        for s in spokes
        if CORE in (s.first, s.second)
    ]
    return needed(rooms) * 1.3


def crossed(core: Outline, path: Sequence[Dot]) -> list[Dot]:
    """Where a path crosses the outline of the client system."""
    dots = flattened(path, 5.0)
    found = []
    for a, b in pairwise(dots):
        first, second = distance(core, a), distance(core, b)
        if (first < 0) != (second < 0):
            found.append(crossing(core, a, b) if first < 0 else crossing(core, b, a))
    return found


def _half(spoke: Spoke) -> float:
    return max(spoke.extent, *(head * _HEAD for head in spoke.heads))


def _room(spoke: Spoke, head: float) -> float:
    return max(spoke.extent, head * _HEAD) + 2.0


def _off(entry: Dot, toward: Dot) -> Dot:
    dx, dy = toward[0] - entry[0], toward[1] - entry[1]
    size = hypot(dx, dy) or 1.0
    return entry[0] + dx / size * OFF_CIRCLE, entry[1] + dy / size * OFF_CIRCLE


def _angle(core: Outline, place: Dot) -> float:
    return atan2(place[1] - core.centre[1], place[0] - core.centre[0]) % (2 * pi)
