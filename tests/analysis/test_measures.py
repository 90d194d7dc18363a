"""Guards the figures of a network: each is what somebody gets who counts in the file by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ecogram import account, pipeline
from ecogram.analysis.network import Network, network
from ecogram.analysis.sheet import sheet
from ecogram.analysis.standing import standing
from ecogram.model.case import Case

EXAMPLES = Path(__file__).parents[2] / "examples"


def read(text: str) -> Case:
    return pipeline.read(text.encode()).understood()


def around(case: Case) -> Network:
    return network(case, standing(case))


def figures(case: Case) -> dict[str, dict[str, Any]]:
    """The bare data by section and key."""
    found = sheet(around(case), "nl")
    return {section.key: {row.key: row.data for row in section.rows} for section in found.sections}


def example(name: str, at: str = "", audience: str = "") -> dict[str, dict[str, Any]]:
    case = pipeline.read((EXAMPLES / f"{name}.yaml").read_bytes()).understood()
    options = pipeline.Options(at=at, audience=audience)
    seen, _ = pipeline.seen_by(case, options)
    return figures(pipeline.at_date(seen, options))


def people(low: int, high: int | None = None, groups: int = 0) -> dict[str, int]:
    return {"low": low, "high": low if high is None else high, "groups": groups}


def test_flodder_counted_by_hand() -> None:
    """Ma, five children and opa in the circle; the dog counts as no person.

    Around them four people in three of the eight domains: an alderman and Sjakie (professional),
    the commander and Jolanda (neighbours). Ten ties go outward; only Sjakie's says who gives.
    """
    found = example("flodder")
    assert found["size"]["people"] == people(4)
    assert len(found["size"]["members"]) == 8
    assert found["size"]["domains"] == 8
    assert found["size"]["empty_domains"] == ["wonen", "werk", "school", "tennisclub", "media"]
    assert found["segment"]["professional"] == found["segment"]["society"] == people(2)
    assert found["sector"]["services"] == found["sector"]["friends"] == people(2)
    assert found["gender"] == {"man": people(3), "woman": people(1)}
    assert found["formality"]["formal"] == {**people(2), "share": 0.5}
    assert found["support"] == {
        "jolanda": {"actual": (), "possible": ("G",)},
        "sjakie": {"actual": ("P", "A"), "possible": ()},
        "nobody_gives": ["G", "E"],
    }
    assert found["reciprocity"]["total_receives"] == 1
    assert found["reciprocity"]["total_not_said"] == 9
    assert len(found["ties"]["strained"]) == 8  # two with opa, five tense, one conflict
    assert found["ties"]["strong"] == ["wonen", "tennisclub", "sjakie"]
    assert len(found["ties"]["weak"]) == 7
    assert found["density"]["density"] == {"size": 4, "ties": 0, "pairs": 6, "share": None}
    # Eleven people: Ma with five children and opa; two sons with opa, and Kees with Kees.
    assert found["density"]["density_all"] == {"size": 11, "ties": 9, "pairs": 55, "share": 0.164}
    assert found["density"]["density_others"] == {
        "size": 10,
        "ties": 3,
        "pairs": 45,
        "share": 0.067,
    }
    assert "load" not in found and "questions" not in found


def test_karel_on_his_way_counted_by_hand() -> None:
    """Six one by one (parents, girlfriend, neighbour, work, social work), one group, two shops.

    His parents have a tie with each other: one of the 7 × 6 / 2 pairs.
    """
    found = example("karel", "onderweg")
    assert found["size"]["people"] == people(6, groups=1)
    assert found["size"]["others"] == ["krantenwinkel", "kruidenier"]
    assert found["segment"]["family"] == people(2)
    assert found["segment"]["society"] == people(3, groups=1)
    assert found["segment"]["professional"] == people(1)
    assert found["ring"]["intimacy"] == people(1)
    assert found["ring"]["acquaintances"] == people(1, groups=1)
    assert found["ring"]["services"] == people(2)
    assert found["ring"]["not_said"] == people(2)  # his parents
    assert [tie["to"] for tie in found["ties"]["broken"]] == ["moeder", "overbuur"]
    assert [tie["to"] for tie in found["ties"]["strained"]] == [
        "vader",
        "vriendin",
        "begraafplaats",
    ]
    assert found["support"]["nobody_gives"] == []
    assert found["reciprocity"]["total_receives"] == 4
    assert found["reciprocity"]["total_gives"] == 1
    assert found["reciprocity"]["total_not_said"] == 2  # broken ties have nothing to exchange
    assert found["ties"]["strong"] == ["vriendin"]
    assert found["ties"]["weak"] == ["buren", "krantenwinkel", "kruidenier"]
    # With Karel: parents, girlfriend, neighbours, work, social work; not who ignores him.
    alone = {"size": 7, "ties": 1, "pairs": 21, "share": 0.048}
    assert found["density"]["density"] == found["density"]["density_others"] == alone
    assert found["density"]["density_all"] == {"size": 8, "ties": 7, "pairs": 28, "share": 0.25}


def test_fatima_counted_by_hand() -> None:
    """Around eight at home: three fathers and the eldest son, Julia, the guardian, one group."""
    found = example("fatima")
    assert len(found["size"]["members"]) == 8
    assert found["size"]["people"] == people(6, groups=1)
    assert found["segment"]["family"] == people(4)
    assert found["segment"]["professional"] == people(2)
    assert found["segment"]["society"] == people(0, groups=1)
    assert found["ring"]["intimacy"] == found["ring"]["friendship"] == people(1)
    assert found["ring"]["not_said"] == people(3)  # the fathers
    assert found["frequency"]["weekly"] == people(1)
    assert len(found["ties"]["broken"]) == 3
    assert len(found["ties"]["strained"]) == 3  # two sons with justice are two ties
    assert found["support"]["nobody_gives"] == ["G"]
    assert found["reciprocity"]["total_receives"] == 3
    assert found["reciprocity"]["total_not_said"] == 5
    assert found["ties"]["strong"] == ["julia", "jeugdzorg"]
    assert found["load"]["carries.1"]["who"] == ["oudste"]
    # Alive: Fatima, 3 fathers, 11 children, the grandchildren, 3 others. She has ties with all but
    # the grandchildren and the guardian. Fathers with 2, 3, 2 children; a child with grandchildren.
    assert found["density"]["density_all"] == {"size": 19, "ties": 24, "pairs": 171, "share": 0.14}
    assert found["density"]["density_others"] == {
        "size": 18,
        "ties": 8,
        "pairs": 153,
        "share": 0.052,
    }


def test_what_fatima_shares_with_her_team_is_counted_for_the_team() -> None:
    found = example("fatima", audience="team")
    assert len(found["ties"]["strained"]) == 4  # the distrust of the acquaintances too


STAR = """
ecogram: 1
peildatum: 2020
indexpersoon: an
personen:
  an: {naam: An}
  bo: {naam: Bo, geboren: 1990, cirkel: intimiteit, zone: wijk}
  ce: {naam: Ce, leeftijd: 70, cirkel: bekenden, zone: buiten regio}
  koor: {naam: Koor, soort: groep, aantal: 5-8}
