"""The table beside a network map: everybody by sector, also who has no place in the circles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import sqrt

from ecogram.charts.network_map.view import SECTORS, ZONES, DotView, MapView, Told
from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Point
from ecogram.geometry.text import wrap
from ecogram.records import NamedTuple
from ecogram.scene import Group, Label, Line, Primitive
from ecogram.theme import Theme

WIDTH = 322.0
GUTTER = 28.0
NAME, ZONE, OFTEN, WEIGHT = 0.0, 142.0, 214.0, 322.0
"""Where the columns stand; the last ends there (points)."""
ZONE_ROOM, WEIGHT_ROOM = 64.0, 16.0
"""By how much the table is narrower where nobody's frequency or weight is known."""
PITCH = 12.0
HEAD = 26.0
TYPE = 8.5
ORDER = ("kin", "friends", "services")
UNSAID = "–"

Words = Mapping[str, str]


class _Row(NamedTuple):
    """A line of the table: a head with its columns' names, somebody, or a remark."""

    height: float
    head: str = ""
    dot: DotView | None = None
    remark: str = ""


class Table(NamedTuple):
    """The table, set in columns, each with what is *told* of somebody at least."""

    columns: tuple[tuple[_Row, ...], ...]
    told: Told = Told()

    @property
    def width(self) -> float:
        return len(self.columns) * (_wide(self.told) + GUTTER) - GUTTER

    @property
    def height(self) -> float:
        return max(sum(row.height for row in column) for column in self.columns)


def table(view: MapView, least: float, words: Words) -> Table:
    """The table of *view* in columns at least *least* high; many people make more columns."""
    rows = list(_rows(view, words))
    total = sum(row.height for row in rows)
    limit = max(least, sqrt(total * (_wide(view.told) + GUTTER) * 0.7))
    columns: list[list[_Row]] = [[]]
    filled = 0.0
    section = _Row(HEAD)
    for index, row in enumerate(rows):
        section = row if row.head else section
        following = rows[index + 1].height if row.head and index + 1 < len(rows) else 0.0
        if filled + row.height + following > limit and columns[-1]:
            columns.append([] if row.head else [section])
            filled = 0.0 if row.head else HEAD
        columns[-1].append(row)
        filled += row.height
    return Table(tuple(map(tuple, columns)), view.told)


def draw_table(found: Table, at: Point, theme: Theme, words: Words) -> Group:
    """The table with its upper left corner at *at*."""
    parts: list[Primitive] = []
    for index, column in enumerate(found.columns):
        left, top = at.x + index * (_wide(found.told) + GUTTER), at.y
        for row in column:
            parts += _row(row, Point(left, top + row.height - PITCH / 2), found.told, theme, words)
            top += row.height
    return Group("table", ("table",), tuple(parts))


def _wide(told: Told) -> float:
    """The width of a column."""
    return WIDTH - (0.0 if told.often else ZONE_ROOM) - (0.0 if told.weight else WEIGHT_ROOM)


def _rows(view: MapView, words: Words) -> Iterator[_Row]:
    """By sector, the nearest first; then who has no sector."""
    for sector in ORDER:
        inside = [dot for dot in view.dots if dot.sector == SECTORS.index(sector)]
        yield _Row(HEAD, head=words[f"sector.{sector}"])
        yield from _people(inside)
        if not inside:
            yield _Row(PITCH, remark=words["nobody"])
    loose = [dot for dot in view.dots if dot.sector is None]
    if loose:
        yield _Row(HEAD, head=words["sector.open"])
        yield from _people(loose)


def _people(dots: Sequence[DotView]) -> Iterator[_Row]:
    for dot in sorted(dots, key=lambda dot: len(ZONES) if dot.zone is None else dot.zone):
        yield _Row(PITCH, dot=dot)


def _row(row: _Row, at: Point, told: Told, theme: Theme, words: Words) -> Iterator[Primitive]:
    wide = _wide(told)
    if row.head:
        yield _text(row.head, NAME, at, theme.ink, bold=True)
        yield _text(words["zone"], ZONE, at, theme.secondary)
        if told.often:
            yield _text(words["frequency"], OFTEN, at, theme.secondary)
        if told.weight:
            yield _text(words["weight"], wide, at, theme.secondary, right=True)
        y = at.y + PITCH / 2 + 0.5
        yield Line((polyline([Point(at.x, y), Point(at.x + wide, y)]),), theme.rule, 0.6)
    elif row.dot is not None:
        dot = row.dot
        zone = words[f"zone.short.{ZONES[dot.zone]}"] if dot.zone is not None else UNSAID
        yield _text(_short(dot.name, ZONE - 6.0), NAME, at, theme.ink)
        yield _text(zone, ZONE, at, theme.ink)
        if told.often:
            often = _short(dot.often, WEIGHT - OFTEN - 16.0)
            yield _text(often or UNSAID, OFTEN, at, theme.ink)
        if told.weight:
            yield _text(str(dot.weight or UNSAID), wide, at, theme.ink, right=True)
    else:
        yield _text(row.remark, NAME, at, theme.secondary)


def _text(
    text: str, left: float, at: Point, colour: str, *, bold: bool = False, right: bool = False
) -> Label:
    place = Point(at.x + left, at.y)
    return Label(text, place, TYPE, colour, "end" if right else "start", bold=bold)


def _short(text: str, width: float) -> str:
    return next(iter(wrap(text, width, 1, size=TYPE)), "")
