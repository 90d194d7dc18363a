"""What weighs and what carries, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecogram.charts.load.select import select
from ecogram.charts.options import Options
from ecogram.model.help import Weight
from ecogram.narrative.speech import Sentence, Teller
from ecogram.narrative.story import Parts, Story, opening

Numbered = tuple[int, Weight]


def tell(of: Teller, options: Options, chart: str | None) -> Story:
    """The load and the capacity that the chart draws.

    Raises EcogramError: ``no-load`` when there is none, ``unknown-focus``.
    """
    of.learn("narrative_instruments")
    of.details = frozenset()  # such a drawing has names only
    balances_ = select(of.case, options._replace(language=of.language)).balances
    counts = {
        "load": sum(len(one.load) for one in balances_),
        "capacity": sum(len(one.capacity) for one in balances_),
    }
    return Story(counts, _parts(of, options))


def _parts(of: Teller, options: Options) -> Parts:
    yield "who", opening(of, options, tuple(of.case.persons))
    yield "load", balances(of, options)


def balances(of: Teller, options: Options) -> Iterator[Sentence]:
    """For each who has any: what weighs, then what carries, and what nobody wrote down."""
    load = _of(of.case.carrying_load, options.focus)
    capacity = _of(of.case.carrying_capacity, options.focus)
    for ids in dict.fromkeys(item.who for _, item in (*load, *capacity)):
        yield _told(of, "load", ids, [one for one in load if one[1].who == ids])
        yield _told(of, "capacity", ids, [one for one in capacity if one[1].who == ids])


def _told(of: Teller, key: str, ids: tuple[str, ...], items: Sequence[Numbered]) -> Sentence:
    who = [id_ for id_ in ids if id_ in of.case.persons]
    named = of.all_called(who) if who else of.words["load.everybody"]
    about: list[tuple[str, str | int]] = [(key, number) for number, _ in items]
    if not items:
        return of.say(f"{key}.none", of.people(who), who=named)
    parts = [
        item.what + (of.words["weight"].format(weight=item.weight) if item.weight else "")
        for _, item in items
    ]
    return of.say(key, [*about, *of.people(who)], who=named, parts=of.join(parts, by="; "))


def _of(weights: Sequence[Weight], focus: str) -> tuple[Numbered, ...]:
    return tuple((n, one) for n, one in enumerate(weights) if not focus or focus in one.who)