clientsysteem: [an]
relaties:
  - [bo, hecht, ce]
"""


def test_a_group_with_two_numbers_counts_as_at_least_and_at_most() -> None:
    text = STAR + "contacten:\n  - {naar: koor}\n  - {naar: bo}\n  - {naar: ce}\n"
    assert figures(read(text))["size"]["people"] == people(7, 10)


def test_rings_zones_and_ages_are_counted_where_they_are_written() -> None:
    found = figures(read(STAR + "contacten:\n  - {naar: bo}\n  - {naar: ce}\n"))
    assert found["ring"]["intimacy"] == found["ring"]["acquaintances"] == people(1)
    assert found["reach"]["near"] == {"part": people(1), "of": people(2)}
    assert found["age"]["18-39"] == found["age"]["65+"] == people(1)
    assert found["age"]["age_range"] == {"low": 30, "high": 70}
    assert found["density"]["density"]["share"] == 1.0


def test_what_nobody_filled_in_is_said_once_and_is_no_nought() -> None:
    found = figures(read(STAR + "contacten:\n  - {naar: koor}\n"))
    assert "frequency" not in found and "weight" not in found
    assert {"frequency", "weight", "ring"} <= set(found["missing"]["missing"])


def test_several_ties_with_one_other_are_one_exchange() -> None:
    text = STAR + "contacten:\n  - {naar: bo, geeft: P}\n  - {naar: bo, krijgt: [E, P]}\n"
    assert figures(read(text))["reciprocity"]["bo"] == {
        "gives": ("P",),
        "receives": ("P", "E"),
        "way": "both",
    }


def test_a_tie_written_the_other_way_round_counts_the_same() -> None:
    one = STAR + "contacten:\n  - {naar: bo, geeft: P, krijgt: [E]}\n"
    other = STAR + "contacten:\n  - {van: bo, naar: an, geeft: [E], krijgt: P}\n"
    assert figures(read(one))["reciprocity"] == figures(read(other))["reciprocity"]
    assert figures(read(one))["support"] == figures(read(other))["support"]


def test_support_over_a_possible_tie_is_possible_only() -> None:
    found = figures(read(STAR + "contacten:\n  - {naar: bo, mogelijk: ja, krijgt: P}\n"))
    assert found["support"]["bo"] == {"actual": (), "possible": ("P",)}
    assert "P" in found["support"]["nobody_gives"]
    assert [tie["to"] for tie in found["ties"]["possible"]] == ["bo"]


def test_who_gives_to_several_and_cares_for_several_is_named() -> None:
    text = STAR + "  - [an, zorgt voor, bo]\n  - [an, zorgt voor, ce]\n"
    text += "contacten:\n  - {naar: koor, geeft: P}\n"
    found = figures(read(text))["load"]
    assert found["gives_to_several.an"]["whom"] == ["bo", "ce", "koor"]
    assert found["cares_for_several.an"]["whom"] == ["bo", "ce"]


def test_functions_with_nobody_are_named_when_any_function_is() -> None:
    text = STAR + "contacten:\n  - {naar: bo, functies: [affectief, stabiliteit]}\n"
    assert figures(read(text))["functions"] == {
        "affective": ["bo"],
        "belonging": [],
        "material": [],
        "stability": ["bo"],
    }
    assert "functions" not in figures(read(STAR))


ONLY = """
ecogram: 1
indexpersoon: an
personen:
  an: {{naam: An}}
  bo: {{naam: Bo{bo}}}
  ce: {{naam: Ce{ce}}}
