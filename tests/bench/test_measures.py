"""Guards that lengths, bends, balance and room are those of the drawing, to the digit."""

from __future__ import annotations

import pytest

from bench.plane import Segment, shared
from tests.bench.pages import (
    ANNA,
    BART,
    CEES,
    DINA,
    EVERT,
    GOOD,
    TO_CEES,
    TO_DINA,
    UNION,
    counted,
    judged,
    line,
    person,
)


def test_a_sibship_beside_its_drop_is_off_centre() -> None:
    union = line(
        "union",
        "anna-bart",
        [(118, 100), (242, 100)],
        [(161, 100), (161, 240)],
        [(140, 240), (220, 240)],
    )
    found = judged(union, TO_CEES, TO_DINA, ANNA, BART, CEES, DINA)
    assert counted(found) == {}
    assert (found.off_centre_mean, found.off_centre_most) == (0.25, 0.25)


def test_bends_and_lengths_are_measured() -> None:
    bent = line("relation", "a", [(300, 300), (376, 300), (376, 376), (452, 376)])
    found = judged(bent)
    assert (found.relation_bends, found.family_bends) == (2, 0)
    assert found.relation_length == 3


def test_parallel_strokes_of_a_tie_bend_as_one_and_pieces_of_a_family_line_each() -> None:
    bent = [[(300.0, y), (376.0, y), (376.0, y + 76)] for y in (300.0, 304.0)]
    assert judged(line("relation", "a", *bent)).relation_bends == 1
    assert judged(line("union", "a", *bent)).family_bends == 2


def test_a_tie_that_is_opened_for_its_words_is_as_long_as_if_it_were_not() -> None:
    opened = line("relation", "a", [(300, 300), (340, 300)], [(380, 300), (420, 300), (420, 336)])
    found = judged(opened)
    assert found.relation_length == pytest.approx((120 + 36) / 76, abs=0.001)
    assert found.relation_bends == 1
    rails = (
        [[(300.0, y), (340.0, y)] for y in (300, 304)],
        [[(380.0, y), (420.0, y)] for y in (300, 304)],
    )
    assert judged(line("relation", "a", *rails[0], *rails[1])).relation_length == pytest.approx(
        120 / 76, abs=0.001
    )
    upright = line("relation", "a", [(300, 300), (300, 340)], [(300, 380), (300, 420)])
    assert judged(upright).relation_length == pytest.approx(120 / 76, abs=0.001)
    back = line("relation", "a", [(300, 300), (340, 300)], [(330, 310), (300, 310)])
    assert judged(back).relation_length == pytest.approx(40 / 76, abs=0.001), "it does not go on"


def test_the_smallest_gaps_are_measured() -> None:
    assert judged(*GOOD).line_gap == 12, "lines touch their own people"
    near = person("f", 461, 100, name=".")
    assert judged(EVERT, near).symbol_gap == 5
    assert judged(EVERT, line("relation", "x", [(300, 79), (500, 79)])).line_gap == 3
    assert judged(ANNA, line("relation", "x", [(20, 79), (200, 79)])).line_gap == pytest.approx(
        3, abs=0.2
    )


def test_lines_share_as_much_as_they_are_near_each_other() -> None:
    level = Segment(0, 0, 100, 0)
    assert shared(level, Segment(0, 2, 100, -2), 1.5) == pytest.approx(75)
    assert shared(level, Segment(150, 1, 50, 1), 1.5) == pytest.approx(50)
    assert shared(level, Segment(50, 2, 150, 2), 1.5) == 0
    assert shared(level, Segment(100, 1, 200, 1), 1.5) == 0
    assert shared(level, Segment(0, 0, 100, 10), 1.5) == 0


def beneath(*xs: float, drop: float) -> tuple[str, ...]:
    """Anna and Bart with children at *xs*, whose line comes down at *drop*."""
    bar = [(min(*xs, drop), 240.0), (max(*xs, drop), 240.0)]
    union = line("union", "anna-bart", [(118, 100), (242, 100)], [(drop, 100), (drop, 240)], bar)
    lines = [line("descent", f"c{n}-anna-bart", [(x, 240), (x, 282)]) for n, x in enumerate(xs)]
    return union, *lines, *(person(f"c{n}", x, 300) for n, x in enumerate(xs))


@pytest.mark.parametrize(
    ("drop", "centred", "inside"),
    [(180, 1, 1), (183, 1, 1), (185, 0, 1), (140, 0, 1), (220, 0, 1), (130, 0, 0), (230, 0, 0)],
)
def test_drops_in_the_middle_and_above_the_children_are_told_from_others(
    drop: float, centred: float, inside: float
) -> None:
    found = judged(ANNA, BART, *beneath(140, 220, drop=drop))
    assert (found.drops_centred, found.drops_inside) == (centred, inside)


