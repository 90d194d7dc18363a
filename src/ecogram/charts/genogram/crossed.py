"""Where the lines between people cross other lines or pass texts: a mark stands clear of that."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations, pairwise
from math import hypot

from ecogram.charts.genogram.layout import path_segments
from ecogram.charts.genogram.placement import Placement
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.geometry.track import Track

STEP = 6.0
"""A path is looked at in pieces of about this length (points)."""
CELL = 150.0
"""Lines are kept by the square cells of the page they pass, so many points wide."""
BROAD = 7.0
"""How far a mark reaches aside from its line (points): so near it would touch a text."""

Piece = tuple[Point, Point]


class Lines:
    """All lines and texts of a drawing that *marked* ties may meet, by cell of the page."""

    def __init__(self, placement: Placement, marked: Collection[str]) -> None:
        self._marked = set(marked) & placement.paths.keys()
        self._cells: dict[tuple[int, int], list[tuple[str, Piece]]] = {}
        if not self._marked:
            return
        for union in placement.family.unions.values():
            for piece in path_segments(union):
                self._add("", piece)
        for id_, path in placement.paths.items():
            for piece in pairwise(_walked(path)):
                self._add(id_, piece)
        for id_, (x, y) in placement.family.centres.items():
            for box in placement.texts[id_].boxes:
                for piece in _outlined(box.moved(x, y).grown(BROAD)):
                    self._add("", piece)

    def across(self, tie: str, path: Spline) -> list[float]:
        """How far along *path* others cross the tie, in points; nothing for one without a mark."""
        return crossed_at(path, self._near(tie, path)) if tie in self._marked else []

    def _add(self, owner: str, piece: Piece) -> None:
        entry = owner, piece
        for cell in _cells(piece):
            self._cells.setdefault(cell, []).append(entry)

    def _near(self, tie: str, path: Spline) -> list[Piece]:
        near = {
            id(entry): entry
            for cell in _cells(path)
            for entry in self._cells.get(cell, ())
            if entry[0] != tie
        }
        return [piece for _, piece in near.values()]


def _outlined(box: Box) -> Iterator[Piece]:
    """The sides and the diagonals."""
    corners = [Point(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom)]
    yield from combinations(corners, 2)


def crossed_at(path: Spline, pieces: Sequence[Piece]) -> list[float]:
    """How far along *path* it crosses any of the straight *pieces* (points)."""
    found = []
    run = 0.0
    for start, end in pairwise(_walked(path)):
        length = hypot(end.x - start.x, end.y - start.y)
        low, high = sorted((start.x, end.x))
        for piece in pieces:
            if max(piece[0].x, piece[1].x) >= low and min(piece[0].x, piece[1].x) <= high:
                share = _crossing(start, end, *piece)
                if share is not None:
                    found.append(run + share * length)
        run += length
    return found


def _walked(path: Spline) -> list[Point]:
    track = Track(path)
    count = max(1, int(track.length / STEP))
    return [track.point(track.length * step / count) for step in range(count + 1)]


def _cells(points: Sequence[Point]) -> Iterator[tuple[int, int]]:
    """The cells of the box round *points*; a curve stays within its handles."""
    xs, ys = [point.x for point in points], [point.y for point in points]
    rows = range(int(min(ys) // CELL), int(max(ys) // CELL) + 1)
    for column in range(int(min(xs) // CELL), int(max(xs) // CELL) + 1):
        for row in rows:
            yield column, row


def _crossing(p: Point, q: Point, a: Point, b: Point) -> float | None:
    """Which share of the way from *p* to *q* lies before the line from *a* to *b*, if it is met."""
    dx, dy, ex, ey = q.x - p.x, q.y - p.y, b.x - a.x, b.y - a.y
    cross = dx * ey - dy * ex
    if abs(cross) < 1e-9:
        return None
    along = ((a.x - p.x) * ey - (a.y - p.y) * ex) / cross
    aside = ((a.x - p.x) * dy - (a.y - p.y) * dx) / cross
    return along if 0 <= along < 1 and 0 <= aside <= 1 else None
