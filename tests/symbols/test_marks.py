"""Every sign on a line is as large as it says, to both sides, however the line runs."""

from __future__ import annotations

import pytest

from ecogram.geometry.curves import bounds
from ecogram.geometry.shapes import Box, Point
from ecogram.scene import Area, Line, Primitive
from ecogram.symbols.marks import (
    BAR,
    BOXED_CROSS,
    CROSS,
    CUTOFF,
    FILLED,
    OPEN,
    REPAIRED,
    RING,
    RINGS,
    Frame,
    Head,
    Mark,
    paint_head,
    paint_mark,
)

EAST = Frame(Point(0.0, 0.0), Point(1.0, 0.0))
SOUTH = Frame(Point(0.0, 0.0), Point(0.0, 1.0))
MARKS = (RING, RINGS, CUTOFF, REPAIRED, CROSS, BOXED_CROSS, BAR)
HEADS = (OPEN, FILLED, OPEN._replace(form="double"))


def path_box(parts: list[Primitive]) -> Box:
    """The box round the paths, without the width of pens."""
    boxes = [bounds(part.strokes) for part in parts if isinstance(part, Line)]
    return Box.around([*boxes, *(bounds([part.edge]) for part in parts if isinstance(part, Area))])


@pytest.mark.parametrize("mark", MARKS, ids=lambda mark: mark.form)
def test_a_mark_reaches_as_far_aside_as_it_says_on_both_sides(mark: Mark) -> None:
    box = path_box(list(paint_mark(mark, EAST, "#000000")))
    assert (-box.top, box.bottom) == (pytest.approx(mark.height), pytest.approx(mark.height))
    assert -box.left == pytest.approx(box.right)
    assert box.right <= max(mark.opening, 4.2)
    turned = path_box(list(paint_mark(mark, SOUTH, "#000000")))
    assert (turned.left, turned.right) == (pytest.approx(box.top), pytest.approx(box.bottom))


@pytest.mark.parametrize("head", HEADS, ids=lambda head: head.form)
def test_a_head_points_along_the_line_and_ends_at_its_tip(head: Head) -> None:
    box = path_box(list(paint_head(head, EAST, "#000000")))
    assert (-box.top, box.bottom) == (pytest.approx(head.half), pytest.approx(head.half))
    pen = head.stroke / 2 if head.form != "filled" else 0.0
    assert box.right + pen == pytest.approx(0.0)
    count = 2 if head.form == "double" else 1
    assert box.right - box.left == pytest.approx(count * head.length)


def test_the_cross_in_a_box_stays_inside_it() -> None:
    box, cross = list(paint_mark(BOXED_CROSS, EAST, "#000000"))
    outer, inner = path_box([box]), path_box([cross])
    assert outer.width == pytest.approx(outer.height)
    assert outer.left < inner.left < inner.right < outer.right
