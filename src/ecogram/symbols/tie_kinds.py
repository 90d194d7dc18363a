"""The emotional lines between two people: the catalogue.

Sources: *book* is chapter 4 of De zorgkracht van sociale netwerken (2012), which fixes six lines;
*McGoldrick* is McGoldrick, Gerson & Petry, Genograms: Assessment and Treatment (2020), the list of
interactional patterns; *GenoPro* is its rules for emotional relationships; *ours* says that no
source fixes a drawing. Numbers are points, chosen to stay apart in black and white at 60 %.
"""

from __future__ import annotations

from typing import Literal

from ecogram.records import NamedTuple
from ecogram.symbols.layers import (
    Beads,
    Dashes,
    Dots,
    Layer,
    Rail,
    Rungs,
    Teeth,
    Wave,
    Zigzag,
)
from ecogram.symbols.marks import (
    BAR,
    BOXED_CROSS,
    CROSS,
    CUTOFF,
    FILLED,
    OPEN,
    REPAIRED,
    RING,
    RINGS,
    Head,
    Mark,
)
from ecogram.symbols.notation import Notation

Colour = Literal["close", "conflict", "tense", "control", "distance", "care", "other"]


class Tie(NamedTuple):
    """One kind of line: its layers, what stands on it and at its end.

    ``colour`` names a colour of the theme. ``directed`` kinds have their head toward the second
    person unless told otherwise; ``word`` kinds carry their word, so that nobody has to measure.
    """

    layers: tuple[Layer, ...]
    colour: Colour
    source: str
    mark: Mark | None = None
    head: Head | None = None
    directed: bool = False
    word: bool = True


_LINE = (Rail(),)
_PAIR = (Rail(offset=1.9), Rail(offset=-1.9))
_RIM = (Rail(1.1, 5.4), Rail(1.1, -5.4))
_WIDE_RIM = (Rail(1.1, 6.8), Rail(1.1, -6.8))
_DOUBLE_RIM = (Rail(0.9, 6.6), Rail(0.9, 8.8), Rail(0.9, -6.6), Rail(0.9, -8.8))
_INNER = Zigzag(7.5, 3.2, 1.1, 5.0)
_THICK = Zigzag(8.5, 3.6, 2.4)
_ABUSE = Zigzag(8.0, 3.6, 1.3, 5.0)
_CARE = Head("double", 7.5, 4.6, 1.5, 1.0)
_HEAVY = Head("open", 8.0, 5.0, 2.4, 2.0)

