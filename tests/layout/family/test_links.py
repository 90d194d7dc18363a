"""Promise: in a group couples stand side by side and sibships together, mirrored or not."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given

from ecogram.layout.family.blocks import hang, nest
from ecogram.layout.family.faces import Face, faces
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.links import chains, link
from ecogram.layout.family.pedigree import number
from ecogram.layout.family.rows import assign_rows
from ecogram.layout.family.sibships import gather
from tests.layout.family.kinships import TRICKY, family, kinships


def groups(kin: Kin) -> list[tuple[Face, ...]]:
    pedigree = number(kin)
    rows = assign_rows(pedigree).of
    blocks = hang(pedigree, rows)
    sibships = gather(pedigree, rows, blocks)
    links = link(pedigree, blocks, sibships)
    blocks = nest(pedigree, blocks, links.nests)
    sibships = gather(pedigree, rows, blocks)
    return [faces(pedigree, blocks, sibships, chain) for chain in chains(sibships, links)]


def names(kin: Kin, face: Face) -> str:
    return " ".join(kin.members[member].id for member in face.members)


def shown(kin: Kin) -> list[str]:
    return [names(kin, images[0]) for images in groups(kin)]


def test_two_people_with_parents_stand_at_the_facing_ends_of_their_sibships() -> None:
    kin = family("a + b: x y", "c + d: v w", "y + v: k")
    assert "x y v w" in shown(kin)


def test_the_end_that_keeps_the_order_of_birth_is_taken() -> None:
    kin = family("a + b: x y", "c + d: v w", "x + w: k")
    assert "v w x y" in shown(kin)


def test_when_the_order_of_birth_says_nothing_the_man_stands_left() -> None:
    kin = family("a + b: x", "c + d: y", "y + x: k", people="x:f y:m")
    assert "y x" in shown(kin)


def test_other_partners_stand_on_the_free_side() -> None:
    assert "jane tom susan rik rikex" in shown(TRICKY["exes-both-repartner"])


def test_a_founder_between_two_families_links_them() -> None:
    kin = family("a + b: x", "c + d: y", "x + p: k", "p + y: m")
    assert "x p y" in shown(kin)


def test_the_start_persons_own_union_is_linked_first() -> None:
    unions = ("a + b: x y", "c + d: v", "e + f: w", "x + v: k l m", "x + w: n", "y + w: o p q")
    assert any("x w" in line or "w x" in line for line in shown(family(*unions, start="n")))


def test_a_sibship_links_at_two_ends_at_most() -> None:
    pairs = ("c + d: p pp", "e + f: q qq", "g + h: r rr", "x + p", "y + q", "z + r")
    assert {"pp p x z y q qq", "r rr"} <= set(shown(family("a + b: x y z", *pairs)))


def test_an_only_child_who_finds_no_end_stands_among_the_brothers_and_sisters() -> None:
    kin = family("a + b: x y z", "c + d: p", "e + f: q", "g + h: r", "x + p", "y + q", "z + r")
    assert "p x y q z r" in shown(kin)


def test_an_only_child_leaves_the_end_to_who_needs_it() -> None:
    unions = ("a + b: x y z", "c + d: p", "e + f: q qq", "g + h: r rr", "x + p", "y + q", "z + r")
    assert "x p z r rr" in " ".join(shown(family(*unions)))


def test_the_line_to_who_stands_among_others_brothers_and_sisters_crosses_theirs() -> None:
    kin = family("a + b: x y z", "c + d: p", "e + f: q", "g + h: r", "x + p", "y + q", "z + r")
    (images,) = [images for images in groups(kin) if len(images[0].members) == 6]
    assert images[0].cost == 1


def test_mirrored_groups_keep_the_order_of_birth_inside() -> None:
    kin = family("a + b: x y z", "c + d: v w", "z + v: k")
    (images,) = [images for images in groups(kin) if len(images) > 1]
    assert [names(kin, image) for image in images] == ["x y z v w", "w v z x y"]
    assert [image.misplaced for image in images] == [0, 2]


def test_leaving_the_order_of_birth_costs_more_than_leaving_that_of_the_file() -> None:
    """y moves to the end of x y z to stand beside v."""
    unions = ("a + b: x y z", "c + d: v w", "y + v: k")
    costs = []
    for people in ("x:1950 y:1952 z:1954", "x:1950 z:1954", ""):
        (images,) = [i for i in groups(family(*unions, people=people)) if len(i) > 1]
        assert images[0].misplaced == 1
        costs.append(images[0].cost)
    assert costs[0] > costs[1] == costs[2]


def test_children_of_a_far_partner_drop_beside_that_partner() -> None:
    kin = family("p1 / ma: a", "p2 / ma: b", "p3 / ma: c")
    (face,) = next(images for images in groups(kin) if len(images[0].members) > 1)
    ids = [member.id for member in kin.members]
    drops = {union: (ids[left], ids[right]) for union, left, right in face.drops}
    assert drops == {0: ("p1", "ma"), 1: ("ma", "p2"), 2: ("p2", "p3")}


@given(kinships())
def test_everybody_is_in_one_group_and_every_image_shows_the_same_people(kin: Kin) -> None:
    found = groups(kin)
    assert sorted(m for images in found for m in images[0].members) == list(range(len(kin.members)))
    for images in found:
        assert len({frozenset(image.members) for image in images}) == 1
        assert images[0].cost == min(image.cost for image in images)


@given(kinships())
def test_sibships_and_blocks_are_not_torn_in_any_image(kin: Kin) -> None:
    pedigree = number(kin)
    for images in groups(kin):
        for image in images:
            anchors = [one for one, after in pairwise([*image.anchors, -1]) if one != after]
            assert len(anchors) == len(set(anchors))
            homes = [pedigree.home[a] if pedigree.home[a] >= 0 else ~a for a in anchors]
            changes = [one for one, after in pairwise([*homes, None]) if one != after]
            assert len(changes) == len(set(changes))
