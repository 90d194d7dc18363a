"""Heights and places on the page for whoever draws the lines of a family. Decides nothing."""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.geometry.shapes import Point
from ecogram.layout.family.channels import Net
from ecogram.layout.family.heights import Heights
from ecogram.layout.family.kin import Member
from ecogram.layout.family.places import Path
from ecogram.layout.family.ports import outline
from ecogram.layout.family.unions import ACROSS, OVER, UNDER
from ecogram.layout.family.wiring import Wires, Wiring


class Pen:
    """Knows where the wires of *wiring* are, whose first row is *first_row*, moved by *dx*."""

    def __init__(self, wiring: Wiring, heights: Heights, first_row: int, dx: float) -> None:
        self.wiring, self._heights = wiring, heights
        self._first, self.dx = first_row, dx

    def under(self, wires: Wires) -> Point:
        parent = wires.family.join.partners[0]
        assert wires.drop is not None, "somebody with children has a drop"
        member = self.member(parent)
        reach = outline(member, wires.drop.x - self.wiring.x[parent])
        return self.point(wires.drop.x, self.row(parent) + reach)

    def drop_height(self, wires: Wires) -> float:
        """Where the drop leaves the line of the union."""
        join = wires.family.join
        if join.form == OVER:
            return self.over_height(wires, join.row)
        if join.form == UNDER:
            return self.line_height(wires, join.row + 1)
        if join.form == ACROSS and not join.entry:
            return self.line_height(wires, join.row)
        return self._heights.rows[self._first + join.row]

    def over_height(self, wires: Wires, row: int) -> float:
        if row not in wires.over:
            return self.line_height(wires, row)
        return self._heights.lanes[self._first + row][wires.over[row].level]

    def line_height(self, wires: Wires, channel: int) -> float:
        return self.level(channel, wires.line[channel])

    def bar_height(self, wires: Wires, channel: int) -> float:
        return self.level(channel, wires.nets[channel])

    def apex_height(self, wires: Wires, run: tuple[int, ...]) -> float:
        """Where the lines of the twins *run* part: on the bar they fork at, else where they slant.

        Slanting ones begin at their own bar if that is the lowest over their row, else just under
        that: they cross nobody's bar.
        """
        row = self.wiring.lineup.row_of(run[0])
        if run in wires.forks:
            return self.level(row, wires.forks[run])
        if wires.nets[row].level:
            return self._heights.passes[self._first + row]
        return self.bar_height(wires, row)

    def level(self, channel: int, net: Net) -> float:
        # A line without a bar is cut between the levels, where it meets no bar of others.
        row = self._first + channel
        return self._heights.passes[row] if net.is_straight else self._heights.bars[row][net.level]

    def top(self, wires: Wires, item: int) -> Point:
        pin = wires.legs.get(item) or wires.pins[item]
        member = self.member(item)
        reach = member.head or outline(member, pin.x - self.wiring.x[item])
        return self.point(pin.x, self.row(item) - reach)

    def row(self, item: int) -> float:
        return self._heights.rows[self._first + self.wiring.lineup.row_of(item)]

    def x(self, item: int) -> float:
        return self.wiring.x[item]

    def member(self, item: int) -> Member:
        member = self.wiring.lineup.items[item].member
        assert member is not None, "not a lane"
        return member

    def point(self, x: float, y: float) -> Point:
        return Point(round(x + self.dx, 2), round(y, 2))


def tidy(points: Sequence[Point]) -> Path:
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
