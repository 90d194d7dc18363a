"""What the charts of the other instruments share: their words, headings and lists of names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ecogram.charts.heading import footer, subtitle
from ecogram.charts.options import Options
from ecogram.charts.sheet import Heading, named
from ecogram.diagnostics import EcogramError, Problem
from ecogram.model.case import Case
from ecogram.model.relation import CLIENT_SYSTEM
from ecogram.vocabulary import words as vocabulary

MANY = 40
"""Things that are read aloud; each has a title of its own besides."""


def instrument_words(language: str) -> Mapping[str, str]:
    """The words of every drawing and those of the instruments, in one table."""
    return {**vocabulary(language, "drawing"), **vocabulary(language, "instruments")}


def heading(
    case: Case,
    chart: str,
    options: Options,
    words: Mapping[str, str],
    description: str,
    remarks: Sequence[str] = (),
    of: str = "",
) -> Heading:
    """The words round *chart*; *remarks* stand under the legend, *of* whom it is over it."""
    title = case.title or "" if options.title is None else options.title
    under = subtitle(case, chart, options, words)
    if of:
        under = under.replace(words[f"chart.{chart}"], f"{words[f'chart.{chart}']} {of}", 1)
    return Heading(
        title=title,
        subtitle=under,
        name=named(chart, title, words),
        description=description,
        footer=(*remarks, footer(case, options, words)),
        language=options.language,
    )


def listing(first: str, titles: Sequence[str]) -> str:
    """The text of a drawing for who cannot see it: a sentence and what is drawn, MANY at most."""
    shown = [f"{title}." for title in titles[:MANY]]
    return " ".join([first, *shown, *(["…"] if len(titles) > MANY else [])])


def focused(case: Case, options: Options) -> str:
    """The id that ``--focus`` names, or nothing.

    Raises EcogramError (``unknown-focus``) when it is nobody in the case.
    """
    if options.focus and options.focus not in case.persons:
        raise EcogramError([Problem("unknown-focus", values={"id": options.focus})])
    return options.focus


def name(case: Case, id_: str, words: Mapping[str, str]) -> str:
    """How a person, a domain or the client system is called; empty for nobody."""
    if id_ == CLIENT_SYSTEM:
        own = case.client_system.name if case.client_system else None
        return own or words["client_system"]
    record = case.persons.get(id_) or case.domains.get(id_)
    return record.name or id_ if record else ""


def names(case: Case, ids: Iterable[str], words: Mapping[str, str]) -> str:
    """Names as a list in a sentence: `Ada, Mira en Carmen`."""
    found = [one for id_ in dict.fromkeys(ids) if (one := name(case, id_, words))]
    return enumerated(found, words["and"])


def enumerated(items: Sequence[str], joint: str) -> str:
    """*items* as a list in a sentence.

    >>> enumerated(["Ada", "Mira", "Carmen"], "en"), enumerated([], "en")
    ('Ada, Mira en Carmen', '')
    """
    head, last = items[:-1], items[-1:]
    return f" {joint} ".join(part for part in (", ".join(head), *last) if part)
