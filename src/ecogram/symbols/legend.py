"""The legend: titled columns of exactly the symbols used, drawn from the same catalogue.

It places samples and words; what they look like is the catalogue's matter.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width, wrap
from ecogram.records import NamedTuple
from ecogram.scene import Group, Label, Line, Primitive
from ecogram.symbols.notation import Notation
from ecogram.symbols.samples import WIDTH, Sample, draw_sample, sample_box
from ecogram.theme import Theme

Section = Literal["persons", "family_lines", "emotional_lines", "inside", "outside", "support"]
"""``inside`` and ``outside`` the circle: the same line means another thing on either side."""


class Entry(NamedTuple):
    """A row of the legend: a sample and what it means, in the reader's language."""

    section: Section
    sample: Sample
    text: str


_SECTIONS: tuple[Section, ...] = (
    *("persons", "family_lines", "emotional_lines", "inside"),
    *("outside", "support"),
)
_INNER: tuple[Section, ...] = ("family_lines", "emotional_lines", "inside")
_HEAD = 16.0  # from the hairline to the middle of the titles
_FIRST = 7.0  # from the middle of the titles to the first row
_TO_TEXT = 8.0  # from a sample to its text
_COLUMNS = 22.0  # between columns of a section
_BLOCKS = 32.0  # between sections
_BANDS = 14.0  # between sections under one another
_TEXT = 150.0  # a longer text goes on a second line
_TEXT_PITCH = 10.0
_CLOSING = 8.0  # type of the last lines
_CLOSING_PITCH = 11.0
_NARROW = 10.0  # half the least width of a symbol


class _Row(NamedTuple):
    sample: Sample
    lines: tuple[str, ...]
    box: Box

    @property
    def above(self) -> float:
        return max(-self.box.top + 2.0, self._text)

    @property
    def below(self) -> float:
        return max(self.box.bottom + 2.0, self._text)

    @property
    def _text(self) -> float:
        return len(self.lines) * _TEXT_PITCH / 2 + 1.0


class _Column(NamedTuple):
    rows: tuple[_Row, ...]
    left: float
    right: float
    text: float

    @property
    def width(self) -> float:
        return self.left + self.right + _TO_TEXT + self.text


class _Part(NamedTuple):
    """A section with its rows; ``apart`` when a rule goes before it."""

    title: str
    rows: list[_Row]
    apart: bool


class _Block(NamedTuple):
    """A section in columns."""

    title: str
    columns: list[_Column]
    apart: bool


def legend(
    entries: Sequence[Entry],
    at: Point,
    width: float,
    theme: Theme,
    titles: Mapping[Section, str],
    closing: Sequence[str] = (),
    notation: Notation = "zorgkracht",
) -> tuple[Group, float]:
    """The legend with its upper left corner at *at*, and its height (points).

    A hairline, then titled columns, then the *closing* lines (reference date, status).
    Equal entries are drawn once; order is that of *entries* within each section. As few rows as
    *width* allows; where sections do not fit beside one another they stand under one another.
    A thin rule stands between lines inside and lines outside the circle.
    """
    parts: list[Primitive] = []
    foot = at.y
    if entries or closing:
        parts.append(Line((polyline([at, Point(at.x + width, at.y)]),), theme.rule, 0.6))
    used = {entry.section for entry in entries}
    sections = [
        _Part(
            titles[section],
            _rows(entries, section, width, theme, notation),
            section == "outside" and any(inner in used for inner in _INNER),
        )
        for section in _SECTIONS
        if section in used
    ]
    for index, band in enumerate(_bands(sections, width, theme)):
        top = foot + (_BANDS - 8.0 if index else 0.0)
        if index and band[0].apart:
            parts.append(
                Line((polyline([Point(at.x, top), Point(at.x + width, top)]),), theme.rule, 0.6)
            )
        foot = _draw_band(parts, band, Point(at.x, top), theme, notation)
    foot = _draw_closing(parts, closing, Point(at.x, foot), width, theme)
    return Group("legend", ("legend",), tuple(parts)), foot - at.y


def _rows(
    entries: Sequence[Entry], section: Section, width: float, theme: Theme, notation: Notation
) -> list[_Row]:
    found = dict.fromkeys(entry for entry in entries if entry.section == section)
    boxes = [sample_box(entry.sample, theme, notation) for entry in found]
    widest = max(-box.left for box in boxes) + max(box.right for box in boxes)
    room = max(30.0, min(_TEXT, width - max(WIDTH, widest) - _TO_TEXT))
    return [
        _Row(entry.sample, wrap(entry.text, room, 3, size=theme.legend), box)
        for entry, box in zip(found, boxes, strict=True)
    ]


