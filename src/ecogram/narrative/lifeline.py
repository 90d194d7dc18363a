"""A life in words: what happened, in the order of time, and how it felt."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.charts.lifeline.happenings import Happening
from ecogram.charts.lifeline.select import happenings, select, subjects_of
from ecogram.charts.lifeline.timing import birth
from ecogram.charts.options import Options
from ecogram.model.dates import Date, age
from ecogram.narrative.people import full_date, when
from ecogram.narrative.speech import Sentence, Teller, sentence
from ecogram.narrative.story import Parts, Story, opening

MUCH = 4
"""From this feeling on it is very good, or very hard."""


def tell(of: Teller, options: Options, chart: str | None) -> Story:
    """The events that the chart draws.

    Raises EcogramError: ``no-events`` when there are none, ``unknown-focus``.
    """
    of.learn("narrative_instruments")
    of.details = frozenset()  # such a drawing has names only
    view = select(of.case, options._replace(language=of.language))
    return Story({"events": len(view.events)}, _parts(of, options))


def _parts(of: Teller, options: Options) -> Parts:
    yield "who", opening(of, options, tuple(of.case.persons))
    yield "life", life(of, options)


def life(of: Teller, options: Options) -> Iterator[Sentence]:
    """A sentence or two for every event; at the end, of how many nobody said how they felt."""
    spoken = options._replace(language=of.language)
    found = happenings(of.case, spoken)
    if not found:
        return
    subjects = [id_ for id_ in subjects_of(of.case, options.focus) if id_ in of.case.persons]
    subject = subjects[0] if len(subjects) == 1 else ""
    written = [one for one in found if not one.family]
    for view in select(of.case, spoken).events:
        one = found[view.number]
        text = ": ".join(
            part for part in (_when(of, one, subject), _what(of, one, subject)) if part
        )
        feeling = _feeling(of, one.feeling)
        who = [id_ for id_ in one.who if id_ in of.case.persons]
        ended = text if text.endswith((".", "!", "?")) else f"{text}."
        yield sentence(
            f"{ended} {feeling}" if feeling else ended, [("event", view.number), *of.people(who)]
        )
    silent = sum(one.feeling is None for one in written)
    if 0 < silent < len(written):
        key = "life.unsaid.one" if silent == 1 else "life.unsaid.many"
        yield of.say(key, count=of.number(silent))


def _what(of: Teller, one: Happening, subject: str) -> str:
    """What happened, and with whom; all who were there when the life is not one person's."""
    text = (one.what or of.words["event.unnamed"]) + (f" ({one.note})" if one.note else "")
    told = text.casefold()
    others = [id_ for id_ in one.who if id_ != subject and id_ in of.case.persons]
    others = [id_ for id_ in others if of.case.persons[id_].name.casefold() not in told]
    if one.family or not others:
        return text
    key = "event.with" if subject in one.who else "event.who"
    return text + of.words[key].format(who=of.all_called(others))


def _when(of: Teller, one: Happening, subject: str) -> str:
    """`On 7 March 2008`, `at the age of 14`, `from 2006 to 2009`, or the name of the moment."""
    if one.since is not None or one.until is not None:
        parts = (_on(of, one.since, "from"), _on(of, one.until, "until"))
        return " ".join(part for part in parts if part)
    years = one.age.years if one.age else None
    if years is None and subject and (subject in one.who or not one.who):
        then = age(birth(of.case, subject), one.date)
        now, person = of.case.reference_date, of.case.persons[subject]
        if person.age and now and one.date and one.date.year == now.year:
            then = person.age
        years = then.years if then and then.years > 0 else None
    on = _on(of, one.date, "in")
    if years is not None and not on:
        return of.words["event.age"].format(age=years)
    moment = (
        one.date.moment
        if one.date and one.date.year and one.date.moment != one.date.text[:4]
        else ""
    )
    marks = [of.words["quotes"].format(text=moment)] if moment else []
    marks += [of.words["event.age.then"].format(age=years)] if years is not None else []
    return f"{on} ({', '.join(marks)})" if marks else on


def _on(of: Teller, date: Date | None, key: str) -> str:
    """A date to the day or the month where that is known; a moment by its name."""
    if date is None:
        return ""
    if date.year is None:
        return (
            "" if date.unknown else of.words["event.moment"].format(name=date.moment or date.text)
        )
    at = when(of, date, key)
    if date.month and date.day is not None and not (date.circa or date.before or date.after):
        key = "event.on" if key == "in" else f"event.{key}"
        at = of.words[key].format(date=full_date(of, date))
    elif date.month:
        at = at.replace(str(date.year), f"{of.words[f'month.{date.month}']} {date.year}")
    return at


def _feeling(of: Teller, feeling: int | None) -> str:
    if feeling is None:
        return ""
    size = "very" if abs(feeling) >= MUCH else "quite"
    way = "neutral" if feeling == 0 else f"{size}.{'good' if feeling > 0 else 'hard'}"
    return sentence(of.words[f"feeling.{way}"]).text
