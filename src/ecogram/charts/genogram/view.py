"""The family as a genogram shows it: symbols, lines and texts in one language. No places."""

# Annotations are not postponed: a named tuple would compile each of them at every start.

from ecogram.records import NamedTuple
from ecogram.symbols.figure import Figure, TraitMark
from ecogram.symbols.notation import Direction


class PersonView(NamedTuple):
    """Somebody to draw: the symbol, the texts around it and what the layout must know."""

    id: str
    figure: Figure
    name: str
    captions: tuple[str, ...]
    birth: str
    death: str
    title: str
    classes: tuple[str, ...]
    bold: bool = False
    birth_year: float | None = None
    side: int = 0
    row: int | None = None
    traits: tuple[tuple[TraitMark, str], ...] = ()
    """The marks of traits on the symbol and what each means, for the legend."""


class ChildView(NamedTuple):
    """A child in a union; ``link`` is how it came there, ``primary`` whether it stands there."""

    id: str
    link: str
    title: str
    primary: bool = True


class TwinsView(NamedTuple):
    """Children born together; ``identical`` is yes, no, unknown or empty (not said)."""

    children: tuple[str, ...]
    identical: str


class UnionView(NamedTuple):
    """Partners with their children: form and states as in the notation, texts for over the line."""

    id: str
    partners: tuple[str, ...]
    form: str
    states: tuple[str, ...]
    start: str
    end: str
    word: str
    related: bool
    children: tuple[ChildView, ...]
    twins: tuple[TwinsView, ...]
    title: str
    together: bool


class TieView(NamedTuple):
    """An emotional line from ``first`` to ``second``."""

    id: str
    first: str
    second: str
    kind: str
    direction: Direction
    word: str
    title: str
    possible: bool = False


class HouseholdView(NamedTuple):
    """Who live together; drawn as an outline round them."""

    id: str
    name: str
    members: tuple[str, ...]


class FamilyView(NamedTuple):
    """Everything a genogram shows, in the order of the file."""

    title: str
    subtitle: str
    description: str
    footer: str
    persons: tuple[PersonView, ...]
    unions: tuple[UnionView, ...]
    ties: tuple[TieView, ...]
    households: tuple[HouseholdView, ...]
    start: str
    language: str
