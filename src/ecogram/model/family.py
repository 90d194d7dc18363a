"""Unions and their children: what the file calls a family."""

from typing import Literal

from ecogram.model.base import Record
from ecogram.model.dates import Date

UNKNOWN_PARTNER = "unknown"
"""The id that stands for a partner nobody knows; drawn as `??`. It never is a key of persons."""

Form = Literal[
    "married",
    "registered",
    "legally_cohabiting",
    "cohabiting",
    "engaged",
    "living_apart_together",
    "casual",
    "affair",
    "secret_affair",
    "unknown",
]
State = Literal["separated", "divorced", "annulled", "reunited"]
STATES: tuple[State, ...] = ("separated", "divorced", "annulled", "reunited")
Link = Literal["biological", "adopted", "foster", "step", "donor", "surrogate", "placed_out"]


class ChildLink(Record):
    """One child of a union and how it belongs there; ``conception`` is sensitive."""

    child: str
    link: Link = "biological"
    since: Date | None = None
    until: Date | None = None
    conception: Literal["rape"] | None = None
    caption: str | None = None
    note: str | None = None
    visible_to: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The child, as Twins offers its children."""
        return (self.child,)


class Twins(Record):
    """Children born together, two or more; ``identical`` None means not said."""

    twins: tuple[str, ...]
    identical: Literal["yes", "no", "unknown"] | None = None
    link: Link = "biological"
    since: Date | None = None
    until: Date | None = None
    conception: Literal["rape"] | None = None
    caption: str | None = None
    note: str | None = None
    visible_to: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The children, in the order of the file."""
        return self.twins


class Family(Record):
    """A union of partners with its children. ``form`` None means partners, nothing more said.

    The four states are dates; an undated one (`ja`) happened, when is not said.
    """

    partners: tuple[str, ...] = ()
    form: Form | None = None
    separated: Date | None = None
    divorced: Date | None = None
    annulled: Date | None = None
    reunited: Date | None = None
    since: Date | None = None
    until: Date | None = None
    children: tuple[ChildLink | Twins, ...] = ()
    secret: bool = False
    caption: str | None = None
    note: str | None = None
    visible_to: tuple[str, ...] = ()

    def ending(self, state: State) -> Date | None:
        """When *state* came: what ends a union without a date of its own came at ``until``."""
        date: Date | None = getattr(self, state)
        if date is not None and date.undated and state != "reunited":
            return self.until or date
        return date
