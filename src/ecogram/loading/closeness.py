"""Which words the author may have meant; imported only when a word is not known."""

from __future__ import annotations

from difflib import SequenceMatcher, get_close_matches
from functools import lru_cache

from ecogram.vocabulary.keys import KEYS
from ecogram.vocabulary.spelling import normalise, without_preposition
from ecogram.vocabulary.values import FIRST_RELATIONS, VALUES

MOST = 3
_SHOWN = 10
_SPREAD = 0.12  # how much less alike than the best a second suggestion may be


@lru_cache(maxsize=256)
def similar_keys(record: str, key: str) -> tuple[str, ...]:
    """Keys of a record that look like *key*, best first.

    >>> similar_keys("person", "gebooren")
    ('geboren',)
    """
    return _similar(key, [word for both in KEYS[record].values() for word in _words(both)])


@lru_cache(maxsize=256)
def similar_values(name: str, value: str) -> tuple[str, ...]:
    """Words of a list that look like *value*, best first.

    >>> similar_values("relation", "hegt met")
    ('hecht',)
    """
    words = [word for both in VALUES[name].values() for word in _words(both)]
    return _similar(without_preposition(value), words)


def allowed_values(name: str, language: str) -> str:
    """The shown words of a list, as one text; of a long list its beginning."""
    shown = list(VALUES[name])
    if name == "relation":
        shown = list(FIRST_RELATIONS)
    words = [VALUES[name][value][language != "nl"].split(", ")[0] for value in shown[:_SHOWN]]
    more = ["…"] if len(words) < len(VALUES[name]) else []
    return ", ".join([*words, *more])


def _similar(written: str, words: list[str]) -> tuple[str, ...]:
    spelled: dict[str, str] = {}
    for word in words:
        spelled.setdefault(normalise(word), word)
    wanted = normalise(written)[:60]
    close = get_close_matches(wanted, spelled, n=MOST, cutoff=0.6)
    likeness = [SequenceMatcher(None, word, wanted).ratio() for word in close]
    near = [
        word
        for word, ratio in zip(close, likeness, strict=True)
        if ratio >= likeness[0] - _SPREAD and _is_near(wanted, word)
    ]
    return tuple(spelled[word] for word in near)


def _is_near(written: str, word: str) -> bool:
    """Whether a match is worth showing: short words must share their first letter."""
    return len(word) > 4 or written[:1] == word[:1]


def _words(both: tuple[str, str]) -> list[str]:
    return ", ".join(both).split(", ")
