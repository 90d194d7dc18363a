"""pedview (PyPI): reads PED, writes a report with an SVG in which every person has an id."""

from __future__ import annotations

import re

from bench.pedigree import Pedigree
from bench.plane import Spot
from bench.rivals import tables
from bench.rivals.placed import Placed, Refused, beside
from bench.rivals.running import PYTHON, folder, lacks, run

_PERSON = re.compile(
    r'data-person-id="(\d+)"[^>]*?transform="translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)"'
)
_PITCH, _SIZE = 84.0, 24.0
_STYLE = (
    "<style>line,.person-shape,.family-boundary{stroke:#333;fill:#fff}"
    "text{font:9px sans-serif;text-anchor:middle}</style>"
)


def missing() -> str:
    """Whether it is installed in the Python of the rivals."""
    return "not installed (pip install pedview)" if lacks("pedview") else ""


def draw(pedigree: Pedigree) -> Placed:
    """Childless couples cannot be told to it, and are lost."""
    return beside(pedigree, _draw)


def symbols(report: str) -> list[tuple[int, Spot]]:
    """Everybody in pedview's report: number and centre."""
    return [(int(n), (float(x), float(y))) for n, x, y in _PERSON.findall(report)]


def _draw(pedigree: Pedigree) -> Placed:
    table = tables.rows(pedigree)
    with folder() as where:
        (where / "x.ped").write_text(tables.ped(table), encoding="utf-8")
        run([PYTHON, "-m", "pedview", "build", "x.ped", "-o", "x.html"], where)
        report = (where / "x.html").read_text(encoding="utf-8")
    found = symbols(report)
    if not found:
        raise Refused("no drawing in its report")
    named = tuple((table.names[n], spot) for n, spot in found if n in table.names)
    lost = tuple(couple for couple, *_ in table.childless)
    return Placed(named, _PITCH, _SIZE, lost, (_picture(report),))


def _picture(report: str) -> str:
    """The drawing with the little that it needs of the report's style."""
    start = report.find("<svg")
    svg = report[start : report.find("</svg>", start) + len("</svg>")]
    head, _, rest = svg.partition(">")
    return f"{head}>{_STYLE}{rest}"
