"""Which pictures stand beside the examples: the one list that draws them and that tests them.

``python -m bench.draw_examples`` draws them all again. A chart that ecogram does not draw yet may
be in the list; its pictures are asked for from the day it does.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import ecogram
from ecogram.charts import CHARTS

EXAMPLES = Path(__file__).parent.parent / "examples"


class Drawing(NamedTuple):
    """One picture of one example.

    ``moment`` tells pictures at several dates, or for several audiences, apart.
    """

    example: str
    chart: str
    moment: str = ""
    at: str = ""
    audience: str = ""

    @property
    def name(self) -> str:
        """The name of its file, beside the example's own."""
        parts = [self.example, self.moment, self.chart]
        return "-".join(part for part in parts if part) + ".svg"

    @property
    def file(self) -> Path:
        return EXAMPLES / self.name

    def draw(self) -> str:
        """The picture as ecogram draws it now, with the engine it brings along."""
        case = ecogram.load(EXAMPLES / f"{self.example}.yaml")
        return str(ecogram.render(case, self.chart, at=self.at, audience=self.audience))


def _drawings(
    example: str, charts: str, moment: str = "", at: str = "", audience: str = ""
) -> Iterator[Drawing]:
    """Several charts of one example, all on the same date and for the same audience."""
    yield from (Drawing(example, chart, moment, at, audience) for chart in charts.split())


DRAWINGS: tuple[Drawing, ...] = (
    *_drawings("flodder", "genogram ecogram lifeline"),
    *_drawings("fatima", "genogram ecogram lifeline network-scheme care-pie load"),
    *_drawings("fatima", "genogram", moment="2010", at="2010"),
    *_drawings("fatima", "ecogram", moment="team", audience="team"),
    *_drawings("tavenier", "genogram ecogram load lifeline network-scheme give-and-take care-pie"),
    *_drawings("tavenier", "ecogram", moment="aanmelding", at="aanmelding"),
    *_drawings("ada", "ecogram", moment="vroeger", at="vroeger"),
    *_drawings("ada", "genogram ecogram lifeline give-and-take"),
    *_drawings("ada", "ecogram", moment="vroeger-team", at="vroeger", audience="team"),
    *_drawings("blended", "genogram"),
    *_drawings("lines", "genogram"),
    *_drawings("johnson", "genogram"),
    *_drawings("karel", "ecogram genogram network-scheme", moment="begin", at="begin"),
    *_drawings("karel", "ecogram", moment="onderweg", at="onderweg"),
    *_drawings("karel", "ecogram network-scheme", moment="later", at="enkele jaren later"),
    *_drawings("karel", "lifeline give-and-take"),
    *_drawings("kamiel", "ecogram", moment="begin", at="begin"),
    *_drawings("kamiel", "ecogram", moment="later", at="later"),
    *_drawings("kamiel", "lifeline network-scheme care-pie"),
    *_drawings("jan", "ecogram give-and-take"),
    *_drawings("pauline", "ecogram", moment="2008", at="2008"),
    *_drawings("pauline", "genogram ecogram lifeline care-pie load network-scheme give-and-take"),
    *_drawings("ivanka", "ecogram care-pie give-and-take"),
    *_drawings("erika", "genogram ecogram give-and-take network-map care-pie"),
    *_drawings("frank", "genogram ecogram network-scheme give-and-take care-pie"),
    *_drawings("marie", "genogram ecogram network-scheme give-and-take care-pie"),
    *_drawings("ecomap", "ecomap"),
    *_drawings("network-45", "ecogram network-scheme network-map"),
    *_drawings("life", "lifeline genogram"),
    *_drawings("annie", "network-scheme"),
    *_drawings("grace", "network-map"),
    *_drawings("sociogram", "sociogram"),
    *_drawings("arnold", "ecogram give-and-take", moment="vroeger", at="vroeger"),
    *_drawings("arnold", "ecogram give-and-take"),
    *_drawings("angela", "ecogram", moment="eerder", at="eerder"),
    *_drawings("angela", "ecogram care-pie"),
    *_drawings("patrick", "ecogram", moment="feest", at="het vorige feest"),
    *_drawings("patrick", "ecogram"),
    *_drawings("mantelzorg", "genogram ecogram give-and-take load"),
    *_drawings("mantelzorg", "genogram", moment="team", audience="team"),
    *_drawings("aetcis", "ecogram sociogram give-and-take"),
    *_drawings("farida", "ecogram", moment="vroeger", at="vroeger"),
    *_drawings("farida", "ecogram give-and-take"),
)


def drawable() -> tuple[Drawing, ...]:
    """The pictures of charts that ecogram draws."""
    return tuple(drawing for drawing in DRAWINGS if drawing.chart in CHARTS)
