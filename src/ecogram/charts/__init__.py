"""A chart turns a case into a scene: here families and drawings meet.

Charts do not know each other.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ecogram.charts.options import Options
    from ecogram.model.case import Case
    from ecogram.scene import Scene

Chart = Callable[["Case", "Options"], "Scene"]

CHARTS: dict[str, str] = {
    "genogram": "ecogram.charts.genogram",
    "ecomap": "ecogram.charts.ecomap",
    "ecogram": "ecogram.charts.ecogram",
    "network-scheme": "ecogram.charts.network_scheme",
    "network-map": "ecogram.charts.network_map",
    "lifeline": "ecogram.charts.lifeline",
    "sociogram": "ecogram.charts.sociogram",
    "care-pie": "ecogram.charts.care_pie",
    "give-and-take": "ecogram.charts.give_and_take",
    "load": "ecogram.charts.load",
}
"""The name of every chart and the module whose ``draw`` makes it, imported when it is asked for."""

ALIASES: dict[str, str] = {
    "netwerkschema": "network-scheme",
    "netwerkcirkel": "network-scheme",
    "netwerkkaart": "network-map",
    "levenslijn": "lifeline",
    "tijdlijn": "lifeline",
    "zorgtaart": "care-pie",
    "zorgverdeling": "care-pie",
    "geven-en-nemen": "give-and-take",
    "draagkracht-draaglast": "load",
}
"""What else charts are called, in Dutch too."""

OVER_TIME = frozenset(("lifeline", "care-pie"))
"""Charts that show time themselves: they get the whole case, with the date that is asked for."""

DATA: dict[str, Callable[[Case], bool]] = {
    "genogram": lambda case: bool(case.families) or not _has_surroundings(case),
    "ecomap": lambda case: _has_surroundings(case),
    "ecogram": lambda case: _has_surroundings(case),
    "network-scheme": lambda case: any(person.ring for person in case.persons.values()),
    "network-map": lambda case: any(person.zone for person in case.persons.values()),
    "lifeline": lambda case: bool(case.events),
    "sociogram": lambda case: _has_ties_among_others(case),
    "care-pie": lambda case: bool(case.care),
    "give-and-take": lambda case: any(
        tie.support or tie.gives or tie.receives or tie.possible_support for tie in case.relations
    ),
    "load": lambda case: bool(case.carrying_load or case.carrying_capacity),
}
"""Whether a case holds what a chart draws, by the name of the chart."""


def draw(case: Case, chart: str, options: Options) -> Scene:
    """The scene of *chart* (a key of CHARTS) for *case*.

    Raises EcogramError when an option names somebody who is not in the case.
    """
    drawer: Chart = import_module(CHARTS[chart]).draw
    return drawer(case, options)


def default_chart(case: Case) -> str:
    """The chart that suits what the file holds, when nobody names one.

    That is an ecogram when the file tells of surroundings: domains, ties with them, or who the
    client system is that has them.
    """
    return "ecogram" if _has_surroundings(case) else "genogram"


def available(case: Case, options: Options | None = None) -> list[str]:
    """The charts that *case* has data for, in the order of CHARTS.

    What a family lived through makes a life line only when *options* ask for it.
    """
    found = {chart for chart in CHARTS if chart in DATA and DATA[chart](case)}
    if options and options.from_family and "lifeline" not in found:
        from ecogram.charts.lifeline.select import happenings

        if happenings(case, options._replace(language=options.language or "nl")):
            found.add("lifeline")
    return [chart for chart in CHARTS if chart in found]


def named(name: str) -> str | None:
    """The chart that *name* means, in Dutch or English; None when there is none.

    >>> named("Levenslijn"), named("care pie"), named("pie")
    ('lifeline', 'care-pie', None)
    """
    plain = "-".join(name.casefold().replace("_", " ").replace("-", " ").split())
    chart = ALIASES.get(plain, plain)
    return chart if chart in CHARTS else None


def _has_ties_among_others(case: Case) -> bool:
    """Whether a tie joins two people neither of whom is an index person."""
    others = set(case.persons).difference(case.index_person)
    return any(
        first != second
        for tie in case.relations
        for first in others.intersection(tie.from_)
        for second in others.intersection(tie.to)
    )


def _has_surroundings(case: Case) -> bool:
    ties = any(tie.contact for tie in case.relations)
    return bool(case.domains or case.client_system or ties)
