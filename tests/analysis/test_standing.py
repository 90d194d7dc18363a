"""Who stands where in an eco chart: in the client system, in a domain, free, or not at all."""

from __future__ import annotations

import pytest

from ecogram import pipeline
from ecogram.analysis.standing import Standing, relatives, standing
from ecogram.diagnostics import EcogramError
from ecogram.model.case import Case


def case_of(text: str) -> Case:
    return pipeline.read(text.encode()).understood()


def stand(text: str, focus: str = "") -> Standing:
    return standing(case_of(text), focus)


FAMILY = """
indexpersoon: ma
personen:
  oma: {}
  ma: {}
  jan: {}
  zus: {domein: wonen}
  vriend: {}
  juf: {domein: school}
domeinen: {school: {}, wonen: {}}
gezinnen:
  - {partners: [oma], kinderen: [ma, zus]}
  - {partners: [ma], kinderen: [jan]}
"""


def test_client_system_is_what_the_file_writes() -> None:
    assert stand(FAMILY + "clientsysteem: [jan, ma]\n").members == ("jan", "ma")


def test_without_one_it_is_the_household_of_the_index_person() -> None:
    text = FAMILY + "huishoudens: {thuis: {leden: [jan, ma]}, elders: {leden: [oma]}}\n"
    assert stand(text).members == ("ma", "jan")
    assert stand(text).household == "thuis"


def test_who_lives_in_two_households_brings_both() -> None:
    text = FAMILY + "huishoudens: {thuis: {leden: [ma, jan]}, oud: {leden: [ma, oma]}}\n"
    assert stand(text).members == ("oma", "ma", "jan")
    assert stand(text).household == ""


def test_without_a_household_it_is_the_relatives_who_are_in_no_domain() -> None:
    assert stand(FAMILY).members == ("oma", "ma", "jan")


def test_kinship_goes_on_past_who_stands_in_a_domain() -> None:
    text = FAMILY.replace("oma: {}", "oma: {domein: wonen}").replace(
        "zus: {domein: wonen}", "zus: {}"
    )
    assert stand(text).members == ("ma", "jan", "zus")


def test_without_a_family_it_is_the_index_person_alone() -> None:
    text = "indexpersoon: b\npersonen: {a: {}, b: {}}\nrelaties: [[b, goed, a]]\n"
    assert stand(text).members == ("b",)
    assert stand(text).free == ("a",)


def test_without_an_index_person_it_is_the_first() -> None:
    assert stand("personen: {a: {}, b: {}}\n").members == ("a",)


def test_index_person_in_a_domain_is_in_the_client_system() -> None:
    text = "indexpersoon: a\npersonen: {a: {domein: d}, b: {domein: d}}\ndomeinen: {d: {}}\n"
    assert stand(text) == Standing(("a",), {"d": ("b",)}, ())


def test_case_without_persons_has_an_empty_client_system() -> None:
    assert stand("domeinen: {d: {}}\n") == Standing((), {"d": ()}, ())


def test_persons_outside_stand_in_every_domain_that_names_them_or_that_they_name() -> None:
    text = (
        "personen: {a: {}, b: {domein: [d, e]}, c: {}}\n"
        "domeinen: {d: {personen: [c]}, e: {}, f: {personen: [c]}}\n"
    )
    assert dict(stand(text).domains) == {"d": ("b", "c"), "e": ("b",), "f": ("c",)}


def test_members_do_not_stand_in_a_domain_too() -> None:
    text = FAMILY + "clientsysteem: [ma, juf]\n"
    assert stand(text).domains["school"] == ()


def test_others_stand_free_when_a_tie_leads_to_the_client_system() -> None:
    text = """
personen: {a: {}, b: {}, c: {}, d: {}, e: {}}
clientsysteem: [a]
contacten: [{naar: d}]
relaties: [[b, goed, a], [c, goed, b]]
"""
    assert stand(text).free == ("b", "d")


def test_focus_has_a_client_system_of_its_own() -> None:
    text = FAMILY + "clientsysteem: [ma, jan]\n"
    assert stand(text, "vriend").members == ("vriend",)
    assert stand(text, "jan").members == ("oma", "ma", "jan")


def test_focus_on_nobody_is_an_error() -> None:
    with pytest.raises(EcogramError) as caught:
        stand(FAMILY, "opa")
    assert [problem.code for problem in caught.value.problems] == ["unknown-focus"]


def test_relatives_are_found_over_any_number_of_steps() -> None:
    rows = "".join(f"  - {{partners: [p{i}], kinderen: [p{i + 1}]}}\n" for i in range(500))
    people = "".join(f"  p{i}: {{}}\n" for i in range(501))
    case = case_of(f"personen:\n{people}  los: {{}}\ngezinnen:\n{rows}")
    assert relatives(case, ["p250"]) == {f"p{i}" for i in range(501)}
