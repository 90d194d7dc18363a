"""Promise: moving branches never makes a family worse, and untangles what rows alone cannot."""

from __future__ import annotations

import pytest
from hypothesis import given

from ecogram.layout.family.branches import move_branches
from ecogram.layout.family.kin import Kin
from tests.layout.family.kinships import family, kinships
from tests.layout.family.test_arrangement import arranged


@given(kinships())
def test_the_cost_never_rises_and_is_told(kin: Kin) -> None:
    arrangement = arranged(kin)
    before = arrangement.cost()
    told = move_branches(arrangement, rounds=2)
    assert told == pytest.approx(arrangement.cost())
    assert told <= before + 1e-9


@given(kinships())
def test_nobody_gets_lost_and_every_place_is_right(kin: Kin) -> None:
    arrangement = arranged(kin)
    rows = [sorted(row) for row in arrangement.rows]
    for row in arrangement.rows:
        row.reverse()
    arrangement.place()
    move_branches(arrangement, rounds=2)
    assert [sorted(row) for row in arrangement.rows] == rows
    places = list(arrangement.x)
    arrangement.place()
    assert arrangement.x == places


def test_a_whole_branch_goes_to_the_other_side() -> None:
    kin = family("o: a b", "a: a1 a2", "a1: a3", "a3: a4", "b: b1", "b1: b2", "b2: b3 b4")
    arrangement = arranged(kin)
    for row in (2, 3, 4):
        arrangement.rows[row].reverse()
    arrangement.place()
    assert arrangement.crossings() == 1
    assert move_branches(arrangement, rounds=2) == 0
