"""Guards an ecomap's hard rules: nothing overlaps, no line or bead touches anything foreign."""

from __future__ import annotations

from itertools import pairwise
from math import atan2, degrees, dist
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecogram.geometry.shapes import Box
from ecogram.layout.ecomap.arrange import arrange
from ecogram.layout.ecomap.board import CORE, Board, Core, Couple, Disc, Guest, Symbol
from ecogram.layout.ecomap.places import EcoPlaces
from ecogram.layout.ecomap.trial import Trial
from ecogram.layout.ties import Obstacle
from tests.layout.ecomap import boards
from tests.layout.ecomap.checking import check


def faults(board: Board, places: EcoPlaces) -> list[str]:
    """Broken rules, without those of lines that are said to be shut in."""
    return [one for one in check(board, places) if not set(one.split()) & set(places.unrouted)]


@pytest.mark.parametrize("make", [boards.flodder, boards.frank, boards.karel])
def test_the_mock_pictures_keep_every_rule(make: object) -> None:
    board = make()  # type: ignore[operator]
    places = arrange(board)
    assert check(board, places) == []
    assert places.unrouted == ()


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5, 8, 13, 20])
def test_an_ecomap_of_any_size_keeps_every_rule(count: int) -> None:
    board = boards.ecomap(count)
    assert check(board, arrange(board)) == []


@pytest.mark.parametrize(("ties", "per_domain"), [(10, 4), (10, 10), (45, 5)])
def test_networks_keep_every_rule(ties: int, per_domain: int) -> None:
    board = boards.network(ties, per_domain)
    assert check(board, arrange(board)) == []


@settings(max_examples=15, deadline=None, derandomize=True)
@given(st.integers(0, 55))
def test_random_boards_keep_every_rule(seed: int) -> None:
    board = boards.anything(seed)
    assert faults(board, arrange(board)) == []


def test_the_same_board_gives_the_same_places() -> None:
    for board in (boards.flodder(), boards.anything(5)):
        assert arrange(board) == arrange(board)


def test_the_mock_families_lie_on_landscape_paper() -> None:
    for board in (boards.flodder(), boards.frank()):
        bounds = arrange(board).bounds
        assert 1.3 < bounds.width / bounds.height < 2.3


def test_flodders_ties_cross_nowhere() -> None:
    paths = list(arrange(boards.flodder()).paths.values())
    assert not any(
        _cross(path[0], path[-1], other[0], other[-1])
        for k, path in enumerate(paths)
        for other in paths[k + 1 :]
    )


def test_a_star_has_no_circle_and_straight_lines() -> None:
    places = arrange(boards.karel())
    assert places.core is None
    assert places.discs == {}
    for path in places.paths.values():
        assert len(path) == 4
        assert dist(path[0], path[1]) + dist(path[1], path[3]) == pytest.approx(
            dist(path[0], path[3]), abs=0.01
        )


def test_letters_stand_just_outside_the_domain_of_a_one_way_tie() -> None:
    board = boards.flodder()
    places = arrange(board)
    first, second = places.letters["c"]
    disc = places.discs["sociaal"]
    assert first == ()
    assert min(dist(dot, disc.centre) for dot in second) - disc.radius < 24
    assert [dot.x for dot in second] == sorted(dot.x for dot in second)


def test_letters_of_a_two_way_tie_stand_at_their_own_ends() -> None:
    places = arrange(boards.frank())
    at_frank, at_monitor = places.letters["14"]
    monitor = places.seats["monitor"].centre
    assert len(at_frank) == 2
    assert len(at_monitor) == 1
    assert all(dist(dot, monitor) > dist(at_monitor[0], monitor) for dot in at_frank)


def test_a_line_out_of_a_domain_says_where_it_crosses_the_outline() -> None:
    places = arrange(boards.flodder())
    crossed = {(gap.spoke, gap.outline) for gap in places.gaps}
    assert crossed == {
        ("c", "sociaal"),
        ("g", "buurt"),
        ("h", "buurt"),
        ("i", "gemeente"),
        ("d", CORE),
    }
    for gap in places.gaps:
        if gap.outline in places.discs:
            disc = places.discs[gap.outline]
            assert dist(gap.point, disc.centre) == pytest.approx(disc.radius, abs=0.5)


def test_names_stand_on_the_side_away_from_the_client_system() -> None:
    places = arrange(boards.frank())
    for seat in places.seats.values():
        assert seat.label is not None
        away = seat.label.box.centre.x - seat.centre.x
        assert away * seat.centre.x > 0
        assert seat.label.align == ("start" if away > 0 else "end")


def test_several_ties_between_the_same_ends_run_side_by_side() -> None:
    board = boards.ecomap(3)
    double = board._replace(spokes=(*board.spokes, boards.spoke("again", CORE, "d1")))
    paths = arrange(double).paths
    first, second = paths["t1"], paths["again"]
    assert dist(first[0], second[0]) >= 7
    assert dist(first[-1], second[-1]) >= 4
    assert not _cross(first[0], first[-1], second[0], second[-1])


