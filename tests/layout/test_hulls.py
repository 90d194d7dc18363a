"""Guards the promise of household outlines: members inside, everybody else outside."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.layout.hulls import hull
from ecogram.layout.splines import flattened


def test_members_side_by_side_share_one_rectangle_with_rounded_corners() -> None:
    found = hull([_person(0, 0), _person(0, 1)], [_person(0, 3)], named=False)
    (edge,) = found.edges
    assert edge[0] == edge[-1]
    xs, ys = [x for x, _ in flattened(edge)], [y for _, y in flattened(edge)]
    assert (min(xs), max(xs)) == (-40.0, 116.0)
    assert (min(ys), max(ys)) == (-40.0, 70.0)
    assert found.enclosed == ()


def test_a_stranger_between_two_members_stays_outside() -> None:
    members, stranger = [_person(0, 0), _person(0, 2)], _person(0, 1)
    found = hull(members, [stranger])
    assert found.enclosed == ()
    assert not _inside(stranger.centre, found.edges)
    assert all(_inside(box.centre, found.edges) for box in members)


def test_members_two_rows_apart_are_joined_through_a_gap() -> None:
    members = [_person(0, 0), _person(2, 0)]
    found = hull(members, [_person(1, 0), _person(1, 2)])
    assert len(found.edges) == 1
    assert found.enclosed == ()


def test_a_full_row_between_leaves_a_way_round_it() -> None:
    found = hull([_person(0, 2), _person(2, 2)], [_person(1, k) for k in range(5)])
    assert len(found.edges) == 1
    assert found.enclosed == ()


def test_no_room_between_rows_gives_two_lobes() -> None:
    low = [Box(-30, -30, 30, 60), Box(30, 62, 90, 152)]
    wall = [Box(-500, 62, 29, 152), Box(91, 62, 500, 152), Box(-500, -30, -31, 60)]
    wall.append(Box(31, -30, 500, 60))
    found = hull(low, wall, named=False)
    assert len(found.edges) == 2
    assert found.enclosed == ()


def test_the_name_stands_inside_the_upper_right_corner() -> None:
    found = hull([_person(0, 0)], [])
    assert _inside(found.label, found.edges)
    assert found.label.x > 20
    assert found.label.y < -30


def test_a_household_without_members_is_refused() -> None:
    with pytest.raises(ValueError, match="members"):
        hull([], [])


@given(st.integers(0, 10_000))
@settings(max_examples=150, deadline=None)
def test_members_are_inside_and_strangers_are_not(seed: int) -> None:
    draw = random.Random(seed)
    people = [
        _person(row, column, draw.uniform(20, 34))
        for row in range(draw.randint(1, 4))
        for column in range(draw.randint(1, 6))
    ]
    ours = {k for k in range(len(people)) if draw.random() < 0.4} or {0}
    members = [box for k, box in enumerate(people) if k in ours]
    others = [box for k, box in enumerate(people) if k not in ours]
    found = hull(members, others)
    assert found.enclosed == ()
    assert all(_inside(box.centre, found.edges) for box in members)
    assert not any(_inside(box.centre, found.edges) for box in others)
    assert found == hull(members, others)


def _person(row: int, column: int, half: float = 30.0) -> Box:
    x, y = 76.0 * column, 134.0 * row
    return Box(x - half, y - 30, x + half, y + 60)


def _inside(dot: Point, edges: tuple[Spline, ...]) -> bool:
    """Even-odd rule over all outlines."""
    crossings = 0
    for edge in edges:
        points = flattened(edge, 3)
        for (ax, ay), (bx, by) in pairwise(points):
            if (ay > dot.y) != (by > dot.y):
                crossings += ax + (bx - ax) * (dot.y - ay) / (by - ay) > dot.x
    return crossings % 2 == 1
