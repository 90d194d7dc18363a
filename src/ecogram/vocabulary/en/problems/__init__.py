"""What can be wrong with a case file, in plain English: one file per family of problems."""

from __future__ import annotations

from ecogram.vocabulary.en.problems import (
    aliases,
    dates,
    drawing,
    families,
    file,
    general,
    ids,
    punctuation,
    syntax,
    ties,
    values,
)

FAMILIES = (
    general,
    ids,
    families,
    dates,
    ties,
    values,
    file,
    syntax,
    punctuation,
    aliases,
    drawing,
)

WORDS: dict[str, str] = {key: said for family in FAMILIES for key, said in family.WORDS.items()}
