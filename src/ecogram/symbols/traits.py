"""Traits of a person (illness, disability, substance use and named ones) as marks on the symbol.

Sources: the book names middelengebruik and fysieke of mentale ziekte; McGoldrick fixes the lower
and the left half, suspected as grey, in recovery as outline. Disability, past and named: ours.
"""

from __future__ import annotations

from ecogram.symbols.fills import Pattern, Place, TraitMark

TRAITS: dict[str, TraitMark] = {
    "illness": TraitMark("left", "solid"),
    "disability": TraitMark("left", "hatched"),
    "substance_use": TraitMark("lower", "solid"),
}
"""Traits with a drawing of their own, while they are active."""

STATUSES: dict[str, Pattern] = {
    "suspected": "dotted",
    "recovering": "outline",
    "past": "dashed",
}
"""What a status other than active makes of the pattern."""

_PLACES: tuple[Place, ...] = ("upper_right", "lower_right", "upper_left", "lower_left")
_PATTERNS: tuple[Pattern, ...] = ("diagonal", "horizontal", "crossed", "hatched")


def trait_mark(kind: str, status: str = "active", ordinal: int = 0) -> TraitMark:
    """The mark of illness, disability or substance_use; any other kind is a named trait.

    ``ordinal`` numbers the named traits of a whole drawing from 0, so that each keeps its own
    quadrant and pattern; sixteen differ, then they repeat.
    """
    active = TRAITS.get(kind) or _named(ordinal)
    return TraitMark(active.place, STATUSES.get(status, active.pattern))


def _named(ordinal: int) -> TraitMark:
    place = _PLACES[ordinal % 4]
    return TraitMark(place, _PATTERNS[(ordinal + ordinal // 4) % 4])
