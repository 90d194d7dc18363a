"""Every valid file loads without an error of words, values or rules, in either language."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecogram import rules
from ecogram.diagnostics import Severity
from ecogram.loading import Source, read

CASES = Path(__file__).parent.parent / "cases" / "valid"
FAMILIES = CASES.parent / "families"
VALID = sorted([*CASES.glob("*.yaml"), *FAMILIES.glob("*.yaml")])


def case(name: str) -> Source:
    return read((CASES / f"{name}.yaml").read_bytes(), name)


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_a_valid_file_has_no_problems(path: Path) -> None:
    source = read(path.read_bytes(), path.name)
    assert source.problems == ()
    found = rules.check(source.case)
    assert [problem for problem in found if problem.severity is Severity.ERROR] == []


def test_both_languages_give_the_same_case() -> None:
    dutch, english = case("complete-example"), case("complete-example-in-english")
    assert dutch.case.model_copy(update={"families": ()}) == english.case.model_copy(
        update={"families": ()}
    )
    assert dutch.language == "nl"
    assert english.language == "en"


def test_the_complete_example_reads_as_it_is_meant() -> None:
    found = case("complete-example").case
    assert found.persons["opa"].generation == 1
    assert found.families[0].partners == ("unknown", "ma")
    assert [(tie.from_, tie.type, tie.to) for tie in found.relations[:2]] == [
        (("ma",), "care", ("opa",)),
        (("johnie",), "hostile", ("opa",)),
    ]
    assert found.relations[3].from_ == ("client_system",)
    assert found.relations[5].receives == ("A", "P", "E")
    assert found.client_system is not None
    assert found.client_system.ids[-1] == "whiskey"


def test_a_name_is_enough() -> None:
    persons = case("four-names").case.persons
    assert [person.name for person in persons.values()] == ["Vader", "Moeder", "Jan", "1"]
    assert [person.gender for person in persons.values()] == ["man", "woman", None, None]


def test_every_section_reaches_the_model() -> None:
    found = case("every-section").case
    empty = [name for name in type(found).model_fields if not getattr(found, name)]
    assert empty == []


def test_dates_count_from_moments_and_births() -> None:
    found = case("every-section").case
    roos = found.persons["roos"]
    assert roos.traits[1].since is not None
    assert roos.traits[1].since.year == 2019
    assert roos.measures[0].since is not None
    assert (roos.measures[0].since.moment, roos.measures[0].since.year) == ("Verhuizing", 2018)
    mentor = found.persons["mentor"].since
    assert mentor is not None
    assert (mentor.moment, mentor.order, mentor.year) == ("Nieuwe school", 1, None)


def test_what_stands_on_a_person_is_on_the_tie_with_the_index_person() -> None:
    tie = case("every-section").case.relations[-1]
    assert (tie.from_, tie.to, tie.contact) == (("roos",), ("mentor",), True)
    assert (tie.frequency, tie.weight, tie.support) == ("2-3 per week", 4, ("A",))
    assert tie.channels == ("whatsapp", "in_person")
