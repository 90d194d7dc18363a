"""Promise: mirroring only lowers the cost, and leaves a family without crossings alone."""

from __future__ import annotations

from hypothesis import given

from ecogram.layout.family.arrangement import Arrangement
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.mirrors import mirror
from tests.layout.family.kinships import TRICKY, clinical, family, kinships
from tests.layout.family.test_arrangement import arranged
from tests.layout.family.test_strands import woven


def mirrored(kin: Kin) -> Arrangement:
    pedigree, _, result = woven(kin)
    arrangement = Arrangement(result)
    mirror(arrangement, result.group_of[pedigree.start])
    return arrangement


@given(kinships())
def test_the_cost_never_rises(kin: Kin) -> None:
    assert mirrored(kin).cost() <= arranged(kin).cost() + 1e-9


def test_what_is_right_is_left_alone() -> None:
    kin = family("a + b: x y", "c + d: v w", "y + v: k")
    assert mirrored(kin).snapshot() == arranged(kin).snapshot()


def test_mirroring_a_couple_untangles_its_brothers_and_sisters() -> None:
    kin = TRICKY["both-sides-four-generations"]
    assert arranged(kin).crossings() > 0
    assert mirrored(kin).crossings() == 0


def test_clinical_families_cross_less_by_it() -> None:
    walked = sum(arranged(clinical(seed)).crossings() for seed in range(20))
    assert sum(mirrored(clinical(seed)).crossings() for seed in range(20)) < walked - 20
