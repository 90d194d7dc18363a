"""Guards which ties count as what, and how figures are worded: what a reader of a report sees."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest

from ecogram import account, pipeline
from ecogram.analysis.network import network
from ecogram.analysis.sheet import sheet
from ecogram.analysis.standing import standing
from ecogram.charts.options import Options
from ecogram.model.case import Case

STAR = """
ecogram: 1
peildatum: 2020
indexpersoon: an
personen:
  an: {naam: An}
  bo: {naam: Bo, geboren: 1990}
  ce: {naam: Ce, leeftijd: 70}
  koor: {naam: Koor, soort: groep}
  poes: {naam: Poes, soort: huisdier, leeftijd: 3}
clientsysteem: [an]
letters: {V: vervoer}
contacten:
"""


def read(*contacts: str) -> Case:
    lines = "".join(f"  - {{{contact}}}\n" for contact in contacts)
    return pipeline.read(f"{STAR}{lines}".encode()).understood()


def figures(*contacts: str) -> dict[str, dict[str, Any]]:
    """The bare data by section and key."""
    case = read(*contacts)
    found = sheet(network(case, standing(case)), "nl")
    return {section.key: {row.key: row.data for row in section.rows} for section in found.sections}


def told(form: Any, *contacts: str) -> str:
    return account.measure(read(*contacts), Options(language="nl"), form).text


@pytest.mark.parametrize(
    ("contacts", "strong", "weak"),
    [
        (["naar: bo, soort: hecht"], ["bo"], []),
        (["naar: bo, soort: afstandelijk"], [], ["bo"]),
        (["naar: bo, soort: hecht, sterkte: 2"], [], ["bo"]),
        (["naar: bo, soort: afstandelijk, sterkte: 4"], ["bo"], []),
        (["naar: bo, sterkte: 3"], [], []),
        (["naar: bo, soort: gespannen"], [], []),
        (["naar: bo, sterkte: 1", "naar: bo, sterkte: 5"], ["bo"], []),
        (["naar: bo, soort: hecht, mogelijk: ja"], [], []),
        (["naar: bo, soort: afgebroken, sterkte: 5"], [], []),
    ],
)
def test_a_tie_is_strong_or_weak_as_written_or_as_its_kind(
    contacts: list[str], strong: list[str], weak: list[str]
) -> None:
    found = figures(*contacts, "naar: ce, soort: hecht")["ties"]
    assert found["strong"] == [*strong, "ce"]
    assert found.get("weak", []) == weak


def test_a_tie_that_may_come_is_neither_strained_nor_given_back() -> None:
    found = figures("naar: bo, soort: conflict, mogelijk: ja, geeft: P", "naar: ce, geeft: P")
    assert found["ties"].get("strained", []) == []
    assert [tie["to"] for tie in found["ties"]["possible"]] == ["bo"]
    assert "bo" not in found["reciprocity"] and "ce" in found["reciprocity"]


def test_a_letter_of_the_file_is_a_kind_of_support_once() -> None:
    found = figures("naar: bo, krijgt: [P, V]")["support"]
    assert found["bo"] == {"actual": ("P", "V"), "possible": ()}
    assert found["nobody_gives"] == ["G", "A", "E"]
    assert figures("naar: bo, krijgt: P")["support"]["nobody_gives"] == ["G", "A", "E", "V"]


def test_a_tie_of_a_client_system_of_one_is_a_tie_of_that_person() -> None:
    found = figures("van: clientsysteem, naar: bo", "naar: ce")["density"]["density_all"]
    assert found["ties"] == 2


def test_an_animal_has_no_age_band() -> None:
    found = figures("naar: bo", "naar: poes")["age"]
    assert sum(band["low"] for band in found.values() if "groups" in band) == 1


@pytest.mark.parametrize(
    ("contacts", "said"),
    [
        (["naar: bo", "naar: ce"], "2"),
        (["naar: bo", "naar: koor"], "1 + 1 groep"),
        (["naar: koor"], "1 groep"),
    ],
)
def test_groups_that_nobody_counted_are_told_beside_people(contacts: list[str], said: str) -> None:
    (row,) = [
        line for line in told("csv", *contacts).splitlines() if line.startswith("size,people")
    ]
    assert row.split(",")[3].startswith(said)
    assert row.split(",")[3].count("groep") == said.count("groep")


def test_the_client_system_of_one_is_called_by_its_name() -> None:
    lines = told("table", "van: clientsysteem, soort: conflict, naar: bo").splitlines()
    assert any("An" in line.split() and "conflict" in line for line in lines)


def test_a_csv_of_one_moment_says_what_its_columns_are() -> None:
    rows = list(csv.reader(io.StringIO(told("csv", "naar: bo"))))
    assert rows[0] == ["section", "key", "label", "value"]
    assert {len(row) for row in rows} == {4}


def test_every_section_of_the_markdown_is_a_table_under_a_heading() -> None:
    lines = told("markdown", "naar: bo, krijgt: P").splitlines()
    headings = [index for index, line in enumerate(lines) if line.startswith("## ")]
    assert len(headings) > 3
    for index in headings:
        assert lines[index + 1 : index + 4] == ["", "|  |  |", "| --- | --- |"]
        assert lines[index + 4].startswith("| ")
