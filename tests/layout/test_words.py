"""Guards the promise of words on lines: on or beside their own line, and on no other."""

from __future__ import annotations

import pytest

from ecogram.geometry.shapes import Box, Point
from ecogram.layout.routes import End, Obstacle, Tie, route
from ecogram.layout.splines import flattened
from ecogram.layout.ties import Segment
from ecogram.layout.words import CUT

UP = End("up", Point(0, 0), 18.0)
DOWN = End("down", Point(300, 400), 18.0)


def test_a_word_stands_on_its_line_just_before_the_middle() -> None:
    found = route([Tie("t", UP, DOWN, 1.0, (40, 10))], [], [], [0.0, 400.0])
    (start, *_, end), word = found.paths["t"], found.words["t"]
    assert abs((word.x - start.x) / (end.x - start.x) - 0.45) < 0.01
    assert abs((word.y - start.y) / (end.y - start.y) - 0.45) < 0.01


def test_a_word_makes_way_for_a_text() -> None:
    tie = Tie("t", UP, DOWN, 1.0, (40, 10))
    free = route([tie], [], [], [0.0, 400.0]).words["t"]
    text = Box(free.x + 8, free.y - 4, free.x + 40, free.y + 4)
    word = route([tie], [Obstacle(text, "x", "text")], [], [0.0, 400.0]).words["t"]
    assert not _around(word, 40, 10).overlaps(text)


def test_words_of_crossing_lines_do_not_stand_on_each_other() -> None:
    other = (End("a", Point(300, 0), 18.0), End("b", Point(0, 400), 18.0))
    ties = [Tie("one", UP, DOWN, 1.0, (50, 10)), Tie("two", *other, 1.0, (50, 10))]
    words = route(ties, [], [], [0.0, 400.0]).words
    assert not _around(words["one"], 50, 10).overlaps(_around(words["two"], 50, 10))


def test_a_word_as_wide_as_its_bow_stands_beside_it() -> None:
    near = End("near", Point(110, 0), 18.0)
    found = route([Tie("t", UP, near, 2.6, (50, 10))], [], [], [0.0])
    box = _around(found.words["t"], 50, 10)
    assert not any(_inside(dot, box) for dot in flattened(found.paths["t"], 2))


@pytest.mark.parametrize(("apart", "width"), [(92, 48), (96, 60), (122, 30)])
def test_a_word_never_hides_most_of_its_line(apart: float, width: float) -> None:
    """A narrow bow: where it is steep a word seems short, but its crown is hidden with it."""
    near = End("near", Point(apart, 0), 18.0, "circle")
    found = route([Tie("t", UP, near, 3.4, (width, 10))], [], [], [0.0])
    box = _around(found.words["t"], width, 10).grown(CUT + 1.7)
    dots = flattened(found.paths["t"], 1)
    assert sum(_inside(dot, box) for dot in dots) < 0.4 * len(dots)


@pytest.mark.parametrize("extent", [2.6, 3.6, 5.0, 8.2])
@pytest.mark.parametrize("apart", [96, 110, 122, 150])
def test_a_word_beside_its_bow_leaves_paper_between_them(apart: float, extent: float) -> None:
    """Or it stands on it: a word that only touches the ink can be read on neither."""
    near = End("near", Point(apart, 0), 18.0, "circle")
    found = route([Tie("t", UP, near, extent, (48, 10))], [], [], [0.0])
    dots = flattened(found.paths["t"], 1)
    box = _around(found.words["t"], 48, 10)
    is_on_it = any(_inside(dot, box) for dot in dots)
    assert is_on_it or not any(_inside(dot, box.grown(extent + 1.5)) for dot in dots)


def test_no_line_runs_through_a_word_while_there_is_room_farther_out() -> None:
    """A steep tie from a mother to her child, close to the line of descent."""
    mother, child = End("m", Point(46, 0), 14.0, "circle"), End("c", Point(0, 80), 14.0)
    filled = [
        Obstacle(Box(32, -14, 60, 14), "m", "symbol"),
        Obstacle(Box(26, 16, 66, 46), "m", "text"),
        Obstacle(Box(-14, 66, 14, 94), "c", "symbol"),
        Obstacle(Box(-74, -14, -46, 14), "f", "symbol"),
    ]
    lines = [Segment(Point(-46, 0), Point(32, 0), "u"), Segment(Point(0, 0), Point(0, 66), "u")]
    found = route([Tie("t", mother, child, 3.4, (45, 9.6))], filled, lines, [0.0, 80.0])
    word = _around(found.words["t"], 45, 9.6)
    assert not word.left < 0 < word.right
    assert not any(word.overlaps(one.box) for one in filled)


def test_a_line_without_a_word_has_none() -> None:
    assert route([Tie("t", UP, DOWN)], [], [], [0.0, 400.0]).words == {}


def test_bounds_hold_the_word_as_well() -> None:
    found = route(
        [Tie("t", UP, End("b", Point(0, 300), 18.0), 1.0, (90, 10))], [], [], [0.0, 300.0]
    )
    word = found.words["t"]
    assert found.bounds.left <= word.x - 45
    assert found.bounds.right >= word.x + 45


def _around(centre: Point, width: float, height: float) -> Box:
    x, y = centre
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def _inside(dot: tuple[float, float], box: Box) -> bool:
    return box.left < dot[0] < box.right and box.top < dot[1] < box.bottom
