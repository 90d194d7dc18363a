"""Whether contact gives energy, may give it or costs it: a small mark beside a symbol.

Source: the circle of the network in De zorgkracht van sociale netwerken (2012), which asks what
contacts give energy, could give it or give less; that plus and minus say so is ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import pi

from ecogram.charts.network.focal import ties
from ecogram.geometry.curves import arc, circle, polyline
from ecogram.geometry.shapes import Box, Point
from ecogram.model.case import Case
from ecogram.scene import Line, Primitive
from ecogram.symbols.legend import Entry
from ecogram.symbols.samples import InkSample
from ecogram.theme import Theme

ENERGIES = ("gives", "may_give", "costs")
RADIUS = 4.3
ARM = 2.3
STROKE = 1.0
ASIDE = 1.6
"""From the symbol to its mark, and between two marks (points)."""
DASHES = 6
DASHED = 0.55


def energies(case: Case, focal: str) -> dict[str, tuple[str, ...]]:
    """What contact with each other person does for who stands in the middle, as the file says."""
    found: dict[str, set[str]] = {}
    for relation, other, _ in ties(case, focal):
        if relation.energy in ENERGIES:
            found.setdefault(other, set()).add(relation.energy)
    return {id_: tuple(one for one in ENERGIES if one in said) for id_, said in found.items()}


def with_marks(symbol: Box, marks: Sequence[str]) -> Box:
    """The room of a symbol with its marks at the upper right."""
    right = symbol.right + len(marks) * (ASIDE + 2 * RADIUS + STROKE)
    return symbol._replace(right=right)


def energy_marks(marks: Sequence[str], symbol: Box, at: Point, theme: Theme) -> Iterator[Primitive]:
    """The marks beside a *symbol* with its centre at *at*."""
    x = at.x + symbol.right
    for mark in marks:
        x += ASIDE + RADIUS + STROKE / 2
        yield from _mark(mark, Point(x, at.y + symbol.top + RADIUS + STROKE / 2), theme)
        x += RADIUS + STROKE / 2


def energy_entries(used: Iterable[str], theme: Theme, words: Mapping[str, str]) -> Iterator[Entry]:
    """What the marks mean, as far as they are drawn."""
    drawn = set(used)
    half = RADIUS + STROKE
    for energy in ENERGIES:
        if energy in drawn:
            parts = tuple(_mark(energy, Point(0.0, 0.0), theme))
            sample = InkSample(parts, Box(-half, -half, half, half))
            yield Entry("support", sample, words[f"energy.{energy}"])


def _mark(energy: str, centre: Point, theme: Theme) -> Iterator[Primitive]:
    x, y = centre
    step = 2 * pi / DASHES
    ring = (
        tuple(arc(centre, RADIUS, n * step, (n + DASHED) * step) for n in range(DASHES))
        if energy == "may_give"
        else (circle(centre, RADIUS),)
    )
    yield Line(ring, theme.ink, STROKE)
    arms = [polyline([Point(x - ARM, y), Point(x + ARM, y)])]
    if energy != "costs":
        arms.append(polyline([Point(x, y - ARM), Point(x, y + ARM)]))
    yield Line(tuple(arms), theme.ink, STROKE * 1.2)
