"""Guards large networks: columns, a level row for every line, and nothing that touches."""

from __future__ import annotations

from itertools import pairwise
from math import dist
from random import Random
from unittest.mock import Mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench import grow
from ecogram import library, pipeline
from ecogram.geometry.shapes import Point
from ecogram.layout.ecomap.arrange import FINE, _grown, arrange
from ecogram.layout.ecomap.board import CORE, Board, Core, Disc, Guest, Symbol
from ecogram.layout.ecomap.columns.arrange import arrange as in_columns
from ecogram.layout.ecomap.columns.lanes import Lanes, Link, Stop
from ecogram.layout.ecomap.columns.members import capacity
from ecogram.layout.ecomap.columns.strung import Share
from ecogram.layout.ecomap.places import EcoPlaces, Outline
from ecogram.layout.ecomap.plan import Plan
from ecogram.layout.ecomap.trial import Trial
from tests.layout.ecomap import boards
from tests.layout.ecomap.checking import check


def columns(board: Board) -> EcoPlaces:
    return in_columns(Plan(board))


def faults(board: Board, places: EcoPlaces) -> list[str]:
    """Broken rules; a line between a domain and somebody in it must enter the domain."""
    home = {seat.id: disc.id for disc in board.discs for seat in disc.seats}
    within = {
        spoke.id
        for spoke in board.spokes
        if home.get(spoke.first) == spoke.second or home.get(spoke.second) == spoke.first
    }
    return [one for one in check(board, places) if one.split()[-2] not in within]


@settings(max_examples=20, deadline=None, derandomize=True)
@given(st.integers(0, 239))
def test_random_boards_keep_every_rule_in_columns(seed: int) -> None:
    board = boards.anything(seed)
    assert faults(board, columns(board)) == []


@pytest.mark.parametrize("core", ["family", "name", "star"])
def test_networks_with_ties_all_over_keep_every_rule(core: str) -> None:
    middle = {
        "family": boards.flodder_family(),
        "name": Core(name=boards.title("Gezin")),
        "star": boards.karel().core,
    }[core]
    board = _with_links(boards.network(45, 7, middle), 12)
    places = arrange(board)
    assert faults(board, places) == []
    assert set(places.paths) == {spoke.id for spoke in board.spokes}


def _with_links(board: Board, count: int) -> Board:
    """The same board with ties between outside ends, of all kinds."""
    random = Random(count)
    outer = [disc.id for disc in board.discs] + [s.id for d in board.discs for s in d.seats]
    links = []
    for k in range(count):
        first, second = random.sample(outer, 2)
        links.append(
            boards.spoke(
                f"x{k}",
                first,
                second,
                random.choice(("line", "dots", "zigzag")),
                random.randint(1, 5),
                random.choice(("", ">", "<>")),
                random.choice(((0, 0), (1, 0), (2, 1))),
                random.choice(("", "twijfels")),
                random.choice((None, (8.3, 8.3))),
            )
        )
    return Board(board.core, board.discs, board.guests, (*board.spokes, *links))


def test_more_ties_than_fine_stand_in_columns_and_no_fewer() -> None:
    assert not _is_level(boards.network(FINE, 5))
    assert _is_level(boards.network(FINE + 1, 5))


def test_what_is_much_smaller_in_columns_stands_in_them() -> None:
    board = boards.network(FINE, 6)
    assert _is_level(board)
    ring = _grown(Plan(board))[0].places(board).bounds
    stacked = columns(board).bounds
    assert ring.width * ring.height > 1.2 * stacked.width * stacked.height


