"""Regular expressions, as JavaScript and Python both read them, for words spelt in any way."""

from __future__ import annotations

import re
from collections.abc import Iterable

_ACCENTS = {"e": "eéèë", "i": "iï", "o": "oóö"}  # those of the words in the vocabulary
_GAP = "[-_ ]*"


def pattern(words: Iterable[str], tail: str = "") -> str:
    """One expression for all *words*: capitals, accents, hyphens and underscores do not matter.

    >>> import re
    >>> expression = pattern(["client_systeem", "zeer hecht"])
    >>> [bool(re.match(expression, text)) for text in ("Cliëntsysteem", "zeer-hecht", "zeer")]
    [True, True, False]
    """
    spelled = dict.fromkeys(_spelling(word) for word in words)
    return f"^(?:{'|'.join(spelled)}){tail}$"


def _spelling(word: str) -> str:
    parts = [part for part in re.split(r"[-_ ]+", word) if part]
    return _GAP.join(_part(part) for part in parts)


def _part(part: str) -> str:
    """One part of a word; its first letter may be a capital.

    >>> _part("client"), _part("ein")
    ('[cC]l[iï][eéèë]nt', '[eéèëEÉÈË][iï]n')
    """
    first = _ACCENTS.get(part[0], part[0])
    letters = [_ACCENTS.get(letter, letter) for letter in part[1:]]
    return _one_of(first + first.upper() if part[0].isalpha() else first) + "".join(
        _one_of(letter) for letter in letters
    )


def _one_of(letters: str) -> str:
    unique = "".join(dict.fromkeys(letters))
    return f"[{unique}]" if len(unique) > 1 else re.escape(unique)
