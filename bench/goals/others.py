"""What small edits, ecograms, the other charts and speed are judged by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bench import charts, ecograms, speed
from bench.goals import reasons
from bench.goals.goal import Goal
from bench.processes import Cost
from bench.ringsearch import LARGEST
from bench.stability import Moved

MOST_MOVED = 0.1
SECONDS, MEGABYTES = 15.0, 1_000
"""For 10,000 made-up persons without emotional lines."""
STARTS = {speed.RENDER: 1.5, speed.ECOGRAM: 1.8, speed.VERSION: 1.3, speed.HELP: 1.6}


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


def surroundings_goals(found: Sequence[ecograms.Found]) -> list[Goal]:
    """What ecomaps and ecograms are judged by: the examples', then the grown ones."""
    goals = []
    for origin, what in (("examples", "examples"), ("grown", "grown networks")):
        own = [one for one in found if one.origin == origin]
        misses = [_named(one.name, one.score.faults, one.score.hits) for one in own]
        name = f"ecograms of {what}: nothing touches what it must not, every line arrives"
        goals.append(Goal(name, len(own), tuple(miss for miss in misses if miss)))
    judged = [one for one in found if one.fewest is not None and one.origin == "examples"]
    more = {
        f"{one.name} {one.score.crossings} against {one.fewest}": reasons.ties_crossed(one)
        for one in judged
        if one.score.crossings > (one.fewest or 0)
    }
    name = f"ecograms cross no more than the best order of straight lines, up to {LARGEST} around"
    return [*goals, Goal(name, len(judged), tuple(more), reasons=more)]


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
    for name, most in STARTS.items():
        start = found.starts[name]
        times = start.times if start.processor_times is None else start.processor_times
        said = f"{times:.2f} ×; {start.times:.2f} × by the clock"
        missed = (said,) if times > most else ()
        goals.append(Goal(f"{name}: at most {most} × its imports", 1, missed, said))
    large, thousand = found.persons.get(10_000), found.persons.get(1_000)
    if judged := found.file or large:
        heavy = (judged.megabytes or 0) > MEGABYTES
        said = f"{_said(judged)}, {'made-up family from a file' if found.file else 'grown'}"
        others = {"grown": large if found.file else None, "with ties": found.tied.get(10_000)}
        said += "".join(f" ({what}: {_said(one)})" for what, one in others.items() if one)
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
