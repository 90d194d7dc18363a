"""The finished lines of every union, once all x and all heights are known. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ecogram.geometry.shapes import Point
from ecogram.layout.family import uniting
from ecogram.layout.family.forks import RUNG
from ecogram.layout.family.heights import Heights
from ecogram.layout.family.pen import Pen, tidy
from ecogram.layout.family.places import Descent, Path, TwinBar, UnionPlace
from ecogram.layout.family.unions import ALONE
from ecogram.layout.family.wiring import Wires, Wiring


def trace(wiring: Wiring, heights: Heights, first_row: int, dx: float) -> Iterator[UnionPlace]:
    """The lines of all unions of *wiring*, whose first row is *first_row*, moved right by *dx*."""
    tracer = _Tracer(Pen(wiring, heights, first_row, dx))
    for wires in wiring.wires:
        yield tracer.union(wires)


def arrivals(wiring: Wiring, heights: Heights, first_row: int) -> dict[str, tuple[float, float]]:
    """Where on top of symbols lines leave less than the usual channel free (see `Places`)."""
    return dict(_Tracer(Pen(wiring, heights, first_row, 0.0)).arrivals())


class _Tracer:
    def __init__(self, pen: Pen) -> None:
        self._pen = pen

    def arrivals(self) -> Iterator[tuple[str, tuple[float, float]]]:
        """For everybody how far left and right of the middle lines come down beside the years."""
        reach: dict[str, list[float]] = {}
        for wires in self._pen.wiring.wires:
            apexes = {item: (run, apex) for run, apex in wires.twins.items() for item in run}
            for item, pin in (*wires.legs.items(), *wires.pins.items()):
                member = self._pen.wiring.lineup.items[item].member
                if member is None:
                    continue
                offset = pin.x - self._pen.x(item)
                if item in apexes and apexes[item][0] not in wires.forks:
                    run, apex = apexes[item]
                    height = self._pen.row(item) - member.radius
                    height -= self._pen.apex_height(wires, run)
                    slope = (apex.x - pin.x) / max(1.0, height)
                    offset = slope * min(height, member.above - member.radius)
                reach.setdefault(member.id, []).append(offset)
        for name, offsets in reach.items():
            left, right = max(0.0, -min(offsets)), max(0.0, *offsets)
            if left or right:
                yield name, (round(left, 2), round(right, 2))

    def union(self, wires: Wires) -> UnionPlace:
        join = wires.family.join
        line, legs = uniting.line(self._pen, wires)
        start: Path = ()
        if join.form == ALONE and wires.drop:
            start = (self._pen.under(wires),)
        elif wires.drop:
            start = (self._pen.point(wires.drop.x, self._pen.drop_height(wires)),)
        drop, bar = self._drop(wires, start)
        return UnionPlace(
            id=join.union.id,
            line=line,
            halves=uniting.halves(line, start) if line else None,
            drop=drop,
            bar=bar,
            descents=tuple(self._descents(wires)),
            twins=tuple(self._twins(wires)),
            legs=legs,
        )

    def _drop(self, wires: Wires, start: Path) -> tuple[Path, tuple[Point, Point] | None]:
        if not wires.drop or not start:
            return (), None
        family = wires.family
        channel, x = family.channel, wires.drop.x
        points = [start[0]]
        while True:
            net = wires.nets[channel]
            y = self._pen.bar_height(wires, channel)
            points.append(self._pen.point(x, y))
            if channel != self._main(wires):
                x = wires.pins[family.down[channel]].x
                points.append(self._pen.point(x, y))
                channel += 1
                continue
            bar = None
            if net.high - net.low > 0.005:
                bar = (self._pen.point(net.low, y), self._pen.point(net.high, y))
            return tidy(points), bar

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
        twin = {item: run for run in wires.twins for item in run}
        for row, items in family.rows.items():
            way = _channels(main, row)
            lanes = family.down if row > main else family.up
            passed = [lanes[min(a, b)] for a, b in pairwise(way)]
            for item in items:
                stops = [wires.pins[lane].x for lane in passed]
                ends = wires.twins[twin[item]] if item in twin else wires.pins[item]
                stops.append(ends.x)
                points = [self._pen.point(stops[0], self._pen.bar_height(wires, main))]
                for channel, (x, following) in zip(way[1:], pairwise(stops), strict=True):
                    y = self._pen.bar_height(wires, channel)
                    points += [self._pen.point(x, y), self._pen.point(following, y)]
                if item in twin:
                    height = self._pen.apex_height(wires, twin[item])
                    points.append(self._pen.point(stops[-1], height))
                    if twin[item] in wires.forks:
                        points.append(self._pen.point(wires.pins[item].x, height))
                points.append(self._pen.top(wires, item))
                yield Descent(self._pen.member(item).id, tidy(points), item not in family.secondary)

    def _twins(self, wires: Wires) -> Iterator[TwinBar]:
        for run, apex in wires.twins.items():
            y = self._pen.apex_height(wires, run)
            forks = run in wires.forks
            ends = []
            for item in (run[0], run[-1]):
                top = self._pen.top(wires, item)
                end = Point(
                    round((top.x + apex.x + self._pen.dx) / 2, 2), round((top.y + y) / 2, 2)
                )
                ends.append(Point(top.x, round(y + RUNG, 2)) if forks else end)
            level = max(end.y for end in ends)
            yield TwinBar(
                tuple(self._pen.member(item).id for item in run),
                self._pen.point(apex.x, y),
                (Point(ends[0].x, level), Point(ends[1].x, level)),
            )


def _channels(main: int, row: int) -> list[int]:
    """The channels from that of the bar to the one above *row*."""
    return list(range(main, row + 1)) if row >= main else list(range(main, row - 1, -1))
