"""Guards lines between symbols anywhere: free of symbols and texts, straight where that is free."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from ecogram.geometry.shapes import Box, Point, Spline, enters
from ecogram.geometry.track import Track
from ecogram.layout.easing import eased
from ecogram.layout.islands import Bond, arrange
from ecogram.layout.lattice import traced
from ecogram.layout.lines import Lines
from ecogram.layout.obstacles import Board
from ecogram.layout.spans import route
from ecogram.layout.splines import flattened
from ecogram.layout.ties import End, Obstacle, Tie

SYMBOL = Box(-14.0, -14.0, 14.0, 14.0)


def end(id_: str, x: float, y: float) -> End:
    return End(id_, Point(x, y), 14.0, "circle")


def symbol(one: End) -> Obstacle:
    return Obstacle(SYMBOL.moved(*one.centre), one.id, "symbol")


def meets(path: Spline, box: Box) -> bool:
    return any(
        enters(box, one[0], one[1], two[0] - one[0], two[1] - one[1])
        for one, two in pairwise(flattened(path, 3.0))
    )


A, B = end("a", 0.0, 0.0), end("b", 200.0, 0.0)


def test_a_free_line_is_straight_from_rim_to_rim() -> None:
    path = route([Tie("t", A, B)], [symbol(A), symbol(B)]).paths["t"]
    assert Track(path).straight
    assert (path[0], path[-1]) == (Point(17.0, 0.0), Point(183.0, 0.0))


def test_a_line_bows_round_a_symbol_in_its_way() -> None:
    middle = end("c", 100.0, 0.0)
    path = route([Tie("t", A, B)], [symbol(one) for one in (A, B, middle)]).paths["t"]
    assert not Track(path).straight
    assert not meets(path, SYMBOL.moved(100.0, 0.0))


def test_a_line_goes_round_a_wall_that_no_arc_clears() -> None:
    wall = Obstacle(Box(90.0, -400.0, 110.0, 150.0), "w", "text")
    path = route([Tie("t", A, B)], [symbol(A), symbol(B), wall]).paths["t"]
    assert not meets(path, wall.box)
    assert max(y for _, y in path) > 150.0


def test_a_line_without_any_way_is_named() -> None:
    ring = [
        Obstacle(Box(-60.0, -60.0, 60.0, -40.0), "n", "text"),
        Obstacle(Box(-60.0, 40.0, 60.0, 60.0), "s", "text"),
        Obstacle(Box(-60.0, -60.0, -40.0, 60.0), "w", "text"),
        Obstacle(Box(40.0, -60.0, 60.0, 60.0), "e", "text"),
    ]
    routing = route([Tie("t", A, B)], [symbol(A), symbol(B), *ring])
    assert (routing.paths, routing.unrouted) == ({}, ("t",))


def test_a_line_keeps_out_of_its_own_names() -> None:
    name = Obstacle(Box(18.0, -6.0, 60.0, 6.0), "a", "text")
    path = route([Tie("t", A, B)], [symbol(A), symbol(B), name]).paths["t"]
    assert not meets(path, name.box)


def test_two_lines_of_one_pair_do_not_cover_each_other() -> None:
    ties = [Tie("t", A, B, 2.0), Tie("u", A, B, 2.0)]
    paths = route(ties, [symbol(A), symbol(B)]).paths
    one, two = (Track(paths[id_]) for id_ in ("t", "u"))
    middles = one.point(one.length / 2), two.point(two.length / 2)
    assert abs(middles[0].y - middles[1].y) >= 6.0


def test_two_lines_with_words_are_drawn_where_neither_can_bow() -> None:
    walls = [
        Obstacle(Box(20.0, -40.0, 180.0, -20.0), "n", "text"),
        Obstacle(Box(20.0, 20.0, 180.0, 40.0), "s", "text"),
    ]
    ties = [Tie(id_, A, B, 2.0, (40.0, 10.0)) for id_ in ("t", "u")]
    routing = route(ties, [symbol(A), symbol(B), *walls])
    assert routing.unrouted == ()
    assert routing.paths["t"] != routing.paths["u"]


def test_a_line_ends_at_both_halves_of_a_mixed_group() -> None:
    group = End("g", Point(0.0, 0.0), 14.0, "square")
    for x, y in ((200.0, 0.0), (-200.0, 0.0), (120.0, 140.0)):
        other = end("o", x, y)
        obstacles = [Obstacle(Box(-21.0, -14.0, 21.0, 14.0), "g", "symbol"), symbol(other)]
        (start, *_) = route([Tie("t", group, other)], obstacles, {"g": 21.0}).paths["t"]
        square = abs(start.x + 7.0) <= 17.01 and abs(start.y) <= 17.01
        circle = (start.x - 7.0) ** 2 + start.y**2 <= 17.01**2
        assert square or circle
        assert not (abs(start.x + 7.0) < 14.0 and abs(start.y) < 14.0)
        assert (start.x - 7.0) ** 2 + start.y**2 > 14.0**2


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(st.integers(0, 13), st.integers(0, 13)).filter(lambda t: t[0] != t[1]),
        min_size=1,
        max_size=30,
        unique_by=lambda tie: frozenset(tie),
    )
)
def test_no_line_runs_through_anybody(ties: list[tuple[int, int]]) -> None:
    people = {f"p{number}": (SYMBOL, (48.0, 11.5)) for number in range(14)}
    spots = arrange(people, [Bond(f"p{a}", f"p{b}", 110.0) for a, b in ties], "p0")
    ends = {id_: end(id_, *spot.at) for id_, spot in spots.items()}
    obstacles = [symbol(one) for one in ends.values()]
    obstacles += [Obstacle(spot.name, id_, "text") for id_, spot in spots.items()]
    lines = [Tie(f"t{a}-{b}", ends[f"p{a}"], ends[f"p{b}"], 2.0) for a, b in ties]
    routing = route(lines, obstacles)
    assert routing.unrouted == ()
    for line in lines:
        for one in obstacles:
            if one.kind == "text" or one.owner not in (line.first.id, line.second.id):
                assert not meets(routing.paths[line.id], one.box), (line.id, one.owner)


def test_a_word_that_others_cross_moves_along_its_line_to_where_fewer_do() -> None:
    far = end("b", 400.0, 0.0)
    tie = Tie("t", A, far, word=(40.0, 10.0))
    across = [
        Tie(f"x{n}", end(f"c{n}", 160.0 + n, -90.0), end(f"d{n}", 160.0 + n, 90.0))
        for n in range(0, 48, 12)
    ]
    ties = [tie, *across]
    paths = route(ties, []).paths
    board = Board([])
    place = eased(ties, paths, {"t": Point(180.0, 0.0)}, board)["t"]
    assert place.y == 0.0 and not 135.0 < place.x < 222.0
    blocked = Board([Obstacle(Box(30.0, -9.0, 150.0, 9.0), "n", "text")])
    assert eased(ties, paths, {"t": Point(180.0, 0.0)}, blocked)["t"].x > 222.0
    shut = Board([Obstacle(Box(0.0, -9.0, 400.0, 9.0), "n", "text")])
    assert eased(ties, paths, {"t": Point(180.0, 0.0)}, shut)["t"] == Point(180.0, 0.0)


def test_a_short_line_makes_way_for_a_long_one_that_has_no_other() -> None:
    ends = [end("a", 0, 0), end("b", 800, 0), end("c", -400, 40), end("d", 1200, -40)]
    ties = [Tie("short", ends[0], ends[1]), Tie("long", ends[2], ends[3])]
    walls = [
        Obstacle(Box(x, 40 - (x + 400) / 20 + y, x + 20, 40 - (x + 400) / 20 + y + 80), "w", "text")
        for x in (-330, -250, -170, 950, 1030, 1110)
        for y in (12, -93)
    ]
    paths = route(ties, [*(symbol(one) for one in ends), *walls]).paths
    drawn = Lines()
    drawn.add("long", flattened(paths["long"]), 1.0)
    assert Track(paths["long"]).straight
    assert not drawn.merges(traced(flattened(paths["short"])), 2.0)
