"""What is told of one chart: how much there is, and the parts in their order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ecogram.charts.options import Options
from ecogram.narrative.people import full_date, mentions
from ecogram.narrative.speech import Sentence, Teller, sentence
from ecogram.records import NamedTuple

Parts = Iterator[tuple[str, Iterator[Sentence]]]


class Story(NamedTuple):
    """The text about one chart.

    ``counts`` says how many there are of what (`persons`, `ties`, `events` …). ``parts`` are pairs
    of a heading and its sentences; each must be told before the next, who is introduced only once.
    """

    counts: Mapping[str, int]
    parts: Parts


def opening(of: Teller, options: Options, persons: tuple[str, ...]) -> Iterator[Sentence]:
    """Whom it is about, on which date, and the words the author put under the drawing."""
    if not of.case.persons:
        yield of.say("nobody")
        return
    keep = set(persons)
    index = [id_ for id_ in (options.focus,) if id_] or list(of.case.index_person)
    index = [id_ for id_ in index if id_ in keep]
    at = of.case.reference_date
    if index:
        yield of.say("opening", of.people(index), who=mentions(of, index))
    if at is not None and at.text:
        key = "opening.moment" if at.moment else "opening.date"
        yield of.say(key, date=at.text if at.moment else full_date(of, at))
    if of.case.caption:
        yield sentence(of.case.caption)
