"""Promise: groups can be wished otherwise: who is linked last, whose partners change sides."""

from __future__ import annotations

from ecogram.layout.family.groups import grouped
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.pedigree import number
from ecogram.layout.family.rows import assign_rows
from ecogram.layout.family.wishes import USUAL, Wishes
from tests.layout.family.kinships import family


def shown(kin: Kin, wishes: Wishes) -> list[set[str]]:
    """Who stands in which group."""
    return [set(order.split()) for order in orders(kin, wishes)]


def orders(kin: Kin, wishes: Wishes) -> list[str]:
    pedigree = number(kin)
    woven = grouped(pedigree, assign_rows(pedigree), wishes)
    return [
        " ".join(kin.members[seat].id for seat in images[0].members if seat < woven.size)
        for images in woven.faces
    ]


def test_whose_union_is_last_leaves_the_ends_to_others() -> None:
    kin = family(
        *("a + b: x", "c + d: v vv", "e + f: w ww", "g + h: u uu"),
        *("x + v: i j k", "x + w: l m", "x + u: n"),
    )
    assert {"x", "v", "vv", "w", "ww"} in shown(kin, USUAL)
    assert {"x", "w", "ww", "u", "uu"} in shown(kin, USUAL._replace(last=(4,)))


def test_mirrored_partners_change_sides() -> None:
    kin = family("m + n: a", "m + o: b")
    assert orders(kin, USUAL)[0] == "n m o"
    assert orders(kin, USUAL._replace(mirrored=(0,)))[0] == "o m n"
