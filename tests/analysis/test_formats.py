"""Guards that every case can be measured in every form and both languages, alone or compared."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from ecogram import account, pipeline
from ecogram.analysis.formats import FORMATS
from ecogram.charts.options import Options

ROOT = Path(__file__).parents[2]
CASES = sorted((*ROOT.glob("examples/*.yaml"), *ROOT.glob("tests/cases/valid/*.yaml")))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_case_can_be_measured(path: Path, language: str) -> None:
    case = pipeline.read(path.read_bytes()).understood()
    options = Options(language=language, audience="intern")
    told = {form: account.measure(case, options, form).text for form in FORMATS}  # type: ignore[arg-type]
    measures = json.loads(told["json"])[0]["measures"]
    assert measures["size"]["people"]["low"] <= measures["size"]["people"]["high"]
    keys = {(section, key) for section, rows in measures.items() for key in rows}
    rows = csv.DictReader(io.StringIO(told["csv"]))
    assert {(row["section"], row["key"]) for row in rows} == keys
    assert max(map(len, told["table"].splitlines())) <= 100
    assert all(text.endswith("\n") and "None" not in text for text in told.values())


@pytest.mark.parametrize("form", FORMATS)
def test_a_figure_of_one_moment_only_leaves_a_gap_at_the_other(form: str) -> None:
    case = pipeline.read((ROOT / "examples/karel.yaml").read_bytes()).understood()
    options = Options(language="nl")
    text = account.measure(case, options, form, ("begin", "onderweg")).text  # type: ignore[arg-type]
    found = {
        "table": "  hulpverlening                                                    A E\n",
        "markdown": "| hulpverlening |  | A E |\n",
        "csv": "support,hulpverlening,hulpverlening,,A E\n",
        "json": '"moment": "onderweg"',
    }
    assert found[form] in text


def test_a_csv_of_two_moments_names_them_over_its_columns() -> None:
    case = pipeline.read((ROOT / "examples/karel.yaml").read_bytes()).understood()
    text = account.measure(case, Options(language="nl"), "csv", ("begin", "onderweg")).text
    assert text.splitlines()[0] == "section,key,label,begin,onderweg"


def test_markdown_escapes_what_an_author_wrote() -> None:
    text = "ecogram: 1\npersonen:\n  a: {naam: An}\n  b: {naam: 'B|o *x*'}\nclientsysteem: [a]\n"
    case = pipeline.read((text + "contacten:\n  - {naar: b, krijgt: P}\n").encode()).understood()
    told = account.measure(case, Options(), "markdown").text
    assert "| B\\|o \\*x\\* | P |" in told
