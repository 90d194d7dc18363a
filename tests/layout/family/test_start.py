"""Promise: the first walk reaches everybody once, and draws families without loops uncrossed."""

from __future__ import annotations

from hypothesis import given

from ecogram.layout.family.kin import Kin
from tests.layout.family.kinships import TRICKY, family, kinships
from tests.layout.family.test_arrangement import arranged


@given(kinships())
def test_every_group_is_placed_once_in_its_row(kin: Kin) -> None:
    arrangement = arranged(kin)
    weave = arrangement.weave
    assert sorted(group for row in arrangement.rows for group in row) == list(
        range(len(weave.faces))
    )
    for row, groups in enumerate(arrangement.rows):
        assert all(weave.group_rows[group] == row for group in groups)


def test_descendants_are_walked_in_the_order_of_their_parents() -> None:
    unions = [f"v{i} + m{i}: v{2 * i + 1} v{2 * i + 2}" for i in range(31)]
    assert arranged(family(*unions, start="v20")).crossings() == 0


def test_ancestors_are_walked_in_the_order_of_their_children() -> None:
    unions = [f"a{2 * i + 1} + a{2 * i + 2}: a{i} b{i}" for i in range(31)]
    people = " ".join(f"a{i}:{'m' if i % 2 else 'f'}" for i in range(63))
    assert arranged(family(*unions, people=people, start="a0")).crossings() == 0
    eldest_last = [f"a{2 * i + 1} + a{2 * i + 2}: a{i}" for i in range(31)]
    assert arranged(family(*eldest_last, people=people, start="a9")).crossings() == 0


def test_both_sides_with_brothers_and_sisters_are_walked_outward() -> None:
    kin = family(
        "a + b: oom pa",
        "c + d: ma tante",
        "pa + ma: ik zus",
        "oom + w: n1 n2",
        "x + tante: n3",
        start="ik",
    )
    arrangement = arranged(kin)
    assert arrangement.crossings() == 0


def test_families_that_can_be_walked_uncrossed_are() -> None:
    for name in ("exes-both-repartner", "five-partners", "remarriage-chain", "three-partners"):
        assert arranged(TRICKY[name]).crossings() == 0


def test_thousands_of_generations_are_walked() -> None:
    kin = family(*[f"a{i} + b{i}: a{i + 1}" for i in range(3000)])
    assert arranged(kin).crossings() == 0
