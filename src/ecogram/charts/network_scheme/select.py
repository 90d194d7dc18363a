"""From a case to what its network scheme shows: the first step of the chart. No places, no ink."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ecogram.charts.genogram.people import named_traits, person_view
from ecogram.charts.genogram.view import PersonView
from ecogram.charts.heading import footer, meanings, subtitle, under
from ecogram.charts.network.focal import focal_person, is_expected, parts, ties
from ecogram.charts.network.page import CENTRE
from ecogram.charts.network_scheme.energy import energies
from ecogram.charts.network_scheme.spokes import MANY
from ecogram.charts.network_scheme.view import RINGS, SEGMENTS, SchemeView, SeatView, SpokeView
from ecogram.charts.options import Options
from ecogram.model.case import Case
from ecogram.model.relation import Relation
from ecogram.symbols.figure import Figure
from ecogram.symbols.ties import is_directed, tie_has_word
from ecogram.vocabulary import words as vocabulary

SYMBOL = 14.0
DIGITS = 2
"""Of the number that a small symbol can hold; a longer one stands after the name."""
Words = Mapping[str, str]
LARGE = 52.0
"""The size of the symbol in the middle where each of many lines has its own beginning."""


def select(case: Case, options: Options) -> SchemeView:
    """The network of *case* around its focal person.

    Raises EcogramError (``unknown-focus``) when the focus is nobody in the case.
    """
    words = {**vocabulary(options.language, "drawing"), **vocabulary(options.language, "network")}
    focal = focal_person(case, options.focus)
    segments = parts(case, focal, "segment")
    does = energies(case, focal)
    seats, unplaced = [], []
    for id_, person in case.persons.items():
        if id_ == focal:
            continue
        segment = segments.get(id_, "")
        if person.ring and segment:
            seat = _seat(case, id_, person.ring, segment, options, words)
            seats.append(_energised(seat, does.get(id_, ()), words))
        elif person.ring or is_expected(person):
            known = words.get(f"ring.{person.ring}", "") or words.get(f"segment.{segment}", "")
            unplaced.append(f"{person.name} ({known})" if known else person.name)
    title = case.title or "" if options.title is None else options.title
    drawn = {seat.person.id for seat in seats}
    lines = _ties(case, focal, drawn, words) if options.ties else ()
    said = meanings(case, _names(case, focal, drawn)) if lines else ()
    size = LARGE if len(lines) >= MANY else CENTRE
    return SchemeView(
        title=title,
        subtitle=subtitle(case, "network-scheme", options, words),
        description=words["describe.network-scheme"].format(
            placed=len(seats), unplaced=len(unplaced)
        ),
        footer=under(footer(case, options, words), said),
        centre=_centre(case, focal, size, options, words) if focal else None,
        seats=tuple(seats),
        unplaced=tuple(unplaced),
        ties=lines,
        language=options.language,
    )


def _names(case: Case, focal: str, drawn: set[str]) -> dict[str, str]:
    return {id_: case.persons[id_].name for id_ in (focal, *drawn)}


def _centre(case: Case, id_: str, size: float, options: Options, words: Words) -> PersonView:
    person = person_view(
        case, id_, options, words, named_traits=named_traits(case, (id_,)), row=None
    )
    figure = _plain(person.figure, size)
    age = figure._replace(index=True, age=person.figure.age)
    return person._replace(figure=age, birth="", traits=())


def _seat(
    case: Case, id_: str, ring: str, segment: str, options: Options, words: Words
) -> SeatView:
    person = person_view(
        case, id_, options, words, named_traits=named_traits(case, (id_,)), row=None
    )
    where = f"{words[f'ring.{ring}']}, {words[f'segment.{segment}']}"
    is_group = case.persons[id_].type == "group"
    figure = _plain(person.figure, SYMBOL)
    number = person.figure.age if is_group else ""
    fits = len(number) <= DIGITS
    if fits:
        figure = figure._replace(age=number)
    shown = person._replace(
        name=person.name if fits else f"{person.name} ({number})",
        figure=figure,
        birth="",
        traits=(),
        title=f"{person.title} – {where}",
        classes=(*person.classes, ring, segment),
    )
    return SeatView(shown, RINGS.index(ring), SEGMENTS.index(segment), is_group, number)


def _energised(seat: SeatView, marks: tuple[str, ...], words: Words) -> SeatView:
    """*seat* with what contact does for who stands in the middle, said in its title too."""
    if not marks:
        return seat
    said = ", ".join(words[f"energy.{mark}"] for mark in marks)
    person = seat.person._replace(title=f"{seat.person.title} – {said}")
    return seat._replace(person=person, energies=marks)


def _plain(figure: Figure, size: float) -> Figure:
    """The small symbol: which person, and whether alive; other marks would not be read."""
    return Figure(
        figure.shape,
        size,
        figure.index,
        deceased=figure.deceased,
        inner=figure.inner,
        stacked=figure.stacked,
    )


def _ties(case: Case, focal: str, drawn: set[str], words: Words) -> tuple[SpokeView, ...]:
    times: Counter[str] = Counter()
    views = []
    for relation, other, reverse in ties(case, focal):
        if other not in drawn:
            continue
        times[other] += 1
        first, second = (other, focal) if reverse else (focal, other)
        views.append(
            SpokeView(
                id=f"relation-{first}-{second}-{times[other]}",
                first=first,
                second=second,
                kind=relation.type,
                direction=relation.direction
                or ("forward" if is_directed(relation.type) else "none"),
                word=_word(relation, words),
                title=f"{case.persons[first].name} – {_kind(relation, words)} – "
                f"{case.persons[second].name}",
                possible=relation.possible,
                insists=_insists(relation),
            )
        )
    return tuple(views)


def _word(relation: Relation, words: Words) -> str:
    doubt = "?" if relation.possible or relation.certainty == "suspected" else ""
    speaks = tie_has_word(relation.type) or bool(doubt)
    word = relation.label or (words[f"relation.{relation.type}"] if speaks else "")
    return word + doubt if word else ""


def _insists(relation: Relation) -> bool:
    """What the legend cannot say: doubt, and the author's own word."""
    return bool(relation.label) or relation.possible or relation.certainty == "suspected"


def _kind(relation: Relation, words: Words) -> str:
    kind = relation.label or words[f"relation.{relation.type}"]
    if relation.certainty is not None:
        kind += f" ({words[f'certainty.{relation.certainty}']})"
    return f"{kind} ({words['possible']})" if relation.possible else kind
