"""The report: everything measured, as Markdown. Measures nothing itself."""

from __future__ import annotations

import platform
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bench import charts, ecograms, speed
from bench.goals import (
    Goal,
    best_any,
    best_honest,
    chart_goal,
    mean,
    quality_goals,
    speed_goals,
    stability_goal,
    surroundings_goals,
)
from bench.optimum import Optimum
from bench.quality import OURS, Comparison, Figures, honest
from bench.ringsearch import LARGEST
from bench.stability import Moved
from bench.tables import Value, table

_PARTS = {
    "quality": ("notes", "quality", "optima"),
    "surroundings": ("surroundings",),
    "charts": ("charts",),
    "stability": ("stability",),
    "speed": ("timings", "costs"),
}


@dataclass(slots=True)
class Findings:
    """What was measured; parts that did not run are empty."""

    notes: list[str] = field(default_factory=list)
    quality: list[Comparison] = field(default_factory=list)
    optima: dict[str, tuple[Optimum, Optimum]] = field(default_factory=dict)
    surroundings: list[ecograms.Found] = field(default_factory=list)
    charts: list[charts.Found] = field(default_factory=list)
    stability: dict[str, dict[str, list[Moved]]] = field(default_factory=dict)
    timings: str = ""
    costs: speed.Speed | None = None

    def renew(self, parts: Sequence[str]) -> None:
        """Forget what these parts found before."""
        fresh = Findings()
        for part, names in _PARTS.items():
            for name in names if part in parts else ():
                setattr(self, name, getattr(fresh, name))

    def goals(self) -> list[Goal]:
        """Every goal of the parts that ran."""
        found = [*quality_goals(self.quality, self.optima)] if self.quality else []
        found += surroundings_goals(self.surroundings) if self.surroundings else []
        found += [chart_goal(self.charts)] if self.charts else []
        found += stability_goal(self.stability) if self.stability else []
        return found + (speed_goals(self.costs) if self.costs else [])


_SPEED = (
    "## Speed and memory",
    "",
    "`floor` is the time of the imports alone, run in turns with ours; `times` is ours by it; "
    "`CPU` is the same on the processor, the engine's process included: that is what the goals are "
    "judged by, for other work on the machine hardly changes it.",
    "",
)


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
        lines += [*_own(found.quality), *_crossings(found.quality), *_kept(found.quality)]
        lines += [*_sizes(found.quality), *_totals(found.quality)]
    if found.optima:
        lines += _optima(found.quality, found.optima)
    if found.surroundings:
        lines += _surroundings(found.surroundings)
    if found.charts:
        lines += _charts(found.charts)
    if found.stability:
        lines += _stability(found.stability)
    if found.timings:
        lines += [*_SPEED, "```", found.timings.rstrip(), "```", ""]
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
            yield from (f"Missed: {goal.name}", "", *(f"* {miss}" for miss in goal.misses), "")


def _own(found: Sequence[Comparison]) -> Iterator[str]:
    yield from (
        "## ecogram's genograms, measured in their SVG",
        "",
        "Faults are all that should be nought: overlaps, lines through symbols and texts, lines of "
        "two families that run as one, loose and false ends, children not below their parents, "
        "persons missing or drawn twice. Lengths and distances are in pitches of 76 points, sizes "
        "in points. *Apart* counts a partner whom nobody knows as well.",
        "",
    )
    heads = (
        *("family", "persons", "faults", "family crossings", "tie crossings", "apart", "torn"),
        *("birth inversions", "off centre, mean", "off centre, most", "line per person"),
        *("bends", "tie bends", "tie length", "longest union", "width", "height", "aspect"),
    )
    rows = []
    for one in found:
        s = one.drawn
        rows.append(
            (
                *(one.name, s.persons, s.faults, s.family_crossings, s.relation_crossings),
                *(s.couples_apart, s.sibships_torn, s.birth_inversions, s.off_centre_mean),
                *(s.off_centre_most, s.family_length, s.family_bends, s.relation_bends),
                *(s.relation_length, s.union_longest, s.width, s.height, s.aspect),
            )
        )
    yield from table(heads, rows)