TIES: dict[str, Tie] = {
    "normal": Tie(_LINE, "close", "book: enkele volle lijn; GenoPro: Harmony", word=False),
    "close": Tie(_PAIR, "close", "book: dubbele volle lijn; McGoldrick: Close", word=False),
    "very_close": Tie(
        (Rail(offset=2.2), Rail(offset=-2.2), Rungs(7.0, 2.2)), "close", "GenoPro: Intimacy"
    ),
    "fused": Tie(
        (Rail(offset=3.6), Rail(), Rail(offset=-3.6)), "close", "McGoldrick: Fused; GenoPro: Fused"
    ),
    "love": Tie(_LINE, "close", "GenoPro: Love", RING),
    "in_love": Tie(_LINE, "close", "GenoPro: InLove", RINGS),
    "spiritual": Tie((Beads(2.3, 6.4),), "close", "McGoldrick: spiritual connection; GenoPro"),
    "admirer": Tie(_LINE, "close", "GenoPro: Fan", RING, OPEN, directed=True),
    "limerence": Tie(_LINE, "close", "GenoPro: Limerence", RINGS, OPEN, directed=True),
    "focused_on": Tie(_LINE, "close", "McGoldrick: Focused On", None, OPEN, directed=True),
    "distant": Tie((Dots(0.85, 5.0),), "distance", "book: stippellijn", word=False),
    "indifferent": Tie((Dots(1.0, 11.0),), "distance", "GenoPro: Indifferent"),
    "cutoff": Tie(_LINE, "distance", "book: onderbroken lijn; McGoldrick", CUTOFF, word=False),
    "cutoff_repaired": Tie(_LINE, "distance", "McGoldrick: Cutoff Repaired; GenoPro", REPAIRED),
    "never_met": Tie((Rail(0.8),), "distance", "GenoPro: NeverMet", BOXED_CROSS),
    "other": Tie((Rail(0.8),), "other", "ours"),
    "care": Tie(
        (Rail(1.5),), "care", "book: lijn met dubbele pijl", None, _CARE, directed=True, word=False
    ),
    "role_reversal": Tie((Rail(1.5),), "care", "ours", BAR, _CARE, directed=True),
    "manipulative": Tie(_LINE, "control", "GenoPro: Manipulative", CROSS, OPEN, directed=True),
    "controlling": Tie(_LINE, "control", "GenoPro: Controlling", BOXED_CROSS, OPEN, directed=True),
    "tense": Tie((Wave(17.0, 3.0),), "tense", "ours"),
    "conflict": Tie((Zigzag(12.0, 3.8),), "conflict", "ours, after common use"),
    "hostile": Tie(
        (Zigzag(6.5, 4.4, 1.1),), "conflict", "book: gekartelde lijn; McGoldrick", word=False
    ),
    "distrust": Tie((Rail(), Teeth(6.0, 4.4)), "conflict", "GenoPro: Distrust"),
    "hate": Tie(
        (Dashes(5.0, 3.0, offset=3.6), Dashes(5.0, 3.0), Dashes(5.0, 3.0, offset=-3.6)),
        "conflict",
        "GenoPro: Hate",
    ),
    "jealous": Tie((Rail(2.8),), "conflict", "GenoPro: Jealous", None, _HEAVY, directed=True),
    "close_hostile": Tie((*_RIM, _INNER), "conflict", "McGoldrick: Close-Hostile; GenoPro"),
    "fused_hostile": Tie(
        (*_WIDE_RIM, Rail(1.1), Zigzag(10.0, 4.4, 1.1, 5.0)),
        "conflict",
        "McGoldrick: Fused-Hostile; GenoPro",
    ),
    "distant_hostile": Tie(
        (Dots(0.8, 5.0, 5.8), Dots(0.8, 5.0, -5.8), _INNER), "conflict", "GenoPro: HostileDistant"
    ),
    "focused_negatively": Tie(
        (_ABUSE,),
        "conflict",
        "GenoPro: FocusedOnNegatively",
        None,
        Head("open", 7.0, 4.2, 1.5),
        directed=True,
    ),
    "violence": Tie((_THICK,), "conflict", "GenoPro: Violence"),
    "close_violence": Tie((*_WIDE_RIM, _THICK), "conflict", "GenoPro: ViolenceClose"),
    "fused_violence": Tie((*_DOUBLE_RIM, _THICK), "conflict", "GenoPro: ViolenceFused"),
    "distant_violence": Tie(
        (Dots(0.8, 5.0, 6.8), Dots(0.8, 5.0, -6.8), _THICK), "conflict", "GenoPro: ViolenceDistant"
    ),
    "abuse": Tie((_ABUSE,), "control", "GenoPro: Abuse", None, FILLED, directed=True),
    "physical_abuse": Tie(
        (Zigzag(8.0, 3.6, 2.6, 5.0),),
        "control",
        "McGoldrick: Physical Abuse; GenoPro",
        None,
        FILLED,
        directed=True,
    ),
    "emotional_abuse": Tie(
        (_ABUSE, Rail(1.0)),
        "control",
        "McGoldrick: Emotional Abuse; GenoPro",
        None,
        FILLED,
        directed=True,
    ),
    "sexual_abuse": Tie(
        (Zigzag(8.0, 3.0, 1.0, 5.0, 2.0), Zigzag(8.0, 3.0, 1.0, 5.0, -2.0)),
        "control",
        "McGoldrick: Sexual Abuse; GenoPro",
        None,
        Head("open", 7.0, 4.2, 1.5, 5.5),
        directed=True,
    ),
    "neglect": Tie(
        (Dashes(5.0, 3.0),), "control", "GenoPro: AbuseNeglect", None, OPEN, directed=True
    ),
}
"""Every kind, in the order of the catalogue page; see ``PROFILES`` for other readings."""

PROFILES: dict[Notation, dict[str, Tie]] = {
    "zorgkracht": {},
    "mcgoldrick": {},
    "genopro": {
        "conflict": Tie((Rail(2.8),), "conflict", "GenoPro: Discord"),
        "cutoff": Tie((Dashes(5.0, 3.0),), "distance", "GenoPro: Cutoff", CUTOFF, word=False),
    },
}
"""What a notation draws otherwise."""


def tie(kind: str, notation: Notation = "zorgkracht") -> Tie:
    """The entry of *kind*; an unknown kind is a KeyError (rules let none through)."""
    return PROFILES[notation].get(kind) or TIES[kind]
