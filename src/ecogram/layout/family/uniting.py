"""The line from partner to partner, for every way in which a union can run. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ecogram.geometry.shapes import Point
from ecogram.layout.family.pen import Pen, tidy
from ecogram.layout.family.places import Path
from ecogram.layout.family.unions import ACROSS, BESIDE, OVER, UNDER
from ecogram.layout.family.wiring import Wires


def line(pen: Pen, wires: Wires) -> tuple[Path, tuple[Path, ...]]:
    """The line of a union and the legs of its third and further partners; empty for one parent."""
    form = wires.family.join.form
    if form == BESIDE:
        return _beside(pen, wires), ()
    if form == OVER:
        return _over(pen, wires)
    if form == UNDER:
        return _under(pen, wires), ()
    if form == ACROSS:
        return _across(pen, wires)
    return (), ()


def _beside(pen: Pen, wires: Wires) -> Path:
    left, right = wires.family.join.partners
    y = pen.row(left)
    return (
        pen.point(pen.x(left) + pen.member(left).radius, y),
        pen.point(pen.x(right) - pen.member(right).radius, y),
    )


def _over(pen: Pen, wires: Wires) -> tuple[Path, tuple[Path, ...]]:
    join = wires.family.join
    y = pen.over_height(wires, join.row)
    first, *inner, last = join.partners
    reach = [wires.legs[item].x for item in join.partners]
    line = [pen.top(wires, first), pen.point(wires.legs[first].x, y)]
    if wires.drop and wires.drop.x < min(reach):
        line.append(pen.point(wires.drop.x, y))
    if wires.drop and wires.drop.x > max(reach):
        line.append(pen.point(wires.drop.x, y))
    line += [pen.point(wires.legs[last].x, y), pen.top(wires, last)]
    legs = [(pen.point(wires.legs[item].x, y), pen.top(wires, item)) for item in inner]
    return tuple(line), tuple(legs)


def _under(pen: Pen, wires: Wires) -> Path:
    """Out at a side of one partner, down, under the row, up and in at the other one's."""
    join = wires.family.join
    ends = []
    for item, side, lanes in zip(join.partners, join.exits, join.lanes, strict=True):
        x, y = wires.pins[lanes[0]].x, pen.row(item)
        way = [pen.point(pen.x(item) + side * pen.member(item).radius, y), pen.point(x, y)]
        way += _down(pen, wires, item, lanes)
        ends.append([*way, pen.point(wires.pins[lanes[-1]].x, pen.drop_height(wires))])
    return tidy([*ends[0], *reversed(ends[1])])


def _down(pen: Pen, wires: Wires, upper: int, lanes: Sequence[int]) -> Iterator[Point]:
    """From lane to lane, past the rows under *upper*."""
    x = wires.pins[lanes[0]].x
    for below, lane in enumerate(lanes[1:], start=pen.wiring.lineup.row_of(upper) + 1):
        y = pen.line_height(wires, below)
        yield pen.point(x, y)
        x = wires.pins[lane].x
        yield pen.point(x, y)


def _across(pen: Pen, wires: Wires) -> tuple[Path, tuple[Path, ...]]:
    join = wires.family.join
    ways = [_way(pen, wires, place) for place in range(len(join.uppers))]
    legs = [*ways[1:]]
    y = pen.line_height(wires, join.row)
    for item in join.lowest[1:]:
        x = wires.legs[item].x
        legs.append(
            (
                pen.point(wires.legs[join.lowest[0]].x, y),
                pen.point(x, y),
                pen.top(wires, item),
            )
        )
    return ways[0], tuple(legs)


def _way(pen: Pen, wires: Wires, place: int) -> Path:
    """From an upper partner down to the lowest."""
    join = wires.family.join
    upper, side, lanes = join.uppers[place], join.exits[place], join.lanes[place]
    row = pen.wiring.lineup.row_of(upper)
    x = wires.pins[lanes[0]].x
    if side:
        y = pen.row(upper)
        start = pen.x(upper) + side * pen.member(upper).radius
        points = [pen.point(start, y), pen.point(x, y)]
    else:
        y = pen.over_height(wires, row)
        points = [
            pen.top(wires, upper),
            pen.point(wires.legs[upper].x, y),
            pen.point(x, y),
        ]
    points += _down(pen, wires, upper, lanes)
    x = wires.pins[lanes[-1]].x
    y = pen.line_height(wires, join.row)
    lowest = join.lowest[0]
    if join.arrival >= 0:
        arrival = wires.pins[join.arrival].x
        end = pen.x(lowest) + join.entry * pen.member(lowest).radius
        middle = pen.row(lowest)
        points += [
            pen.point(x, y),
            pen.point(arrival, y),
            pen.point(arrival, middle),
            pen.point(end, middle),
        ]
    else:
        port = wires.legs[lowest].x
        points += [pen.point(x, y), pen.point(port, y), pen.top(wires, lowest)]
    return tidy(points)


def halves(line: Path, start: Path) -> tuple[tuple[Point, Point], tuple[Point, Point]] | None:
    """The level stretches left and right of the drop; of the middle when there is none."""
    flat = [(a, b) for a, b in pairwise(line) if a.y == b.y]
    if not flat:
        return None
    if start:
        here = [(a, b) for a, b in flat if a.y == start[0].y] or flat
        left = min(min(a.x, b.x) for a, b in here)
        right = max(max(a.x, b.x) for a, b in here)
        y, x = here[0][0].y, min(max(start[0].x, left), right)
    else:
        a, b = max(flat, key=lambda piece: abs(piece[0].x - piece[1].x))
        left, right, y = min(a.x, b.x), max(a.x, b.x), a.y
        x = round((left + right) / 2, 2)
    return (Point(left, y), Point(x, y)), (Point(x, y), Point(right, y))
