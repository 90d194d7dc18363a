"""The goals, each judged on every family: what is met, what is missed, and by whom."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from bench.optimum import Optimum
from bench.quality import Comparison, Figures, honest
from bench.stability import Moved

RANKED = "dot rank=same"
MOST_RANKED = 0.6
SMALL, TINY = 100, 80
"""Persons up to which the best rival of any kind, and the exact optimum, are compared with."""
NEAR = 2
MOST_MOVED = 0.1


class Goal(NamedTuple):
    """A goal, on how much it was judged, and the misses; ``figure`` sums it up."""

    name: str
    judged: int
    misses: tuple[str, ...]
    figure: str = ""

    @property
    def verdict(self) -> str:
        if not self.judged:
            return "not measured"
        return "met" if not self.misses else "missed"


def quality_goals(
    found: Sequence[Comparison], optima: Mapping[str, tuple[Optimum, Optimum]]
) -> list[Goal]:
    """Every goal that drawings are judged by."""
    return [
        _faultless(found),
        _together(found, "no couple apart that a rival keeps together", "parted"),
        _together(found, "no sibship torn that a rival keeps together", "torn"),
        _against("crossings ≤ the best honest rival", found, best_honest),
        _against(
            f"crossings ≤ the best rival of any kind, up to {SMALL} persons",
            [one for one in found if len(one.pedigree.persons) <= SMALL],
            best_any,
        ),
        _against_ranked(found),
        _near_optimum(found, optima),
    ]


def stability_goal(found: Mapping[str, Mapping[str, Sequence[Moved]]]) -> list[Goal]:
    """One goal for every kind of edit."""
    goals = []
    for edit in dict.fromkeys(name for edits in found.values() for name in edits):
        each = {name: mean(edits[edit]) for name, edits in found.items() if edit in edits}
        total = sum(each.values()) / len(each)
        worst = sorted(each, key=lambda name: -each[name])
        missed = [f"{name} {each[name]:.0%}" for name in worst if each[name] >= MOST_MOVED]
        misses = tuple(missed) if total >= MOST_MOVED else ()
        name = f"{edit} moves less than {MOST_MOVED:.0%} of the others, on average"
        goals.append(Goal(name, len(each), misses, f"{total:.1%}"))
    return goals


def mean(found: Iterable[Moved]) -> float:
    shares = [one.share for one in found]
    return sum(shares) / max(1, len(shares))


def best_honest(one: Comparison) -> Figures | None:
    """The rival with the fewest crossings that drops, duplicates, parts and tears nobody."""
    return _best(rival for rival in one.rivals if honest(rival, one.ours))


def best_any(one: Comparison) -> Figures | None:
    """The rival with the fewest crossings, whatever else it does."""
    return _best(one.rivals)


def kept_elsewhere(one: Comparison, what: str) -> Iterator[str]:
    """Whom ecogram parts or tears, and a rival that drops and duplicates nobody does not."""
    ours = set(getattr(one.ours, what))
    for rival in one.rivals:
        if not (rival.missing or rival.duplicates or rival.lost):
            kept = ours - set(getattr(rival, what))
            if kept:
                total = len(getattr(rival, what))
                yield f"{len(kept)} of {len(ours)} by {rival.tool}, which has {total}"


def _best(rivals: Iterable[Figures]) -> Figures | None:
    return min(rivals, key=lambda rival: rival.crossings, default=None)


def _faultless(found: Sequence[Comparison]) -> Goal:
    misses = []
    for one in found:
        if one.drawn.faults:
            kinds = dict.fromkeys(
                hit.split(":")[0] for hit in one.drawn.hits if not hit.startswith(_NO_FAULT)
            )
            misses.append(f"{one.name} {one.drawn.faults} ({', '.join(kinds)})")
    name = "no overlaps, lines through symbols or texts, shared segments, loose ends"
    return Goal(name, len(found), tuple(misses))


_NO_FAULT = (
    *("family_crossings", "relation_crossings", "couples_apart"),
    *("sibships_torn", "birth_inversions"),
)


def _together(found: Sequence[Comparison], name: str, what: str) -> Goal:
    misses = []
    for one in found:
        if kept := list(kept_elsewhere(one, what)):
            misses.append(f"{one.name} ({'; '.join(kept)})")
    total = sum(len(getattr(one.ours, what)) for one in found)
    return Goal(name, len(found), tuple(misses), f"{total} in all")


def _against(
    name: str, found: Sequence[Comparison], best: Callable[[Comparison], Figures | None]
) -> Goal:
    misses, judged, even = [], 0, 0
    for one in found:
        rival = best(one)
        if rival is None:
            continue
        judged += 1
        ours = one.drawn.family_crossings
        even += ours <= rival.crossings
        if ours > rival.crossings:
            plain = one.ours.crossings
            said = f"{one.name} {ours} against {rival.crossings} ({rival.tool})"
            misses.append(said + (f"; {plain} with plain lines" if plain != ours else ""))
    return Goal(name, judged, tuple(misses), f"{even} of {judged} families")


def _against_ranked(found: Sequence[Comparison]) -> Goal:
    both = [one for one in found if RANKED in one.tools and not one.tools[RANKED].refused]
    ours = sum(one.drawn.family_crossings for one in both)
    theirs = sum(one.tools[RANKED].crossings for one in both)
    share = ours / theirs if theirs else 0.0
    missed = (f"{share:.0%}",) if share > MOST_RANKED else ()
    name = f"crossings in total ≤ {MOST_RANKED:.0%} of {RANKED}"
    return Goal(name, len(both), missed, f"{ours:,} against {theirs:,}: {share:.0%}")


def _near_optimum(
    found: Sequence[Comparison], optima: Mapping[str, tuple[Optimum, Optimum]]
) -> Goal:
    misses, judged = [], 0
    for one in found:
        if one.name not in optima:
            continue
        judged += 1
        best = optima[one.name][0]
        if one.drawn.family_crossings > best.crossings + NEAR:
            misses.append(f"{one.name} {one.drawn.family_crossings} against {best.crossings}")
    name = f"within {NEAR} crossings of the optimum, up to {TINY} persons"
    return Goal(name, judged, tuple(misses))
