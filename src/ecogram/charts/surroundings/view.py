"""What an eco chart shows outside the client system, in one language. No places, no ink."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from ecogram.charts.genogram.view import PersonView
from ecogram.records import NamedTuple
from ecogram.symbols.formality import Formality
from ecogram.symbols.notation import Direction

Chart = Literal["ecomap", "ecogram"]


class SeatView(NamedTuple):
    """Somebody outside the client system; ``id`` differs from the person's in a second domain."""

    id: str
    person: PersonView
    group: str = ""
    rank: int | None = None


class CoupleView(NamedTuple):
    """A union between two people in the same domain."""

    id: str
    first: str
    second: str
    form: str
    states: tuple[str, ...]
    title: str


class DomainView(NamedTuple):
    """A circle with its name and people; ``rank`` and ``group`` say beside which it belongs."""

    id: str
    name: str
    captions: tuple[str, ...]
    title: str
    classes: tuple[str, ...]
    seats: tuple[SeatView, ...]
    couples: tuple[CoupleView, ...]
    rank: int | None
    group: str


class LetterView(NamedTuple):
    """A kind of support on a line; ``possible`` may come, but is not given."""

    letter: str
    possible: bool = False


class SpokeView(NamedTuple):
    """A line outside the circle. An end is CORE, or the id of a member, domain or seat.

    ``letters`` are two groups: what the first end receives, and what the second does;
    ``undirected`` beside these is support of which nobody wrote who gives it.
    """

    id: str
    first: str
    second: str
    kind: str
    strength: int | None
    direction: Direction
    letters: tuple[tuple[LetterView, ...], tuple[LetterView, ...]]
    word: str
    title: str
    possible: bool = False
    formality: Formality | None = None
    undirected: tuple[LetterView, ...] = ()

    @property
    def support(self) -> tuple[LetterView, ...]:
        """All letters on the line."""
        return (*self.letters[0], *self.undirected, *self.letters[1])


class CoalitionView(NamedTuple):
    """Who stand together, for the outline round them, and what a reader hears of it."""

    who: tuple[str, ...]
    title: str


class EcoView(NamedTuple):
    """Everything round the client system, in the order of the file.

    ``chart`` is ecomap or ecogram. ``name`` is written in the circle. ``star``: no circle, one
    person in the middle.
    ``support`` are the meanings of all letters that the drawing uses, ``members`` the names of
    those in the circle.
    """

    chart: Chart
    title: str
    subtitle: str
    description: str
    footer: str
    name: str
    star: bool
    domains: tuple[DomainView, ...]
    free: tuple[SeatView, ...]
    spokes: tuple[SpokeView, ...]
    coalitions: tuple[CoalitionView, ...]
    support: Mapping[str, str]
    members: Mapping[str, str]
    language: str
