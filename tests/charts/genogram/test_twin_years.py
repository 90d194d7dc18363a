"""Guards that the years over children born together make way for the slanting lines, and not onto
each other or onto whoever stands between."""

from __future__ import annotations

import pytest

import ecogram
from bench import ecoscore, score
from ecogram import pipeline

CASE = """
personen:
  pa: {naam: Pa, geslacht: man}
  ma: {naam: Ma, geslacht: vrouw}
  t1: {naam: Jo, geslacht: man, geboren: 1941, overleden: 2025}
  t2: {naam: Bo, geslacht: man, geboren: 1941, overleden: 1988}
  t3: {naam: Mo, geslacht: man, geboren: 1941, overleden: 1999}
  in: {naam: In, geslacht: vrouw, geboren: 1940, overleden: 1999}
gezinnen:
  - {partners: [pa, ma], kinderen: [{tweeling: [%s]}]}
  - {partners: [t1, in]}
clientsysteem: {leden: [pa, ma, in, %s]}
"""


@pytest.mark.parametrize("twins", ["t1, t2", "t2, t1", "t2, t3", "t1, t2, t3", "t2, t3, t1"])
def test_years_of_twins_stand_apart(twins: str) -> None:
    case = pipeline.read((CASE % (twins, twins)).encode()).understood()
    genogram = score.score(str(ecogram.render(case, "genogram")))
    circle = ecoscore.score(str(ecogram.render(case, "ecogram")))
    assert (genogram.label_overlaps, genogram.lines_through_labels) == (0, 0), genogram.hits
    assert circle.faults == 0, circle.hits


def test_a_year_of_one_twin_stays_clear_of_the_line_of_the_other() -> None:
    text = (CASE % ("t2, t3", "t2, t3")).replace("geboren: 1941, overleden: 1999}", "leeftijd: 9}")
    case = pipeline.read(text.encode()).understood()
    circle = ecoscore.score(str(ecogram.render(case, "ecogram")))
    assert circle.faults == 0, circle.hits
