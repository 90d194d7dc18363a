"""The finished lines of every union, once all x and all heights are known. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ecogram.geometry.shapes import Point
from ecogram.layout.family.channels import Net
from ecogram.layout.family.heights import Heights
from ecogram.layout.family.kin import Member
from ecogram.layout.family.places import Descent, Path, TwinBar, UnionPlace
from ecogram.layout.family.ports import outline
from ecogram.layout.family.unions import ACROSS, ALONE, BESIDE, OVER
from ecogram.layout.family.wiring import Wires, Wiring


def trace(wiring: Wiring, heights: Heights, first_row: int, dx: float) -> Iterator[UnionPlace]:
    """The lines of all unions of *wiring*, whose first row is *first_row*, moved right by *dx*."""
    pen = _Pen(wiring, heights, first_row, dx)
    for wires in wiring.wires:
        yield pen.union(wires)


def arrivals(wiring: Wiring, heights: Heights, first_row: int) -> dict[str, tuple[float, float]]:
    """Where on top of symbols lines leave less than the usual channel free (see `Places`)."""
    return dict(_Pen(wiring, heights, first_row, 0.0).arrivals())


class _Pen:
    def __init__(self, wiring: Wiring, heights: Heights, first_row: int, dx: float) -> None:
        self._wiring, self._heights = wiring, heights
        self._first, self._dx = first_row, dx

    def arrivals(self) -> Iterator[tuple[str, tuple[float, float]]]:
        """For everybody how far left and right of the middle lines come down beside the years."""
        reach: dict[str, list[float]] = {}
        for wires in self._wiring.wires:
            apexes = {item: apex for run, apex in wires.twins.items() for item in run}
            for item, pin in (*wires.legs.items(), *wires.pins.items()):
                member = self._wiring.lineup.items[item].member
                if member is None:
                    continue
                offset = pin.x - self._x(item)
                if item in apexes:
                    row = self._wiring.lineup.row_of(item)
                    height = self._row(item) - member.radius - self._bar_height(wires, row)
                    slope = (apexes[item].x - pin.x) / max(1.0, height)
                    offset = slope * min(height, member.above - member.radius)
                reach.setdefault(member.id, []).append(offset)
        for name, offsets in reach.items():
            left, right = max(0.0, -min(offsets)), max(0.0, *offsets)
            if left or right:
                yield name, (round(left, 2), round(right, 2))

    def union(self, wires: Wires) -> UnionPlace:
        join = wires.family.join
        line: Path = ()
        legs: tuple[Path, ...] = ()
        halves = None
        start: Path = ()
        if join.form == BESIDE:
            line = self._beside(wires)
        elif join.form == OVER:
            line, legs = self._over(wires)
        elif join.form == ACROSS:
            line, legs = self._across(wires)
        if join.form == ALONE and wires.drop:
            start = (self._under(wires),)
        elif wires.drop:
            start = (self._point(wires.drop.x, self._drop_height(wires)),)
        if line:
            halves = self._halves(wires, line, start)
        drop, bar = self._drop(wires, start)
        return UnionPlace(
            id=join.union.id,
            line=line,
            halves=halves,
            drop=drop,
            bar=bar,
            descents=tuple(self._descents(wires)),
            twins=tuple(self._twins(wires)),
            legs=legs,
        )

    # The line of the union.

    def _beside(self, wires: Wires) -> Path:
        left, right = wires.family.join.partners
        y = self._row(left)
        return (
            self._point(self._x(left) + self._member(left).radius, y),
            self._point(self._x(right) - self._member(right).radius, y),
        )

    def _over(self, wires: Wires) -> tuple[Path, tuple[Path, ...]]:
        join = wires.family.join
        y = self._over_height(wires, join.row)
        first, *inner, last = join.partners
        reach = [wires.legs[item].x for item in join.partners]
        line = [self._top(wires, first), self._point(wires.legs[first].x, y)]
        if wires.drop and wires.drop.x < min(reach):
            line.append(self._point(wires.drop.x, y))
        if wires.drop and wires.drop.x > max(reach):
            line.append(self._point(wires.drop.x, y))
        line += [self._point(wires.legs[last].x, y), self._top(wires, last)]
        legs = [(self._point(wires.legs[item].x, y), self._top(wires, item)) for item in inner]
        return tuple(line), tuple(legs)

    def _across(self, wires: Wires) -> tuple[Path, tuple[Path, ...]]:
        join = wires.family.join
        ways = [self._way(wires, place) for place in range(len(join.uppers))]
        legs = [*ways[1:]]
        y = self._line_height(wires, join.row)
        for item in join.lowest[1:]:
            x = wires.legs[item].x
            legs.append(
                (
                    self._point(wires.legs[join.lowest[0]].x, y),
                    self._point(x, y),
                    self._top(wires, item),
                )
            )
        return ways[0], tuple(legs)

    def _way(self, wires: Wires, place: int) -> Path:
        """From an upper partner down to the lowest."""
        join = wires.family.join
        upper, side, lanes = join.uppers[place], join.exits[place], join.lanes[place]
        row = self._wiring.lineup.row_of(upper)
        x = wires.pins[lanes[0]].x
        if side:
            y = self._row(upper)
            start = self._x(upper) + side * self._member(upper).radius
            points = [self._point(start, y), self._point(x, y)]
        else:
            y = self._over_height(wires, row)
            points = [
                self._top(wires, upper),
                self._point(wires.legs[upper].x, y),
                self._point(x, y),
            ]
        for below, lane in enumerate(lanes[1:], start=row + 1):
            y = self._line_height(wires, below)
            points += [self._point(x, y), self._point(wires.pins[lane].x, y)]
            x = wires.pins[lane].x
        y = self._line_height(wires, join.row)
        lowest = join.lowest[0]
        if join.arrival >= 0:
            arrival = wires.pins[join.arrival].x
            end = self._x(lowest) + join.entry * self._member(lowest).radius
            middle = self._row(lowest)
            points += [
                self._point(x, y),
                self._point(arrival, y),
                self._point(arrival, middle),
                self._point(end, middle),
            ]
        else:
            port = wires.legs[lowest].x
            points += [self._point(x, y), self._point(port, y), self._top(wires, lowest)]
        return _tidy(points)

    def _halves(
        self, wires: Wires, line: Path, start: Path
    ) -> tuple[tuple[Point, Point], tuple[Point, Point]] | None:
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

    # The children.

    def _drop(self, wires: Wires, start: Path) -> tuple[Path, tuple[Point, Point] | None]:
        if not wires.drop or not start:
            return (), None
        family = wires.family
        channel, x = family.channel, wires.drop.x
        points = [start[0]]
        while True:
            net = wires.nets[channel]
            y = self._bar_height(wires, channel)
            points.append(self._point(x, y))
            if channel != self._main(wires):
                x = wires.pins[family.down[channel]].x
                points.append(self._point(x, y))
                channel += 1
                continue
            bar = None
            if net.high - net.low > 0.005:
                bar = (self._point(net.low, y), self._point(net.high, y))
            return _tidy(points), bar

    def _main(self, wires: Wires) -> int:
        """The channel of the sibling bar: the first where the line does more than pass on."""
        channel = wires.family.channel
        while (
            channel in wires.family.down
            and len(wires.nets[channel].bottoms) == 1
            and len(wires.nets[channel].tops) == 1
        ):
            channel += 1
        return channel

    def _descents(self, wires: Wires) -> Iterator[Descent]:
        if not wires.drop:
            return
        family, main = wires.family, self._main(wires)
        twin = {item: apex for run, apex in wires.twins.items() for item in run}
        for row, items in family.rows.items():
            way = _channels(main, row)
            lanes = family.down if row > main else family.up
            passed = [lanes[min(a, b)] for a, b in pairwise(way)]
            for item in items:
                stops = [wires.pins[lane].x for lane in passed]
                stops.append(twin[item].x if item in twin else wires.pins[item].x)
                points = [self._point(stops[0], self._bar_height(wires, main))]
                for channel, (x, following) in zip(way[1:], pairwise(stops), strict=True):
                    y = self._bar_height(wires, channel)
                    points += [self._point(x, y), self._point(following, y)]
                points.append(self._top(wires, item))
                yield Descent(self._member(item).id, _tidy(points), item not in family.secondary)

    def _twins(self, wires: Wires) -> Iterator[TwinBar]:
        for run, apex in wires.twins.items():
            row = self._wiring.lineup.row_of(run[0])
            y = self._bar_height(wires, row)
            ends = []
            for item in (run[0], run[-1]):
                top = self._top(wires, item)
                ends.append(
                    Point(round((top.x + apex.x + self._dx) / 2, 2), round((top.y + y) / 2, 2))
                )
            level = max(end.y for end in ends)
            yield TwinBar(
                tuple(self._member(item).id for item in run),
                self._point(apex.x, y),
                (Point(ends[0].x, level), Point(ends[1].x, level)),
            )

    # Heights and places.

    def _under(self, wires: Wires) -> Point:
        parent = wires.family.join.partners[0]
        assert wires.drop is not None, "somebody with children has a drop"
        member = self._member(parent)
        reach = outline(member, wires.drop.x - self._wiring.x[parent])
        return self._point(wires.drop.x, self._row(parent) + reach)

    def _drop_height(self, wires: Wires) -> float:
        """Where the drop leaves the line of the union."""
        join = wires.family.join
        if join.form == OVER:
            return self._over_height(wires, join.row)
        if join.form == ACROSS and not join.entry:
            return self._line_height(wires, join.row)
        return self._heights.rows[self._first + join.row]

    def _over_height(self, wires: Wires, row: int) -> float:
        return self._heights.lanes[self._first + row][wires.over[row].level]

    def _line_height(self, wires: Wires, channel: int) -> float:
        return self._level(channel, wires.line[channel])

    def _bar_height(self, wires: Wires, channel: int) -> float:
        return self._level(channel, wires.nets[channel])

    def _level(self, channel: int, net: Net) -> float:
        # A line without a bar is cut between the levels, where it meets no bar of others.
        row = self._first + channel
        return self._heights.passes[row] if net.is_straight else self._heights.bars[row][net.level]

    def _top(self, wires: Wires, item: int) -> Point:
        pin = wires.legs.get(item) or wires.pins[item]
        member = self._member(item)
        reach = member.head or outline(member, pin.x - self._wiring.x[item])
        return self._point(pin.x, self._row(item) - reach)

    def _row(self, item: int) -> float:
        return self._heights.rows[self._first + self._wiring.lineup.row_of(item)]

    def _x(self, item: int) -> float:
        return self._wiring.x[item]

    def _member(self, item: int) -> Member:
        member = self._wiring.lineup.items[item].member
        assert member is not None, "not a lane"
        return member

    def _point(self, x: float, y: float) -> Point:
        return Point(round(x + self._dx, 2), round(y, 2))


def _channels(main: int, row: int) -> list[int]:
    """The channels from that of the bar to the one above *row*."""
    return list(range(main, row + 1)) if row >= main else list(range(main, row - 1, -1))


def _tidy(points: Sequence[Point]) -> Path:
    """*points* without repeats and without points in the middle of a straight piece."""
    result: list[Point] = []
    for point in points:
        if result and point == result[-1]:
            continue
        if len(result) > 1:
            a, b = result[-2], result[-1]
            if (a.x == b.x == point.x and (a.y - b.y) * (b.y - point.y) >= 0) or (
                a.y == b.y == point.y and (a.x - b.x) * (b.x - point.x) >= 0
            ):
                result.pop()
        result.append(point)
    return tuple(result)
