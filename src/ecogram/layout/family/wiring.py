"""Which upright lines every union needs and which horizontal lines join them. No heights yet."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ecogram.layout.family.channels import CLEAR, Net, Pin, stack
from ecogram.layout.family.descents import Offspring
from ecogram.layout.family.forks import are_far
from ecogram.layout.family.gaps import halves
from ecogram.layout.family.kin import Member
from ecogram.layout.family.lifting import Extent, extent, is_better_high, near
from ecogram.layout.family.lineup import Lineup
from ecogram.layout.family.ports import drop_ports, top_ports
from ecogram.layout.family.spacing import Spacing
from ecogram.layout.family.twins import runs, slant
from ecogram.layout.family.unions import ACROSS, ALONE, NONE, OVER, UNDER
from ecogram.records import NamedTuple

_DROP_PLAY, _LANE_PLAY = 10.0, 2.0
"""How far a drop and a lane may be moved to keep lines apart or straight (points)."""


class Wires:
    """The lines of one union: its pins by item, and its nets by channel.

    A channel is named by the row under it. ``over`` are the nets right above a row, inside the
    channel: the overhead line of the union, or (``ACROSS``) the way from the top of an upper
    partner to its lane, by row. ``line`` carries the union from row to row, ``nets`` the children;
    ``twins`` are the points where the lines of children born together meet, ``forks`` the bars of
    their own for those who stand too far apart for slanting lines.
    """

    __slots__ = ("drop", "family", "forks", "legs", "line", "nets", "over", "pins", "twins")

    def __init__(self, family: Offspring) -> None:
        self.family = family
        self.drop: Pin | None = None
        self.legs: dict[int, Pin] = {}
        self.pins: dict[int, Pin] = {}
        self.over: dict[int, Net] = {}
        self.line: dict[int, Net] = {}
        self.nets: dict[int, Net] = {}
        self.twins: dict[tuple[int, ...], Pin] = {}
        self.forks: dict[tuple[int, ...], Net] = {}


class Wiring(NamedTuple):
    """All wires of one connected family, and the levels of its channels and overheads: for each
    of them whether a text stands over it.
    """

    lineup: Lineup
    x: tuple[float, ...]
    wires: tuple[Wires, ...]
    tracks: tuple[tuple[bool, ...], ...]
    lanes: tuple[tuple[bool, ...], ...]
    slants: dict[int, float]
    """How high over the centres of a row the slanting lines of twins must begin."""


def wire(
    lineup: Lineup, families: Sequence[Offspring], x: Sequence[float], spacing: Spacing
) -> Wiring:
    """Pins and nets for *families*, with their levels."""
    shop = _Workshop(lineup, x, spacing, top_ports(lineup, families, x, spacing))
    drops = drop_ports(lineup, families, x, spacing)
    wires = []
    for number, family in enumerate(families):
        wires.append(shop.wires(number, family, drops.get(number, 0.0)))
    _lift(wires)
    forks: dict[int, list[Net]] = {}
    for one in wires:
        for run, fork in one.forks.items():
            forks.setdefault(lineup.row_of(run[0]), []).append(fork)
    tracks, lanes = [], []
    for row in range(len(lineup.rows) + 1):
        bars = [n for w in wires for nets in (w.line, w.nets) if (n := nets.get(row))]
        tracks.append(stack([*bars, *forks.get(row, ())]))
    for row in range(len(lineup.rows)):
        lanes.append(stack([n for w in wires if (n := w.over.get(row))]))
    slants: dict[int, float] = {}
    for row, high, net in shop.slants:
        begin = high + spacing.track / 2 if net.level else high  # not on the bar of others
        slants[row] = max(slants.get(row, 0.0), begin)
    return Wiring(lineup, tuple(x), tuple(wires), tuple(tracks), tuple(lanes), slants)


def _lift(wires: Sequence[Wires]) -> None:
    """Put overhead lines among the sibling bars over their row where that crosses less."""
    if not any(one.family.join.form == OVER for one in wires):
        return
    bars: dict[int, list[Extent]] = {}
    over: dict[int, list[Extent]] = {}
    for one in wires:
        for nets in (one.line, one.nets):
            for row, net in nets.items():
                bars.setdefault(row, []).append(extent(net))
        for row, net in one.over.items():
            over.setdefault(row, []).append(extent(net))
    for one in wires:
        row = one.family.join.row
        if one.family.join.form == OVER and row in bars:
            line = one.over[row]
            if is_better_high(line, near(line, bars[row]), near(line, over[row])):
                one.line[row] = one.over.pop(row)
                bars[row].append(extent(line))
                over[row] = [other for other in over[row] if other.net is not line]


class _Workshop:
    """Makes wires; holds what all of them need."""

    def __init__(
        self,
        lineup: Lineup,
        x: Sequence[float],
        spacing: Spacing,
        ports: dict[tuple[int, int], float],
    ) -> None:
        self.lineup, self.x, self.spacing, self.ports = lineup, x, spacing, ports
        self.slants: list[tuple[int, float, Net]] = []
        self._position = lineup.positions()

    def wires(self, number: int, family: Offspring, drop_port: float) -> Wires:
        wires = Wires(family)
        if family.join.form == NONE:
            return wires
        self._partners(number, wires)
        if family.rows:
            wires.drop = self._drop(wires, drop_port)
            self._children(number, wires)
        if family.join.form == OVER:
            ends = list(wires.legs.values())
            wires.over[family.join.row] = Net([], [*ends, wires.drop] if wires.drop else ends)
        if family.join.form == ACROSS:
            self._across(wires)
        if family.join.form == UNDER:
            self._under(wires)
        union = family.join.union
        if (union.first_half or union.second_half) and not (wires.drop and family.join.entry):
            for net in (*wires.over.values(), *wires.line.values()):
                net.dated = True
        return wires

    def _partners(self, number: int, wires: Wires) -> None:
        for item in wires.family.join.partners:
            if (number, item) in self.ports:
                wires.legs[item] = self._fixed(self.x[item] + self.ports[number, item])

    def _drop(self, wires: Wires, port: float) -> Pin:
        join = wires.family.join
        if join.drop >= 0:
            is_through = join.form == ACROSS and not join.entry
            return self._lane(wires, join.drop, _LANE_PLAY if is_through else _DROP_PLAY)
        if join.form == UNDER:
            return self._drop_under(wires)
        if join.form == ALONE:
            x = self.x[join.partners[0]] + port
            return Pin(x, x if port else x - _LANE_PLAY, x)
        left, right = join.partners
        x = (self.x[left] + self.x[right]) / 2
        low = self.x[left] + self._member(left).right + self.spacing.text
        high = self.x[right] - self._member(right).left - self.spacing.text
        return Pin(x, max(low, x - _DROP_PLAY), min(high, x + _DROP_PLAY))

    def _children(self, number: int, wires: Wires) -> None:
        family = wires.family
        assert wires.drop is not None, "children hang from a drop"
        first = Net([wires.drop], [])
        wires.nets[family.channel] = first
        for row, lane in family.down.items():
            pin = self._lane(wires, lane, _LANE_PLAY)
            wires.nets.setdefault(row, Net()).bottoms.append(pin)
            wires.nets.setdefault(row + 1, Net()).tops.append(pin)
        for row, lane in family.up.items():
            pin = self._lane(wires, lane, _LANE_PLAY)
            wires.nets.setdefault(row + 1, Net()).tops.append(pin)
            wires.nets.setdefault(row, Net()).bottoms.append(pin)
        for row, items in family.rows.items():
            net = wires.nets.setdefault(row, Net())
            here = [item for item in items if item not in family.secondary]
            net.dated = len(here) < len(items)  # with more paper over it, such a bar is followed
            twins = runs(self.lineup, family.join.union, here)
            born_together = {item for run in twins for item in run}
            for item in items:
                pin = self._fixed(self.x[item] + self.ports[number, item])
                wires.pins[item] = pin
                if item not in born_together:
                    net.bottoms.append(pin)
            for run in twins:
                apex = self._fixed(round(sum(self.x[item] for item in run) / len(run), 2))
                wires.twins[run] = apex
                net.bottoms.append(apex)
                net.holds = True
                high = slant(self.lineup, self.x, run, apex.x, self.spacing)
                if are_far(self.x, run, apex.x, high):
                    wires.forks[run] = Net([apex], [wires.pins[item] for item in run])
                    wires.forks[run].origin = net
                else:
                    self.slants.append((row, high, net))

    def _across(self, wires: Wires) -> None:
        join = wires.family.join
        for upper, side, lanes in zip(join.uppers, join.exits, join.lanes, strict=True):
            first = self.lineup.row_of(upper)
            pins = [self._lane(wires, lane, _LANE_PLAY) for lane in lanes]
            if not side:
                wires.over[first] = Net([], [wires.legs[upper], pins[0]])
            for place, pin in enumerate(pins):
                above, below = first + place, first + place + 1
                if place:
                    _add(wires.line.setdefault(above, Net()).bottoms, pin)
                _add(wires.line.setdefault(below, Net()).tops, pin)
        last = wires.line[join.row]
        if join.arrival >= 0:
            last.bottoms.append(self._lane(wires, join.arrival, _LANE_PLAY))
            return
        last.bottoms.extend(wires.legs[item] for item in join.lowest)
        if wires.drop:
            last.bottoms.append(wires.drop)

    def _under(self, wires: Wires) -> None:
        """The line under the row, from lane to lane; the children hang from it."""
        join = wires.family.join
        ways = [[self._lane(wires, lane, _LANE_PLAY) for lane in lanes] for lanes in join.lanes]
        for partner, way in zip(join.partners, ways, strict=True):
            below = self.lineup.row_of(partner) + 1
            for row, (upper, lower) in enumerate(pairwise(way), start=below):
                wires.line[row] = Net([upper], [lower])
        line = Net([way[-1] for way in ways])
        wires.line[join.row + 1] = line
        if wires.drop:
            line.bottoms.append(wires.drop)
            wires.nets[wires.family.channel].origin = line

    def _drop_under(self, wires: Wires) -> Pin:
        """The drop from a line under the row: over the children, as far as that line goes."""
        join, family = wires.family.join, wires.family
        low, high = sorted(self.x[lanes[-1]] for lanes in join.lanes)
        first, second = halves(join.union, self.spacing)
        if first + second < high - low:
            low, high = low + first, high - second
        else:
            low = high = (low + high) / 2
        row = join.row + 1
        items = [item for item in family.rows.get(row, ()) if item not in family.secondary]
        items += [family.down[row]] if row in family.down else []
        places = [self.x[item] for item in items or family.rows.get(row, join.partners)]
        return Pin(round(min(max((min(places) + max(places)) / 2, low), high), 2), low, high)

    def _lane(self, wires: Wires, lane: int, play: float) -> Pin:
        """The pin in *lane*, the same one each time."""
        if lane not in wires.pins:
            x = self.x[lane]
            low, high = self._between(lane)
            wires.pins[lane] = Pin(x, min(x, max(low, x - play)), max(x, min(high, x + play)))
        return wires.pins[lane]

    def _between(self, lane: int) -> tuple[float, float]:
        """How far left and right of a lane its neighbours leave room."""
        line = self.lineup.rows[self.lineup.row_of(lane)]
        at = self._position[lane]
        low, high = -1e9, 1e9
        if at > 0:
            member = self.lineup.items[line[at - 1]].member
            room = member.right + self.spacing.text if member else CLEAR
            low = self.x[line[at - 1]] + room
        if at + 1 < len(line):
            member = self.lineup.items[line[at + 1]].member
            room = member.left + self.spacing.text if member else CLEAR
            high = self.x[line[at + 1]] - room
        return low, high

    def _member(self, item: int) -> Member:
        member = self.lineup.items[item].member
        assert member is not None, "not a lane"
        return member

    def _fixed(self, x: float) -> Pin:
        return Pin(x, x, x)


def _add(pins: list[Pin], pin: Pin) -> None:
    if all(other is not pin for other in pins):
        pins.append(pin)
