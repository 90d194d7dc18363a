"""The page that shows the whole catalogue, in Dutch or English: every entry of every family.

It only places: cells under titles, one word under or over each. Drawings are the catalogue's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Literal

from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Point
from ecogram.records import NamedTuple
from ecogram.scene import Group, Label, Line, Primitive, Scene
from ecogram.symbols.cells import Draw, cell_words, eco_rows, surroundings
from ecogram.symbols.descents import LINKS, descent_strokes, twin_bar
from ecogram.symbols.figure import Figure, draw_figure, figure_extent, year_labels
from ecogram.symbols.ink import ink_box
from ecogram.symbols.notation import Notation
from ecogram.symbols.people import PERSONS
from ecogram.symbols.tie_kinds import TIES
from ecogram.symbols.ties import tie_extent, tie_strokes
from ecogram.symbols.unions import (
    FORMS,
    STATES,
    state_marks,
    state_opening,
    union_strokes,
    union_word,
)
from ecogram.theme import Theme
from ecogram.vocabulary import words

_WIDTH = 876.0
_PERSON = 26.0
_ASIDE = 4.0  # from a text beside a symbol to the next cell
_PARTNER = 18.0
_KIN = 14.0
_RULE_TO_TITLE = 15.0
_TO_RULE = 13.0
_SAME_LINE = {"registered": "married", "legally_cohabiting": "cohabiting", "unknown": ""}
"""Forms that look like another one: named beside it."""


class _Grid(NamedTuple):
    """Equal columns; ``down`` rows fill a column before the next, 0 fills row by row.

    Rows are as high as what stands in them (columns: all as high as the highest), ``gap`` apart.
    """

    columns: int
    gap: float
    down: int = 0


_PERSON_GRID = _Grid(12, 10.0)
_UNION_GRID = _Grid(7, 10.0)
_DESCENT_GRID = _Grid(10, 10.0)
_TIE_GRID = _Grid(6, 2.5, down=7)
_ECO_GRID = _Grid(1, 4.0)
_SURROUNDINGS_GRID = _Grid(8, 8.0)


def symbols_page(
    language: Literal["nl", "en"], theme: Theme, notation: Notation = "zorgkracht"
) -> Scene:
    """Every symbol and every line with its word; as high as it needs, about as A4."""
    texts = words(language, "drawing")
    page = _Page(theme, texts)
    charts = [texts[f"chart.{chart}"] for chart in ("genogram", "ecomap", "ecogram")]
    page.title(texts["title.symbols"], f"{', '.join(charts).capitalize()} · {notation}")
    page.section("legend.persons", _PERSON_GRID, _persons(theme, texts, notation))
    page.section("legend.unions", _UNION_GRID, _unions(theme, texts))
    page.section("legend.descent", _DESCENT_GRID, _descents(theme, texts))
    page.section("legend.emotional_lines", _TIE_GRID, _ties(theme, texts, notation))
    page.section("legend.eco_lines", _ECO_GRID, eco_rows(theme, texts))
    page.section("legend.surroundings", _SURROUNDINGS_GRID, surroundings(theme, texts))
    group = Group("symbols", ("legend",), tuple(page.parts))
    title = texts["title.symbols"]
    return Scene(_WIDTH, page.foot + theme.margin, (group,), title, title, language, theme.ground)


class _Page:
    """A sheet that fills from the top."""

    def __init__(self, theme: Theme, texts: Mapping[str, str]) -> None:
        self.parts: list[Primitive] = []
        self.foot = theme.margin
        self._theme = theme
        self._texts = texts
        self._width = _WIDTH - 2 * theme.margin

    def title(self, title: str, second: str) -> None:
        theme, left = self._theme, self._theme.margin
        self._label(title, Point(left, self.foot + 5), theme.title, theme.ink, bold=True)
        self._label(second, Point(left, self.foot + 22), theme.caption, theme.secondary)
        self.foot += 38.0

    def section(self, title: str, grid: _Grid, cells: Sequence[Draw]) -> None:
        theme, left = self._theme, self._theme.margin
        ends = [Point(left, self.foot), Point(left + self._width, self.foot)]
        self.parts.append(Line((polyline(ends),), theme.rule, 0.6))
        head = Point(left, self.foot + _RULE_TO_TITLE)
        self._label(self._texts[title], head, theme.legend, theme.ink, bold=True)
        top = self.foot + _RULE_TO_TITLE + 6.0
        cell = self._width / grid.columns
        rows = _in_rows(cells, grid)
        reaches = [_reach([draw(Point(0.0, 0.0), cell) for draw in row]) for row in rows]
        if grid.down:
            reaches = [tuple(map(max, zip(*reaches, strict=True)))] * len(rows)
        for row, (above, below) in zip(rows, reaches, strict=True):
            y = top + grid.gap + above
            for column, draw in enumerate(row):
                self.parts.extend(draw(Point(left + (column + 0.5) * cell, y), cell))
            top = y + below
        self.foot = top + _TO_RULE

    def _label(self, text: str, at: Point, size: float, colour: str, *, bold: bool = False) -> None:
        self.parts.append(Label(text, at, size, colour, "start", bold))


def _in_rows(cells: Sequence[Draw], grid: _Grid) -> list[Sequence[Draw]]:
    if grid.down:
        return [cells[row :: grid.down] for row in range(grid.down)]
    return [cells[start : start + grid.columns] for start in range(0, len(cells), grid.columns)]


def _reach(drawn: Sequence[Sequence[Primitive]]) -> tuple[float, ...]:
    """How far up and down the cells of a row reach from their point of reference."""
    boxes = [ink_box(parts) for parts in drawn]
    return -min(box.top for box in boxes), max(box.bottom for box in boxes)


def _persons(theme: Theme, texts: Mapping[str, str], notation: Notation) -> list[Draw]:
    def cell(key: str) -> Draw:
        symbol = PERSONS[key]

        def draw(at: Point, width: float) -> Sequence[Primitive]:
            figure = symbol.figure._replace(size=_PERSON)
            aside = figure_extent(figure, theme, notation).right - width / 2 + _ASIDE
            place = Point(at.x - max(0.0, aside), at.y)
            return (
                *draw_figure(figure, place, theme, notation),
                *year_labels(figure, place, theme, symbol.born, symbol.died),
                *cell_words(texts[key], Point(at.x, at.y + 25.0), width, theme),
            )

        return draw

    return [cell(key) for key in PERSONS]


def _unions(theme: Theme, texts: Mapping[str, str]) -> list[Draw]:
    def cell(form: str, state: str, *, related: bool, text: str) -> Draw:
        def draw(at: Point, width: float) -> Sequence[Primitive]:
            half = width / 2 - 8.0
            couple = _couple(at, half, _PARTNER, theme)
            reach = half - _PARTNER
            line = [Point(at.x - reach, at.y), Point(at.x + reach, at.y)]
            place = Point(at.x + reach * 0.5, at.y)
            opening = [(place, state_opening(state))] if state else []
            strokes = union_strokes(
                form, line, theme, related=related, joints=[at], openings=opening
            )
            drop = Line((polyline([at, Point(at.x, at.y + 11.0)]),), theme.ink, theme.descent)
            marks = state_marks(state, place, Point(1.0, 0.0), theme)
            word = union_word(form)
            over = Label(texts[word], Point(at.x, at.y - 7.0), 7.5, theme.ink) if word else None
            under = cell_words(text, Point(at.x, at.y + 17.0), width + 4.0, theme)
            return (*couple, *strokes, drop, *marks, *([over] if over else []), *under)

        return draw

    cells = [
        cell(form, "", related=False, text=_form_text(form, texts))
        for form in FORMS
        if form not in _SAME_LINE
    ]
    cells += [
        cell("married", state, related=False, text=texts[f"union.{state}"]) for state in STATES
    ]
    return [*cells, cell("married", "", related=True, text=texts["union.related"])]


def _form_text(form: str, texts: Mapping[str, str]) -> str:
    """The word of a form and of those that look like it."""
    alike = [form, *(other for other, same in _SAME_LINE.items() if same == form)]
    return ", ".join(texts[f"union.{name or 'partners'}"] for name in alike)


def _descents(theme: Theme, texts: Mapping[str, str]) -> list[Draw]:
    def child(link: str) -> Draw:
        def draw(at: Point, width: float) -> Sequence[Primitive]:
            foot = Point(at.x, at.y + 46.0)
            letter = texts.get(f"letter.{link}", "")
            return (
                _sibling_bar(at, theme),
                *descent_strokes(link, [at, foot], theme, letter=letter),
                *draw_figure(Figure("circle", _KIN), Point(at.x, foot.y + _KIN / 2), theme),
                *cell_words(texts[f"link.{link}"], Point(at.x, foot.y + _KIN + 10.0), width, theme),
            )

        return draw

    def twins(identical: Literal["yes", "no", "unknown"], key: str) -> Draw:
        def draw(at: Point, width: float) -> Sequence[Primitive]:
            feet = [Point(at.x + side * 11.0, at.y + 46.0) for side in (-1, 1)]
            lines = [descent_strokes("biological", [at, foot], theme) for foot in feet]
            bar = (Point(at.x - 7.2, at.y + 30.0), Point(at.x + 7.2, at.y + 30.0))
            kin = [
                draw_figure(Figure("square", _KIN), Point(foot.x, foot.y + _KIN / 2), theme)
                for foot in feet
            ]
            word = cell_words(texts[key], Point(at.x, feet[0].y + _KIN + 10.0), width, theme)
            parts = chain.from_iterable((*lines, *kin))
            return (_sibling_bar(at, theme), *parts, *twin_bar(identical, bar, theme), *word)

        return draw

    return [
        *(child(link) for link in LINKS),
        twins("no", "link.twins"),
        twins("yes", "link.identical_twins"),
        twins("unknown", "link.twins_unknown"),
    ]


def _sibling_bar(at: Point, theme: Theme) -> Line:
    ends = [Point(at.x - 16.0, at.y), Point(at.x + 16.0, at.y)]
    return Line((polyline(ends),), theme.ink, theme.descent)


def _ties(theme: Theme, texts: Mapping[str, str], notation: Notation) -> list[Draw]:
    def cell(kind: str) -> Draw:
        def draw(at: Point, width: float) -> Sequence[Primitive]:
            half = width / 2 - 9.0
            reach = half - _KIN
            line = polyline([Point(at.x - reach, at.y), Point(at.x + reach, at.y)])
            above = Point(at.x, at.y - max(tie_extent(kind, notation), 4.0) - 6.5)
            return (
                *_couple(at, half, _KIN, theme),
                *tie_strokes(kind, line, theme, notation),
                Label(texts[f"relation.{kind}"], above, theme.word, theme.ink),
            )

        return draw

    return [cell(kind) for kind in TIES]


def _couple(at: Point, half: float, size: float, theme: Theme) -> tuple[Primitive, ...]:
    reach = half - size / 2
    return (
        *draw_figure(Figure("square", size), Point(at.x - reach, at.y), theme),
        *draw_figure(Figure("circle", size), Point(at.x + reach, at.y), theme),
    )
