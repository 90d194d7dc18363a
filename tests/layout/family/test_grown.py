"""Promise: families of which much marries within them are drawn with few crossings.

The numbers are those of the drawings; fewer is better, and the number goes down with it.
"""

from __future__ import annotations

from functools import cache

import pytest

import ecogram
from bench import collection
from bench.families import USUAL, Rates
from bench.score import Score, score


@pytest.mark.parametrize(
    ("size", "seed", "rates", "most"),
    [(80, 6, Rates(in_laws=0.8), 7), (40, 4, Rates(remarriage=0.9, separation=0.6), 1)],
)
def test_a_grown_family_crosses_at_most_so_often(
    size: int, seed: int, rates: Rates, most: int
) -> None:
    drawn = drawing(size, seed, rates)
    assert drawn.family_crossings <= most
    assert not drawn.sibships_torn


def test_an_only_child_among_in_laws_saves_a_crossing() -> None:
    """Tess, an only child, stands beside her partner and not at the far end of his sibship."""
    (case,) = [one.case for one in collection.samples(quick=True) if one.name == "family-60-1"]
    assert score(str(ecogram.render(case, "genogram"))).family_crossings <= 1


def test_one_of_three_couples_stands_apart_where_a_sibship_has_two_ends() -> None:
    """Three brothers and sisters have a partner with brothers and sisters each."""
    assert drawing(80, 6, Rates(in_laws=0.8)).couples_apart == 1
    assert drawing(80, 5, USUAL).couples_apart == 0


@cache
def drawing(size: int, seed: int, rates: Rates) -> Score:
    return score(str(ecogram.render(collection.grown(size, seed, rates), "genogram")))
