"""Guards the chapter on measures: both languages say the same, and every section has its row."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ecogram.analysis.sheet import SECTIONS
from ecogram.vocabulary import words

DOCS = Path(__file__).parents[2] / "docs"
PAGES = {"nl": "nl/maten.md", "en": "en/measures.md"}
OTHER_NAMES = {"ties", "questions"}
"""Sections that the chapter treats in several rows, or in a part of their own."""


def page(language: str) -> str:
    return (DOCS / PAGES[language]).read_text(encoding="utf-8")


def test_both_languages_have_the_same_shape() -> None:
    def shape(text: str) -> list[str]:
        return re.findall(r"^(#+ |\||\* )", text, re.M)

    assert shape(page("nl")) == shape(page("en"))


@pytest.mark.parametrize("language", PAGES)
def test_every_section_is_defined(language: str) -> None:
    said = words(language, "measures")
    rows = [cells.split(" | ")[0] for cells in re.findall(r"^\| (.*) \|$", page(language), re.M)]
    for key in SECTIONS:
        if key not in OTHER_NAMES:
            title = said[f"section.{key}"]
            assert any(title.startswith(row) for row in rows), title


def test_no_measure_is_a_norm_or_a_grade() -> None:
    for language in PAGES:
        told = " ".join(words(language, "measures").values()).casefold()
        assert not re.search(r"norm\b|score|voldoende|onvoldoende|sufficient|lonely|eenzaam", told)
