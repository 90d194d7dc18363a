"""Wat er mis kan zijn met een casusbestand, in gewoon Nederlands: een bestand per soort."""

from __future__ import annotations

from ecogram.vocabulary.nl.problems import (
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
