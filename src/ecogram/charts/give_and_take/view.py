"""Who gives and who receives which support, ready to draw: rows of letters. No places."""

from __future__ import annotations

from typing import NamedTuple

from ecogram.charts.sheet import Heading


class CellView(NamedTuple):
    """A letter of support; ``possible`` when it may come to be but is not there yet."""

    letter: str
    possible: bool = False


class RowView(NamedTuple):
    """What goes to and fro between the middle and one person or domain.

    ``undirected`` is support of which the file does not say who gives it. ``via`` says which
    member of the client system it is, when it is not the index person. ``other`` and ``members``
    are the ids of the two sides.
    """

    id: str
    name: str
    via: str
    gives: tuple[CellView, ...]
    receives: tuple[CellView, ...]
    undirected: tuple[CellView, ...]
    title: str
    other: str = ""
    members: tuple[str, ...] = ()


class ExchangeView(NamedTuple):
    """Everything the chart shows; ``heads`` stand over its columns.

    ``letters`` are those used, with their meanings.
    """

    heading: Heading
    heads: tuple[str, str, str]
    rows: tuple[RowView, ...]
    letters: tuple[tuple[str, str], ...]
