"""Guards what stands inside a domain: everybody's line leaves it straight, past wide neighbours."""

from __future__ import annotations

from math import cos, sin

import pytest

from ecogram.geometry.shapes import Box
from ecogram.layout.ecomap.board import CORE, Board, Core, Disc, Seat, Symbol
from ecogram.layout.ecomap.contents import _open, fill
from ecogram.layout.ecomap.plan import Plan
from tests.layout.ecomap.boards import person, spoke, title


def seat(id_: str, wide: bool) -> Seat:
    """Somebody with the name inside a box, or beside a square."""
    if wide:
        return Seat(id_, Symbol(10, "label", half_width=32))
    return Seat(id_, Symbol(10, "square"), (60.0, 11.0))


@pytest.mark.parametrize(
    ("toward", "wide"),
    [(0.6, (True, True, False)), (0.8, (False, True, False)), (1.0, (True, True, True))],
)
def test_lines_pass_a_wide_box_beside_them(toward: float, wide: tuple[bool, ...]) -> None:
    seats = tuple(seat(str(k), one) for k, one in enumerate(wide))
    found = fill(Disc("d", (50.0, 12.6), seats), seats, toward)
    assert _open(found, (cos(toward), sin(toward)))
    assert found.radius < 95


@pytest.mark.parametrize("toward", [-2.2, -0.95, 0.95, 2.2])
def test_a_wide_box_stands_behind_the_others_where_nothing_speaks_for_an_order(
    toward: float,
) -> None:
    wide = Seat("wide", Symbol(10, "label", half_width=40))
    seats = (seat("0", wide=False), wide, seat("2", wide=False))
    disc = Disc("d", (40.0, 12.6), seats)
    kept, freed = fill(disc, seats, toward), fill(disc, seats, toward, loose=True)
    way = (cos(toward), sin(toward))
    assert [one.id for one in kept.sittings] == ["0", "wide", "2"]
    assert not _open(kept, way)
    assert _open(freed, way)
    assert min(freed.sittings, key=lambda one: one.centre[1] * way[1]).id == "wide"


def test_who_is_tied_to_a_member_keeps_the_place() -> None:
    member, boxes = person("m", 0, 0, "Bram", "square", 15, "below")
    core = Core(title("Bram"), Box(-20, -20, 20, 40), tuple(boxes), (member,))
    disc = Disc("d", title("Buren"), (seat("a", wide=True), seat("b", wide=False)))
    for start, is_loose in (("m", False), (CORE, True)):
        board = Board(core, (disc,), (), (spoke("t", start, "a"),))
        assert Plan(board).is_loose(disc) is is_loose
