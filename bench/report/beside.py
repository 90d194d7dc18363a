"""The tables that set ecogram beside its rivals, all with the same plain lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from bench.goals import best_any, best_honest
from bench.quality import OURS, Comparison, Figures, honest
from bench.tables import Value, table


def crossings(found: Sequence[Comparison]) -> Iterator[str]:
    tools = tools_of(found)
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


def _by_tool(
    found: Sequence[Comparison], title: str, what: str, cell: Callable[[Figures], str]
) -> Iterator[str]:
    """A row for each family, a cell for each tool; a dash where it refused."""
    tools = tools_of(found)
    yield from (f"## {title}", "", what, "")
    rows: list[list[Value]] = []
    for one in found:
        own = (one.tools[tool] for tool in tools)
        rows.append([one.name, *(None if f.refused else cell(f) for f in own)])
    yield from table(("family", *tools), rows)


def kept(found: Sequence[Comparison]) -> Iterator[str]:
    yield from _by_tool(
        found,
        "Couples apart / sibships torn / birth inversions",
        "Of persons whom the tool draws; plus persons and couples that it drops, and persons that "
        "it draws twice, in brackets.",
        _kept_cell,
    )


def _kept_cell(figures: Figures) -> str:
    cell = f"{len(figures.parted)} / {len(figures.torn)} / {figures.inversions}"
    dropped = figures.missing + figures.lost
    if dropped or figures.duplicates:
        cell += f" (−{dropped}, +{figures.duplicates})"
    return cell


def sizes(found: Sequence[Comparison]) -> Iterator[str]:
    yield from _by_tool(
        found,
        "Line per person; width × height; area per person",
        "In pitches of each tool: the least distance of two centres on a row that it aims at. "
        "Only ecogram has room for names, years and ties in these figures.",
        _size_cell,
    )


def _size_cell(figures: Figures) -> str:
    size = f"{figures.width:.0f} × {figures.height:.0f}"
    return f"{figures.line:.1f}; {size}; {figures.area:.1f}"


def totals(found: Sequence[Comparison]) -> Iterator[str]:
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
    yield from table(heads, [_total(tool, found) for tool in tools_of(found)])
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


def tools_of(found: Sequence[Comparison]) -> list[str]:
    return list(dict.fromkeys(tool for one in found for tool in one.tools))
