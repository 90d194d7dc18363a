"""Dates are read as people say them, in both languages, and nothing else passes for a date."""

from __future__ import annotations

import pytest

from ecogram.loading.dating import read_date, similar_date
from ecogram.loading.quantities import read_age
from ecogram.model.dates import Date

REFERENCE = Date.of(2012, 6, 15)
BORN = Date.of(1990, 3)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("1950", Date("1950", 1950)),
        ("996", Date("996", 996)),
        ("1950-03", Date("1950-03", 1950, 3)),
        ("1950-03-07", Date("1950-03-07", 1950, 3, 7)),
        ("2000-02-29", Date("2000-02-29", 2000, 2, 29)),
        ("~1950", Date("~1950", 1950, circa=True)),
        ("ca. 1950", Date("ca. 1950", 1950, circa=True)),
        ("voor 1950", Date("voor 1950", 1950, before=True)),
        ("Before 1950", Date("Before 1950", 1950, before=True)),
        ("na 1950-03", Date("na 1950-03", 1950, 3, after=True)),
        ("onbekend", Date("onbekend", unknown=True)),
        ("unknown", Date("unknown", unknown=True)),
        ("nu", Date("nu", 2012, 6, 15)),
        ("4 jaar geleden", Date("4 jaar geleden", 2008)),
        ("4 years ago", Date("4 years ago", 2008)),
        ("8 maanden geleden", Date("8 maanden geleden", 2011, 10)),
        ("meer dan 25 jaar geleden", Date("meer dan 25 jaar geleden", 1987, before=True)),
        ("op 14 jaar", Date("op 14 jaar", 2004)),
        ("at age 14", Date("at age 14", 2004)),
    ],
)
def test_a_date_is_read(text: str, date: Date) -> None:
    reading = read_date(text, REFERENCE, BORN)
    assert reading is not None
    assert (reading.date, reading.lacks) == (date, "")


@pytest.mark.parametrize(
    "text",
    ["", "12", "19500", "1950-13", "1950-02-29", "1950-04-31", "7-3-1950", "gisteren", "0000"],
)
def test_something_else_is_no_date(text: str) -> None:
    assert read_date(text, REFERENCE, BORN) is None


@pytest.mark.parametrize(
    ("text", "lacks"),
    [("nu", "reference"), ("4 jaar geleden", "reference"), ("op 14 jaar", "birth")],
)
def test_what_cannot_be_reckoned_keeps_its_words(text: str, lacks: str) -> None:
    reading = read_date(text)
    assert reading is not None
    assert (reading.date, reading.lacks) == (Date(text), lacks)


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("07/03/1950", "1950-03-07"),
        ("7 maart 1950", "1950-03-07"),
        ("mrt 1950", "1950-03"),
        ("March 1950", "1950-03"),
        ("1950/3", "1950-03"),
        ("31-02-1950", "1950-02-31"),
    ],
)
def test_other_spellings_get_a_suggestion_that_is_a_date(text: str, suggestion: str) -> None:
    found = similar_date(text)
    assert found is None or read_date(found) is not None
    assert found in (None, suggestion)


@pytest.mark.parametrize("text", ["-3", "200", "veertig", "4,5", ""])
def test_something_else_is_no_age(text: str) -> None:
    assert read_age(text) is None
