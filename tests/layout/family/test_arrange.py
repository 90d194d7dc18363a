"""Guards what every drawing of a family may promise: nobody on anybody, no line through a text or
a stranger's symbol, no two families on one line, children below their parents, always the same."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, pairwise

import pytest
from hypothesis import assume, given, settings

from ecogram.geometry.shapes import Point
from ecogram.layout.family.arrange import arrange
from ecogram.layout.family.kin import Child, Kin, Member, Tie, Union
from ecogram.layout.family.places import Places
from ecogram.layout.family.seating import Seat, Seating
from ecogram.layout.family.spacing import Spacing
from tests.layout.family.kinships import TRICKY, clinical, family, kinships, member
from tests.layout.family.scrutiny import findings, shared, struck

SPACING = Spacing()


def written(kin: Kin) -> Kin:
    """*kin* as a chart asks for it: names beside the drops of single parents, circles round."""
    single = {union.partners[0] for union in kin.unions if len(set(union.partners)) == 1}
    return kin._replace(
        members=tuple(
            person._replace(
                left=23.0 if person.id in single else person.left,
                right=62.0 if person.id in single else person.right,
                round=person.side > 0,
            )
            for person in kin.members
        ),
    )


def is_plausible(kin: Kin) -> bool:
    """Whether nobody has more than four unions, and no two people more than one."""
    pairs = Counter(
        frozenset(pair) for union in kin.unions for pair in combinations(union.partners, 2)
    )
    unions = Counter(name for union in kin.unions for name in union.partners)
    return max(pairs.values(), default=0) < 2 and max(unions.values(), default=0) < 5


@pytest.mark.parametrize("name", TRICKY)
def test_a_tricky_family_is_drawn_without_a_fault(name: str) -> None:
    kin = written(TRICKY[name])
    assert findings(kin, arrange(kin)) == []


@pytest.mark.parametrize("seed", range(12))
def test_a_family_of_practice_is_drawn_without_a_fault(seed: int) -> None:
    kin = written(clinical(seed))
    assert findings(kin, arrange(kin)) == []


@settings(max_examples=40, deadline=None, derandomize=True)
@given(kinships(10))
def test_any_family_is_drawn_without_a_fault(kin: Kin) -> None:
    assume(is_plausible(kin))
    kin = written(kin)
    assert findings(kin, arrange(kin)) == []


@settings(max_examples=25, deadline=None, derandomize=True)
@given(kinships(10))
def test_everybody_is_on_the_page(kin: Kin) -> None:
    places = arrange(kin)
    assert list(places.centres) == [person.id for person in kin.members]
    for person in kin.members:
        at = places.centres[person.id]
        assert person.left <= at.x <= places.width - person.right + 0.01
        assert person.above <= at.y <= places.height - person.below + 0.01


@settings(max_examples=25, deadline=None, derandomize=True)
@given(kinships(10))
def test_children_stand_below_their_parents(kin: Kin) -> None:
    places = arrange(kin)
    if places.exceptions:
        return
    for union in kin.unions:
        low = max(places.centres[name].y for name in union.partners)
        for child in union.children:
            if child.primary and child.id not in union.partners:
                assert places.centres[child.id].y > low


@pytest.mark.parametrize("name", ["five-partners", "birth-and-foster", "uncle-and-niece"])
def test_the_same_family_gets_the_same_places(name: str) -> None:
    assert arrange(TRICKY[name]) == arrange(TRICKY[name])


def test_a_reader_finds_a_line_through_a_symbol() -> None:
    """The scrutiny itself: it must see what it is there to see."""
    kin = TRICKY["exes-both-repartner"]
    places = arrange(kin)
    centres = dict(places.centres)
    centres["c"] = Point(centres["c"].x + 60, centres["c"].y)
    spoilt = places._replace(centres=centres)
    assert findings(kin, spoilt)


def test_a_reader_finds_two_families_on_one_line() -> None:
    kin = TRICKY["both-sides-four-generations"]
    places = arrange(kin)
    one, other = places.unions["u0"], places.unions["u1"]
    unions = {**places.unions, "u1": other._replace(drop=one.drop)}
    assert shared(places._replace(unions=unions))


def test_partners_are_joined_from_outline_to_outline_and_the_drop_leaves_the_middle() -> None:
    places = arrange(family("jan + bea: k1 k2 k3"))
    union = places.unions["u0"]
    jan, bea = places.centres["jan"], places.centres["bea"]
    assert union.line == (Point(jan.x + 18, jan.y), Point(bea.x - 18, bea.y))
    assert union.drop[0] == Point((jan.x + bea.x) / 2, jan.y)
    assert union.halves == (
        (union.line[0], union.drop[0]),
        (union.drop[0], union.line[1]),
    )


def test_parents_stand_over_the_middle_of_their_children() -> None:
    places = arrange(family("jan + bea: k1 k2 k3"))
    assert places.centres["k2"].x == places.unions["u0"].drop[0].x


def test_an_only_child_hangs_straight_from_its_parents() -> None:
    union = arrange(family("jan + bea: k1")).unions["u0"]
    assert union.bar is None
    assert {point.x for point in (*union.drop, *union.descents[0].path)} == {union.drop[0].x}


def test_a_second_partner_stands_on_the_other_side() -> None:
    places = arrange(family("jan / an: k1", "jan + bea: k2", people="jan:m an:f bea:f"))
    an, jan, bea = (places.centres[name].x for name in ("an", "jan", "bea"))
    assert (an < jan < bea) or (bea < jan < an)
    assert all(len(places.unions[name].line) == 2 for name in ("u0", "u1"))


def test_a_third_union_runs_overhead_and_farther_ones_higher() -> None:
    places = arrange(TRICKY["five-partners"])
    row = places.centres["ma"].y
    over = {
        name: (abs(place.line[0].x - place.line[-1].x), row - place.line[1].y)
        for name, place in places.unions.items()
        if len(place.line) == 4
    }
    assert len(over) == 3
    right = sorted(
        reach
        for name, reach in over.items()
        if max(p.x for p in places.unions[name].line) > places.centres["ma"].x + 20
    )
    assert right == sorted(right, key=lambda reach: reach[1])
    assert min(height for _, height in over.values()) == pytest.approx(34.5, abs=4)


def test_the_farther_partner_takes_the_port_nearer_to_the_middle() -> None:
    places = arrange(TRICKY["five-partners"])
    ma = places.centres["ma"].x
    ports = {
        max(abs(p.x - ma) for p in place.line): min(abs(p.x - ma) for p in place.line)
        for place in places.unions.values()
        if len(place.line) == 4 and max(p.x for p in place.line) > ma + 20
    }
    far, near = sorted(ports, reverse=True)
    assert ports[far] < ports[near]


def test_the_line_of_descent_arrives_in_the_middle_of_a_symbol() -> None:
    places = arrange(TRICKY["five-partners"])
    (ma,) = (d for d in places.unions["u0"].descents if d.child == "ma")
    assert ma.path[-1] == Point(places.centres["ma"].x, places.centres["ma"].y - 18)


def test_a_foster_child_is_reached_beside_its_line_of_descent() -> None:
    places = arrange(TRICKY["birth-and-foster"])
    (second,) = (d for d in places.unions["u4"].descents if d.child == "c")
    assert not second.primary
    aside = SPACING.second
    assert abs(second.path[-1].x - places.centres["c"].x) == pytest.approx(aside)
    assert places.arrivals["c"] in ((aside, 0), (0, aside))


def test_over_the_bar_of_a_foster_family_is_more_paper() -> None:
    """So that it is followed past the bars of the children's other families."""
    places = arrange(TRICKY["birth-and-foster"])
    bars = {
        id_: min(descent.path[0].y for descent in place.descents)
        for id_, place in places.unions.items()
        if any(not descent.primary for descent in place.descents)
    }
    others = [place.bar[0].y for place in places.unions.values() if place.bar]
    for y in bars.values():
        over = [y - other for other in others if 0.01 < y - other < 100]
        assert min(over, default=SPACING.dated) >= SPACING.dated - 0.01


