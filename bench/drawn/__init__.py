"""What other tools really draw: their own SVG read through one small adapter each.

Their places are compared elsewhere with the same plain lines for all (bench/wires.py); here their
own lines are judged, by the same figures as ours (bench/score.py).
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from typing import NamedTuple

from bench.drawn import graphviz, grus, pedview
from bench.drawn.page import Page
from bench.family import Family
from bench.measures import PITCH
from bench.pedigree import Pedigree, components
from bench.rivals.placed import Placed
from bench.score import Facts, Score, judge

Reader = Callable[[Page, ET.Element, Pedigree], None]


class Adapter(NamedTuple):
    """How a tool's SVG is read; ``apart``: it draws each family that hangs together by itself."""

    read: Reader
    apart: bool


READERS: Mapping[str, Adapter] = {
    "dot": Adapter(graphviz.read, apart=False),
    "dot rank=same": Adapter(graphviz.read, apart=False),
    "Gramps": Adapter(graphviz.read, apart=False),
    "pedview": Adapter(pedview.read, apart=True),
    "grus": Adapter(grus.read, apart=True),
}
"""By the name of the rival; kinship2 gives places and no SVG."""

LARGEST = 400
"""Persons above which a drawing is not read: some tools' pictures are not kept either."""


class Own(NamedTuple):
    """A tool's own drawing, judged; ``wrong`` are children whom it draws under another couple.

    ``unsaid`` are children of a couple whom it does not draw there, because its format knows one
    pair of parents for everybody or because the line is missing.
    """

    score: Score
    wrong: tuple[str, ...]
    unsaid: int


def own_drawing(tool: str, placed: Placed, pedigree: Pedigree) -> Own | None:
    """*tool*'s own drawing of *pedigree*; None when it gives no SVG of it."""
    adapter = READERS.get(tool)
    if adapter is None or not placed.pictures or len(pedigree.persons) > LARGEST:
        return None
    parts = [pedigree]
    if adapter.apart:
        parts = [part for part in components(pedigree) if len(part.persons) > 1]
    page = Page(PITCH / placed.pitch)
    start = 0.0
    for number, (svg, part) in enumerate(zip(placed.pictures, parts, strict=True)):
        root = ET.fromstring(svg)
        page.begin(number, start)
        adapter.read(page, root, part)
        start += float(root.attrib["viewBox"].split()[2])
    drawing, kin = page.done()
    score = judge(drawing, kin, Facts(births=pedigree.births))
    return Own(score, *_links(kin, pedigree))


def _links(kin: Family, pedigree: Pedigree) -> tuple[tuple[str, ...], int]:
    """Children under a couple that is not theirs, and how many are missing under their own."""
    known = set(pedigree.ids)
    true = {
        (frozenset(couple.partners), child)
        for couple in pedigree.couples
        if couple.partners
        for child in couple.children
    }
    drawn = {
        (frozenset(known.intersection(union.partners)), child)
        for union in kin.unions.values()
        for child, _ in union.children
        if child in known and known.intersection(union.partners)
    }
    wrong = (f"{child} under {' and '.join(sorted(pair))}" for pair, child in drawn - true)
    return tuple(sorted(wrong)), len(true - drawn)
