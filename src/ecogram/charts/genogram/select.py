"""From a case to what its genogram shows: the first step of the chart. No places, no ink."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ecogram.charts.genogram.kinship import drawn, generations_below, members
from ecogram.charts.genogram.people import named_traits, person_view
from ecogram.charts.genogram.ties import tie_views
from ecogram.charts.genogram.unions import union_views
from ecogram.charts.genogram.view import FamilyView, HouseholdView, PersonView
from ecogram.charts.heading import footer, meanings, subtitle, under
from ecogram.charts.options import Options
from ecogram.diagnostics import EcogramError, Problem
from ecogram.model.case import Case
from ecogram.vocabulary import words as vocabulary


def select(case: Case, options: Options) -> FamilyView:
    """The family of *case* as *options* ask for it.

    Raises EcogramError (``unknown-focus``) when the focus is nobody in the case.
    """
    words = vocabulary(options.language, "drawing")
    if options.focus and options.focus not in case.persons:
        raise EcogramError([Problem("unknown-focus", values={"id": options.focus})])
    ids = drawn(case, options.focus)
    unions, strangers = union_views(case, ids, words)
    persons = (*_people(case, ids, options, words), *strangers)
    ties = tie_views(case, ids, words)
    names = {id_: case.persons[id_].name for id_ in ids}
    title = case.title or "" if options.title is None else options.title
    return FamilyView(
        title=title,
        subtitle=subtitle(case, "genogram", options, words),
        description=words["describe.genogram"].format(
            persons=len(ids), unions=len(unions), relations=len(ties)
        ),
        footer=under(footer(case, options, words), meanings(case, names)),
        persons=persons,
        unions=unions,
        ties=ties,
        households=_households(case, ids),
        start=_start(case, ids, options),
        language=options.language,
    )


def _people(
    case: Case, ids: Sequence[str], options: Options, words: Mapping[str, str]
) -> tuple[PersonView, ...]:
    family = members(case)
    traits = named_traits(case, ids)
    start = _start(case, ids, options)
    youngest = generations_below(case, start, ids) if start else 0
    return tuple(
        person_view(
            case,
            id_,
            options,
            words,
            named_traits=traits,
            row=None if id_ in family else _row(case, id_, youngest),
        )
        for id_ in ids
    )


def _row(case: Case, id_: str, youngest: int) -> int | None:
    """Where somebody outside the family stands; a pet lives with the children."""
    person = case.persons[id_]
    if person.generation is not None:
        return -person.generation
    return youngest if person.type == "pet" else None


def _start(case: Case, ids: Sequence[str], options: Options) -> str:
    candidates = [options.focus, *case.index_person, *ids]
    keep = set(ids)
    return next((id_ for id_ in candidates if id_ in keep), "")


def _households(case: Case, ids: Sequence[str]) -> tuple[HouseholdView, ...]:
    keep = set(ids)
    views = (
        HouseholdView(id_, household.name or "", tuple(one for one in household.ids if one in keep))
        for id_, household in case.households.items()
    )
    return tuple(view for view in views if view.members)
