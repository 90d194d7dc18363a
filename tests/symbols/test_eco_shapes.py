"""Letters stand readable in their rings; circles open where lines pass; outlines are told apart."""

from __future__ import annotations

from itertools import pairwise
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Point
from ecogram.geometry.text import text_width
from ecogram.geometry.track import Track
from ecogram.layout.ecomap import threads
from ecogram.scene import Area, Disc, Label, Line
from ecogram.symbols.circles import (
    circle_edge,
    circle_strokes,
    domain_title,
    name_box,
    name_box_size,
    title_size,
)
from ecogram.symbols.coalitions import coalition_extent, coalition_strokes
from ecogram.symbols.eco_ties import eco_strokes
from ecogram.symbols.households import household_strokes
from ecogram.symbols.ink import ink_box
from ecogram.symbols.letters import (
    PITCH,
    letter_cuts,
    letter_radius,
    letter_rings,
    letter_room,
    question_ring,
)
from ecogram.theme import COLOUR

HERE = Point(50.0, 40.0)
SQUARE = circle_edge(HERE, (60.0, 40.0), 20.0)


@pytest.mark.parametrize("letter", ["P", "G", "A", "E", "W", "M"])
@pytest.mark.parametrize("possible", [False, True])
def test_a_letter_stands_in_its_ring(letter: str, possible: bool) -> None:
    drawn = letter_rings([letter], [HERE], COLOUR, possible=possible)
    (label,) = (part for part in drawn if isinstance(part, Label))
    assert label.text == (f"{letter}?" if possible else letter)
    assert label.size >= 7.0
    assert label.bold
    inner = 2 * (letter_radius(possible=possible) - 1.0)
    assert text_width(label.text, label.size, bold=True) <= inner - 3.0


@pytest.mark.parametrize("possible", [False, True])
def test_neighbouring_rings_do_not_touch(possible: bool) -> None:
    centres = [Point(PITCH * index, 0.0) for index in range(4)]
    drawn = letter_rings("PGAE", centres, COLOUR, possible=possible)
    rings = [ink_box([part]) for part in drawn if isinstance(part, Line)]
    assert [label.text[0] for label in drawn if isinstance(label, Label)] == list("PGAE")
    assert all(first.right + 1.4 < second.left for first, second in pairwise(rings))


def test_the_layout_keeps_rings_as_far_apart_as_they_are_drawn() -> None:
    assert threads.PITCH == PITCH


def test_what_may_come_to_be_has_a_dashed_ring() -> None:
    def strokes(drawn: tuple[object, ...]) -> int:
        return sum(len(part.strokes) for part in drawn if isinstance(part, Line))

    assert strokes(letter_rings("P", [HERE], COLOUR)) == 1
    assert strokes(letter_rings("P", [HERE], COLOUR, possible=True)) > 5
    assert strokes(question_ring(HERE, COLOUR)) > 5


@pytest.mark.parametrize("possible", [False, True])
def test_a_line_stops_short_of_the_rings_on_it(possible: bool) -> None:
    line = polyline([Point(0, 0), Point(100, 0)])
    centres = [Point(30.0, 0.0), Point(47.5, 0.0)]
    cuts = letter_cuts(line, centres, possible=possible)
    room = letter_room(possible=possible)
    assert cuts == [(30 - room, 30 + room), (47.5 - room, 47.5 + room)]
    for kind in ("normal", "tense", "conflict"):
        for part in eco_strokes(kind, line, 5, COLOUR, cuts=cuts):
            strokes = part.strokes if isinstance(part, Line) else ((part.centre,),)  # type: ignore[union-attr]
            for x, _ in (point for stroke in strokes for point in stroke):
                assert min(abs(x - centre.x) for centre in centres) > letter_radius(
                    possible=possible
                )


def test_a_domain_is_filled_and_the_client_system_heavier_without_fill() -> None:
    fill, outline = circle_strokes(HERE, 40.0, COLOUR)
    assert isinstance(fill, Area)
    assert fill.fill == COLOUR.domain_fill
    assert isinstance(outline, Line)
    (client,) = circle_strokes(HERE, 40.0, COLOUR, role="client")
    assert isinstance(client, Line)
    assert client.stroke > outline.stroke


