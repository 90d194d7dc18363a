"""Guards the order round the ring: no order of up to eight bodies crosses less, and it stays."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, permutations
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ecogram
from ecogram.layout.ecomap import order as ordering
from ecogram.layout.ecomap import ring
from ecogram.layout.ecomap.order import EXACT, Item, Ring, arrange, breaks, crossings

EXAMPLES = sorted(Path(ecogram.__file__).parents[2].glob("examples/*.yaml"))

places = st.tuples(st.integers(-140, 140), st.integers(-140, 140)).map(
    lambda dot: (dot[0] + 0.37, dot[1] + 0.11)
)


def around(count: int) -> list[tuple[float, float]]:
    return ring.slots(count, False, 330.0, 300.0)


@st.composite
def rings(draw: st.DrawFn) -> Ring:
    count = draw(st.integers(2, 6))
    items = [
        Item(
            tuple(draw(st.lists(places, max_size=2))),
            draw(st.sampled_from(("", "", "a", "b"))),
            outer=draw(st.booleans()),
        )
        for _ in range(count)
    ]
    pairs = list(combinations(range(count), 2))
    links = draw(st.lists(st.sampled_from(pairs), max_size=3, unique=True))
    return Ring(tuple(items), tuple(links), around)


def own_crossings(around: Ring, order: tuple[int, ...]) -> int:
    """Crossings counted from the definition, line by line."""
    slots = around.around(len(order))
    slot = {item: slots[k] for k, item in enumerate(order)}
    place = {item: k for k, item in enumerate(order)}
    lines = [(k, p) for k, item in enumerate(around.items) for p in item.pulls]
    lines += [
        (k, (slot[k][0] * around.rim, slot[k][1] * around.rim))
        for k, item in enumerate(around.items)
        if item.outer
    ]
    found = sum(
        _cross(slot[i], p, slot[j], q)
        for (i, p), (j, q) in combinations(lines, 2)
        if i != j and p != q
    )
    for (a, b), (c, d) in combinations(around.links, 2):
        low, high = sorted((place[a], place[b]))
        found += (low < place[c] < high) != (low < place[d] < high) and not {a, b} & {c, d}
    return found


@settings(max_examples=60, deadline=None)
@given(rings())
def test_no_order_crosses_less(around: Ring) -> None:
    order = arrange(around)
    assert sorted(order) == list(range(len(around.items)))
    every = permutations(range(len(around.items)))
    least = min(1000 * breaks(around, one) + own_crossings(around, one) for one in every)
    assert 1000 * breaks(around, order) + own_crossings(around, order) == least


@settings(max_examples=60, deadline=None)
@given(rings())
def test_crossings_are_counted_as_they_are_drawn(around: Ring) -> None:
    order = tuple(range(len(around.items)))
    assert crossings(around, order) == own_crossings(around, order)


def test_seven_bodies_cross_as_little_as_can_be() -> None:
    inner = [(-90.0, 70.0), (-40.0, 71.0), (20.0, 72.0), (80.0, 73.0), (10.0, -60.0)]
    wants = [(0, 3), (4,), (1,), (2, 4), (3,), (0,), (1, 2)]
    items = tuple(Item(tuple(inner[k] for k in want)) for want in wants)
    wanted = Ring(items, ((0, 6), (2, 5)), around)
    least = min(own_crossings(wanted, one) for one in permutations(range(7)))
    assert own_crossings(wanted, arrange(wanted)) == least


def test_nothing_to_say_keeps_the_order_of_the_file() -> None:
    items = tuple(Item() for _ in range(9))
    assert arrange(Ring(items, (), around)) == tuple(range(9))


def test_related_kinds_stand_side_by_side() -> None:
    items = tuple(Item(rank=rank) for rank in (1, 9, 1, 9))
    order = arrange(Ring(items, (), around))
    ranks = [items[k].rank for k in order]
    assert sum(ranks[k] != ranks[k - 1] for k in range(4)) == 2


def rings_of(file: Path) -> list[Ring]:
    """What is put in order for the ecogram of an example."""
    found: list[Ring] = []

    def noted(asked: Ring) -> tuple[int, ...]:
        found.append(asked)
        return arrange(asked)

    with patch.object(ordering, "arrange", noted):
        ecogram.render(ecogram.load(file), "ecogram")
    return found


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_no_order_of_an_example_crosses_less(file: Path) -> None:
    for asked in rings_of(file):
        found = own_crossings(asked, arrange(asked))
        if found and len(asked.items) <= EXACT:
            every = permutations(range(len(asked.items)))
            assert found == min(own_crossings(asked, one) for one in every)
        else:
            assert found == 0


def edited(asked: Ring) -> Iterator[tuple[Ring, tuple[int, ...]]]:
    """One item more, at the end, in the middle, at a member; and the old items' new numbers."""
    count = len(asked.items)
    pulls = [item.pulls for item in asked.items if item.pulls]
    for new in (Item(rank=7, outer=True), Item(outer=True), *(Item(pull) for pull in pulls[:1])):
        for at in (count, count // 2, 0):
            old = tuple(k + (k >= at) for k in range(count))
            items = (*asked.items[:at], new, *asked.items[at:])
            links = tuple((old[a], old[b]) for a, b in asked.links)
            yield asked._replace(items=items, links=links), old


def neighbours(order: list[int]) -> set[tuple[int, int]]:
    return {(order[k - 1], one) for k, one in enumerate(order)}


def test_one_item_more_leaves_the_others_beside_their_neighbours() -> None:
    moved = of = 0
    for file in EXAMPLES:
        for asked in rings_of(file)[:1]:
            before = neighbours(list(arrange(asked)))
            for more, old in edited(asked):
                number = {new: k for k, new in enumerate(old)}
                after = [number[k] for k in arrange(more) if k in number]
                moved += len(before - neighbours(after))
                of += len(before)
    assert moved < 0.1 * of


def test_the_order_in_the_file_does_not_matter_where_kinds_have_an_order() -> None:
    items = [Item(rank=rank, outer=True) for rank in (3, 1, 4, 0, 5, 9, 2, 6)]
    orders = set()
    for turn in range(len(items)):
        turned = (*items[turn:], *items[:turn])
        order = arrange(Ring(turned, (), around))
        orders.add(tuple(turned[k].rank for k in order))
    assert orders == {(0, 1, 2, 3, 4, 5, 6, 9)}


def test_ties_to_one_member_stand_where_it_is() -> None:
    left, right = (-120.3, 10.2), (120.1, 9.7)
    items = tuple(Item((dot,)) for dot in (left, right, left, right, left, right))
    order = arrange(Ring(items, (), around))
    slots = around(6)
    for k, slot in zip(order, slots, strict=True):
        assert (slot[0] > 0) == (items[k].pulls[0] == right)


def _cross(
    a: tuple[float, float], b: tuple[float, float], c: tuple[float, float], d: tuple[float, float]
) -> bool:
    def side(p: tuple[float, float], q: tuple[float, float], r: tuple[float, float]) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