def _crossings(found: Sequence[Comparison]) -> Iterator[str]:
    tools = _tools(found)
    yield from (
        "## Crossings of family lines, beside the rivals",
        "",
        "Rivals are given as positions; every tool's positions get the same plain lines (straight "
        "between neighbours, else below the row; one bar for brothers and sisters; the bars of a "
        "gap ordered so that few cross), which may spare a tool crossings that its own lines have. "
        "`drawn` is ecogram with the lines that it really draws, "
        "which is what the goals are judged by. A star marks a rival that is honest on this "
        "family: nobody dropped, drawn twice or left without a partner, and no more couples apart "
        "and sibships torn than by ecogram. A dash: refused or not asked.",
        "",
    )
    heads = ("family", "persons", "drawn", *tools, "best honest", "best")
    yield from table(heads, [_crossing_row(one, tools) for one in found])


def _crossing_row(one: Comparison, tools: Sequence[str]) -> list[Value]:
    row: list[Value] = [one.name, len(one.pedigree.persons), one.drawn.family_crossings]
    for tool in tools:
        figures = one.tools[tool]
        star = tool != OURS and honest(figures, one.ours)
        row.append(None if figures.refused else f"{figures.crossings:,}{'*' * star}")
    for best in (best_honest(one), best_any(one)):
        row.append(best.crossings if best else None)
    return row


def _kept(found: Sequence[Comparison]) -> Iterator[str]:
    tools = _tools(found)
    yield from (
        "## Couples apart / sibships torn / birth inversions",
        "",
        "Of persons whom the tool draws; plus persons and couples that it drops, and persons that "
        "it draws twice, in brackets.",
        "",
    )
    rows = []
    for one in found:
        rows.append([one.name, *(_kept_cell(one.tools[tool]) for tool in tools)])
    yield from table(("family", *tools), rows)


def _kept_cell(figures: Figures) -> str | None:
    if figures.refused:
        return None
    cell = f"{len(figures.parted)} / {len(figures.torn)} / {figures.inversions}"
    dropped = figures.missing + figures.lost
    if dropped or figures.duplicates:
        cell += f" (−{dropped}, +{figures.duplicates})"
    return cell


def _sizes(found: Sequence[Comparison]) -> Iterator[str]:
    tools = _tools(found)
    yield from (
        "## Line per person; width × height; area per person",
        "",
        "In pitches of each tool: the least distance of two centres on a row that it aims at. "
        "Only ecogram has room for names, years and ties in these figures.",
        "",
    )
    rows = [[one.name, *(_size_cell(one.tools[tool]) for tool in tools)] for one in found]
    yield from table(("family", *tools), rows)


def _size_cell(figures: Figures) -> str | None:
    if figures.refused:
        return None
    size = f"{figures.width:.0f} × {figures.height:.0f}"
    return f"{figures.line:.1f}; {size}; {figures.area:.1f}"


def _totals(found: Sequence[Comparison]) -> Iterator[str]:
    yield from (
        "## The tools in total",
        "",
        "Over the families that each drew; so totals of tools that refuse much are not to be "
        "compared with others. A family that it refused or could not finish is a failure.",
        "",
    )
    heads = (
        *("tool", "drew", "refused", "not asked", "persons missing", "drawn twice"),
        *("couples lost", "symbols on symbols", "child not below parents", "couples apart"),
        *("sibships torn", "birth inversions", "crossings", "ecogram there", "seconds"),
    )
    yield from table(heads, [_total(tool, found) for tool in _tools(found)])
    yield from _refusals(found)


def _total(tool: str, found: Sequence[Comparison]) -> list[Value]:
    own = [one.tools[tool] for one in found]
    drew = [one for one in own if not one.refused]
    unasked = sum(one.refused.startswith("not asked") for one in own)
    there = sum(one.drawn.family_crossings for one in found if not one.tools[tool].refused)
    return [
        *(tool, len(drew), len(own) - len(drew) - unasked, unasked),
        *(sum(f.missing for f in drew), sum(f.duplicates for f in drew)),
        *(sum(f.lost for f in drew), sum(f.overlaps for f in drew)),
        *(sum(f.upside_down for f in drew), sum(len(f.parted) for f in drew)),
        *(sum(len(f.torn) for f in drew), sum(f.inversions for f in drew)),
        *(sum(f.crossings for f in drew), there, sum(f.seconds for f in drew)),
    ]


def _refusals(found: Sequence[Comparison]) -> Iterator[str]:
    said = [
        f"* {one.name}: {tool}: {figures.refused}"
        for one in found
        for tool, figures in one.tools.items()
        if figures.refused and not figures.refused.startswith("not asked")
    ]
    if said:
        yield from ("Refused:", "", *said, "")


