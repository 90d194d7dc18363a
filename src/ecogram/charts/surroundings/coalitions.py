"""Outlines round those who stand together: one for the circle's people, one for each domain's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ecogram.charts.surroundings.layout import EcoPlacement
from ecogram.charts.surroundings.view import EcoView
from ecogram.geometry.shapes import Box, Spline
from ecogram.layout.ecomap.board import CORE
from ecogram.layout.hulls import hull
from ecogram.scene import Group
from ecogram.symbols.coalitions import coalition_strokes
from ecogram.theme import Theme

FREE = "free"


def coalition_groups(view: EcoView, placement: EcoPlacement, theme: Theme) -> Iterator[Group]:
    """A group for every coalition, with an outline in every place where its people stand."""
    boxes = _boxes(placement)
    place = _places(view, boxes)
    for ordinal, coalition in enumerate(view.coalitions, start=1):
        together: dict[str, list[str]] = {}
        for id_ in coalition.who:
            where = place[id_] if place[id_] != FREE else id_
            together.setdefault(where, []).append(id_)
        strokes = tuple(
            stroke
            for ids in together.values()
            for edge in _outline(ids, boxes, place)
            for stroke in coalition_strokes(edge, theme)
        )
        yield Group(f"coalition-{ordinal}", ("coalition",), strokes, coalition.title)


def _outline(
    ids: list[str], boxes: Mapping[str, Box], place: Mapping[str, str]
) -> tuple[Spline, ...]:
    others = [
        box for id_, box in boxes.items() if id_ not in ids and place[id_] == place[ids[0]] != FREE
    ]
    return hull([boxes[id_] for id_ in ids], others, named=False).edges


def _places(view: EcoView, boxes: Mapping[str, Box]) -> dict[str, str]:
    """Whose circle everybody stands in: the client system's, a domain's, or none."""
    found = {seat.id: domain.id for domain in view.domains for seat in domain.seats}
    found |= {seat.id: FREE for seat in view.free}
    return {id_: found.get(id_, CORE) for id_ in boxes}


def _boxes(placement: EcoPlacement) -> dict[str, Box]:
    """The room of everybody's symbol and texts."""
    found: dict[str, list[Box]] = {}
    (dx, dy) = placement.places.offset
    members = {end.id for end in placement.core.members}
    for obstacle in placement.core.boxes:
        if obstacle.owner in members:
            found.setdefault(obstacle.owner, []).append(obstacle.box.moved(dx, dy))
    for id_, place in (*placement.places.seats.items(), *placement.places.guests.items()):
        ink = placement.outsiders[id_].ink.moved(*place.centre)
        found[id_] = [ink, place.label.box] if place.label else [ink]
    return {id_: Box.around(own) for id_, own in found.items()}
