"""Who gives how much of the care, in words."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.charts.care_pie.select import percentages, select, shares, wanted
from ecogram.charts.options import Options
from ecogram.model.help import Care
from ecogram.narrative.speech import Sentence, Teller, sentence
from ecogram.narrative.story import Parts, Story, opening


def tell(of: Teller, options: Options, chart: str | None) -> Story:
    """The divisions of care that the chart draws.

    Raises EcogramError: ``no-care`` when there are none, ``unknown-focus``.
    """
    of.learn("narrative_instruments")
    of.details = frozenset()  # such a drawing has names only
    view = select(of.case, options._replace(language=of.language))
    return Story({"divisions": sum(map(len, view.rows))}, _parts(of, options))


def _parts(of: Teller, options: Options) -> Parts:
    yield "who", opening(of, options, tuple(of.case.persons))
    yield "care", divisions(of, options)


def divisions(of: Teller, options: Options) -> Iterator[Sentence]:
    """A sentence for each division: of whom, when, and how many per cent each kind of care has."""
    cares = wanted(of.case, options)
    if not cares:
        return
    spoken = options._replace(language=of.language)
    pies = {pie.id: pie for row in select(of.case, spoken).rows for pie in row}
    numbers = {id(care): number for number, care in enumerate(of.case.care)}
    for number, care in enumerate(cares, 1):
        id_ = care.person
        known = [id_] if id_ is not None and id_ in of.case.persons else []
        about = [("care", numbers[id(care)]), *of.people(known)]
        who = of.called(known[0]) if known else of.system()
        key = "care.then" if care.moment else "care"
        more = "".join(f" ({caption})" for caption in pies[f"care-{number}"].captions)
        text = of.words[key].format(who=who, moment=care.moment, parts=_parted(of, care)) + more
        yield sentence(text, about)


def _parted(of: Teller, care: Care) -> str:
    found = shares(care)
    said = percentages([part for _, part in found])
    parts = [
        of.words["care.share"].format(kind=of.words[f"care.{kind}"], share=percent)
        for (kind, _), percent in zip(found, said, strict=True)
    ]
    return of.join(parts) or of.words["care.empty"]