def _optima(
    found: Sequence[Comparison], optima: Mapping[str, tuple[Optimum, Optimum]]
) -> Iterator[str]:
    yield from (
        "## The exact optimum",
        "",
        "The fewest pairs of families whose lines must cross on the rows that ecogram uses, with "
        "the couples and the sibships together that it keeps together: a lower bound, found "
        "exactly. In the first column brothers and sisters also keep the order of birth that they "
        "have in the drawing. `≥`: not proven within the limit.",
        "",
    )
    rows = []
    for one in found:
        if one.name in optima:
            kept, free = optima[one.name]
            drawn = one.drawn.family_crossings
            gap = drawn - kept.crossings
            rows.append(
                (
                    *(one.name, len(one.pedigree.persons), _bound(kept), _bound(free)),
                    *(one.ours.crossings, drawn, gap),
                )
            )
    heads = ("family", "persons", "births kept", "any order", "plain lines", "drawn", "gap")
    yield from table(heads, rows)


def _bound(optimum: Optimum) -> str:
    return f"{'' if optimum.proven else '≥ '}{optimum.crossings}"


def _surroundings(found: Sequence[ecograms.Found]) -> Iterator[str]:
    yield from (
        "## Ecomaps and ecograms, measured in their SVG",
        "",
        "Faults are all that should be nought: overlaps of circles, symbols, texts and letters; "
        "things across a circle's outline; lines through symbols, texts, letters and circles "
        "that are not theirs; lines that run as one; lines that do not arrive; whatever is "
        "missing or there twice. Crossings are those that a line to the surroundings has part "
        "in; *fewest* is what the best order of straight lines around the system has, where up "
        f"to {LARGEST} stand around it. Area is square centimetres of the page for each domain, "
        "person and client system; CPU is the processor's seconds for the drawing, the engine's "
        "included. Grown networks stand around a family of five.",
        "",
    )
    heads = (
        *("drawing", "ties", "circles", "persons", "faults", "through things", "overlaps"),
        *("foreign circles", "shared", "loose", "crossings", "fewest", "bends"),
        *("least gap of entries", "width", "height", "area", "CPU"),
    )
    rows = []
    for one in found:
        s = one.score
        through = s.lines_through_symbols + s.lines_through_labels + s.lines_through_letters
        overlaps = s.circle_overlaps + s.symbol_overlaps + s.label_overlaps + s.letter_overlaps
        rows.append(
            (
                *(one.name, s.ties, s.circles, s.persons, s.faults, through),
                *(overlaps + s.on_outlines, s.foreign_circles + s.under_circles),
                *(s.shared_segments, s.loose_ties + s.loose_letters, s.crossings, one.fewest),
                *(s.bends, s.entry_gap, s.width, s.height, s.area, one.seconds),
            )
        )
    yield from table(heads, rows)


def _charts(found: Sequence[charts.Found]) -> Iterator[str]:
    kinds = list(dict.fromkeys(kind for one in found for kind in one.counts))
    yield from ("## The other charts, measured in their SVG", "")
    heads = ("chart", "drawing", "symbols", "texts", *kinds, "crossings", "width", "height", "CPU")
    rows = [
        (
            *(one.chart, one.name, one.symbols, one.texts, *(one.counts[kind] for kind in kinds)),
            *(one.crossings, one.width, one.height, one.seconds),
        )
        for one in sorted(found, key=lambda one: one.chart)
    ]
    yield from table(heads, rows)


def _stability(found: Mapping[str, Mapping[str, Sequence[Moved]]]) -> Iterator[str]:
    edits = list(dict.fromkeys(name for each in found.values() for name in each))
    yield from (
        "## Small edits",
        "",
        "How many of the symbols in both drawings have another neighbour on the left or on the "
        "right (around a client system: before or after) when one thing is added; the mean of up "
        "to three places. A domain is added to the ecogram, the rest to the genogram.",
        "",
    )
    rows: list[list[Value]] = []
    for name, each in found.items():
        rows.append(
            [name, *(f"{mean(each[edit]):.0%}" if edit in each else None for edit in edits)]
        )
    shares = [[mean(each[edit]) for each in found.values() if edit in each] for edit in edits]
    rows.append(["mean", *(f"{sum(own) / max(1, len(own)):.1%}" for own in shares)])
    yield from table(("example", *edits), rows)


def _tools(found: Sequence[Comparison]) -> list[str]:
    return list(dict.fromkeys(tool for one in found for tool in one.tools))
