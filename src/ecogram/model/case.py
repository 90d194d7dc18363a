"""The root of the model: one client system, as its file says it.

Records of sections that a file does not have are never imported here: `loading.build` validates
each record by its own class and assembles the case without validating it again.
"""

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from ecogram.model.base import Record
from ecogram.model.dates import Date

if TYPE_CHECKING:
    from ecogram.model.event import Event, Moment
    from ecogram.model.family import Family
    from ecogram.model.help import Action, Care, Coalition, NetworkPerception, Weight, Wish
    from ecogram.model.person import Person
    from ecogram.model.relation import Relation
    from ecogram.model.surroundings import ClientSystem, Domain, Household


class Case(Record):
    """Everything the file says, in its order. Make one with ``Case.model_construct``.

    ``relations`` holds the ties of the author's relations, then of the contacts, then those
    written on persons. ``index_person`` is empty when none is written.
    """

    ecogram: str = "1"
    title: str | None = None
    reference_date: Date | None = None
    language: Literal["nl", "en"] | None = None
    author: str | None = None
    organisation: str | None = None
    file_number: str | None = None
    drawn_on: Date | None = None
    drawn_with: tuple[str, ...] = ()
    status: Literal["draft", "discussed"] | None = None
    keep_until: Date | None = None
    caption: str | None = None
    note: str | None = None
    index_person: tuple[str, ...] = ()
    client_system: "ClientSystem | None" = None
    persons: dict[str, "Person"] = Field(default_factory=dict)
    families: tuple["Family", ...] = ()
    relations: tuple["Relation", ...] = ()
    households: dict[str, "Household"] = Field(default_factory=dict)
    domains: dict[str, "Domain"] = Field(default_factory=dict)
    events: tuple["Event", ...] = ()
    moments: tuple["Moment", ...] = ()
    care: tuple["Care", ...] = ()
    carrying_capacity: tuple["Weight", ...] = ()
    carrying_load: tuple["Weight", ...] = ()
    wishes: tuple["Wish", ...] = ()
    questions: tuple["Wish", ...] = ()
    actions: tuple["Action", ...] = ()
    coalitions: tuple["Coalition", ...] = ()
    support_letters: dict[str, str] = Field(default_factory=dict)
    """Extra letters and what they stand for; P, G, A and E are always there."""
    network_perception: "NetworkPerception | None" = None
