"""Who lives and belongs together, and the domains around them."""

from ecogram.model.base import Record
from ecogram.model.dates import Date
from ecogram.model.person import Formality


class Member(Record):
    """Somebody's membership, perhaps for a time."""

    who: str
    since: Date | None = None
    until: Date | None = None


class ClientSystem(Record):
    """Who stand together in the middle; ``name`` is written at the circle."""

    name: str | None = None
    members: tuple[Member, ...] = ()
    caption: str | None = None
    note: str | None = None

    @property
    def ids(self) -> tuple[str, ...]:
        """Everybody who is a member at some time."""
        return tuple(member.who for member in self.members)


class Household(Record):
    """Who live together."""

    name: str | None = None
    members: tuple[Member, ...] = ()
    since: Date | None = None
    until: Date | None = None
    caption: str | None = None
    note: str | None = None
    secret: bool = False
    visible_to: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """Everybody who is a member at some time."""
        return tuple(member.who for member in self.members)


class Domain(Record):
    """A life area, organisation or place; ``type`` is canonical, or else the author's word."""

    name: str = ""
    type: str | None = None
    persons: tuple[Member, ...] = ()
    formality: Formality | None = None
    place: str | None = None
    caption: str | None = None
    note: str | None = None
    secret: bool = False
    visible_to: tuple[str, ...] = ()
    since: Date | None = None
    until: Date | None = None

    @property
    def ids(self) -> tuple[str, ...]:
        """The persons written here; those who name this domain themselves are not among them."""
        return tuple(member.who for member in self.persons)
