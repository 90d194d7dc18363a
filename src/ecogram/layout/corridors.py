"""Ways through the drawing when no simple curve is free: rows are passed upright, one gap each.

A way is a chain of upright stretches (leaving, one gap per row, arriving) joined in the channels
between the rows, by an S where the next one is near and by a level lane where it is far.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import hypot

from ecogram.layout.bands import LOWER, UPPER, WHOLE, Bands, Gap
from ecogram.layout.ports import Port, side_port, top_port
from ecogram.layout.splines import Dot, rounded, straight
from ecogram.layout.ties import End
from ecogram.records import NamedTuple

_GAPS = 6
_BEYOND, _CORNERS = (26.0, 11.0), (30.0, 12.0)
"""How far beside the outline a line that left sideways turns up or down, and round which corners,
best first."""


class Door(NamedTuple):
    """A way to leave a symbol for a channel: upright at *x* at the edge of the row's band."""

    x: float
    edge: float
    spline: tuple[Dot, ...]
    port: Port
    cost: float


class Way(NamedTuple):
    """Doors at both ends, the channels they lead to, and x for each row between, in order.

    ``passes`` lie on a pulled string, ``aligned`` shift as seldom as they can.
    """

    first: Door
    second: Door
    channels: tuple[int, int]
    passes: tuple[tuple[int, float], ...]
    aligned: tuple[tuple[int, float], ...]
    cost: float


def doors(end: End, row: int, bands: Bands, extent: float, tight: int, up: bool) -> list[Door]:
    """All doors of *end* to the channel above (*up*) or below its row."""
    height = -1 if up else 1
    part = UPPER if up else LOWER
    edge = bands.channel(row if up else row + 1, extent)[1 if up else 0]
    gaps = bands.nearest(row, part, extent, tight, end.centre[0], 5)
    found: list[Door] = []
    for side in (-1, 1):
        port = top_port(end, side, height)
        x, y = port.point
        found.append(Door(x, edge, tuple(straight((x, y), (x, edge))), port, 0.0))
        for half in (height, -height):
            found += _sideways(end, side, half, edge, gaps)
    return found


def _sideways(end: End, side: int, half: int, edge: float, gaps: Sequence[Gap]) -> Iterator[Door]:
    port = side_port(end, side, half)
    x, y = port.point
    targets: dict[int, float] = {}
    for beyond in _BEYOND:
        target = _clamped(x + side * beyond, gaps, side)
        if target is not None and 6 <= abs(target - x) <= 70:
            targets.setdefault(int(target / 3), target)
    for radius in _CORNERS:
        for target in targets.values():
            if radius == _CORNERS[0] or abs(target - x) > radius:
                bend = min(abs(target - x), radius)
                spline = rounded([(x, y), (target, y), (target, edge)], bend)
                yield Door(target, edge, tuple(spline), port, abs(target - x))


def _clamped(x: float, gaps: Sequence[Gap], side: int) -> float | None:
    """The x nearest to the wanted one, not nearer to the symbol, that lies in a gap."""
    best: float | None = None
    for low, high in gaps:
        if high < x - 70 or low > x + 70:
            continue
        inside = min(max(x, low), high)
        if best is None or abs(inside - x) < abs(best - x):
            best = inside
    return best


def ways(
    starts: Sequence[tuple[int, Door]],
    ends: Sequence[tuple[int, Door]],
    bands: Bands,
    extent: float,
    tight: int,
    barred: frozenset[tuple[int, int]] = frozenset(),
) -> list[Way]:
    """The cheapest way for every pair of channels that doors lead to, cheapest first.

    *barred* gaps (row, left edge in whole points) are not used, which yields another way.
    """
    found: list[Way] = []
    for a in dict.fromkeys(channel for channel, _ in starts):
        for b in dict.fromkeys(channel for channel, _ in ends):
            from_a = [door for channel, door in starts if channel == a]
            to_b = [door for channel, door in ends if channel == b]
            way = _cheapest(from_a, to_b, (a, b), bands, extent, tight, barred)
            if way is not None:
                found.append(way)
    found.sort(key=lambda way: way.cost)
    return found


