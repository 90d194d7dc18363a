"""Guards the heights of rows and of the lines between them: nothing lies on anything."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ecogram.layout.family.heights import Heights, RowNeeds, passing_heights, stack_rows
from ecogram.layout.family.kin import Tie
from ecogram.layout.family.spacing import Spacing

SPACING = Spacing()
LEVELS = st.lists(st.booleans(), max_size=4).map(tuple)


def needs(lanes: tuple[bool, ...] = (), tracks: tuple[bool, ...] = ()) -> RowNeeds:
    need = RowNeeds()
    need.above, need.below = 30.0, 34.0
    need.lanes, need.tracks = lanes, tracks
    return need


def levels(heights: Heights, row: int, need: RowNeeds) -> list[tuple[float, bool]]:
    """What runs above a row, from the lowest up, each with whether a text stands over it."""
    lanes = list(zip(heights.lanes[row], need.lanes, strict=False))
    return [*lanes, *zip(heights.bars[row], need.tracks, strict=True)]


@given(st.lists(st.tuples(LEVELS, LEVELS), min_size=1, max_size=4))
def test_every_line_has_room_for_the_text_over_it(
    rows: list[tuple[tuple[bool, ...], tuple[bool, ...]]],
) -> None:
    wanted = [needs(*row) for row in rows]
    heights = stack_rows(wanted, SPACING)
    floor = -SPACING.under
    for row, need in enumerate(wanted):
        lines = levels(heights, row, need)
        for (lower, dated), (upper, _) in pairwise(lines):
            assert lower - upper >= (SPACING.dated if dated else SPACING.under) - 0.02
        top = heights.rows[row] - need.above
        if lines:
            assert top >= lines[0][0] + SPACING.text
            top, dated = lines[-1]
            assert top - floor >= (SPACING.dated if dated else SPACING.under) - 0.02
        floor = heights.rows[row] + need.below


def test_lines_without_texts_stay_near_each_other() -> None:
    plain = stack_rows([needs(lanes=(False, False), tracks=(False, False))], SPACING)
    assert plain.lanes[0][0] - plain.lanes[0][1] == SPACING.lane
    assert plain.bars[0][0] - plain.bars[0][1] == SPACING.track


def test_lines_under_the_last_row_have_room_too() -> None:
    heights = stack_rows([needs()], SPACING, tail=(True, False))
    upper, lower = heights.bars[1][1], heights.bars[1][0]
    assert upper - (heights.rows[0] + 34) >= SPACING.under
    assert lower - upper == SPACING.dated
    assert heights.bottom == lower


PLACES = {"a": 0.0, "b": 900.0, "c": 100.0, "d": 800.0, "e": 120.0}
ROWS = {"a": 0, "b": 1, "c": 0, "d": 1, "e": 1}


def test_ties_that_run_level_over_each_other_need_room_between_rows() -> None:
    one = passing_heights([Tie("a", "b", 4.0)], ROWS, PLACES)[1]
    two = passing_heights([Tie("a", "b", 4.0), Tie("c", "d", 4.0)], ROWS, PLACES)[1]
    assert one >= 8.0
    assert two - one >= 8.0
    need = needs(tracks=(False,) * 4)
    plain = stack_rows([needs(), need], SPACING)
    need.passing = two
    held = stack_rows([needs(), need], SPACING)
    assert held.bars[1][-1] - (held.rows[0] + 34.0) >= two
    assert held.rows[1] > plain.rows[1]


def test_ties_that_go_down_or_stay_in_their_row_need_none() -> None:
    assert passing_heights([Tie("c", "e"), Tie("a", "c")], ROWS, PLACES) == {}


def test_ties_over_several_rows_share_the_channels_between() -> None:
    rows = {**ROWS, "b": 2, "d": 2}
    found = passing_heights([Tie("a", "b"), Tie("c", "d")], rows, PLACES)
    assert found[1] == found[2]
