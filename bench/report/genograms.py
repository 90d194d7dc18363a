"""The tables of ecogram's own genograms, and of the exact optimum."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bench.optimum import Optimum
from bench.quality import Comparison
from bench.tables import table


def own(found: Sequence[Comparison]) -> Iterator[str]:
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


def further(found: Sequence[Comparison]) -> Iterator[str]:
    """What neither is right nor wrong, in a second table because the first is wide enough."""
    yield from (
        "Balance, clearance and room. *Centred* drops stand within 0.05 of the middle of first and "
        "last child, drops *inside* between the two. *Total line* and *ink* are all lines, ties "
        "included; ink has every tooth of a zigzag and every parallel line. *Least angle* is that "
        "at which a tie crosses another line, gaps are in points and looked for up to 12. *Empty "
        "strip* is the widest upright strip that nothing stands in; area is square pitches of the "
        "page, title and legend included, per person.",
        "",
    )
    heads = (
        *("family", "drops centred", "inside", "total line", "ink per person", "ties across ties"),
        *("least angle", "gap of symbols", "gap of lines", "extra rows", "men on the right"),
        *("area per person", "empty strip"),
    )
    rows = []
    for one in found:
        s = one.drawn
        rows.append(
            (
                *(one.name, f"{s.drops_centred:.0%}", f"{s.drops_inside:.0%}", s.total_length),
                *(s.ink, s.ties_across_ties, s.tie_angle, s.symbol_gap, s.line_gap),
                *(s.extra_rows, s.men_right, s.area, s.empty_strip),
            )
        )
    yield from table(heads, rows)


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
