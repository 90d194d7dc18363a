"""Where on a domain's outline, and how far beside a symbol's middle, each of several lines ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import atan2, cos, hypot, pi, sin

from ecogram.layout.ecomap.anchors import OFF_CIRCLE, Anchor
from ecogram.layout.ecomap.board import Spoke
from ecogram.layout.ecomap.entries import Entry, spread
from ecogram.layout.ecomap.outline import Rim, circle
from ecogram.layout.splines import Dot
from ecogram.records import NamedTuple

HEAD = 0.35
"""Half the width of an arrowhead, as a share of its length."""

_RING = 9.8
"""Half the room of a line that carries rings: ring and paper beside it."""

_BESIDE = 3.0
_PARALLEL = 0.12
_OPEN = 10.0
"""So far off a symbol lines that go apart must have the room they want."""


class Dock(NamedTuple):
    """One end of one spoke: the anchor as this line sees it, and its shift off the middle.

    The shift is to the right as seen from the anchor along the line; ``outlet`` is about where the
    line leaves its domain.
    """

    anchor: Anchor
    outlet: Dot
    shift: float = 0.0

    def edge(self, toward: Dot) -> Dot:
        """Where the line starts on its way to *toward*."""
        return self.anchor.edge(toward, self.shift)


def docks(
    spokes: Sequence[Spoke],
    anchors: Mapping[str, Anchor],
    centre: Dot,
    roomy: Mapping[str, float],
) -> dict[tuple[str, int], Dock]:
    """The dock of every end that is not the client system itself (side 0: first, 1: second).

    *roomy* names the spokes that were crowded before.
    """
    lines = _lines(spokes, anchors, centre)
    found: dict[tuple[str, int], Dock] = {}
    seats: dict[str, list[str]] = {}
    for id_, anchor in anchors.items():
        if anchor.kind != "disc":
            found |= beside(anchor, lines[id_], roomy)
        if anchor.kind == "seat":
            seats.setdefault(anchor.disc, []).append(id_)
    for id_, anchor in anchors.items():
        if anchor.kind == "disc":
            inside = [line for seat in seats.get(id_, ()) for line in lines[seat]]
            found |= _round(anchor, lines[id_], inside, found)
    return found


def _lines(
    spokes: Sequence[Spoke], anchors: Mapping[str, Anchor], centre: Dot
) -> dict[str, list[Line]]:
    """The lines of every anchor; those between the same two ends in mirrored order at both."""
    lines: dict[str, list[Line]] = {id_: [] for id_ in anchors}
    for spoke in spokes:
        for side, end in enumerate((spoke.first, spoke.second)):
            if end in anchors:
                lines[end].append(_line(spoke, side, end, anchors, centre))
    order = {spoke.id: k for k, spoke in enumerate(spokes)}
    for own in lines.values():
        own.sort(key=lambda line: order[line.spoke.id] * line.rank)
    return lines


def room(spoke: Spoke, *, beads: bool) -> float:
    """Half the width a line needs, with what it carries or without."""
    plain = max(spoke.extent, *(head * HEAD for head in spoke.heads)) + 1.0
    if not beads:
        return plain
    if any(spoke.letters):
        plain = max(plain, _RING)
    if spoke.mark:
        plain = max(plain, spoke.mark[1] + 1.5)
    if spoke.word:
        plain = max(plain, spoke.word[1] / 2 + 2.5)
    return plain


class Line(NamedTuple):
    """A spoke as one of its ends sees it: where its other end is."""

    spoke: Spoke
    side: int
    here: Anchor
    there: Dot
    other: str
    rank: int


def _line(spoke: Spoke, side: int, id_: str, anchors: Mapping[str, Anchor], centre: Dot) -> Line:
    """``rank`` keeps the lines between the same two ends in mirrored order at both."""
    other = spoke.second if side == 0 else spoke.first
    there = anchors[other].centre if other in anchors else centre
    return Line(spoke, side, anchors[id_], there, other, 1 if id_ < other else -1)


def _round(
    disc: Anchor,
    lines: Sequence[Line],
    inside: Sequence[Line],
    seated: Mapping[tuple[str, int], Dock],
) -> dict[tuple[str, int], Dock]:
    """Ports on a circle: toward the other ends, clear of the lines of the people inside."""
    if not lines and not inside:
        return {}
    rim = Rim(circle(disc.centre, disc.radius))
    entries = []
    for line in lines:
        along = rim.along(_angle(disc.centre, line.there))
        entries.append(Entry(along, room(line.spoke, beads=True) + 0.5))
    for line in inside:
        leaves = rim.along(_angle(disc.centre, _leaves(disc, line.here.centre, line.there)))
        shift = seated[(line.spoke.id, line.side)].shift
        width = room(line.spoke, beads=True) + 0.5
        entries.append(Entry(leaves + shift, width, fixed=True))
    found: dict[tuple[str, int], Dock] = {}
    for line, place in zip((*lines, *inside), spread(entries, rim), strict=True):
        angle, key = rim.angle(place), (line.spoke.id, line.side)
        reach = disc.radius + OFF_CIRCLE
        dot = (disc.centre[0] + cos(angle) * reach, disc.centre[1] + sin(angle) * reach)
        if key in seated:
            found[key] = seated[key]._replace(outlet=dot)
        else:
            port = disc._replace(centre=dot, radius=0.0, shape="circle", at_edge=True)
            found[key] = Dock(port, dot)
    return found


def beside(
    anchor: Anchor, lines: Sequence[Line], roomy: Mapping[str, float]
) -> dict[tuple[str, int], Dock]:
    """Lines that leave a symbol in nearly the same direction run side by side."""
    found: dict[tuple[str, int], Dock] = {}
    if not lines:
        return found
    mean = atan2(
        sum(sin(_angle(anchor.centre, line.there)) for line in lines),
        sum(cos(_angle(anchor.centre, line.there)) for line in lines),
    )
    turned = [
        ((_angle(anchor.centre, line.there) - mean + pi) % (2 * pi) - pi, line) for line in lines
    ]
    turned.sort(key=lambda one: round(one[0], 6))
    bundle: list[tuple[float, Line]] = []
    for angle, line in turned:
        if bundle and angle - bundle[-1][0] > 0.6:
            found |= _bundled(anchor, bundle, roomy)
            bundle = []
        bundle.append((angle, line))
    return found | _bundled(anchor, bundle, roomy)


def _bundled(
    anchor: Anchor, bundle: Sequence[tuple[float, Line]], roomy: Mapping[str, float]
) -> dict[tuple[str, int], Dock]:
    places = [0.0]
    lines = [line for _, line in bundle]
    for (angle, before), (further, line) in pairwise(bundle):
        same = before.other == line.other
        beside = same or further - angle < _PARALLEL
        apart = sum(
            room(s, beads=same or (beside and s.id in roomy)) for s in (before.spoke, line.spoke)
        )
        wanted = max(8.0, apart + (_BESIDE if same else 1.0))
        opening = 0.0 if same else min((further - angle) * (anchor.radius + _OPEN), 0.6 * wanted)
        places.append(places[-1] + wanted - opening)
    return {
        (line.spoke.id, line.side): Dock(anchor, anchor.centre, place - places[-1] / 2)
        for line, place in zip(lines, places, strict=True)
    }


def _leaves(disc: Anchor, start: Dot, end: Dot) -> Dot:
    """Where the line from a seat leaves its domain's circle."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    size = hypot(dx, dy) or 1.0
    ux, uy = dx / size, dy / size
    x, y = start[0] - disc.centre[0], start[1] - disc.centre[1]
    along = x * ux + y * uy
    reach = max(0.0, along * along - x * x - y * y + disc.radius**2) ** 0.5 - along
    return start[0] + ux * reach, start[1] + uy * reach


def _angle(start: Dot, end: Dot) -> float:
    return atan2(end[1] - start[1], end[0] - start[0])
