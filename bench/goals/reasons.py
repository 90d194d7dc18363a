"""Why a goal is missed, as far as the figures tell, for whoever does not know the code."""

from __future__ import annotations

from collections.abc import Sequence

from bench.ecograms import Found
from bench.optimum import Optimum
from bench.quality import Comparison, Figures
from bench.tables import counted

_FEW = 3


def fewer_crossings(one: Comparison, rival: Figures, optima: tuple[Optimum, Optimum] | None) -> str:
    """Why *rival* has fewer: what it gives up, and what is possible at all."""
    said = [paid] if (paid := paid_by(rival, one.ours)) else []
    if rival.own and rival.own.score.family_crossings > rival.crossings:
        said.append(f"the lines it draws itself cross {rival.own.score.family_crossings} times")
    if optima:
        said.append(_possible(one.drawn.family_crossings, *optima))
    return "; ".join(said) or "the search for an order of the families stopped short of it"


def paid_by(rival: Figures, ours: Figures) -> str:
    """What a rival with fewer crossings gives up for them."""
    paid = _paid(rival, ours)
    return f"{rival.tool} pays with {paid}" if paid else ""


def above_optimum(one: Comparison, optima: tuple[Optimum, Optimum]) -> str:
    """What the bound leaves out, or that the search stopped short of it."""
    kept, free = optima
    plain = one.ours.crossings
    said = [f"with other rows of lines the same places cross {plain} times"] * (
        plain < one.drawn.family_crossings
    )
    said.append(_possible(one.drawn.family_crossings, kept, free))
    said.append("the bound counts two families once, and no line that passes over a whole row")
    return "; ".join(said)


def kept_by_rival(rivals: Sequence[Figures], ours: Figures, chosen: bool, what: str) -> str:
    """What the rivals that keep a couple or a sibship together have instead."""
    said = []
    if chosen:
        said.append(
            "somebody has three partners or more, of whom two can stand beside him or her: others "
            "were chosen"
        )
    for rival in rivals:
        paid = _paid(rival, ours)
        said.append(f"{rival.tool} keeps the {what} and has {paid or 'nothing worse'}")
    return "; ".join(dict.fromkeys(said))


def faults(hits: Sequence[str]) -> str:
    """The faults by name."""
    more = f" and {len(hits) - _FEW} more" if len(hits) > _FEW else ""
    named = (hit.partition(": ")[2].replace("relation:relation-", "relation-") for hit in hits)
    return ", ".join(list(named)[:_FEW]) + more


def ties_crossed(found: Found) -> str:
    """Whom the ties cross, where straight lines could do with fewer."""
    own = [hit.removeprefix("crossings: ") for hit in found.score.hits if hit.startswith("cross")]
    inner = [name for name in own if "union-" in name or "descent-" in name]
    parts = []
    if inner:
        parts.append(f"{len(inner)} with lines of the family inside the circle")
    if len(own) > len(inner):
        parts.append(f"{len(own) - len(inner)} between ties")
    return f"{' and '.join(parts)}: a line goes round a symbol or a name that a straight one cuts"


def _possible(drawn: int, kept: Optimum, free: Optimum) -> str:
    if drawn <= kept.crossings and kept.proven:
        said = "with these rows, couples, sibships and order of birth fewer is impossible"
        return said + (f", in any order {free.crossings}" if free.crossings < drawn else "")
    bound = f"{'' if kept.proven else 'at least '}{kept.crossings}"
    return f"the bound is {bound}: an order with fewer may exist that the search did not find"


def _paid(rival: Figures, ours: Figures) -> str:
    """Where the rival is worse, in words; empty where nowhere."""
    pairs = (
        (rival.missing, ours.missing, "person dropped", "persons dropped"),
        (rival.duplicates, ours.duplicates, "person drawn twice", "persons drawn twice"),
        (rival.lost, ours.lost, "couple not drawn", "couples not drawn"),
        (rival.upside_down, ours.upside_down, "child beside parents", "children beside parents"),
        (len(rival.parted), len(ours.parted), "couple apart", "couples apart"),
        (len(rival.torn), len(ours.torn), "sibship torn", "sibships torn"),
        (
            rival.inversions,
            ours.inversions,
            "pair out of order of birth",
            "pairs out of order of birth",
        ),
        (rival.crossings, ours.crossings, "crossing", "crossings"),
    )
    worse = [f"{counted(n, one, many)} (here {own:,})" for n, own, one, many in pairs if n > own]
    return ", ".join(worse)
