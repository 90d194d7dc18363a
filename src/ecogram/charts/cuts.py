"""Where a line makes way for a text that stands on it, however long the line is."""

from __future__ import annotations

from collections.abc import Iterable
from math import hypot

from ecogram.geometry.curves import Interval
from ecogram.geometry.shapes import Box, Spline
from ecogram.geometry.track import Track

PADDING = 2.5
"""Clear paper between a text and the ends of the line (points)."""
SCRAP = 12.0
"""A shorter piece between two openings for one text would only be taken for a broken line."""
_STEPS = 4
"""Steps per point of length: how exact an opening is."""


def opening(spline: Spline, word: Box, extent: float) -> tuple[Interval, ...]:
    """Where a line whose ink reaches *extent* to either side makes way for the *word* on it.

    Nowhere when the word stands beside it: a gap is this notation's sign for a broken tie.
    """
    within = cuts(spline, word.grown(PADDING + extent / 2))
    return on_it(within, cuts(spline, word.grown(extent / 2))) if within else ()


def on_it(around: Iterable[Interval], under: Iterable[Interval]) -> tuple[Interval, ...]:
    """The stretches *around* a text that hold one *under* it; one where a scrap parts two.

    >>> on_it([(0, 5), (20, 40), (45, 60)], [(23, 37), (48, 57)])
    ((20, 60),)
    """
    beneath = tuple(under)
    found: list[Interval] = []
    for start, end in sorted(around):
        if not any(start <= low and high <= end for low, high in beneath):
            continue
        if found and start - found[-1][1] < SCRAP:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return tuple(found)


def cuts(spline: Spline, box: Box) -> tuple[Interval, ...]:
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
