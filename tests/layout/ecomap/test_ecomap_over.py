"""Guards lines to a member past an emotional line in the genogram, and on which side bodies are."""

from __future__ import annotations

import pytest

from bench import ecoscore
from bench.drawings import EXAMPLES
from ecogram import library
from ecogram.geometry.shapes import Box, Point
from ecogram.layout.ecomap.arrange import arrange
from ecogram.layout.ecomap.board import Board, Core, Disc, Spoke, Stroke
from ecogram.layout.ecomap.growth import Growth
from ecogram.layout.ecomap.leaving import crossed
from ecogram.layout.ecomap.outline import enclose
from ecogram.layout.ecomap.plan import Plan
from ecogram.layout.splines import flattened, frozen, rounded
from ecogram.layout.ties import Segment
from tests.layout.ecomap.boards import person, seat, spoke, title

BOW = ((8.0, -18.0), (24.0, -30.0), (58.0, -30.0), (74.0, -18.0))


def couple(*, bow: bool) -> Core:
    """Two partners on one line, he on the left; with *bow* she cares for him, over that line."""
    one, his = person("one", 0, 0, "Bram", "square", 15, "below")
    other, hers = person("other", 82, 0, "Anna", "circle", 15, "below")
    strokes = (Stroke(frozen(rounded(BOW, 20.0)), 4.0),) if bow else ()
    return Core(
        name=title("Bram en Anna"),
        content=Box(-20, -45, 102, 45),
        boxes=(*his, *hers),
        members=(one, other),
        lines=(Segment(Point(15, 0), Point(67, 0), "union"),),
        strokes=strokes,
    )


def to_her(count: int, *, bow: bool) -> Board:
    """So many domains with somebody in each who is tied to the one on the right."""
    discs = tuple(
        Disc(f"d{k}", title(f"Domein {k}"), (seat(f"s{k}", f"Naam {k}"),)) for k in range(count)
    )
    ties: tuple[Spoke, ...] = tuple(spoke(f"t{k}", "other", f"s{k}") for k in range(count))
    return Board(couple(bow=bow), discs, (), ties)


@pytest.mark.parametrize("count", [1, 2, 4])
def test_a_line_runs_over_an_emotional_line_rather_than_across(count: int) -> None:
    board = to_her(count, bow=True)
    places = arrange(board)
    (dx, dy) = places.offset
    bow = [(x + dx, y + dy) for x, y in flattened(board.core.strokes[0].path)]
    assert not places.unrouted
    assert not any(crossed(flattened(path), bow) for path in places.paths.values())


def test_the_name_leaves_room_for_a_line_over_an_emotional_line() -> None:
    core = couple(bow=True)
    _, name = enclose(core, 0.0)
    _, plain = enclose(couple(bow=False), 0.0)
    assert name is not None
    assert plain is not None
    top = min(y for _, y in flattened(core.strokes[0].path)) - core.strokes[0].extent
    assert name.bottom < top - 20
    assert name.bottom < plain.bottom


@pytest.mark.parametrize(("odd_right", "right"), [(False, 2), (True, 3)])
def test_of_an_odd_number_one_more_stands_on_the_side_that_is_asked_for(
    odd_right: bool, right: int
) -> None:
    core, _, stands = Plan(to_her(5, bow=False), odd_right=odd_right).stands(Growth())
    assert sum(stand.centre[0] > core.centre.x for stand in stands) == right


def test_one_more_stands_on_the_right_where_fewer_lines_cross_then() -> None:
    case = library.load(EXAMPLES / "farida.yaml")
    assert ecoscore.score(str(library.render(case, "ecogram"))).crossings == 0


def test_every_crossing_counts() -> None:
    zigzag = [(0.0, -5.0), (10.0, 5.0), (20.0, -5.0), (30.0, 5.0)]
    level = [(-10.0, 0.0), (40.0, 0.0)]
    assert crossed(zigzag, level) == 3
    assert crossed(level, [(0.0, 1.0), (40.0, 1.0)]) == 0
