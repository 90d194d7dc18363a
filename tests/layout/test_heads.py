"""Guards the straight end of a line under its arrowhead."""

from __future__ import annotations

from math import dist

import pytest

from ecogram.geometry.shapes import Point, Spline
from ecogram.geometry.track import Track
from ecogram.layout.heads import RUN, steadied, tail

ARCH: Spline = (Point(0, 0), Point(0, -60), Point(100, -60), Point(100, 0))
LANE: Spline = (Point(0, 0), Point(50, 0), Point(90, 0), Point(100, 10))


@pytest.mark.parametrize("path", [ARCH, LANE])
def test_the_end_is_straight_and_both_ends_stay_where_they_are(path: Spline) -> None:
    ways = steadied(path)
    assert ways
    for way in ways:
        track = Track(way)
        foot = track.point(track.length - RUN)
        middle = track.point(track.length - RUN / 2)
        assert (way[0], way[-1]) == (path[0], path[-1])
        assert dist(foot, middle) + dist(middle, way[-1]) == pytest.approx(RUN, abs=0.01)
        assert dist(foot, way[-1]) == pytest.approx(RUN, abs=0.01)


def test_a_line_that_ends_straight_stays_as_it_is() -> None:
    straight = (Point(0, 0), Point(40, 0), Point(80, 0), Point(120, 0))
    assert steadied(straight) == []
    bend = (Point(-90, 90), Point(-60, 0), Point(-30, 0), Point(0, 0))
    assert steadied((*bend, *straight[1:])) == []


def test_a_short_line_is_left_alone() -> None:
    assert steadied((Point(0, 0), Point(0, -20), Point(40, -20), Point(40, 0))) == []


def test_the_tail_is_a_little_longer_than_a_head() -> None:
    dots = tail([(0.0, 0.0), (90.0, 0.0), (100.0, 0.0)])
    assert dots[0] == (100.0, 0.0)
    assert RUN < 100 - dots[-1][0] < 2 * RUN
    assert tail([(0.0, 0.0), (9.0, 0.0)]) == [(9.0, 0.0), (0.0, 0.0)]
