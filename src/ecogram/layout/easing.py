"""Words that stand in the way of other lines move along their own line to where fewest pass.

Where many lines meet every place has some of them, and each opens for the word; so it matters how
many there are, which who placed the words did not count.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import floor

from ecogram.geometry.shapes import Box, Point, Spline, enters
from ecogram.geometry.track import Track
from ecogram.layout.obstacles import Board
from ecogram.layout.splines import Dot, flattened
from ecogram.layout.ties import Tie

CELL = 48.0
CLEAR = 3.0
"""Round a word, to lines and to whatever else (points)."""
STUB = 20.0
"""Of its line at both ends of a word."""
STEP = 12.0
"""From place to place along a line."""
MIDDLE = 0.45
_Piece = tuple[str, Dot, Dot]


def eased(
    ties: Sequence[Tie], paths: Mapping[str, Spline], named: Mapping[str, Point], board: Board
) -> dict[str, Point]:
    """The places of the words in *named*, those that lines of other ties cross moved if it helps.

    A word keeps its place unless fewer lines cross it elsewhere; it never comes on a symbol, a
    text or another word.
    """
    grid = _grid(paths)
    boxes = {tie.id: _box(named[tie.id], tie) for tie in ties if tie.id in named}
    found = dict(named)
    for tie in ties:
        if tie.id not in boxes:
            continue
        least = _crossing(boxes[tie.id], tie.id, grid)
        if not least:
            continue
        others = [box for id_, box in boxes.items() if id_ != tie.id]
        for at in _places(tie, paths[tie.id]):
            box = _box(at, tie)
            sides = box.grown(CLEAR)
            if board.near(*sides) or any(sides.overlaps(other) for other in others):
                continue
            count = _crossing(box, tie.id, grid)
            if count < least:
                least, found[tie.id], boxes[tie.id] = count, at, box
            if not least:
                break
    return found


def _places(tie: Tie, path: Spline) -> Iterator[Point]:
    """Places on the line, those near its middle first."""
    track, (width, height) = Track(path), tie.word or (0.0, 0.0)
    middle = MIDDLE * track.length
    ends = STUB + max(width, height) / 2
    steps = int(track.length / STEP)
    for step in range(steps):
        aside = (step + 1) // 2 * STEP * (1 if step % 2 else -1)
        if ends < middle + aside < track.length - ends:
            x, y = track.point(middle + aside)
            yield Point(round(x, 3), round(y, 3))


def _grid(paths: Mapping[str, Spline]) -> dict[tuple[int, int], list[_Piece]]:
    """The pieces of all lines by the cells that they may pass."""
    grid: dict[tuple[int, int], list[_Piece]] = {}
    for id_, path in paths.items():
        for one, two in pairwise(flattened(path)):
            steps = 1 + floor(max(abs(two[0] - one[0]), abs(two[1] - one[1])) / CELL)
            cells: dict[tuple[int, int], None] = {}
            for step in range(steps + 1):
                column = floor((one[0] + (two[0] - one[0]) * step / steps) / CELL)
                row = floor((one[1] + (two[1] - one[1]) * step / steps) / CELL)
                cells.update({(column + i, row + j): None for i in (-1, 0, 1) for j in (-1, 0, 1)})
            for cell in cells:
                grid.setdefault(cell, []).append((id_, one, two))
    return grid


def _crossing(box: Box, own: str, grid: Mapping[tuple[int, int], Sequence[_Piece]]) -> int:
    """How many lines of others pass a word."""
    grown = box.grown(CLEAR)
    columns = range(floor(box.left / CELL), floor(box.right / CELL) + 1)
    rows = range(floor(box.top / CELL), floor(box.bottom / CELL) + 1)
    found = set()
    for column in columns:
        for row in rows:
            for owner, one, two in grid.get((column, row), ()):
                if owner not in found and owner != own:
                    way = two[0] - one[0], two[1] - one[1]
                    if enters(grown, *one, *way):
                        found.add(owner)
    return len(found)


def _box(centre: Point, tie: Tie) -> Box:
    width, height = tie.word or (0.0, 0.0)
    x, y = centre
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
