"""Guards that pedview's and grus' own drawings are read rightly: what is wrong is counted."""

from __future__ import annotations

import re

import pytest

from bench.drawn import READERS, own_drawing
from bench.pedigree import Couple, Human, Pedigree
from bench.rivals import RIVALS
from bench.rivals.grus import marked
from bench.rivals.placed import Placed
from tests.bench.pictures import FAMILY, TWO, faults, judged, svg

# pedview


def pedview(*lines: str, son_y: float = 150) -> str:
    def person(number: int, x: float, y: float) -> str:
        return (
            f'<g class="person" data-person-id="{number}" transform="translate({x} {y})">'
            '<circle class="person-shape" cx="0" cy="0" r="12" stroke="#333"/>'
            f'<text x="0" y="26.0">{number}</text></g>'
        )

    couple = (
        '<line data-role="partner-line" x1="50" y1="50" x2="134" y2="50" stroke="#333"/>'
        '<line class="partner-connector" data-parent-id="1" style="display:none"/>'
        '<line class="partner-connector" data-parent-id="2" style="display:none"/>'
        '<line x1="92" y1="50" x2="92" y2="100" stroke="#333"/>'
        '<line x1="50" y1="100" x2="134" y2="100" stroke="#333"/>'
        '<line data-child-id="3" x1="50" y1="100" x2="50" y2="138" stroke="#333"/>'
        '<line data-child-id="4" x1="134" y1="100" x2="134" y2="138" stroke="#333"/>'
    )
    people = (person(1, 50, 50), person(2, 134, 50), person(3, 50, 150), person(4, 134, son_y))
    family = f'<g data-relationship-id="F::1">{couple}{"".join(lines)}</g>'
    return svg(family, *people)


def test_pedviews_lines_under_filled_symbols_are_not_through_them() -> None:
    found = judged("pedview", pedview(), pitch=84)
    assert (faults(found.score), found.wrong, found.unsaid) == ({}, (), 0)
    assert found.score.union_longest == pytest.approx(1.0, abs=0.01), "the bar; partners are nearer"
    length = (84 - 24) + 50 + 84 + 38 + 38
    assert found.score.family_length == pytest.approx(length / 84 / 4, abs=0.01)


def test_a_line_down_from_the_middle_of_a_symbol_counts_from_its_edge() -> None:
    down = '<line data-parent-id="2" x1="134" y1="50" x2="134" y2="70" stroke="#333"/>'
    with_it, without = (judged("pedview", pedview(*more), pitch=84) for more in ((down,), ()))
    longer = with_it.score.total_length - without.score.total_length
    assert longer == pytest.approx((70 - 62) / 84, abs=0.01)


def test_faults_planted_in_pedviews_drawing_are_counted() -> None:
    through = '<line x1="50" y1="76" x2="134" y2="76" stroke="#333"/>'
    assert faults(judged("pedview", pedview(through), pitch=84).score) == {
        "lines_through_labels": 2
    }
    right_through = '<line x1="134" y1="100" x2="134" y2="200" stroke="#333"/>'
    found = faults(judged("pedview", pedview(right_through), pitch=84).score)
    assert found["lines_through_symbols"] == 1
    assert faults(judged("pedview", pedview(son_y=156), pitch=84).score) == {"loose_children": 1}


def test_parents_whom_a_table_makes_up_are_no_couple_of_the_family() -> None:
    alone = Pedigree(
        (FAMILY.persons[0], *FAMILY.persons[2:]), (Couple(("pa",), ("an", "bo")),), FAMILY.parents
    )
    numbers = {"2": "4", "3": "2", "4": "3"}  # three of the family, and a mother made up
    told = re.sub('-id="([234])"', lambda found: f'-id="{numbers[found[1]]}"', pedview())
    found = judged("pedview", told, alone, pitch=84)
    assert (found.wrong, found.unsaid) == ((), 0)


# grus

Lines = list[tuple[float, float, float, float]]
PEOPLE = ((50.0, 50.0, "I-1"), (106.0, 50.0, "I-2"), (50.0, 130.0, "II-1"), (106.0, 130.0, "II-2"))
COUPLE: Lines = [(68, 50, 88, 50), (78, 50, 78, 90), (50, 90, 106, 90)]
LEGS: Lines = [(50, 90, 50, 112), (106, 90, 106, 112)]