clientsysteem: [an]
domeinen:
  hulp: {{naam: Hulp, soort: hulpverlening}}
  koor: {{naam: Koor, soort: vrije tijd}}
{more}
contacten:
  - {{naar: bo}}
  - {{naar: ce}}
"""


@pytest.mark.parametrize(
    ("bo", "ce", "more", "expected"),
    [
        (", domein: hulp", ", domein: hulp", "", ["only_professionals"]),
        (", domein: hulp", ", domein: koor", "", []),
        (", domein: hulp", "", "", []),
        ("", "", "gezinnen:\n  - {partners: [bo, ce], kinderen: [an]}", ["only_family"]),
        (", domein: hulp", "", "gezinnen:\n  - {partners: [ce], kinderen: [an]}", []),
        ("", ", domein: hulp", "gezinnen:\n  - {partners: [bo], kinderen: [an]}", []),
    ],
)
def test_only_two_things_are_asked(bo: str, ce: str, more: str, expected: list[str]) -> None:
    found = figures(read(ONLY.format(bo=bo, ce=ce, more=more)))
    assert list(found.get("questions", {})) == expected


def test_somebody_with_broken_ties_only_does_not_make_a_network_wider() -> None:
    text = ONLY.format(bo=", domein: hulp", ce="", more="").replace(
        "{naar: ce}", "{naar: ce, soort: afgebroken}"
    )
    assert list(figures(read(text))["questions"]) == ["only_professionals"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_remarks_are_questions(language: str) -> None:
    case = read(ONLY.format(bo=", domein: hulp", ce=", domein: hulp", more=""))
    found = sheet(around(case), language)
    section = next(section for section in found.sections if section.key == "questions")
    assert section.rows[0].text.endswith("?")


@pytest.mark.parametrize("audience", ["", "intern"])
def test_the_clients_own_perception_is_for_internal_use(audience: str) -> None:
    text = STAR + "netwerkbeleving: {omvang: schraal, betekenis: betekenisvol}\n"
    told = account.measure(read(text), pipeline.Options(audience=audience)).text
    assert ("schraal" in told) == (audience == "intern")


@pytest.mark.parametrize("name", ["flodder", "fatima", "erika", "aetcis", "sociogram", "tavenier"])
def test_the_density_is_the_one_under_the_sociogram(name: str) -> None:
    from ecogram.charts.sociogram.select import select

    case = pipeline.read((EXAMPLES / f"{name}.yaml").read_bytes()).understood()
    options = pipeline.Options(language="nl")
    shown = pipeline.at_date(pipeline.seen_by(case, options)[0], options)
    said = select(shown, options).density
    found = figures(shown)["density"]
    whole, others = found["density_all"], found["density_others"]
    assert f": {whole['ties']} van {whole['pairs']} " in said and f"deze {whole['size']} " in said
    assert f": {others['ties']} van {others['pairs']}." in said
