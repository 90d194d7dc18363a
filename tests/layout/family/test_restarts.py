"""Promise: attempts only save what counts as crossings, and are the same every time."""

from __future__ import annotations

from hypothesis import given

from ecogram.layout.family.arrangement import Arrangement
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.restarts import restart
from tests.layout.family.kinships import clinical, family, kinships
from tests.layout.family.test_arrangement import arranged


def restarted(kin: Kin) -> Arrangement:
    arrangement = arranged(kin)
    restart(arrangement, arrangement.cost())
    return arrangement


@given(kinships())
def test_what_changes_is_better_by_a_crossing(kin: Kin) -> None:
    before, after = arranged(kin), restarted(kin)
    assert after.snapshot() == before.snapshot() or after.cost() <= before.cost() - 0.98


def test_without_crossings_nothing_is_tried() -> None:
    kin = family("a + b: x y", "x + z: k")
    assert restarted(kin).snapshot() == arranged(kin).snapshot()


def test_the_same_dice_fall_every_time() -> None:
    kin = clinical(14)
    assert arranged(kin).crossings() > restarted(kin).crossings()
    assert restarted(kin).snapshot() == restarted(kin).snapshot()
