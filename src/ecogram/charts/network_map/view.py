"""A network as its map shows it: who in which sector and zone, how often, how much. No places."""

from __future__ import annotations

from ecogram.charts.genogram.view import PersonView
from ecogram.records import NamedTuple

ZONES = ("neighbourhood", "town", "region", "beyond")
"""How far from the client's home, from the inside outward."""
SECTORS = ("friends", "services", "kin")
"""Clockwise from twelve o'clock; in the table relatives come first."""


class DotView(NamedTuple):
    """Somebody of the network: indexes into SECTORS and ZONES, None where that is not known.

    ``frequency`` is a usual word or empty, ``often`` what the file says of it in the reader's
    language; ``weight`` is 1 to 5.
    """

    id: str
    name: str
    title: str
    sector: int | None
    zone: int | None
    frequency: str = ""
    often: str = ""
    weight: int | None = None
    is_group: bool = False
    number: str = ""


class Told(NamedTuple):
    """Whether anybody's frequency and weight are said: what nobody's is, no dot need deny."""

    often: bool = True
    weight: bool = True


class MapView(NamedTuple):
    """Everything a network map shows, in the order of the file; an empty form has no centre."""

    title: str
    subtitle: str
    description: str
    footer: str
    centre: PersonView | None
    dots: tuple[DotView, ...]
    language: str

    @property
    def told(self) -> Told:
        """An empty form has room for both."""
        return Told(
            not self.dots or any(dot.often for dot in self.dots),
            not self.dots or any(dot.weight is not None for dot in self.dots),
        )