@pytest.mark.parametrize("half", [40.0, (40.0, 40.0), (60.0, 30.0)])
@pytest.mark.parametrize("corner", [None, 20.0])
def test_an_outline_has_the_size_it_was_given(
    half: float | tuple[float, float], corner: float | None
) -> None:
    wide, high = half if isinstance(half, tuple) else (half, half)
    box = ink_box(circle_strokes(HERE, half, COLOUR, role="client", corner=corner))
    assert (box.left, box.right) == pytest.approx((HERE.x - wide - 0.875, HERE.x + wide + 0.875))
    assert (box.top, box.bottom) == pytest.approx((HERE.y - high - 0.875, HERE.y + high + 0.875))


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0.5, 12), st.sampled_from([None, 20.0]))
def test_an_outline_is_open_where_lines_pass_and_closed_elsewhere(
    first: float, second: float, half: float, corner: float | None
) -> None:
    edge = Track(circle_edge(HERE, (60.0, 40.0), corner))
    gaps = [(edge.point(share * edge.length), half) for share in (first, second)]
    (outline,) = circle_strokes(HERE, (60.0, 40.0), COLOUR, role="client", corner=corner, gaps=gaps)
    assert isinstance(outline, Line)
    ends = [place for stroke in outline.strokes for place in (stroke[0], stroke[-1])]
    for point, size in gaps:
        assert all(dist(place, point) > size * 0.9 for place in ends if place != edge.point(0.0))
    drawn = sum(Track(stroke).length for stroke in outline.strokes)
    assert drawn >= edge.length - 4 * (half + 1.0) - 0.5
    assert drawn <= edge.length - 2 * half + 0.5


def test_a_gap_over_the_seam_is_open_on_both_sides() -> None:
    seam = circle_edge(HERE, 40.0)[0]
    (outline,) = circle_strokes(HERE, 40.0, COLOUR, role="client", gaps=[(seam, 5.0)])
    assert isinstance(outline, Line)
    assert len(outline.strokes) == 1
    assert dist(outline.strokes[0][0], seam) > 4.5
    assert dist(outline.strokes[0][-1], seam) > 4.5


def test_what_stands_in_brackets_in_the_name_of_a_domain_is_smaller() -> None:
    labels = domain_title("Werk (incl. zwart & illegaal werk)", 80.0, COLOUR)
    assert [(label.size, label.bold) for label in labels] == [
        (COLOUR.domain, True),
        (COLOUR.caption, False),
        (COLOUR.caption, False),
    ]
    width, height = title_size(labels)
    box = ink_box(labels)
    assert width == pytest.approx(box.width)
    assert box.height <= height <= box.height + 4.0
    assert (box.top + box.bottom) / 2 == pytest.approx(0.0, abs=1.5)
    assert title_size(domain_title("", 80.0, COLOUR)) == (0.0, 0.0)


@pytest.mark.parametrize("lines", [["buurtkruidenier"], ["Jo"], ["Maria van", "den Berg"]])
def test_a_name_stands_in_its_box(lines: list[str]) -> None:
    drawn = name_box(lines, HERE, COLOUR)
    frame = ink_box([part for part in drawn if isinstance(part, Line)])
    text = ink_box([part for part in drawn if isinstance(part, Label)])
    assert frame.left + 5 < text.left
    assert text.right < frame.right - 5
    assert frame.top + 3 < text.top
    assert text.bottom < frame.bottom - 3
    width, height = name_box_size(lines, COLOUR)
    assert frame.width == pytest.approx(width + COLOUR.outline)
    assert frame.height == pytest.approx(height + COLOUR.outline)
    assert width >= height


@pytest.mark.parametrize("outline", [SQUARE, polyline([Point(0, 0), Point(60, 0)])])
def test_a_coalition_is_told_from_a_household_by_dots_and_a_pennant(
    outline: tuple[Point, ...],
) -> None:
    drawn = coalition_strokes(outline, COLOUR)
    assert any(isinstance(part, Disc) for part in drawn)
    (pennant,) = (part for part in drawn if isinstance(part, Area))
    household = household_strokes(outline, COLOUR)
    assert not any(isinstance(part, Disc | Area) for part in household)
    top = min(point.y for point in outline)
    assert ink_box([pennant]).top == pytest.approx(top - coalition_extent())
    track = Track(outline)
    dots = [part for part in drawn if isinstance(part, Disc)]
    for dot in dots:
        assert dist(track.point(track.nearest(dot.centre)), dot.centre) < 0.5
    dashes = next(part for part in drawn if isinstance(part, Line))
    ends = [place for stroke in dashes.strokes for place in (stroke[0], stroke[-1])]
    assert all(dist(dot.centre, end) > 2.0 for dot in dots for end in ends)


def test_the_pennant_stands_where_it_is_asked_to() -> None:
    drawn = coalition_strokes(SQUARE, COLOUR, mark=Point(50.0, 90.0))
    (pennant,) = (part for part in drawn if isinstance(part, Area))
    assert ink_box([pennant]).left == pytest.approx(50.0, abs=0.5)
    assert ink_box([pennant]).top == pytest.approx(80.0 - coalition_extent(), abs=0.5)
