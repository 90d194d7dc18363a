"""Guards `ecogram check`: what it says about many files, for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner, Result

from ecogram.cli.commands import app

GOOD = "personen: {ma: {}, kees: {}}\nrelaties: [[ma, hecht, kees]]\n"
WRONG = "personen: {ma: {naam: Zusje}}\nrelaties: [[ma, hecht, kanarie]]\n"
WARNED = "personen: {ma: {}, kees: {}}\nrelaties:\n  - [ma, hecht, kees]\n  - [ma, hecht, kees]\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, content in (
        ("b.yaml", GOOD),
        ("a.yml", WRONG),
        ("map/c.yaml", WARNED),
        (".git/d.yaml", WRONG),
        ("lezen.txt", WRONG),
    ):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(content, encoding="utf-8")
    return tmp_path


def run(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(app, ["check", *arguments], input=stdin)


def test_a_good_file_has_no_problems(folder: Path) -> None:
    result = run("b.yaml")
    assert (result.stdout, result.stderr, result.exit_code) == (
        "1 bestand: geen problemen\n",
        "",
        0,
    )


def test_a_mistake_is_shown_with_its_place_and_its_line(folder: Path) -> None:
    result = run("a.yml")
    assert (result.stderr, result.exit_code) == ("", 1)
    assert result.stdout.startswith("a.yml:2:24: fout: ")
    assert "2 | relaties: [[ma, hecht, kanarie]]\n" in result.stdout
    assert result.stdout.endswith("\n1 bestand: 1 fout\n")


def test_folders_are_searched_in_order_and_hidden_ones_passed_over(folder: Path) -> None:
    result = run(".", "--format", "json")
    files = [finding["file"].replace("\\", "/") for finding in json.loads(result.stdout)]
    assert files == ["a.yml", "map/c.yaml"]
    assert run(".", "a.yml").stdout.endswith("3 bestanden: 1 fout, 1 waarschuwing\n")


def test_a_folder_without_cases_is_a_usage_error(folder: Path) -> None:
    (folder / "leeg").mkdir()
    result = run("leeg")
    assert (result.stdout, result.exit_code) == ("", 2)
    assert result.stderr == "ecogram: there are no .yaml or .yml files there\n"


def test_warnings_are_errors_when_strict(folder: Path) -> None:
    assert run("map").exit_code == 0
    assert run("map", "--strict").exit_code == 1
    assert run("b.yaml", "--strict").exit_code == 0


def test_validate_is_the_same(folder: Path) -> None:
    result = CliRunner().invoke(app, ["validate", "a.yml"])
    assert (result.stdout, result.exit_code) == (run("a.yml").stdout, 1)


def test_standard_input_is_a_file_too(folder: Path) -> None:
    result = run("-", stdin=WRONG)
    assert result.exit_code == 1
    assert result.stdout.startswith("<stdin>:2:24: fout: ")


def test_the_language_can_be_chosen(folder: Path) -> None:
    result = run("a.yml", "--lang", "en")
    assert result.stdout.startswith("a.yml:2:24: error: ")
    assert result.stdout.endswith("\n1 file: 1 error\n")


@pytest.mark.parametrize("format", ["json", "github", "sarif", "junit"])
def test_formats_for_programs_name_nobody_unless_asked(format: str, folder: Path) -> None:
    discreet = run("a.yml", "--format", format)
    assert discreet.exit_code == 1
    assert "kanarie" not in discreet.stdout and "Zusje" not in discreet.stdout
    assert "unknown-id" in discreet.stdout
    assert "kanarie" in run("a.yml", "--format", format, "--show-source").stdout


def test_junit_counts_the_files_without_problems_too(folder: Path) -> None:
    suite = ElementTree.fromstring(run(".", "--format", "junit").stdout)
    assert [case.attrib["classname"].replace("\\", "/") for case in suite.iter("testcase")] == [
        "a.yml",
        "map/c.yaml",
        "b.yaml",
    ]


def test_a_missing_file_is_a_usage_error(folder: Path) -> None:
    result = run("b.yaml", "geen.yaml")
    assert (result.stdout, result.exit_code) == ("", 2)
    assert result.stderr == "ecogram: geen.yaml: there is no such file\n"


def test_files_that_are_no_yaml_are_mistakes_and_not_crashes(folder: Path) -> None:
    Path("stuk.yaml").write_bytes(b"personen: [\n")
    Path("binair.yaml").write_bytes(bytes(range(256)))
    result = run("stuk.yaml", "binair.yaml", "a.yml")
    assert result.exit_code == 1
    assert result.stdout.endswith("3 bestanden: 3 fouten\n")
