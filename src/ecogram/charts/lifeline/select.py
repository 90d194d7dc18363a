"""From a case to a life on a line: the first step of the chart. No places, no ink."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ecogram.charts.instruments import focused, heading, instrument_words, listing, names
from ecogram.charts.lifeline.happenings import Happening, from_family, written
from ecogram.charts.lifeline.timing import Axis, When, axis, begin, birth, when
from ecogram.charts.lifeline.view import EventView, LifeView
from ecogram.charts.options import Options
from ecogram.diagnostics import EcogramError, Problem
from ecogram.model.case import Case
from ecogram.model.dates import Date, age

LONG = 1 / 3
"""The part of a life that events must cover for its line to begin at birth."""


def select(case: Case, options: Options) -> LifeView:
    """The events of *case* in the order of time, on an axis that holds them all.

    The line is that of the focus, else of the one index person; with more of these, or with none,
    it is everybody's and has no ages. Raises EcogramError: ``no-events`` when there are none,
    ``unknown-focus``.
    """
    words = instrument_words(options.language)
    subjects = subjects_of(case, focused(case, options))
    subject = subjects[0] if len(subjects) == 1 else ""
    found = happenings(case, options)
    if not found:
        raise EcogramError([Problem("no-events")])
    begins = [begin(one, case, subject) for one in found]
    ends = [when(one.until) for one in found]
    born = birth(case, subject) if subject else None
    span = _span(born, case, begins, whole=options.from_family)
    times = [*begins, *(end for end in ends if end.is_known)]
    line = axis(times, case, span, words["lifeline.undated"])
    views = [
        _view(case, one, start, end, line, subject, words)._replace(number=number)
        for number, (one, start, end) in enumerate(zip(found, begins, ends, strict=True))
    ]
    views.sort(key=lambda view: (view.start.cell, view.start.year))
    events = tuple(view._replace(id=f"event-{number}") for number, view in enumerate(views, 1))
    periods = sum(view.period for view in events)
    told = words["describe.lifeline"].format(events=len(events) - periods, periods=periods)
    of = words["lifeline.of"].format(name=names(case, subjects, words)) if subjects else ""
    return LifeView(
        heading(
            case,
            "lifeline",
            options,
            words,
            listing(told, [view.title for view in events]),
            of=of,
        ),
        events,
        line.cells,
        when(born).year,
        born is not None and not born.is_exact,
    )


def happenings(case: Case, options: Options) -> tuple[Happening, ...]:
    """What happened, in the order of the file; what it says of the family after it, if asked."""
    found = list(written(case, options.focus, notes=options.notes))
    if options.from_family:
        words = instrument_words(options.language)
        by = case.reference_date if options.at else None
        for one in subjects_of(case, options.focus):
            found += from_family(case, one, words, by)
    return tuple(found)


def subjects_of(case: Case, focus: str) -> tuple[str, ...]:
    """Whose life it is: the focus, else the index persons, else the only person there is."""
    if focus:
        return (focus,)
    everybody = [id_ for id_, person in case.persons.items() if person.type == "person"]
    return case.index_person or tuple(everybody if len(everybody) == 1 else ())


def _span(born: Date | None, case: Case, begins: Sequence[When], *, whole: bool) -> list[float]:
    """Years that the scale must hold besides those of the events: birth, and the date it is.

    Unless it is the *whole* life, a birth long before everything else would only take room.
    """
    years = [one.year for one in begins if one.year is not None]
    if not years:
        return []
    now, start = when(case.reference_date).year, when(born).year
    found = [now] if now is not None and now >= max(years) else []
    if start is not None and start <= min(years):
        end = max([*years, *found])
        if whole or end - min(years) >= (end - start) * LONG:
            found.append(start)
    return found


def _view(
    case: Case,
    happening: Happening,
    start: When,
    end: When,
    line: Axis,
    subject: str,
    words: Mapping[str, str],
) -> EventView:
    period = happening.since is not None or happening.until is not None
    what = happening.what or words["lifeline.event"]
    if happening.note:
        what = f"{what} ({happening.note})"
    said = _when_text(case, happening, subject, words)
    slot = line.cells[line.spot(start).cell].label
    who = _who(case, happening, subject, words)
    open_start = period and not start.is_known
    place = line.spot(end if open_start and end.is_known else start)
    feeling = words["lifeline.unsaid"]
    if happening.feeling is not None:
        feeling = words["lifeline.feeling"].format(feeling=happening.feeling)
    parts = [said, what, who, "" if happening.family else feeling]
    return EventView(
        id="",
        start=place,
        end=line.spot(end) if period and end.is_known else None,
        period=period and (start.is_known or end.is_known),
        open_start=open_start,
        open_end=period and not end.is_known,
        feeling=happening.feeling,
        when="" if said == slot else said,
        what=what,
        who=who,
        family=happening.family,
        title=", ".join(part for part in parts if part),
    )


def _who(case: Case, happening: Happening, subject: str, words: Mapping[str, str]) -> str:
    """Who else was involved; all who were, when the line is not one person's."""
    others = [id_ for id_ in happening.who if id_ != subject]
    listed = names(case, others, words)
    if listed and subject in happening.who:
        return words["lifeline.with"].format(names=listed)
    return listed


def _when_text(case: Case, happening: Happening, subject: str, words: Mapping[str, str]) -> str:
    if happening.since is not None or happening.until is not None:
        return _period_text(happening, words)
    parts = [date_text(happening.date, words)] if happening.date is not None else []
    if happening.age is not None:
        years = f"{'±' if happening.age.approximate else ''}{happening.age.years}"
        parts.append(words["lifeline.years"].format(age=years))
    elif subject and (subject in happening.who or not happening.who):
        parts += list(_age_then(case, happening.date, subject, words))
    if happening.date is None and happening.age is None:
        return words["date.unknown"]
    return ", ".join(part for part in parts if part)


def _age_then(
    case: Case, date: Date | None, subject: str, words: Mapping[str, str]
) -> Iterator[str]:
    now, person = case.reference_date, case.persons[subject]
    then = age(birth(case, subject), date)
    if person.age is not None and date is not None and now is not None and date.year == now.year:
        then = person.age
    if then is not None and then.years > 0:
        years = f"{'±' if then.approximate else ''}{then.years}"
        yield words["lifeline.years"].format(age=years)


def _period_text(happening: Happening, words: Mapping[str, str]) -> str:
    first, last = (date_text(date, words) for date in (happening.since, happening.until))
    if happening.since is not None and happening.until is not None:
        return f"{first} – {last}"
    key, date = ("family.since", first) if happening.since is not None else ("family.until", last)
    return words[key].format(date=date)


def date_text(date: Date | None, words: Mapping[str, str]) -> str:
    """A date as a reader says it: `7 mrt 1950`, `± 1950`, a moment's name with its year."""
    if date is None:
        return ""
    if date.year is None:
        return date.moment or (words["date.unknown"] if date.unknown else date.text)
    parts = [str(date.day or ""), words[f"month.{date.month}"] if date.month else ""]
    text = " ".join(part for part in (*parts, str(date.year)) if part)
    sign = "about" if date.circa else "before" if date.before else "after" if date.after else ""
    text = words[f"date.{sign}"].format(date=text) if sign else text
    return f"{date.moment}, {text}" if date.moment and date.moment != text else text
