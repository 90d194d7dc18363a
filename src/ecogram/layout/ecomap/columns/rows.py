"""One body of a column: what it holds, and the rows in which its lines leave it, level.

The rows of all lines are apart by as much as the lines and what they carry need, so that nothing
on one row can touch another.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import pi, sqrt

from ecogram.geometry.shapes import Box
from ecogram.layout.ecomap.anchors import OFF_SYMBOL
from ecogram.layout.ecomap.board import Disc, Guest, Seat, Spoke, Symbol
from ecogram.layout.ecomap.contents import fill
from ecogram.layout.ecomap.docks import room
from ecogram.layout.ecomap.entries import LEAST
from ecogram.layout.ecomap.filled import Contents, ink
from ecogram.layout.ecomap.plan import Plan, coupled
from ecogram.layout.ecomap.stands import Stand, guest
from ecogram.layout.splines import Dot
from ecogram.records import NamedTuple

APART = 16.0
"""Free paper between two neighbours of a column."""

_BETWEEN = 3.0
_BESIDE = 4.0
"""Free paper between two rows, and between a row and somebody else's symbol or name."""

_UPRIGHT = 0.7
"""A line to a circle meets it no further from its middle than this share of the radius."""

_UNDER_TITLE = 7.0

_FAN, SLANT = 0.7, 1.5
"""Several lines to one symbol start on this share of its height, and run so far to get a step up
or down."""

Way = int
"""1 for the column on the right of the client system, -1 for the one on the left."""


class Row(NamedTuple):
    """One end of a line: its height from the body's centre, and half the height it needs.

    From ``level`` on, so far from the centre toward the client system, it runs level; before that
    it may come aslant from a symbol that has many lines, from ``off`` its centre at the most.
    """

    spoke: Spoke
    side: int
    y: float
    half: float
    level: float = 0.0
    off: float = 0.0


class Body(NamedTuple):
    """A domain or guest round (0, 0) with its rows.

    ``near`` is how far it reaches toward the client system, ``up`` and ``down`` how far it and its
    rows reach above and below the centre.
    """

    stand: Stand
    rows: tuple[Row, ...]
    near: float
    up: float
    down: float

    @property
    def radius(self) -> float:
        """Of the circle; 0 for a guest."""
        return self.stand.radius if self.stand.contents is not None else 0.0

    def leaves(self, row: Row) -> float:
        """How far from the centre, toward the client system, a line in *row* is out and level."""
        return max(sqrt(max(self.radius * self.radius - row.y * row.y, 0.0)), row.level)


def body(plan: Plan, one: Disc | Guest, way: Way) -> Body:
    """*one* as it stands in the column on this side."""
    if isinstance(one, Disc):
        return _domain(plan, one, way)
    stand = guest(one, (0.0, 0.0), (float(way), 0.0), star=False)
    symbol = ink(one.symbol).moved(*stand.symbol)
    boxes = [symbol, stand.label.box] if stand.label else [symbol]
    rows = _fanned(_lines(plan, one.id), one.symbol, stand.symbol, way)
    top, bottom = _ends(rows)
    near = max(-way * (box.left if way > 0 else box.right) for box in boxes)
    return Body(
        stand,
        rows,
        max([near, *(row.level for row in rows)]),
        -min(top, *(box.top for box in boxes)),
        max(bottom, *(box.bottom for box in boxes)),
    )


def _domain(plan: Plan, disc: Disc, way: Way) -> Body:
    seats = coupled([(one.first, one.second) for one in disc.couples], list(disc.seats))
    lines = {seat.id: _lines(plan, seat.id) for seat in seats}
    own = _lines(plan, disc.id)
    contents = _filled(disc, seats, lines, own, way)
    at = {one.id: one.centre[1] for one in contents.sittings}
    symbols = {seat.id: seat.symbol for seat in seats}
    seated = [
        row
        for one in contents.sittings
        for row in _fanned(lines[one.id], symbols[one.id], one.centre, way)
    ]
    middle = _middle([at[seat.id] for seat in seats], [_height(lines[s.id]) for s in seats], own)
    rows = (*seated, *(ports := _stacked(own, middle)))
    radius = max([contents.radius, *(abs(row.y) / _UPRIGHT for row in ports)])
    top, bottom = _ends(rows)
    stand = Stand(disc, radius, (0.0, 0.0), Contents(radius, contents.title, contents.sittings))
    near = max([radius, *(row.level for row in rows)])
    return Body(stand, rows, near, max(radius, -top), max(radius, bottom))