def _cheapest(
    starts: Sequence[Door],
    ends: Sequence[Door],
    channels: tuple[int, int],
    bands: Bands,
    extent: float,
    tight: int,
    barred: frozenset[tuple[int, int]],
) -> Way | None:
    a, b = channels
    rows = range(a, b) if a <= b else range(a - 1, b - 1, -1)
    xa, xb = starts[0].x, ends[0].x
    layers: list[list[Gap]] = [[(door.x, door.x) for door in starts]]
    for k, row in enumerate(rows, 1):
        line = xa + (xb - xa) * k / (len(rows) + 1)
        near = bands.nearest(row, WHOLE, extent, tight, line, _GAPS)
        near += bands.nearest(row, WHOLE, extent, tight, xa, 2)
        near += bands.nearest(row, WHOLE, extent, tight, xb, 2)
        layers.append([g for g in dict.fromkeys(near) if (row, int(g[0])) not in barred])
        if not layers[-1]:
            return None
    layers.append([(door.x, door.x) for door in ends])
    chosen, cost = _dynamic(layers, [door.cost for door in starts], [d.cost for d in ends], xa, xb)
    inner = [layers[k][j] for k, j in enumerate(chosen)]
    passes = tuple(zip(rows, _pulled(inner)[1:-1], strict=True))
    aligned = tuple(zip(rows, _aligned(inner)[1:-1], strict=True))
    return Way(starts[chosen[0]], ends[chosen[-1]], channels, passes, aligned, cost)


def _dynamic(
    layers: Sequence[Sequence[Gap]],
    leaving: Sequence[float],
    arriving: Sequence[float],
    xa: float,
    xb: float,
) -> tuple[list[int], float]:
    """One gap per layer such that the way is short and near the straight line."""
    costs = list(leaving)
    at = [gap[0] for gap in layers[0]]
    back: list[list[int]] = []
    last = len(layers) - 1
    for k in range(1, len(layers)):
        line = xa + (xb - xa) * k / last
        xs = [min(max(line, low), high) for low, high in layers[k]]
        row: list[int] = []
        total: list[float] = []
        for j, x in enumerate(xs):
            best, origin = min([(costs[i] + hypot(x - at[i], 90.0), i) for i in range(len(at))])
            total.append(best + (arriving[j] if k == last else 0.0))
            row.append(origin)
        costs, at = total, xs
        back.append(row)
    j = min(range(len(costs)), key=lambda i: (costs[i], i))
    cost, chosen = costs[j], [j]
    for row in reversed(back):
        j = row[j]
        chosen.append(j)
    return chosen[::-1], cost


def _pulled(gaps: Sequence[Gap]) -> list[float]:
    """An x in every gap, pulled to a string, a little off the edges."""
    soft = []
    for low, high in gaps:
        inset = min(6.0, (high - low) * 0.3)
        soft.append((low + inset, high - inset))
    xs = [min(max((gaps[0][0] + gaps[-1][0]) / 2, low), high) for low, high in soft]
    xs[0], xs[-1] = gaps[0][0], gaps[-1][0]
    for _ in range(12):
        before = xs[:]
        for k in range(1, len(xs) - 1):
            low, high = soft[k]
            xs[k] = min(max((xs[k - 1] + xs[k + 1]) / 2, low), high)
        if xs == before:
            break
    return xs


def _aligned(gaps: Sequence[Gap]) -> list[float]:
    """An x in every gap that stays the same for as many rows as possible."""
    xs: list[float] = []
    start = 0
    while start < len(gaps):
        low, high = gaps[start]
        end = start + 1
        while end < len(gaps) and gaps[end][0] <= high and gaps[end][1] >= low:
            low, high = max(low, gaps[end][0]), min(high, gaps[end][1])
            end += 1
        inset = min(6.0, (high - low) * 0.3)
        wanted = xs[-1] if xs else gaps[0][0]
        if end < len(gaps):
            wanted = min(max(wanted, gaps[end][0]), gaps[end][1])
        xs += [min(max(wanted, low + inset), high - inset)] * (end - start)
        start = end
    return xs
