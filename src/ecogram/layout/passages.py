"""A way through the rows as a curve: soft where that is free, else upright through every row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from math import hypot

from ecogram.layout.bands import Bands
from ecogram.layout.corridors import Door, Way
from ecogram.layout.splines import Dot, joined, rounded, straight

_PITCH = 7.0
"""Between the heights a lane may take when the best ones are taken."""

LaneChooser = Callable[[float, float, Sequence[float], Sequence[float]], float]
"""Of some heights the best for a level lane between two x; of others when none of these is free."""


def stiff(
    way: Way, bands: Bands, extent: float, lane: LaneChooser, bend: float
) -> Iterator[list[Dot]]:
    """The way with every row passed upright: wide bends first, then bends inside the channels only.

    The last one is free wherever its doors and gaps are.
    """
    stations = _stations(way, bands, extent)
    pieces: list[list[Dot]] = []
    for k, (a, b) in enumerate(pairwise(stations)):
        channel = way.channels[0] + (k if way.channels[0] <= way.channels[1] else -k)
        pieces.append(_corners(a, b, bands.channel(channel, extent), lane))
    first, second = way.first, way.second
    ends = ([_bare(first)], [_bare(second)[::-1]])
    whole = [corner for piece in (*ends[0], *pieces, *ends[1]) for corner in piece]
    corners = _simplified(whole)
    yield from _eased(corners, max(40.0, bend))
    yield rounded(corners, max(40.0, bend))
    spline: list[Dot] = list(first.spline)
    for k, piece in enumerate(pieces):
        spline = joined(spline, _transition(piece, max(30.0, bend)))
        if k < len(pieces) - 1:
            spline = joined(spline, straight(piece[-1], pieces[k + 1][0]))
    yield joined(spline, tuple(reversed(second.spline)))


def _eased(corners: Sequence[Dot], bend: float) -> Iterator[list[Dot]]:
    """Steps at the ends (level, upright, level the same way) as one long S."""
    head, tail = _ease(corners), _ease(corners[::-1])
    if head and tail and len(corners) > 4:
        middle = rounded([head[-1], *corners[3:-3], tail[-1]], bend)
        if len(corners) == 5 and (tail[-1][0] - head[-1][0]) * (head[-1][0] - head[0][0]) < 0:
            head = None
        elif len(corners) != 4:
            yield joined(head, middle, tail[::-1])
    if head and len(corners) > 4:
        yield joined(head, rounded([head[-1], *corners[3:]], bend))
    if tail and len(corners) > 4:
        yield joined(rounded([*corners[:-3], tail[-1]], bend), tail[::-1])
    if head and len(corners) == 4:
        yield joined(head, straight(head[-1], corners[3]))


def _ease(corners: Sequence[Dot]) -> list[Dot] | None:
    """The S that replaces the first two corners, ending on the third side; None for other ends."""
    if len(corners) < 4:
        return None
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners[:4]
    first, second = bx - ax, dx - cx
    if abs(by - ay) > 0.01 or abs(bx - cx) > 0.01 or abs(dy - cy) > 0.01 or first * second <= 0:
        return None
    side = 1 if first > 0 else -1
    reach = abs(first) + min(0.5 * abs(second), max(1.2 * abs(cy - by), 30.0))
    end = (ax + side * reach, cy)
    return [corners[0], (ax + side * reach * 0.5, ay), (end[0] - side * reach * 0.5, cy), end]


def _bare(door: Door) -> list[Dot]:
    x, y = door.port.point
    return [(x, y), (door.x, y), (door.x, door.edge)]


def _simplified(corners: Sequence[Dot]) -> list[Dot]:
    """Without doubles and without points in the middle of a straight stretch."""
    kept: list[Dot] = []
    for c in corners:
        if kept and abs(c[0] - kept[-1][0]) < 0.01 and abs(c[1] - kept[-1][1]) < 0.01:
            continue
        if len(kept) > 1:
            (ax, ay), (bx, by) = kept[-2], kept[-1]
            onward = (bx - ax) * (c[0] - bx) + (by - ay) * (c[1] - by)
            if abs((bx - ax) * (c[1] - by) - (by - ay) * (c[0] - bx)) < 0.01 and onward > 0:
                kept[-1] = c
                continue
        kept.append(c)
    return kept


def _stations(way: Way, bands: Bands, extent: float) -> list[tuple[float, float, float]]:
    """(x, height of arriving, height of leaving) for the doors and every row passed."""
    first, second = way.first, way.second
    down = way.channels[0] <= way.channels[1]
    stations = [(first.x, first.edge, first.edge)]
    for row, x in way.aligned:
        top, bottom = bands.channel(row, extent)[1], bands.channel(row + 1, extent)[0]
        stations.append((x, top, bottom) if down else (x, bottom, top))
    stations.append((second.x, second.edge, second.edge))
    return stations


def _corners(
    a: tuple[float, float, float],
    b: tuple[float, float, float],
    channel: tuple[float, float],
    lane: LaneChooser,
) -> list[Dot]:
    """From (x, leaving height) of *a* to (x, arriving height) of *b* inside one channel."""
    (x0, _, y0), (x1, y1, _) = a, b
    shift, rise = abs(x1 - x0), abs(y1 - y0)
    if shift <= 1.1 * rise or shift < 0.5:
        return [(x0, y0), (x1, y1)]
    low, high = min(channel), max(channel)
    heights = [low + (high - low) * f for f in (0.5, 0.3, 0.7, 0.12, 0.88)]
    if rise < 0.5:  # a turn back into the same row: as near to it as can be
        near = y0 < (low + high) / 2
        heights = [low + 10 + 6 * k if near else high - 10 - 6 * k for k in range(7)]
        heights = [h for h in heights if low <= h <= high] or [high if near else low]
    spare = [low + _PITCH * k for k in range(1, int((high - low) / _PITCH))]
    level = lane(x0, x1, heights, spare)
    return [(x0, y0), (x0, level), (x1, level), (x1, y1)]


def _transition(corners: Sequence[Dot], bend: float) -> list[Dot]:
    """The same with bends: an S, or a lane with round corners."""
    if len(corners) > 2:
        return rounded(corners, bend)
    (x0, y0), (x1, y1) = corners
    if abs(x1 - x0) < 0.5 and abs(y1 - y0) < 0.5:
        return [(x0, y0)]
    if abs(x1 - x0) < 0.5:
        return straight((x0, y0), (x1, y1))
    pull = 0.52 * (y1 - y0)
    return [(x0, y0), (x0, y0 + pull), (x1, y1 - pull), (x1, y1)]


def flowing(way: Way, bands: Bands, *, upright: bool) -> list[Dot] | None:
    """The same way as one soft curve through its gaps (*upright*: straight down inside them).

    It may touch something.
    """
    (x0, y0), (xn, yn) = way.first.port.point, way.second.port.point
    knots = [(x0, y0)]
    for row, x in way.aligned if upright else way.passes:
        ends = (bands.top[row], bands.bottom[row])
        if upright:
            knots += [(x, y) for y in (ends if y0 < yn else ends[::-1])]
        else:
            knots.append((x, (ends[0] + ends[1]) / 2))
    knots.append((xn, yn))
    heights = [y for _, y in knots]
    if heights != sorted(heights) and heights != sorted(heights, reverse=True):
        return None
    slopes = [0.0] * len(knots)
    for k in range(1, len(knots) - 1):
        one = (knots[k][0] - knots[k - 1][0]) / (knots[k][1] - knots[k - 1][1] or 1.0)
        two = (knots[k + 1][0] - knots[k][0]) / (knots[k + 1][1] - knots[k][1] or 1.0)
        slopes[k] = 2 * one * two / (one + two) if one * two > 0 else 0.0
    spline: list[Dot] = [knots[0]]
    for k in range(len(knots) - 1):
        (xa, ya), (xb, yb) = knots[k], knots[k + 1]
        pull = 0.42 * (yb - ya)
        one_handle = (xa + slopes[k] * pull, ya + pull)
        two_handle = (xb - slopes[k + 1] * pull, yb - pull)
        reach = 0.42 * hypot(xb - xa, yb - ya)
        if k == 0:
            one_handle = way.first.port.ahead(reach)
        if k == len(knots) - 2:
            two_handle = way.second.port.ahead(reach)
        spline += [one_handle, two_handle, (xb, yb)]
    return spline
