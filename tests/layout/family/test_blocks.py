"""Promise: whom somebody has children with stands at his side, in an order that reads."""

from __future__ import annotations

from hypothesis import given

from ecogram.layout.family.blocks import Blocks, hang, stand
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.pedigree import Pedigree, number
from ecogram.layout.family.rows import assign_rows
from tests.layout.family.kinships import family, kinships


def hung(kin: Kin) -> tuple[Pedigree, Blocks]:
    pedigree = number(kin)
    return pedigree, hang(pedigree, assign_rows(pedigree).of)


def block(kin: Kin, member: str, *, left_taken: bool = False, right_taken: bool = False) -> str:
    pedigree, blocks = hung(kin)
    ids = [m.id for m in kin.members]
    standing = stand(
        pedigree, blocks, ids.index(member), left_taken=left_taken, right_taken=right_taken
    )
    return " ".join(ids[m] for m in standing.members)


def test_a_man_stands_left_and_a_woman_right() -> None:
    assert block(family("w + m", people="w:f m:m"), "m") == "m w"
    assert block(family("v + m: a", "a + b", people="v:m m:f a:f b:m"), "a") == "b a"


def test_of_one_gender_the_first_in_the_file_stands_left() -> None:
    assert block(family("x + y", people="y:f x:f"), "y") == "x y"


def test_of_two_partners_one_stands_on_each_side_in_the_order_of_the_file() -> None:
    assert block(family("a + m", "m + b", people="m:m"), "m") == "a m b"


def test_a_past_partner_stands_left_of_the_present_one() -> None:
    assert block(family("a + m", "m / b", people="m:m"), "m") == "b m a"


def test_five_past_partners_stand_two_left_and_three_right() -> None:
    kin = family("p1 / ma", "p2 / ma", "p3 / ma", "p4 / ma", "p5 / ma", people="ma:f p1:m p2:m")
    assert block(kin, "ma") == "p1 p2 ma p3 p4 p5"


def test_the_present_partner_of_three_stands_nearest() -> None:
    assert block(family("a / m", "b / m", "c + m"), "m") == "a b m c"
    assert block(family("c + m", "a / m", "b / m"), "m") == "a b m c"


def test_partners_avoid_the_side_of_a_linked_one() -> None:
    kin = family("v + w: m", "a / m", "b + m")
    assert block(kin, "m", right_taken=True) == "a b m"
    assert block(kin, "m", left_taken=True) == "m b a"


def test_who_brings_a_partner_of_his_own_stands_farthest() -> None:
    kin = family("v + w: m", "a / m", "b / m", "c / m", "d / m", "c / e")
    assert block(kin, "m") == "a b m d c e"


def test_partners_of_one_union_of_four_stand_together() -> None:
    kin = family("v + w: m", "m / x", "m / y", "m / z", "m + a + b + c")
    assert set(block(kin, "m").split()[-4:]) == {"m", "a", "b", "c"}


def test_children_hang_beside_the_farther_partner() -> None:
    kin = family("p1 / ma: a", "p2 / ma: b", "p3 / ma: c")
    pedigree, blocks = hung(kin)
    standing = stand(pedigree, blocks, 1, left_taken=False, right_taken=False)
    ids = [m.id for m in kin.members]
    inward = {ids[outer]: ids[inner] for outer, inner in standing.inward.items()}
    assert inward == {"p1": "ma", "p2": "ma", "p3": "p2"}


def test_a_founder_couple_hangs_on_the_man() -> None:
    kin = family("w + m: a", people="w:f m:m")
    _, blocks = hung(kin)
    assert blocks.anchor == (1, -1, -1)


def test_a_couple_that_both_have_parents_is_a_bridge() -> None:
    _, blocks = hung(family("a + b: c", "d + e: f", "c + f"))
    assert blocks.bridges == ((2, 5, 2),)


def test_a_chain_of_thousands_of_partners_is_no_problem() -> None:
    kin = family(*[f"p{i} + p{i + 1}" for i in range(3000)])
    pedigree, blocks = hung(kin)
    anchor = blocks.anchor.index(-1)
    standing = stand(pedigree, blocks, anchor, left_taken=False, right_taken=False)
    assert len(standing.members) == 3001
    assert sorted(standing.members, key=lambda m: int(kin.members[m].id[1:])) in (
        list(standing.members),
        list(reversed(standing.members)),
    )


@given(kinships())
def test_everybody_stands_in_one_block_or_alone(kin: Kin) -> None:
    pedigree, blocks = hung(kin)
    standing = [
        member
        for anchor in range(pedigree.size)
        if blocks.anchor[anchor] < 0
        for member in stand(pedigree, blocks, anchor, left_taken=False, right_taken=False).members
    ]
    assert sorted(standing) == list(range(pedigree.size))


@given(kinships())
def test_only_people_without_parents_hang_on_somebody(kin: Kin) -> None:
    pedigree, blocks = hung(kin)
    assert all(a < 0 or pedigree.home[m] < 0 for m, a in enumerate(blocks.anchor))


@given(kinships())
def test_one_or_two_partners_stand_right_beside_the_one_they_hang_on(kin: Kin) -> None:
    pedigree, blocks = hung(kin)
    for anchor in range(pedigree.size):
        if blocks.anchor[anchor] >= 0:
            continue
        members = stand(pedigree, blocks, anchor, left_taken=False, right_taken=False).members
        if 0 < len(blocks.hangings[anchor]) <= 2 and not any(
            blocks.hangings[h.partner] for h in blocks.hangings[anchor]
        ):
            place = members.index(anchor)
            for hanging in blocks.hangings[anchor]:
                assert abs(members.index(hanging.partner) - place) == 1
