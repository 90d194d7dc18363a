"""Guards lines out of a genogram: none along the outline, and two that cross change places."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from ecogram.geometry.shapes import Box, Point
from ecogram.layout.ecomap.anchors import Anchor
from ecogram.layout.ecomap.board import Spoke
from ecogram.layout.ecomap.docks import Dock
from ecogram.layout.ecomap.field import Field
from ecogram.layout.ecomap.grid import Known
from ecogram.layout.ecomap.leaving import Leaving, meet
from ecogram.layout.ecomap.outline import circle
from ecogram.layout.ecomap.places import Outline
from ecogram.layout.ecomap.ways import Exits, _Search, skirting
from ecogram.layout.splines import Dot, flattened, length, straight
from ecogram.layout.ties import Obstacle

CIRCLE = circle((0.0, 0.0), 100.0)
BOX = Outline(Point(0.0, 0.0), 400.0, 100.0, 20.0)


def test_a_line_straight_out_pays_nothing() -> None:
    assert skirting(CIRCLE, 2.0, [(0.0, 0.0), (250.0, 0.0)]) == 0.0


def test_a_line_along_the_outline_pays_by_its_length() -> None:
    def along(far: float) -> float:
        return skirting(BOX, 2.0, [(-far, 0.0), (-far, 95.0), (far, 95.0), (far, 150.0)])

    assert 0 < along(100.0) < along(200.0)
    assert along(200.0) - along(100.0) == pytest.approx(200 * 6.0, rel=0.05)
    inside = [(-200.0, 0.0), (-200.0, 60.0), (200.0, 60.0), (200.0, 150.0)]
    assert skirting(BOX, 2.0, inside) == 0.0


def test_a_wide_line_is_along_the_outline_sooner() -> None:
    line = [(-300.0, 86.0), (300.0, 86.0)]
    assert skirting(BOX, 2.0, line) == 0.0
    assert skirting(BOX, 10.0, line) > 0


@pytest.mark.parametrize("again", [1, 2])
def test_a_line_pays_for_every_time_it_crosses_the_outline_again(again: int) -> None:
    out_and_in: list[Dot] = [(0.0, 0.0)]
    for k in range(again + 1):
        out_and_in.append((150.0 * (1 - 2 * (k % 2)) if k % 2 == 0 else 0.0, 10.0 * k))
    assert skirting(CIRCLE, 0.0, out_and_in) == pytest.approx(120.0 * again)


def leaving(
    shifts: tuple[float, float], boxes: Sequence[Obstacle] = ()
) -> tuple[Leaving, tuple[Spoke, Spoke]]:
    """Two straight lines from one member to somebody up and somebody down on the right."""
    member = Anchor("m", "member", (0.0, 0.0), 14.0)
    upper = Anchor("u", "guest", (300.0, -60.0), 10.0)
    lower = Anchor("l", "guest", (300.0, 60.0), 10.0)
    spokes = (Spoke("up", "m", "u"), Spoke("down", "m", "l"))
    docks = {("up", 1): Dock(upper, upper.centre), ("down", 1): Dock(lower, lower.centre)}
    for spoke, shift in zip(spokes, shifts, strict=True):
        docks[spoke.id, 0] = Dock(member, member.centre, shift)
    field = Field(CIRCLE, boxes)
    found: dict[str, list[Dot]] = {}

    def keep(spoke: Spoke, path: list[Dot]) -> None:
        found[spoke.id] = path
        field.drawn.add(spoke.id, flattened(path), spoke.extent)

    made = Leaving(field, Exits(field, CIRCLE, Known()), docks, found, keep)
    for spoke, outer in zip(spokes, (upper, lower), strict=True):
        start = docks[spoke.id, 0].edge(outer.centre)
        keep(spoke, straight(start, outer.edge(member.centre)))
    return made, spokes


def test_two_lines_that_cross_change_places_at_their_common_end() -> None:
    made, (up, down) = leaving((8.0, -8.0))
    assert meet(made.found["up"], made.found["down"])
    assert made.exchange(up, down, (up, down))
    assert not meet(made.found["up"], made.found["down"])
    assert (made.docks["up", 0].shift, made.docks["down", 0].shift) == (-8.0, 8.0)


def test_two_lines_that_do_not_cross_stay() -> None:
    made, (up, down) = leaving((-8.0, 8.0))
    assert not made.may_gain(up, down, is_few=True)
    crossing, (up, down) = leaving((8.0, -8.0))
    assert crossing.may_gain(up, down, is_few=False)


def test_lines_that_gain_nothing_are_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    made, (up, down) = leaving((8.0, -8.0))
    paths, docks = dict(made.found), dict(made.docks)
    monkeypatch.setattr(Leaving, "effort", lambda *_: 100.0)
    assert not made.exchange(up, down, (up, down))
    assert made.found == paths
    assert made.docks == docks


def test_what_cannot_leave_is_named() -> None:
    made, spokes = leaving((-8.0, 8.0))
    assert made.route(spokes) == []
    walls = (Box(-60, -60, 60, -40), Box(-60, 40, 60, 60), Box(-60, -60, -40, 60))
    shut = [Obstacle(box, "x", "symbol") for box in (*walls, Box(40, -60, 60, 60))]
    made, spokes = leaving((-8.0, 8.0), shut)
    assert made.route(spokes) == ["up", "down"]


def test_a_line_passes_the_corner_of_what_is_in_its_way_inside_the_outline() -> None:
    wall = Obstacle(Box(40.0, -20.0, 60.0, 60.0), "w", "symbol")
    field = Field(CIRCLE, [wall])
    member = Anchor("m", "member", (0.0, 0.0), 14.0)
    outer = Anchor("o", "guest", (300.0, 0.0), 10.0)
    start, end = Dock(member, member.centre), Dock(outer, outer.centre)
    exits = Exits(field, CIRCLE, Known())
    path = flattened(exits.way(start, end, Spoke("s", "m", "o")))
    assert not exits.shut
    assert length(path) < 1.06 * 273
    assert min(y for _, y in path) > -40.0


def test_a_line_starts_nearer_the_middle_of_its_symbol_where_its_place_is_shut() -> None:
    wall = Obstacle(Box(40.0, 6.0, 60.0, 90.0), "w", "symbol")
    member = Anchor("m", "member", (0.0, 0.0), 14.0)
    outer = Anchor("o", "guest", (300.0, 0.0), 10.0)
    start, end = Dock(member, member.centre, 9.0), Dock(outer, outer.centre)
    exits = Exits(Field(CIRCLE, [wall]), CIRCLE, Known())
    path = exits.way(start, end, Spoke("s", "m", "o"))
    assert len(flattened(path)) == 2


@pytest.mark.parametrize(("apart", "shut"), [(2.0, ["down"]), (20.0, [])])
def test_of_two_lines_that_look_like_one_the_later_is_shut_in(
    apart: float, shut: list[str]
) -> None:
    made, (up, down) = leaving((-8.0, 8.0))
    for spoke, y in ((up, 0.0), (down, apart)):
        made.field.drawn.remove(spoke.id)
        made.keep(spoke, straight((20.0, y), (280.0, y)))
    made.part((up, down))
    assert list(made.exits.shut) == shut


def test_a_line_within_the_client_system_is_dearer_to_cross_than_a_family_line() -> None:
    made, _ = leaving((-8.0, 8.0))
    field, across = made.field, [(50.0, -20.0), (50.0, 20.0)]
    line = [(0.0, 0.0), (100.0, 0.0)]
    field.family.add("f", line)
    field.has_family = True
    family = field.price(across, 1.0)
    field.has_family, field.has_inner = False, True
    field.inner.add("\0tie", line, 1.0)
    assert field.price(across, 1.0) > family > 0


def test_a_line_that_crosses_the_genogram_either_way_is_led_no_further(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made, (up, down) = leaving((-8.0, 8.0))
    before, led = dict(made.found), []
    monkeypatch.setattr(Leaving, "_pays", lambda *_: True)
    monkeypatch.setattr(Leaving, "lead", lambda self, spoke: led.append(spoke.id))
    assert made.may_gain(up, down, is_few=True)
    assert not made.exchange(up, down, (up, down))
    assert (made.found, led) == (before, ["up", "down"])


@pytest.mark.parametrize(("ways", "times"), [(10, 3), (5000, 1)])
def test_leading_anew_ends_when_so_many_ways_were_tried(
    monkeypatch: pytest.MonkeyPatch, ways: int, times: int
) -> None:
    made, spokes = leaving((-8.0, 8.0))
    exchanged: list[str] = []

    def exchange(self: Leaving, first: Spoke, *_: object) -> bool:
        exchanged.append(first.id)
        self.exits.tried += ways
        return True

    monkeypatch.setattr(Leaving, "may_gain", lambda *_: True)
    monkeypatch.setattr(Leaving, "exchange", exchange)
    made.route(spokes)
    assert len(exchanged) == times


def test_a_line_is_led_alone_once_however_many_others_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made, (up, down) = leaving((-8.0, 8.0))
    led: list[str] = []
    monkeypatch.setattr(Leaving, "_pays", lambda *_: True)
    monkeypatch.setattr(Leaving, "lead", lambda self, spoke: led.append(spoke.id))
    for _ in range(3):
        made.exchange(up, down, (up, down))
    assert led == ["up", "down"]


def test_a_way_that_is_shut_where_it_is_straight_is_not_tried_with_other_bends() -> None:
    tried = []
    for wall in (Box(-200, -60, -150, 60), Box(100, -60, 110, 60)):
        member = Anchor("m", "member", (0.0, 0.0), 14.0)
        outer = Anchor("o", "guest", (300.0, 0.0), 10.0)
        field = Field(CIRCLE, [Obstacle(wall, "w", "symbol")])
        exits = Exits(field, CIRCLE, Known())
        search = _Search(
            exits, Dock(member, member.centre), Dock(outer, outer.centre), Spoke("s", "m", "o"), 1.0
        )
        search.offer([(16.0, 0.0), (200.0, 0.0), (200.0, 100.0), (290.0, 100.0)])
        tried.append(exits.tried)
        assert (search.best is None) == (wall.left > 0)
    assert tried == [1, 1]
