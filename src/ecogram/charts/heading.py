"""What stands over and under every chart: which chart of what, and what the file says of itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from ecogram.vocabulary import words as vocabulary

if TYPE_CHECKING:
    from ecogram.charts.options import Options
    from ecogram.model.case import Case
    from ecogram.model.dates import Date

INTERNAL = ("intern", "internal")
"""How the worker's own file is asked for, in either language."""


def subtitle(case: Case, chart: str, options: Options, words: Mapping[str, str]) -> str:
    """The line under the title: the chart, the moment or the date, the file number, for whom.

    Whoever the drawing is made for is named even where no title is drawn, so that what others
    must not see is never taken for the drawing that everybody may have.
    """
    meant = f"{words['header.audience']}: {_audience(options, words)}" if options.audience else ""
    title = case.title or "" if options.title is None else options.title
    if not title:
        return meant[:1].upper() + meant[1:]
    parts = [words[f"chart.{chart}"], _when(case, options.language, words)]
    if case.file_number:
        parts.append(f"{words['header.file_number']} {case.file_number}")
    return ", ".join(part for part in (*parts, meant) if part)


def footer(case: Case, options: Options, words: Mapping[str, str]) -> str:
    """What the file says of the making of the drawing; never today's date."""
    parts = []
    if case.drawn_on is not None:
        parts.append(f"{words['header.drawn_on']} {full_date(case.drawn_on, options.language)}")
    if case.author:
        parts.append(f"{words['header.author']} {case.author}")
    if case.organisation:
        parts.append(case.organisation)
    if case.drawn_with:
        parts.append(f"{words['header.drawn_with']} {', '.join(case.drawn_with)}")
    if case.status:
        parts.append(f"{words['header.status']} {words[f'status.{case.status}']}")
    if case.keep_until is not None:
        parts.append(f"{words['header.keep_until']} {full_date(case.keep_until, options.language)}")
    text = ", ".join(parts)
    lines = [text[:1].upper() + text[1:] + "." if text else "", case.caption or ""]
    return " ".join(line for line in lines if line)


def under(footer_: str, meant: Iterable[str]) -> str:
    """The *footer_*, then what lines are about, each as a sentence."""
    sentences = (f"{one.rstrip('.')}." for one in meant)
    return " ".join(part for part in (footer_, *sentences) if part)


def meanings(case: Case, names: Mapping[str, str]) -> Iterator[str]:
    """What ties are about, where the file says it: `Ex – Mira: untrue stories`.

    *names* are of whoever and whatever the drawing holds, by id.
    """
    for tie in case.relations:
        ends = [[names[id_] for id_ in end if id_ in names] for end in (tie.from_, tie.to)]
        if tie.caption and all(ends):
            yield f"{', '.join(ends[0])} – {', '.join(ends[1])}: {tie.caption}"


def full_date(date: Date, language: str) -> str:
    """*date* in words: `7 november 2012`, `± 2012`; as it was written when no year is known."""
    if date.year is None:
        return date.text
    month = vocabulary(language, "narrative")[f"month.{date.month}"] if date.month else ""
    day = str(date.day) if date.day and date.month else ""
    said = " ".join(part for part in (day, month, str(date.year)) if part)
    if date.circa:
        return f"± {said}"
    if date.before or date.after:
        sign = "date.before" if date.before else "date.after"
        return f"{vocabulary(language, 'drawing')[sign]} {said}"
    return said


def _when(case: Case, language: str, words: Mapping[str, str]) -> str:
    """The moment by its name, with its date when that says more; else the reference date."""
    at = case.reference_date
    if at is None or not at.text:
        return ""
    if at.moment is None:
        return f"{words['header.reference_date']} {full_date(at, language)}"
    date = full_date(at, language) if at.year is not None else ""
    year = "" if at.year is None or str(at.year) in at.moment else f" ({date})"
    return f"{words['header.situation']}: {at.moment}{year}"


def _audience(options: Options, words: Mapping[str, str]) -> str:
    asked = " ".join(options.audience.split())
    return words["audience.internal"] if asked.casefold() in INTERNAL else asked
