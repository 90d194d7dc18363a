"""Promise: lines of different families that cross are counted, those that meet are not."""

from __future__ import annotations

from ecogram.geometry.shapes import Point
from ecogram.layout.family.places import Descent, UnionPlace
from ecogram.layout.family.tally import crossed


def union(id_: str, left: float, right: float, bar: float, drop: float) -> UnionPlace:
    """Partners at height 0 and one child on each end of a bar."""
    ends = (Point(left, bar), Point(right, bar))
    return UnionPlace(
        id_,
        (Point(drop - 30, 0), Point(drop + 30, 0)),
        None,
        (Point(drop, 0), Point(drop, bar)),
        ends,
        tuple(Descent(f"{id_}{end.x}", (end, Point(end.x, 100))) for end in ends),
    )


def test_a_descent_through_the_bar_of_others_crosses_once() -> None:
    assert crossed([union("a", 0, 100, 50, 50), union("b", 40, 300, 60, 200)]) == 1


def test_families_beside_each_other_do_not_cross() -> None:
    assert crossed([union("a", 0, 100, 50, 50), union("b", 200, 300, 50, 250)]) == 0


def test_lines_of_one_family_and_lines_that_only_touch_do_not_count() -> None:
    assert crossed([union("a", 0, 100, 50, 50)]) == 0
    assert crossed([union("a", 0, 100, 50, 50), union("b", 100, 300, 30, 200)]) == 0
