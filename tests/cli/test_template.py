"""Guards ``ecogram template``: which sheets there are, where they go, and how it ends."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ecogram.charts.templates import TEMPLATES
from ecogram.cli.commands import app


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["template", *arguments])


@pytest.mark.parametrize(
    "sheet", [*TEMPLATES, "netwerkschema", "levenslijn", "zorgtaart", "geven-en-nemen", "vragen"]
)
def test_every_sheet_is_drawn_on_standard_output(sheet: str) -> None:
    result = run(sheet)
    assert (result.stderr, result.exit_code) == ("", 0)
    assert result.stdout.startswith("<svg") and ' lang="nl"' in result.stdout


def test_a_sheet_goes_where_it_is_asked_in_the_language_that_is_asked(tmp_path: Path) -> None:
    file = tmp_path / "blank.svg"
    result = run("questions", "--lang", "en", "-o", str(file))
    assert (result.output, result.exit_code) == ("", 0)
    text = file.read_text(encoding="utf-8")
    assert ' lang="en"' in text and "Whom else do you know?" in text


def test_a_sheet_on_a3_is_the_same_sheet_as_much_larger() -> None:
    sizes = [
        [float(value) for value in re.findall(r'(?:width|height)="([\d.]+)pt"', text)]
        for text in (run("load").stdout, run("load", "--page", "a3").stdout)
    ]
    assert [round(size, 1) for size in sizes[0]] == [841.9, 595.3]
    assert [round(size, 1) for size in sizes[1]] == [1190.6, 841.9]


def test_the_same_sheet_is_the_same_bytes() -> None:
    assert run("network-map").stdout == run("network-map").stdout


def test_an_unknown_sheet_is_refused_with_those_there_are() -> None:
    result = run("taart")
    assert (result.stdout, result.exit_code) == ("", 2)
    assert result.stderr == (
        "ecogram: taart: there is no such sheet; choose from genogram, ecomap, ecogram, "
        "network-scheme, network-map, lifeline, sociogram, care-pie, give-and-take, load, "
        "questions\n"
    )


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    result = run("genogram", "-o", str(tmp_path / "nowhere" / "x.svg"))
    assert (result.stdout, result.exit_code) == ("", 2)
