"""A case in words: what a drawing shows, for who reads it or hears it. Tells, and never judges.

The sentences come from ``vocabulary``; what belongs in them is decided here, from the same
selection that the charts draw.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Literal

from ecogram.model.case import Case
from ecogram.narrative.content import ECO_CHARTS, FAMILY_CHARTS, Content, content
from ecogram.narrative.families import families, households, others
from ecogram.narrative.instruments import carried, life, places
from ecogram.narrative.people import known, mentions
from ecogram.narrative.speech import Paragraph, Sentence, Teller, sentence
from ecogram.narrative.surroundings import surroundings
from ecogram.narrative.ties import coalitions, ties

Form = Literal["text", "markdown"]
LIMIT = 900
"""Letters of a short description: about a minute of a screen reader."""

TOLD_APART = {"lifeline": "life", "care-pie": "carried", "load": "carried"}
"""Charts that show nobody's ties: only their own part of the case is told."""

__all__ = ["LIMIT", "changes", "describe", "paragraphs", "short"]


def describe(
    case: Case, chart: str | None, language: str, form: Form = "text", *, focus: str = ""
) -> str:
    """*case* in sentences: what *chart* shows, or everything when *chart* is None.

    Raises EcogramError (``unknown-focus``) when the focus is nobody in the case.
    """
    return _written(case.title or "", paragraphs(case, chart, language, focus=focus), form)


def short(case: Case, chart: str | None, language: str, *, focus: str = "") -> str:
    """How much there is and the first sentences of the description, LIMIT letters at most."""
    of = Teller(case, language)
    shown = content(case, chart, focus)
    told = [_overview(of, shown).text]
    room = LIMIT - len(told[0]) - len(of.words["more"]) - 3
    for _, sentences in _parts(of, shown, chart):
        for one in sentences:
            room -= len(one.text) + 1
            if room < 0:
                return " ".join((*told, of.say("more").text))
            told.append(one.text)
    return " ".join(told)


def paragraphs(
    case: Case, chart: str | None, language: str, *, focus: str = ""
) -> tuple[Paragraph, ...]:
    """The description, with for every sentence what it is about."""
    return tuple(_paragraphs(Teller(case, language), content(case, chart, focus), chart))


def changes(
    before: Case, after: Case, moments: tuple[str, str], language: str, form: Form = "text"
) -> str:
    """What is different in *after*; *moments* are what the two are called."""
    from ecogram.narrative import difference

    of = Teller(after, language)
    found = [
        Paragraph(of.words["change.heading.people"], tuple(difference.people(of, before))),
        Paragraph(of.words["change.heading.ties"], tuple(difference.ties(of, before))),
    ]
    found = [paragraph for paragraph in found if paragraph.sentences]
    title = of.words["change.title"].format(first=moments[0], second=moments[1])
    if after.title:
        title = f"{after.title}. {title}"
    nothing = Paragraph("", (of.say("change.none"),))
    return _written(title, tuple(found) or (nothing,), form)


def _paragraphs(of: Teller, shown: Content, chart: str | None) -> Iterator[Paragraph]:
    for key, told in _parts(of, shown, chart):
        sentences = tuple(told)
        if sentences:
            yield Paragraph(of.words[f"heading.{key}"], sentences)


def _parts(
    of: Teller, shown: Content, chart: str | None
) -> Iterator[tuple[str, Iterator[Sentence]]]:
    """The parts in their order; each must be told before the next, who is introduced only once."""
    of.members = shown.members
    if chart in TOLD_APART:
        yield "who", _opening(of, shown)
        told = life(of, shown) if chart == "lifeline" else carried(of, shown)
        yield TOLD_APART[chart], told
        return
    yield "who", chain(_opening(of, shown), families(of, shown), others(of, shown))
    yield "together", households(of, shown)
    yield "around", surroundings(of, shown)
    yield "known", known(of, shown.persons)
    yield "between", chain(ties(of, shown), coalitions(of, shown.persons))
    if chart not in (*FAMILY_CHARTS, *ECO_CHARTS):
        yield "places", places(of, shown, chart)
        yield "life", life(of, shown)
        yield "carried", carried(of, shown)


def _overview(of: Teller, shown: Content) -> Sentence:
    """How many of what there are: `14 people, 6 unions, 3 ties.`"""
    counts = {
        "persons": len(shown.persons),
        "unions": len(shown.families),
        "ties": len(shown.relations),
        "domains": len(shown.domains),
    }
    parts = [
        of.words[f"overview.{key}.{'one' if count == 1 else 'many'}"].format(count=count)
        for key, count in counts.items()
        if count
    ]
    return of.say("overview", parts=of.join(parts)) if parts else of.say("nobody")


def _opening(of: Teller, shown: Content) -> Iterator[Sentence]:
    """Whom it is about, on which date, and the words the author put under the drawing."""
    if not shown.persons:
        yield of.say("nobody")
        return
    keep = set(shown.persons)
    index = [id_ for id_ in of.case.index_person if id_ in keep]
    at = of.case.reference_date
    if index:
        yield of.say("opening", of.people(index), who=mentions(of, index))
    if at is not None and at.text:
        yield of.say("opening.moment" if at.moment else "opening.date", date=at.text)
    if of.case.caption:
        yield sentence(of.case.caption)


def _written(title: str, told: tuple[Paragraph, ...], form: Form) -> str:
    blocks = []
    if title:
        blocks.append(f"# {_plain(title)}" if form == "markdown" else title)
    for paragraph in told:
        text = " ".join(one.text for one in paragraph.sentences)
        if form == "markdown" and paragraph.heading:
            blocks.append(f"## {_plain(paragraph.heading)}")
        blocks.append(_plain(text) if form == "markdown" else text)
    return "\n\n".join(blocks) + "\n"


def _plain(text: str) -> str:
    """Text that Markdown leaves as it is."""
    line = " ".join(text.split())
    return "".join(f"\\{c}" if c in "\\`*_[]<>#|" else c for c in line)
