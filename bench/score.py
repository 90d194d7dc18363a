"""How good a genogram is, in figures, from its SVG alone: ``python -m bench.score f.svg …``.

What must be nought in a good drawing is summed in ``Score.faults``, and every fault is named in
``Score.hits`` (``--hits`` prints them). Household outlines and the legend hit nothing.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields

from bench import hits, order, scorecard
from bench.family import Family, family, touches
from bench.measures import measures
from bench.plane import Segment, gap
from bench.reading import Drawing, Line, read

_TOUCH, _TIE_TOUCH = 2.5, 7.0  # how near a line's end must come


@dataclass(frozen=True, slots=True)
class Facts:
    """What the SVG cannot say: who should be in it, and who was born before whom."""

    persons: tuple[str, ...] = ()
    births: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Score:
    """The figures of one drawing; those up to ``child_above_parent`` should be nought.

    The others are explained in bench/measures.py.
    """

    missing: int
    duplicates: int
    symbol_overlaps: int
    label_overlaps: int
    lines_through_symbols: int
    lines_through_labels: int
    shared_segments: int
    false_joints: int
    loose_children: int
    loose_partners: int
    loose_relations: int
    child_above_parent: int
    family_crossings: int
    relation_crossings: int
    couples_apart: int
    sibships_torn: int
    birth_inversions: int
    off_centre_mean: float
    off_centre_most: float
    drops_centred: float
    drops_inside: float
    family_length: float
    union_longest: float
    relation_length: float
    total_length: float
    ink: float
    family_bends: int
    relation_bends: int
    ties_across_ties: int
    tie_angle: float
    symbol_gap: float
    line_gap: float
    extra_rows: int
    men_right: int
    width: float
    height: float
    aspect: float
    area: float
    empty_strip: float
    persons: int
    hits: tuple[str, ...] = ()

    @property
    def faults(self) -> int:
        """The sum of all that should be nought."""
        names = [figure.name for figure in fields(self)]
        counted = names[: names.index("child_above_parent") + 1]
        return sum(getattr(self, name) for name in counted)


def score(svg_text: str, facts: Facts | None = None) -> Score:
    """The figures of the drawing in *svg_text*; without *facts* nobody is missed."""
    drawing = read(svg_text)
    return judge(drawing, family(drawing), facts)


def judge(drawing: Drawing, kin: Family, facts: Facts | None = None) -> Score:
    """The figures of *drawing*, wherever it comes from, with the family *kin* that is in it."""
    facts = facts or Facts()
    found = {
        "missing": [id_ for id_ in facts.persons if id_ not in kin.symbols],
        "duplicates": list(_duplicates(drawing)),
        "symbol_overlaps": list(hits.symbol_overlaps(drawing)),
        "label_overlaps": list(hits.label_overlaps(drawing)),
        "lines_through_symbols": list(hits.through_symbols(drawing, kin)),
        "lines_through_labels": list(hits.through_labels(drawing)),
        "shared_segments": list(hits.along_each_other(drawing, kin)),
        "false_joints": list(hits.false_joints(drawing, kin)),
        "loose_children": list(_loose_children(kin)),
        "loose_partners": list(_loose_partners(kin)),
        "loose_relations": list(_loose_relations(kin)),
        "child_above_parent": list(order.child_above_parent(kin)),
        "couples_apart": list(order.couples_apart(kin)),
        "sibships_torn": list(order.sibships_torn(kin)),
        "birth_inversions": list(order.birth_inversions(kin, facts.births)),
    }
    crossed = list(hits.crossings(drawing, kin))
    found["family_crossings"] = [one.name for one in crossed if not one.tie]
    found["relation_crossings"] = [one.name for one in crossed if one.tie]
    named = [f"{figure}: {name}" for figure, names in found.items() for name in names]
    counts = {figure: len(names) for figure, names in found.items()}
    return Score(**counts, **measures(drawing, kin, crossed), hits=tuple(named))  # type: ignore[arg-type]


def _duplicates(drawing: Drawing) -> Iterator[str]:
    counted = Counter(symbol.id for symbol in drawing.symbols)
    yield from (id_ for id_, count in counted.items() for _ in range(count - 1))


def _loose_children(kin: Family) -> Iterator[str]:
    """A child's line that does not end both at its family's line and at the child."""
    yield from (line.id for line in kin.strays)
    for union in kin.unions.values():
        upper = union.line.segments()
        for child, line in union.children:
            above = touches(line.ends(), upper, _TOUCH) or (
                not upper and any(_ends_at(line, kin, p, _TOUCH) for p in union.partners)
            )
            if not (above and _ends_at(line, kin, child, _TOUCH)):
                yield line.id


def _loose_partners(kin: Family) -> Iterator[str]:
    """A partner whom the union's line does not reach."""
    for id_, union in kin.unions.items():
        for partner in union.partners if union.line.ink else ():
            if not _ends_at(union.line, kin, partner, _TOUCH):
                yield f"{id_} at {partner}"


def _loose_relations(kin: Family) -> Iterator[str]:
    """A relation that does not run from the one to the other."""
    for line, ends in kin.relations:
        reached = [id_ for id_ in ends if _ends_at(line, kin, id_, _TIE_TOUCH)]
        if len(set(reached)) < 2:
            yield line.id


def _ends_at(line: Line, kin: Family, id_: str, reach: float) -> bool:
    edge = kin.symbols[id_].edge
    ends = line.tips() if line.kind == "relation" else line.ends()
    return any(gap(Segment(*end, *end), edge) <= reach for end in ends)


def main(arguments: Sequence[str]) -> int:
    """Print the figures of every file, side by side; the status is 1 when any has faults."""
    return scorecard.show(arguments, score)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
