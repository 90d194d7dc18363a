"""A calm path for every emotional line, clear of all symbols and texts.

Here is the order of work: short ties first, then again what lies across others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, islice
from math import hypot

from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.layout import words
from ecogram.layout.appraisal import TOGETHER
from ecogram.layout.heads import steadied
from ecogram.layout.lattice import traced
from ecogram.layout.lines import TIE_CROSSING
from ecogram.layout.ports import toward
from ecogram.layout.search import Search
from ecogram.layout.sheet import Sheet
from ecogram.layout.splines import Dot, flattened, frozen, length
from ecogram.layout.ties import End, Obstacle, Routing, Segment, Tie

__all__ = ["End", "Obstacle", "Routing", "Segment", "Tie", "route"]

Path = list[Dot]

_AGAIN = 20
"""Ties that are routed a second time at most."""

_PAIRS = 6
"""Pairs of ties across each other that are routed together once more, at most."""

_ROUND, _MORE = 1.25, 25.0
"""A tie that makes way may become so many times longer, and so many points."""

_STEADY = 40.0
"""What a line may cost more when its end under an arrowhead is straight."""

_EFFORT, _LEAST, _MOST = 300_000.0, 1_500.0, 15_000.0
"""Pieces of other ties that all searches together may look at, and one search at least and at most.

