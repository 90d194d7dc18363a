"""How care is shared out, ready to draw: whole percentages that make a hundred. No places."""

from __future__ import annotations

from typing import Literal

from ecogram.charts.sheet import Heading
from ecogram.records import NamedTuple

Kind = Literal["self_care", "informal", "professional", "specialised", "unsaid"]
KINDS: tuple[Kind, ...] = ("self_care", "informal", "professional", "specialised")
"""From what somebody does alone to what only specialists do: the order of the sources."""


class SliceView(NamedTuple):
    """One kind of care: its part of the whole (0 to 1) and the percentage that is written."""

    kind: Kind
    part: float
    percent: int
    text: str


class PieView(NamedTuple):
    """One division of care; a kind that the file says is nothing has a slice of nothing."""

    id: str
    name: str
    moment: str
    captions: tuple[str, ...]
    slices: tuple[SliceView, ...]
    title: str


class CareView(NamedTuple):
    """The pies in rows: one row for each person where there are several moments of several."""

    heading: Heading
    rows: tuple[tuple[PieView, ...], ...]
    concentric: bool
