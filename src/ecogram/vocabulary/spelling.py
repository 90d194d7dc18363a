"""When two spellings of a key or a fixed value are the same word."""

from __future__ import annotations

from functools import lru_cache

_GAPS = str.maketrans("", "", " \t-_–—'‘’“”„")
_PREPOSITIONS = frozenset(
    ("met", "tegen", "tegenover", "op", "voor", "with", "to", "at", "on", "of")
)


@lru_cache(maxsize=4096)
def normalise(text: str) -> str:
    """The word without case, diacritics, hyphens, underscores, curly quotes and spaces.

    >>> normalise("Cliënt-systeem") == normalise("client_systeem")
    True
    """
    if not text.isascii():
        import unicodedata

        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return text.casefold().translate(_GAPS)


def without_preposition(text: str) -> str:
    """The text without prepositions at its end, as in `vijandig tegenover`.

    >>> without_preposition("vijandig tegenover"), without_preposition("op")
    ('vijandig', 'op')
    """
    words = text.replace("_", " ").replace("-", " ").split()
    while len(words) > 1 and words[-1].casefold() in _PREPOSITIONS:
        words.pop()
    return " ".join(words)
