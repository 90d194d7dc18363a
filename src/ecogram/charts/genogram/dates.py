"""The texts over union lines: when it began over the first half, how it ended over the second.

They stand in the middle of their half, or as near to it as no line and no other text allows; over
the other half when their own has no room. Where an emotional line bows over the couple between
years that leave it little room, they stand under the line.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from math import ceil, floor

from ecogram.charts.genogram.view import UnionView
from ecogram.geometry.shapes import Box, Point
from ecogram.layout.family.places import UnionPlace
from ecogram.scene import Label, label_box
from ecogram.theme import Theme

LIFT = 9.0
"""From the middle of the text down to its line (points)."""
LIFT_SLASHES = 11.5
STEP = 6.0
MOST = 40
"""Places tried to each side: farther away a text is not read with its line any more."""
CLEAR = 1.0
CELL, LONG = 80.0, 1600.0
SLANT = 4.0

Piece = tuple[Point, Point]


def halves(union: UnionView) -> tuple[str, str]:
    """The texts over the two halves of a union line: the start (or the form's word), the end."""
    return (union.start or union.word, union.end)


def date_labels(
    unions: Sequence[UnionView],
    places: Mapping[str, UnionPlace],
    pieces: Sequence[Piece],
    boxes: Sequence[Box],
    theme: Theme,
    bowed: Collection[str] = (),
) -> dict[str, tuple[Label, ...]]:
    """The labels of every union in *places*, between the family's *pieces* and *boxes*.

    Those of the *bowed* unions leave the room over the line free.
    """
    board = _Board([*boxes, *(thin for piece in pieces for thin in _thin(piece))])
    found = {}
    for union in unions:
        if union.id in places:
            way = -1 if union.id in bowed else 1
            found[union.id] = tuple(_labels(union, places[union.id], board, theme, way))
    return found


def _labels(
    union: UnionView, place: UnionPlace, board: _Board, theme: Theme, way: int
) -> Iterator[Label]:
    """The texts of one union, rather over its line (*way* 1) or under it (-1)."""
    if place.halves is None:
        return
    lifts = (LIFT * way, (LIFT_SLASHES if union.states else LIFT) * way)
    for number, (text, lift) in enumerate(zip(halves(union), lifts, strict=True)):
        if text:
            label = Label(text, Point(0, 0), theme.years, theme.secondary)
            own, other = place.halves[number], place.halves[1 - number]
            free = _free(label, own, lift, board)
            free = free or _free(label, other, LIFT_SLASHES * way, board)
            label = free or label._replace(at=_over(own, lift))
            board.add(label_box(label))
            yield label


def _free(label: Label, half: Piece, lift: float, board: _Board) -> Label | None:
    """*label* at the free place nearest to the middle *lift* over the half, else as far under."""
    (left, y), (right, _) = sorted(half)
    middle = (left + right) / 2
    reach = max(0.0, (right - left - label_box(label).width) / 2)
    for height in (y - lift, y + lift):
        for aside in _asides(reach):
            tried = label._replace(at=Point(middle + aside, height))
            if board.is_free(label_box(tried).grown(CLEAR)):
                return tried
    return None


def _over(half: Piece, lift: float) -> Point:
    (left, y), (right, _) = half
    return Point((left + right) / 2, y - lift)


def _asides(reach: float) -> Iterator[float]:
    yield 0.0
    for step in range(1, min(MOST, int(reach / STEP)) + 1):
        yield step * STEP
        yield -step * STEP


def _thin(piece: Piece) -> Iterator[Box]:
    """The boxes that a straight piece fills: one, or a row of small ones when it slants (twins)."""
    (x1, y1), (x2, y2) = piece
    if x1 == x2 or y1 == y2:
        yield Box(min(x1, x2) - 1, min(y1, y2) - 1, max(x1, x2) + 1, max(y1, y2) + 1)
        return
    count = max(1, ceil(min(abs(x2 - x1), abs(y2 - y1)) / SLANT))
    dx, dy = (x2 - x1) / count, (y2 - y1) / count
    for step in range(count):
        (left, right), (top, bottom) = (
            sorted((start + step * way, start + (step + 1) * way))
            for start, way in ((x1, dx), (y1, dy))
        )
        yield Box(left - 1, top - 1, right + 1, bottom + 1)


class _Board:
    """Boxes by cell, so that only near ones are looked at; long lines lie in longer cells."""

    def __init__(self, boxes: Sequence[Box]) -> None:
        self._short: _Cells = {}
        self._long: _Cells = {}
        for box in boxes:
            self.add(box)

    def add(self, box: Box) -> None:
        if box.right - box.left < LONG:
            cells, found = self._short, _cells(box, CELL)
        else:
            cells, found = self._long, _cells(box, LONG)
        for cell in found:
            if cell in cells:
                cells[cell].append(box)
            else:
                cells[cell] = [box]

    def is_free(self, box: Box) -> bool:
        return _is_free(box, self._short, CELL) and _is_free(box, self._long, LONG)


_Cells = dict[tuple[int, int], list[Box]]


def _is_free(box: Box, cells: _Cells, length: float) -> bool:
    left, top, right, bottom = box
    for cell in _cells(box, length):
        for west, north, east, south in cells.get(cell, ()):
            if left < east and west < right and top < south and north < bottom:
                return False
    return True


def _cells(box: Box, length: float) -> list[tuple[int, int]]:
    """The cells of a *length* that *box* lies in, by column and row."""
    left, top, right, bottom = box
    columns = range(floor(left / length), floor(right / length) + 1)
    rows = range(floor(top / CELL), floor(bottom / CELL) + 1)
    return [(column, row) for column in columns for row in rows]
