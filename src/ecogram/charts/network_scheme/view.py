"""A network as its scheme shows it: who in which ring and segment. No places."""

from __future__ import annotations

from ecogram.charts.genogram.view import PersonView
from ecogram.records import NamedTuple
from ecogram.symbols.notation import Direction

RINGS = ("intimacy", "friendship", "acquaintances", "services")
"""From the inside outward."""
SEGMENTS = ("professional", "fellow_clients", "family", "society")
"""Clockwise from three o'clock, as the book draws them."""


class SeatView(NamedTuple):
    """Somebody with a place: indexes into RINGS and SEGMENTS; of a group, how many are in it.

    ``energies`` is what contact does for who stands in the middle: gives, may_give, costs.
    """

    person: PersonView
    ring: int
    segment: int
    is_group: bool = False
    number: str = ""
    energies: tuple[str, ...] = ()


class SpokeView(NamedTuple):
    """An emotional line; ``word`` is said where there is room, and when it ``insists`` always."""

    id: str
    first: str
    second: str
    kind: str
    direction: Direction
    word: str
    title: str
    possible: bool = False
    insists: bool = False


class SchemeView(NamedTuple):
    """Everything a network scheme shows, in the order of the file.

    ``centre`` is None in an empty form. ``unplaced`` are names, with the ring or the segment that
    is known. ``ties`` start or end at the person in the centre.
    """

    title: str
    subtitle: str
    description: str
    footer: str
    centre: PersonView | None
    seats: tuple[SeatView, ...]
    unplaced: tuple[str, ...]
    ties: tuple[SpokeView, ...]
    language: str
