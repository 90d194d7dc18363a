"""What a path costs that an emotional line might take: the lower, the calmer to read.

All prices are in points of length.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from ecogram.layout.heads import tail
from ecogram.layout.lattice import Course, traced
from ecogram.layout.lines import FAMILY_CROSSING, TIE_CROSSING
from ecogram.layout.obstacles import BLOCKED, room
from ecogram.layout.sheet import GRADES, TANGLE, Sheet
from ecogram.layout.splines import Dot, flattened, length, tightest
from ecogram.layout.ties import Tie

_TURN, _TIGHT, _HAIRPIN = 16.0, 26.0, 7.0
"""Prices of a radian of turning and of half the wanted radius; radii nobody wants at all."""

_ASTRAY = 14.0
"""The price of leaving at right angles to where the other stands: near ones keep the near side."""

_ON_HEAD = 40.0
"""The price of crossing a family line with an arrowhead, more where it is aslant."""

TOGETHER, _ONE = 2.5, 900.0
"""How far two lines may run on each other before they read as one, and the price of that."""

_OUTLINE, _INTO, _MOST = 0.35, 8.0, 120.0
"""What outlines of households weigh against family lines; the price of crossing one; at most."""

_LIKE_UNION, _LOW = 400.0, 18.5
"""The price of a line between two in a row that nowhere rises so high; it reads as a union."""

_DIVE = 160.0
"""The price of passing half height on the way from one to another in a row."""

_OUTSIDE, _OUT = 60.0, 6.0
"""The price of a way so far over or under all rows, for a tie between two rows."""

NEVER = 2e9
"""The price of a path that is no path: through somebody, or with a kink."""

_LEVEL = 12.0
"""Two symbols whose centres differ less in height stand on one row."""


class Appraisal:
    """What paths of one tie cost; those dearer than ``cost`` are not looked at to the end."""

    def __init__(self, sheet: Sheet, tie: Tie) -> None:
        self.sheet, self.tie = sheet, tie
        self.clear = room(tie.extent, tie.first, tie.second)
        self.cost = 1e9
        a, b = tie.first.centre, tie.second.centre
        self.reach = hypot(b[0] - a[0], b[1] - a[1])
        u, v = (b[0] - a[0]) / (self.reach or 1.0), (b[1] - a[1]) / (self.reach or 1.0)
        self.ahead = ((u, v), (-u, -v))
        self.level = abs(a[1] - b[1]) < _LEVEL

    def price(self, spline: list[Dot]) -> float:
        """The cost of a path; more than the best so far as soon as that is certain."""
        tie, sheet = self.tie, self.sheet
        points = flattened(spline)
        cost = length(points) + _ASTRAY * (self._astray(spline[0]) + self._astray(spline[-1], 1))
        cost += sheet.crowding(tie, 0, spline[0]) + sheet.crowding(tie, 1, spline[-1])
        if cost >= self.cost:
            return cost
        grade = sheet.board.grade(points, self.clear)
        if grade == BLOCKED:
            return NEVER
        turned, narrow = tightest(points)
        if narrow < 0.5:
            return NEVER
        cost += GRADES[grade] + _TURN * turned + self._strange(points)
        if narrow < tie.bend:
            cost += _TIGHT * (min(tie.bend / narrow, 6.0) - 1)
        if narrow < _HAIRPIN:
            cost += GRADES[3]
        if cost >= self.cost:
            return cost
        course = traced(points)
        cost += sheet.family.price(course, tie.extent, FAMILY_CROSSING, self.cost - cost)
        if cost >= self.cost:
            return cost
        if sheet.outlines is not None:
            beside = sheet.outlines.price(course, tie.extent, _INTO, 1e9)
            cost += min(_OUTLINE * beside, _MOST)
        if True in tie.heads:
            cost += self._under_heads(points)
        return cost + self._among_ties(course, self.cost - cost)

    def _among_ties(self, course: Course, limit: float) -> float:
        """What it costs to cross and to accompany other ties; more than *limit* if certain."""
        limit = min(limit, TANGLE)
        price = self.sheet.drawn.price(course, self.tie.extent, TIE_CROSSING, limit)
        if price < limit:
            lines = (self.sheet.drawn, self.sheet.family)
            price += _ONE * any(one.merges(course, TOGETHER) for one in lines)
        return price

    def _under_heads(self, points: list[Dot]) -> float:
        """What it costs that arrowheads stand on family lines."""
        first, last = self.tie.heads
        ends = [points[::-1]] * first + [points] * last
        courses = [traced(tail(end)) for end in ends]
        family = self.sheet.family
        return sum(family.price(course, 0.0, _ON_HEAD, 1e9) for course in courses)

    def _astray(self, dot: Dot, last: int = 0) -> float:
        """How far from the direction to the other symbol the line leaves one, from 0 to 2."""
        (x, y), (u, v) = (self.tie.second if last else self.tie.first).centre, self.ahead[last]
        dx, dy = dot[0] - x, dot[1] - y
        return 1 - (dx * u + dy * v) / (hypot(dx, dy) or 1.0)

    def _strange(self, points: Sequence[Dot]) -> float:
        """What it costs to be taken for a union line, or to leave the page's top or bottom row."""
        if self.level:
            y = self.tie.first.centre[1]
            sides = [dot[1] > y for dot in points]
            through = sum(one != two for one, two in pairwise(sides))
            return _LIKE_UNION * all(abs(dot[1] - y) < _LOW for dot in points) + _DIVE * through
        bands = self.sheet.bands
        top, bottom = bands.top[0] - _OUT, bands.bottom[-1] + _OUT
        return _OUTSIDE * any(not top < dot[1] < bottom for dot in points)
