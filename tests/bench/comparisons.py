"""Comparisons and findings by hand, for the tests of goals, report and gallery."""

from __future__ import annotations

from bench import charts, ecograms, goals, speed
from bench.ecoscore import score as around
from bench.pedigree import Couple, Human, Pedigree
from bench.processes import Cost, Start
from bench.quality import Comparison, Figures
from bench.score import score

PEDIGREE = Pedigree((Human("a"), Human("b")), (Couple(("a", "b")),), {})
EMPTY = score('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')


def compared(name: str, ours: int, size: int = 2, **rivals: Figures) -> Comparison:
    """A family that ecogram draws with so many crossings."""
    from dataclasses import replace

    people = tuple(Human(str(n)) for n in range(size))
    tools = {"ecogram": Figures("ecogram", crossings=ours)}
    tools |= {tool.replace("_", " "): one._replace(tool=tool) for tool, one in rivals.items()}
    drawn = replace(EMPTY, family_crossings=ours)
    return Comparison(name, "test", PEDIGREE._replace(persons=people), drawn, tools)


def rival(crossings: int = 0, **more: object) -> Figures:
    return Figures("rival", crossings=crossings)._replace(**more)


AROUND = ecograms.Found("around", "examples", around('<svg viewBox="0 0 9 9"/>'), 2, 0.5)
CHART = charts.Found("day", "lifeline", "grown", 0, 3, {"text overlaps": 0}, (), 0, 9, 9, 0.1)
COSTS = speed.Speed(
    {name: Start(Cost(1.4, 50, 1.4), Cost(1, 40, 1)) for name in goals.STARTS},
    {1_000: Cost(1.0, 90, 1.0), 10_000: Cost(14.0, 480, 13.0)},
    {10_000: Cost(28.0, 480, 26.0)},
    None,
    {1_000: Cost(4.0, 90, 3.9)},
    (50, Cost(2.0, 60, 2.0)),
    {},
)

GOOD = compared("good", 0, dot=rival(0), odd=rival(3))
BAD = compared("bad", 5, dot=rival(2), odd=rival(0, missing=1))
