"""Who gives and who receives which support, ready to draw: rows of letters. No places."""

from __future__ import annotations

from ecogram.charts.sheet import Heading
from ecogram.records import NamedTuple


class CellView(NamedTuple):
    """A letter of support; ``possible`` when it may come to be but is not there yet."""

    letter: str
    possible: bool = False


class RowView(NamedTuple):
    """What goes to and fro between somebody in the middle and one person or domain.

    ``undirected`` is support of which the file does not say who gives it. ``other`` and
    ``members`` are the ids of the two sides.
    """

    id: str
    name: str
    gives: tuple[CellView, ...]
    receives: tuple[CellView, ...]
    undirected: tuple[CellView, ...]
    title: str
    other: str = ""
    members: tuple[str, ...] = ()


class SectionView(NamedTuple):
    """The rows of one in the middle; ``heads`` over the columns say who gives and who receives.

    The third head is empty where every letter has its giver.
    """

    heads: tuple[str, str, str]
    rows: tuple[RowView, ...]


class ExchangeView(NamedTuple):
    """Everything the chart shows; ``letters`` are those used, with their meanings."""

    heading: Heading
    sections: tuple[SectionView, ...]
    letters: tuple[tuple[str, str], ...]

    @property
    def rows(self) -> tuple[RowView, ...]:
        """The rows of all sections, from above."""
        return tuple(row for section in self.sections for row in section.rows)
