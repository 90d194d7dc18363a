"""Guards places in networks: everybody has room, neighbours are near, and little changes much."""

from __future__ import annotations

from itertools import combinations
from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecogram.geometry.shapes import Box
from ecogram.layout import stress
from ecogram.layout.apart import GAP
from ecogram.layout.islands import Bond, Spot, arrange
from ecogram.layout.stress import hub, placed

SYMBOL = Box(-14.0, -14.0, 14.0, 14.0)
Ties = list[tuple[int, int]]


def people(count: int) -> dict[str, tuple[Box, tuple[float, float]]]:
    return {f"p{number}": (SYMBOL, (30.0 + 9 * (number % 5), 11.5)) for number in range(count)}


def spots(count: int, ties: Ties, middle: str = "p0") -> dict[str, Spot]:
    return arrange(people(count), [Bond(f"p{one}", f"p{two}", 110.0) for one, two in ties], middle)


def rooms(found: dict[str, Spot]) -> list[tuple[Box, Box]]:
    return [(SYMBOL.moved(*spot.at), spot.name) for spot in found.values()]


graphs = st.integers(2, 14).flatmap(
    lambda count: st.tuples(
        st.just(count),
        st.lists(
            st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)).filter(
                lambda tie: tie[0] != tie[1]
            ),
            max_size=30,
        ),
    )
)


@settings(max_examples=60)
@given(graphs)
def test_nobody_stands_on_another_or_on_a_name(graph: tuple[int, Ties]) -> None:
    for one, other in combinations(rooms(spots(*graph)), 2):
        for box in one:
            assert not any(box.overlaps(wrong, GAP - 0.1) for wrong in other)


@given(graphs)
def test_the_same_network_stands_the_same_every_time(graph: tuple[int, Ties]) -> None:
    assert spots(*graph) == spots(*graph)


def test_ties_are_shorter_than_ways_over_others() -> None:
    chain = [(number, number + 1) for number in range(6)]
    x, y = placed(7, [(one, two, 100.0) for one, two in chain], 3)
    longest = max(hypot(x[one] - x[two], y[one] - y[two]) for one, two in chain)
    assert hypot(x[0] - x[6], y[0] - y[6]) > 3 * longest
    assert (x[3], y[3]) == (0.0, 0.0)


def test_groups_that_hardly_know_each_other_stand_apart() -> None:
    one = list(combinations(range(1, 6), 2))
    other = list(combinations(range(6, 11), 2))
    star = [(0, number) for number in range(1, 11)]
    x, y = placed(11, [(a, b, 100.0) for a, b in [*star, *one, *other]], 0)

    def mean(pairs: Ties) -> float:
        return sum(hypot(x[a] - x[b], y[a] - y[b]) for a, b in pairs) / len(pairs)

    across = [(a, b) for a in range(1, 6) for b in range(6, 11)]
    assert mean(across) > 1.6 * mean([*one, *other])


def test_the_person_in_the_middle_is_in_the_middle_of_a_star() -> None:
    found = spots(13, [(5, number) for number in range(13) if number != 5], "p5")
    xs, ys = zip(*(spot.at for spot in found.values()), strict=True)
    centre = found["p5"].at
    assert abs(centre.x - (min(xs) + max(xs)) / 2) < 0.15 * (max(xs) - min(xs))
    assert abs(centre.y - (min(ys) + max(ys)) / 2) < 0.15 * (max(ys) - min(ys))


def test_who_has_no_tie_stands_in_rows_close_under_the_others() -> None:
    found = spots(9, [(0, 1), (1, 2), (0, 2)])
    lowest = max(max(symbol.bottom, name.bottom) for symbol, name in rooms(found)[:3])
    loose = [found[f"p{number}"].at for number in range(3, 9)]
    assert all(lowest < at.y < lowest + 200 for at in loose)
    assert len({at.y for at in loose}) <= 2
    width = max(at.x for at in loose) - min(at.x for at in loose)
    assert width < 700


def test_groups_that_do_not_hang_together_stand_beside_one_another() -> None:
    found = spots(9, [(6, 7), (7, 8), (6, 8), (0, 1), (1, 2), (2, 3), (3, 4), (4, 0)], "p6")
    first = [found[f"p{number}"].at.x for number in (6, 7, 8)]
    second = [found[f"p{number}"].at.x for number in range(5)]
    assert max(first) < min(second)


def test_one_person_more_moves_the_others_little() -> None:
    ties = [(0, number) for number in range(1, 16)]
    ties += [(a, b) for a, b in combinations(range(1, 16), 2) if a // 4 == b // 4]
    before, after = spots(16, ties), spots(17, [*ties, (3, 16)])
    xs, ys = zip(*(spot.at for spot in before.values()), strict=True)
    size = hypot(max(xs) - min(xs), max(ys) - min(ys))
    origin, moved = before["p0"].at, after["p0"].at
    far = [
        hypot(
            after[id_].at.x - moved.x - spot.at.x + origin.x,
            after[id_].at.y - moved.y - spot.at.y + origin.y,
        )
        for id_, spot in before.items()
    ]
    assert max(far) < 0.2 * size
    assert sum(far) / len(far) < 0.1 * size


def test_landmarks_place_a_large_network_much_as_all_distances_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wires = [(number, (number - 1) // 3, 100.0) for number in range(1, 60)]
    whole = placed(60, wires, 0)
    monkeypatch.setattr(stress, "FULL", 10)
    few = placed(60, wires, 0)

    def mean(places: tuple[list[float], list[float]]) -> float:
        x, y = places
        return sum(hypot(x[a] - x[b], y[a] - y[b]) for a, b, _ in wires) / len(wires)

    assert few != whole
    assert mean(few) == pytest.approx(mean(whole), rel=0.35)


def test_the_hub_is_who_knows_most() -> None:
    assert hub(4, [(2, 0, 1.0), (2, 1, 1.0), (2, 3, 1.0), (0, 1, 1.0)]) == 2


def test_nobody_at_all_needs_no_room() -> None:
    assert arrange({}, []) == {}
