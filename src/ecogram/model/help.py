"""Care, load, wishes, questions, actions and coalitions: the lists of the help that is given."""

from typing import Annotated, Literal

from pydantic import Field

from ecogram.model.base import Record
from ecogram.model.dates import Date
from ecogram.model.relation import OneToFive

Share = Annotated[float, Field(ge=0)]


class Care(Record):
    """How the care of one person is shared out; the shares need not add up to 100."""

    moment: str | None = None
    person: str | None = None
    self_care: Share | None = None
    informal: Share | None = None
    professional: Share | None = None
    specialised: Share | None = None
    note: str | None = None
    visible_to: tuple[str, ...] = ()


class Weight(Record):
    """Something that carries, or that must be carried."""

    what: str = ""
    who: tuple[str, ...] = ()
    weight: OneToFive | None = None
    note: str | None = None
    visible_to: tuple[str, ...] = ()


class Wish(Record):
    """What somebody wishes, or the question somebody asks for help with."""

    what: str = ""
    who: tuple[str, ...] = ()
    note: str | None = None
    visible_to: tuple[str, ...] = ()


class Action(Record):
    """Who does what, when, for which question."""

    what: str = ""
    question: str | None = None
    who: tuple[str, ...] = ()
    when: str | None = None
    done: bool = False
    note: str | None = None
    visible_to: tuple[str, ...] = ()


class Coalition(Record):
    """Who stand together against whom."""

    who: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    since: Date | None = None
    until: Date | None = None
    caption: str | None = None
    note: str | None = None
    visible_to: tuple[str, ...] = ()


class NetworkPerception(Record):
    """The client's own words about the network; never computed."""

    size: Literal["rich", "sparse"] | None = None
    meaning: Literal["meaningful", "burdensome"] | None = None
    note: str | None = None
    visible_to: tuple[str, ...] = ("internal",)
