"""Guards ``ecogram measure``: four forms of the same figures, two moments side by side, cures."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ecogram.cli.commands import app

EXAMPLES = Path(__file__).parents[2] / "examples"
FLODDER = str(EXAMPLES / "flodder.yaml")
KAREL = str(EXAMPLES / "karel.yaml")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["measure", *arguments])


def test_the_table_is_for_people() -> None:
    result = run(FLODDER)
    assert (result.stderr, result.exit_code) == ("", 0)
    assert result.stdout.startswith("Wat het netwerk vertelt: Familie Flodder, 2012\n\nOmvang\n")
    assert "  mensen eromheen                   4\n" in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 100


@pytest.mark.parametrize(("language", "month"), [("nl", "november 2012"), ("en", "November 2012")])
def test_the_title_has_its_date_in_words(language: str, month: str) -> None:
    first = run(str(EXAMPLES / "annie.yaml"), "--lang", language).stdout.splitlines()[0]
    assert first.endswith(f", {month}")


def test_the_same_figures_are_told_in_english() -> None:
    result = run(FLODDER, "--lang", "en")
    assert "What the network tells" in result.stdout
    assert "nobody gives                      G (company), E (emotional support)" in result.stdout


def test_json_has_the_same_keys_in_both_languages() -> None:
    dutch, english = (
        json.loads(run(FLODDER, "--format", "json", "--lang", x).stdout) for x in ("nl", "en")
    )
    assert dutch == english
    assert dutch[0]["measures"]["size"]["people"] == {"low": 4, "high": 4, "groups": 0}


def test_csv_has_one_row_for_each_figure() -> None:
    rows = list(csv.DictReader(io.StringIO(run(FLODDER, "--format", "csv").stdout)))
    assert set(rows[0]) == {"section", "key", "label", "value"}
    assert ("size", "people", "4") in {(r["section"], r["key"], r["value"]) for r in rows}


def test_csv_gives_a_spreadsheet_no_formula(tmp_path: Path) -> None:
    case = tmp_path / "casus.yaml"
    case.write_text(
        "ecogram: 1\npersonen:\n  a: {naam: An}\n  b: {naam: '=1+1'}\n"
        "clientsysteem: [a]\ncontacten:\n  - {naar: b, krijgt: P}\n"
    )
    rows = list(csv.DictReader(io.StringIO(run(str(case), "--format", "csv").stdout)))
    assert "'=1+1" in {row["label"] for row in rows}


def test_markdown_has_tables() -> None:
    text = run(FLODDER, "--format", "markdown").stdout
    assert text.startswith("# Wat het netwerk vertelt: Familie Flodder, 2012\n\n## Omvang\n\n|")
    assert "| mensen eromheen | 4 |" in text


def test_two_moments_stand_side_by_side() -> None:
    rows = list(
        csv.DictReader(
            io.StringIO(run(KAREL, "--from", "begin", "--to", "onderweg", "--format", "csv").stdout)
        )
    )
    people = next(row for row in rows if row["key"] == "people")
    assert (people["begin"], people["onderweg"]) == (
        "3 + 1 groep zonder aantal",
        "6 + 1 groep zonder aantal",
    )
    table = run(KAREL, "--from", "begin", "--to", "onderweg").stdout
    assert "begin" in table.splitlines()[2] and "onderweg" in table.splitlines()[2]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--from", "begin"], "--from and --to belong together"),
        (["--from", "begin", "--to", "later", "--at", "begin"], "--at contradicts"),
    ],
)
def test_what_contradicts_itself_is_refused_with_a_cure(arguments: list[str], message: str) -> None:
    result = run(KAREL, *arguments)
    assert (result.stdout, result.exit_code) == ("", 2)
    assert message in result.stderr


def test_a_moment_that_is_not_there_is_an_error_with_a_cure() -> None:
    result = run(KAREL, "--at", "gisteravond")
    assert (result.stdout, result.exit_code) == ("", 2)
    assert "gisteravond" in result.stderr and "  = " in result.stderr


def test_a_wrong_file_is_told_as_check_tells_it(tmp_path: Path) -> None:
    case = tmp_path / "casus.yaml"
    case.write_text("ecogram: 1\npersonen:\n  a: {naan: An}\n")
    result = run(str(case))
    assert (result.stdout, result.exit_code) == ("", 1)
    assert "naan" in result.stderr


def test_who_is_not_for_everybody_is_not_counted(tmp_path: Path) -> None:
    case = tmp_path / "casus.yaml"
    case.write_text(
        "ecogram: 1\npersonen:\n  a: {naam: An}\n  b: {naam: Bo, zichtbaar: intern}\n"
        "clientsysteem: [a]\ncontacten:\n  - {naar: b}\n"
    )
    result = run(str(case))
    assert "Bo" not in result.stdout and "mensen eromheen                   0" in result.stdout
    assert "--for" in result.stderr
    intern = run(str(case), "--for", "intern")
    assert "mensen eromheen                   1" in intern.stdout
