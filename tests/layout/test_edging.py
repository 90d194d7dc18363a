"""Guards that an outline runs beside lines, not along them, and moves over nobody for it."""

from __future__ import annotations

import pytest

from ecogram.geometry.shapes import Box, Point
from ecogram.layout.edging import CLEAR, beside_lines
from ecogram.layout.splines import Dot

LOOP: list[Dot] = [(0, 0), (200, 0), (200, 100), (0, 100)]


def tops(*heights: float, boxes: tuple[Box, ...] = ()) -> float:
    """Where the upper side of a loop from 0 to 100 goes for level lines at *heights*."""
    lines = [(Point(-50, y), Point(250, y)) for y in heights]
    moved = beside_lines(LOOP, lines, boxes, 12.0)
    assert moved[2:] == LOOP[2:]
    assert moved[0][1] == moved[1][1]
    return moved[0][1]


def test_a_side_without_a_line_along_it_stays() -> None:
    assert beside_lines(LOOP, [], [], 12.0) == LOOP
    assert tops(-CLEAR, CLEAR) == 0


@pytest.mark.parametrize(("line", "top"), [(-5.0, 3.0), (-3.0, -11.0), (4.0, -4.0)])
def test_a_side_moves_out_or_a_little_in(line: float, top: float) -> None:
    assert tops(line) == top


def test_a_side_moves_over_nobody() -> None:
    assert tops(-3.0, boxes=(Box(20, -40, 50, -12),)) == 5.0
    assert tops(-3.0, boxes=(Box(20, -40, 50, -12), Box(20, 8, 50, 60))) == 0.0


def test_a_side_between_two_lines_goes_past_both_or_stays() -> None:
    assert tops(-5.0, 5.0) == -13.0
    assert tops(-5.0, 5.0, boxes=(Box(20, -40, 50, -12), Box(20, 12, 50, 60))) == 0.0


def test_a_line_that_hardly_reaches_the_side_or_crosses_it_moves_nothing() -> None:
    lines = [(Point(-50, 3), Point(8, 3)), (Point(60, -50), Point(60, 50))]
    assert beside_lines(LOOP, lines, [], 12.0) == LOOP


def test_a_step_in_the_outline_does_not_turn_over() -> None:
    loop: list[Dot] = [(0, 0), (100, 0), (100, 10), (200, 10), (200, 100), (0, 100)]
    line = (Point(-20, -3), Point(90, -3))
    boxes = [Box(0, -60, 90, -8)]
    moved = beside_lines(loop, [line], boxes, 12.0)
    assert moved == loop
