"""What genograms are judged by: faults, rivals, the exact optimum."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from bench.goals import reasons
from bench.goals.goal import Goal
from bench.optimum import Optimum
from bench.pedigree import Couple
from bench.quality import Comparison, Figures, honest

RANKED = "dot rank=same"
MOST_RANKED = 0.6
SMALL, TINY = 100, 80
"""Persons up to which the best rival of any kind, and the exact optimum, are compared with."""
NEAR = 2
CLEARANCE = 4.0
"""Points between two symbols, and between a line and a symbol that is not its own."""
BESIDE = 2
"""Partners that can stand at somebody's sides."""

Optima = Mapping[str, tuple[Optimum, Optimum]]
"""By family: with the order of birth kept, and in any order."""


def quality_goals(found: Sequence[Comparison], optima: Optima) -> list[Goal]:
    """Every goal that drawings are judged by."""
    return [
        _faultless(found),
        _clear(found),
        _together(found, "no couple apart that a rival keeps together", "parted"),
        _together(found, "no sibship torn that a rival keeps together", "torn"),
        _against("crossings ≤ the best honest rival", found, optima, best_honest),
        _against(
            f"crossings ≤ the best rival of any kind, up to {SMALL} persons",
            [one for one in found if len(one.pedigree.persons) <= SMALL],
            optima,
            best_any,
        ),
        _against_drawn([one for one in found if len(one.pedigree.persons) <= SMALL]),
        _against_ranked(found),
        _near_optimum(found, optima),
    ]


def best_honest(one: Comparison) -> Figures | None:
    """The rival with the fewest crossings that drops, duplicates, parts and tears nobody."""
    return _best(rival for rival in one.rivals if honest(rival, one.ours))


def best_any(one: Comparison) -> Figures | None:
    """The rival with the fewest crossings, whatever else it does."""
    return _best(one.rivals)


class Kept(NamedTuple):
    """Couples (of partners, or of parents) that ecogram parts or tears and a rival does not.

    ``chosen`` of them are parted by a choice: a partner with three or more, of whom two at most
    can stand at either side, has no more apart than in the rival's drawing.
    """

    rival: Figures
    couples: frozenset[frozenset[str]]
    chosen: int


def kept_elsewhere(one: Comparison, what: str) -> Iterator[Kept]:
    """Whom ecogram parts or tears, and a rival that drops and duplicates nobody does not."""
    ours = frozenset(getattr(one.ours, what))
    partners = Counter(id_ for pair in {*map(_pair, one.pedigree.couples)} for id_ in pair)
    apart = Counter(id_ for pair in ours for id_ in pair)
    for rival in one.rivals:
        if rival.missing or rival.duplicates or rival.lost:
            continue
        theirs = Counter(id_ for pair in getattr(rival, what) for id_ in pair)
        if kept := ours - set(getattr(rival, what)):
            chosen = [
                any(partners[id_] > BESIDE and apart[id_] <= theirs[id_] for id_ in pair)
                for pair in kept
            ]
            yield Kept(rival, kept, sum(chosen) if what == "parted" else 0)


def _pair(couple: Couple) -> frozenset[str]:
    return frozenset(couple.partners) if len(couple.partners) > 1 else frozenset()


def _best(rivals: Iterable[Figures]) -> Figures | None:
    return min(rivals, key=lambda rival: rival.crossings, default=None)


def _faultless(found: Sequence[Comparison]) -> Goal:
    misses: list[str] = []
    why: dict[str, str] = {}
    for one in found:
        if one.drawn.faults:
            hits = [hit for hit in one.drawn.hits if not hit.startswith(_NO_FAULT)]
            kinds = dict.fromkeys(hit.split(":")[0] for hit in hits)
            misses.append(f"{one.name} {one.drawn.faults} ({', '.join(kinds)})")
            why[misses[-1]] = reasons.faults(hits)
    name = "no overlaps, lines through symbols or texts, shared segments, loose ends"
    return Goal(name, len(found), tuple(misses), reasons=why)


_NO_FAULT = (
    *("family_crossings", "relation_crossings", "couples_apart"),
    *("sibships_torn", "birth_inversions"),
)