def test_a_drawing_without_children_is_balanced() -> None:
    assert (judged(ANNA).drops_centred, judged(ANNA).drops_inside) == (1, 1)


def test_ink_is_every_stroke_and_length_only_the_way() -> None:
    way = 280 - 120
    rails = line("relation", "r", [(120, 150), (280, 150)], [(120, 154), (280, 154)])
    found = judged(EVERT, rails)
    assert found.total_length == found.relation_length == pytest.approx(way / 76, abs=0.001)
    assert found.ink == pytest.approx(2 * way / 76, abs=0.001)
    teeth = [(120.0 + 4 * n, 150.0 + 3 * (-1) ** n) for n in range(41)]
    zigzag = judged(EVERT, line("relation", "r", teeth))
    assert zigzag.ink == pytest.approx(40 * (16 + 36) ** 0.5 / 76, abs=0.001)
    assert zigzag.total_length < 1.03 * way / 76
    dashes = " ".join(f"M{x},160C{x},160 {x + 4},160 {x + 4},160" for x in range(100, 184, 7))
    dashed = f'<g id="union-x" class="union"><path fill="none" stroke="#0" d="{dashes}"/></g>'
    found = judged(EVERT, dashed)
    assert found.ink == pytest.approx(12 * 4 / 76, abs=0.001), "gaps are no ink"
    assert found.total_length == pytest.approx((12 * 7 - 3) / 76, abs=0.001)


def test_lengths_of_families_and_ties_are_parted_and_in_the_total_together() -> None:
    tie = line("relation", "x", [(300, 400), (376, 400)])
    found = judged(*GOOD, tie)
    assert found.total_length == pytest.approx(4 * found.family_length + 1, abs=0.003)


def test_ties_that_cross_ties_are_also_counted_by_themselves() -> None:
    one = line("relation", "a", [(300, 400), (400, 400)])
    other = line("relation", "b", [(350, 350), (350, 450)])
    assert (judged(one, other).relation_crossings, judged(one, other).ties_across_ties) == (1, 1)
    tie = line("relation", "a", [(120, 150), (256, 150)])
    assert (judged(*GOOD, tie).relation_crossings, judged(*GOOD, tie).ties_across_ties) == (1, 0)


def test_the_least_angle_at_which_a_tie_crosses_is_measured() -> None:
    level = line("relation", "a", [(300, 400), (400, 400)])
    assert judged(level).tie_angle == 90
    aslant = line("relation", "b", [(300, 360), (380, 440)])
    assert judged(level, aslant).tie_angle == 45
    steep = line("relation", "c", [(385, 380), (385, 420)])
    assert judged(level, steep).tie_angle == 90
    assert judged(level, steep, aslant).tie_angle == 45
    family = line("union", "x", [(300, 360), (380, 440)])
    assert judged(line("union", "y", [(300, 400), (400, 400)]), family).tie_angle == 90


def test_rows_that_children_stand_too_low_are_counted() -> None:
    between = person("f", 420, 200)
    assert judged(*GOOD, EVERT).extra_rows == 0
    assert judged(*GOOD, EVERT, between).extra_rows == 2, "one for each child"
    assert judged(*GOOD, person("g", 420, 20)).extra_rows == 0, "a row above all of them"


def test_men_right_of_their_wives_are_counted() -> None:
    man, woman = ('class="person man"', 'class="person woman"')
    husband, wife = BART.replace('class="person"', man), ANNA.replace('class="person"', woman)
    assert judged(UNION, wife, husband).men_right == 1
    other = BART.replace('class="person"', woman), ANNA.replace('class="person"', man)
    assert judged(UNION, *other).men_right == judged(UNION, ANNA, BART).men_right == 0


def test_room_is_measured() -> None:
    found = judged(*GOOD)
    assert found.area == pytest.approx(600 * 500 / 76**2 / 4, abs=0.001)
    far = judged(EVERT, person("f", 100, 100, name="."), person("g", 180, 100, name="."))
    assert far.empty_strip == pytest.approx((402 - 198) / 76, abs=0.001)
    tie = line("relation", "g-f", [(198, 100), (300, 100)])
    shorter = judged(EVERT, person("f", 100, 100, name="."), person("g", 180, 100, name="."), tie)
    assert shorter.empty_strip == pytest.approx((402 - 300) / 76, abs=0.001)
    assert judged(EVERT).empty_strip == 0
