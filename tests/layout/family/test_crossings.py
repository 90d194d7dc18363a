"""Promise: crossings are counted exactly, as if every pair of lines were compared."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from ecogram.layout.family.crossings import LinePlace, crossings, inversions

PLACES = st.integers(0, 6).map(float)


def pair_by_pair(lines: list[LinePlace]) -> float:
    return sum(
        one[2] * two[2] / 4
        for one, two in combinations(lines, 2)
        if (one[0] - two[0]) * (one[1] - two[1]) < 0
    )


@given(st.lists(st.tuples(PLACES, PLACES, st.sampled_from((1, 2))), max_size=12))
def test_counting_equals_comparing_every_pair(lines: list[LinePlace]) -> None:
    assert crossings(lines) == pair_by_pair(lines)


@given(st.lists(PLACES).map(sorted), st.lists(PLACES).map(sorted))
def test_inversions_equal_comparing_every_pair(left: list[float], right: list[float]) -> None:
    assert inversions(left, right) == sum(one > two for one in left for two in right)
