"""Shapes of a tie that need no knowledge of rows: straight, an arc, one cubic from port to port."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import atan, hypot, pi

from ecogram.layout.ports import Port, angle_of, toward
from ecogram.layout.splines import Dot, straight
from ecogram.layout.ties import End

_BULGES = (0.06, -0.06, 0.12, -0.12, 0.2, -0.2, 0.3, -0.3)


def direct(first: End, second: End) -> Iterator[list[Dot]]:
    """Straight lines, the one between the centres first, then beside it."""
    angle = angle_of(second.centre, first.centre)
    room = min(first.radius, second.radius) * 0.8
    for shift in (0.0, 7.0, -7.0, 13.0, -13.0):
        if abs(shift) <= room:
            start, end = toward(first, angle, shift), toward(second, angle + pi, -shift)
            yield straight(start, end)


def arcs(first: End, second: End) -> Iterator[list[Dot]]:
    """Quadratic arcs with bulges of 6 to 30 % of the distance, to either side."""
    (ax, ay), (bx, by) = first.centre, second.centre
    angle = angle_of(second.centre, first.centre)
    for bulge in _BULGES:
        lean = atan(4 * bulge)
        start, end = toward(first, angle - lean), toward(second, angle + pi + lean)
        dx, dy = bx - ax, by - ay
        top = ((ax + bx) / 2 + dy * 2 * bulge, (ay + by) / 2 - dx * 2 * bulge)
        yield [
            start,
            (start[0] + (top[0] - start[0]) * 0.667, start[1] + (top[1] - start[1]) * 0.667),
            (end[0] + (top[0] - end[0]) * 0.667, end[1] + (top[1] - end[1]) * 0.667),
            end,
        ]


def sweeps(starts: Sequence[Port], ends: Sequence[Port], count: int) -> list[list[Dot]]:
    """The *count* least winding single cubics from port to port."""
    ranked: list[tuple[float, int, int, float]] = []
    for i, one in enumerate(starts):
        (ax, ay), (ux, uy) = one
        for j, ((bx, by), (vx, vy)) in enumerate(ends):
            dx, dy = bx - ax, by - ay
            reach = hypot(dx, dy)
            if reach < 12:
                continue
            ahead, behind = (ux * dx + uy * dy) / reach, -(vx * dx + vy * dy) / reach
            if ahead < -0.75 or behind < -0.75:
                continue
            worth = reach * (1 + 0.3 * (2 - ahead - behind))
            ranked.append((worth, i, j, 0.36 * reach))
            ranked.append((worth + 0.02 * reach, i, j, 0.55 * reach))
    ranked.sort()
    return [_cubic(starts[i], ends[j], min(pull, 240.0)) for _, i, j, pull in ranked[:count]]


def _cubic(one: Port, other: Port, handle: float) -> list[Dot]:
    (ax, ay), (bx, by) = one.point, other.point
    return [
        one.point,
        (ax + one.toward[0] * handle, ay + one.toward[1] * handle),
        (bx + other.toward[0] * handle, by + other.toward[1] * handle),
        other.point,
    ]
