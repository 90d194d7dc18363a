"""The genogram in the circle: members only, partners outside left out, children where they were."""

from __future__ import annotations

from ecogram import pipeline
from ecogram.analysis.standing import standing
from ecogram.charts.ecogram.inside import inside
from ecogram.charts.genogram.select import select
from ecogram.charts.genogram.view import FamilyView
from ecogram.charts.options import Options


def family(text: str) -> FamilyView:
    case = pipeline.read(text.encode()).understood()
    return select(inside(case, standing(case)), Options(language="nl"))


HOME = """
indexpersoon: ma
personen: {ma: {}, pa: {}, ex: {}, jan: {domein: school}, an: {}, buur: {}}
domeinen: {school: {}}
gezinnen:
  - {partners: [ex, ma], soort: gehuwd, gescheiden: 2001, kinderen: [jan]}
  - {partners: [onbekend, ma], soort: gehuwd, kinderen: [an]}
huishoudens: {thuis: {naam: Thuis, leden: [ma, jan, an]}, elders: {leden: [jan, ex]}}
clientsysteem: [ma, jan, an]
relaties:
  - [ma, hecht, [jan, buur]]
contacten:
  - {naar: an, soort: zorgt voor}
"""


def test_members_only_even_when_one_names_a_domain() -> None:
    assert [person.id for person in family(HOME).persons] == ["ma", "jan", "an"]


def test_absent_and_unknown_partners_leave_their_children_under_who_is_left() -> None:
    unions = family(HOME).unions
    assert [(one.partners, [child.id for child in one.children]) for one in unions] == [
        (("ma",), ["jan"]),
        (("ma",), ["an"]),
    ]
    assert {(one.form, one.states, one.start, one.end) for one in unions} == {("", (), "", "")}


def test_known_couple_keeps_its_form() -> None:
    unions = family(
        HOME.replace("leden: [ma, jan, an]", "leden: [ma, jan, an, ex]").replace(
            "clientsysteem: [ma, jan, an]", "clientsysteem: [ma, jan, an, ex]"
        )
    ).unions
    assert (unions[0].partners, unions[0].states) == (("ex", "ma"), ("divorced",))


def test_brothers_and_sisters_without_parents_stay_together_under_an_unknown_one() -> None:
    text = """
personen: {ma: {}, jan: {}, an: {}}
gezinnen: [{partners: [onbekend, ma], kinderen: [jan, an]}]
clientsysteem: [jan, an]
"""
    shown = family(text)
    assert [person.id for person in shown.persons] == ["jan", "an", "unknown.1"]
    assert [child.id for child in shown.unions[0].children] == ["jan", "an"]


def test_unknown_parents_of_one_child_are_left_out() -> None:
    text = "personen: {a: {}}\ngezinnen: [{partners: [onbekend, onbekend], kinderen: [a]}]\n"
    assert [person.id for person in family(text).persons] == ["a"]


def test_ties_between_members_stay_and_the_circles_own_are_the_index_persons() -> None:
    assert [(tie.first, tie.kind, tie.second) for tie in family(HOME).ties] == [
        ("ma", "close", "jan"),
        ("ma", "care", "an"),
    ]


def test_household_that_is_the_whole_system_has_no_outline_of_its_own() -> None:
    assert [(home.id, home.members) for home in family(HOME).households] == [("elders", ("jan",))]
