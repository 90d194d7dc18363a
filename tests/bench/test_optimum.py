"""Guards the oracle: crossings that must be are found, those that need not be are not."""

from __future__ import annotations

import pytest

from bench.optimum import Optimum, fewest, missing
from bench.pedigree import Couple, Human, Pedigree
from bench.plane import Spot
from bench.quality import figures
from bench.rivals.placed import Placed

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())


def family(*couples: tuple[str, str]) -> Pedigree:
    found = tuple(Couple(tuple(p), tuple(c)) for p, c in couples)
    ids = dict.fromkeys(id_ for couple in found for id_ in (*couple.partners, *couple.children))
    parents = {c: n for n, couple in enumerate(found) for c in couple.children}
    return Pedigree(tuple(Human(id_, "", ord(id_)) for id_ in ids), found, parents)


def places(*rows: str) -> dict[str, Spot]:
    return {id_: (76.0 * x, 100.0 * y) for y, row in enumerate(rows) for x, id_ in enumerate(row)}


def test_a_crossing_that_need_not_be_is_not_in_the_optimum() -> None:
    pedigree, drawn = family(("ab", "ef"), ("cd", "gh")), places("abcd", "ghef")
    assert figures("x", pedigree, Placed(tuple(drawn.items()), 76, 36)).crossings == 2
    assert fewest(pedigree, drawn) == Optimum(0, True)


def test_a_sibship_that_is_married_into_another_twice_costs_a_crossing() -> None:
    pedigree = family(("ab", "efi"), ("cd", "ghj"), ("eg", "k"), ("fh", "l"), ("ij", "m"))
    assert fewest(pedigree, places("abcd", "egfhij")) == Optimum(1, True)


def test_the_order_of_birth_may_cost_a_crossing() -> None:
    """The middle child has foster parents, whose line cannot come from aside."""
    pedigree, drawn = family(("ab", "efg"), ("cd", "f")), places("abcd", "efg")
    assert fewest(pedigree, drawn) == Optimum(1, True)
    assert fewest(pedigree, drawn, keep_births=False) == Optimum(0, True)


def test_the_bound_is_never_above_a_drawing() -> None:
    pedigree = family(("ab", "efg"), ("cd", "hi"), ("eh", "k"), ("gi", "lm"))
    for rows in (("abcd", "fegih", "klm"), ("abcd", "fehig", "klm"), ("cdab", "fehgi", "klm")):
        drawn = places(*rows)
        crossed = figures("x", pedigree, Placed(tuple(drawn.items()), 76, 36)).crossings
        assert fewest(pedigree, drawn).crossings <= crossed
