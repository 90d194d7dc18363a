"""Shapes of a tie that need no knowledge of rows: straight, an arc, one cubic from port to port."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import atan, hypot, pi

from ecogram.layout.ports import Port, angle_of, toward
from ecogram.layout.splines import Dot, straight
from ecogram.layout.ties import End

_BULGES = (0.06, -0.06, 0.12, -0.12, 0.2, -0.2, 0.3, -0.3)
_TRIES = 14


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


def sweeps(starts: Sequence[Port], ends: Sequence[Port]) -> list[list[Dot]]:
    """Single cubics from port to port, the least winding ones first."""
    ranked: list[tuple[float, int, list[Dot]]] = []
    for one in starts:
        for other in ends:
            dx, dy = other.point[0] - one.point[0], other.point[1] - one.point[1]
            reach = hypot(dx, dy)
            if reach < 12:
                continue
            ahead = (one.toward[0] * dx + one.toward[1] * dy) / reach
            behind = -(other.toward[0] * dx + other.toward[1] * dy) / reach
            if ahead < -0.75 or behind < -0.75:
                continue
            for pull in (0.36, 0.55):
                worth = reach * (1 + 0.3 * (2 - ahead - behind) + 0.1 * (pull - 0.36))
                handle = min(pull * reach, 240.0)
                ranked.append((worth, len(ranked), _cubic(one, other, handle)))
    ranked.sort()
    return [curve for _, _, curve in ranked[:_TRIES]]


def _cubic(one: Port, other: Port, handle: float) -> list[Dot]:
    (ax, ay), (bx, by) = one.point, other.point
    return [
        one.point,
        (ax + one.toward[0] * handle, ay + one.toward[1] * handle),
        (bx + other.toward[0] * handle, by + other.toward[1] * handle),
        other.point,
    ]
