"""Guards that a household's name stands inside its outline, on no line and under nobody's name."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecogram.charts.genogram.households import APART, Home
from ecogram.charts.genogram.layout import arrange, path_segments
from ecogram.charts.genogram.placement import Placement
from ecogram.charts.genogram.select import select
from ecogram.charts.options import Options
from ecogram.geometry import curves
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width
from ecogram.loading import read
from ecogram.model.case import Case
from ecogram.model.dates import Date
from ecogram.moments import at
from ecogram.theme import COLOUR

EXAMPLES = Path(__file__).parents[3] / "examples"
ALONE = """
peildatum: 2020
indexpersoon: kind
personen:
  pa: {geslacht: man}
  ma: {geslacht: vrouw}
  kind: {geslacht: vrouw, naam: Jo}
  broer: {geslacht: man}
gezinnen:
  - {partners: [pa, ma], soort: gehuwd, kinderen: [kind, broer]}
huishoudens:
  thuis: {naam: NAME, leden: [kind]}
"""


def placed(case: Case) -> Placement:
    return arrange(select(case, Options(language="nl")), COLOUR, "zorgkracht")


def home_of(placement: Placement) -> tuple[Home, Box]:
    (home,) = placement.homes.values()
    assert home.name is not None
    width = text_width(home.name.text, home.name.size)
    (x, y), half = home.name.at, home.name.size / 2
    return home, Box(x - width, y - half, x, y + half)


def meets(box: Box, start: Point, end: Point) -> bool:
    steps = [k / 200 for k in range(201)]
    return any(
        box.left < start.x + (end.x - start.x) * k < box.right
        and box.top < start.y + (end.y - start.y) * k < box.bottom
        for k in steps
    )


@pytest.mark.parametrize("name", ["thuis", "beschut wonen", "sheltered home", "bij de familie"])
def test_the_name_of_who_lives_alone_stands_in_a_frame_wide_enough_for_it(name: str) -> None:
    placement = placed(read(ALONE.replace("NAME", name), "casus.yaml").case)
    home, box = home_of(placement)
    frame = curves.bounds(home.edges)
    assert Box.around([box, frame]) == frame
    lines = [piece for one in placement.family.unions.values() for piece in path_segments(one)]
    assert not any(meets(box.grown(3.5), *line) for line in lines)


def test_a_name_in_a_row_of_children_is_nobodys_caption() -> None:
    """The lower edge had room between two names; now it is taken above their years."""
    case = read((EXAMPLES / "fatima.yaml").read_text("utf-8"), "fatima.yaml").case
    placement = placed(at(case, Date(year=2010)))
    home, box = home_of(placement)
    frame = curves.bounds(home.edges)
    assert Box.around([box, frame]) == frame
    for id_, texts in placement.texts.items():
        centre = placement.family.centres[id_]
        for name in (one.moved(*centre) for one in texts.boxes):
            is_beside_or_under = box.top > name.top - APART and box.bottom > name.top
            assert not (is_beside_or_under and box.grown(APART - 1).overlaps(name))
