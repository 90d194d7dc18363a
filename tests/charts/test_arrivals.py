"""Guards that lines reach houses, fronts and groups, whose outlines are not as wide as high."""

from __future__ import annotations

import pytest

import ecogram
from bench import ecoscore, score
from bench.drawings import EXAMPLES
from ecogram import pipeline

CASE = """
indexpersoon: an
personen:
  an: {naam: An, geslacht: vrouw}
  bo: {naam: Bo, geslacht: man}
  thuis: {naam: thuis, soort: plaats}
  werk: {naam: werk, soort: organisatie}
  koor: {naam: koor, soort: groep, aantal: 9}
  zussen: {naam: zussen, soort: groep, geslacht: vrouw}
  los: {naam: iemand met een lange naam}
gezinnen:
  - partners: [an, bo]
relaties:
  - [an, goed, thuis]
  - [bo, goed, werk]
  - [an, goed, koor]
  - [bo, conflict, thuis]
  - [bo, goed, zussen]
  - [an, hecht, zussen]
  - {van: an, naar: los, sterkte: 5}
"""


@pytest.mark.parametrize("chart", ["genogram", "sociogram"])
def test_lines_reach_every_shape(chart: str) -> None:
    case = pipeline.read(CASE.encode()).understood()
    found = score.score(str(ecogram.render(case, chart)))
    assert (found.loose_relations, found.lines_through_symbols) == (0, 0)


def test_lines_from_a_circle_reach_every_shape() -> None:
    around = CASE.replace("relaties:", "clientsysteem: {leden: [an, bo]}\nrelaties:")
    case = pipeline.read(around.encode()).understood()
    found = ecoscore.score(str(ecogram.render(case, "ecogram")))
    assert found.ties == 7
    assert (found.loose_ties, found.lines_through_symbols) == (0, 0)


def test_lines_end_beside_a_group_of_the_circle_and_not_in_it() -> None:
    case = ecogram.load(EXAMPLES / "aetcis.yaml")
    found = ecoscore.score(str(ecogram.render(case, "ecogram")))
    assert (found.loose_ties, found.lines_through_symbols) == (0, 0), found.hits
