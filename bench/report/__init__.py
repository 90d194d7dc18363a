"""The report: everything measured, as Markdown. Measures nothing itself."""

from __future__ import annotations

import platform
from collections.abc import Iterator, Sequence

from bench.goals import Goal
from bench.report import beside, drawn, genograms, others
from bench.report.findings import Findings
from bench.tables import table

__all__ = ["Findings", "markdown"]


def markdown(found: Findings) -> str:
    """The whole report."""
    lines = [
        "# How good the drawings are",
        "",
        "Made by `make bench`; the figures are those of one machine "
        f"(Python {platform.python_version()}).",
        "",
        *(f"* {note}" for note in found.notes),
        "",
    ]
    if goals := found.goals():
        lines += _goals(goals)
    if found.quality:
        lines += genograms.own(found.quality)
        lines += [*beside.crossings(found.quality), *beside.kept(found.quality)]
        lines += [*beside.sizes(found.quality), *beside.totals(found.quality)]
        lines += drawn.tables(found.quality)
    if found.optima:
        lines += genograms.optimal(found.quality, found.optima)
    if found.surroundings:
        lines += others.surroundings(found.surroundings)
    if found.charts:
        lines += others.other_charts(found.charts)
    if found.stability:
        lines += others.stability(found.stability)
    if found.timings:
        lines += [*others.SPEED, "```", found.timings.rstrip(), "```", ""]
    return "\n".join(lines).rstrip() + "\n"


def _goals(goals: Sequence[Goal]) -> Iterator[str]:
    yield from ("## Goals", "")
    yield from (
        "*Beyond* are misses that are more than a choice: somebody with three partners or more has "
        "two of them beside him at most, and a rival may keep another two there. Where as many of "
        "his are apart in its drawing, that is a choice (*by choice* below); it is a miss all the "
        "same.",
        "",
    )
    rows = [(g.name, g.verdict, g.judged, len(g.misses), g.beyond, g.figure or None) for g in goals]
    yield from table(("goal", "verdict", "judged on", "misses", "beyond", "figure"), rows)
    for goal in goals:
        if goal.misses:
            yield from (f"Missed: {goal.name}", "")
            for miss in goal.misses:
                why = goal.reasons.get(miss)
                yield f"* {miss}" + (f" – {why}" if why else "")
            yield ""
