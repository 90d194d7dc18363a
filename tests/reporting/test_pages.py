"""Guards the pages about problems: each code has one in both languages, with true examples."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from ecogram import pipeline
from ecogram.loading.codes import CODES
from ecogram.reporting import codes, explain
from ecogram.reporting.manual import manual
from ecogram.rules import RULES
from ecogram.vocabulary import words

LANGUAGES = ("nl", "en")
DOCS = Path(__file__).parents[2] / "docs"
CHAPTERS = {"nl": DOCS / "nl" / "problemen.md", "en": DOCS / "en" / "problems.md"}
CHECKED = [*CODES, *RULES]

NOT_FOR_PRINT: dict[str, bytes] = {
    "too-large": b"# " + b"x" * 5_000_001,
    "wrong-encoding": "personen: {oma: {naam: Chloë}}".encode("cp1252"),
    "not-a-text-file": b"PK\x03\x04\x14\x00\x06\x00",
    "control-character": b"personen: {ma: {naam: Tr\x07uus}}",
    "too-deep": b"[" * 100_000,
    "too-many-aliases": b"a: &a 1\nb: [" + b"*a, " * 1_001 + b"]",
    "too-many-values": b"a: &a [x, x, x, x, x, x, x, x, x]\n"
    + b"".join(
        b"%c: &%c [%s]\n" % (65 + n, 65 + n, b", ".join([b"*%c" % (64 + n if n else 97)] * 9))
        for n in range(9)
    ),
}
"""Wrong examples that are too large, or do harm to a terminal, for a page."""
NETS = ("bad-value",)
"""Codes for what the model may refuse; no file is known that reaches them."""


def examples(code: str, language: str) -> list[str]:
    """The indented blocks of a page: the wrong one, if it can be printed, and the right one."""
    blocks = re.findall(r"(?:^    .*\n(?:\n(?=    ))?)+", explain(code, language), re.MULTILINE)
    return [re.sub(r"^    ", "", block, flags=re.MULTILINE) for block in blocks]


def found(source: bytes) -> list[str]:
    return [problem.code for problem in pipeline.read(source).problems]


@pytest.mark.parametrize("code", CHECKED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_sentence_a_cure_and_a_page(code: str, language: str) -> None:
    said = words(language, "problems")
    assert said[code]
    assert said[f"{code}.cure"]
    assert len(said[f"{code}.page"].splitlines()) > 5


def test_every_sentence_with_a_cure_has_a_page() -> None:
    said = words("nl", "problems")
    assert [key for key in said if key.endswith(".cure") and key[:-5] not in codes("nl")] == []


def test_both_languages_say_everything() -> None:
    assert list(words("nl", "problems")) == list(words("en", "problems"))


@pytest.mark.parametrize("code", CHECKED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_wrong_example_of_a_page_is_wrong(code: str, language: str) -> None:
    if code in NETS:
        pytest.skip("no file is known that brings this")
    if code in NOT_FOR_PRINT:
        assert len(examples(code, language)) == 1
        assert found(NOT_FOR_PRINT[code]) == [code]
    else:
        wrong, _ = examples(code, language)
        assert found(wrong.encode()) == [code]


@pytest.mark.parametrize("code", CHECKED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_right_example_of_a_page_is_right(code: str, language: str) -> None:
    assert found(examples(code, language)[-1].encode()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_in_sentences_are_those_that_loading_gives(language: str) -> None:
    said = words(language, "problems")
    for code, values in CODES.items():
        for key in (code, f"{code}.cure"):
            assert set(re.findall(r"\{(\w+)\}", said[key])) <= set(values), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chapter_of_the_manual_is_fresh(
    language: str, golden: Callable[[Path, str], None]
) -> None:
    golden(CHAPTERS[language], manual(language))
