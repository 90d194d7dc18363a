"""What the other charts show, in words: events, care, load and capacity, rings and zones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ecogram.narrative.content import Content
from ecogram.narrative.people import when
from ecogram.narrative.speech import Sentence, Teller, sentence

if TYPE_CHECKING:
    from ecogram.model.event import Event
    from ecogram.model.help import Weight

RINGS = ("intimacy", "friendship", "acquaintances", "services")
ZONES = ("neighbourhood", "town", "region", "beyond")
SHARES = ("self_care", "informal", "professional", "specialised")
MUCH = 4
"""From this feeling on it is very good, or very hard."""


def places(of: Teller, shown: Content, chart: str | None) -> Iterator[Sentence]:
    """Who stands in each ring of a network scheme, or in each zone of a network map."""
    for name, key, values in (
        ("network-scheme", "ring", RINGS),
        ("network-map", "zone", ZONES),
    ):
        for value in values if chart == name else ():
            ids = [i for i in shown.persons if getattr(of.case.persons[i], key) == value]
            if ids:
                form = "many" if of.are_many(ids) else "one"
                where = of.words[f"{key}.{value}"]
                about = [*of.people(ids), *((key, id_) for id_ in ids)]
                yield of.say(f"{key}.{form}", about, where=where, who=of.all_called(ids))


def life(of: Teller, shown: Content) -> Iterator[Sentence]:
    """What happened, in the order of the file; how it felt, when that is written."""
    for index, event in enumerate(of.case.events):
        at = _when(of, event)
        who = [id_ for id_ in event.who if id_ in of.case.persons]
        more = [of.all_called(who) if who else "", _feeling(of, event.feeling)]
        marks = ", ".join(mark for mark in more if mark)
        text = f"{event.what or of.words['event.unnamed']}{f' ({marks})' if marks else ''}"
        yield sentence(f"{at}: {text}" if at else text, [("event", index), *of.people(who)])


def carried(of: Teller, shown: Content) -> Iterator[Sentence]:
    """How care is shared out, and what weighs and carries."""
    for index, care in enumerate(of.case.care):
        shares = {key: value for key in SHARES if (value := getattr(care, key)) is not None}
        parts = [
            of.words["care.share"].format(kind=of.words[f"care.{key}"], share=f"{share:g}")
            for key, share in shares.items()
        ]
        if parts:
            id_ = care.person
            who = of.called(id_) if id_ is not None and id_ in of.case.persons else of.system()
            text = of.words["care"].format(who=who, parts=of.join(parts))
            at = of.words["care.moment"].format(moment=care.moment) if care.moment else ""
            yield sentence(f"{text}{at}", [("care", index)])
    yield from _weights(of, "load", of.case.carrying_load)
    yield from _weights(of, "capacity", of.case.carrying_capacity)


def _weights(of: Teller, key: str, weights: tuple[Weight, ...]) -> Iterator[Sentence]:
    groups: dict[tuple[str, ...], list[int]] = {}
    for index, one in enumerate(weights):
        groups.setdefault(one.who, []).append(index)
    for ids, numbers in groups.items():
        who = [id_ for id_ in ids if id_ in of.case.persons]
        parts = []
        for one in (weights[number] for number in numbers):
            heavy = of.words["weight"].format(weight=one.weight) if one.weight else ""
            parts.append(f"{one.what}{heavy}")
        about = [*((key, number) for number in numbers), *of.people(who)]
        named = of.all_called(who) if who else of.system()
        yield of.say(key, about, who=named, parts=of.join(parts, by="; "))


def _when(of: Teller, event: Event) -> str:
    """`In 2008`, `at 14 years`, `from 2006 to 2009`, or the name of the moment."""
    date = event.date
    if date is not None and date.year is None and date.text:
        return date.text
    at = when(of, date)
    if not at and event.since is not None:
        parts = (when(of, event.since, "from"), when(of, event.until, "until"))
        at = " ".join(part for part in parts if part)
    if not at and event.age is not None:
        at = of.words["event.age"].format(age=event.age.years)
    return at


def _feeling(of: Teller, feeling: int | None) -> str:
    if feeling is None:
        return ""
    size = "very" if abs(feeling) >= MUCH else "quite"
    way = "neutral" if feeling == 0 else f"{size}.{'good' if feeling > 0 else 'hard'}"
    return of.words[f"feeling.{way}"]