Only where more lines cross than anybody can follow is it ever spent.
"""

_MANY = 150
"""From here on the first decent path is taken: nobody reads so many lines one by one."""


def route(
    ties: Sequence[Tie],
    obstacles: Sequence[Obstacle],
    family_lines: Sequence[Segment],
    rows: Sequence[float],
    outlines: Sequence[Spline] = (),
) -> Routing:
    """Paths for all *ties* among the *obstacles*.

    *rows* are the heights of the symbols' centres; *family_lines* may be crossed, the *outlines* of
    households too, but no path runs along them that has another way. The symbols of the ties' own
    ends and their texts are found among the obstacles by owner.
    """
    effort = min(max(_EFFORT / (len(ties) or 1), _LEAST), _MOST)
    sheet = Sheet(obstacles, family_lines, rows, outlines, hasty=len(ties) > _MANY, effort=effort)
    order = sorted(range(len(ties)), key=lambda k: (_span(ties[k]), k))
    for k in order:
        _settle(sheet, ties[k])
    if sheet.hasty:
        _part(sheet, ties)
    else:
        _smooth(sheet, [ties[k] for k in order])
    for tie in ties:
        if True in tie.heads and tie.id in sheet.chosen:
            _steady(sheet, tie)
    paths = {tie.id: frozen(sheet.chosen[tie.id]) for tie in ties if tie.id in sheet.chosen}
    named = words.place(ties, paths, sheet.board, sheet.family, sheet.drawn)
    if any(tie.id in named and words.struck(tie, named[tie.id], sheet.drawn) for tie in ties):
        from ecogram.layout.yielding import make_way

        if make_way(sheet, ties, named):
            paths = {tie.id: frozen(sheet.chosen[tie.id]) for tie in ties if tie.id in paths}
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
    return Box.around(boxes)


def _settle(sheet: Sheet, tie: Tie) -> None:
    """Draw the cheapest path for *tie*; where no calm one is free, any way round everything."""
    path = Search(sheet, tie).run()
    if path is None:
        from ecogram.layout.detours import detour

        path = detour(tie, sheet.board, sheet.obstacles, toward)
    if path is not None:
        sheet.keep(tie, path)


def _part(sheet: Sheet, ties: Sequence[Tie]) -> None:
    """Look longer for ways of ties that run on others where the first decent path was taken."""
    sheet.hasty = False
    for tie in ties:
        path = sheet.chosen.get(tie.id)
        if path is not None:
            sheet.forget(tie)
            if sheet.drawn.merges(traced(flattened(path)), TOGETHER):
                path = Search(sheet, tie, path).run() or path
            sheet.keep(tie, path)
    sheet.hasty = True


def _steady(sheet: Sheet, tie: Tie) -> None:
    """Straight ends for the arrowheads of *tie*, where there is room."""
    path = sheet.forget(tie)
    search = Search(sheet, tie)
    for head, turned in zip(tie.heads, (True, False), strict=True):
        if not head:
            continue
        price = search.price(path) + _STEADY
        for way in steadied(frozen(path[::-1] if turned else path)):
            found = [(x, y) for x, y in (way[::-1] if turned else way)]
            cost = search.price(found)
            if cost < price:
                path, price = found, cost
    sheet.keep(tie, path)


def _improve(sheet: Sheet, ties: Sequence[Tie]) -> None:
    """Do again what lies across or along other ties, now that all of them are known."""
    drawn = [tie for tie in ties if tie.id in sheet.chosen]
    troubles = [(-sheet.trouble(tie), k) for k, tie in enumerate(drawn)]
    disturbed = [drawn[k] for trouble, k in sorted(troubles) if -trouble > TIE_CROSSING]
    for tie in disturbed[:_AGAIN]:
        before = sheet.forget(tie)
        sheet.keep(tie, Search(sheet, tie, before).run() or before)


def _smooth(sheet: Sheet, ties: Sequence[Tie]) -> None:
    """Fewer crossings of ties: a single knot is undone at once, several after a second try."""
    knots = list(islice(_knots(sheet, ties), 2))
    if len(knots) != 1:
        _improve(sheet, ties)
        for one, other in list(islice(_knots(sheet, ties), _PAIRS)):
            _swap(sheet, one, other)
        return
    _swap(sheet, *knots[0])
    _improve(sheet, ties)


def _knots(sheet: Sheet, ties: Sequence[Tie]) -> Iterator[tuple[Tie, Tie]]:
    """The ties that cross, two by two; those that meet at a symbol first."""
    drawn = [tie for tie in ties if tie.id in sheet.chosen]
    troubled = [tie for tie in drawn if sheet.trouble(tie) > TIE_CROSSING]
    boxed = [(tie, _box(sheet.chosen[tie.id])) for tie in troubled]
    near = [(a, b) for (a, one), (b, two) in combinations(boxed, 2) if one.overlaps(two)]
    for pair in sorted(near, key=lambda pair: not _shared(*pair)):
        if sheet.between(*pair) > TIE_CROSSING:
            yield pair


def _shared(one: Tie, other: Tie) -> set[str]:
    """The symbols at which two ties meet."""
    return {one.first.id, one.second.id} & {other.first.id, other.second.id}


def _box(path: Path) -> Box:
    """The box round the path, about."""
    xs, ys = zip(*path, strict=True)
    return Box(min(xs), min(ys), max(xs), max(ys))


def _swap(sheet: Sheet, one: Tie, other: Tie) -> None:
    """Route both again, in either order, and keep that if the two together are better.

    Where they meet at a symbol the first to go also leaves its port to the second.
    """
    shared = sorted(_shared(one, other))
    known = sheet.forget(one), sheet.forget(other)
    best = _both(sheet, (one, other), known, 1e9)
    tries = [(turned, id_) for id_ in shared for turned in (False, True)]
    for turned, left in tries or [(True, "")]:
        pair, before = ((other, one), known[::-1]) if turned else ((one, other), known)
        found = _routed(sheet, pair, before, left)
        if found is None:
            continue
        price = _both(sheet, pair, found, best)
        if price < best - 1:
            best, known = price, found[::-1] if turned else found
            break
    sheet.keep(one, known[0])
    sheet.keep(other, known[1])


def _routed(
    sheet: Sheet, pair: tuple[Tie, Tie], before: tuple[Path, Path], left: str
) -> tuple[Path, Path] | None:
    """New paths for two ties, the first away from its port at symbol *left*; None if far longer."""
    first, second = pair
    if left:
        sheet.reserve(left, before[0][0] if first.first.id == left else before[0][-1])
    one = Search(sheet, first, before[0]).run()
    sheet.reserve(left, None)
    if one is None or _far(one) > _ROUND * _far(before[0]) + _MORE:
        return None
    sheet.keep(first, one)
    other = Search(sheet, second, before[1]).run()
    sheet.forget(first)
    if other is None or _far(other) > _ROUND * _far(before[1]) + _MORE:
        return None
    return one, other


def _both(sheet: Sheet, pair: tuple[Tie, Tie], paths: tuple[Path, Path], limit: float) -> float:
    """The price of the two together; more than *limit* as soon as that is certain."""
    price = Search(sheet, pair[0]).price(paths[0])
    if price < limit:
        sheet.keep(pair[0], paths[0])
        price += Search(sheet, pair[1]).price(paths[1])
        sheet.forget(pair[0])
    return price


def _far(path: Path) -> float:
    return length(flattened(path))
