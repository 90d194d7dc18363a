"""Every word that people write or read, in Dutch and English; knows no case and no drawing.

What readers read is ``words(language, part)``. What authors write is in ``keys`` and ``values``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES = ("nl", "en")
PARTS = (
    "drawing",
    "fields",
    "instruments",
    "measures",
    "narrative",
    "narrative_instruments",
    "network",
    "problems",
    "sociogram",
    "templates",
)


def words(language: str, part: str) -> Mapping[str, str]:
    """The reader's words of one part, by key; only that part is imported.

    >>> words("nl", "drawing")["relation.close"], words("en", "drawing")["relation.close"]
    ('hecht', 'close')
    """
    if language not in LANGUAGES or part not in PARTS:
        raise KeyError(f"no words for {language}.{part}")
    table: dict[str, str] = import_module(f"ecogram.vocabulary.{language}.{part}").WORDS
    return table
