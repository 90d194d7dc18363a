"""An account of a case, in figures or in sentences: of what may be seen, on the date asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ecogram import pipeline
from ecogram.records import NamedTuple

if TYPE_CHECKING:
    from ecogram.charts.options import Options
    from ecogram.model.case import Case


class Told(NamedTuple):
    """A text about a case; what is not in it is counted as in ``Drawn``."""

    text: str
    left_out: int = 0
    absent: int = 0


def measure(
    case: Case,
    options: Options,
    form: Literal["table", "json", "csv", "markdown"] = "table",
    between: tuple[str, str] | None = None,
) -> Told:
    """The figures of the network of *case*, or of two dates or moments side by side.

    Raises EcogramError (``not-a-date``) when a date is none.
    """
    from ecogram.analysis.formats import FORMATS
    from ecogram.analysis.network import network
    from ecogram.analysis.sheet import sheet
    from ecogram.analysis.standing import standing
    from ecogram.charts.heading import full_date
    from ecogram.vocabulary import words

    seen, left_out = pipeline.seen_by(case, options)
    language = options.language or case.language or "nl"
    sheets, absent = [], 0
    for at in between or (options.at,):
        then = pipeline.at_date(seen, options._replace(at=at))
        sheets.append(sheet(network(then, standing(then)), language, _called(then, at)))
        absent = 0 if between else len(seen.persons) - len(then.persons)
    says = words(language, "measures")
    title = says["title"].format(title=case.title) if case.title else ""
    if title and not between and sheets[0].moment:
        dated = case.reference_date
        date = full_date(dated, language) if dated and not options.at else sheets[0].moment
        title = says["reference"].format(title=title, date=date)
    return Told(FORMATS[form](sheets, title), left_out, absent)


def describe(
    case: Case,
    chart: str | None,
    options: Options,
    form: Literal["text", "markdown"] = "text",
    between: tuple[str, str] | None = None,
) -> Told:
    """*case* in sentences: all of it (*chart* None), what a *chart* shows, or what changed.

    Raises EcogramError (``not-a-date``) when a date is none.
    """
    from ecogram import charts, narrative

    seen, left_out = pipeline.seen_by(case, options)
    language: Literal["nl", "en"] = "en" if (options.language or case.language) == "en" else "nl"
    if between:
        before, after = (pipeline.at_date(seen, options._replace(at=at)) for at in between)
        return Told(narrative.changes(before, after, between, language, form), left_out)
    dated = pipeline.over_time if chart in charts.OVER_TIME else pipeline.at_date
    then = dated(seen, options)
    text = narrative.describe(then, chart, language, form, options)
    return Told(text, left_out, len(seen.persons) - len(then.persons))


def _called(case: Case, at: str) -> str:
    """How a reader calls the date of *case*: as it was asked for, else as the file has it."""
    return at or (case.reference_date.text if case.reference_date else "")
