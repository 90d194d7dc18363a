"""Who is in the case: persons, and groups, pets and places drawn as persons."""

from typing import Annotated, Literal

from pydantic import Field

from ecogram.model.base import Record
from ecogram.model.dates import Age, Date

PersonType = Literal[
    "person",
    "group",
    "pet",
    "place",
    "organisation",
    "pregnancy",
    "miscarriage",
    "abortion",
    "stillbirth",
]
Gender = Literal["man", "woman", "non_binary", "other", "unknown"]
Orientation = Literal["heterosexual", "homosexual", "lesbian", "bisexual"]
TraitType = Literal["illness", "disability", "substance_use", "other"]
TraitStatus = Literal["active", "suspected", "recovering", "past"]
Formality = Literal["formal", "informal", "both"]


class Trait(Record):
    """An illness, a disability, substance use or a trait by a name of its own (type ``other``)."""

    type: TraitType = "other"
    name: str | None = None
    status: TraitStatus = "active"
    since: Date | None = None
    until: Date | None = None
    caption: str | None = None
    note: str | None = None
    visible_to: tuple[str, ...] = ()


class Measure(Record):
    """A legal measure, such as OTS or guardianship; ``type`` is an abbreviation or free text."""

    type: str = ""
    since: Date | None = None
    until: Date | None = None
    caption: str | None = None
    note: str | None = None
    visible_to: tuple[str, ...] = ()


class Person(Record):
    """Somebody (or something with a symbol) in the case.

    ``gender`` None means *not said*, which is drawn otherwise than ``unknown``. ``died`` undated
    means dead, when is not said. ``name`` is never empty in a case that was read from a file.
    """

    name: str = ""
    gender: Gender | None = None
    transgender: bool = False
    intersex: bool = False
    sex_assigned_at_birth: Literal["man", "woman", "unknown"] | None = None
    orientation: Orientation | None = None
    type: PersonType = "person"
    count: str | None = None
    """For a group: a number or two with a hyphen (`5-8`)."""
    born: Date | None = None
    died: Date | None = None
    age: Age | None = None
    """As written; an age to draw is computed from birth and a date first."""
    generation: Annotated[int, Field(ge=-20, le=20)] | None = None
    traits: tuple[Trait, ...] = ()
    migration: Annotated[int, Field(ge=0, le=9)] | None = None
    origin: str | None = None
    occupation: str | None = None
    place: str | None = None
    caption: str | None = None
    note: str | None = None
    domain: tuple[str, ...] = ()
    formality: Formality | None = None
    ring: Literal["intimacy", "friendship", "acquaintances", "services"] | None = None
    segment: Literal["family", "fellow_clients", "professional", "society"] | None = None
    sector: Literal["kin", "friends", "services"] | None = None
    zone: Literal["neighbourhood", "town", "region", "beyond"] | None = None
    role: Literal["member", "coach", "mechanic", "manager"] | None = None
    measures: tuple[Measure, ...] = ()
    custody: tuple[str, ...] = ()
    residence: tuple[str, ...] = ()
    invite: bool = False
    secret: bool = False
    visible_to: tuple[str, ...] = ()
    since: Date | None = None
    until: Date | None = None
