"""A genogram, an ecomap, an ecogram, or the whole case in words."""

from __future__ import annotations

from itertools import chain

from ecogram.charts.options import Options
from ecogram.narrative.content import Content, content
from ecogram.narrative.families import families, households, others
from ecogram.narrative.people import known
from ecogram.narrative.speech import Teller
from ecogram.narrative.story import Parts, Story, opening
from ecogram.narrative.surroundings import surroundings
from ecogram.narrative.ties import coalitions, ties


def tell(of: Teller, options: Options, chart: str | None) -> Story:
    """What *chart* shows; everything when it is None.

    Raises EcogramError (``unknown-focus``) when the focus is nobody in the case.
    """
    shown = content(of.case, chart, options.focus)
    of.members = shown.members
    if chart == "ecomap":
        of.plain = frozenset(shown.members)
    counts = {
        "persons": len(shown.persons),
        "unions": len(shown.families),
        "ties": len(shown.relations),
        "domains": len(shown.domains),
    }
    return Story(counts, _parts(of, shown, options, chart))


def _parts(of: Teller, shown: Content, options: Options, chart: str | None) -> Parts:
    first = opening(of, options, shown.persons)
    is_closed = chart == "ecomap" and len(shown.members) > 1  # told as the client system instead
    rest = iter(()) if is_closed else others(of, shown)
    yield "who", chain(first, families(of, shown), rest)
    yield "together", households(of, shown)
    yield "around", surroundings(of, shown)
    yield "known", known(of, [id_ for id_ in shown.persons if id_ not in of.plain])
    yield "between", chain(ties(of, shown, chart), coalitions(of, shown.persons))
    if chart is None:
        from ecogram.narrative import care_pie, help, lifeline, load

        of.learn("narrative_instruments")
        yield "life", lifeline.life(of, options)
        yield "care", care_pie.divisions(of, options)
        yield "load", load.balances(of, options)
        yield "wishes", help.wishes(of)
