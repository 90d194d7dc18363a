"""The tables of everything that is no genogram, of small edits, and of speed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bench import charts, ecograms
from bench.goals import mean
from bench.ringsearch import LARGEST
from bench.stability import Moved
from bench.tables import Value, table

SPEED = (
    "## Speed and memory",
    "",
    "`floor` is the time of the imports alone, run in turns with ours; `times` is ours by it; "
    "`CPU` is the same on the processor, the engine's process included: that is what the goals are "
    "judged by, for other work on the machine hardly changes it; `ms each` is CPU too.",
    "",
    "The goal of 15 s is for made-up families of 10, 100, 1,000 and 10,000 persons without ties: "
    "family-10000-1 is the largest of those that come as files, one family of 10,000. The others "
    "are grown here, to show how the time grows; those of 10,000 persons fall apart into some "
    "hundred families, each small enough to be searched for its best order again and again, so "
    "that together they take longer than one large one. The second table adds an emotional line "
    "for every fifth pair of partners and every fifth child, some 2,000 in 10,000 persons, which "
    "nobody draws; it is there to see that they do not grow faster than the drawing. Stages are "
    "of these.",
    "",
)


def surroundings(found: Sequence[ecograms.Found]) -> Iterator[str]:
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
        *("least gap of entries", "least angle", "width", "height", "area", "CPU"),
    )
    rows: list[Sequence[Value]] = []
    for one in found:
        s = one.score
        through = s.lines_through_symbols + s.lines_through_labels + s.lines_through_letters
        overlaps = s.circle_overlaps + s.symbol_overlaps + s.label_overlaps + s.letter_overlaps
        rows.append(
            (
                *(one.name, s.ties, s.circles, s.persons, s.faults, through),
                *(overlaps + s.on_outlines, s.foreign_circles + s.under_circles),
                *(s.shared_segments, s.loose_ties + s.loose_letters, s.crossings, one.fewest),
                *(s.bends, s.entry_gap, s.entry_angle, s.width, s.height, s.area, one.seconds),
            )
        )
    yield from table(heads, rows)


def other_charts(found: Sequence[charts.Found]) -> Iterator[str]:
    kinds = list(dict.fromkeys(kind for one in found for kind in one.counts))
    yield from ("## The other charts, measured in their SVG", "")
    heads = ("chart", "drawing", "symbols", "texts", *kinds, "crossings", "width", "height", "CPU")
    rows: list[list[Value]] = []
    for one in sorted(found, key=lambda one: one.chart):
        counts = [one.counts[kind] for kind in kinds]
        rows.append([one.chart, one.name, one.symbols, one.texts, *counts])
        rows[-1] += [one.crossings, one.width, one.height, one.seconds]
    yield from table(heads, rows)


def stability(found: Mapping[str, Mapping[str, Sequence[Moved]]]) -> Iterator[str]:
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
