"""Guards that dot's and Gramps' own drawings are read rightly: what is wrong is counted."""

from __future__ import annotations

from math import dist

import pytest

from bench.drawn import own_drawing
from bench.pedigree import Couple
from bench.rivals import recipe
from tests.bench.pictures import FAMILY, TWO, faults, judged, svg


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
