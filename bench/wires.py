"""The same plain family lines for every tool that gives positions, so that only those differ.

A union is a straight line between neighbours, else a line below the row; its drop leaves from the
middle, brothers and sisters hang on one bar. The bars of a gap are ordered so that few cross.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from bench.family import Family, Union
from bench.pedigree import Couple, Pedigree
from bench.plane import Chain, Spot
from bench.reading import Drawing, Line, Symbol
from ecogram.geometry.shapes import Box

HALF = 18.0
"""Half a symbol on the page of the lines (points)."""

_ROOM, _LANE, _ASIDE = 24.0, 6.0, 6.0
_SAME = 19.0  # points: heights that near are one row
_ROUNDS = 4


class Bar(NamedTuple):
    """What hangs under one union: from ``left`` to ``right``, with the drop and the legs."""

    union: int
    left: float
    right: float
    drop: float
    legs: tuple[float, ...]


def wired(pedigree: Pedigree, centres: Mapping[str, Spot]) -> tuple[Drawing, Family]:
    """The family on rows far enough apart for its lines; unions are named by ``union_id``.

    *centres* has one place for everybody who is drawn, in points.
    """
    rows = rows_of(centres)
    page = _Page(pedigree, centres, rows)
    return page.drawing()


def union_id(couple: Couple, number: int) -> str:
    """A name that says who the partners are, whichever tool drew them."""
    return f"union-{'+'.join(sorted(couple.partners))}#{number}"


def rows_of(centres: Mapping[str, Spot]) -> dict[str, int]:
    """The row of everybody, from the top."""
    found: dict[str, int] = {}
    row, height = -1, float("-inf")
    for id_, (_, y) in sorted(centres.items(), key=lambda place: place[1][1]):
        if y - height > _SAME:
            row, height = row + 1, y
        found[id_] = row
    return found


def symbol(id_: str, x: float, y: float, half: float = HALF) -> Symbol:
    """A square of twice *half* about a centre."""
    edge: Chain = [
        (x - half, y - half),
        (x + half, y - half),
        (x + half, y + half),
        (x - half, y + half),
    ]
    return Symbol(id_, frozenset(), edge, Box(x - half, y - half, x + half, y + half))


def plain_svg(drawing: Drawing) -> str:
    """A drawing of symbols and plain lines, for tools that give no picture."""
    ink = [
        f'<polyline fill="none" stroke="#333" points="{_points(chain)}"/>'
        for line in drawing.lines
        for chain in line.spines
    ]
    ink += [
        f'<polygon fill="#fff" stroke="#333" points="{_points(symbol.edge)}"/>'
        for symbol in drawing.symbols
    ]
    left = min((symbol.box.left for symbol in drawing.symbols), default=0.0) - 4
    right = max((symbol.box.right for symbol in drawing.symbols), default=0.0) + 4
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left:.1f} -4 {right - left:.1f} '
        f'{drawing.height + 8:.1f}">{"".join(ink)}</svg>'
    )


def _points(chain: Iterable[Spot]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in chain)


class _Page:
    def __init__(
        self, pedigree: Pedigree, centres: Mapping[str, Spot], rows: Mapping[str, int]
    ) -> None:
        self._x = {id_: x for id_, (x, _) in centres.items()}
        self._row = rows
        self._parents = pedigree.parents
        self._couples = [
            Couple(
                tuple(id_ for id_ in couple.partners if id_ in centres),
                tuple(id_ for id_ in couple.children if id_ in centres),
            )
            for couple in pedigree.couples
        ]
        order = sorted(centres, key=lambda id_: (rows[id_], self._x[id_]))
        self._next = {(a, b) for a, b in pairwise(order) if rows[a] == rows[b]}
        self._names = [union_id(couple, n) for n, couple in enumerate(pedigree.couples)]

    def drawing(self) -> tuple[Drawing, Family]:
        """Rows from the top down, each followed by the gap that its lines need."""
        below = self._gaps()
        count = max(self._row.values(), default=0) + 1
        heights, y = [], HALF
        lanes: dict[int, tuple[float, float]] = {}
        for row in range(count):
            heights.append(y)
            unions, bars = below.get(row, ({}, {}))
            deep = max(unions.values(), default=-1) + 1
            for number, lane in unions.items():
                lanes[number] = (y + _ROOM + _LANE * lane, 0.0)
            for number, lane in bars.items():
                bar = y + _ROOM + _LANE * (deep + 1 + lane)
                lanes[number] = (lanes.get(number, (y, 0.0))[0], bar)
            y += 2 * _ROOM + _LANE * (deep + 2 + max(bars.values(), default=-1))
        symbols = {id_: symbol(id_, x, heights[self._row[id_]]) for id_, x in self._x.items()}
        family = Family(symbols, {}, [], {}, [])
        lines = []
        for number, couple in enumerate(self._couples):
            if couple.partners:
                union = self._union(number, couple, lanes, heights)
                family.unions[union.line.id] = union
                lines += [union.line, *(line for _, line in union.children)]
        width = max(self._x.values(), default=0.0) + HALF
        return Drawing(width, y, list(symbols.values()), [], lines), family

    def _gaps(self) -> dict[int, tuple[dict[int, int], dict[int, int]]]:
        """For every row the lanes of the unions and of the bars below it, by number of union."""
        routed: dict[int, list[Bar]] = {}
        hanging: dict[int, list[Bar]] = {}
        for number, couple in enumerate(self._couples):
            if not couple.partners:
                continue
            row = max(self._row[id_] for id_ in couple.partners)
            xs = sorted(self._x[id_] for id_ in couple.partners)
            if not self._is_straight(couple):
                routed.setdefault(row, []).append(Bar(number, xs[0], xs[-1], xs[0], ()))
            if couple.children:
                drop = self._drop(couple)
                legs = tuple(self._leg(number, id_, drop) for id_ in couple.children)
                ends = (drop, *legs)
                hanging.setdefault(row, []).append(Bar(number, min(ends), max(ends), drop, legs))
        return {
            row: (
                lanes_of(sorted(routed.get(row, []), key=lambda bar: bar.right - bar.left)),
                lanes_of(ordered(hanging.get(row, []))),
            )
            for row in {**routed, **hanging}
        }

    def _drop(self, couple: Couple) -> float:
        """Where the line to the children leaves; never right under somebody between partners."""
        middle = sum(self._x[id_] for id_ in couple.partners) / len(couple.partners)
        return middle if self._is_straight(couple) else middle + _ASIDE

    def _leg(self, number: int, child: str, drop: float) -> float:
        """Where a child's line comes down: a second family's beside the first one's."""
        x = self._x[child]
        if self._parents.get(child, number) == number:
            return x
        return x + (_ASIDE if drop > x else -_ASIDE)

    def _is_straight(self, couple: Couple) -> bool:
        if len(couple.partners) < 2:
            return True
        one, other = sorted(couple.partners[:2], key=lambda id_: self._x[id_])
        return len(couple.partners) == 2 and (one, other) in self._next

    def _union(
        self,
        number: int,
        couple: Couple,
        lanes: Mapping[int, tuple[float, float]],
        heights: Sequence[float],
    ) -> Union:
        name = self._names[number]
        xs = sorted(self._x[id_] for id_ in couple.partners)
        base = max(heights[self._row[id_]] for id_ in couple.partners)
        top, low = lanes.get(number, (base, 0.0))
        chains: list[Chain] = []
        if len(couple.partners) > 1:
            chains.append([(xs[0], top), (xs[-1], top)])
        if top != base:
            chains += [
                [(self._x[id_], heights[self._row[id_]]), (self._x[id_], top)]
                for id_ in couple.partners
            ]
        children: list[tuple[str, Line]] = []
        if couple.children:
            drop = self._drop(couple)
            legs = {id_: self._leg(number, id_, drop) for id_ in couple.children}
            ends = [drop, *legs.values()]
            chains.append([(drop, top), (drop, low)])
            chains.append([(min(ends), low), (max(ends), low)])
            for child in couple.children:
                x = legs[child]
                leg = [(x, low), (x, heights[self._row[child]] - HALF)]
                children.append((child, _line(f"descent-{child}-{name}", "descent", [leg])))
        return Union(_line(name, "union", chains), couple.partners, children)


