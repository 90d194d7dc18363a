"""Guards `ecogram render --chart`: charts by any of their names, and all that a case has."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ecogram.cli.commands import app

CASE = """\
personen:
  ada: {naam: Ada}
  mo: {naam: Mo}
gebeurtenissen:
  - {datum: 2000, wat: verhuisd}
  - {datum: 2001, wat: dip, zichtbaar: team}
draaglast:
  - {wat: schulden, zichtbaar: team}
"""


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "casus.yaml"
    path.write_text(CASE, encoding="utf-8")
    return path


def run(*arguments: object, stdin: str | None = None) -> Result:
    return CliRunner().invoke(app, ["render", *map(str, arguments)], input=stdin)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("name", ["levenslijn", "Tijdlijn", "lifeline"])
def test_a_chart_has_dutch_and_english_names(name: str, case: Path) -> None:
    result = run(case, "--chart", name, "-o", "-")
    assert (result.exit_code, "Levenslijn" in result.stdout) == (0, True)


def test_an_unknown_chart_is_refused_with_the_choice(case: Path) -> None:
    result = run(case, "--chart", "waslijn")
    assert result.exit_code == 2
    assert "lifeline" in result.stderr and "all" in result.stderr


def test_all_charts_with_data_stand_beside_the_case(case: Path) -> None:
    result = run(case, "--chart", "all")
    assert (result.stdout, result.exit_code) == ("", 0)
    assert names(case.parent) == ["casus-genogram.svg", "casus-lifeline.svg", "casus.yaml"]
    assert "2 onderdelen zijn niet voor iedereen bedoeld" in result.stderr


def test_what_only_an_audience_sees_makes_a_chart_for_it_only(case: Path) -> None:
    run(case, "--chart", "alle", "--for", "team")
    assert "casus-load.svg" in names(case.parent)


def test_a_chart_with_data_but_nothing_to_draw_does_not_stop_the_others(tmp_path: Path) -> None:
    case = tmp_path / "c.yaml"
    case.write_text(
        "indexpersoon: ada\npersonen:\n  ada: {}\n  mo: {}\n  bo: {}\n"
        "relaties:\n  - {van: mo, naar: bo, geeft: P}\n",
        encoding="utf-8",
    )
    result = run(case, "--chart", "all")
    assert (result.exit_code, "c-genogram.svg" in names(tmp_path)) == (0, True)
    assert "c-give-and-take.svg" not in names(tmp_path)


def test_all_charts_go_into_the_folder_that_is_named(case: Path) -> None:
    (case.parent / "uit").mkdir()
    result = run(case, "--chart", "all", "-o", case.parent / "uit", "--format", "dot")
    assert result.exit_code == 0
    assert names(case.parent / "uit") == ["casus-genogram.dot", "casus-lifeline.dot"]


def test_all_charts_of_standard_input_need_a_folder(case: Path) -> None:
    assert run("-", "--chart", "all", stdin=CASE).exit_code == 2
    assert run(case, "--chart", "all", "-o", "-").exit_code == 2
    assert run(case, "--chart", "all", "-o", case.parent / "nergens").exit_code == 2
    (case.parent / "uit").mkdir()
    assert run("-", "--chart", "all", "-o", case.parent / "uit", stdin=CASE).exit_code == 0
    assert names(case.parent / "uit") == ["genogram.svg", "lifeline.svg"]


@pytest.mark.parametrize(
    ("chart", "language", "said", "cure"),
    [
        ("zorgtaart", "nl", "geen verdeling van zorg", "`zorg`"),
        ("care-pie", "en", "no division of care", "`care`"),
        ("load", "nl", "geen draagkracht en geen draaglast", "`draaglast`"),
        ("give-and-take", "en", "says anything of support", "`gives`"),
    ],
)
def test_a_chart_without_data_says_what_to_write(
    chart: str, language: str, said: str, cure: str, case: Path
) -> None:
    result = run(case, "--chart", chart, "--lang", language)
    assert result.exit_code == 1
    assert said in result.stderr and cure in result.stderr
    assert names(case.parent) == ["casus.yaml"]


def test_family_and_circles_are_options(tmp_path: Path) -> None:
    case = tmp_path / "c.yaml"
    case.write_text(
        "personen:\n  ada: {naam: Ada, geboren: 1960}\nzorg:\n  - {zelfzorg: 100}\n",
        encoding="utf-8",
    )
    assert "geboren" in run(case, "--chart", "lifeline", "--from-family", "-o", "-").stdout
    circles = run(case, "--chart", "care-pie", "--concentric", "-o", "-").stdout
    assert "geen volgorde" in circles
