"""Guards the words taken for a key: each leads to a key, and none is a key itself."""

from __future__ import annotations

import pytest

from ecogram.loading.closeness import allowed_values, similar_keys, similar_values
from ecogram.vocabulary.keys import KEYS
from ecogram.vocabulary.meant import (
    ELSEWHERE,
    MEANT,
    MEANT_VALUES,
    VALUES_ELSEWHERE,
    elsewhere,
    meant,
    meant_value,
    value_elsewhere,
)
from ecogram.vocabulary.spelling import normalise
from ecogram.vocabulary.values import VALUES, canonical_values


@pytest.mark.parametrize("record", {**MEANT, **ELSEWHERE})
def test_every_meaning_is_a_key_and_no_such_word_is_one(record: str) -> None:
    accepted = {
        normalise(word)
        for both in KEYS[record].values()
        for words in both
        for word in words.split(", ")
    }
    for word, key in meant(record).items():
        assert key in KEYS[record]
        assert normalise(word) not in accepted, word
    assert not {normalise(word) for word in elsewhere(record)} & (accepted | set(meant(record)))


@pytest.mark.parametrize("name", {**MEANT_VALUES, **VALUES_ELSEWHERE})
def test_every_meaning_is_a_value_and_no_such_word_is_one(name: str) -> None:
    accepted = set(canonical_values(name))
    for word, value in meant_value(name).items():
        assert value in VALUES[name]
        assert normalise(word) not in accepted, word
    said = {normalise(word) for word in value_elsewhere(name)}
    assert not said & (accepted | set(map(normalise, meant_value(name))))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("strong", ("hecht",)),  # and not estranged
        ("steunt", ("normaal",)),  # and not distant
        ("helpt", ("zorgt voor",)),  # and not hecht
        ("zusje", ()),  # and not abuse
        ("estrangd", ("estranged",)),
        ("astranged", ("estranged",)),
    ],
)
def test_no_word_is_taken_for_one_that_only_looks_like_it(
    written: str, meant: tuple[str, ...]
) -> None:
    assert similar_values("relation", written) == meant


@pytest.mark.parametrize(
    ("record", "written", "language", "suggested"),
    [
        ("person", "Diagnose", "nl", "kenmerken"),
        ("person", "diagnosis", "en", "traits"),
        ("family", "ouders", "nl", "partners"),
        ("family", "trouw-datum", "nl", "sinds"),
        ("relation", "opmerking", "nl", "notitie"),
    ],
)
def test_who_writes_another_word_hears_the_key(
    record: str, written: str, language: str, suggested: str
) -> None:
    assert similar_keys(record, written, language) == (suggested,)


def test_a_form_that_says_more_is_recognised_by_its_beginning() -> None:
    assert similar_values("form", "gescheiden sinds 2015") == ("gescheiden",)
    assert similar_values("form", "uit elkaar in 2001") == ("uit elkaar",)
    assert similar_values("form", "iets heel anders") == ()


@pytest.mark.parametrize(("language", "word"), [("nl", "gescheiden"), ("en", "divorced")])
def test_divorced_is_among_the_forms_to_choose_from(language: str, word: str) -> None:
    assert word in allowed_values("form", language).split(", ")
