"""Which words the author may have meant; imported only when a word is not known."""

from __future__ import annotations

from difflib import SequenceMatcher, get_close_matches
from functools import lru_cache

from ecogram.vocabulary.keys import FIRST_KEYS, KEYS, key_words
from ecogram.vocabulary.meant import elsewhere, meant, meant_value, value_elsewhere
from ecogram.vocabulary.spelling import normalise, without_preposition
from ecogram.vocabulary.values import FIRST_RELATIONS, FORM_AND_STATE, VALUES

MOST = 3
_SHOWN = 10
_ALIKE = 0.75  # how much alike a word must be that begins otherwise
_SPREAD = 0.12  # how much less alike than the best a second suggestion may be


@lru_cache(maxsize=256)
def similar_keys(record: str, key: str, language: str = "nl") -> tuple[str, ...]:
    """Keys of a record that look like *key* or hold what it means, best first.

    >>> similar_keys("person", "gebooren"), similar_keys("family", "parents", "en")
    (('geboren',), ('partners',))
    """
    name = _looked_up(key, meant(record))
    if name in KEYS[record]:
        return (KEYS[record][name][language != "nl"].split(", ")[0],)
    return _similar(key, [word for both in KEYS[record].values() for word in _words(both)])


def said_elsewhere(record: str, key: str) -> str:
    """Where a file says what *key* would say of a record: `kin`, `tie`, `home`, `drawn`, or empty.

    >>> said_elsewhere("person", "Moeder"), said_elsewhere("person", "naam")
    ('kin', '')
    """
    return _looked_up(key, elsewhere(record))


@lru_cache(maxsize=256)
def similar_values(name: str, value: str, language: str = "nl") -> tuple[str, ...]:
    """Words of a list that look like *value* or hold what it means, best first.

    >>> similar_values("relation", "hegt met"), similar_values("form", "gescheiden in 2015")
    (('hecht',), ('gescheiden',))
    """
    found = _looked_up(value, meant_value(name))
    if found:
        return (VALUES[name][found][language != "nl"].split(", ")[0],)
    words = [word for both in VALUES[name].values() for word in _words(both)]
    if name == "form":
        words += FORM_AND_STATE
    return _similar(without_preposition(value), words) or _beginning(value, words)


def value_said_elsewhere(name: str, value: str) -> str:
    """What a file says with another key than that of the list *name*: `kin`, `own-key`, or empty.

    >>> value_said_elsewhere("relation", "Zusje"), value_said_elsewhere("relation", "hegt")
    ('kin', '')
    """
    return _looked_up(value, value_elsewhere(name))


def allowed_values(name: str, language: str) -> str:
    """The shown words of a list, as one text; of a long list its beginning."""
    shown = list(VALUES[name])
    if name == "relation":
        shown = list(FIRST_RELATIONS)
    words = [VALUES[name][value][language != "nl"].split(", ")[0] for value in shown[:_SHOWN]]
    if name == "form":
        words += ["gescheiden", "uit elkaar"] if language == "nl" else ["divorced", "separated"]
    more = ["…"] if len(words) < len(VALUES[name]) else []
    return ", ".join([*words, *more])


def allowed_keys(record: str, language: str) -> str:
    """The shown keys of a record, as one text; of one with many the most used.

    >>> allowed_keys("moment", "nl")
    'naam, datum, bijschrift, notitie'
    """
    shown = FIRST_KEYS.get(record, tuple(KEYS[record]))[:_SHOWN]
    words = [key_words(record, field, language)[0] for field in shown]
    return ", ".join([*words, *(["…"] if len(shown) < len(KEYS[record]) else [])])


def _looked_up(written: str, table: dict[str, str]) -> str:
    """What *table* says of the word, in any spelling; empty when it does not have it."""
    plain = normalise(written)
    return next((found for word, found in table.items() if normalise(word) == plain), "")


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
        if ratio >= likeness[0] - _SPREAD and _is_near(wanted, word, ratio)
    ]
    return tuple(spelled[word] for word in near)


def _beginning(written: str, words: list[str]) -> tuple[str, ...]:
    """The word that *written* begins with, when more is said after it."""
    spelled = {normalise(word): word for word in words}
    said = written.split()
    tried = (normalise(" ".join(said[:count])) for count in range(min(len(said), 6), 0, -1))
    return next(((spelled[word],) for word in tried if word in spelled), ())


def _is_near(written: str, word: str, ratio: float) -> bool:
    """Whether a match is worth showing: who misspells a word mostly begins it well, and `strong` is
    no way to write `estranged`."""
    return written[:1] == word[:1] or (len(word) > 4 and ratio >= _ALIKE)


def _words(both: tuple[str, str]) -> list[str]:
    return ", ".join(both).split(", ")
