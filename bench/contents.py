"""The table of contents of the examples: every case, and the pictures there are of it.

``python -m bench.draw_examples`` writes it beside them.
"""

from __future__ import annotations

from collections.abc import Iterator

import ecogram
from bench.drawings import DRAWINGS, EXAMPLES, Drawing
from ecogram.charts import CHARTS
from ecogram.vocabulary import words

FILE = EXAMPLES / "README.md"
PARTS = ("drawing", "network", "instruments", "sociogram")
HEAD = """# Voorbeelden / Examples

Elke casus is een bestand, elke tekening komt daaruit. Bovenaan elk bestand staat waar de feiten
vandaan komen, wat de bron openlaat en wat hier gekozen is.

Every case is one file, and every drawing comes from it. At the top of each file: where the facts
are from, what the source leaves open, and what was chosen here.
"""


def contents() -> str:
    """The page, in Markdown: a row for each chart of each example."""
    return "\n".join((HEAD, *_rows())) + "\n"


def _rows() -> Iterator[str]:
    yield "| casus / case | tekening / drawing | |"
    yield "|---|---|---|"
    for example in sorted({drawing.example for drawing in DRAWINGS}):
        case = ecogram.load(EXAMPLES / f"{example}.yaml")
        own = [drawing for drawing in DRAWINGS if drawing.example == example]
        label = f"[{case.title or example}]({example}.yaml)"
        for chart in CHARTS:
            pictures = [drawing for drawing in own if drawing.chart == chart]
            if pictures:
                links = ", ".join(_link(drawing) for drawing in pictures)
                yield f"| {label} | {_called(chart)} | {links} |"
                label = ""


def _link(drawing: Drawing) -> str:
    return f"[{drawing.moment or drawing.chart}]({drawing.name})"


def _called(chart: str) -> str:
    """The name of a chart in both languages; once where they are the same."""
    names = []
    for language in ("nl", "en"):
        table = {key: word for part in PARTS for key, word in words(language, part).items()}
        names.append(table[f"chart.{chart}"].lower())
    return " / ".join(dict.fromkeys(names))
