"""The places of an eco chart moved as a whole onto its page."""

from __future__ import annotations

from ecogram.geometry.shapes import Point
from ecogram.layout.ecomap.places import (
    DiscPlace,
    EcoPlaces,
    LabelPlace,
    SeatPlace,
)


def shifted(places: EcoPlaces, by: Point) -> EcoPlaces:
    """*places* with everything in them moved by the vector *by*."""
    dx, dy = by
    return EcoPlaces(
        core=places.core and places.core._replace(centre=_point(places.core.centre, by)),
        offset=_point(places.offset, by),
        name=places.name and places.name.moved(dx, dy),
        discs={
            id_: DiscPlace(_point(disc.centre, by), disc.radius, disc.title.moved(dx, dy))
            for id_, disc in places.discs.items()
        },
        seats={id_: _seat(seat, by) for id_, seat in places.seats.items()},
        guests={id_: _seat(guest, by) for id_, guest in places.guests.items()},
        couples={id_: (_point(a, by), _point(b, by)) for id_, (a, b) in places.couples.items()},
        paths={id_: tuple(_point(p, by) for p in path) for id_, path in places.paths.items()},
        letters={
            id_: (tuple(_point(p, by) for p in first), tuple(_point(p, by) for p in second))
            for id_, (first, second) in places.letters.items()
        },
        undirected={
            id_: tuple(_point(p, by) for p in dots) for id_, dots in places.undirected.items()
        },
        words={id_: _point(point, by) for id_, point in places.words.items()},
        marks={id_: _point(point, by) for id_, point in places.marks.items()},
        gaps=tuple(gap._replace(point=_point(gap.point, by)) for gap in places.gaps),
        bounds=places.bounds.moved(dx, dy),
        unrouted=places.unrouted,
    )


def _seat(seat: SeatPlace, by: Point) -> SeatPlace:
    label = seat.label and LabelPlace(seat.label.box.moved(by.x, by.y), seat.label.align)
    return SeatPlace(_point(seat.centre, by), label)


def _point(point: Point, by: Point) -> Point:
    return Point(point.x + by.x, point.y + by.y)
