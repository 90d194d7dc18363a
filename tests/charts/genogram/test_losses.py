"""Guards that what stands around a lost pregnancy stands clear of it, in every notation."""

from __future__ import annotations

import pytest

from ecogram.geometry.shapes import Box
from ecogram.scene import label_box
from ecogram.symbols.ink import ink_box
from tests.charts.scenes import groups, scene

CASE = """
personen:
  pa: {naam: Pa, geslacht: man}
  ma: {naam: Ma, geslacht: vrouw}
  m: {naam: Miskraam, soort: miskraam, geboren: 2010}
  a: {naam: Abortus, soort: abortus, geboren: 2012}
  d: {naam: Jo, soort: doodgeboren, geboren: 2014}
gezinnen:
  - {partners: [pa, ma], kinderen: [m, a, d]}
clientsysteem: {leden: [pa, ma, m, a, d]}
"""
LOSSES = ("m", "a", "d")


@pytest.mark.parametrize("notation", ["zorgkracht", "mcgoldrick", "genopro"])
@pytest.mark.parametrize("chart", ["genogram", "ecogram"])
def test_name_year_and_line_of_a_lost_pregnancy_stand_clear_of_it(
    chart: str, notation: str
) -> None:
    parts = {group.id: group.parts for group in groups(scene(CASE, chart, notation=notation))}
    for id_ in LOSSES:
        ink = ink_box(parts[f"person-{id_}"])
        for label in parts[f"label-{id_}"]:
            assert not label_box(label).overlaps(ink), label
        drop = ink_box(parts[f"descent-{id_}-pa-ma"])
        assert not drop.overlaps(Box(ink.left, ink.top + 3.0, ink.right, ink.bottom))
