"""Guards what the author of a wrong file reads: every file in cases/invalid beside what it brings.

A new mistake is a new file there. Run with --update-golden, then read the text as its reader would.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ecogram import pipeline
from ecogram.loading.codes import CODES
from ecogram.reporting import report
from ecogram.rules import RULES

INVALID = Path(__file__).parents[1] / "cases" / "invalid"
FILES = sorted(INVALID.glob("*.yaml"))
MADE_HERE = {"too-large": b"# " + b"x" * 5_000_001, "too-deep": b"[" * 100_000}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_author_of_a_wrong_file_reads_what_to_do(
    path: Path, golden: Callable[[Path, str], None]
) -> None:
    reading = pipeline.read(path.read_bytes())
    found = reading.findings(path.name)
    assert found
    golden(path.with_suffix(".stderr.txt"), report(found, "text", reading.language))


@pytest.mark.parametrize("code", [code for code in (*CODES, *RULES) if code != "bad-value"])
def test_every_code_has_a_file_that_shows_it(code: str) -> None:
    source = MADE_HERE.get(code) or (INVALID / f"{code}.yaml").read_bytes()
    assert [problem.code for problem in pipeline.read(source).problems] == [code]