def test_children_born_together_hang_from_one_point() -> None:
    places = arrange(family("jan + bea: k1 (t1 t2)"))
    union = places.unions["u0"]
    (twins,) = union.twins
    starts = {d.path[0] for d in union.descents if d.child in ("t1", "t2")}
    assert starts == {twins.apex}
    assert twins.apex.x == (places.centres["t1"].x + places.centres["t2"].x) / 2
    assert union.bar is not None
    assert union.bar[0].y == twins.apex.y
    assert twins.apex.y < twins.bar[0].y < places.centres["t1"].y - 18


def test_slanting_lines_begin_under_the_bars_of_others() -> None:
    """The twins' own bar runs above that of the family between them and their parents."""
    kin = family("o + p: a b", "a + x: (t1 t2)", "b + y: k1 k2 k3")
    seats = ("o p", "x a b y", "k1 k2 t1 t2 k3")
    rows = tuple(tuple(Seat(name, 0, 0) for name in row.split()) for row in seats)
    places = arrange(kin, seater=lambda _: [Seating(rows)])
    lowest = max(place.bar[0].y for place in places.unions.values() if place.bar)
    twins = [d for d in places.unions["u1"].descents if d.child.startswith("t")]
    assert {path[-2].y for path in (twin.path for twin in twins)} == {lowest + 5}
    assert len({twin.path[-2] for twin in twins}) == 1


