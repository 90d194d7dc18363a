"""From a case to what its sociogram shows: the first step of the chart. No places, no ink."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product
from math import pi

from ecogram.analysis.density import density, of_one
from ecogram.analysis.network import is_somebody
from ecogram.analysis.standing import standing
from ecogram.charts.genogram.people import named_traits, person_view
from ecogram.charts.genogram.ties import tie_views
from ecogram.charts.genogram.view import PersonView, TieView
from ecogram.charts.heading import footer, meanings, subtitle
from ecogram.charts.network.focal import UNBORN
from ecogram.charts.options import Options
from ecogram.charts.sociogram.view import KinView, SociogramView
from ecogram.diagnostics import EcogramError, Problem
from ecogram.model.case import Case
from ecogram.model.family import UNKNOWN_PARTNER
from ecogram.model.relation import CLIENT_SYSTEM
from ecogram.symbols.figure import Figure
from ecogram.vocabulary import words as vocabulary

Words = Mapping[str, str]

MANY = 60
"""From here on symbols are smaller."""
SYMBOL, SMALL = 28.0, 20.0
LINE, LARGEST = 4.4, 120.0
"""Of the outline for each line of somebody with many, and how large that makes a symbol at most."""


def select(case: Case, options: Options) -> SociogramView:
    """The people of *case* and their ties.

    A client system of one person is that person; ties of a larger one, and ties with domains, are
    between no two people: they are left out, and counted. A pregnancy or a child that was lost is
    in the drawing when a tie leads to it.

    Raises EcogramError (``unknown-focus``) when the focus is nobody in the case.
    """
    words = {**vocabulary(options.language, "drawing"), **vocabulary(options.language, "sociogram")}
    if options.focus and options.focus not in case.persons:
        raise EcogramError([Problem("unknown-focus", values={"id": options.focus})])
    case = personal(case, options.focus)
    ids = _drawn(case)
    ties = tie_views(case, ids, words)
    kin = tuple(_kin(case, ids, ties, words))
    middle = next((id_ for id_ in (options.focus, *case.index_person) if id_ in set(ids)), "")
    index = (options.focus,) if options.focus else case.index_person
    said = _density(case, ids, index, words)
    counted = words["describe.sociogram"].format(persons=len(ids), relations=len(ties))
    return SociogramView(
        title=case.title or "" if options.title is None else options.title,
        subtitle=subtitle(case, "sociogram", options, words),
        description=" ".join(text for text in (counted, said) if text),
        footer=footer(case, options, words),
        persons=_people(case, ids, options, words, _lines(ties, kin)),
        ties=ties,
        kin=kin,
        middle=middle,
        density=said,
        meanings=tuple(meanings(case, {id_: case.persons[id_].name for id_ in ids})),
        left_out=_left_out(case, words),
        language=options.language,
    )


def personal(case: Case, focus: str) -> Case:
    """The case with the ties of a client system of one as ties of that person."""
    if not any(CLIENT_SYSTEM in (*tie.from_, *tie.to) for tie in case.relations):
        return case
    return of_one(case, standing(case, focus).members)


def _drawn(case: Case) -> tuple[str, ...]:
    tied = {id_ for tie in case.relations for id_ in (*tie.from_, *tie.to)}
    return tuple(
        id_ for id_, person in case.persons.items() if person.type not in UNBORN or id_ in tied
    )


def _people(
    case: Case, ids: Sequence[str], options: Options, words: Words, lines: Mapping[str, int]
) -> tuple[PersonView, ...]:
    traits = named_traits(case, ids)
    size = SMALL if len(ids) > MANY else SYMBOL
    found = []
    for id_ in ids:
        person = person_view(case, id_, options, words, named_traits=traits, row=None)
        caption = case.persons[id_].caption
        found.append(
            person._replace(
                figure=_plain(person.figure, max(size, _wanted(lines[id_]))),
                captions=(caption,) if caption else (),
                birth="",
                death="",
                traits=(),
            )
        )
    return tuple(found)


def _lines(ties: Sequence[TieView], kin: Sequence[KinView]) -> Counter[str]:
    """How many lines everybody has."""
    pairs = [(tie.first, tie.second) for tie in ties] + [(one.first, one.second) for one in kin]
    return Counter(id_ for pair in pairs for id_ in pair)


def _wanted(lines: int) -> float:
    """The size of a symbol where each of so many lines has its own place on the outline."""
    return round(min(LINE * lines / pi, LARGEST), 1)


def _plain(figure: Figure, size: float) -> Figure:
    """Who it is, and whether alive; what else a genogram marks is not about ties."""
    return figure._replace(
        size=size,
        traits=(),
        orientation="",
        sex_assigned="",
        migration=0,
        measure="",
        lift=0.0,
        channel=False,
    )


def _kin(
    case: Case, ids: Sequence[str], ties: Sequence[TieView], words: Words
) -> Iterator[KinView]:
    """Each couple, and each parent and child, that no tie joins, once."""
    drawn = set(ids)
    seen = {frozenset((tie.first, tie.second)) for tie in ties}
    for family in case.families:
        partners = [id_ for id_ in family.partners if id_ != UNKNOWN_PARTNER]
        children = [id_ for link in family.children for id_ in link.ids]
        pairs = [("partners", *pair) for pair in combinations(partners, 2)]
        pairs += [("parent", *pair) for pair in product(partners, children)]
        for kind, first, second in pairs:
            pair = frozenset((first, second))
            if pair <= drawn and pair not in seen:
                seen.add(pair)
                names = (case.persons[first].name, case.persons[second].name)
                title = f"{names[0]} – {words[f'kin.{kind}']} – {names[1]}"
                yield KinView(f"kin-{first}-{second}", first, second, kind, title)


def _density(case: Case, ids: Sequence[str], index: Sequence[str], words: Words) -> str:
    """How many of the possible ties there are; with index persons also among the others."""
    counted = [id_ for id_ in ids if is_somebody(case.persons[id_])]
    whole = density(case, counted)
    if not whole.pairs:
        return ""
    texts = [words["density"].format(ties=whole.ties, pairs=whole.pairs, persons=whole.size)]
    centre = [id_ for id_ in counted if id_ in index]
    others = density(case, [id_ for id_ in counted if id_ not in index])
    if centre and others.pairs:
        name = f" {words['describe.and']} ".join(case.persons[id_].name for id_ in centre)
        texts.append(
            words["density.without"].format(name=name, ties=others.ties, pairs=others.pairs)
        )
    return " ".join(texts)


def _left_out(case: Case, words: Words) -> str:
    """Relations with the whole client system or with a domain; the ecogram draws them."""
    persons = set(case.persons)
    count = sum(
        not (persons.intersection(tie.from_) and persons.intersection(tie.to))
        for tie in case.relations
    )
    return words["left_out"].format(count=count) if count else ""
