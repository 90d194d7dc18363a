"""Promise: what the line of partners apart crosses is known before anything is drawn."""

from __future__ import annotations

from ecogram.layout.family.groups import grouped
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.order import once
from ecogram.layout.family.partings import Partings, least_crossed
from ecogram.layout.family.pedigree import number
from ecogram.layout.family.rows import assign_rows
from tests.layout.family.kinships import family

APART = ("a + b: x y z", "c + d: t tt", "e + f: u uu", "g + h: w ww")
COUPLES = ("x + t: i j", "z + w: k", "y + u: l v")


def parted(kin: Kin, order: str, drops: list[float]) -> int:
    """What the lines of partners apart cross on a row where everybody stands in *order*."""
    pedigree = number(kin)
    woven = grouped(pedigree, assign_rows(pedigree))
    place = {name: float(at) for at, name in enumerate(order.split())}
    x = [place.get(member.id, -9.0) for member in kin.members]
    x += [-9.0] * (len(woven.group_of) - len(x))
    return Partings(woven).crossed(1, x, [0] * len(woven.faces), drops)


def test_over_the_row_everybody_born_between_them_is_crossed_once() -> None:
    kin = family(*APART, *COUPLES)
    assert parted(kin, "x z y w t u uu ww tt", [1.5, 2.5]) == 1
    assert parted(kin, "x z y u w t uu ww tt", [1.5, 2.5, 2.6]) == 2


def test_brothers_and_sisters_between_them_are_crossed_together_above_their_bar() -> None:
    kin = family(*APART, *COUPLES)
    assert parted(kin, "x y z u uu w ww t tt", [2.5, 3.5]) == 1


def test_under_the_row_only_what_drops_between_them_is_crossed() -> None:
    kin = family(*APART, *COUPLES)
    assert parted(kin, "x z y u w t uu ww tt", [1.5]) == 1
    assert parted(kin, "x z y u w t uu ww tt", []) == 0


def test_who_has_partners_at_both_sides_is_not_reached_under_the_row() -> None:
    """Between z, with m and n at the sides, and w stands y."""
    kin = family(*APART, *COUPLES, "z + m: mm", "z + n: nn")
    assert parted(kin, "x m z n y w t u uu ww tt", []) == 1


def test_the_drop_of_partners_apart_leaves_where_it_crosses_least() -> None:
    others = [(1.0, 4.0, 2), (3.0, 6.0, 2), (7.0, 0.0, 2)]
    assert least_crossed((0.0, 8.0, 5.0, 2), others) == 1.0
    assert least_crossed((6.0, 6.5, 5.0, 2), others) == 2.0
    assert least_crossed((6.0, 6.5, 5.0, 1), others) == 1.0


def test_a_second_couple_of_two_families_waits_for_its_own_groups() -> None:
    """Two sisters and two brothers: whoever of them stands apart is found in a row."""
    pedigree = number(family("p + q: a e b", "r + s: c f d", "a + c: x", "b + d: y"))
    arrangement = once(pedigree, grouped(pedigree, assign_rows(pedigree)))
    couples = Partings(arrangement.weave).couples
    assert not any(couples), "both pairs are in one group"
