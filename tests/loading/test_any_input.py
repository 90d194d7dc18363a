"""Whatever is in a file, loading ends: with problems that have a place, or with EcogramError."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecogram import rules
from ecogram.diagnostics import EcogramError
from ecogram.loading import read

CASES = Path(__file__).parent.parent / "cases" / "valid"
EVERYTHING = (CASES / "every-section.yaml").read_text(encoding="utf-8")
PIECES = [
    "",
    "[]",
    "{}",
    "[[a]]",
    "{a: {b: c}}",
    "~",
    "''",
    "ja",
    "onbekend",
    "-1",
    "99999999999999999999",
    ", ",
    ": ",
    "\n",
    "  - ",
    "*x",
    "&x ",
    "<<: ",
    "!!binary ",
    "\u202eomgekeerd",
    "e\u0301\u0301",
    "\U0001f469\u200d\U0001f467",
    "<script>",
    "%",
    "\\N",
    "'",
    '"',
    "\u00a0",
    " \u2013 ",
    "\n ",
    "\n      ",
]


def ends_well(source: str | bytes) -> None:
    try:
        found = read(source)
    except EcogramError as error:
        lines = len(source.splitlines()) + 1
        for problem in error.problems:
            assert problem.span is None or 1 <= problem.span.line <= lines
        assert error.problems
        return
    for problem in (*found.problems, *rules.check(found.case)):
        assert found.locate(problem).line >= 1


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(EVERYTHING)), st.integers(0, 30), st.sampled_from(PIECES), st.booleans())
def test_a_file_with_a_piece_changed_ends_well(
    start: int, length: int, piece: str, to_the_end: bool
) -> None:
    rest = "" if to_the_end else EVERYTHING[start + length :]
    ends_well(EVERYTHING[:start] + piece + rest)


VALUES = [line for line in EVERYTHING.splitlines() if ": " in line and not line.startswith("#")]


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(VALUES), st.sampled_from(["[]", "{}", "[x]", "{x: y}", "[[x]]", "x", "3"]))
def test_any_key_may_have_any_kind_of_value(line: str, value: str) -> None:
    key = line.split(": ")[0]
    ends_well(EVERYTHING.replace(line, f"{key}: {value}"))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_ends_well(text: str) -> None:
    ends_well(text)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_end_well(source: bytes) -> None:
    ends_well(source)


@pytest.mark.parametrize(
    "name", ["<script>", '"];', "\\N", "%s", "javascript:x", "👩‍👧", "x" * 500]
)
def test_any_name_is_kept_as_it_is(name: str) -> None:
    quoted = name.replace("'", "''")
    assert read(f"personen: {{a: {{naam: '{quoted}'}}}}").case.persons["a"].name == name
