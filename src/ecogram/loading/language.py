"""In which language a file is that cannot be read: somebody must be told what is wrong with it."""

from __future__ import annotations

import re
from typing import Literal

from ecogram.vocabulary.keys import KEYS, language_of_keys
from ecogram.vocabulary.spelling import normalise

_BEGINNING = 20_000
_KEY = re.compile(r"(?:^|[{,])[ \t]*(?:- )?(\w[\w -]{0,30}):", re.MULTILINE)
_SAID = re.compile(r"^(?:taal|language)[ \t]*:[ \t]*(\w+)", re.MULTILINE | re.IGNORECASE)
_ENGLISH = ("en", "english", "engels")


def language_of(source: bytes) -> Literal["nl", "en"]:
    """The language that the beginning of *source* names, else that of most of its keys, else Dutch.

    It need be no YAML nor even UTF-8.

    >>> language_of(b"persons:\\n\\tmum:\\n"), language_of("personen: [".encode("utf-16"))
    ('en', 'nl')
    """
    text = source[:_BEGINNING].decode(errors="replace").replace("\0", "").replace("\r", "\n")
    said = _SAID.search(text)
    if said:
        return "en" if said[1].casefold() in _ENGLISH else "nl"
    keys = [normalise(key) for key in _KEY.findall(text)]
    found = [languages.get(key) for languages in map(language_of_keys, KEYS) for key in keys]
    return "en" if found.count("en") > found.count("nl") else "nl"
