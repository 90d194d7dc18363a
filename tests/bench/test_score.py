"""Guards that no quality figure is blind: every defect, planted in a good drawing, is counted."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest

from bench.score import Facts, main
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
    label,
    line,
    page,
    person,
)


def test_a_good_drawing_has_no_faults() -> None:
    found = judged(
        *GOOD, facts=Facts(("anna", "bart", "cees", "dina"), {"cees": 1990, "dina": 1992})
    )
    assert counted(found) == {}
    assert found.faults == 0
    assert found.hits == ()
    assert (found.persons, found.width, found.height, found.aspect) == (4, 600, 500, 1.2)
    assert (found.off_centre_mean, found.off_centre_most) == (0, 0)
    assert found.union_longest == pytest.approx(124 / 76, abs=0.001)
    assert found.family_length == pytest.approx((124 + 140 + 80 + 42 + 42) / 76 / 4, abs=0.001)


def test_somebody_who_is_not_drawn_is_missing() -> None:
    assert counted(judged(*GOOD, facts=Facts(("anna", "zus", "tom")))) == {"missing": 2}


def test_somebody_drawn_twice_is_counted() -> None:
    assert (
        counted(judged(*GOOD, person("dina", 500, 400), person("dina", 400, 400)))["duplicates"]
        == 2
    )


def test_symbols_on_one_place_are_counted() -> None:
    assert counted(judged(EVERT, person("f", 450, 95, name="-"))) == {"symbol_overlaps": 1}


def test_a_line_may_end_at_an_outline_between_the_arms_of_its_cross() -> None:
    outline = person("dina", 220, 300)
    small = outline.replace("238", "229").replace("202", "211").replace("318", "309")
    small = small.replace("282", "291")
    cross = '<path fill="none" stroke="#000" d="M202,282L238,318 M238,282L202,318"/>'
    born_dead = small.replace("<text", f"{cross}<text", 1)
    line_to = line("descent", "dina-1", [(220, 240), (220, 291)])
    assert counted(judged(UNION, TO_CEES, line_to, ANNA, BART, CEES, born_dead)) == {}


def test_corners_of_round_symbols_may_lie_over_each_other() -> None:
    round_ones = person("a", 100, 100, "circle"), person("b", 126, 126, "circle", name=".")
    assert judged(*round_ones).symbol_overlaps == 0


@pytest.mark.parametrize("turned", [False, True])
def test_a_symbol_inside_another_is_counted(turned: bool) -> None:
    small = person("f", 420, 100, name=" ").replace("438", "424").replace("402", "416")
    small = small.replace("118", "104").replace("82", "96")
    both = (small, EVERT) if turned else (EVERT, small)
    assert judged(*both).symbol_overlaps == 1


def test_names_that_hardly_touch_are_not_counted() -> None:
    """A letter is 9.5 high: 0.04 of a point is less than half a square point of it, 0.1 more."""
    one = label("a", "aa", 100, 100, "end")
    assert judged(one, label("b", "bb", 99.96, 100, "start")).label_overlaps == 0
    assert judged(one, label("b", "bb", 99.9, 100, "start")).label_overlaps == 1


def test_a_name_on_a_name_is_counted() -> None:
    assert counted(judged(EVERT, person("gerard", 460, 100, name="Gerard van Dijk"))) == {
        "label_overlaps": 1
    }


def test_a_name_on_a_symbol_is_counted() -> None:
    assert counted(judged(EVERT, label("g", "Gerard", 445, 104))) == {"label_overlaps": 1}


def test_a_name_may_stand_inside_its_own_large_symbol_but_not_on_its_outline() -> None:
    large = person("f", 700, 100, name="-").replace("718", "740").replace("682", "660")
    large = large.replace("118", "140").replace("82", "60")
    assert judged(EVERT, large, label("f", "Fien", 700, 110)).label_overlaps == 0
    assert judged(EVERT, large, label("f", "Fien", 660, 110)).label_overlaps == 1


def test_words_on_lines_and_names_of_households_count_as_labels() -> None:
    words = '<text x="420" y="134" font-size="8">huis</text>'
    for kind in ("household", "relation", "union", "title"):
        group = f'<g id="{kind}-1" class="{kind}">{words}</g>'
        assert judged(EVERT, group).label_overlaps == 1


def test_a_line_through_somebody_else_is_counted() -> None:
    through = line("union", "anna-evert", [(118, 95), (402, 95)])
    found = judged(ANNA, BART, EVERT, through)
    assert found.lines_through_symbols == 1
    assert "person-bart" in " ".join(found.hits)


def test_a_line_past_a_round_symbol_is_not_through_it() -> None:
    assert judged(ANNA, line("descent", "x", [(80, 90), (90, 80)])).lines_through_symbols == 0
    assert judged(ANNA, line("descent", "x", [(80, 95), (120, 105)])).lines_through_symbols == 1


def test_a_line_on_inside_its_own_symbol_is_counted() -> None:
    inside = line("union", "anna-bart", [(105, 100), (242, 100)])
    assert judged(ANNA, BART, inside).lines_through_symbols == 1


def test_a_family_line_may_reach_a_little_into_its_own_people_and_a_tie_may_not() -> None:
    ends = [(115, 100), (245, 100)]
    assert judged(ANNA, BART, line("union", "anna-bart", ends)).lines_through_symbols == 0
    assert judged(ANNA, BART, line("relation", "anna-bart-1", ends)).lines_through_symbols == 2


def test_a_line_that_grazes_a_name_is_not_through_it() -> None:
    """The name's box is from 7.4 above its line to 2.1 below it."""
    name = label("g", "Gerard", 420, 160)
    for y, found in ((152.8, 0), (153.4, 1), (161.4, 1), (162.0, 0)):
        tie = line("relation", "x", [(380, y), (460, y)])
        assert judged(name, tie).lines_through_labels == found


