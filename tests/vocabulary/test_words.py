"""Both languages say everything: no part has a key in one language only, or an empty word."""

from __future__ import annotations

import re
from types import ModuleType

import pytest

from ecogram.vocabulary import LANGUAGES, PARTS, words
from ecogram.vocabulary.en import problems as english
from ecogram.vocabulary.nl import problems as dutch


@pytest.mark.parametrize("part", PARTS)
def test_both_languages_have_the_same_keys(part: str) -> None:
    assert list(words("nl", part)) == list(words("en", part))


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_empty(language: str, part: str) -> None:
    assert [key for key, word in words(language, part).items() if not word.strip()] == []


@pytest.mark.parametrize("part", ["drawing", "problems"])
def test_both_languages_fill_in_the_same_values(part: str) -> None:
    dutch, english = words("nl", part), words("en", part)
    sentences = [key for key in dutch if not key.endswith((".page", ".cure"))]
    assert [key for key in sentences if slots(dutch[key]) != slots(english[key])] == []


@pytest.mark.parametrize("problems", [dutch, english])
def test_every_problem_is_worded_in_one_file(problems: ModuleType) -> None:
    codes = [{re.split(r"[.:]", key)[0] for key in family.WORDS} for family in problems.FAMILIES]
    assert sum(map(len, codes)) == len(set().union(*codes))


def slots(word: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", word))


def test_an_unknown_part_is_refused() -> None:
    with pytest.raises(KeyError):
        words("nl", "os")