def test_children_of_several_absent_partners_hang_from_drops_side_by_side() -> None:
    kin = written(family("ma: a", "ma: b c", "ma: d"))
    places = arrange(kin)
    drops = sorted(place.drop[0].x for place in places.unions.values())
    assert [round(b - a, 2) for a, b in pairwise(drops)] == [6.5, 6.5]
    assert struck(kin, places) == []


def test_texts_pushed_outward_by_lines_on_top_keep_clear_of_neighbours() -> None:
    kin = family("opa + oma: jan piet", *(f"jan / p{n}: k{n}" for n in range(5)))
    crowned = kin._replace(members=tuple(one._replace(crown=(29.0, 29.0)) for one in kin.members))
    places = arrange(crowned)
    left, right = places.arrivals["jan"]
    assert left > 0 or right > 0
    jan = places.centres["jan"].x
    room = (jan - 29 - left - 4, jan + 29 + right + 4)
    for name, at in places.centres.items():
        if at.y == places.centres["jan"].y and name != "jan":
            assert at.x + 30 <= room[0] or at.x - 30 >= room[1]
    for place in places.unions.values():
        for line in (place.line, place.drop):
            for a, b in pairwise(line):
                if a.x == b.x and abs(a.x - jan) > 18:
                    passed = min(a.y, b.y) < places.centres["jan"].y < max(a.y, b.y)
                    assert not (passed and room[0] < a.x < room[1])


def test_a_union_of_three_has_one_line_with_a_leg() -> None:
    places = arrange(family("a b c: k"))
    union = places.unions["u0"]
    assert len(union.line) == 4
    assert len(union.legs) == 1
    assert union.legs[0][0].y == union.line[1].y


def test_a_union_between_rows_goes_from_the_upper_to_the_lower_partner() -> None:
    places = arrange(written(family("p + q: d e", "p + d: k")))
    line = places.unions["u1"].line
    assert places.centres["p"].y < places.centres["d"].y
    assert abs(line[0].x - places.centres["p"].x) == pytest.approx(18)
    assert line[-1].y == places.centres["d"].y
    assert len(line) == 4, "out at a side, straight down, in at the same side"


def test_half_a_union_line_holds_its_text() -> None:
    kin = family("jan + bea: k1")
    union = kin.unions[0]._replace(second_half=90.0, slashes=True)
    places = arrange(kin._replace(unions=(union,)))
    halves = places.unions["u0"].halves
    assert halves is not None
    assert halves[1][1].x - halves[1][0].x >= 90 + 16


