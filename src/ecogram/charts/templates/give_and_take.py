"""A blank table of giving and taking: a row for each other, letters to circle on both sides."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.charts.templates.paper import PORTRAIT, Words, blank, footed, head, rule, spoken
from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Point
from ecogram.scene import Group, Label, Line, Scene
from ecogram.symbols.legend import Entry
from ecogram.symbols.surroundings import LetterSample
from ecogram.theme import Theme

LETTERS = "PGAE"
ROWS = 17
PITCH = 33.0
CELL = 24.0
GAP = 20.0
COLUMNS = ("gives", "receives", "may")


def sheet(language: str, theme: Theme) -> Scene:
    """The blank sheet, A4 upright."""
    words = spoken(language)
    header, top = head("give-and-take", PORTRAIT[0], words, theme)
    titles = {"support": words["legend.support"]}
    key = footed(list(_entries(words)), PORTRAIT, titles, "", theme)  # type: ignore[arg-type]
    heads = Group("columns", ("columns",), tuple(_heads(top + 16.0, words, theme)))
    rows = [_row(number, top + 30.0 + number * PITCH, theme) for number in range(ROWS)]
    return blank("give-and-take", PORTRAIT, [*header, heads, *rows, key], language, theme)


def _left(column: int, theme: Theme) -> float:
    """Where a column begins; the last ends at the margin."""
    wide = len(LETTERS) * CELL
    return PORTRAIT[0] - theme.margin - (len(COLUMNS) - column) * (wide + GAP) + GAP


def _heads(y: float, words: Words, theme: Theme) -> Iterator[Label | Line]:
    at = Point(theme.margin, y)
    yield Label(words["template.who"], at, theme.name, theme.ink, "start", bold=True)
    for column, key in enumerate(COLUMNS):
        middle = _left(column, theme) + len(LETTERS) * CELL / 2
        text = words[f"template.{key}"]
        yield Label(text, Point(middle, y), theme.name, theme.ink, bold=True)
    bottom = y + 14.0 + ROWS * PITCH
    for column in (1, 2):
        x = _left(column, theme) - GAP / 2
        pen = (theme.ink, theme.outline) if column == 1 else (theme.rule, 0.7)
        yield Line((polyline([Point(x, y - 7.0), Point(x, bottom)]),), *pen)


def _row(number: int, y: float, theme: Theme) -> Group:
    """A line for a name, and the letters three times over."""
    middle = y + PITCH / 2
    parts: list[Label | Line] = [
        rule(Point(theme.margin, y + PITCH), PORTRAIT[0] - 2 * theme.margin, theme)
    ]
    for column in range(len(COLUMNS)):
        for index, letter in enumerate(LETTERS):
            at = Point(_left(column, theme) + (index + 0.5) * CELL, middle)
            text = f"{letter}?" if COLUMNS[column] == "may" else letter
            parts.append(Label(text, at, theme.name, theme.secondary))
    return Group(f"row-{number + 1}", ("row",), tuple(parts))


def _entries(words: Words) -> Iterator[Entry]:
    for letter in LETTERS:
        yield Entry("support", LetterSample(letter), words[f"support.{letter}"])
