"""Every chart that draws people draws those who have a trait by a name of its own."""

from __future__ import annotations

import pytest

from ecogram import pipeline

CASE = b"""
indexpersoon: anna
personen:
  anna: {kenmerken: [{naam: autisme}]}
  bea: {cirkel: vriendschap, segment: samenleving, sector: vriendschappelijk, zone: wijk, kenmerken: [{naam: doof}, autisme]}
relaties:
  - [anna, goed, bea]
contacten:
  - {van: anna, naar: bea, krijgt: G}
"""  # noqa: E501


@pytest.mark.parametrize(
    "chart", ["genogram", "ecogram", "network-scheme", "network-map", "sociogram", "give-and-take"]
)
def test_people_with_named_traits_are_drawn(chart: str) -> None:
    case = pipeline.read(CASE).understood()
    assert pipeline.draw(case, chart, pipeline.Options()).scene.groups
