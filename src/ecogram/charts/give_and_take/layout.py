"""Where rows and cells stand: names at the left, what is given to the left of the middle line."""

from __future__ import annotations

from typing import NamedTuple

from ecogram.charts.give_and_take.view import CellView, ExchangeView, RowView
from ecogram.geometry.shapes import Box
from ecogram.geometry.text import text_width, wrap
from ecogram.theme import Theme

CELL = 18.0
"""A cell is as high as it is wide; its letter says what it is (points)."""
PITCH = 22.0
"""Between cells, so that each is counted at a glance."""
ROW_GAP = 8.0
NAME_WIDTH = 150.0
NAME_GAP = 18.0
MIDDLE = 9.0
"""From the middle line to the first cell."""
APART = 30.0
"""From what is received to what nobody said the direction of."""
HEAD = 26.0
LEAST = 3
"""Cells for which there is room on each side at the least."""


class Cell(NamedTuple):
    """A cell with its letter; ``side`` is gives, receives or undirected."""

    view: CellView
    box: Box
    side: str


class RowPlace(NamedTuple):
    """A row with its middle at ``y``; ``first`` is the height of its first line of text."""

    row: RowView
    y: float
    name: tuple[str, ...]
    via: tuple[str, ...]
    first: float
    cells: tuple[Cell, ...]


class Arrangement(NamedTuple):
    """``middle`` is the x of the middle line, ``aside`` that of the third column (None: empty)."""

    rows: tuple[RowPlace, ...]
    middle: float
    aside: float | None
    names: float
    top: float
    bounds: Box


def arrange(view: ExchangeView, theme: Theme) -> Arrangement:
    """Places for all rows; the names start at (0, 0), the heads of the columns stand over it."""
    texts = [
        (
            wrap(row.name, NAME_WIDTH, 2, size=theme.name),
            wrap(row.via, NAME_WIDTH, 2, size=theme.caption),
        )
        for row in view.rows
    ]
    widths = [text_width(line, theme.name) for name, _ in texts for line in name]
    widths += [text_width(line, theme.caption) for _, via in texts for line in via]
    names = max(widths)
    left = names + NAME_GAP
    middle = (
        left
        + MIDDLE
        + max(
            PITCH * max(LEAST, *(len(row.gives) for row in view.rows)),
            text_width(view.heads[0], theme.caption, True),
        )
    )
    right = (
        middle
        + MIDDLE
        + max(
            PITCH * max(LEAST, *(len(row.receives) for row in view.rows)),
            text_width(view.heads[1], theme.caption, True),
        )
    )
    loose = max(len(row.undirected) for row in view.rows)
    aside = right + APART if loose else None
    if aside is not None:
        right = aside + max(PITCH * loose, text_width(view.heads[2], theme.caption, True))
    rows: list[RowPlace] = []
    y = 0.0
    for row, (name, via) in zip(view.rows, texts, strict=True):
        text = len(name) * theme.name_pitch + len(via) * theme.caption_pitch
        height = max(CELL, text) + ROW_GAP
        centre = y + height / 2
        cells = tuple(_cells(row, centre, middle, aside))
        rows.append(RowPlace(row, centre, name, via, centre - text / 2, cells))
        y += height
    return Arrangement(tuple(rows), middle, aside, names, -HEAD, Box(0.0, -HEAD, right, y))


def _cells(row: RowView, y: float, middle: float, aside: float | None) -> list[Cell]:
    """What is given ends at the middle, what is received begins there; both read P G A E."""
    found = []
    for index, one in enumerate(row.gives):
        left = middle - MIDDLE - (len(row.gives) - 1 - index) * PITCH - CELL
        found.append(Cell(one, _box(left, y), "gives"))
    for index, one in enumerate(row.receives):
        found.append(Cell(one, _box(middle + MIDDLE + index * PITCH, y), "receives"))
    for index, one in enumerate(row.undirected):
        found.append(Cell(one, _box((aside or 0.0) + index * PITCH, y), "undirected"))
    return found


def _box(left: float, y: float) -> Box:
    return Box(left, y - CELL / 2, left + CELL, y + CELL / 2)