def ordered(bars: Sequence[Bar]) -> list[Bar]:
    """The bars from the top down, neighbours exchanged as long as fewer lines cross."""
    found = sorted(bars, key=lambda bar: (bar.left, bar.right, bar.union))
    for _ in range(_ROUNDS * len(found)):
        changed = False
        for place in range(len(found) - 1):
            one, other = found[place : place + 2]
            if _crossed(other, one) < _crossed(one, other):
                found[place : place + 2] = [other, one]
                changed = True
        if not changed:
            break
    return found


def lanes_of(bars: Sequence[Bar]) -> dict[int, int]:
    """A lane for every bar: below all earlier ones that it would touch."""
    lanes: dict[int, int] = {}
    ends: list[list[Bar]] = []
    for bar in bars:
        lane = len(ends)
        while lane and not any(_touch(bar, other) for other in ends[lane - 1]):
            lane -= 1
        if lane == len(ends):
            ends.append([])
        ends[lane].append(bar)
        lanes[bar.union] = lane
    return lanes


def _crossed(upper: Bar, lower: Bar) -> int:
    """How often the lines of two bars cross when *upper* is above *lower*."""
    through = upper.left < lower.drop < upper.right
    return through + sum(lower.left < leg < lower.right for leg in upper.legs)


def _touch(one: Bar, other: Bar) -> bool:
    return one.left <= other.right + 1 and other.left <= one.right + 1


def _line(id_: str, kind: str, chains: list[Chain]) -> Line:
    own = [chain for chain in chains if chain[0] != chain[1]]
    return Line(id_, kind, frozenset(), strokes=own, ink=own, spines=own)
