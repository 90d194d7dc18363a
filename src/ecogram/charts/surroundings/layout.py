"""Where everything of an eco chart stands: what is shown, turned into sizes for the layout."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ecogram.charts.surroundings.outsiders import (
    FREE,
    IN_DOMAIN,
    IN_STAR,
    Outsider,
    outsider,
)
from ecogram.charts.surroundings.ties import with_name
from ecogram.charts.surroundings.titles import domain_lines, size_of, system_lines
from ecogram.charts.surroundings.view import EcoView, SpokeView
from ecogram.geometry.text import text_width
from ecogram.layout.ecomap.arrange import arrange as arrange_board
from ecogram.layout.ecomap.board import CORE, Board, Core, Couple, Disc, Guest, Seat, Spoke
from ecogram.layout.ecomap.places import EcoPlaces
from ecogram.records import NamedTuple
from ecogram.scene import Label
from ecogram.symbols.eco_measures import eco_measures
from ecogram.theme import Theme

LINE = 1.2
"""The height of a line of text, in type sizes."""


class EcoPlacement(NamedTuple):
    """Places with the texts and symbols that were measured for them.

    ``spokes`` are the lines as drawn: one whose member the genogram shuts in starts at the circle
    and carries the member's name.
    """

    places: EcoPlaces
    core: Core
    spokes: tuple[SpokeView, ...]
    outsiders: Mapping[str, Outsider]
    titles: Mapping[str, tuple[Label, ...]]
    name: tuple[Label, ...]


def arrange(view: EcoView, core: Core, theme: Theme) -> EcoPlacement:
    """Places for everything *view* shows round *core*, which brings its own contents."""
    outsiders = {
        seat.id: outsider(seat, IN_DOMAIN, theme)
        for domain in view.domains
        for seat in domain.seats
    }
    free = IN_STAR if view.star else FREE
    outsiders |= {seat.id: outsider(seat, free, theme) for seat in view.free}
    titles = {domain.id: domain_lines(domain, theme) for domain in view.domains}
    name = system_lines(view.name, theme, plain=core.content is None)
    board = Board(
        core=_named(core, name),
        discs=tuple(
            Disc(
                id=domain.id,
                title=size_of(titles[domain.id]),
                seats=tuple(_seat(outsiders[seat.id]) for seat in domain.seats),
                couples=tuple(Couple(one.id, one.first, one.second) for one in domain.couples),
                rank=domain.rank,
                group=domain.group,
            )
            for domain in view.domains
        ),
        guests=tuple(
            Guest(
                id=seat.id,
                symbol=outsiders[seat.id].symbol,
                label=outsiders[seat.id].label,
                rank=seat.rank,
                group=seat.group,
            )
            for seat in view.free
        ),
        spokes=tuple(_spoke(spoke, theme) for spoke in view.spokes),
    )
    places, spokes = arrange_board(board), view.spokes
    while lost := _lost(spokes, places, view):
        spokes = tuple(_freed(one, view) if one.id in lost else one for one in spokes)
        places = arrange_board(board._replace(spokes=tuple(_spoke(one, theme) for one in spokes)))
    return EcoPlacement(places, core, spokes, outsiders, titles, name)


def _lost(spokes: Iterable[SpokeView], places: EcoPlaces, view: EcoView) -> set[str]:
    """The lines that start at a member and find no way."""
    unrouted = set(places.unrouted)
    return {
        one.id
        for one in spokes
        if one.id in unrouted and {one.first, one.second} & set(view.members)
    }


def _freed(spoke: SpokeView, view: EcoView) -> SpokeView:
    """The line from the circle, with the name of the member it is about."""
    who = view.members.get(spoke.first) or view.members.get(spoke.second, "")
    first, second = (CORE if end in view.members else end for end in (spoke.first, spoke.second))
    return spoke._replace(first=first, second=second, word=with_name(spoke.word, who))


def _named(core: Core, name: tuple[Label, ...]) -> Core:
    return core._replace(name=size_of(name))


def _seat(one: Outsider) -> Seat:
    return Seat(one.seat.id, one.symbol, one.label)


def _spoke(spoke: SpokeView, theme: Theme) -> Spoke:
    needs = eco_measures(
        spoke.kind,
        spoke.strength,
        direction=spoke.direction,
        possible=spoke.possible,
        formality=spoke.formality,
    )
    return Spoke(
        id=spoke.id,
        first=spoke.first,
        second=spoke.second,
        extent=needs.extent,
        pen=needs.pen,
        bend=needs.bend,
        stub=needs.stub,
        heads=needs.heads,
        letters=(len(spoke.letters[0]), len(spoke.letters[1])),
        word=(text_width(spoke.word, theme.word), theme.word * LINE) if spoke.word else None,
        mark=needs.mark,
        undirected=len(spoke.undirected),
        shown=needs.shown,
    )
