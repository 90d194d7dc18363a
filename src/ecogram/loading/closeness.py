"""Which words the author may have meant; imported only when a word is not known."""

from __future__ import annotations

from difflib import SequenceMatcher, get_close_matches
from functools import lru_cache

from ecogram.vocabulary.keys import KEYS
from ecogram.vocabulary.meant import elsewhere, meant
from ecogram.vocabulary.spelling import normalise, without_preposition
from ecogram.vocabulary.values import FIRST_RELATIONS, FORM_AND_STATE, VALUES

MOST = 3
_SHOWN = 10
_SPREAD = 0.12  # how much less alike than the best a second suggestion may be


@lru_cache(maxsize=256)
def similar_keys(record: str, key: str, language: str = "nl") -> tuple[str, ...]:
    """Keys of a record that look like *key* or hold what it means, best first.

    >>> similar_keys("person", "gebooren"), similar_keys("family", "parents", "en")
    (('geboren',), ('partners',))
    """
    known = {normalise(word): name for word, name in meant(record).items()}
    name = known.get(normalise(key))
    if name in KEYS[record]:
        return (KEYS[record][name][language != "nl"].split(", ")[0],)
    return _similar(key, [word for both in KEYS[record].values() for word in _words(both)])


def said_elsewhere(record: str, key: str) -> str:
    """Where a file says what *key* would say of a record: `kin`, `tie`, `home`, `drawn`, or empty.

    >>> said_elsewhere("person", "Moeder"), said_elsewhere("person", "naam")
    ('kin', '')
    """
    plain = normalise(key)
    return next((at for word, at in elsewhere(record).items() if normalise(word) == plain), "")


@lru_cache(maxsize=256)
def similar_values(name: str, value: str) -> tuple[str, ...]:
    """Words of a list that look like *value*, best first.

    >>> similar_values("relation", "hegt met"), similar_values("form", "gescheiden in 2015")
    (('hecht',), ('gescheiden',))
    """
    words = [word for both in VALUES[name].values() for word in _words(both)]
    if name == "form":
        words += FORM_AND_STATE
    return _similar(without_preposition(value), words) or _beginning(value, words)


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


def _beginning(written: str, words: list[str]) -> tuple[str, ...]:
    """The word that *written* begins with, when more is said after it."""
    spelled = {normalise(word): word for word in words}
    said = written.split()
    tried = (normalise(" ".join(said[:count])) for count in range(min(len(said), 6), 0, -1))
    return next(((spelled[word],) for word in tried if word in spelled), ())


def _is_near(written: str, word: str) -> bool:
    """Whether a match is worth showing: short words must share their first letter."""
    return len(word) > 4 or written[:1] == word[:1]


def _words(both: tuple[str, str]) -> list[str]:
    return ", ".join(both).split(", ")
