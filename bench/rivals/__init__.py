"""Other tools that draw families, each behind one small adapter; whoever is missing is skipped."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from bench.pedigree import Pedigree
from bench.rivals import gramps, grus, kinship2, pedview, recipe
from bench.rivals.placed import Placed


class Rival(NamedTuple):
    """A tool: ``draw`` raises ``placed.Refused``; ``missing`` says why it cannot run, or is empty.

    ``largest`` is the most persons it is asked to draw.
    """

    name: str
    draw: Callable[[Pedigree], Placed]
    missing: Callable[[], str]
    largest: int
    about: str


RIVALS: tuple[Rival, ...] = (
    Rival("dot", recipe.plain, recipe.missing, 4_000, "persons, points for unions, edges"),
    Rival("dot rank=same", recipe.ranked, recipe.missing, 4_000, "partners and union in one rank"),
    Rival("pedview", pedview.draw, pedview.missing, 1_200, "PED file, own SVG in its report"),
    Rival("grus", grus.draw, grus.missing, 60, "kinship2 table, own SVG"),
    Rival("kinship2", kinship2.draw, kinship2.missing, 600, "align.pedigree in R"),
    Rival("Gramps", gramps.draw, gramps.missing, 600, "relationship graph, placed by dot"),
)
