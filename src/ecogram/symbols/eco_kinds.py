"""The lines between a client system, its domains and the people in them: the catalogue.

Sources: *book* is chapter 4 of De zorgkracht van sociale netwerken (2012): its legend fixes the
solid, the dotted and the jagged line, thickness and arrows; *genogram* is the line of the same
kind in a genogram, where that legend is silent; *ours* says that no source fixes a drawing.
"""

from __future__ import annotations

from typing import Literal

from ecogram.records import NamedTuple
from ecogram.symbols.layers import Dashes, Dots, Layer, Rail, Zigzag

Pattern = Literal["solid", "dotted", "zigzag", "broken", "dashed"]
Colour = Literal["close", "tense", "conflict", "distance", "care", "other"]


class EcoTie(NamedTuple):
    """One kind of line: its pattern, and the strength it has when nobody gave one.

    ``cares`` lines end in two open heads; ``ring`` closes the gap of a broken line.
    ``directed`` kinds have their head toward the second end unless told otherwise.
    """

    pattern: Pattern
    colour: Colour
    source: str
    strength: int = 3
    word: bool = True
    directed: bool = False
    cares: bool = False
    ring: bool = False


WIDTHS = (1.0, 1.75, 2.5, 3.5, 5.0)
"""Of strengths 1 to 5: five steps that stay apart at 60 %."""

_ALIKE = "book, by its nearest line"

ECO_TIES: dict[str, EcoTie] = {
    "normal": EcoTie("solid", "close", "book: doorlopende lijn", word=False),
    "close": EcoTie("solid", "close", _ALIKE, 4),
    "very_close": EcoTie("solid", "close", _ALIKE, 4),
    "fused": EcoTie("solid", "close", _ALIKE, 4),
    "love": EcoTie("solid", "close", _ALIKE),
    "in_love": EcoTie("solid", "close", _ALIKE),
    "spiritual": EcoTie("solid", "close", _ALIKE),
    "admirer": EcoTie("solid", "close", _ALIKE, directed=True),
    "limerence": EcoTie("solid", "close", _ALIKE, directed=True),
    "focused_on": EcoTie("solid", "close", _ALIKE, directed=True),
    "other": EcoTie("solid", "other", "ours", 1),
    "care": EcoTie("solid", "care", "genogram", word=False, directed=True, cares=True),
    "role_reversal": EcoTie("solid", "care", "genogram", directed=True, cares=True),
    "tense": EcoTie("dotted", "tense", "book: stippellijn", word=False),
    "distrust": EcoTie("dotted", "tense", _ALIKE),
    "jealous": EcoTie("dotted", "tense", _ALIKE, directed=True),
    "manipulative": EcoTie("dotted", "tense", _ALIKE, directed=True),
    "controlling": EcoTie("dotted", "tense", _ALIKE, directed=True),
    "conflict": EcoTie("zigzag", "conflict", "book: gekartelde lijn", word=False),
    "hostile": EcoTie("zigzag", "conflict", _ALIKE),
    "hate": EcoTie("zigzag", "conflict", _ALIKE),
    "focused_negatively": EcoTie("zigzag", "conflict", _ALIKE, directed=True),
    "close_hostile": EcoTie("zigzag", "conflict", _ALIKE),
    "fused_hostile": EcoTie("zigzag", "conflict", _ALIKE),
    "distant_hostile": EcoTie("zigzag", "conflict", _ALIKE),
    "violence": EcoTie("zigzag", "conflict", _ALIKE),
    "close_violence": EcoTie("zigzag", "conflict", _ALIKE),
    "fused_violence": EcoTie("zigzag", "conflict", _ALIKE),
    "distant_violence": EcoTie("zigzag", "conflict", _ALIKE),
    "abuse": EcoTie("zigzag", "conflict", _ALIKE, directed=True),
    "physical_abuse": EcoTie("zigzag", "conflict", _ALIKE, directed=True),
    "emotional_abuse": EcoTie("zigzag", "conflict", _ALIKE, directed=True),
    "sexual_abuse": EcoTie("zigzag", "conflict", _ALIKE, directed=True),
    "cutoff": EcoTie("broken", "distance", "genogram", word=False),
    "cutoff_repaired": EcoTie("broken", "distance", "genogram", ring=True),
    "never_met": EcoTie("broken", "distance", "genogram: cutoff", 1),
    "neglect": EcoTie("broken", "distance", "genogram: cutoff", directed=True),
    "distant": EcoTie("dashed", "distance", "ours: dotted means tense here", 1),
    "indifferent": EcoTie("dashed", "distance", "ours: dotted means tense here", 1),
}
"""Every kind, in the order of the legend."""


def pattern_layer(pattern: Pattern, width: float) -> Layer:
    """The line itself, *width* thick: all that makes a pattern grows with it.

    Pens have round ends, half their width long: dashes are that much shorter.
    """
    match pattern:
        case "solid" | "broken":
            return Rail(width)
        case "dotted":
            dot = 1.1 * width + 0.7
            return Dots(dot / 2, 1.9 * dot + 0.6)
        case "zigzag":
            return Zigzag(7.0 + 2.6 * width, 2.6 + 1.05 * width, width, 4.0 + width)
        case "dashed":
            return Dashes(9.0 + width, 5.0 + 2.0 * width, width)
