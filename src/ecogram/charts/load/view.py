"""What weighs and what carries, ready to draw: two lists for each person. No places."""

from __future__ import annotations

from ecogram.charts.sheet import Heading
from ecogram.records import NamedTuple


class ItemView(NamedTuple):
    """Something that weighs or carries; ``weight`` is 1 to 5, None when nobody said it."""

    id: str
    text: str
    weight: int | None
    title: str


class BalanceView(NamedTuple):
    """The two lists of one person, of some together, or of everybody (no name)."""

    id: str
    name: str
    load: tuple[ItemView, ...]
    capacity: tuple[ItemView, ...]


class LoadView(NamedTuple):
    """All balances in the order in which the file first speaks of somebody."""

    heading: Heading
    balances: tuple[BalanceView, ...]
    heads: tuple[str, str]
    none: str
