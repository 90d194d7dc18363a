"""Dates are compared at the coarser precision, and nothing is said that cannot be known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecogram.model.dates import Age, Date, age, compare, holds

dates = st.builds(
    Date,
    st.just("x"),
    st.none() | st.integers(1900, 1903),
    st.none() | st.integers(1, 3),
    before=st.booleans(),
    order=st.none() | st.integers(0, 2),
)


@pytest.mark.parametrize(
    ("first", "second", "order"),
    [
        (Date.of(2010), Date.of(2011), -1),
        (Date.of(2010), Date.of(2010, 5), 0),
        (Date.of(2010, 6), Date.of(2010, 5, 3), 1),
        (Date("", 1950, before=True), Date.of(1950), -1),
        (Date("", 1950, before=True), Date.of(1940), None),
        (Date("", 1950, after=True), Date.of(1940), 1),
        (Date("", 1950, after=True), Date.of(1960), None),
        (Date("", unknown=True), Date.of(1950), None),
        (Date("", moment="a", order=0), Date("", moment="b", order=1), -1),
    ],
)
def test_dates_are_compared_as_far_as_they_are_known(
    first: Date, second: Date, order: int | None
) -> None:
    assert compare(first, second) == order


@given(dates, dates)
def test_comparing_the_other_way_round_says_the_opposite(first: Date, second: Date) -> None:
    forth, back = compare(first, second), compare(second, first)
    assert (None if forth is None else -forth) == back


def test_since_is_included_and_until_is_not() -> None:
    since, until = Date.of(2010), Date.of(2012)
    held = [holds(since, until, Date.of(year)) for year in (2009, 2010, 2011, 2012)]
    assert held == [False, True, True, False]


def test_what_is_not_known_counts_as_held() -> None:
    assert holds(Date("", unknown=True), None, Date.of(2010))
    assert holds(Date.of(2010), None, None)


@pytest.mark.parametrize(
    ("born", "at", "years"),
    [
        (Date.of(1917), Date.of(2012), Age(95)),
        (Date.of(1950, 6), Date.of(2012, 3), Age(61)),
        (Date.of(1950, 6, 15), Date.of(2012, 6, 14), Age(61)),
        (Date.of(1950, 6, 15), Date.of(2012, 6, 15), Age(62)),
        (Date.of(1950, 6, 15), Date.of(2012), Age(62)),
        (Date("", 1950, circa=True), Date.of(2012), Age(62, approximate=True)),
        (Date("", unknown=True), Date.of(2012), None),
        (Date.of(2013), Date.of(2012), None),
    ],
)
def test_an_age_is_whole_years(born: Date, at: Date, years: Age | None) -> None:
    assert age(born, at) == years