def _bands(sections: Sequence[_Part], width: float, theme: Theme) -> list[list[_Block]]:
    """The sections beside or under one another, in order: what is least high, then least bands."""
    best: list[list[_Block]] = []
    lowest = float("inf")
    for cuts in range(2 ** max(0, len(sections) - 1)):
        bands: list[list[_Part]] = []
        for index, section in enumerate(sections):
            if index == 0 or cuts >> (index - 1) & 1:
                bands.append([section])
            else:
                bands[-1].append(section)
        placed = [_set(band, width, theme) for band in bands]
        if any(band is None for band in placed) and len(bands) < len(sections):
            continue
        blocks = [done or _narrow(band, theme) for done, band in zip(placed, bands, strict=True)]
        height = sum(_band_height(band) for band in blocks) + _BANDS * (len(blocks) - 1)
        if height < lowest - 0.01:
            best, lowest = blocks, height
    return best


def _set(band: Sequence[_Part], width: float, theme: Theme) -> list[_Block] | None:
    """The band in the least number of rows that fits *width*; None when none does."""
    longest = max(len(part.rows) for part in band)
    for height in range(1, longest + 1):
        blocks = [_block(part, height, theme) for part in band]
        if _band_width(blocks, theme) <= width:
            return blocks
    return None


def _narrow(band: Sequence[_Part], theme: Theme) -> list[_Block]:
    return [_block(part, len(part.rows), theme) for part in band]


def _block(part: _Part, height: int, theme: Theme) -> _Block:
    return _Block(part.title, _columns(part.rows, height, theme), part.apart)


def _columns(rows: Sequence[_Row], height: int, theme: Theme) -> list[_Column]:
    count = -(-len(rows) // height)
    even = -(-len(rows) // count)
    return [_column(rows[start : start + even], theme) for start in range(0, len(rows), even)]


def _column(rows: Sequence[_Row], theme: Theme) -> _Column:
    lines = [line for row in rows for line in row.lines]
    return _Column(
        tuple(rows),
        max(_NARROW, *(-row.box.left for row in rows)),
        max(_NARROW, *(row.box.right for row in rows)),
        max((text_width(line, theme.legend) for line in lines), default=0.0),
    )


def _block_width(block: _Block, theme: Theme) -> float:
    body = sum(column.width for column in block.columns) + _COLUMNS * (len(block.columns) - 1)
    return max(body, text_width(block.title, theme.legend, bold=True))


def _band_width(blocks: Sequence[_Block], theme: Theme) -> float:
    return sum(_block_width(block, theme) for block in blocks) + _BLOCKS * (len(blocks) - 1)


def _band_height(band: Sequence[_Block]) -> float:
    return _HEAD + _FIRST + _row_centres(band, 0.0)[1]


def _draw_band(
    parts: list[Primitive], band: Sequence[_Block], at: Point, theme: Theme, notation: Notation
) -> float:
    """Draws the sections of *band* beside one another; gives where it ends."""
    left, foot = at.x, at.y + _band_height(band)
    centres, _ = _row_centres(band, at.y + _HEAD + _FIRST)
    for block in band:
        if block.apart and left > at.x:
            x = left - _BLOCKS / 2
            rule = polyline([Point(x, at.y + _HEAD - 5.0), Point(x, foot - 2.0)])
            parts.append(Line((rule,), theme.rule, 0.6))
        head = Point(left, at.y + _HEAD)
        parts.append(Label(block.title, head, theme.legend, theme.ink, "start", bold=True))
        start = left
        for column in block.columns:
            for row, y in zip(column.rows, centres, strict=False):
                _draw_row(parts, row, column, Point(start, y), theme, notation)
            start += column.width + _COLUMNS
        left += _block_width(block, theme) + _BLOCKS
    return foot


def _row_centres(band: Sequence[_Block], top: float) -> tuple[list[float], float]:
    """The heights at which rows stand, those of all blocks alike: even, except for those that need
    more room; the foot."""
    columns = [column for block in band for column in block.columns]
    centres: list[float] = []
    for index in range(max(len(column.rows) for column in columns)):
        rows = [column.rows[index] for column in columns if index < len(column.rows)]
        centres.append(top + max(10.0, *(row.above for row in rows)))
        top = centres[-1] + max(10.0, *(row.below for row in rows))
    return centres, top


def _draw_row(
    parts: list[Primitive],
    row: _Row,
    column: _Column,
    at: Point,
    theme: Theme,
    notation: Notation,
) -> None:
    centre = Point(at.x + column.left, at.y)
    parts.extend(draw_sample(row.sample, centre, theme, notation))
    left = centre.x + column.right + _TO_TEXT
    for index, line in enumerate(row.lines):
        y = at.y + (index - (len(row.lines) - 1) / 2) * _TEXT_PITCH
        parts.append(Label(line, Point(left, y), theme.legend, theme.ink, "start"))


def _draw_closing(
    parts: list[Primitive], closing: Sequence[str], at: Point, width: float, theme: Theme
) -> float:
    lines = [line for text in closing for line in wrap(text, width, 20, size=_CLOSING)]
    y = at.y + 1.0
    for line in lines:
        y += _CLOSING_PITCH
        parts.append(Label(line, Point(at.x, y), _CLOSING, theme.secondary, "start"))
    return y + (_CLOSING / 2 if lines else -1.0)
