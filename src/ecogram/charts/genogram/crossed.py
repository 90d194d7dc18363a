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
COLUMN = 300.0
BROAD = 5.0
"""How far a mark reaches aside from its line (points): so near it would touch a text."""

Piece = tuple[Point, Point]


class Lines:
    """All lines and texts of a drawing that *marked* ties may meet, by column of the page."""

    def __init__(self, placement: Placement, marked: Collection[str]) -> None:
        self._marked = set(marked) & placement.paths.keys()
        self._columns: dict[int, list[tuple[str, Piece]]] = {}
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
        for column in _columns(piece):
            self._columns.setdefault(column, []).append((owner, piece))

    def _near(self, tie: str, path: Spline) -> list[Piece]:
        xs, ys = [point.x for point in path], [point.y for point in path]
        top, bottom = min(ys), max(ys)
        return [
            piece
            for column in _columns((Point(min(xs), 0.0), Point(max(xs), 0.0)))
            for owner, piece in self._columns.get(column, ())
            if owner != tie
            and max(piece[0].y, piece[1].y) >= top
            and min(piece[0].y, piece[1].y) <= bottom
        ]


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


def _columns(piece: Piece) -> range:
    low, high = sorted((piece[0].x, piece[1].x))
    return range(int(low // COLUMN), int(high // COLUMN) + 1)


def _crossing(p: Point, q: Point, a: Point, b: Point) -> float | None:
    """Which share of the way from *p* to *q* lies before the line from *a* to *b*, if it is met."""
    dx, dy, ex, ey = q.x - p.x, q.y - p.y, b.x - a.x, b.y - a.y
    cross = dx * ey - dy * ex
    if abs(cross) < 1e-9:
        return None
    along = ((a.x - p.x) * ey - (a.y - p.y) * ex) / cross
    aside = ((a.x - p.x) * dy - (a.y - p.y) * dx) / cross
    return along if 0 <= along < 1 and 0 <= aside <= 1 else None
