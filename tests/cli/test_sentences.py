"""Guards that what the commands say is complete in both languages."""

from __future__ import annotations

import string

import pytest

from ecogram.cli.sentences import WORDS, sentence


def test_both_languages_say_everything() -> None:
    assert WORDS["nl"].keys() == WORDS["en"].keys()


@pytest.mark.parametrize("key", WORDS["nl"])
def test_both_languages_name_the_same_values(key: str) -> None:
    def fields(text: str) -> set[str | None]:
        return {field for _, field, _, _ in string.Formatter().parse(text) if field}

    assert fields(WORDS["nl"][key]) == fields(WORDS["en"][key])


def test_one_is_not_many() -> None:
    assert sentence("unborn", "en", count=1).startswith("1 person was")
    assert sentence("unborn", "nl", count=2).startswith("2 personen waren")
