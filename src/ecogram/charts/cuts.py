"""Where a line makes way for a text that stands on it."""

from __future__ import annotations

from ecogram.geometry.shapes import Box, Spline
from ecogram.geometry.track import Track

PADDING = 2.5
"""Clear paper between a text and the ends of the line (points)."""


def cuts(spline: Spline, box: Box) -> tuple[tuple[float, float], ...]:
    """The stretches of the path inside *box*, as lengths along it, to a quarter of a point."""
    track = Track(spline)
    steps = max(1, int(track.length * 4))
    found: list[tuple[float, float]] = []
    start: float | None = None
    for step in range(steps + 1):
        at = track.length * step / steps
        x, y = track.point(at)
        inside = box.left < x < box.right and box.top < y < box.bottom
        if inside and start is None:
            start = at
        elif not inside and start is not None:
            found.append((start, at))
            start = None
    return tuple(found)
