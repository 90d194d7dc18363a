"""How good an ecomap or ecogram is, in figures, from its SVG alone: ``python -m bench.ecoscore``.

What must be nought is summed in ``EcoScore.faults``, and every fault is named in ``EcoScore.hits``
(``--hits`` prints them). Crossings are those that a tie to the surroundings has part in; those
within the family are the genogram's (bench/score.py).
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import combinations, pairwise
from math import atan2, degrees, dist

from bench import ecohits, hits, scorecard
from bench.measures import bends, run
from bench.plane import Spot
from bench.reading import Symbol, read
from bench.surroundings import CLIENT, Surroundings, surroundings

_CM = 72 / 2.54


@dataclass(frozen=True, slots=True)
class EcoScore:
    """The figures of one drawing; those up to ``loose_letters`` should be nought.

    Lengths are in points, ``area`` is square centimetres per domain, person and client system.
    ``entry_gap`` is the least distance of two ties' ends on the client system's circle, and
    ``entry_angle`` the least angle between two of them seen from its middle (degrees).
    """

    missing: int
    duplicates: int
    circle_overlaps: int
    symbol_overlaps: int
    label_overlaps: int
    letter_overlaps: int
    on_outlines: int
    lines_through_symbols: int
    lines_through_labels: int
    lines_through_letters: int
    foreign_circles: int
    under_circles: int
    shared_segments: int
    loose_ties: int
    loose_letters: int
    crossings: int
    ties: int
    circles: int
    persons: int
    bends: int
    length: float
    entry_gap: float
    entry_angle: float
    width: float
    height: float
    area: float
    hits: tuple[str, ...] = ()

    @property
    def faults(self) -> int:
        """The sum of all that should be nought."""
        names = [figure.name for figure in fields(self)]
        return sum(getattr(self, name) for name in names[: names.index("loose_letters") + 1])


def score(svg_text: str, expected: Sequence[str] = ()) -> EcoScore:
    """The figures of the drawing in *svg_text*; *expected* are ids that must be in it."""
    return judge(surroundings(read(svg_text)), expected)


def judge(around: Surroundings, expected: Sequence[str] = ()) -> EcoScore:
    """The figures of what is read already."""
    drawing, kin = around.drawing, around.kin
    found = {
        "missing": [id_ for id_ in expected if around.end(id_) is None],
        "duplicates": list(_duplicates(around)),
        "circle_overlaps": list(ecohits.circle_overlaps(around)),
        "symbol_overlaps": list(hits.symbol_overlaps(drawing)),
        "label_overlaps": list(hits.label_overlaps(drawing)),
        "letter_overlaps": list(ecohits.letter_overlaps(around)),
        "on_outlines": list(ecohits.on_outlines(around)),
        "lines_through_symbols": list(hits.through_symbols(drawing, kin)),
        "lines_through_labels": list(hits.through_labels(drawing)),
        "lines_through_letters": list(ecohits.through_letters(around)),
        "foreign_circles": list(ecohits.foreign_circles(around)),
        "under_circles": list(ecohits.under_circles(around)),
        "shared_segments": list(hits.along_each_other(drawing, kin)),
        "loose_ties": list(ecohits.loose_ties(around)),
        "loose_letters": list(ecohits.loose_letters(around)),
        "crossings": list(_crossings(around)),
    }
    named = [f"{figure}: {name}" for figure, names in found.items() for name in names]
    counts = {figure: len(names) for figure, names in found.items()}
    entries = _entries(around)
    items = len(drawing.symbols) + len(around.circles)
    return EcoScore(
        **counts,
        ties=len(around.ties),
        circles=len(around.circles),
        persons=len(drawing.symbols),
        bends=sum(bends(tie.line) for tie in around.ties),
        length=round(sum(run(tie.line) for tie in around.ties), 1),
        entry_gap=round(_entry_gap(entries), 1),
        entry_angle=round(_entry_angle(entries, around.circles.get(CLIENT)), 1),
        width=drawing.width,
        height=drawing.height,
        area=round(drawing.width * drawing.height / _CM**2 / max(1, items), 2),
        hits=tuple(named),
    )


def _duplicates(around: Surroundings) -> Iterator[str]:
    counted = Counter(shape.id for shape in (*around.drawing.symbols, *around.drawing.shapes))
    counted.update(line.id for line in around.drawing.lines)
    yield from (id_ for id_, count in counted.items() for _ in range(count - 1))


def _crossings(around: Surroundings) -> Iterator[str]:
    own = {tie.line.id for tie in around.ties}
    for crossing in hits.crossings(around.drawing, around.kin):
        if own & set(crossing.name.split(" across ")):
            yield crossing.name


def _entries(around: Surroundings) -> list[Spot]:
    """Where ties end on the client system's circle."""
    circle = around.circles.get(CLIENT)
    entries: list[Spot] = []
    for tie in around.ties if circle else ():
        if CLIENT in tie.ends:
            other = around.end(next((end for end in tie.ends if end != CLIENT), ""))
            ends = tie.line.ends()
            if other and ends:
                entries.append(max(ends, key=lambda end: dist(end, (other.x, other.y))))
    return entries


def _entry_gap(entries: Sequence[Spot]) -> float:
    """0 where no two ties end on a circle."""
    return min((dist(a, b) for a, b in combinations(entries, 2)), default=0.0)


def _entry_angle(entries: Sequence[Spot], circle: Symbol | None) -> float:
    """0 where no two ties end on a circle."""
    if circle is None or len(entries) < 2:
        return 0.0
    ways = sorted(degrees(atan2(y - circle.y, x - circle.x)) for x, y in entries)
    return min(after - before for before, after in pairwise([*ways, ways[0] + 360]))


def main(arguments: Sequence[str]) -> int:
    """Print the figures of every file, side by side; the status is 1 when any has faults."""
    return scorecard.show(arguments, score)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
