"""Promise: sweeping never makes a family worse, and says what it costs."""

from __future__ import annotations

import pytest
from hypothesis import given

from ecogram.layout.family.kin import Kin
from ecogram.layout.family.sweeps import sweep
from tests.layout.family.kinships import family, kinships
from tests.layout.family.test_arrangement import arranged


@given(kinships())
def test_the_cost_never_rises_and_is_told(kin: Kin) -> None:
    arrangement = arranged(kin)
    before = arrangement.cost()
    told = sweep(arrangement, passes=12)
    assert told == pytest.approx(arrangement.cost())
    assert told <= before + 1e-9


@given(kinships())
def test_nobody_gets_lost(kin: Kin) -> None:
    arrangement = arranged(kin)
    before = [sorted(row) for row in arrangement.rows]
    sweep(arrangement, passes=12)
    assert [sorted(row) for row in arrangement.rows] == before


def test_a_shuffled_row_is_put_in_order() -> None:
    kin = family("o: a b c d e", "a: v", "b: w", "c: x", "d: y", "e: z")
    arrangement = arranged(kin)
    arrangement.rows[2] = [arrangement.rows[2][place] for place in (3, 0, 4, 2, 1)]
    arrangement.place()
    assert arrangement.crossings() == 6
    assert sweep(arrangement, passes=12) == 0


def test_an_order_without_crossings_is_kept() -> None:
    arrangement = arranged(family("o: a b", "a: v", "b: w"))
    before = arrangement.snapshot()
    sweep(arrangement, passes=12)
    assert arrangement.snapshot() == before
