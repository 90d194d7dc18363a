"""Guards the last step of placing: what is nearly exact becomes exact, nothing else moves."""

from __future__ import annotations

import pytest

from ecogram.layout.family.snapping import snapped
from ecogram.layout.family.solver import Chain, Term


def test_nearly_exact_becomes_exact() -> None:
    chains = [Chain((0, 1), (122.0,)), Chain((2, 3), (76.0,))]
    terms = [Term(1.0, ((0, 0.5), (1, 0.5), (2, -0.5), (3, -0.5)))]
    x = snapped([0.0, 122.3, 23.4, 99.6], chains, terms, 0.6)
    assert x[1] - x[0] == 122
    assert x[3] - x[2] == 76
    assert (x[0] + x[1]) / 2 == pytest.approx((x[2] + x[3]) / 2, abs=0.011)


def test_what_is_far_from_exact_stays() -> None:
    chains = [Chain((0,), ()), Chain((1,), ())]
    assert snapped([0.0, 5.0], chains, [Term(1.0, ((0, 1.0), (1, -1.0)))], 0.6) == [0.0, 5.0]


def test_terms_about_several_loose_people_become_exact_together() -> None:
    chains = [Chain((0, 1), (122.0,)), Chain((2, 3), (76.0,))]
    terms = [Term(1.0, ((0, 0.5), (1, 0.5), (2, -0.5), (3, -0.5)))]
    x = snapped([0.0, 200.3, 50.0, 150.0], chains, terms, 0.6)
    assert (x[0] + x[1]) / 2 == pytest.approx((x[2] + x[3]) / 2, abs=0.011)


def test_gaps_are_kept_whatever_is_snapped() -> None:
    chains = [Chain((0, 1, 2), (10.0, 10.0))]
    terms = [Term(1.0, ((0, 1.0),), -0.5), Term(1.0, ((2, 1.0),), -20.1)]
    x = snapped([0.0, 10.2, 20.4], chains, terms, 0.6)
    assert x[1] - x[0] >= 10
    assert x[2] - x[1] >= 10