@pytest.mark.parametrize("seed", [1, 2])
def test_a_ring_that_cannot_be_good_is_given_up_soon(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = pipeline.read(grow.case(5, seed, ties=50).encode()).understood()
    drawn = Mock(side_effect=Trial)
    monkeypatch.setattr("ecogram.layout.ecomap.arrange.Trial", drawn)
    library.render(case, "ecogram")
    assert drawn.call_count <= 4


def _is_level(board: Board) -> bool:
    return all(len({dot.y for dot in path}) == 1 for path in arrange(board).paths.values())


def test_what_is_added_at_the_end_moves_nobody_into_the_other_column() -> None:
    large = boards.network(100, 5)
    small = Board(large.core, large.discs[:-1], (), large.spokes[:-5])
    before, after = columns(small).discs, columns(large).discs
    assert all((before[id_].centre.x > 0) == (after[id_].centre.x > 0) for id_ in before)
    left = [disc.centre.y for disc in after.values() if disc.centre.x < 0]
    assert left == sorted(left)


def test_groups_stand_together() -> None:
    discs = [Disc(f"d{k}", boards.title(f"D {k}"), group="ab"[k % 2]) for k in range(8)]
    board = Board(Core(name=boards.title("Gezin")), tuple(discs))
    placed = columns(board).discs
    upper = {id_ for id_, disc in placed.items() if disc.centre.y < 0}
    assert upper == {"d0", "d2", "d4", "d6"}


def test_somebody_with_many_lines_keeps_them_apart() -> None:
    disc = Disc("d", boards.title("Werk"), (boards.seat("an", "An"), boards.seat("bo", "Bo")))
    spokes = tuple(boards.spoke(f"s{k}", CORE, "an", letters=(0, 2)) for k in range(5))
    board = Board(boards.lone("Frank"), (disc,), (), spokes)
    assert faults(board, columns(board)) == []
    starts = {path[0].y for path in columns(board).paths.values()}
    assert len(starts) == 5


def test_a_member_with_more_lines_than_find_room_keeps_none() -> None:
    core = boards.flodder_family()
    radius = next(end.radius for end in core.members if end.id == "kees")
    most = capacity(radius)
    assert most == 10
    assert columns(_of_one(core, "kees", most + 1)).unrouted == tuple(f"s{k}" for k in range(11))
    drawn = columns(_of_one(core, "henkie", 2))
    assert drawn.unrouted == ()
    for path in drawn.paths.values():
        assert dist(path[-1], (126, 82)) < radius * 2**0.5 + 4


def _of_one(core: Core, member: str, count: int) -> Board:
    guests = tuple(Guest(f"g{k}", Symbol(10), boards.label("iemand")) for k in range(count))
    spokes = tuple(boards.spoke(f"s{k}", f"g{k}", member) for k in range(count))
    return Board(core, (), guests, spokes)


def test_lines_in_one_column_share_a_lane_only_one_after_the_other() -> None:
    lanes = Lanes([_link("a", 0, 100), _link("b", 50, 150), _link("c", 200, 300)])
    core = Outline(Point(0.0, 0.0), 100.0, 400.0, 50.0)
    xs = {id_: lanes.way(_link(id_, a, b), core)[0][0] for id_, a, b in _LINKS}
    assert xs["a"] == xs["c"] != xs["b"]
    assert lanes.widths[-1] == 0.0


_LINKS = (("a", 0, 100), ("b", 50, 150), ("c", 200, 300))


def _link(id_: str, first: float, second: float) -> Link:
    return Link(id_, Stop(1, first), Stop(1, second), 2.0)


def test_a_line_from_one_column_to_the_other_runs_over_the_top() -> None:
    link = Link("a", Stop(1, 50.0), Stop(-1, 80.0), 2.0)
    way = Lanes([link]).way(link, Outline(Point(0.0, 0.0), 100.0, 400.0, 50.0))
    assert min(y for _, y in way) < -400
    assert [y for _, y in (way[0], way[-1])] == [50.0, 80.0]


@pytest.mark.parametrize("mark", [0.0, 16.6])
@pytest.mark.parametrize("letters", [(0, 0), (3, 0), (2, 3)])
def test_all_beads_of_a_row_find_room_in_its_length(letters: tuple[int, int], mark: float) -> None:
    one = Share(*letters, (14.0, 0.0), mark, 60.0)
    placed = one.placed(one.length, (0.0, 0.0))
    taken = [(at - 8.3, at + 8.3) for at in (*placed.outer, *placed.inner)]
    taken += [(placed.word - 30, placed.word + 30)]
    taken += [(placed.mark - mark / 2, placed.mark + mark / 2)] if mark else []
    taken.sort()
    assert taken[0][0] > 14.0
    assert taken[-1][1] < one.length - 2
    assert all(a[1] < b[0] for a, b in pairwise(taken))
