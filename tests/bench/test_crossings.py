"""Guards that lines that cross, run as one or end on each other are counted, each once."""

from __future__ import annotations

from tests.bench.pages import GOOD, judged, line


def test_crossing_family_lines_are_counted_once_where_they_cross() -> None:
    other = line("union", "x", [(200, 60), (200, 200)], [(203, 60), (203, 200)])
    assert judged(*GOOD, other).family_crossings == 1
    assert (
        judged(*GOOD, line("union", "x", [(190, 60), (190, 260), (210, 260)])).family_crossings == 2
    )


def test_lines_of_one_family_do_not_cross_each_other() -> None:
    assert (
        judged(*GOOD, line("descent", "cees-anna-bart", [(150, 200), (200, 245)])).family_crossings
        == 0
    )


def test_a_relation_across_a_family_line_is_counted_though_it_zigzags() -> None:
    teeth = [(130 + 3 * n, 150.0 + 4 * (-1) ** n) for n in range(40)]
    found = judged(*GOOD, line("relation", "x", [(120, 150), (127, 150), *teeth, (256, 150)]))
    assert (found.relation_crossings, found.family_crossings) == (1, 0)
    assert found.relation_bends == 0


def test_a_dotted_relation_is_a_line_too() -> None:
    dots = "".join(
        f'<ellipse fill="#000" cx="{130 + 5 * n}" cy="152" rx="1" ry="1"/>' for n in range(30)
    )
    found = judged(*GOOD, f'<g id="relation-x" class="relation">{dots}</g>')
    assert found.relation_crossings == 1


def test_a_dashed_line_crosses_in_its_gaps_too() -> None:
    dashes = " ".join(f"M{x},160C{x},160 {x + 4},160 {x + 4},160" for x in range(103, 270, 7))
    path = f'<path fill="none" stroke="#000" d="{dashes}"/>'
    assert judged(*GOOD, f'<g id="union-x" class="union">{path}</g>').family_crossings == 1


def test_lines_that_meet_at_an_end_do_not_cross() -> None:
    one = line("relation", "a", [(300, 300), (400, 300)])
    other = line("relation", "b", [(400, 300), (450, 200)])
    assert judged(one, other).relation_crossings == 0


def test_lines_of_two_families_that_run_as_one_are_counted() -> None:
    along = line("union", "x", [(150, 240.9), (300, 240.9)])
    assert judged(*GOOD, along).shared_segments == 1


def test_a_rung_that_lies_on_a_line_runs_along_nothing() -> None:
    """The drop of the union is crossed by a line with rungs, one of which stands right on it."""
    rails = [[(110.0, y), (195.0, y)] for y in (160.0, 164.4)]
    rungs = [[(x, 160.0), (x, 164.4)] for x in (120.0, 150.0, 180.3)]
    crossing = line("relation", "r", *rails, *rungs)
    assert judged(*GOOD, crossing).shared_segments == 0
    beside = line("relation", "r", [(180.3, 145.0), (180.3, 175.0)])
    assert judged(*GOOD, beside).shared_segments == 1
    apart = line("union", "x", [(150, 246), (300, 246)])
    assert judged(*GOOD, apart).shared_segments == 0
    tie = line("relation", "x", [(180.5, 120), (180.5, 200)])
    assert judged(*GOOD, tie).shared_segments == 1


def test_one_line_may_consist_of_pieces_over_each_other() -> None:
    assert (
        judged(*GOOD, line("descent", "cees-anna-bart", [(140, 240), (140, 260)])).shared_segments
        == 0
    )


def test_a_line_that_ends_on_another_familys_line_is_counted() -> None:
    stray = line("union", "x", [(400, 240), (220, 170), (180, 170)])
    assert judged(*GOOD, stray).false_joints == 1


def test_lines_of_two_families_may_end_at_one_place_of_a_symbol() -> None:
    other = line("union", "anna-x", [(118, 100), (150, 60)])
    assert judged(*GOOD, other).false_joints == 0
