"""Levels for the horizontal lines between two rows, so that few cross and none share a stretch.

Knows nets (a horizontal line with upright lines that come to it from above and go down from it),
not whose they are; level 0 is the lowest.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from ecogram.layout.family.stacking import best_order, knots

CLEAR = 6.0
"""Upright lines of two families nearer than this look like one (points)."""

_MISREAD = 1000
"""Price of an order in which one family's line ends on another's: more than any crossings."""
_NEVER = 1_000_000
_ROUNDS = 6


class Pin:
    """An upright line at ``x``, which may move between ``low`` and ``high``."""

    __slots__ = ("high", "low", "x")

    def __init__(self, x: float, low: float, high: float) -> None:
        self.x, self.low, self.high = x, low, high

    def move(self, x: float) -> bool:
        """Move there if that is allowed."""
        if self.low <= x <= self.high:
            self.x = x
            return True
        return False


class Net:
    """The upright lines that one horizontal line joins.

    A net that ``holds`` keeps a level of its own even when nothing runs along it; over one that
    is ``dated`` stands a text; one with an ``origin`` hangs from that net and runs under it.
    """

    __slots__ = ("bottoms", "dated", "holds", "level", "origin", "tops")

    def __init__(self, tops: Sequence[Pin] = (), bottoms: Sequence[Pin] = ()) -> None:
        self.tops, self.bottoms = list(tops), list(bottoms)
        self.level = 0
        self.origin: Net | None = None
        self.holds = self.dated = False

    @property
    def low(self) -> float:
        return min(pin.x for pin in (*self.tops, *self.bottoms))

    @property
    def high(self) -> float:
        return max(pin.x for pin in (*self.tops, *self.bottoms))

    @property
    def is_straight(self) -> bool:
        """Whether it needs no horizontal line at all."""
        return not self.holds and self.high - self.low < 0.005


def stack(nets: Sequence[Net]) -> tuple[bool, ...]:
    """Give every net its level; for each level whether it is dated. Moves pins that would be
    misread.
    """
    for net in nets:
        _straighten(net)
    wide = [net for net in nets if not net.is_straight]
    if not wide:
        return ()
    spans = [_Span(net) for net in wide]
    near = _overlaps(spans)
    rank = _order(spans, near)
    if _part(wide, near, rank):
        spans = [_Span(net) for net in wide]
        near = _overlaps(spans)
        rank = _order(spans, near)
    count = _levels(wide, near, rank)
    dated = {net.level for net in wide if net.dated}
    return tuple(level in dated for level in range(count))


def crossings(upper: Net, lower: Net) -> int:
    """How often their lines cross when *upper* runs above *lower*; very often if they touch."""
    return _price(_Span(upper), _Span(lower))


def _straighten(net: Net) -> None:
    """Let a line that could nearly go straight down do so."""
    if len(net.tops) != 1 or not net.bottoms:
        return
    top = net.tops[0]
    nearest = min(net.bottoms, key=lambda pin: abs(pin.x - top.x))
    reach = CLEAR if len(net.bottoms) == 1 else CLEAR / 2
    if 0 < abs(nearest.x - top.x) <= reach and not top.move(nearest.x) and len(net.bottoms) == 1:
        nearest.move(top.x)


class _Span:
    """A net with its upright lines sorted, for counting crossings."""

    __slots__ = ("bottoms", "high", "low", "net", "tops")

    def __init__(self, net: Net) -> None:
        self.net = net
        self.tops = sorted(pin.x for pin in net.tops)
        self.bottoms = sorted(pin.x for pin in net.bottoms)
        ends = [*self.tops[:1], *self.tops[-1:], *self.bottoms[:1], *self.bottoms[-1:]]
        self.low, self.high = min(ends), max(ends)


def _overlaps(spans: Sequence[_Span]) -> list[dict[int, tuple[int, int]]]:
    """Per net the nets it may not be level with, and the price of above and of below them."""
    near: list[dict[int, tuple[int, int]]] = [{} for _ in spans]
    active: list[int] = []
    for i in sorted(range(len(spans)), key=lambda i: (spans[i].low, spans[i].high, i)):
        span = spans[i]
        active = [j for j in active if spans[j].high + 2 * CLEAR >= span.low]
        for j in active:
            above, below = _price(span, spans[j]), _price(spans[j], span)
            near[i][j], near[j][i] = (above, below), (below, above)
        active.append(i)
    return near


def _price(upper: _Span, lower: _Span) -> int:
    """Crossings when *upper* runs above *lower*; misreadings count as very many."""
    if lower.net.origin is upper.net:
        return 0
    if upper.net.origin is lower.net:
        return _NEVER
    price = _within(upper.bottoms, lower.low, lower.high)
    price += _within(lower.tops, upper.low, upper.high)
    if _touch(lower.tops, upper.bottoms):
        price += _MISREAD
    return price


def _within(places: list[float], low: float, high: float) -> int:
    return max(0, bisect_left(places, high - 0.01) - bisect_right(places, low + 0.01))


def _touch(some: list[float], others: list[float]) -> bool:
    """Whether any two of these upright lines are too close."""
    for x in some:
        at = bisect_right(others, x - CLEAR + 0.01)
        if at < len(others) and others[at] < x + CLEAR - 0.01:
            return True
    return False


def _order(spans: Sequence[_Span], near: Sequence[dict[int, tuple[int, int]]]) -> list[float]:
    """Ranks from top to bottom: cheapest first guess, then every net to its best place.

    A few nets over each other have the best order there is.
    """
    start = sorted(
        range(len(spans)),
        key=lambda i: (
            sum(above - below for above, below in near[i].values()),
            spans[i].high - spans[i].low,
            i,
        ),
    )
    rank = [0.0] * len(spans)
    for place, i in enumerate(start):
        rank[i] = float(place)
    by_degree = sorted(range(len(spans)), key=lambda i: (-len(near[i]), i))
    prices = [dict(sorted(others.items())) for others in near]
    stirred = set(range(len(spans)))  # those near which something moved since they were looked at
    for _ in range(_ROUNDS):
        moving: set[int] = set()
        for i in by_degree:
            if (i in stirred or i in moving) and near[i] and _sift(i, prices[i], rank):
                moving.add(i)
                moving.update(near[i])
        for place, i in enumerate(sorted(range(len(spans)), key=rank.__getitem__)):
            rank[i] = float(place)
        if not moving:
            break
        stirred = moving
    for part in knots(near, rank):
        places = sorted(rank[i] for i in part)
        for at, i in zip(places, best_order(part, near), strict=True):
            rank[i] = at
    return rank


def _sift(i: int, near: dict[int, tuple[int, int]], rank: list[float]) -> bool:
    """Move net *i* to the cheapest place among those it overlaps; whether it moved."""
    others = sorted(near, key=rank.__getitem__)
    here = rank[i]
    now = price = 0
    for j in others:
        above, below = near[j]
        price += above
        now += above if here < rank[j] else below
    best, at = price, 0
    for place, j in enumerate(others, start=1):
        above, below = near[j]
        price += below - above
        if price < best:
            best, at = price, place
    if best >= now:
        return False
    upper = rank[others[at - 1]] if at else rank[others[0]] - 1
    lower = rank[others[at]] if at < len(others) else rank[others[-1]] + 1
    rank[i] = (upper + lower) / 2
    return True


def _part(
    nets: Sequence[Net], near: Sequence[dict[int, tuple[int, int]]], rank: Sequence[float]
) -> bool:
    """Move upright lines that no order keeps apart a little sideways; whether any moved."""
    moved = False
    for upper, others in enumerate(near):
        for lower, (price, _) in others.items():
            if price >= _MISREAD and rank[upper] < rank[lower]:
                moved = _move_apart(nets[lower].tops, nets[upper].bottoms) or moved
    return moved


def _move_apart(tops: Sequence[Pin], bottoms: Sequence[Pin]) -> bool:
    moved = False
    for top in tops:
        for bottom in bottoms:
            if abs(top.x - bottom.x) < CLEAR - 0.01:
                ways = sorted((-CLEAR, CLEAR), key=lambda way: abs(bottom.x + way - top.x))
                moved = any(top.move(bottom.x + way) for way in ways) or moved
    return moved


def _levels(
    nets: Sequence[Net], near: Sequence[dict[int, tuple[int, int]]], rank: Sequence[float]
) -> int:
    """The lowest free level for every net, from the bottom up."""
    levels = [0] * len(nets)
    for i in sorted(range(len(nets)), key=lambda i: (-rank[i], i)):
        levels[i] = max((levels[j] + 1 for j in near[i] if rank[j] > rank[i]), default=0)
        nets[i].level = levels[i]
    return max(levels) + 1
