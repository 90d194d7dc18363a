"""Guards the lines of partners who stand apart: over the row or under it, whatever crosses less."""

from __future__ import annotations

import pytest

from ecogram.layout.family.arrange import arrange
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.places import Places
from ecogram.layout.family.seating import Seat, Seating
from tests.layout.family.kinships import family
from tests.layout.family.scrutiny import crossings, findings


def seated(kin: Kin, *rows: str) -> Places:
    """*kin* in these rows, everybody a group of their own."""
    number = iter(range(1000))
    seats = tuple(
        tuple(Seat(name, block, block) for name in row.split() for block in [next(number)])
        for row in rows
    )
    return arrange(kin, seater=lambda _: [Seating(seats)])


APART = family("p + q: a b c", "q + r", "r + s: d e f", "a + f: k")
"""The eldest of one sibship and the youngest of another, with four between them."""


def test_under_a_row_of_brothers_and_sisters_a_line_crosses_nobody() -> None:
    places = seated(APART, "p q r s", "a b c d e f", "k")
    assert crossings(places) == 0
    assert findings(APART, places) == []
    row = places.centres["a"].y
    assert max(point.y for point in places.unions["u3"].line) > row


def test_it_leaves_at_half_height_and_comes_in_at_half_height() -> None:
    line = seated(APART, "p q r s", "a b c d e f", "k").unions["u3"].line
    assert line[0].y == line[1].y == line[-1].y == line[-2].y
    assert line[2].y == line[3].y


def test_its_drop_is_right_over_the_children_wherever_these_stand() -> None:
    places = seated(APART, "p q r s", "a b c d e f", "k")
    assert places.unions["u3"].drop[0].x == places.centres["k"].x
    assert len(places.unions["u3"].drop) == 2


def test_over_couples_with_children_a_line_crosses_nobody() -> None:
    parents = ("p + q: a", "r + s: f", "x + y: m", "v + w: o", "f + g: z")
    kin = family(*parents, "m + o", "o + z", "a / f")
    places = seated(kin, "p q r s", "a x y v w f g", "m o z")
    assert crossings(places) == 0
    assert min(point.y for point in places.unions["u7"].line) < places.centres["a"].y


def test_over_a_whole_sibship_a_line_runs_above_its_bar() -> None:
    """There it crosses one drop; right over the row it would cross every child's line."""
    kin = family(
        "g + h: q r t", "p + q: a", "r + s: b c d", "t + u: f", "b + x: k", "c + y: m", "a / f"
    )
    places = seated(kin, "g h", "p q r s t u", "a b x c y d f", "k m")
    assert crossings(places) == 1
    assert findings(kin, places) == []
    bar = places.unions["u2"].bar
    assert bar is not None
    assert min(point.y for point in places.unions["u6"].line) < bar[0].y


def test_a_partner_with_both_sides_taken_is_joined_over_the_row() -> None:
    kin = family("p + q: a b", "r + s: f g", "x + a: k", "a + y: l", "a / g: m")
    places = seated(kin, "p q r s", "x a y b f g", "k l m")
    assert findings(kin, places) == []
    assert min(point.y for point in places.unions["u4"].line) < places.centres["a"].y


@pytest.mark.parametrize("start", ["a", "f"])
def test_the_text_of_a_line_under_the_row_has_room(start: str) -> None:
    kin = APART._replace(start=start)
    dated = kin._replace(unions=(*kin.unions[:3], kin.unions[3]._replace(first_half=50.0)))
    places = seated(dated, "p q r s", "a b c d e f", "k")
    halves = places.unions["u3"].halves
    assert halves is not None
    (left, right), _ = halves
    assert right.x - left.x >= 66


def test_a_line_to_a_row_below_goes_past_who_was_not_born_there() -> None:
    """From the top of m, who has partners at both sides, over r and not over his own brother b."""
    kin = family("p + q: a b m", "b + m: k", "m + r: s", "s + m")
    places = seated(kin, "p q", "a b m r", "k s")
    assert crossings(places) == 0
    assert findings(kin, places) == []
    assert max(point.x for point in places.unions["u3"].line) > places.centres["r"].x


DEEP = family("n + w: k", "w + v: d", "n / d: z")
"""A man with a mother and with her daughter: his child by the one stands before the other."""


def test_to_a_partner_below_a_line_goes_under_who_stands_before_her() -> None:
    places = seated(DEEP, "n w v", "k d", "z")
    assert crossings(places) == 0
    assert findings(DEEP, places) == []
    line = places.unions["u2"].line
    assert max(point.y for point in line) > places.centres["k"].y
    assert line[0].y == places.centres["n"].y
    assert line[-1].y == places.centres["d"].y


def test_the_child_hangs_straight_from_that_line() -> None:
    places = seated(DEEP, "n w v", "k d", "z")
    drop = places.unions["u2"].drop
    assert {point.x for point in drop} == {places.centres["z"].x}
    assert drop[0].y == max(point.y for point in places.unions["u2"].line)


def test_it_comes_up_at_the_far_side_of_a_partner_below_whose_near_side_is_taken() -> None:
    kin = family("a + s: y", "s + b: m", "a / m: k", "y + m")
    places = seated(kin, "a s b", "y m", "k")
    assert crossings(places) == 0
    assert findings(kin, places) == []
    line = places.unions["u2"].line
    assert line[-2].x > line[-1].x > places.centres["m"].x


def test_it_passes_two_rows_and_goes_under_the_second() -> None:
    kin = family("n + w: k", "w + v: d", "k + i: l", "d + j: e", "n / e: z")
    places = seated(kin, "n w v", "k i d j", "l e", "z")
    assert crossings(places) == 0
    assert findings(kin, places) == []


def test_a_line_to_a_partner_below_stays_over_the_row_where_it_crosses_nobody() -> None:
    kin = family("m + n: x y", "n / y: z")
    places = seated(kin, "m n", "x y", "z")
    assert crossings(places) == 0
    assert max(point.y for point in places.unions["u1"].line) == places.centres["y"].y


def test_a_line_under_the_row_that_saves_nothing_stays_over_it() -> None:
    """Over the row it meets the line down to k, under it the drop to the child of k alone."""
    kin = family("n + w: k", "w + v: d", "n / d: z", "k: o")
    places = seated(kin, "n w v", "k d", "o z")
    line = places.unions["u2"].line
    assert max(point.y for point in line) == places.centres["d"].y


def test_the_order_knows_of_it() -> None:
    """Otherwise k and d would stand the other way round, with their drops across each other."""
    kin = family("o + p: s n", "n + w: k", "w + v: d", "n / d: z", "s + t: u")
    assert crossings(arrange(kin)) == 0