def _clear(found: Sequence[Comparison]) -> Goal:
    least = {one.name: min(one.drawn.symbol_gap, one.drawn.line_gap) for one in found}
    misses = tuple(f"{name} {gap:.1f}" for name, gap in least.items() if gap < CLEARANCE)
    name = f"symbols at least {CLEARANCE:.0f} points clear of symbols and of others' lines"
    return Goal(name, len(found), misses, f"least {min(least.values()):.1f}")


def _together(found: Sequence[Comparison], name: str, what: str) -> Goal:
    misses: list[str] = []
    why: dict[str, str] = {}
    beyond = 0
    for one in found:
        if kept := list(kept_elsewhere(one, what)):
            ours = len(getattr(one.ours, what))
            said = (
                f"{len(each.couples)} of {ours} by {each.rival.tool}, which has "
                f"{len(getattr(each.rival, what))}"
                + (f", {each.chosen} by choice" if each.chosen else "")
                for each in kept
            )
            misses.append(f"{one.name} ({'; '.join(said)})")
            beyond += any(len(each.couples) > each.chosen for each in kept)
            chosen = any(each.chosen for each in kept)
            keepers = [each.rival for each in kept if len(each.couples) > each.chosen]
            what_is = "couple" if what == "parted" else "sibship"
            why[misses[-1]] = reasons.kept_by_rival(keepers, one.ours, chosen, what_is)
    total = sum(len(getattr(one.ours, what)) for one in found)
    asked = beyond if what == "parted" else None
    return Goal(name, len(found), tuple(misses), f"{total} in all", asked, why)


def _against(
    name: str,
    found: Sequence[Comparison],
    optima: Optima,
    best: Callable[[Comparison], Figures | None],
) -> Goal:
    misses: list[str] = []
    why: dict[str, str] = {}
    judged = even = 0
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
            why[misses[-1]] = reasons.fewer_crossings(one, rival, optima.get(one.name))
    return Goal(name, judged, tuple(misses), f"{even} of {judged} families", reasons=why)


def _against_drawn(found: Sequence[Comparison]) -> Goal:
    """Against the lines that rivals draw themselves, where they draw everybody and every link."""
    misses: list[str] = []
    why: dict[str, str] = {}
    judged = 0
    for one in found:
        whole = [rival for rival in one.rivals if _is_whole(rival)]
        judged += bool(whole)
        best = min(whole, key=_drawn_crossings, default=None)
        if best and (theirs := _drawn_crossings(best)) < one.drawn.family_crossings:
            misses.append(f"{one.name} {one.drawn.family_crossings} against {theirs} ({best.tool})")
            why[misses[-1]] = reasons.paid_by(best, one.ours)
    name = f"crossings ≤ what any rival draws itself, up to {SMALL} persons"
    figure = f"{judged - len(misses)} of {judged} families"
    return Goal(name, judged, tuple(misses), figure, reasons=why)


def _is_whole(rival: Figures) -> bool:
    dropped = rival.missing or rival.duplicates or rival.lost
    return rival.own is not None and not (dropped or rival.own.wrong or rival.own.unsaid)


def _drawn_crossings(rival: Figures) -> int:
    return rival.own.score.family_crossings if rival.own else 0


def _against_ranked(found: Sequence[Comparison]) -> Goal:
    both = [one for one in found if RANKED in one.tools and not one.tools[RANKED].refused]
    ours = sum(one.drawn.family_crossings for one in both)
    theirs = sum(one.tools[RANKED].crossings for one in both)
    share = ours / theirs if theirs else 0.0
    missed = (f"{share:.0%}",) if share > MOST_RANKED else ()
    name = f"crossings in total ≤ {MOST_RANKED:.0%} of {RANKED}"
    return Goal(name, len(both), missed, f"{ours:,} against {theirs:,}: {share:.0%}")


def _near_optimum(found: Sequence[Comparison], optima: Optima) -> Goal:
    misses: list[str] = []
    why: dict[str, str] = {}
    judged = 0
    for one in found:
        if one.name not in optima:
            continue
        judged += 1
        best = optima[one.name][0]
        if one.drawn.family_crossings > best.crossings + NEAR:
            misses.append(f"{one.name} {one.drawn.family_crossings} against {best.crossings}")
            why[misses[-1]] = reasons.above_optimum(one, optima[one.name])
    name = f"within {NEAR} crossings of the optimum, up to {TINY} persons"
    return Goal(name, judged, tuple(misses), reasons=why)
