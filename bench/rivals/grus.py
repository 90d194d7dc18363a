"""grus (PyPI, Python 3.13 or later): reads kinship2's table, writes an SVG with labels like II-3.

Its import says in ``external_id`` who II-3 is. Somebody drawn twice has two labels.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from bench.pedigree import Pedigree
from bench.plane import Spot
from bench.rivals import tables
from bench.rivals.placed import Placed, Refused, beside
from bench.rivals.running import PYTHON, folder, lacks, run

_PERSON = re.compile(r"individuals \{(.*?)\n  \}", re.S)
_FIELD = re.compile(r'(generation|index|external_id): "?(\d+)"?')
_LABEL = re.compile(r'<text x="(-?[\d.]+)" y="(-?[\d.]+)"[^>]*>([IVXLCDM]+)-(\d+)</text>')
_PITCH, _SIZE, _BELOW = 56.0, 36.0, 29.5
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def missing() -> str:
    """Whether it is installed in the Python of the rivals."""
    return "not installed (Python 3.13: pip install grus)" if lacks("grus") else ""


def draw(pedigree: Pedigree) -> Placed:
    """Family by family, childless couples included."""
    return beside(pedigree, _draw)


def people(imported: str) -> dict[tuple[int, int], int]:
    """Generation and place of everybody, and the number in the table."""
    found = {}
    for body in _PERSON.findall(imported):
        fields = {name: int(value) for name, value in _FIELD.findall(body)}
        if "external_id" in fields:
            place = (fields.get("generation", 0), fields.get("index", 0))
            found[place] = fields["external_id"]
    return found


def labels(svg: str) -> list[tuple[tuple[int, int], Spot]]:
    """Generation and place of every symbol, and its centre: the label stands below it."""
    return [
        ((_number(roman), int(index)), (float(x), float(y) - _BELOW))
        for x, y, roman, index in _LABEL.findall(svg)
    ]


def _draw(pedigree: Pedigree) -> Placed:
    table = tables.rows(pedigree)
    with folder() as where:
        (where / "x.csv").write_text(tables.kinship2(table), encoding="utf-8")
        own = [PYTHON, "-m", "grus.cli"]
        run([*own, "import", "--from", "kinship2", "x.csv", "-o", "x.pbtxt"], where)
        run([*own, "render", "x.pbtxt", "-o", "x.svg"], where)
        imported = (where / "x.pbtxt").read_text(encoding="utf-8")
        svg = (where / "x.svg").read_text(encoding="utf-8")
    numbers, found = people(imported), labels(svg)
    if not found:
        words = " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", svg))
        raise Refused(words[:80] or "no drawing")
    named = tuple(
        (table.names[numbers[place]], spot)
        for place, spot in found
        if numbers.get(place) in table.names
    )
    return Placed(named, _PITCH, _SIZE, (), (marked(svg, numbers),))


def marked(svg: str, numbers: Mapping[tuple[int, int], int]) -> str:
    """The picture with everybody's number in the table at the label below the symbol."""

    def told(label: re.Match[str]) -> str:
        number = numbers.get((_number(label[3]), int(label[4])), 0)
        return label[0].replace("<text", f'<text data-person="{number}"', 1)

    return _LABEL.sub(told, svg)


def _number(roman: str) -> int:
    values = [_ROMAN[letter] for letter in roman]
    return sum(-v if v < max(values[n:]) else v for n, v in enumerate(values))
