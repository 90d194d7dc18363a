"""The goals, each judged on every family: what is met, what is missed, and by whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from bench import charts, ecograms, speed
from bench.optimum import Optimum
from bench.pedigree import Couple
from bench.processes import Cost
from bench.quality import Comparison, Figures, honest
from bench.ringsearch import LARGEST
from bench.stability import Moved

RANKED = "dot rank=same"
MOST_RANKED = 0.6
SMALL, TINY = 100, 80
"""Persons up to which the best rival of any kind, and the exact optimum, are compared with."""
NEAR = 2
MOST_MOVED = 0.1
BESIDE = 2
"""Partners that can stand at somebody's sides."""
SECONDS, MEGABYTES = 15.0, 1_000
"""For 10,000 made-up persons without emotional lines."""
_STARTS = {speed.RENDER: 1.5, speed.ECOGRAM: 1.8, speed.VERSION: 1.3, speed.HELP: 1.6}


class Goal(NamedTuple):
    """A goal, on how much it was judged, and the misses; ``figure`` sums it up.

    ``beyond`` are the misses that are not only another choice of whom somebody with three partners
    or more has at his or her side; None where that is not asked.
    """

    name: str
    judged: int
    misses: tuple[str, ...]
    figure: str = ""
    beyond: int | None = None

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
    misses, beyond = [], 0
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
    total = sum(len(getattr(one.ours, what)) for one in found)
    asked = beyond if what == "parted" else None
    return Goal(name, len(found), tuple(misses), f"{total} in all", asked)


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


def surroundings_goals(found: Sequence[ecograms.Found]) -> list[Goal]:
    """What ecomaps and ecograms are judged by: the examples', then the grown ones."""
    goals = []
    for origin, what in (("examples", "examples"), ("grown", "grown networks")):
        own = [one for one in found if one.origin == origin]
        misses = [_named(one.name, one.score.faults, one.score.hits) for one in own]
        name = f"ecograms of {what}: nothing touches what it must not, every line arrives"
        goals.append(Goal(name, len(own), tuple(miss for miss in misses if miss)))
    judged = [one for one in found if one.fewest is not None and one.origin == "examples"]
    more = [
        f"{one.name} {one.score.crossings} against {one.fewest}"
        for one in judged
        if one.score.crossings > (one.fewest or 0)
    ]
    name = f"ecograms cross no more than the best order of straight lines, up to {LARGEST} around"
    return [*goals, Goal(name, len(judged), tuple(more))]


def chart_goal(found: Sequence[charts.Found]) -> Goal:
    """The other charts: nothing on anything else."""
    misses = [_named(f"{one.chart} {one.name}", one.faults, one.hits) for one in found]
    own = tuple(miss for miss in misses if miss)
    return Goal(
        "other charts: no overlaps, lines through things, or texts off the page", len(found), own
    )


def speed_goals(found: speed.Speed) -> list[Goal]:
    """What whole processes are judged by: their time on the processor, their engine's included.

    Nothing in them runs beside anything else, so that an idle machine's clock says the same.
    """
    goals = []
    for name, most in _STARTS.items():
        start = found.starts[name]
        times = start.times if start.processor_times is None else start.processor_times
        said = f"{times:.2f} ×; {start.times:.2f} × by the clock"
        missed = (said,) if times > most else ()
        goals.append(Goal(f"{name}: at most {most} × its imports", 1, missed, said))
    large, thousand = found.persons.get(10_000), found.persons.get(1_000)
    if judged := found.file or large:
        heavy = (judged.megabytes or 0) > MEGABYTES
        which = "the made-up family that comes as a file" if found.file else "grown, no ties"
        said = f"{_said(judged)} ({which}"
        said += (
            f"; with thousands of ties {_said(tied)})" if (tied := found.tied.get(10_000)) else ")"
        )
        missed = (said,) if judged.worked > SECONDS or heavy else ()
        name = f"10,000 persons in under {SECONDS:.0f} s and {MEGABYTES:,} MB"
        goals.append(Goal(name, 1, missed, said))
    if cost := found.ties.get(1_000):
        missed = (_said(cost),) if cost.worked > 3 else ()
        goals.append(Goal("1,000 ties in under 3 s", 1, missed, _said(cost)))
    if large and thousand:
        times = large.worked / thousand.worked / 10
        missed = (f"{times:.2f} ×",) if times > 2 else ()
        name = "each of 10,000 persons takes at most twice as long as each of 1,000"
        goals.append(Goal(name, 1, missed, f"{times:.2f} ×"))
    return goals


def _said(cost: Cost) -> str:
    said = f"{cost.worked:.1f} s; {cost.seconds:.1f} s by the clock"
    return said + (f"; {cost.megabytes:.0f} MB" if cost.megabytes else "")


def _named(name: str, faults: int, hits: Sequence[str]) -> str:
    """A miss: who, how many, and of which kinds; empty without faults."""
    kinds = dict.fromkeys(hit.split(":")[0] for hit in hits if not hit.startswith("crossings"))
    return f"{name} {faults} ({', '.join(kinds)})" if faults else ""
