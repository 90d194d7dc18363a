"""Promise: all arcs get the length they ask for, and families stay as low as they can."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ecogram.layout.family.grid import Bond, Parentage, merge
from ecogram.layout.family.levels import tight_levels

COUNT = 8


@st.composite
def parentages(draw: st.DrawFn) -> list[Parentage]:
    pairs = st.tuples(st.integers(0, COUNT - 1), st.integers(0, COUNT - 1), st.booleans())
    drawn = draw(st.lists(pairs, max_size=14))
    return [Parentage(min(a, b), max(a, b), soft) for a, b, soft in drawn if a != b]


@given(parentages())
def test_every_child_stands_below_every_parent(known: list[Parentage]) -> None:
    grid = merge(COUNT, [], known)
    levels = tight_levels(grid)
    for parent, child, _ in known:
        assert levels[child] > levels[parent]


@given(parentages())
def test_no_line_can_shrink_by_moving_one_group(known: list[Parentage]) -> None:
    grid = merge(COUNT, [], known)
    levels = tight_levels(grid)
    for group in range(COUNT):
        above, below = grid.above[group], grid.below[group]
        if below and not above:
            assert min(levels[arc.lower] for arc in below) == levels[group] + 1
        if above and not below:
            assert max(levels[arc.upper] for arc in above) == levels[group] - 1


def test_who_has_room_goes_to_the_side_with_most_lines() -> None:
    pairs = [(0, 1), (0, 2), (1, 4), (1, 5), (2, 3), (2, 4), (3, 4), (4, 5)]
    levels = tight_levels(merge(6, [], [Parentage(a, b, soft=False) for a, b in pairs]))
    assert levels[4] - levels[1] == 1
    assert sum(levels[b] - levels[a] for a, b in pairs) == 11


def test_a_wished_distance_stretches_the_line() -> None:
    grid = merge(3, [Bond(0, 1, 2, -1)], [Parentage(0, 1, False), Parentage(1, 2, False)])
    levels = tight_levels(grid)
    rows = [levels[grid.group[m]] + grid.offset[m] for m in range(3)]
    assert [row - rows[0] for row in rows] == [0, 2, 3]
