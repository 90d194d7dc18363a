"""Guards the opening of a line for its word: the same as step by step, on lines of any length."""

from __future__ import annotations

import pytest

from ecogram.charts.cuts import cuts
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.geometry.track import Track


def stepped(spline: Spline, box: Box) -> tuple[tuple[float, float], ...]:
    """What lies inside *box*, looked for at every quarter of a point."""
    track = Track(spline)
    steps = max(1, int(track.length * 4))
    ways = [track.length * step / steps for step in range(steps + 1)]
    points = [track.point(way) for way in ways]
    inside = [box.left < x < box.right and box.top < y < box.bottom for x, y in points]
    found: list[tuple[float, float]] = []
    start: float | None = None
    for way, within in zip(ways, inside, strict=True):
        if within and start is None:
            start = way
        elif not within and start is not None:
            found.append((start, way))
            start = None
    return tuple(found)


@pytest.mark.parametrize("reach", [120.0, 300.0, 2000.0])
@pytest.mark.parametrize("share", [0.2, 0.5, 0.8])
def test_skipping_opens_a_line_where_stepping_does(reach: float, share: float) -> None:
    line: Spline = tuple(Point(reach * k / 3, reach * k / 9) for k in range(4))
    x, y = reach * share, reach * share / 3
    box = Box(x - 20, y - 7, x + 20, y + 7)
    assert cuts(line, box) == stepped(line, box) != ()


def test_a_bent_line_may_be_opened_twice() -> None:
    line: Spline = (Point(0, 0), Point(150, 200), Point(-50, 200), Point(100, 0))
    box = Box(20, 30, 80, 80)
    assert cuts(line, box) == stepped(line, box)
    assert len(cuts(line, box)) == 2
