"""Promise: places and costs always belong to the order of the moment."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ecogram.layout.family.arrangement import Arrangement
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.start import Walk
from tests.layout.family.kinships import family, kinships
from tests.layout.family.test_strands import woven


def arranged(kin: Kin) -> Arrangement:
    """The family in the order of the first walk."""
    pedigree, _, result = woven(kin)
    arrangement = Arrangement(result)
    Walk(arrangement, result.group_of[pedigree.start]).take()
    return arrangement


def test_seats_are_numbered_from_left_to_right_with_a_gap_between_groups() -> None:
    arrangement = arranged(family("a + b: x y", "c + d: v", "x + v", start="a"))
    (row,) = [row for row in arrangement.rows if len(row) == 2]
    places = [
        arrangement.x[seat] for group in row for seat in arrangement.weave.faces[group][0].members
    ]
    assert places == [0.0, 1.0, 2.4, 3.4]


def test_an_end_lies_midway_between_its_seats() -> None:
    arrangement = arranged(family("a + b: x y z"))
    (strand,) = arrangement.weave.strands
    assert (arrangement.at(strand.upper), arrangement.at(strand.lower)) == (0.5, 1.0)


@given(kinships(), st.randoms(use_true_random=False))
def test_a_snapshot_restores_order_images_and_cost(kin: Kin, dice: object) -> None:
    arrangement = arranged(kin)
    cost, state = arrangement.cost(), arrangement.snapshot()
    for row in arrangement.rows:
        row.reverse()
    for group, images in enumerate(arrangement.weave.faces):
        if len(images) > 1:
            arrangement.turn(group)
    arrangement.place()
    arrangement.restore(state)
    assert arrangement.cost() == cost
    assert arrangement.snapshot() == state


@given(kinships())
def test_turning_everything_and_reversing_every_row_crosses_no_more_outside_groups(
    kin: Kin,
) -> None:
    """Turning a group twice is not turning it."""
    arrangement = arranged(kin)
    before = arrangement.snapshot(), arrangement.cost()
    for group, images in enumerate(arrangement.weave.faces):
        if len(images) > 1:
            arrangement.turn(group)
            arrangement.turn(group)
    arrangement.place()
    assert (arrangement.snapshot(), arrangement.cost()) == before


def test_the_line_of_partners_apart_crosses_who_is_born_between_them_or_what_drops_there() -> None:
    """Between z and w stand y, u and uu; u and uu are crossed together, above their bar."""
    once = strained("uu")
    assert strained("uu: m") == once + 1
    assert strained("uu: m", "u: n", "y: o") == once + 1


def strained(*more: str) -> float:
    """The strain of a family with z apart from w; y and u have children."""
    families = ("a + b: x y z", "c + d: t tt", "e + f: u uu", "g + h: w ww")
    arrangement = arranged(family(*families, "x + t: i j", "z + w: k", "y + u: l v", *more))
    row = [g for g in arrangement.rows[1] if len(arrangement.weave.faces[g]) > 1]
    assert len(row) == 1
    return round(arrangement.strain(1), 6)


def test_a_line_across_rows_to_the_far_side_of_somebody_crosses_the_line_down_on_him() -> None:
    """The left side of w is taken by v, or the right one in the mirror image."""
    unions = ("a + b: x y", "x + p: v", "y + q: w", "v + w: m", "x + w: k", "v: n")
    arrangement = arranged(family(*unions))
    (group,) = [g for g, images in enumerate(arrangement.weave.faces) if len(images) > 1]
    assert arrangement.channel_crossings(2) == 2
    arrangement.turn(group)
    arrangement.place()
    assert arrangement.channel_crossings(2) == 1


def test_a_line_across_rows_may_go_under_the_row_at_a_little_more_than_what_it_crosses_there() -> (
    None
):
    """Over the row it meets the lines down to v and w, under it only the drop to m."""
    arrangement = arranged(family("a + b: x y", "x + p: v", "y + q: w", "v + w: m", "x + w: k"))
    assert arrangement.channel_crossings(2) == 1.25
