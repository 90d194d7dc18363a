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
    """One picture of one example; ``moment`` tells pictures at several dates apart."""

    example: str
    chart: str
    moment: str = ""
    at: str = ""

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
        return str(ecogram.render(case, self.chart, at=self.at))


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
)


def drawable() -> tuple[Drawing, ...]:
    """The pictures of charts that ecogram draws."""
    return tuple(drawing for drawing in DRAWINGS if drawing.chart in CHARTS)
