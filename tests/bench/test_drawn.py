"""Guards that rivals' own drawings are read rightly: what is wrong in one is counted, by figure."""

from __future__ import annotations

import re
from math import dist

import pytest

from bench.drawn import READERS, Own, own_drawing
from bench.pedigree import Couple, Human, Pedigree
from bench.rivals import RIVALS, recipe
from bench.rivals.grus import marked
from bench.rivals.placed import Placed
from bench.score import Score

FAMILY = Pedigree(
    (Human("pa", "M"), Human("ma", "F"), Human("an", "F", 1990), Human("bo", "M", 1992)),
    (Couple(("pa", "ma"), ("an", "bo")),),
    {"an": 0, "bo": 0},
)
TWO = Pedigree(
    (*FAMILY.persons, Human("opa", "M"), Human("oma", "F")),
    (*FAMILY.couples, Couple(("opa", "oma"), ("pa",))),
    {"an": 0, "bo": 0, "pa": 1},
)


def svg(*groups: str) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">'
        + "".join(groups)
        + "</svg>"
    )


def judged(tool: str, picture: str, pedigree: Pedigree = FAMILY, pitch: float = 76.0) -> Own:
    found = own_drawing(tool, Placed((), pitch, 36.0, (), (picture,)), pedigree)
    assert found is not None
    return found


def faults(score: Score) -> dict[str, int]:
    names = (
        *("symbol_overlaps", "label_overlaps", "lines_through_symbols", "lines_through_labels"),
        *("shared_segments", "false_joints", "loose_children", "loose_partners"),
        *("child_above_parent", "family_crossings", "couples_apart", "birth_inversions"),
    )
    return {name: count for name in names if (count := getattr(score, name))}


# Graphviz: the recipe and Gramps


def node(title: str, x: float, y: float, label: str = "") -> str:
    ring = f'<ellipse fill="none" stroke="black" cx="{x}" cy="{y}" rx="18" ry="18"/>'
    if title[0] in "uF":
        ring = f'<ellipse fill="black" stroke="black" cx="{x}" cy="{y}" rx="2" ry="2"/>'
    words = f'<text text-anchor="middle" x="{x}" y="{y + 30}" font-size="10.00">{label}</text>'
    return f'<g class="node"><title>{title}</title>{ring}{words if label else ""}</g>'


def edge(one: str, other: str, *spots: tuple[float, float], head: str = "") -> str:
    d = "M" + "L".join(f"{x},{y}" for x, y in spots)
    arrow = f'<polygon fill="black" stroke="black" points="{head}"/>' if head else ""
    title = f"<title>{one}&#45;&gt;{other}</title>"
    return f'<g class="edge">{title}<path fill="none" stroke="black" d="{d}"/>{arrow}</g>'


NODES = (
    *(node("p0", 50, 50), node("p1", 150, 50), node("u0", 100, 100)),
    *(node("p2", 50, 200), node("p3", 150, 200)),
)
EDGES = (
    *(edge("p0", "u0", (60, 65), (99, 98)), edge("p1", "u0", (140, 65), (101, 98))),
    *(edge("u0", "p2", (99, 102), (56, 183)), edge("u0", "p3", (101, 102), (144, 183))),
)


def graph(*groups: str, scale: float = 1.0) -> str:
    frame = f'<g class="graph" transform="scale({scale} {scale}) rotate(0) translate(4 20)">'
    return svg(frame, *groups, "</g>")


def test_a_good_graph_has_no_faults_and_the_right_lengths() -> None:
    found = judged("dot", graph(*NODES, *EDGES))
    assert (faults(found.score), found.wrong, found.unsaid) == ({}, (), 0)
    assert found.score.persons == 4
    straight = 2 * (
        dist((60, 65), (99, 98)) + dist((99, 102), (56, 183)) + 2 * dist((99, 98), (100, 100))
    )
    assert found.score.family_length == pytest.approx(straight / 76 / 4, abs=0.001)
    assert (found.score.width, found.score.height) == pytest.approx((136, 186), abs=0.5)


def test_a_graph_that_is_shrunk_to_a_page_has_the_same_figures() -> None:
    assert judged("dot", graph(*NODES, *EDGES, scale=0.3)) == judged("dot", graph(*NODES, *EDGES))


