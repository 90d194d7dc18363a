"""Guards that a line reaches an outline that is not as wide as it is high."""

from __future__ import annotations

import pytest

from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Point
from ecogram.layout.landing import GAP, landed
from ecogram.symbols.outlines import corners

AT = Point(100, 100)
FRONT = corners("building", AT, 36)


def test_a_line_goes_straight_on_to_a_narrow_front() -> None:
    path = polyline([Point(0, 80), Point(79, 95.8)])
    reached = landed(path, last=FRONT)
    assert reached[: len(path)] == path
    end = reached[-1]
    assert end.x == pytest.approx(100 - 0.36 * 36 - GAP, abs=0.2)
    assert end.y - 95.8 == pytest.approx((end.x - 79) / 5, abs=0.01)


def test_a_line_that_would_miss_bends_to_the_nearest_point() -> None:
    passing = polyline([Point(75, 0), Point(75, 90)])
    bent = landed(passing, last=FRONT)
    *_, before, end = bent
    assert (end.x, end.y) == pytest.approx((100 - 0.36 * 36 - GAP, 90))
    assert before.y == pytest.approx(90) and before.x < end.x, "it arrives square to the front"
    assert bent[0] == passing[0] and (len(bent) - 1) % 3 == 0
    assert all(75 - 1e-6 <= spot.x <= end.x + 1e-6 for spot in bent)


def test_the_start_is_brought_to_its_outline_too() -> None:
    path = polyline([Point(121, 100), Point(200, 100)])
    reached = landed(path, first=FRONT)
    assert reached[0].x == pytest.approx(100 + 0.36 * 36 + GAP)
    assert reached[-len(path) :] == path and (len(reached) - 1) % 3 == 0


@pytest.mark.parametrize("shape", ["circle", "square"])
def test_a_line_that_runs_into_the_outline_behind_is_cut(shape: str) -> None:
    stack = corners(shape, AT, 36, stack=True)
    assert max(x for x, _ in stack) == pytest.approx(118 + 0.11 * 36)
    assert min(y for _, y in stack) == pytest.approx(82 - 0.11 * 36)
    path = polyline([Point(200, 90), Point(119, 90)])
    end = landed(path, last=stack)[-1]
    assert 120 + GAP < end.x < 123 + GAP and end.y == pytest.approx(90)
    behind = polyline([Point(0, 100), Point(79, 100)])
    assert landed(behind, last=stack) is behind


def test_a_line_that_arrives_stays_as_it_is() -> None:
    path = polyline([Point(0, 100), Point(100 - 0.36 * 36 - GAP, 100)])
    assert landed(path, last=FRONT) is path
    assert landed(path) is path


@pytest.mark.parametrize("shape", ["building", "house", "mixed"])
def test_outlines_are_convex_and_as_large_as_they_are_drawn(shape: str) -> None:
    spots = corners(shape, AT, 36)
    width = {"building": 0.72, "house": 1.0, "mixed": 1.5}[shape] * 36
    assert max(x for x, _ in spots) - min(x for x, _ in spots) == pytest.approx(width)
    assert max(y for _, y in spots) - min(y for _, y in spots) == pytest.approx(36)
    ring = [*spots, *spots[:2]]
    turns = [
        (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)
        for a, b, c in zip(ring, ring[1:], ring[2:], strict=False)
    ]
    assert all(turn > 0 for turn in turns)


def test_shapes_that_the_routers_know_have_no_outline_of_their_own() -> None:
    assert corners("square", AT, 36) == corners("circle", AT, 36) == ()
    assert corners("rounded", AT, 36, stack=True) == ()
