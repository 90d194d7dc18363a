"""Which pictures stand beside the examples: the one list that draws them and that tests them.

``python -m bench.draw_examples`` draws them all again. A chart that ecogram does not draw yet may
be in the list; its pictures are asked for from the day it does.
"""

from __future__ import annotations

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


DRAWINGS: tuple[Drawing, ...] = (
    Drawing("flodder", "genogram"),
    Drawing("flodder", "ecogram"),
    Drawing("fatima", "genogram"),
    Drawing("fatima", "ecogram"),
    Drawing("tavenier", "genogram"),
    Drawing("tavenier", "ecogram"),
    Drawing("ada", "genogram"),
    Drawing("ada", "ecogram", "vroeger", "vroeger"),
    Drawing("ada", "ecogram"),
    Drawing("blended", "genogram"),
    Drawing("lines", "genogram"),
    Drawing("johnson", "genogram"),
    Drawing("karel", "ecogram", "begin", "begin"),
    Drawing("karel", "ecogram", "onderweg", "onderweg"),
    Drawing("karel", "ecogram", "later", "enkele jaren later"),
    Drawing("kamiel", "ecogram", "begin", "begin"),
    Drawing("kamiel", "ecogram", "later", "later"),
    Drawing("jan", "ecogram"),
    Drawing("pauline", "genogram"),
    Drawing("pauline", "ecogram", "2008", "2008"),
    Drawing("pauline", "ecogram"),
    Drawing("ivanka", "ecogram"),
    Drawing("erika", "genogram"),
    Drawing("erika", "ecogram"),
    Drawing("frank", "genogram"),
    Drawing("frank", "ecogram"),
    Drawing("marie", "genogram"),
    Drawing("marie", "ecogram"),
    Drawing("ecomap", "ecomap"),
    Drawing("network-45", "ecogram"),
    Drawing("life", "lifeline"),
    Drawing("life", "genogram"),
    Drawing("fatima", "lifeline"),
    Drawing("karel", "lifeline"),
    Drawing("ada", "lifeline"),
    Drawing("pauline", "lifeline"),
    Drawing("pauline", "care-pie"),
    Drawing("pauline", "load"),
    Drawing("ivanka", "care-pie"),
    Drawing("ivanka", "give-and-take"),
    Drawing("jan", "give-and-take"),
    Drawing("ada", "give-and-take"),
    Drawing("erika", "give-and-take"),
    Drawing("tavenier", "load"),
    Drawing("network-45", "network-scheme"),
    Drawing("network-45", "network-map"),
    Drawing("annie", "network-scheme"),
    Drawing("grace", "network-map"),
    Drawing("sociogram", "sociogram"),
    Drawing("ada", "ecogram", "vroeger-team", "vroeger", "team"),
    Drawing("flodder", "lifeline"),
    Drawing("fatima", "genogram", "2010", "2010"),
    Drawing("fatima", "ecogram", "team", audience="team"),
    Drawing("fatima", "network-scheme"),
    Drawing("fatima", "care-pie"),
    Drawing("fatima", "load"),
    Drawing("kamiel", "lifeline"),
    Drawing("kamiel", "network-scheme"),
    Drawing("kamiel", "care-pie"),
    Drawing("karel", "genogram", "begin", "begin"),
    Drawing("karel", "network-scheme", "begin", "begin"),
    Drawing("karel", "network-scheme", "later", "enkele jaren later"),
    Drawing("karel", "give-and-take"),
    Drawing("tavenier", "ecogram", "aanmelding", "aanmelding"),
    Drawing("tavenier", "lifeline"),
    Drawing("tavenier", "network-scheme"),
    Drawing("tavenier", "give-and-take"),
    Drawing("tavenier", "care-pie"),
    Drawing("pauline", "network-scheme"),
    Drawing("pauline", "give-and-take"),
    Drawing("arnold", "ecogram", "vroeger", "vroeger"),
    Drawing("arnold", "ecogram"),
    Drawing("arnold", "give-and-take", "vroeger", "vroeger"),
    Drawing("arnold", "give-and-take"),
    Drawing("angela", "ecogram", "eerder", "eerder"),
    Drawing("angela", "ecogram"),
    Drawing("angela", "care-pie"),
    Drawing("patrick", "ecogram", "feest", "het vorige feest"),
    Drawing("patrick", "ecogram"),
    Drawing("erika", "network-map"),
    Drawing("erika", "care-pie"),
    Drawing("frank", "network-scheme"),
    Drawing("frank", "give-and-take"),
    Drawing("frank", "care-pie"),
    Drawing("marie", "network-scheme"),
    Drawing("marie", "give-and-take"),
    Drawing("marie", "care-pie"),
    Drawing("mantelzorg", "genogram"),
    Drawing("mantelzorg", "genogram", "team", audience="team"),
    Drawing("mantelzorg", "ecogram"),
    Drawing("mantelzorg", "give-and-take"),
    Drawing("mantelzorg", "load"),
    Drawing("aetcis", "ecogram"),
    Drawing("aetcis", "sociogram"),
    Drawing("aetcis", "give-and-take"),
    Drawing("farida", "ecogram", "vroeger", "vroeger"),
    Drawing("farida", "ecogram"),
    Drawing("farida", "give-and-take"),
)


def drawable() -> tuple[Drawing, ...]:
    """The pictures of charts that ecogram draws."""
    return tuple(drawing for drawing in DRAWINGS if drawing.chart in CHARTS)
