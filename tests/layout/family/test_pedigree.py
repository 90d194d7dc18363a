"""Promise: brothers and sisters come in order of birth, and nobody gets lost among the numbers."""

from __future__ import annotations

from hypothesis import given

from ecogram.layout.family.kin import Kin
from ecogram.layout.family.pedigree import birth_order, number
from tests.layout.family.kinships import family, kinships


def test_the_eldest_comes_first() -> None:
    assert birth_order([0, 1, 2], [1960, 1950, 1955]) == (1, 2, 0)


def test_who_has_no_known_birth_keeps_the_place_of_the_file() -> None:
    assert birth_order([0, 1, 2, 3], [1960, None, 1950, None]) == (2, 1, 0, 3)


def test_equal_births_keep_the_order_of_the_file() -> None:
    assert birth_order([2, 0, 1], [1950, 1950, 1950]) == (2, 0, 1)


def test_children_born_together_stand_together() -> None:
    births = [1950, 1960, 1955, 1960]
    assert birth_order([1, 0, 2, 3], births, [(1, 3)]) == (0, 2, 1, 3)


def test_twins_of_whom_one_birth_is_known_take_its_place() -> None:
    assert birth_order([0, 1, 2], [1970, None, 1950], [(0, 1)]) == (2, 0, 1)


def test_a_fostered_child_has_its_home_with_its_primary_parents() -> None:
    pedigree = number(family("pa + ma: kind", "oom + tante: ~kind"))
    assert pedigree.children == ((2,), ())
    assert pedigree.fostered == ((), (2,))
    assert pedigree.home[2] == 0


def test_a_child_that_is_primary_twice_is_primary_in_the_first_union() -> None:
    pedigree = number(family("pa + ma: kind", "oom + tante: kind"))
    assert (pedigree.children, pedigree.fostered) == (((2,), ()), ((), (2,)))


def test_ids_of_nobody_are_left_out() -> None:
    kin = family("pa + ma: kind")
    pedigree = number(Kin(kin.members[:1], kin.unions, start="nobody"))
    assert (pedigree.partners, pedigree.children, pedigree.start) == (((0,),), ((),), 0)


@given(kinships())
def test_everybody_has_at_most_one_home_and_is_a_child_there(kin: Kin) -> None:
    pedigree = number(kin)
    children = [child for union in pedigree.children for child in union]
    assert len(children) == len(set(children))
    for child, home in enumerate(pedigree.home):
        assert (home >= 0) == (child in children)
        assert home < 0 or child in pedigree.children[home]
