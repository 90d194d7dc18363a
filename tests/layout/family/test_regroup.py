"""Promise: small families get other groups where that keeps couples together or lines apart."""

from __future__ import annotations

from ecogram.layout.family.arrangement import Arrangement
from ecogram.layout.family.groups import grouped
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.order import arrangements, ordered, seat
from ecogram.layout.family.pedigree import number
from ecogram.layout.family.regroup import regroup
from ecogram.layout.family.restarts import attempt
from ecogram.layout.family.rows import assign_rows
from tests.layout.family.kinships import TRICKY, clinical, family
from tests.layout.family.test_order import rows

COUSINS = ("o1 + o2: a b c", "a: a1 a2", "b: b1", "c: c1", "a1 + b1: x y", "a2 + c1: z")


def test_a_sister_of_unknown_age_changes_places_when_lines_cross_less() -> None:
    assert rows(family(*COUSINS))[1] == "b a c"


def test_who_is_known_to_be_older_stays_on_the_left() -> None:
    assert rows(family(*COUSINS, people="a:1950 b:1952 c:1955"))[1] == "a b c"


def test_a_sister_of_unknown_age_moves_past_those_whose_age_is_known() -> None:
    assert rows(family(*COUSINS, people="a:1950 b c:1955"))[1] == "b a c"


def test_a_woman_and_her_sister_stand_in_turn_with_the_brothers_they_marry() -> None:
    unions = ("p + q: a e b", "r + s: c d f", "a / c: x", "b + d: y", "b + c: z")
    assert rows(family(*unions))[1] == "e a c b d f"
    assert not seat(family(*unions)).apart


def test_two_brothers_and_the_two_sisters_they_marry_stand_in_turn_for_one_crossing() -> None:
    kin = family("p + q: a e b", "r + s: c d", "a + c: x", "b + d: y")
    assert rows(kin)[1] == "e a c b d"
    assert 1 <= reached(kin).cost() < 2


def test_a_foster_child_moves_its_aunt_to_the_near_side() -> None:
    assert rows(TRICKY["birth-and-foster"])[1:] == [
        "oom tante pa ma w1 w2 pv pm",
        "d a b c e",
    ]


def test_the_order_of_the_file_stays_where_nothing_crosses() -> None:
    for seed in range(0, 40, 4):
        kin = clinical(seed)
        pedigree = number(kin)
        lines = assign_rows(pedigree)
        first = ordered(pedigree, grouped(pedigree, lines))
        if first.crossings() == 0 and not seat(kin).apart:
            assert regroup(pedigree, lines, first, Arrangement, attempt)[0] is first


def reached(kin: Kin) -> Arrangement:
    """The family as it is seated in the end."""
    pedigree = number(kin)
    return arrangements(pedigree, assign_rows(pedigree))[0]
