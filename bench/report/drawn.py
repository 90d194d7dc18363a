"""The tables of what the rivals themselves draw, measured in their own SVGs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bench.drawn import LARGEST, READERS, Own
from bench.measures import PITCH
from bench.quality import OURS, Comparison
from bench.score import Score
from bench.tables import Value, table

_WHAT = (
    "Each tool's SVG read by an adapter of its own, and judged by the same figures as ecogram's. "
    f"Families of more than {LARGEST} persons are left out, and kinship2 gives places only. "
    "Lengths are in pitches of each tool. pedview and grus write a number below everybody and "
    "Gramps one inside, dot nothing: where ecogram's lines keep clear of names, years, ages and "
    "words on lines, theirs have next to nothing to keep clear of, and its width and height have a "
    "title, a legend and all names in them."
)


def tables(found: Sequence[Comparison]) -> Iterator[str]:
    """In total by tool, then family by family."""
    tools = [tool for tool in READERS if any(_own(one, tool) for one in found)]
    if not tools:
        return
    yield from ("## What the rivals themselves draw", "", _WHAT, "")
    yield from (
        "*Wrong couple*: children whose line comes from another couple than their own. *Unsaid*: "
        "children whom the drawing does not show with a couple of theirs (tables of genetics know "
        "one father and one mother for everybody). *As one* and *false ends* are lines of two "
        "families that run along each other, or of which one ends on the other: wrong kinship can "
        "be read there. Below each tool: ecogram on the same families.",
        "",
    )
    heads = (
        *("tool", "families", "symbols on symbols", "on names", "through symbols"),
        *("through names", "as one", "false ends", "wrong couple", "unsaid", "crossings", "bends"),
        *("line per person", "ink per person", "width", "height", "aspect"),
    )
    rows: list[Sequence[Value]] = []
    for tool in tools:
        pairs = [(own, one.drawn) for one in found if (own := _own(one, tool))]
        theirs = [own.score for own, _ in pairs]
        wrong, unsaid = sum(len(own.wrong) for own, _ in pairs), sum(o.unsaid for o, _ in pairs)
        rows.append(_row(tool, theirs, wrong, unsaid))
        rows.append(_row(f"{OURS} there", [ours for _, ours in pairs], 0, 0))
    yield from table(heads, rows)
    yield from _each(found, tools)


def _row(name: str, scores: Sequence[Score], wrong: int, unsaid: int) -> Sequence[Value]:
    persons = max(1, sum(score.persons for score in scores))
    widths, heights = sum(s.width for s in scores), sum(s.height for s in scores)
    return (
        *(name, len(scores), sum(s.symbol_overlaps for s in scores)),
        *(sum(s.label_overlaps for s in scores), sum(s.lines_through_symbols for s in scores)),
        *(sum(s.lines_through_labels for s in scores), sum(s.shared_segments for s in scores)),
        *(sum(s.false_joints for s in scores), wrong, unsaid),
        *(sum(s.family_crossings for s in scores), sum(s.family_bends for s in scores)),
        sum(s.family_length * s.persons for s in scores) / persons,
        sum(s.ink * s.persons for s in scores) / persons,
        *(widths / PITCH, heights / PITCH, widths / heights),
    )


def _each(found: Sequence[Comparison], tools: Sequence[str]) -> Iterator[str]:
    yield from (
        "Crossings of the lines that each tool draws, and in brackets its overlaps, lines through "
        "symbols and names, lines as one, false ends and children under a wrong couple together, "
        "where there are any. A dash: refused, not asked or no picture.",
        "",
    )
    rows = []
    for one in found:
        cells = [_cell(own) if (own := _own(one, tool)) else None for tool in tools]
        if any(cells):
            ours = _said(one.drawn.family_crossings, one.drawn.faults)
            rows.append((one.name, len(one.pedigree.persons), ours, *cells))
    yield from table(("family", "persons", OURS, *tools), rows)


def _own(one: Comparison, tool: str) -> Own | None:
    return one.tools[tool].own if tool in one.tools else None


def _cell(own: Own) -> str:
    s = own.score
    faults = s.symbol_overlaps + s.label_overlaps + s.lines_through_symbols
    faults += s.lines_through_labels + s.shared_segments + s.false_joints + len(own.wrong)
    return _said(s.family_crossings, faults)


def _said(crossings: int, faults: int) -> str:
    return f"{crossings:,} ({faults:,})" if faults else f"{crossings:,}"
