"""Promise: who belongs together wants to be near, partners most and emotional lines least."""

from __future__ import annotations

from ecogram.layout.family.huddles import APART, HOUSEHOLD, TIE
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.order import seat
from tests.layout.family.kinships import family
from tests.layout.family.test_strands import woven


def test_partners_outweigh_a_household_and_a_household_an_emotional_line() -> None:
    assert APART > 10 * HOUSEHOLD > 10 * TIE > 0


def test_only_who_shares_a_row_and_not_a_group_huddles() -> None:
    kin = family(
        "a + b: x y",
        "c + d: v w",
        "x + v",
        "y + w",
        households=["a c x", "x y"],
        ties=[("b", "d"), ("a", "y")],
    )
    _, _, result = woven(kin)
    ids = [member.id for member in kin.members]
    found = [
        [({ids[s] for s in huddle.seats}, huddle.weight) for huddle in row]
        for row in result.huddles
    ]
    assert found[0] == [({"a", "c"}, HOUSEHOLD), ({"b", "d"}, TIE)]
    assert found[1] == []


def test_a_household_brings_its_members_together_when_lines_cross_no_more() -> None:
    unions = ("a + b: x", "f: ~x", "g: ~x", "h: ~x")
    assert first_row(family(*unions)) == "a b f g h"
    assert "b h" in first_row(family(*unions, households=["b h"]))


def test_an_emotional_line_brings_its_ends_together_when_nothing_else_matters() -> None:
    unions = ("a + b: x", "f: ~x", "g: ~x", "h: ~x")
    assert "f h" in first_row(family(*unions, ties=[("f", "h")]))


def first_row(kin: Kin) -> str:
    return " ".join(s.member for s in seat(kin).rows[0])
