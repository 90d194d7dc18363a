"""Promise: whoever is bonded keeps the rows that were asked for, as far as nothing contradicts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ecogram.layout.family.grid import Bond, Parentage, merge, topological

COUNT = 7
PLACES = st.integers(0, COUNT - 1)
BONDS = st.lists(st.builds(Bond, PLACES, PLACES, st.integers(-2, 2), st.just(-1)), max_size=8)


@given(BONDS)
def test_every_bond_that_merged_two_groups_holds(bonds: list[Bond]) -> None:
    grid = merge(COUNT, bonds, [])
    for member, joined in enumerate(grid.joined):
        for other, bond in joined:
            assert grid.group[member] == grid.group[other]
            difference = grid.offset[bond.second] - grid.offset[bond.first]
            assert difference == bond.offset


@given(BONDS)
def test_who_is_bonded_is_in_one_group(bonds: list[Bond]) -> None:
    grid = merge(COUNT, bonds, [])
    assert all(grid.group[bond.first] == grid.group[bond.second] for bond in bonds)


def test_a_parent_beside_a_child_breaks_the_group() -> None:
    grid = merge(2, [Bond(0, 1, 0, 0)], [Parentage(0, 1, soft=False)])
    assert [arc.reason for arc in grid.broken] == [Parentage(0, 1, soft=False)]
    kept = merge(2, [Bond(0, 1, 1, -1)], [Parentage(0, 1, soft=False)])
    assert kept.broken == []


def test_parents_come_before_their_children_and_circles_do_not_come() -> None:
    parentages = [Parentage(2, 1, False), Parentage(1, 0, False), Parentage(3, 4, False)]
    order = topological(merge(5, [], parentages))
    assert order.index(2) < order.index(1) < order.index(0)
    circle = [*parentages, Parentage(0, 2, False)]
    assert set(topological(merge(5, [], circle))) == {3, 4}
