"""Guards where lines are found to cross, so that no mark stands on a crossing."""

from __future__ import annotations

import pytest

from ecogram.charts.genogram.crossed import crossed_at
from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Point

LEVEL = polyline([Point(0, 0), Point(100, 0), Point(100, 50)])


def test_crossings_are_found_by_how_far_along_they_are() -> None:
    upright, level = (Point(30, -9), Point(30, 9)), (Point(90, 20), Point(110, 20))
    assert sorted(crossed_at(LEVEL, [level, upright])) == pytest.approx([30, 120], abs=2)


def test_what_runs_along_or_stays_away_does_not_cross() -> None:
    assert crossed_at(LEVEL, [(Point(10, 0), Point(60, 0)), (Point(30, 1), Point(30, 9))]) == []