def test_faults_planted_in_a_graph_are_counted() -> None:
    on = graph(*NODES[:3], node("p2", 50, 200), node("p3", 70, 205), *EDGES)
    assert faults(judged("dot", on).score)["symbol_overlaps"] == 1
    through = edge("u0", "p3", (101, 102), (20, 202), (132, 200))
    assert faults(judged("dot", graph(*NODES, *EDGES[:3], through)).score) == {
        "lines_through_symbols": 1
    }
    named = node("p2", 50, 200, "Annemarie van der Hoeven")
    over = graph(
        *NODES[:3],
        named,
        NODES[4],
        *EDGES[:3],
        edge("u0", "p3", (101, 102), (100, 240), (150, 218)),
    )
    assert faults(judged("dot", over).score) == {"lines_through_labels": 1}
    turned = graph(*NODES[:3], node("p3", 50, 200), node("p2", 150, 200), *EDGES[:2])
    assert faults(judged("dot", turned).score) == {}, "nobody hangs on it"


def test_in_one_rank_the_line_to_the_second_partner_is_no_childs() -> None:
    level = (node("p0", 20, 50), node("u0", 100, 50), node("p1", 180, 50), *NODES[3:])
    couple = edge("p0", "u0", (38, 50), (98, 50)), edge("u0", "p1", (102, 50), (162, 50))
    legs = edge("u0", "p2", (100, 52), (56, 183)), edge("u0", "p3", (101, 52), (144, 183))
    found = judged("dot rank=same", graph(*level, *couple, *legs))
    assert (faults(found.score), found.wrong, found.unsaid) == ({}, (), 0)


def test_lines_of_two_families_that_cross_or_run_as_one_are_counted() -> None:
    above = (node("p4", 250, 50), node("p5", 350, 50), node("u1", 300, 100))
    across = edge("u1", "p0", (299, 101), (200, 78), (40, 78), (44, 67))
    found = judged("dot", graph(*NODES, *EDGES, *above, across), TWO)
    assert found.score.family_crossings == 2
    along = edge("u1", "p0", (299, 101), (120, 60), (98.5, 99), (59, 66))
    assert judged("dot", graph(*NODES, *EDGES, *above, along), TWO).score.shared_segments == 1


def test_grampss_arrowheads_are_part_of_its_lines_and_its_signs_of_unions_are_not_persons() -> None:
    text = graph(
        *NODES,
        *EDGES[:2],
        edge("u0", "p2", (99, 102), (62, 170), head="59,168 56,183 65,172"),
        EDGES[3],
    )
    for old, new in (("p", "I000"), ("u", "F000")):
        for n in range(4):
            text = text.replace(f"<title>{old}{n}", f"<title>{new}{n}").replace(
                f"gt;{old}{n}", f"gt;{new}{n}"
            )
    found = judged("Gramps", text)
    assert (faults(found.score), found.score.persons, found.unsaid) == ({}, 4, 0)


def test_words_inside_a_symbol_are_part_of_it() -> None:
    inside = node("p2", 50, 200, "7").replace('y="230"', 'y="204"')
    own = graph(*NODES[:3], inside, NODES[4], *EDGES)
    assert judged("dot", own) == judged("dot", graph(*NODES, *EDGES))
    over = node("p2", 50, 200, "7").replace('y="230"', 'y="221"')
    found = judged("dot", graph(*NODES[:3], over, NODES[4], *EDGES))
    assert faults(found.score) == {"label_overlaps": 1}


def test_a_line_that_is_missing_leaves_a_child_unsaid() -> None:
    found = judged("dot", graph(*NODES, *EDGES[:3]))
    assert (found.unsaid, found.wrong) == (1, ())


def test_children_of_parents_whom_nobody_knows_hang_on_no_wrong_couple() -> None:
    found = judged(
        "dot", graph(*NODES[2:], *EDGES[2:]), FAMILY._replace(couples=(Couple((), ("an", "bo")),))
    )
    assert (found.wrong, found.unsaid) == ((), 0)


def test_the_recipe_as_drawn_by_graphviz_is_read() -> None:
    placed = recipe.plain(TWO)
    found = own_drawing("dot", placed, TWO)
    assert found is not None and found.score.persons == 6
    assert (found.wrong, found.unsaid, faults(found.score)) == ((), 0, {})


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
