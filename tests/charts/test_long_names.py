"""A name is never cut while there is room: one long word is parted at the worst."""

from __future__ import annotations

import pytest

from tests.charts.scenes import off_the_page, scene, texts

NAMES = ("psychotherapeuten", "Annemarie Vandenbroeckhoven", "jeugdbeschermingsmedewerker")
PEOPLE = """\
titel: Namen
indexpersoon: an
personen:
  an: {{naam: An, cirkel: intimiteit, segment: familie}}
  x: {{naam: {name}, geslacht: vrouw, bijschrift: arbeidsongeschiktheidsverzekering,
    cirkel: vriendschap, segment: samenleving, domein: d}}
relaties: [{{van: an, naar: x, geeft: P}}]
"""
FAMILY = "gezinnen: [{partners: [x], kinderen: [an]}]\n"
HOME = "domeinen: {d: {naam: Arbeidsongeschiktheidsverzekeraar}}\nclientsysteem: [an]\n"


@pytest.mark.parametrize("chart", ["genogram", "sociogram", "ecogram", "star", "network-scheme"])
@pytest.mark.parametrize("name", NAMES)
def test_a_long_word_is_never_cut(name: str, chart: str) -> None:
    text = PEOPLE.format(name=name)
    if chart == "genogram":
        text += FAMILY
    text = text.replace(", domein: d", "") if chart == "star" else text + HOME
    drawn = scene(text, "ecogram" if chart == "star" else chart)
    assert not [line for line in texts(drawn) if "…" in line]
    assert off_the_page(drawn) == []
    first, *_ = name.split()
    assert first[:6] in " ".join(texts(drawn))