def grus(lines: Lines, *more: tuple[float, float, str]) -> str:
    ink = (f'<line x1="{a}" y1="{b}" x2="{c}" y2="{d}" stroke="#000"/>' for a, b, c, d in lines)
    people = (
        f'<circle cx="{x}" cy="{y}" r="18" stroke="#000"/>'
        f'<text x="{x}" y="{y + 29.5}" font-size="11">{label}</text>'
        for x, y, label in (*PEOPLE, *more)
    )
    numbers = {(1, 1): 1, (1, 2): 2, (2, 1): 3, (2, 2): 4, (1, 3): 5, (1, 4): 6}
    row = '<text x="27" y="50" font-size="16">I</text>'
    return marked(svg(row, *ink, *people), numbers)


def test_gruss_lines_say_by_whom_they_meet_whose_they_are() -> None:
    found = judged("grus", grus(COUPLE + LEGS), pitch=56)
    assert (faults(found.score), found.wrong, found.unsaid) == ({}, (), 0)
    assert found.score.family_length == pytest.approx((20 + 40 + 56 + 22 + 22) / 56 / 4, abs=0.01)


def test_a_child_that_grus_hangs_on_another_couple_is_found() -> None:
    pedigree = TWO._replace(couples=(TWO.couples[0], Couple(("opa", "oma"))))
    others = ((200.0, 50.0, "I-3"), (256.0, 50.0, "I-4"))
    theirs: Lines = [
        (218, 50, 238, 50),
        (228, 50, 228, 80),
        (228, 80, 106, 80),
        (106, 80, 106, 112),
    ]
    own: Lines = [(68, 50, 88, 50), (78, 50, 78, 90), (78, 90, 50, 90)]
    joined = pedigree._replace(couples=(*pedigree.couples, Couple(("ma", "opa"))))
    found = judged("grus", grus(own + LEGS[:1] + theirs, *others), joined, pitch=56)
    assert (found.wrong, found.unsaid) == (("bo under oma and opa",), 1)


def test_a_line_from_below_a_symbol_is_a_parents_and_one_on_its_top_a_childs() -> None:
    alone = FAMILY._replace(couples=(Couple(("pa",), ("an", "bo")), Couple(("pa", "ma"))))
    from_one: Lines = [(68, 50, 88, 50), (50, 68, 50, 90), (50, 90, 106, 90)]
    found = judged("grus", grus(from_one + LEGS), alone, pitch=56)
    assert (found.wrong, found.unsaid) == ((), 0)


def test_faults_planted_in_gruss_drawing_are_counted() -> None:
    level: Lines = [(20, 130, 140, 130)]
    assert faults(judged("grus", grus(COUPLE + LEGS + level), pitch=56).score) == {
        "lines_through_symbols": 2
    }
    low: Lines = [(20, 163, 140, 163)]
    assert faults(judged("grus", grus(COUPLE + LEGS + low), pitch=56).score) == {
        "lines_through_labels": 2
    }


# all of them


def test_pictures_of_families_apart_stand_side_by_side() -> None:
    apart = Pedigree(
        (*FAMILY.persons, *(Human(id_) for id_ in "wxyz")),
        (*FAMILY.couples, Couple(("w", "x"), ("y", "z"))),
        {"an": 0, "bo": 0, "y": 1, "z": 1},
    )
    one = judged("pedview", pedview(), pitch=84)
    two = own_drawing("pedview", Placed((), 84.0, 24.0, (), (pedview(), pedview())), apart)
    assert two is not None and faults(two.score) == {}
    assert two.score.persons == 8 and two.score.family_length == one.score.family_length


def test_every_adapter_is_for_a_rival_and_a_tool_without_a_picture_has_no_figures() -> None:
    assert set(READERS) <= {rival.name for rival in RIVALS}
    assert own_drawing("kinship2", Placed((), 1.0, 0.5), FAMILY) is None
    assert own_drawing("dot", Placed((), 1.0, 0.5), FAMILY) is None