@pytest.mark.parametrize("kind", ["union", "descent", "relation"])
def test_a_line_through_a_name_is_counted(kind: str) -> None:
    assert judged(EVERT, line(kind, "x", [(420, 120), (420, 160)])).lines_through_labels == 1


def test_a_line_through_its_own_words_is_counted() -> None:
    words = '<text x="180" y="103" font-size="8" text-anchor="middle">geh. 1998</text>'
    union = line("union", "anna-bart", [(118, 100), (242, 100)], text=words)
    assert judged(ANNA, BART, union).lines_through_labels == 1


@pytest.mark.parametrize(("gap", "found"), [((177, 183), 0), ((181, 187), 1)])
def test_a_dashed_line_may_open_for_its_own_words(gap: tuple[int, int], found: int) -> None:
    """The words reach from 176.7 to 183.3; both gaps are no wider than those between dashes."""
    words = '<text x="180" y="103" font-size="12" text-anchor="middle">?</text>'
    start, end = gap
    drawn = f"M118,100C118,100 {start},100 {start},100 M{end},100C{end},100 242,100 242,100"
    path = f'<path fill="none" stroke="#000" d="{drawn}"/>'
    union = f'<g id="union-anna-bart" class="union">{path}{words}</g>'
    assert judged(ANNA, BART, union).lines_through_labels == found
    apart = f'<g id="union-anna-bart" class="union">{path}</g>'
    other = f'<g id="relation-x" class="relation">{words}</g>'
    assert judged(ANNA, BART, apart, other).lines_through_labels == 1


def test_a_childs_line_that_ends_short_of_child_or_family_is_counted() -> None:
    short = line("descent", "cees-anna-bart", [(140, 240), (140, 276)])
    hanging = line("descent", "dina-anna-bart", [(220, 246), (220, 282)])
    found = judged(UNION, short, hanging, ANNA, BART, CEES, DINA)
    assert counted(found) == {"loose_children": 2}


def test_a_childs_line_of_nobody_is_counted() -> None:
    assert judged(*GOOD, line("descent", "niemand-1", [(500, 400), (500, 450)])).loose_children == 1


def test_a_childs_line_may_be_dashed() -> None:
    dashes = " ".join(f"M140,{y}C140,{y} 140,{y + 4} 140,{y + 4}" for y in range(240, 282, 7))
    dashed = (
        '<g id="descent-cees-anna-bart" class="descent">'
        f'<path fill="none" stroke="#000" d="{dashes} M140,280C140,280 140,282 140,282"/></g>'
    )
    assert counted(judged(UNION, dashed, TO_DINA, ANNA, BART, CEES, DINA)) == {}


def test_a_union_that_does_not_reach_a_partner_is_counted() -> None:
    short = line("union", "anna-bart", [(118, 100), (235, 100)])
    assert counted(judged(short, ANNA, BART)) == {"loose_partners": 1}


def test_a_relation_that_does_not_reach_both_is_counted() -> None:
    assert (
        judged(ANNA, BART, line("relation", "anna-bart-1", [(120, 95), (220, 95)])).loose_relations
        == 1
    )
    assert (
        judged(ANNA, BART, line("relation", "anna-bart-1", [(120, 95), (239, 95)])).loose_relations
        == 0
    )


