"""Guards the opening of a line for its word: the same as step by step, on lines of any length."""

from __future__ import annotations

import pytest

from ecogram.charts.cuts import PADDING, SCRAP, cuts, opening
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


LEVEL: Spline = (Point(0, 0), Point(100, 0), Point(200, 0), Point(300, 0))


def test_a_word_on_its_line_opens_it_once_and_as_wide_as_it_is() -> None:
    ((start, end),) = opening(LEVEL, Box(100, -5, 140, 5), 0.0)
    assert start == pytest.approx(100 - PADDING, abs=0.5)
    assert end == pytest.approx(140 + PADDING, abs=0.5)


@pytest.mark.parametrize(("away", "extent"), [(0.5, 0.0), (2.2, 3.6), (3.2, 5.0), (4.6, 8.2)])
def test_a_word_beside_its_line_leaves_it_whole(away: float, extent: float) -> None:
    """A gap is the sign of a broken tie: none where the word only comes near."""
    word = Box(100, away, 140, away + 10)
    assert cuts(LEVEL, word.grown(PADDING + extent / 2))
    assert opening(LEVEL, word, extent) == ()


def test_a_line_that_bends_over_its_word_leaves_no_scrap_between_two_gaps() -> None:
    """Down through the word, a little out under it, and up through it again."""
    line: Spline = (Point(0, 0), Point(48, 24), Point(52, 24), Point(100, 0))
    word = Box(20, 6, 80, 16.5)
    assert len(cuts(line, word)) == 2
    ((start, end),) = opening(line, word, 0.0)
    assert end - start > 50 > SCRAP
