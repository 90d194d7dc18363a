"""Guards the cut into families: nobody lost, nobody torn from relatives, the order of the file."""

from __future__ import annotations

from hypothesis import given, settings

from ecogram.layout.family.components import split
from ecogram.layout.family.kin import Kin
from tests.layout.family.kinships import family, kinships


def test_families_without_a_line_between_them_are_apart() -> None:
    parts = split(family("a + b: c", "d + e: f"))
    assert [[m.id for m in kin.members] for kin in parts.families] == [
        ["a", "b", "c"],
        ["d", "e", "f"],
    ]
    assert parts.singles == ()


def test_who_has_no_union_is_single() -> None:
    parts = split(family("a + b: c", people="x a b c", ties=[("x", "c")]))
    assert [member.id for member in parts.singles] == ["x"]
    assert parts.families[0].ties == ()


def test_a_foster_child_connects_two_families() -> None:
    assert len(split(family("a + b: c", "d + e: ~c")).families) == 1


def test_only_the_family_of_the_start_person_knows_it() -> None:
    parts = split(family("a + b: c", "d + e: f", start="f"))
    assert [kin.start for kin in parts.families] == ["", "f"]


def test_households_are_divided_over_the_families() -> None:
    parts = split(family("a + b: c", "d + e: f", households=["a d f"]))
    assert [kin.households for kin in parts.families] == [(("a",),), (("d", "f"),)]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(kinships())
def test_nobody_and_no_union_is_lost(kin: Kin) -> None:
    parts = split(kin)
    names = [m.id for part in parts.families for m in part.members]
    names += [m.id for m in parts.singles]
    assert sorted(names) == sorted(m.id for m in kin.members)
    unions = [u.id for part in parts.families for u in part.unions]
    assert sorted(unions) == sorted(u.id for u in kin.unions)
    for part in parts.families:
        inside = {m.id for m in part.members}
        for union in part.unions:
            assert {*union.partners, *(c.id for c in union.children)} <= inside
