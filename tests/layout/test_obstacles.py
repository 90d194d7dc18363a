"""Guards the grid that answers what a line meets: nothing is missed, nothing is counted twice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ecogram.geometry.shapes import Box, Point
from ecogram.layout.lattice import crossed, traced
from ecogram.layout.lines import Lines, family_lines
from ecogram.layout.obstacles import BLOCKED, Board, room
from ecogram.layout.ties import End, Obstacle, Segment

A, B = End("a", Point(-900, -900), 18.0), End("b", Point(900, 900), 18.0)
NUMBERS = st.floats(-400, 400)


@given(NUMBERS, NUMBERS, NUMBERS, NUMBERS)
def test_a_line_through_a_box_is_blocked_wherever_it_is(
    x: float, y: float, dx: float, dy: float
) -> None:
    board = Board([Obstacle(Box(x - 20, y - 15, x + 20, y + 15), "x", "text")])
    through = [(x - dx, y - dy), (x + dx, y + dy)]
    assert board.grade(through, room(2.0, A, B)) == BLOCKED


def test_the_grade_falls_with_the_room_that_is_left() -> None:
    board = Board([Obstacle(Box(0, 0, 40, 40), "x", "symbol")])
    clear = room(2.0, A, B)
    grades = [board.grade([(-50, -gap), (90, -gap)], clear) for gap in (13, 9, 6, 4, 1)]
    assert grades == [0, 1, 2, 3, BLOCKED]


def test_the_ends_of_a_line_are_its_own_but_may_not_be_entered() -> None:
    end = End("x", Point(20, 20), 20.0)
    board = Board([Obstacle(Box(0, 0, 40, 40), "x", "symbol")])
    clear = room(2.0, end, B)
    assert board.grade([(43, 20), (200, 20)], clear) == 0
    assert board.grade([(43, 20), (-50, 20)], clear) == BLOCKED


def test_a_crossing_is_counted_once_and_steep_ones_cost_least() -> None:
    lines = family_lines([Segment(Point(-300, 0), Point(300, 0), "u")])
    steep = lines.price(traced([(0, -200), (0, 200)]), 1.0, 10, 1e9)
    slanting = lines.price(traced([(-200, -150), (200, 150)]), 1.0, 10, 1e9)
    assert steep == 10
    assert slanting > 1.5 * steep
    assert lines.price(traced([(0, -200), (0, -20)]), 1.0, 10, 1e9) == 0


def test_a_crossing_at_a_joint_of_two_pieces_is_one_crossing() -> None:
    lines = family_lines([Segment(Point(-30, 0), Point(30, 0), "u")])
    assert lines.price(traced([(0, -50), (0, 0), (0, 50)]), 1.0, 10, 1e9) == 10


def test_running_along_a_line_costs_by_length() -> None:
    lines = family_lines([Segment(Point(0, 0), Point(1000, 0), "u")])
    near = lines.price(traced([(100, 5), (200, 5)]), 1.0, 10, 1e9)
    assert near > 500
    assert lines.price(traced([(100, 9), (200, 9)]), 1.0, 10, 1e9) == 0


def test_what_was_removed_is_forgotten() -> None:
    lines = Lines()
    lines.add("one", [(0, 0), (100, 0), (900, 500)], 2.0)
    lines.add("two", [(50, -50), (50, 50)], 2.0)
    lines.remove("one")
    assert lines.price(traced([(0, -20), (40, 20), (40, 400), (700, 380)]), 1.0, 10, 1e9) == 0
    assert lines.near(40, -10, 60, 10)


@given(NUMBERS, NUMBERS, NUMBERS, NUMBERS, st.floats(0, 1))
def test_every_point_of_a_piece_lies_in_one_of_its_cells(
    x: float, y: float, z: float, w: float, t: float
) -> None:
    keys = crossed((x, y), (z, w))
    dot = (x + (z - x) * t, y + (w - y) * t)
    near = {
        crossed(d, d)[0]
        for d in ((dot[0] + e, dot[1] + f) for e in (-1e-6, 1e-6) for f in (-1e-6, 1e-6))
    }
    assert near & set(keys)