@pytest.mark.parametrize("children", ["", ": k1 k2"])
def test_slashes_have_room_between_symbol_and_drop(children: str) -> None:
    for couples in (["jan / bea"], ["jan / bea", "jan / an", "jan / cor"], ["jan bea an"]):
        kin = family(*(couple + children.replace("k", f"k{n}") for n, couple in enumerate(couples)))
        kin = kin._replace(unions=tuple(union._replace(slashes=True) for union in kin.unions))
        for place in arrange(kin).unions.values():
            assert place.halves is not None
            (start, end) = place.halves[1]
            assert end.x - start.x >= 28, "the widest marks, a ring between slashes, take 23"


@pytest.mark.parametrize("dated", [True, False])
def test_a_text_fits_between_two_overhead_lines(dated: bool) -> None:
    couples = [f"jan / p{n}: k{n}" for n in range(6)]
    kin = family(*couples)
    if dated:
        kin = kin._replace(unions=tuple(union._replace(first_half=40.0) for union in kin.unions))
    places = arrange(kin)
    heights = sorted({place.line[1].y for place in places.unions.values() if len(place.line) > 2})
    assert len(heights) > 1
    assert {round(b - a, 2) for a, b in pairwise(heights)} == {19.0 if dated else 11.0}
    assert places.centres["jan"].y - 18 - heights[-1] >= 16


def test_a_text_fits_between_an_overhead_line_and_the_sibling_bar_over_it() -> None:
    couples = ["opa + oma: jan zus", *(f"jan / p{n}: k{n}" for n in range(3))]
    kin = family(*couples)
    dated = kin._replace(unions=tuple(union._replace(second_half=40.0) for union in kin.unions))
    over = [
        place.bar[0].y - min(p.y for line in lines if len(line) > 2 for p in line)
        for place, lines in (
            (places.unions["u0"], [places.unions[f"u{n}"].line for n in (1, 2, 3)])
            for places in (arrange(kin), arrange(dated))
        )
        if place.bar
    ]
    assert over[0] <= -10
    assert over[1] <= -19


def test_a_line_goes_on_to_a_head_inside_the_symbols_reach() -> None:
    kin = family("jan + bea: k1 k2")
    members = tuple(m._replace(head=9.0) if m.id == "k2" else m for m in kin.members)
    places = arrange(kin._replace(members=members))
    ends = {d.child: d.path[-1].y - places.centres[d.child].y for d in places.unions["u0"].descents}
    assert ends == {"k1": -18, "k2": -9}


def test_a_tie_between_neighbours_has_room_for_its_word() -> None:
    kin = family("jan + bea: k1 k2", ties=[("k1", "k2")])
    places = arrange(kin._replace(ties=(Tie("k1", "k2", 4.0, 60.0),)))
    assert places.centres["k2"].x - places.centres["k1"].x >= 36 + 32 + 60


def test_a_word_on_a_tie_over_others_stands_between_two_of_them() -> None:
    kin = family("jan + bea: k1 k2", "jan + an: k3 k4", ties=[("k1", "k4")])
    places = arrange(kin._replace(ties=(Tie("k1", "k4", 4.0, 110.0),)))
    xs = sorted(at.x for at in places.centres.values() if at.y == places.rows[1])
    gaps = [b - a for a, b in pairwise(xs)]
    assert round(max(gaps), 2) >= 110 + 26
    assert sorted(gaps)[-2] < 110


def test_a_tie_in_a_row_gets_headroom_above_it() -> None:
    plain = arrange(family("jan + bea: k1 k2"))
    tied = arrange(family("jan + bea: k1 k2", ties=[("k1", "k2")]))
    bar = tied.unions["u0"].bar
    assert bar is not None
    assert tied.centres["k1"].y - 18 - bar[0].y >= 27
    assert tied.rows[1] - tied.rows[0] >= plain.rows[1] - plain.rows[0]


def test_a_single_person_with_a_row_stands_there_near_to_his_ties() -> None:
    kin = family(
        "jan + bea: k1 k2 k3",
        people="jan bea k1 k2 k3 opa",
        ties=[("opa", "k1")],
        rows={"opa": -1},
    )
    places = arrange(kin)
    assert places.centres["opa"].y == places.rows[0]
    assert places.centres["jan"].y == places.rows[1]
    assert places.centres["opa"].x == places.centres["k1"].x


