"""Places in rings: blocks stay inside their cell, clear of each other, and nobody is forgotten."""

from __future__ import annotations

from itertools import combinations
from math import hypot, pi

from hypothesis import given, settings
from hypothesis import strategies as st

from ecogram.geometry.shapes import Box, Point
from ecogram.layout.cells import EDGE, GAP, Cell, Size, dots, pack, spread
from ecogram.layout.rings import Need, Ring, arrange, caption_box

QUARTERS = (0.0, pi / 2, pi, 3 * pi / 2, 2 * pi)
THIRDS = (-pi / 2, pi / 6, 5 * pi / 6, 3 * pi / 2)
CAPTION = (50.0, 12.0)
SIZES = st.tuples(st.floats(14, 64), st.floats(20, 46))


def box(at: Point, size: Size) -> Box:
    return Box(at.x - size[0] / 2, at.y - size[1] / 2, at.x + size[0] / 2, at.y + size[1] / 2)


def corners(one: Box) -> list[Point]:
    return [Point(x, y) for x in (one.left, one.right) for y in (one.top, one.bottom)]


@given(st.lists(SIZES, max_size=12), st.sampled_from([QUARTERS, THIRDS]), st.integers(0, 2))
@settings(max_examples=40, deadline=None)
def test_blocks_stand_inside_their_cell_and_clear_of_each_other(
    sizes: list[Size], borders: tuple[float, ...], part: int
) -> None:
    cell = Cell(90.0, 200.0, borders[part], borders[part + 1])
    taken = [caption_box(200.0, CAPTION)]
    found = spread(cell, sizes, taken)
    if found is None:
        assert pack(cell, sizes, taken, GAP) is None
        return
    boxes = [box(at, size) for at, size in zip(found, sizes, strict=True)]
    for one in boxes:
        assert all(hypot(*corner) <= cell.outer - EDGE + 0.01 for corner in corners(one))
        assert all(hypot(*corner) >= cell.inner for corner in corners(one))
        assert not one.overlaps(taken[0])
    assert not any(a.overlaps(b, GAP - 0.01) for a, b in combinations(boxes, 2))


def test_one_block_stands_in_the_middle_of_its_cell() -> None:
    cell = Cell(100.0, 200.0, 0.0, pi / 2)
    found = spread(cell, [(30.0, 30.0)], ())
    assert found is not None
    assert abs(found[0].x - found[0].y) < 25.0


def test_dots_are_as_many_as_asked_or_none_at_all() -> None:
    cell = Cell(100.0, 160.0, 0.0, pi / 2)
    found = dots(cell, 60, ())
    assert found is not None and len(set(found)) == 60
    assert all(cell.inner < hypot(*at) < cell.outer and at.x > 0 < at.y for at in found)
    assert dots(cell, 5000, ()) is None


def test_a_caption_lies_inside_its_circle_with_its_corners() -> None:
    for outer, width in ((60.0, 92.0), (200.0, 50.0)):
        assert all(hypot(*corner) < outer for corner in corners(caption_box(outer, (width, 12.0))))


def test_a_ring_is_no_wider_than_its_blocks_need() -> None:
    small = Need(((30.0, 27.0),), ((20.0, 12.0),), 1)
    full = Need(((40.0, 27.0),) * 20, ((20.0, 12.0),), 20)
    needs = (small, small, small, small)
    calm = arrange(30.0, (), [Ring(60.0, CAPTION, needs)] * 2, QUARTERS, 400.0)
    assert calm.radii == (90.0, 150.0)
    busy = arrange(
        30.0,
        (),
        [Ring(60.0, CAPTION, needs), Ring(60.0, CAPTION, (full, *needs[1:]))],
        QUARTERS,
        400.0,
    )
    assert busy.radii[0] == 90.0 and 150.0 < busy.radii[1] < 400.0
    assert busy.fillings[1][0].form == "named" and len(busy.fillings[1][0].blocks) == 20


def test_who_does_not_fit_with_a_name_becomes_a_dot_and_then_a_number() -> None:
    def filled(count: int) -> tuple[str, int, int]:
        need = Need(((40.0, 27.0),) * count, ((30.0, 12.0),), count)
        ring = Ring(60.0, CAPTION, (need, Need(), Need(), Need()))
        plan = arrange(30.0, (), [ring], QUARTERS, 200.0)
        assert plan.radii[-1] <= 200.0
        found = plan.fillings[0][0]
        return found.form, len(found.blocks), len(found.dots)

    assert filled(5) == ("named", 5, 0)
    assert filled(100) == ("dots", 1, 100)
    assert filled(3000) == ("count", 1, 0)


def test_the_same_blocks_get_the_same_places() -> None:
    need = Need(((40.0, 27.0), (22.0, 36.0)), ((30.0, 12.0),), 2)
    rings = [Ring(60.0, CAPTION, (need,) * 4)] * 3
    assert arrange(30.0, (), rings, QUARTERS, 300.0) == arrange(30.0, (), rings, QUARTERS, 300.0)
