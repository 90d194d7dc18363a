"""Guards the letters on a line: what is left of it beside them is a line, not a crumb."""

from __future__ import annotations

from math import dist

import pytest

from ecogram.layout.ecomap.arrange import arrange
from ecogram.layout.ecomap.board import CORE, Board, Disc
from tests.layout.ecomap import boards

RING, CUT = 8.3, 2.6


@pytest.mark.parametrize("letters", [1, 2, 4])
@pytest.mark.parametrize("heads", ["", ">"])
def test_between_a_domain_and_its_first_letter_twelve_points_of_the_line_are_seen(
    letters: int, heads: str
) -> None:
    disc = Disc("d", boards.title("Vrouwengilde"))
    line = boards.spoke("s", "d", CORE, heads=heads, letters=(0, letters))
    places = arrange(Board(boards.lone("Pauline"), (disc,), (), (line,)))
    assert places.unrouted == ()
    rings = [dot for group in places.letters["s"] for dot in group]
    assert min(dist(dot, places.paths["s"][0]) for dot in rings) >= 12 + CUT + RING - 0.1
