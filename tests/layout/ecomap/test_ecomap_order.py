"""Guards the order round the ring: no order of up to seven bodies crosses less."""

from __future__ import annotations

from itertools import combinations, permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from ecogram.layout.ecomap import ring
from ecogram.layout.ecomap.order import Item, Ring, arrange, breaks, crossings

places = st.tuples(st.integers(-140, 140), st.integers(-140, 140)).map(
    lambda dot: (dot[0] + 0.37, dot[1] + 0.11)
)


@st.composite
def rings(draw: st.DrawFn) -> Ring:
    count = draw(st.integers(2, 6))
    items = [
        Item(tuple(draw(st.lists(places, max_size=2))), draw(st.sampled_from(("", "", "a", "b"))))
        for _ in range(count)
    ]
    pairs = list(combinations(range(count), 2))
    links = draw(st.lists(st.sampled_from(pairs), max_size=3, unique=True))
    return Ring(tuple(items), tuple(links), tuple(ring.slots(count, False, 330.0, 300.0)))


def own_crossings(around: Ring, order: tuple[int, ...]) -> int:
    """Crossings counted from the definition, line by line."""
    slot = {item: around.slots[k] for k, item in enumerate(order)}
    place = {item: k for k, item in enumerate(order)}
    lines = [(k, p) for k, item in enumerate(around.items) for p in item.pulls]
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
    around = Ring(items, ((0, 6), (2, 5)), tuple(ring.slots(7, False, 330.0, 300.0)))
    least = min(own_crossings(around, one) for one in permutations(range(7)))
    assert own_crossings(around, arrange(around)) == least


def test_nothing_to_say_keeps_the_order_of_the_file() -> None:
    items = tuple(Item() for _ in range(9))
    slots = tuple(ring.slots(9, False, 330.0, 300.0))
    assert arrange(Ring(items, (), slots)) == tuple(range(9))


def test_related_kinds_stand_side_by_side() -> None:
    items = tuple(Item(rank=rank) for rank in (1, 9, 1, 9))
    slots = tuple(ring.slots(4, False, 330.0, 300.0))
    order = arrange(Ring(items, (), slots))
    ranks = [items[k].rank for k in order]
    assert sum(ranks[k] != ranks[k - 1] for k in range(4)) == 2


def _cross(
    a: tuple[float, float], b: tuple[float, float], c: tuple[float, float], d: tuple[float, float]
) -> bool:
    def side(p: tuple[float, float], q: tuple[float, float], r: tuple[float, float]) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
