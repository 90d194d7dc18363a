"""What happened: events on the life line and the moments a case may be drawn at."""

from typing import Annotated

from pydantic import Field

from ecogram.model.base import Record
from ecogram.model.dates import Age, Date


class Event(Record):
    """Something that happened, with how it felt (-5 very bad to 5 very good)."""

    what: str = ""
    date: Date | None = None
    age: Age | None = None
    since: Date | None = None
    until: Date | None = None
    feeling: Annotated[int, Field(ge=-5, le=5)] | None = None
    who: tuple[str, ...] = ()
    caption: str | None = None
    note: str | None = None
    secret: bool = False
    visible_to: tuple[str, ...] = ()


class Moment(Record):
    """A named moment, with its date if that is known; the list is in the order of time."""

    name: str
    date: Date | None = None
    caption: str | None = None
    note: str | None = None
