"""From a case to what its network map shows: the first step of the chart. No places, no ink."""

from __future__ import annotations

from collections.abc import Mapping

from ecogram.charts.genogram.people import named_traits, person_view
from ecogram.charts.genogram.view import PersonView
from ecogram.charts.heading import footer, subtitle
from ecogram.charts.network.focal import (
    Bond,
    bonds,
    focal_person,
    is_expected,
    parts,
    spoken,
    usual_frequency,
)
from ecogram.charts.network.page import CENTRE
from ecogram.charts.network_map.view import SECTORS, ZONES, DotView, MapView
from ecogram.charts.options import Options
from ecogram.model.case import Case
from ecogram.symbols.figure import Figure
from ecogram.vocabulary import words as vocabulary

Words = Mapping[str, str]


def select(case: Case, options: Options) -> MapView:
    """The network of *case* around its focal person.

    Raises EcogramError (``unknown-focus``) when the focus is nobody in the case.
    """
    words = {**vocabulary(options.language, "drawing"), **vocabulary(options.language, "network")}
    focal = focal_person(case, options.focus)
    sectors = parts(case, focal, "sector")
    bonded = bonds(case, focal)
    dots = tuple(
        _dot(case, id_, sectors.get(id_, ""), bonded.get(id_, Bond()), words)
        for id_, person in case.persons.items()
        if id_ != focal and (person.zone or is_expected(person))
    )
    placed = sum(dot.sector is not None and dot.zone is not None for dot in dots)
    return MapView(
        title=case.title or "" if options.title is None else options.title,
        subtitle=subtitle(case, "network-map", options, words),
        description=words["describe.network-map"].format(
            placed=placed, unplaced=len(dots) - placed
        ),
        footer=footer(case, options, words),
        centre=_centre(case, focal, options, words) if focal else None,
        dots=dots,
        language=options.language,
    )


def _centre(case: Case, id_: str, options: Options, words: Words) -> PersonView:
    person = person_view(
        case, id_, options, words, named_traits=named_traits(case, (id_,)), row=None
    )
    figure = Figure(person.figure.shape, CENTRE, index=True, inner=person.figure.inner)
    return person._replace(figure=figure._replace(age=person.figure.age), birth="", traits=())


def _dot(case: Case, id_: str, sector: str, bond: Bond, words: Words) -> DotView:
    person = case.persons[id_]
    often = spoken(bond.frequency, words) if bond.frequency else ""
    weight = f"{words['weight'].casefold()} {bond.weight}" if bond.weight else ""
    where = (words.get(f"sector.{sector}", ""), words.get(f"zone.{person.zone}", ""))
    about = ", ".join(part for part in (*where, often, weight) if part)
    is_group = person.type == "group"
    count = (person.count or "").replace("-", "–") if is_group else ""
    name = f"{person.name} ({count})" if count else person.name
    return DotView(
        id=id_,
        name=name,
        title=f"{name} – {about}" if about else name,
        sector=SECTORS.index(sector) if sector else None,
        zone=ZONES.index(person.zone) if person.zone else None,
        frequency=usual_frequency(bond.frequency),
        often=often,
        weight=bond.weight,
        is_group=is_group,
        number=count,
    )
