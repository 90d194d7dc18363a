"""Curves keep their promises: lengths, parallels, pieces and corners, for any path, never NaN."""

from __future__ import annotations

from itertools import pairwise
from math import dist, hypot, isfinite, pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecogram.geometry.curves import (
    arc,
    backward,
    bounds,
    circle,
    joined,
    outside,
    polyline,
    rounded,
    rounded_outline,
)
from ecogram.geometry.shapes import Point, Spline
from ecogram.geometry.track import Track

coordinates = st.floats(-500, 500, allow_nan=False).map(lambda value: round(value, 2))
points = st.builds(Point, coordinates, coordinates)
splines = st.integers(1, 4).flatmap(
    lambda pieces: st.tuples(*[points] * (1 + 3 * pieces)).map(tuple)
)
BEND: Spline = (Point(0, 0), Point(0, -60), Point(100, -60), Point(100, 0))


def test_a_quarter_circle_is_as_long_as_it_should_be() -> None:
    track = Track(arc(Point(0, 0), 40, 0, pi / 2))
    assert track.length == pytest.approx(20 * pi, rel=2e-3)


def test_every_point_of_a_circle_is_as_far_from_its_centre() -> None:
    track = Track(circle(Point(5, 5), 30))
    for step in range(50):
        assert dist(track.point(track.length * step / 49), (5, 5)) == pytest.approx(30, abs=0.06)


def test_the_parallel_of_an_arc_is_an_arc_with_another_radius() -> None:
    track = Track(arc(Point(0, 0), 40, 0, pi))
    for offset, radius in ((5.0, 35.0), (-5.0, 45.0)):
        parallel = Track(track.piece(0, track.length, offset))
        for step in range(20):
            place = parallel.point(parallel.length * step / 19)
            assert hypot(*place) == pytest.approx(radius, abs=0.1)


def test_an_offset_goes_to_the_right_of_travel_as_the_page_shows_it() -> None:
    to_the_right = Track(polyline([Point(0, 0), Point(10, 0)]))
    assert to_the_right.offset(5, 2) == Point(5, 2)
    down = Track(polyline([Point(0, 0), Point(0, 10)]))
    assert down.offset(5, 2) == Point(-2, 5)


def test_pieces_join_to_the_whole() -> None:
    track = Track(BEND)
    cuts = [0, track.length * 0.3, track.length * 0.35, track.length]
    parts = [Track(track.piece(a, b)) for a, b in pairwise(cuts)]
    assert sum(part.length for part in parts) == pytest.approx(track.length, rel=1e-3)
    for before, after in pairwise(parts):
        assert dist(before.point(before.length), after.point(0)) < 1e-6


def test_a_piece_of_a_bend_stays_on_the_bend() -> None:
    track = Track(BEND)
    piece = Track(track.piece(20, 90))
    for step in range(30):
        place = piece.point(piece.length * step / 29)
        assert dist(track.point(track.nearest(place)), place) < 0.1


def test_a_straight_path_gives_straight_pieces() -> None:
    track = Track(polyline([Point(0, 0), Point(30, 40)]))
    assert track.straight
    assert len(track.piece(5, 45, 3)) == 4


def test_a_parallel_of_a_corner_is_mitred() -> None:
    track = Track(polyline([Point(0, 0), Point(20, 0), Point(20, 20)]))
    corner = track.piece(0, 40, 3)[3]
    assert corner.x == pytest.approx(17)
    assert corner.y == pytest.approx(3)


@pytest.mark.parametrize("end", [20.0, 20.0 - 1e-13, 20.0 + 1e-13])
def test_a_piece_that_ends_at_a_corner_does_not_turn_with_it(end: float) -> None:
    track = Track(polyline([Point(0, 0), Point(20, 0), Point(20, 20)]))
    assert all(point.y == pytest.approx(0) for point in track.piece(15, end))
    assert all(point.x == pytest.approx(20) for point in track.piece(end, 25))


def test_nearest_finds_the_length_of_a_point_on_the_path() -> None:
    track = Track(polyline([Point(0, 0), Point(20, 0), Point(20, 20)]))
    assert track.nearest(Point(20, 7)) == pytest.approx(27)
    assert track.nearest(Point(-5, -5)) == 0


def test_a_path_without_length_has_a_place_and_a_direction() -> None:
    track = Track(polyline([Point(3, 4), Point(3, 4)]))
    assert track.length == 0
    assert track.point(1) == Point(3, 4)
    assert hypot(*track.direction(0)) == pytest.approx(1)
    assert all(point == Point(3, 4) for point in track.piece(0, 0))


def test_rounded_corners_keep_the_ends_and_shrink_where_there_is_no_room() -> None:
    path = rounded([Point(0, 0), Point(4, 0), Point(4, 30)], 10)
    assert (path[0], path[-1]) == (Point(0, 0), Point(4, 30))
    assert all(0 <= point.x <= 4 and 0 <= point.y <= 30 for point in path)


def test_a_rounded_outline_with_an_inner_corner_is_closed_and_inside_its_corners() -> None:
    corners = [(0, 0), (40, 0), (40, 20), (20, 20), (20, 40), (0, 40)]
    edge = rounded_outline([Point(*corner) for corner in corners], 8)
    assert edge[0] == edge[-1]
    box = bounds([edge])
    assert (box.left, box.top, box.right, box.bottom) == (0, 0, 40, 40)


def test_joined_curves_run_on() -> None:
    first, second = polyline([Point(0, 0), Point(1, 0)]), polyline([Point(1, 0), Point(1, 1)])
    assert joined([first, second]) == polyline([Point(0, 0), Point(1, 0), Point(1, 1)])
    assert backward(backward(first)) == first


@given(st.lists(st.tuples(st.floats(-10, 110), st.floats(0, 40)), max_size=6))
def test_what_is_outside_the_cuts_touches_none_of_them(cuts: list[tuple[float, float]]) -> None:
    intervals = [(start, start + size) for start, size in cuts]
    free = outside(intervals, 0, 100)
    assert all(0 <= first < last <= 100 for first, last in free)
    for first, last in free:
        assert not any(start < last - 1e-9 and end > first + 1e-9 for start, end in intervals)


@given(splines, st.floats(-8, 8))
def test_any_curve_has_finite_points_and_unit_directions(spline: Spline, offset: float) -> None:
    track = Track(spline)
    assert isfinite(track.length)
    for step in range(9):
        at = track.length * step / 8
        assert hypot(*track.direction(at)) == pytest.approx(1)
        assert hypot(*track.normal(at)) == pytest.approx(1)
    assert all(isfinite(x) and isfinite(y) for x, y in track.piece(0, track.length, offset))


@given(splines)
def test_the_ends_of_the_whole_piece_are_the_ends_of_the_curve(spline: Spline) -> None:
    track = Track(spline)
    piece = track.piece(0, track.length)
    assert dist(piece[0], spline[0]) < 1e-6
    assert dist(piece[-1], spline[-1]) < 1e-6
