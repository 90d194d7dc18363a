"""From places to ink: names, cells with letters on both sides of a line, the legend."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from ecogram.charts.give_and_take.layout import (
    BETWEEN,
    CELL,
    Arrangement,
    RowPlace,
    Section,
)
from ecogram.charts.give_and_take.view import CellView, ExchangeView
from ecogram.charts.options import Options
from ecogram.charts.sheet import dashes, edge, sheet
from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width
from ecogram.scene import Area, Group, Label, Line, Primitive, Scene
from ecogram.symbols.legend import Entry
from ecogram.symbols.samples import InkSample
from ecogram.theme import Theme

DASH = 6.0
GIVEN, RECEIVED = 1.0, 1.9
"""Pens: what is received stands in a heavier and filled cell, also without colour."""


def drawing(
    view: ExchangeView,
    places: Arrangement,
    theme: Theme,
    options: Options,
    words: Mapping[str, str],
) -> Scene:
    """The page: rows round a middle line, and what letters and cells mean."""
    groups = [
        *(_frame(*numbered, places, theme) for numbered in enumerate(places.sections)),
        *(_row(row, theme) for row in places.rows),
    ]
    entries = list(_entries(view, theme, words))
    titles = {"outside": words["legend.give"], "support": words["legend.support"]}
    return sheet(view.heading, groups, places.bounds, entries, titles, theme, options)  # type: ignore[arg-type]


def _frame(number: int, section: Section, places: Arrangement, theme: Theme) -> Group:
    """The middle line, the heads of the columns and thin lines between rows and over the rest."""
    x, y = places.middle, section.top + 8.0
    left, right = places.bounds.left, places.bounds.right
    middle = polyline([Point(x, section.first - 6.0), Point(x, section.bottom)])
    parts: list[Primitive] = [Line((middle,), theme.ink, theme.outline)]
    heights = [(one.y + two.y) / 2 for one, two in pairwise(section.rows)]
    heights += [section.top - BETWEEN / 2] if number else []
    if heights:
        rules = tuple(polyline([Point(left, at), Point(right, at)]) for at in heights)
        parts.append(Line(rules, theme.rule, 0.5))
    gives, receives, loose = section.heads
    parts.append(Label(gives, Point(x - 9.0, y), theme.caption, theme.ink, "end", True))
    parts.append(Label(receives, Point(x + 9.0, y), theme.caption, theme.ink, "start", True))
    if places.aside is not None and loose:
        at = Point(places.aside, y)
        parts.append(Label(loose, at, theme.caption, theme.ink, "start", True))
    id_ = f"columns.{number + 1}" if number else "columns"
    return Group(id_, ("columns",), tuple(parts))


def _row(place: RowPlace, theme: Theme) -> Group:
    y = place.first + theme.name_pitch / 2
    labels = []
    for line in place.name:
        labels.append(Label(line, Point(0.0, y), theme.name, theme.ink, "start"))
        y += theme.name_pitch
    inner = Group(f"label-{place.row.id}", ("label",), tuple(labels))
    cells = tuple(
        Group(
            f"letter-{place.row.id}-{cell.side}-{cell.view.letter}{'?' * cell.view.possible}",
            ("letter", cell.side, *(("possible",) if cell.view.possible else ())),
            tuple(_cell(cell.view, cell.box, cell.side, theme)),
        )
        for cell in place.cells
    )
    return Group(place.row.id, ("exchange",), (), place.row.title, (inner, *cells))


def _cell(view: CellView, box: Box, side: str, theme: Theme) -> Iterator[Primitive]:
    path = edge(box)
    if side == "receives":
        yield Area(path, theme.trait)
    if side == "undirected" or view.possible:
        yield Line(dashes(path, DASH), theme.ink, GIVEN)
    else:
        yield Line((path,), theme.ink, RECEIVED if side == "receives" else GIVEN)
    text = f"{view.letter}?" if view.possible else view.letter
    room = (box.width - 4.0) / text_width(text, 1.0, bold=True)
    yield Label(text, box.centre, min(theme.name, round(room, 1)), theme.ink, bold=True)


def _entries(view: ExchangeView, theme: Theme, words: Mapping[str, str]) -> Iterator[Entry]:
    rows = view.rows
    some = rows[0].gives or rows[0].receives or rows[0].undirected
    letter = some[0].letter if some else "P"
    box = Box(-CELL / 2, -CELL / 2, CELL / 2, CELL / 2)
    for used, side, possible, key in (
        (any(row.gives for row in rows), "gives", False, "legend.given"),
        (any(row.receives for row in rows), "receives", False, "legend.received"),
        (_has(view, possible=False), "undirected", False, "legend.undirected"),
        (_has(view, possible=True), "undirected", True, "legend.possible"),
    ):
        if used:
            parts = tuple(_cell(CellView(letter, possible), box, side, theme))
            yield Entry("outside", InkSample(parts, box), words[key])
    for letter, meaning in view.letters:
        size = Label(letter, Point(0.0, 0.0), theme.name, theme.ink, bold=True)
        yield Entry("support", InkSample((size,), box), meaning)


def _has(view: ExchangeView, *, possible: bool) -> bool:
    return any(cell.possible == possible for row in view.rows for cell in row.undirected)