def test_a_wide_genogram_gets_a_rounded_box() -> None:
    core = boards.flodder_family()
    content = Box(-400.0, -90.0, 500.0, 112.0)
    board = boards.flodder()._replace(core=core._replace(content=content))
    places = arrange(board)
    assert places.core is not None
    assert not places.core.is_circle
    assert check(board, places) == []


def test_domains_of_one_group_stand_together() -> None:
    board = boards.ecomap(6)
    grouped = tuple(
        disc._replace(group="formeel" if k % 2 else "informeel")
        for k, disc in enumerate(board.discs)
    )
    places = arrange(board._replace(discs=grouped))
    around = sorted(grouped, key=lambda disc: _direction(places, disc.id))
    changes = sum(a.group != b.group for a, b in pairwise([*around, around[0]]))
    assert changes == 2


@pytest.mark.parametrize("count", [3, 4, 5, 6, 7, 8, 9, 10])
def test_one_domain_more_leaves_the_others_near_their_places(count: int) -> None:
    before, after = arrange(boards.ecomap(count)), arrange(boards.ecomap(count + 1))
    turns = [
        abs((_direction(before, id_) - _direction(after, id_) + 180) % 360 - 180)
        for id_ in before.discs
    ]
    assert sorted(turns)[-2] <= 45


def test_thick_lines_have_room_under_the_name() -> None:
    top, foot = Box(-14.0, -14.0, 14.0, 14.0), Box(-60.0, 72.0, 60.0, 100.0)
    boxes = (Obstacle(top, "ada", "symbol"), Obstacle(foot, "mira", "symbol"))
    core = Core(boards.title("Ada en Mira"), Box(-60.0, -14.0, 60.0, 100.0), boxes)
    places = arrange(Board(core, (Disc("d", boards.title("Werk")),)))
    assert places.name is not None
    assert places.name.bottom + 12 < top.top


def test_partners_in_one_domain_are_joined() -> None:
    people = tuple(boards.seat(f"p{k}", "Naam") for k in range(4))
    disc = Disc("d", boards.title("Buren"), people, (Couple("u", "p0", "p3"),))
    board = Board(boards.lone("Frank"), (disc,), (), (boards.spoke("t", CORE, "p0"),))
    places = arrange(board)
    start, end = places.couples["u"]
    assert dist(start, end) < 30
    assert check(board, places) == []


def test_a_tie_to_the_own_domain_stays_within_it() -> None:
    people = tuple(boards.seat(f"p{k}", "Naam") for k in range(3))
    disc = Disc("d", boards.title("Buren"), people)
    spokes = (boards.spoke("own", "p1", "d", kind="zigzag"), boards.spoke("t", CORE, "p0"))
    places = arrange(Board(boards.lone("Frank"), (disc,), (), spokes))
    (x, y), radius = places.discs["d"].centre, places.discs["d"].radius
    path = places.paths["own"]
    assert places.unrouted == ()
    assert max(dist((x, y), dot) for dot in path) < radius
    assert abs(dist((x, y), path[-1]) - radius) < 3
    assert dist(path[0], path[-1]) > 20


def test_a_domains_own_line_has_room_between_those_of_its_people() -> None:
    people = tuple(boards.seat(f"p{k}", "Naam") for k in range(3))
    disc = Disc("d", boards.title("Koor"), people)
    spokes = [boards.spoke(seat.id, CORE, seat.id, letters=(1, 1)) for seat in people]
    spokes.append(boards.spoke("own", CORE, "d", letters=(0, 1), word="gemengd"))
    board = Board(boards.lone("Frank"), (disc,), (), tuple(spokes))
    with patch("ecogram.layout.ecomap.arrange.Trial", wraps=Trial) as tried:
        places = arrange(board)
    assert tried.call_count == 1
    assert check(board, places) == []


def test_a_guest_stands_free_with_the_name_away() -> None:
    guest = Guest("g", Symbol(10), boards.label("losse vriend"))
    board = Board(boards.lone("Frank"), (), (guest,), (boards.spoke("t", CORE, "g"),))
    places = arrange(board)
    assert check(board, places) == []
    label = places.guests["g"].label
    assert label is not None
    assert dist(label.box.centre, (0, 0)) > dist(places.guests["g"].centre, (0, 0))


def _direction(places: EcoPlaces, disc: str) -> float:
    assert places.core is not None
    x, y = places.discs[disc].centre
    return degrees(atan2(y - places.core.centre.y, x - places.core.centre.x))


def _cross(
    a: tuple[float, float], b: tuple[float, float], c: tuple[float, float], d: tuple[float, float]
) -> bool:
    def side(p: tuple[float, float], q: tuple[float, float], r: tuple[float, float]) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
