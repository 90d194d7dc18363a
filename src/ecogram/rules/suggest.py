"""Which id the author may have meant; knows spelling, not families."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from ecogram.vocabulary.spelling import normalise

_TOGETHER = re.compile(r"\s*[&+/;]\s*|\s+(?:en|and)\s+", re.IGNORECASE)
SEARCHES = 25  # different misspelt words that are compared with every id, so that cost stays linear
MOST = 3


class Suggestions:
    """Finds ids by near spelling and by the name of who has it; made once per case."""

    def __init__(self, names: Mapping[str, str]) -> None:
        """``names``: the id of everybody who may be meant, with the name behind it."""
        self._names = names
        self._by_word: dict[str, list[str]] | None = None
        self._found: dict[str, tuple[str, ...]] = {}

    def near(self, written: str) -> tuple[str, ...]:
        """At most three ids that the author may have meant by *written*, best first."""
        if written not in self._found:
            self._found[written] = self._near(written)
        return self._found[written]

    def several(self, written: str) -> tuple[str, ...]:
        """The ids that *written* says in one breath, as in `lisa en tom`; none when it does not."""
        words = written.split()
        if all(word in self._names for word in words):
            return tuple(words) if len(words) > 1 else ()
        parts = _TOGETHER.split(written.strip())
        found = [self._words().get(normalise(part), []) for part in parts]
        return tuple(ids[0] for ids in found) if len(parts) > 1 and all(found) else ()

    def _near(self, written: str) -> tuple[str, ...]:
        words = self._words()
        plain = normalise(written)
        exact = words.get(plain, [])
        if exact or len(self._found) >= SEARCHES or len(plain) < 2:
            return tuple(exact[:MOST])
        from difflib import get_close_matches

        close = get_close_matches(plain, words, n=MOST, cutoff=0.65)
        return tuple(dict.fromkeys(found for word in close for found in words[word]))[:MOST]

    def _words(self) -> dict[str, list[str]]:
        """Every id and name, plainly spelt, with the ids it may stand for; ids come first."""
        if self._by_word is None:
            self._by_word = {}
            for identifier in self._names:
                _add(self._by_word, [identifier], identifier)
            for identifier, name in self._names.items():
                _add(
                    self._by_word,
                    [name, *name.replace("(", " ").replace(")", " ").split()],
                    identifier,
                )
        return self._by_word


def _add(words: dict[str, list[str]], spellings: Iterable[str], identifier: str) -> None:
    for spelling in spellings:
        meant = words.setdefault(normalise(spelling), [])
        if identifier not in meant:
            meant.append(identifier)
