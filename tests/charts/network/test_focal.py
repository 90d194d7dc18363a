"""Who stands in the middle of a network, and where others stand: nobody is guessed into a place."""

from __future__ import annotations

import pytest

from ecogram.charts.network.focal import Bond, bonds, focal_person, parts, usual_frequency
from ecogram.diagnostics import EcogramError
from ecogram.loading import read
from ecogram.model.case import Case

CASE = """
indexpersoon: ik
personen:
  eerst: {naam: Eerst}
  ik: {naam: Ik, frequentie: }
  zus: {naam: Zus, frequentie: 2-3 per week, gewicht: 4}
  vriend: {naam: Vriend, segment: clientcontacten, domein: zorg}
  arts: {naam: Arts, domein: zorg}
  juf: {naam: Juf, domein: [school, zorg]}
  baas: {naam: Baas, domein: eigen}
  coach: {naam: Coach, formeel: ja}
  buur: {naam: Buur, formeel: informeel}
gezinnen:
  - partners: [eerst]
    kinderen: [ik, zus]
domeinen:
  zorg: {naam: Zorg, soort: gezondheid}
  school: {naam: School, soort: onderwijs}
  eigen: {naam: Eigen, soort: iets heel eigens}
contacten:
  - {naar: arts, frequentie: jaarlijks}
  - {naar: arts, frequentie: wekelijks, gewicht: 2}
"""


def case(text: str) -> Case:
    source = read(text.replace("formeel: ja", "formeel: formeel"), "casus.yaml")
    assert source.case is not None
    return source.case


def test_the_index_person_stands_in_the_middle_unless_the_focus_is_on_another() -> None:
    assert focal_person(case(CASE)) == "ik"
    assert focal_person(case(CASE), "zus") == "zus"
    assert focal_person(case("personen: {a: {}, b: {}}")) == "a"
    with pytest.raises(EcogramError, match="unknown-focus"):
        focal_person(case(CASE), "niemand")


def test_a_segment_is_filled_in_only_where_it_is_certain() -> None:
    found = parts(case(CASE), "ik", "segment")
    assert found == {
        "eerst": "family",
        "ik": "family",
        "zus": "family",
        "vriend": "fellow_clients",
        "arts": "professional",
        "coach": "professional",
    }


def test_a_sector_is_filled_in_the_same_way() -> None:
    found = parts(case(CASE), "ik", "sector")
    assert (found["zus"], found["arts"], found["juf"]) == ("kin", "services", "services")
    assert "buur" not in found and "baas" not in found


def test_the_first_tie_that_says_so_tells_how_often_and_how_much() -> None:
    found = bonds(case(CASE.replace("  ik: {naam: Ik, frequentie: }", "  ik: {naam: Ik}")), "ik")
    assert found["zus"] == Bond("2-3 per week", 4)
    assert found["arts"] == Bond("yearly", 2)


@pytest.mark.parametrize(
    ("written", "usual"),
    [("daily", "daily"), ("3 per maand", "monthly"), ("1 keer per jaar", "yearly"), ("soms", "")],
)
def test_a_frequency_in_own_words_is_shown_as_the_nearest_usual_one(
    written: str, usual: str
) -> None:
    assert usual_frequency(written) == usual
