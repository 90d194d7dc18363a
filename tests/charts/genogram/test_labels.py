"""Guards that years stand over the symbol they belong to, however lines arrive there."""

from __future__ import annotations

import pytest

from ecogram.charts.genogram.labels import FARTHEST, Texts, years_aside
from ecogram.geometry.shapes import Point
from ecogram.scene import Label, label_box

NAME = Label("Jo", Point(0, 40), 10.0, "black")


def texts(*years: tuple[str, str]) -> Texts:
    """A name, and years that end left or start right of the middle."""
    labels = [
        Label(text, Point(-5 if align == "end" else 5, -25), 8.0, "black", align)  # type: ignore[arg-type]
        for text, align in years
    ]
    every = (NAME, *labels)
    return Texts(every, tuple(label_box(label) for label in every))


BOTH = texts(("1919", "end"), ("1981", "start"))


def test_years_make_way_for_a_line_that_arrives_beside_the_middle() -> None:
    moved = years_aside(BOTH, 0.0, 12.0)
    assert [(one.text, one.at.x) for one in moved.labels[1:]] == [("1919", -5), ("1981", 17)]
    assert moved.labels[0] == NAME


@pytest.mark.parametrize("shift", [FARTHEST + 1, 60.0])
def test_a_year_that_would_read_as_a_neighbours_stands_on_the_other_side(shift: float) -> None:
    for left, right in ((0.0, shift), (shift, 0.0)):
        moved = years_aside(BOTH, left, right)
        born, died = moved.boxes[1:]
        assert [one.text for one in moved.labels[1:]] == ["1919", "1981"]
        assert born.right + 4 < died.left, "the year of birth stands left"
        assert (died.right == -5.0) if right else (born.left == 5.0)


def test_a_single_year_leaves_the_side_of_a_slanting_line() -> None:
    (_, moved) = years_aside(texts(("1937", "start")), 0.0, 28.0).labels
    assert (moved.align, moved.at.x) == ("end", -5.0)
