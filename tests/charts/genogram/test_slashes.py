"""Guards that the slashes of a union that ended are read with no other line."""

from __future__ import annotations

from ecogram.charts.genogram.slashes import CLEAR, slash_places
from ecogram.charts.genogram.view import UnionView
from ecogram.geometry.shapes import Point
from ecogram.layout.family.places import UnionPlace

UNION = UnionView(
    id="u",
    partners=("a", "b"),
    form="married",
    states=("divorced",),
    start="",
    end="",
    word="",
    related=False,
    children=(),
    twins=(),
    title="",
    together=False,
)
HALVES = ((Point(18, 40), Point(100, 40)), (Point(100, 40), Point(200, 40)))
PLACE = UnionPlace("u", (Point(18, 40), Point(200, 40)), HALVES, (), None, ())


def upright(x: float) -> tuple[Point, Point]:
    return Point(x, 10), Point(x, 90)


def slashes(*lines: tuple[Point, Point]) -> Point:
    return slash_places([UNION], {"u": PLACE}, lines)["u"]


def test_slashes_stand_in_the_middle_of_their_half() -> None:
    assert slashes() == Point(150, 40)
    assert slashes(upright(50), upright(120)) == Point(150, 40)


def test_slashes_make_way_for_a_strangers_upright_line() -> None:
    at = slashes(upright(147))
    assert abs(at.x - 147) >= CLEAR
    assert 110 <= at.x <= 190


def test_a_line_that_only_begins_at_the_union_is_no_stranger() -> None:
    assert slashes((Point(150, 40), Point(150, 90))) == Point(150, 40)


def test_a_union_that_stands_has_no_slashes() -> None:
    assert slash_places([UNION._replace(states=())], {"u": PLACE}, []) == {}


def test_slashes_make_way_for_the_outline_of_a_household() -> None:
    at = slashes((Point(150.0, 10), Point(150.004, 90)))
    assert abs(at.x - 150) >= CLEAR