def test_a_single_person_never_stands_between_partners_or_siblings() -> None:
    kin = family(
        "jan + bea: k1 k2 k3",
        people="jan bea k1 k2 k3 vriend",
        start="k2",
        ties=[("vriend", "k2")],
    )
    places = arrange(kin)
    xs = [places.centres[name].x for name in ("k1", "k3")]
    assert places.centres["vriend"].y == places.centres["k2"].y
    assert not min(xs) < places.centres["vriend"].x < max(xs)


def test_families_apart_share_the_rows_of_their_generations() -> None:
    kin = family(
        "a + b: c",
        "d + e: f",
        people="a:m1940 b:f1942 c:m1970 d:m1971 e:f1972 f:m2000",
    )
    places = arrange(kin)
    assert places.centres["d"].y == places.centres["c"].y
    assert places.centres["d"].x > places.centres["c"].x


def test_many_single_persons_are_broken_into_shelves() -> None:
    kin = family(people=" ".join(f"p{number}" for number in range(60)))
    places = arrange(kin)
    assert len(places.rows) > 2
    assert places.width < 3 * places.height


def test_nobody_at_all_is_an_empty_page() -> None:
    assert arrange(Kin(())) == Places({}, {}, (), 0.0, 0.0, {})


def test_a_union_of_nobody_known_has_no_lines() -> None:
    places = arrange(Kin((member("a"),), (Union("u", ("x",), (Child("a"),)),), start="a"))
    assert places.unions["u"].line == places.unions["u"].drop == ()


def test_small_symbols_stand_closer() -> None:
    kin = family("jan + bea: k1 dot k2")
    small = tuple(
        Member("dot", 8, 8, 8, 20, 4) if person.id == "dot" else person for person in kin.members
    )
    places = arrange(kin._replace(members=small))
    assert places.centres["dot"].x - places.centres["k1"].x < 76


def test_a_single_person_stands_beside_who_it_lives_with() -> None:
    """At the left when somebody else stands between at the right."""
    kin = family(
        "jan + bea: k1 k2",
        "bea + rik: k3",
        people="jan:m bea:f k1 k2 k3 rik:m kat",
        households=["jan bea k1 k2 kat"],
        rows={"kat": 1},
    )
    places = arrange(kin)
    assert places.centres["kat"].x < places.centres["k1"].x < places.centres["k3"].x
    assert places.centres["kat"].y == places.centres["k1"].y


def test_a_single_person_stands_at_the_right_of_who_it_lives_with() -> None:
    kin = family(
        "jan + bea: k1 k2",
        people="jan:m bea:f k1 k2 kat",
        households=["jan bea k1 k2 kat"],
        rows={"kat": 1},
    )
    places = arrange(kin)
    assert places.centres["kat"].x > places.centres["k2"].x


def test_who_has_nobody_stands_further_off_than_one_more_of_a_couple() -> None:
    spacing = Spacing()
    kin = family("v + m: k", people="v:m m:f k x y", start="v")
    places = arrange(kin, spacing)
    m, x, y = (places.centres[name] for name in "mxy")
    assert x.y == m.y
    assert x.x - m.x >= spacing.couple
    assert y.x - x.x < spacing.couple


@pytest.mark.parametrize("count", [2, 3, 5])
def test_a_child_right_under_one_of_several_drops_hangs_straight(count: int) -> None:
    """The drops leave left of the middle, where the name leaves room; a child stood under it."""
    kin = family(*(f"ma: k{n}" for n in range(count)), people="ma:f")
    paths = [place.descents[0].path for place in arrange(kin).unions.values()]
    drops = [place.drop for place in arrange(kin).unions.values()]
    straight = [
        drop[0].x == path[-1].x for drop, path in zip(drops, paths, strict=True) if drop and path
    ]
    assert sum(straight) >= (1 if count % 2 else 0)
    jogs = [abs(drop[0].x - path[-1].x) for drop, path in zip(drops, paths, strict=True)]
    assert not any(0.0 < jog < 20.0 for jog in jogs)
