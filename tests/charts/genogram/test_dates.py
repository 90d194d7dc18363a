"""Guards that a date stands over its union's line and on nothing else."""

from __future__ import annotations

from ecogram.charts.genogram.dates import Piece, date_labels
from ecogram.charts.genogram.view import UnionView
from ecogram.geometry.shapes import Box, Point
from ecogram.layout.family.places import UnionPlace
from ecogram.scene import Label, label_box
from ecogram.theme import COLOUR


def dates(*pieces: Piece, middle: float = 100.0, bowed: tuple[str, ...] = ()) -> tuple[Label, ...]:
    """The texts over a line from 0 to 200, whose drop leaves at *middle*, among *pieces*."""
    halves = (Point(0, 0), Point(middle, 0)), (Point(middle, 0), Point(200, 0))
    line = (Point(0, 0), Point(200, 0))
    place = UnionPlace("u", line, halves, (), None, ())
    texts = ("geh. 1990", "gesch. 1999", "")
    union = UnionView("u", ("a", "b"), "married", (), *texts, False, (), (), "", True)
    return date_labels([union], {"u": place}, [line, *pieces], (), COLOUR, bowed)["u"]


def test_dates_stand_over_the_middle_of_their_halves() -> None:
    began, ended = dates()
    assert [(label.at.x, label.at.y < 0) for label in (began, ended)] == [(50, True), (150, True)]


def test_a_date_moves_aside_for_a_line_that_comes_down() -> None:
    began, _ = dates((Point(52, -60), Point(52, 60)))
    assert 0 < began.at.x < 100
    assert not label_box(began).overlaps(Box(51, -60, 53, 60))


def test_a_date_goes_under_the_line_when_another_runs_close_above() -> None:
    began, ended = dates((Point(-50, -10), Point(250, -10)))
    assert began.at.y > 0
    assert ended.at.y > 0


def test_a_slanting_line_takes_no_more_room_than_its_ink() -> None:
    began, _ = dates((Point(40, -30), Point(-40, 30)))
    assert (began.at.x, began.at.y < 0) == (50, True)
    crossed, _ = dates((Point(70, -30), Point(30, 30)))
    assert crossed.at.x != 50


def test_a_date_without_room_over_its_own_half_stands_over_the_other() -> None:
    began, ended = dates((Point(12, -60), Point(12, 60)), middle=24.0)
    assert began.at.x > 24
    assert not label_box(began).overlaps(label_box(ended))


def test_dates_leave_the_room_over_their_line_to_an_emotional_line() -> None:
    began, ended = dates(bowed=("u",))
    assert [(label.at.x, label.at.y > 0) for label in (began, ended)] == [(50, True), (150, True)]


def test_dates_without_room_under_a_bowed_line_stand_over_it() -> None:
    began, ended = dates((Point(-50, 10), Point(250, 10)), bowed=("u",))
    assert began.at.y < 0
    assert ended.at.y < 0
