"""Where rows and cells stand: names at the left, what is given to the left of the middle line."""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.charts.give_and_take.view import CellView, ExchangeView, RowView
from ecogram.geometry.shapes import Box
from ecogram.geometry.text import text_width, wrap
from ecogram.records import NamedTuple
from ecogram.theme import Theme

CELL = 18.0
"""A cell is as high as it is wide; its letter says what it is (points)."""
PITCH = 22.0
"""Between cells, so that each is counted at a glance."""
ROW_GAP = 8.0
NAME_WIDTH = 150.0
NAME_LINES = 3
NAME_GAP = 18.0
MIDDLE = 9.0
"""From the middle line to the first cell."""
APART = 30.0
"""From what is received to what nobody said the direction of."""
HEAD = 26.0
"""From the top of a section to its first row."""
BETWEEN = 12.0
"""Between sections, besides."""
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
    first: float
    cells: tuple[Cell, ...]


class Section(NamedTuple):
    """Rows under their heads; the heads stand at ``top``, the rows from ``first`` to ``bottom``."""

    heads: tuple[str, str, str]
    top: float
    first: float
    bottom: float
    rows: tuple[RowPlace, ...]


class Arrangement(NamedTuple):
    """``middle`` is the x of the middle line, ``aside`` that of the third column (None: empty)."""

    sections: tuple[Section, ...]
    middle: float
    aside: float | None
    bounds: Box

    @property
    def rows(self) -> tuple[RowPlace, ...]:
        """The rows of all sections, from above."""
        return tuple(row for section in self.sections for row in section.rows)


def arrange(view: ExchangeView, theme: Theme) -> Arrangement:
    """Places for all rows; the names of the first section start at (0, 0), its heads over it."""
    names = max(
        text_width(line, theme.name) for row in view.rows for line in _name_lines(row, theme)
    )
    given, received, loose = (
        max(text_width(section.heads[column], theme.caption, True) for section in view.sections)
        for column in range(3)
    )
    middle = names + NAME_GAP + MIDDLE
    middle += max(PITCH * max(LEAST, *(len(row.gives) for row in view.rows)), given)
    right = middle + MIDDLE
    right += max(PITCH * max(LEAST, *(len(row.receives) for row in view.rows)), received)
    aside = None
    if most := max(len(row.undirected) for row in view.rows):
        aside = right + APART
        right = aside + max(PITCH * most, loose)
    sections: list[Section] = []
    y = 0.0
    for section in view.sections:
        top = y - HEAD
        rows, bottom = _rows(section.rows, y, middle, aside, theme)
        sections.append(Section(section.heads, top, y, bottom, rows))
        y = bottom + BETWEEN + HEAD
    return Arrangement(tuple(sections), middle, aside, Box(0.0, -HEAD, right, sections[-1].bottom))


def _rows(
    rows: Sequence[RowView], y: float, middle: float, aside: float | None, theme: Theme
) -> tuple[tuple[RowPlace, ...], float]:
    """The places of *rows* from *y* downward, and where they end."""
    found = []
    for row in rows:
        name = _name_lines(row, theme)
        text = len(name) * theme.name_pitch
        height = max(CELL, text) + ROW_GAP
        centre = y + height / 2
        cells = tuple(_cells(row, centre, middle, aside))
        found.append(RowPlace(row, centre, name, centre - text / 2, cells))
        y += height
    return tuple(found), y


def _name_lines(row: RowView, theme: Theme) -> tuple[str, ...]:
    return wrap(row.name, NAME_WIDTH, NAME_LINES, size=theme.name)


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
