"""Guards where lines are found to cross, so that no mark stands on a crossing or on a text."""

from __future__ import annotations

import pytest

from ecogram.charts.genogram.crossed import Lines, crossed_at
from ecogram.charts.genogram.labels import Texts
from ecogram.charts.genogram.placement import Placement
from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Box, Point
from ecogram.layout.family.places import Places

LEVEL = polyline([Point(0, 0), Point(100, 0), Point(100, 50)])


def test_crossings_are_found_by_how_far_along_they_are() -> None:
    upright, level = (Point(30, -9), Point(30, 9)), (Point(90, 20), Point(110, 20))
    assert sorted(crossed_at(LEVEL, [level, upright])) == pytest.approx([30, 120], abs=2)


def test_what_runs_along_or_stays_away_does_not_cross() -> None:
    assert crossed_at(LEVEL, [(Point(10, 0), Point(60, 0)), (Point(30, 1), Point(30, 9))]) == []


def test_a_text_beside_the_line_counts_as_crossing_where_a_mark_would_touch_it() -> None:
    years = Texts((), (Box(-10, -12, 10, -4),))
    places = Places({"an": Point(50, 16)}, {}, (16.0,), 100.0, 30.0, {})
    page = Box(0, 0, 100, 50)
    placement = Placement(places, {"an": years}, {}, {}, {"tie": LEVEL}, {}, {}, page)
    assert sorted(Lines(placement, ["tie"]).across("tie", LEVEL)) == pytest.approx(
        [35, 36.25, 63.75, 65], abs=4
    )
    assert Lines(placement, []).across("tie", LEVEL) == []
