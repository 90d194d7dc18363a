"""The reference date may be the name of a moment; ages count to that moment's date."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecogram import pipeline
from ecogram.loading import read
from ecogram.model.dates import age

CASE = Path(__file__).parents[1] / "cases" / "valid" / "reference-date-is-a-moment.yaml"


def test_a_moment_may_be_the_reference_date() -> None:
    case = read(CASE.read_bytes(), CASE.name).case
    assert case.reference_date is not None
    assert (case.reference_date.moment, case.reference_date.year) == ("later", 2011)
    years = age(case.persons["karel"].born, case.reference_date)
    assert years is not None and years.years == 50


def test_a_moment_may_still_count_back_from_the_reference_date() -> None:
    text = "peildatum: 2012\nmomenten: [{naam: vlucht, datum: 4 jaar geleden}]\npersonen: {a: {}}\n"
    case = read(text, "casus.yaml").case
    assert [moment.date.year for moment in case.moments if moment.date] == [2008]


@pytest.mark.parametrize(
    ("who", "year"),
    [("", 1990), (", wie: bo", 2000), (", wie: [bo]", 2000), (", wie: [an, bo]", 1990)],
)
def test_an_age_for_a_date_is_that_of_the_one_it_is_about_else_of_the_index_person(
    who: str, year: int
) -> None:
    text = "indexpersoon: an\npersonen:\n  an: {geboren: 1980}\n  bo: {geboren: 1990}\n"
    text += f"gebeurtenissen:\n  - {{wat: verhuizing, datum: op 10 jaar{who}}}\n"
    (event,) = pipeline.read(text.encode()).understood().events
    assert event.date is not None and event.date.year == year
