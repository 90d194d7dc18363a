"""A calm path for every emotional line, clear of all symbols and texts.

Here is the order of work: short ties first, then again what lies across others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import hypot

from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.layout import words
from ecogram.layout.obstacles import TIE_CROSSING
from ecogram.layout.search import Search
from ecogram.layout.sheet import Sheet
from ecogram.layout.splines import flattened, frozen
from ecogram.layout.ties import End, Obstacle, Routing, Segment, Tie

__all__ = ["End", "Obstacle", "Routing", "Segment", "Tie", "route"]

_AGAIN = 20
"""Ties that are routed a second time at most."""

_MANY = 150
"""From here on the first decent path is taken: nobody reads so many lines one by one."""


def route(
    ties: Sequence[Tie],
    obstacles: Sequence[Obstacle],
    family_lines: Sequence[Segment],
    rows: Sequence[float],
) -> Routing:
    """Paths for all *ties* among the *obstacles*.

    *rows* are the heights of the symbols' centres; *family_lines* may be crossed. The symbols of
    the ties' own ends and their texts are found among the obstacles by owner.
    """
    sheet = Sheet(obstacles, family_lines, rows, hasty=len(ties) > _MANY)
    order = sorted(range(len(ties)), key=lambda k: (_span(ties[k]), k))
    for k in order:
        _settle(sheet, ties[k])
    if not sheet.hasty:
        _improve(sheet, [ties[k] for k in order])
    paths = {tie.id: frozen(sheet.chosen[tie.id]) for tie in ties if tie.id in sheet.chosen}
    named = words.place(ties, paths, sheet.board, sheet.family, sheet.drawn)
    return Routing(
        paths=paths,
        words=named,
        bounds=_bounds(ties, paths, named),
        unrouted=tuple(tie.id for tie in ties if tie.id not in paths),
    )


def _span(tie: Tie) -> float:
    a, b = tie.first.centre, tie.second.centre
    return round(hypot(b[0] - a[0], b[1] - a[1]), 3)


def _bounds(ties: Sequence[Tie], paths: Mapping[str, Spline], named: Mapping[str, Point]) -> Box:
    boxes: list[Box] = []
    for tie in ties:
        for x, y in flattened(paths.get(tie.id, ())):
            boxes.append(Box(x, y, x, y).grown(tie.extent))
        if tie.word is not None and tie.id in named:
            (x, y), (width, height) = named[tie.id], tie.word
            boxes.append(Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2))
    return Box(
        min((box.left for box in boxes), default=0.0),
        min((box.top for box in boxes), default=0.0),
        max((box.right for box in boxes), default=0.0),
        max((box.bottom for box in boxes), default=0.0),
    )


def _settle(sheet: Sheet, tie: Tie) -> None:
    """Draw the cheapest path for *tie*, if there is one."""
    path = Search(sheet, tie).run()
    if path is not None:
        sheet.keep(tie, path)


def _improve(sheet: Sheet, ties: Sequence[Tie]) -> None:
    """Do again what lies across or along other ties, now that all of them are known."""
    drawn = [tie for tie in ties if tie.id in sheet.chosen]
    troubles = [(-sheet.trouble(tie), k) for k, tie in enumerate(drawn)]
    disturbed = [drawn[k] for trouble, k in sorted(troubles) if -trouble > TIE_CROSSING]
    for tie in disturbed[:_AGAIN]:
        before = sheet.forget(tie)
        sheet.keep(tie, Search(sheet, tie, before).run() or before)
