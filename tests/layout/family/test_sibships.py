"""Promise: brothers and sisters stand together in order of birth; only who must moves to an end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ecogram.layout.family.blocks import hang
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.pedigree import number
from ecogram.layout.family.rows import assign_rows
from ecogram.layout.family.sibships import Run, Sibship, Sibships, gather
from tests.layout.family.kinships import TRICKY, family, kinships


def gathered(kin: Kin) -> Sibships:
    pedigree = number(kin)
    rows = assign_rows(pedigree).of
    return gather(pedigree, rows, hang(pedigree, rows))


def sibship(*runs: tuple[int, ...]) -> Sibship:
    members = tuple(sorted(member for run in runs for member in run))
    return Sibship(0, 0, members, tuple(Run(run, free=True) for run in runs))


def test_nobody_moves_without_need() -> None:
    assert sibship((0,), (1,), (2,)).lined_up(-1, -1) == (0, 1, 2)


def test_only_the_linked_sibling_moves() -> None:
    assert sibship((0,), (1,), (2,), (3,)).lined_up(2, 0) == (2, 1, 3, 0)


def test_nobody_stands_at_both_ends_except_an_only_child() -> None:
    assert sibship((0,), (1,)).lined_up(0, 0) is None
    assert sibship((0,)).lined_up(0, 0) == (0,)


def test_a_twin_takes_the_other_along_to_the_end() -> None:
    assert sibship((0,), (1, 2), (3,)).lined_up(-1, 1) == (0, 3, 2, 1)


def test_twins_with_brothers_and_sisters_cannot_take_both_ends() -> None:
    assert sibship((0,), (1, 2)).lined_up(1, 2) is None
    assert sibship((1, 2)).lined_up(2, 1) == (2, 1)


def test_out_of_order_counts_who_has_to_move_back() -> None:
    four = sibship((0,), (1,), (2,), (3,))
    assert four.misplaced((0, 1, 2, 3)) == 0
    assert four.misplaced((3, 0, 1, 2)) == 1
    assert four.misplaced((2, 1, 3, 0)) == 2


def test_a_woman_of_two_brothers_is_their_guest() -> None:
    found = gathered(TRICKY["two-brothers-one-woman"])
    assert found.guests == {(2, 4): 5}
    brothers = next(s for s in found.all if s.union == 0)
    assert brothers.lined_up(-1, -1) == (2, 4, 3)


def test_siblings_who_are_partners_stand_side_by_side() -> None:
    found = gathered(family("v + m: a b c d", "a + c: k", "b + d"))
    assert found.all[1].lined_up(-1, -1) == (2, 4, 3, 5)


def test_twins_stay_together_when_one_shares_a_partner_with_another_sibling() -> None:
    found = gathered(family("v + m: a (b c) d", "a + x: k", "x + c: n"))
    assert found.all[1].lined_up(-1, -1) == (2, 4, 3, 5)


@given(st.permutations(range(6)), st.integers(-1, 5), st.integers(-1, 5), st.integers(1, 5))
def test_the_ends_hold_whom_they_should(order: list[int], left: int, right: int, size: int) -> None:
    runs = [tuple(order[:size])] + [(member,) for member in order[size:]]
    lined = sibship(*runs).lined_up(left, right)
    if lined is None:
        assert left >= 0 and right >= 0
        return
    assert sorted(lined) == list(range(6))
    assert left < 0 or lined[0] == left
    assert right < 0 or lined[-1] == right
    places = sorted(lined.index(member) for member in runs[0])
    assert places[-1] - places[0] == len(places) - 1


@given(kinships())
def test_everybody_who_hangs_on_nobody_is_in_one_sibship_or_a_guest(kin: Kin) -> None:
    pedigree = number(kin)
    rows = assign_rows(pedigree).of
    blocks = hang(pedigree, rows)
    found = gather(pedigree, rows, blocks)
    members = [member for sibship in found.all for member in sibship.members]
    own = [m for m in range(pedigree.size) if blocks.anchor[m] < 0]
    assert sorted([*members, *found.guests.values()]) == own
    for sibship in found.all:
        assert sorted(m for run in sibship.runs for m in run.members) == sorted(sibship.members)
        assert len({(pedigree.home[m], rows[m]) for m in sibship.members}) == 1
