"""Guards the placing on lines: gaps are kept, errors are as small as can be."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecogram.layout.family.solver import Chain, Term, isotonic, kept_apart, settle


def cost(x: list[float], terms: list[Term], pull: list[float]) -> float:
    errors = sum(t.weight * abs(sum(f * x[v] for v, f in t.parts) + t.constant) for t in terms)
    return errors + sum(p * v for p, v in zip(pull, x, strict=True))


def test_a_parent_stands_over_the_middle_of_two_children() -> None:
    chains = [Chain((0,), ()), Chain((1, 2), (76.0,))]
    terms = [Term(1.0, ((0, 1.0), (1, -0.5), (2, -0.5)))]
    x = settle(3, chains, terms, [0.0, -0.1, 0.1])
    assert x[2] - x[1] == pytest.approx(76, abs=0.5)
    assert x[0] == pytest.approx((x[1] + x[2]) / 2, abs=0.5)


def test_of_three_wishes_the_middle_one_wins() -> None:
    """Least absolute error: the median, not the mean."""
    terms = [Term(1.0, ((0, 1.0),), -goal) for goal in (0.0, 10.0, 500.0)]
    (x,) = settle(1, [Chain((0,), ())], terms, [0.0])
    assert x == pytest.approx(10, abs=1)


def test_a_long_way_is_found_as_well_as_a_short_one() -> None:
    """Two rows of which one must move 5,000 to the right."""
    count = 60
    chains = [
        Chain(tuple(range(count)), (80.0,) * (count - 1)),
        Chain(tuple(range(count, 2 * count)), (80.0,) * (count - 1)),
    ]
    terms = [Term(1.0, ((v, 1.0), (count + v, -1.0)), -5000.0) for v in range(count)]
    x = settle(2 * count, chains, terms, [0.0] * (2 * count))
    assert cost(x, terms, [0.0] * (2 * count)) < count


@settings(max_examples=40, deadline=None, derandomize=True)
@given(
    st.lists(st.floats(1, 50), min_size=1, max_size=6),
    st.lists(st.tuples(st.integers(0, 6), st.floats(-100, 100)), max_size=8),
)
def test_gaps_are_kept(gaps: list[float], wishes: list[tuple[int, float]]) -> None:
    size = len(gaps) + 1
    chain = Chain(tuple(range(size)), tuple(gaps))
    terms = [Term(1.0, ((v % size, 1.0),), -goal) for v, goal in wishes]
    x = settle(size, [chain], terms, [0.0] * size)
    assert all(b - a >= gap - 1e-6 for (a, b), gap in zip(pairwise(x), gaps, strict=True))


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.lists(st.floats(-100, 100), min_size=1, max_size=8))
def test_isotonic_keeps_the_mean_and_never_falls(wanted: list[float]) -> None:
    row = isotonic(wanted, [1.0] * len(wanted))
    assert all(a <= b + 1e-9 for a, b in pairwise(row))
    assert sum(row) == pytest.approx(sum(wanted), abs=1e-6)


def test_what_already_keeps_its_gaps_stays() -> None:
    chain = Chain((0, 1, 2), (10.0, 10.0))
    assert kept_apart([0.0, 12.0, 30.0], [chain]) == [0.0, 12.0, 30.0]
