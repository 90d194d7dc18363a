"""What an arrangement gives back, from what stands on the board, the lines and what is on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import hypot

from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.layout.ecomap.anchors import Anchor
from ecogram.layout.ecomap.beads import Beads
from ecogram.layout.ecomap.board import CORE, Board, Disc, Guest
from ecogram.layout.ecomap.outline import circle, crossed
from ecogram.layout.ecomap.places import DiscPlace, EcoPlaces, Gap, LabelPlace, SeatPlace
from ecogram.layout.ecomap.setting import Setting
from ecogram.layout.splines import Dot, flattened, frozen


def places(
    board: Board,
    setting: Setting,
    found: Mapping[str, Sequence[Dot]],
    beads: Beads,
    unrouted: Sequence[str] = (),
) -> EcoPlaces:
    """All places on *board*, with the paths that were *found*."""
    discs, seats, guests = _placed(board, setting)
    paths = {spoke.id: frozen(found[spoke.id]) for spoke in board.spokes if spoke.id in found}
    anchors = setting.anchors
    couples = {
        couple.id: _union(anchors[couple.first], anchors[couple.second])
        for disc in board.discs
        for couple in disc.couples
    }
    return EcoPlaces(
        core=None if setting.star is not None else setting.core,
        offset=Point(0.0, 0.0),
        name=setting.name,
        discs=discs,
        seats=seats,
        guests=guests,
        couples=couples,
        paths=paths,
        letters=beads.letters,
        undirected=beads.undirected,
        words=beads.words,
        marks=beads.marks,
        gaps=tuple(_gaps(board, setting, paths)),
        bounds=_bounds(board, setting, paths),
        unrouted=tuple(unrouted),
    )


def _placed(
    board: Board, setting: Setting
) -> tuple[dict[str, DiscPlace], dict[str, SeatPlace], dict[str, SeatPlace]]:
    discs: dict[str, DiscPlace] = {}
    seats: dict[str, SeatPlace] = {}
    guests: dict[str, SeatPlace] = {}
    by_id = {stand.body.id: stand for stand in setting.stands}
    bodies: tuple[Disc | Guest, ...] = (*board.discs, *board.guests)
    for body in bodies:
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


def _gaps(board: Board, setting: Setting, paths: Mapping[str, Spline]) -> Iterator[Gap]:
    members = {end.id for end in board.core.members}
    rings = {id_: circle((x, y), radius) for id_, x, y, radius in setting.circles}
    for spoke in board.spokes:
        path = paths.get(spoke.id)
        if path is None:
            continue
        ends = (spoke.first, spoke.second)
        if setting.star is None and any(end in members for end in ends):
            for dot in crossed(setting.core, path):
                yield Gap(spoke.id, CORE, Point(*dot))
        for end in ends:
            disc = setting.anchors[end].disc if end in setting.anchors else ""
            if disc and disc != end:
                for dot in crossed(rings[disc], path):
                    yield Gap(spoke.id, disc, Point(*dot))


def _bounds(board: Board, setting: Setting, paths: Mapping[str, Spline]) -> Box:
    boxes = [one.box for one in setting.boxes]
    if setting.star is None:
        (x, y), w, h = setting.core.centre, setting.core.half_width, setting.core.half_height
        boxes.append(Box(x - w, y - h, x + w, y + h))
    boxes += [Box(x - r, y - r, x + r, y + r) for _, x, y, r in setting.circles]
    for spoke in board.spokes:
        for x, y in flattened(paths.get(spoke.id, ())):
            boxes.append(Box(x, y, x, y).grown(spoke.extent))
    if board.core.content is not None:
        boxes.append(board.core.content)
    return Box.around(boxes)


def _union(first: Anchor, second: Anchor) -> tuple[Point, Point]:
    a, b = first.edge(second.centre), second.edge(first.centre)
    size = hypot(b[0] - a[0], b[1] - a[1]) or 1.0
    ux, uy = (b[0] - a[0]) / size * first.off, (b[1] - a[1]) / size * first.off
    return Point(a[0] - ux, a[1] - uy), Point(b[0] + ux, b[1] + uy)


def _moved(label: LabelPlace | None, x: float, y: float) -> LabelPlace | None:
    return label and LabelPlace(label.box.moved(x, y), label.align)
