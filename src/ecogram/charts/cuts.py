"""Where a line makes way for a text that stands on it, however long the line is."""

from __future__ import annotations

from math import hypot

from ecogram.geometry.shapes import Box, Spline
from ecogram.geometry.track import Track

PADDING = 2.5
"""Clear paper between a text and the ends of the line (points)."""
_STEPS = 4
"""Steps per point of length: how exact an opening is."""


def cuts(spline: Spline, box: Box) -> tuple[tuple[float, float], ...]:
    """The stretches of the path inside *box*, as lengths along it, to a quarter of a point.

    As far as a point is from the box the path may be skipped: no way is shorter than straight.
    """
    track = Track(spline)
    steps = max(1, int(track.length * _STEPS))
    found: list[tuple[float, float]] = []
    start: float | None = None
    step = 0
    while step <= steps:
        at = track.length * step / steps
        x, y = track.point(at)
        inside = box.left < x < box.right and box.top < y < box.bottom
        if inside and start is None:
            start = at
        elif not inside and start is not None:
            found.append((start, at))
            start = None
        step += 1 if inside else max(1, int(_away(box, x, y) * (_STEPS - 0.5)) - _STEPS)
    return tuple(found)


def _away(box: Box, x: float, y: float) -> float:
    return hypot(
        max(box.left - x, 0.0, x - box.right),
        max(box.top - y, 0.0, y - box.bottom),
    )
