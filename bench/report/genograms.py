"""The tables of ecogram's own genograms, and of the exact optimum."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from bench.optimum import Optimum
from bench.quality import Comparison
from bench.score import Score
from bench.tables import Value, table

_Column = tuple[str, Callable[[Score], Value]]

_FIRST: tuple[_Column, ...] = (
    ("persons", lambda s: s.persons),
    ("faults", lambda s: s.faults),
    ("family crossings", lambda s: s.family_crossings),
    ("tie crossings", lambda s: s.relation_crossings),
    ("apart", lambda s: s.couples_apart),
    ("torn", lambda s: s.sibships_torn),
    ("birth inversions", lambda s: s.birth_inversions),
    ("off centre, mean", lambda s: s.off_centre_mean),
    ("off centre, most", lambda s: s.off_centre_most),
    ("line per person", lambda s: s.family_length),
    ("bends", lambda s: s.family_bends),
    ("tie bends", lambda s: s.relation_bends),
    ("tie length", lambda s: s.relation_length),
    ("longest union", lambda s: s.union_longest),
    ("width", lambda s: s.width),
    ("height", lambda s: s.height),
    ("aspect", lambda s: s.aspect),
)
_FURTHER: tuple[_Column, ...] = (
    ("drops centred", lambda s: f"{s.drops_centred:.0%}"),
    ("inside", lambda s: f"{s.drops_inside:.0%}"),
    ("total line", lambda s: s.total_length),
    ("ink per person", lambda s: s.ink),
    ("ties across ties", lambda s: s.ties_across_ties),
    ("least angle", lambda s: s.tie_angle),
    ("gap of symbols", lambda s: s.symbol_gap),
    ("gap of lines", lambda s: s.line_gap),
    ("extra rows", lambda s: s.extra_rows),
    ("men on the right", lambda s: s.men_right),
    ("area per person", lambda s: s.area),
    ("empty strip", lambda s: s.empty_strip),
)


def own(found: Sequence[Comparison]) -> Iterator[str]:
    """Every measure; in two tables, because one would be too wide."""
    yield from (
        "## ecogram's genograms, measured in their SVG",
        "",
        "Faults are all that should be nought: overlaps, lines through symbols and texts, lines of "
        "two families that run as one, loose and false ends, children not below their parents, "
        "persons missing or drawn twice. Lengths and distances are in pitches of 76 points, sizes "
        "in points. *Apart* counts a partner whom nobody knows as well.",
        "",
        *_table(found, _FIRST),
        "Balance, clearance and room. *Centred* drops stand within 0.05 of the middle of first and "
        "last child, drops *inside* between the two. *Total line* and *ink* are all lines, ties "
        "included; ink has every tooth of a zigzag and every parallel line. *Least angle* is that "
        "at which a tie crosses another line, gaps are in points and looked for up to 12. *Empty "
        "strip* is the widest upright strip that nothing stands in; area is square pitches of the "
        "page, title and legend included, per person.",
        "",
        *_table(found, _FURTHER),
    )


def _table(found: Sequence[Comparison], columns: Sequence[_Column]) -> list[str]:
    rows = [[one.name, *(value(one.drawn) for _, value in columns)] for one in found]
    return table(("family", *(head for head, _ in columns)), rows)


def optimal(
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