def _filled(
    disc: Disc,
    seats: Sequence[Seat],
    lines: dict[str, list[tuple[Spoke, int]]],
    own: Sequence[tuple[Spoke, int]],
    way: Way,
) -> Contents:
    """The domain with its people so far apart that every line has its row."""
    steps = []
    for above, below in pairwise(seats):
        a, b = _height(lines[above.id]) / 2, _height(lines[below.id]) / 2
        steps.append(max(a + b + _BETWEEN, a + _out(below) + _BESIDE, _out(above) + b + _BESIDE))
    if steps and own:
        middle = len(seats) // 2
        pair = seats[middle - 1], seats[middle]
        need = sum(_height(lines[seat.id]) / 2 for seat in pair) + _height(own) + 2 * _BETWEEN
        steps[middle - 1] = max(steps[middle - 1], need)
    width, height = disc.title
    extra = 0.0
    if seats:
        first = seats[0]
        free = _UNDER_TITLE + _out(first)
        extra = max(0.0, _height(lines[first.id]) / 2 + _BESIDE - free)
    titled = Disc(disc.id, (width, height + extra), disc.seats)
    found = fill(titled, tuple(seats), pi if way > 0 else 0.0, 0, (), tuple(steps))
    title = found.title
    box = Box(title.left, title.top, title.right, title.top + height)
    return Contents(found.radius, box, found.sittings)


def _middle(
    heights: Sequence[float], bundles: Sequence[float], own: Sequence[tuple[Spoke, int]]
) -> float:
    """The height of the domain's own lines: in the middle gap between its people's."""
    if not heights:
        return 0.0
    if len(heights) == 1:
        return heights[0] - (bundles[0] + _height(own)) / 2 - _BETWEEN if bundles[0] else 0.0
    k = len(heights) // 2
    low, high = heights[k - 1] + bundles[k - 1] / 2, heights[k] - bundles[k] / 2
    return (low + high) / 2


def _lines(plan: Plan, id_: str) -> list[tuple[Spoke, int]]:
    """The lines at one end, in the order of the file, with the side that this end is."""
    return [(spoke, 0 if spoke.first == id_ else 1) for spoke in plan.at.get(id_, ())]


def _half(spoke: Spoke) -> float:
    return max(LEAST / 2, room(spoke, beads=True)) + _BETWEEN / 2


def _height(lines: Sequence[tuple[Spoke, int]]) -> float:
    return sum(2 * _half(spoke) for spoke, _ in lines)


def _out(seat: Seat) -> float:
    """How far somebody reaches above and below the symbol's centre."""
    room = ink(seat.symbol)
    return max(-room.top, room.bottom, seat.label[1] / 2)


def _stacked(lines: Sequence[tuple[Spoke, int]], middle: float) -> tuple[Row, ...]:
    """Rows one below the other, round a height."""
    top, rows = middle - _height(lines) / 2, []
    for spoke, side in lines:
        half = _half(spoke)
        rows.append(Row(spoke, side, top + half, half))
        top += 2 * half
    return tuple(rows)


def _fanned(
    lines: Sequence[tuple[Spoke, int]], symbol: Symbol, centre: Dot, way: Way
) -> tuple[Row, ...]:
    """The rows of a symbol: what starts beside its middle goes aslant into its row first."""
    rows = _stacked(lines, centre[1])
    most = _FAN * min(symbol.radius, symbol.half_width or symbol.radius)
    off = max((abs(row.y - centre[1]) for row in rows), default=0.0)
    front = ink(symbol).left if way > 0 else -ink(symbol).right
    level = -way * centre[0] - front + OFF_SYMBOL + SLANT * max(0.0, off - most)
    return tuple(row._replace(level=level, off=most) for row in rows)


def _ends(rows: Sequence[Row]) -> tuple[float, float]:
    return (
        min((row.y - row.half for row in rows), default=0.0),
        max((row.y + row.half for row in rows), default=0.0),
    )
