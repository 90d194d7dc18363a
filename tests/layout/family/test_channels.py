"""Guards the lines between two rows: never two on one level in one place, and few crossings."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from ecogram.layout.family.channels import CLEAR, Net, Pin, crossings, stack


def net(tops: list[float], bottoms: list[float], play: float = 0.0) -> Net:
    return Net([Pin(x, x - play, x + play) for x in tops], [Pin(x, x, x) for x in bottoms])


def test_bars_beside_each_other_share_a_level() -> None:
    nets = [net([50], [0, 100]), net([250], [200, 300])]
    assert len(stack(nets)) == 1


def test_bars_that_overlap_do_not() -> None:
    nets = [net([50], [0, 100]), net([150], [90, 300])]
    assert len(stack(nets)) == 2
    assert nets[0].level != nets[1].level


def test_bars_that_nearly_touch_do_not_share_a_level() -> None:
    nets = [net([50], [0, 100]), net([150], [104, 300])]
    assert len(stack(nets)) == 2


def test_the_order_with_fewer_crossings_is_taken() -> None:
    """The second family hangs inside the span of the first: its drop must come from above."""
    wide, narrow = net([0], [0.0, 400.0]), net([500], [180.0, 220.0])
    stack([wide, narrow])
    assert narrow.level < wide.level or wide.level < narrow.level
    crossings_if_above = 2
    assert _crossings(wide, narrow) < crossings_if_above


def test_a_line_that_can_go_straight_needs_no_level() -> None:
    straight = net([100], [100])
    assert stack([straight]) == ()
    assert straight.is_straight


def test_a_drop_is_moved_a_little_to_go_straight() -> None:
    nearly = net([100], [104], play=10)
    assert stack([nearly]) == ()
    assert nearly.tops[0].x == 104


def test_a_drop_above_a_strangers_child_ends_above_that_childs_bar() -> None:
    """Else the two upright lines would be one."""
    first, second = net([100], [0, 300]), net([200], [100, 400])
    stack([first, second])
    assert first.level > second.level


def test_lines_no_order_keeps_apart_are_moved_apart() -> None:
    first, second = net([100], [200], play=10), net([200], [100], play=10)
    stack([first, second])
    for one, other in ((first, second), (second, first)):
        if one.level < other.level:
            assert abs(one.tops[0].x - other.bottoms[0].x) >= CLEAR - 0.01


@settings(max_examples=80, deadline=None, derandomize=True)
@given(
    st.lists(
        st.tuples(st.integers(0, 60), st.lists(st.integers(0, 60), min_size=1, max_size=4)),
        min_size=1,
        max_size=10,
    )
)
def test_no_two_lines_on_a_level_overlap(families: list[tuple[int, list[int]]]) -> None:
    nets = [net([10.0 * top], [10.0 * x + 3 for x in kids]) for top, kids in families]
    levels = len(stack(nets))
    for place, one in enumerate(nets):
        assert one.is_straight or one.level < levels
        for other in nets[place + 1 :]:
            if one.level == other.level and not one.is_straight and not other.is_straight:
                assert one.high + CLEAR <= other.low or other.high + CLEAR <= one.low


def _crossings(one: Net, other: Net) -> int:
    upper, lower = (one, other) if one.level > other.level else (other, one)
    return sum(lower.low < pin.x < lower.high for pin in upper.bottoms) + sum(
        upper.low < pin.x < upper.high for pin in lower.tops
    )


@settings(max_examples=40, deadline=None, derandomize=True)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 12), st.lists(st.integers(0, 12), min_size=2, max_size=3, unique=True)
        ),
        min_size=3,
        max_size=6,
    )
)
def test_no_order_of_a_few_bars_crosses_less(families: list[tuple[int, list[int]]]) -> None:
    nets = [
        net([20.0 * top + 7 * place], [20.0 * x + 7 * place + 3.5 for x in kids])
        for place, (top, kids) in enumerate(families)
    ]
    stack(nets)
    wide = [one for one in nets if not one.is_straight]

    def price(order: tuple[Net, ...]) -> int:
        return sum(
            crossings(upper, lower)
            for place, upper in enumerate(order)
            for lower in order[place + 1 :]
            if upper.low <= lower.high + 2 * CLEAR and lower.low <= upper.high + 2 * CLEAR
        )

    drawn = tuple(sorted(wide, key=lambda one: -one.level))
    assert price(drawn) == min(map(price, permutations(wide)), default=0)