def test_a_relation_may_reach_somebody_with_its_arrowhead() -> None:
    short = line("relation", "anna-bart-1", [(120, 95), (226, 95)])
    head = '<polygon fill="#000" stroke="none" points="226,90 239,95 226,100"/>'
    assert judged(ANNA, BART, short).loose_relations == 1
    assert judged(ANNA, BART, short.replace("</g>", f"{head}</g>")).loose_relations == 0


def test_an_arrowhead_in_the_symbol_that_it_points_at_is_counted() -> None:
    tie = line("relation", "anna-bart-1", [(121, 95), (234, 95)])
    head = '<polygon fill="#000" stroke="none" points="234,90 TIP,95 234,100"/>'
    with_head = tie.replace("</g>", f"{head}</g>")
    assert counted(judged(ANNA, BART, with_head.replace("TIP", "241"))) == {}
    found = counted(judged(ANNA, BART, with_head.replace("TIP", "246")))
    assert found == {"lines_through_symbols": 1}


def test_a_relation_of_wide_dots_reaches_as_far_as_its_first_and_last_dot() -> None:
    def dots(*xs: float) -> str:
        ink = "".join(f'<ellipse fill="#000" cx="{x}" cy="95" rx="1" ry="1"/>' for x in xs)
        return f'<g id="relation-anna-bart-1" class="relation">{ink}</g>'

    assert judged(ANNA, BART, dots(122, 137, 152, 208, 223, 238)).loose_relations == 0
    assert judged(ANNA, BART, dots(137, 152, 208, 223, 238)).loose_relations == 1


def test_a_relation_of_rings_reaches_as_far_as_their_outlines() -> None:
    def ring(x: float) -> str:
        return (
            f"M{x + 2},95C{x + 2},97 {x + 1},98 {x},98 {x - 1},98 {x - 2},97 {x - 2},95 "
            f"{x - 2},93 {x - 1},92 {x},92 {x + 1},92 {x + 2},93 {x + 2},95"
        )

    def rings(*xs: float) -> str:
        ink = f'<path fill="none" stroke="#000" d="{" ".join(map(ring, xs))}"/>'
        return f'<g id="relation-anna-bart-1" class="relation">{ink}</g>'

    assert judged(ANNA, BART, rings(*range(124, 240, 6))).loose_relations == 0
    assert judged(ANNA, BART, rings(*range(129, 240, 6))).loose_relations == 1


def test_relations_with_an_id_of_the_author_are_understood_from_their_ends() -> None:
    assert counted(judged(ANNA, BART, line("relation", "ruzie", [(121, 95), (239, 95)]))) == {}


def test_a_relation_may_end_at_the_bow_behind_a_group() -> None:
    half = "M278,82C288,82 296,90 296,100 296,110 288,118 278,118"
    bow = f'<path fill="none" stroke="#000" d="{half}"/>'
    group = BART.replace('class="person"', 'class="person group"').replace(
        "<text", bow + "<text", 1
    )
    tie = line("relation", "evert-bart-1", [(402, 100), (297, 100)])
    assert judged(group, EVERT, tie).loose_relations == 0
    assert judged(BART, EVERT, tie).loose_relations == 1


def test_legend_and_household_outlines_hit_nothing() -> None:
    inner = EVERT + line("union", "x", [(380, 100), (500, 100)]) + label("q", "word", 420, 100)
    legend = f'<g class="legend">{inner}</g>'
    outline = line("household", "h", [(60, 60), (460, 140)])
    assert asdict(judged(*GOOD, legend, outline)) == asdict(judged(*GOOD))


def test_moved_and_scaled_drawings_are_judged_as_they_look() -> None:
    wrapped = f'<g transform="translate(10 20) scale(2)">{"".join(GOOD)}</g>'
    found = judged(wrapped)
    assert counted(found) == {}
    assert found.union_longest == pytest.approx(248 / 76, abs=0.001)


def test_ids_with_hyphens_are_understood() -> None:
    mine = [group.replace("anna", "anna-maria").replace("bart", "b-2") for group in GOOD]
    assert counted(judged(*mine, facts=Facts(("anna-maria", "b-2", "cees", "dina")))) == {}


def test_the_command_prints_a_table_and_names_every_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.svg", tmp_path / "bad.svg"
    good.write_text(page(*GOOD), encoding="utf-8")
    bad.write_text(
        page(*GOOD, person("x", 180, 300, name="x"), person("y", 183, 305)), encoding="utf-8"
    )
    assert main([str(good)]) == 0
    capsys.readouterr()
    assert main([str(good), str(bad), "--hits"]) == 1
    printed = capsys.readouterr().out
    assert "symbol_overlaps                    0             1\n" in printed
    assert "  symbol_overlaps: x on y\n" in printed
