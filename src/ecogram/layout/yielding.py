"""Lines that make way for the words of others: looked at again once all words have their places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from ecogram.geometry.shapes import Box, Point
from ecogram.layout import words
from ecogram.layout.lattice import touches
from ecogram.layout.search import Search
from ecogram.layout.sheet import Sheet
from ecogram.layout.splines import Dot, flattened
from ecogram.layout.ties import Obstacle, Tie

CLEAR = 1.0
"""Between a word and a line that made way for it, at least (points)."""

_WORTH = 300.0
"""What a line may cost more than before, to make way for a word."""

_WORDS = 12
"""Words that lines make way for, at most."""


def make_way(sheet: Sheet, ties: Sequence[Tie], named: Mapping[str, Point]) -> bool:
    """Move lines that run through words in *named* round them; whether any has moved.

    Only lines that find another way hardly worse move.
    """
    worded = [tie for tie in ties if _is_struck(sheet, tie, named)]
    boxes = [words.word_box(named[tie.id], tie) for tie in worded[:_WORDS]]
    kept = [
        Obstacle(box.grown(CLEAR), tie.first.id, "text")
        for tie, box in zip(worded, boxes, strict=False)
    ]
    passing = [
        other
        for tie, box in zip(worded, boxes, strict=False)
        for other in ties
        if other.id != tie.id and _runs_through(sheet.chosen.get(other.id, []), other, box)
    ]
    limits = {tie.id: _price(sheet, tie) + _WORTH for tie in passing}
    for one in kept:
        sheet.board.add(one)
    moved = [_moved(sheet, tie, limits[tie.id]) for tie in passing]
    for one in kept:
        sheet.board.remove(one)
    return any(moved)


def _is_struck(sheet: Sheet, tie: Tie, named: Mapping[str, Point]) -> bool:
    return tie.id in named and words.struck(tie, named[tie.id], sheet.drawn)


def _runs_through(path: Sequence[Dot], tie: Tie, box: Box) -> bool:
    grown = box.grown(tie.extent)
    return any(
        touches(p, q, grown.left, grown.top, grown.right, grown.bottom)
        for p, q in pairwise(flattened(path))
    )


def _price(sheet: Sheet, tie: Tie) -> float:
    path = sheet.forget(tie)
    price = Search(sheet, tie).price(path)
    sheet.keep(tie, path)
    return price


def _moved(sheet: Sheet, tie: Tie, limit: float) -> bool:
    """Whether *tie* has found another way among everything there is now."""
    before = sheet.forget(tie)
    search = Search(sheet, tie)
    found = search.run()
    kept = found is None or search.cost > limit
    sheet.keep(tie, before if kept or found is None else found)
    return not kept
