"""Cubic splines for the router: making, joining, measuring, cutting. It knows no obstacles."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import acos, ceil, hypot, sqrt, tan

from ecogram.geometry.shapes import Point, Spline

Dot = tuple[float, float]
"""A point as the router computes with it: a bare pair, for speed."""

_QUARTER = 0.5522847498
"""Handle length of a cubic that stands for a quarter of a circle of radius 1."""


def straight(start: Dot, end: Dot) -> list[Dot]:
    """One cubic that is a straight line."""
    (x0, y0), (x1, y1) = start, end
    dx, dy = (x1 - x0) / 3, (y1 - y0) / 3
    return [start, (x0 + dx, y0 + dy), (x1 - dx, y1 - dy), end]


def joined(*parts: Sequence[Dot]) -> list[Dot]:
    """Parts that start where the one before ends, as one spline; parts of one point add nothing."""
    spline = list(parts[0])
    for part in parts[1:]:
        spline.extend(part[1:])
    return spline


def rounded(corners: Sequence[Dot], radius: float) -> list[Dot]:
    """Straight pieces through *corners* with arcs of at most *radius* instead of the corners."""
    points = [corners[0]]
    points += [b for a, b in pairwise(corners) if a != b]
    if len(points) < 2:
        return [points[0]] * 4
    lengths = [hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
    spline = [points[0]]
    for k in range(1, len(points) - 1):
        before = lengths[k - 1] if k == 1 else lengths[k - 1] / 2
        after = lengths[k] if k == len(points) - 2 else lengths[k] / 2
        corner = _fillet(points[k - 1], points[k], points[k + 1], radius, min(before, after))
        if hypot(corner[0][0] - spline[-1][0], corner[0][1] - spline[-1][1]) > 1e-6:
            spline += straight(spline[-1], corner[0])[1:]
        spline += corner[1:]
    if hypot(points[-1][0] - spline[-1][0], points[-1][1] - spline[-1][1]) > 1e-6:
        spline += straight(spline[-1], points[-1])[1:]
    return spline


def _fillet(a: Dot, b: Dot, c: Dot, radius: float, room: float) -> list[Dot]:
    """The arc that replaces corner *b*; a single point where the line goes straight on."""
    ux, uy = a[0] - b[0], a[1] - b[1]
    vx, vy = c[0] - b[0], c[1] - b[1]
    u, v = hypot(ux, uy), hypot(vx, vy)
    ux, uy, vx, vy = ux / u, uy / u, vx / v, vy / v
    inner = acos(max(-1.0, min(1.0, ux * vx + uy * vy)))
    if inner > 3.1 or inner < 0.05:
        return [b]
    reach = min(radius / max(tan(inner / 2), 1e-3), room)
    turn = 3.141592653589793 - inner
    handle = reach - reach * tan(inner / 2) * 4 / 3 * tan(turn / 4)
    return [
        (b[0] + ux * reach, b[1] + uy * reach),
        (b[0] + ux * handle, b[1] + uy * handle),
        (b[0] + vx * handle, b[1] + vy * handle),
        (b[0] + vx * reach, b[1] + vy * reach),
    ]


def flattened(spline: Sequence[Dot], chord: float = 11.0) -> list[Dot]:
    """Points on the spline, about *chord* apart where it bends; one piece where it is straight."""
    points = list(spline[:1])
    for k in range(0, len(spline) - 3, 3):
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = spline[k : k + 4]
        dx, dy = x3 - x0, y3 - y0
        bulge = abs((x1 - x0) * dy - (y1 - y0) * dx) + abs((x2 - x0) * dy - (y2 - y0) * dx)
        if bulge <= 0.3 * hypot(dx, dy) and _onward(x0, y0, x1, y1, x2, y2, x3, y3):
            points.append((x3, y3))
            continue
        reach = hypot(x1 - x0, y1 - y0) + hypot(x2 - x1, y2 - y1) + hypot(x3 - x2, y3 - y2)
        count = max(3, min(40, ceil(reach / chord)))
        points += [
            (a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3)
            for a, b, c, d in _weights(count)
        ]
    return points


def _onward(
    x0: float, y0: float, x1: float, y1: float, x2: float, y2: float, x3: float, y3: float
) -> bool:
    """Whether the handles of a flat piece never lead back."""
    dx, dy = x3 - x0, y3 - y0
    whole = dx * dx + dy * dy
    first = (x1 - x0) * dx + (y1 - y0) * dy
    second = (x2 - x0) * dx + (y2 - y0) * dy
    return 0 <= first <= second + 1e-9 <= whole + 1e-6


@lru_cache(maxsize=64)
def _weights(count: int) -> tuple[tuple[float, float, float, float], ...]:
    steps = [k / count for k in range(1, count + 1)]
    return tuple(
        ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t * t * t) for t in steps
    )


def length(points: Sequence[Dot]) -> float:
    """The length of straight pieces through *points*."""
    return sum([hypot(bx - ax, by - ay) for (ax, ay), (bx, by) in pairwise(points)])


def split(piece: Sequence[Dot], t: float) -> tuple[list[Dot], list[Dot]]:
    """One cubic cut in two at parameter *t* (de Casteljau)."""
    p0, p1, p2, p3 = piece
    a, b, c = _between(p0, p1, t), _between(p1, p2, t), _between(p2, p3, t)
    d, e = _between(a, b, t), _between(b, c, t)
    middle = _between(d, e, t)
    return [p0, a, d, middle], [middle, e, c, p3]


def at(piece: Sequence[Dot], t: float) -> Dot:
    """The point of one cubic at parameter *t*."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = piece
    s = 1 - t
    a, b, c, d = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
    return (a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3)


def frozen(spline: Sequence[Dot]) -> Spline:
    """The spline as everybody else knows it, to a thousandth of a point."""
    return tuple(Point(round(x, 3) + 0.0, round(y, 3) + 0.0) for x, y in spline)


def tightest(points: Sequence[Dot]) -> tuple[float, float]:
    """The sum of all turns (radians) and the smallest radius of bend along flattened *points*.

    A kink has radius 0.
    """
    turned, narrow = 0.0, 1e9
    ux, uy, u = 0.0, 0.0, 0.0
    for (bx, by), (cx, cy) in pairwise(points):
        vx, vy = cx - bx, cy - by
        v = sqrt(vx * vx + vy * vy)
        if v < 1e-6:
            continue
        if u > 0:
            turn = abs(ux * vy - uy * vx) / (u * v)
            if turn > 0.4 or ux * vx + uy * vy < 0:
                turn = acos(max(-1.0, min(1.0, (ux * vx + uy * vy) / (u * v))))
            turned += turn
            if turn > 1.2:
                narrow = 0.0
            elif turn > 0.02:
                radius = (u if u < v else v) / turn
                if radius < narrow:
                    narrow = radius
        ux, uy, u = vx, vy, v
    return turned, narrow


def _between(a: Dot, b: Dot, t: float) -> Dot:
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)
