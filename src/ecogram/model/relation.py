"""Ties between persons, domains and the client system."""

from typing import Annotated, Literal

from pydantic import Field

from ecogram.model.base import Record
from ecogram.model.dates import Date

CLIENT_SYSTEM = "client_system"
"""The id by which a tie reaches the whole client system."""

RelationType = Literal[
    "normal",
    "close",
    "very_close",
    "fused",
    "love",
    "in_love",
    "spiritual",
    "distant",
    "indifferent",
    "cutoff",
    "cutoff_repaired",
    "never_met",
    "tense",
    "conflict",
    "hostile",
    "distrust",
    "hate",
    "close_hostile",
    "fused_hostile",
    "distant_hostile",
    "violence",
    "close_violence",
    "distant_violence",
    "fused_violence",
    "abuse",
    "physical_abuse",
    "emotional_abuse",
    "sexual_abuse",
    "neglect",
    "manipulative",
    "controlling",
    "jealous",
    "focused_on",
    "focused_negatively",
    "admirer",
    "limerence",
    "care",
    "role_reversal",
    "other",
]
VIOLENT: tuple[RelationType, ...] = (
    "violence",
    "close_violence",
    "distant_violence",
    "fused_violence",
    "abuse",
    "physical_abuse",
    "emotional_abuse",
    "sexual_abuse",
)
"""Violence and abuse: a file should say who says so, or how certain it is."""
HARMFUL: tuple[RelationType, ...] = (*VIOLENT, "neglect")
"""What harms somebody: never told as a fact when nobody says so."""
OneToFive = Annotated[int, Field(ge=1, le=5)]


class Relation(Record):
    """A tie from some to others. Lists on both ends mean one tie from each to each.

    ``contact`` says that the author listed it under contacts (or on a person) and not under
    relations. ``direction`` None leaves the arrow to the kind. Letters are canonical or declared.
    """

    from_: tuple[str, ...]
    to: tuple[str, ...]
    type: RelationType = "normal"
    strength: OneToFive | None = None
    direction: Literal["forward", "back", "both", "none"] | None = None
    support: tuple[str, ...] = ()
    gives: tuple[str, ...] = ()
    receives: tuple[str, ...] = ()
    possible_support: tuple[str, ...] = ()
    possible: bool = False
    frequency: str | None = None
    """daily, weekly, monthly, yearly, rarely, never, or `2-3 per week`."""
    weight: OneToFive | None = None
    channels: tuple[str, ...] = ()
    energy: Literal["gives", "may_give", "costs", "neutral"] | None = None
    functions: tuple[Literal["affective", "belonging", "material", "stability"], ...] = ()
    radio: Literal["reanimate", "activate", "deblock", "intensify", "maintain"] | None = None
    according_to: str | None = None
    certainty: Literal["suspected", "reported", "established"] | None = None
    since: Date | None = None
    until: Date | None = None
    label: str | None = None
    caption: str | None = None
    note: str | None = None
    secret: bool = False
    visible_to: tuple[str, ...] = ()
    id: str | None = None
    contact: bool = False
