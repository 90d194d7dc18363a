"""Guards the client system's outline: a name widens it no more than it must."""

from __future__ import annotations

from math import hypot

import pytest

from ecogram.geometry.shapes import Box, Point
from ecogram.layout.ecomap.board import Core
from ecogram.layout.ecomap.outline import distance, enclose
from ecogram.layout.ties import End, Obstacle

FAMILY = Box(-60.0, -70.0, 60.0, 70.0)


def core(*name: float) -> Core:
    member = End("m", Point(0.0, 0.0), 14.0, "circle")
    return Core(
        (name[0], name[1]), FAMILY.grown(0.0), (Obstacle(FAMILY, "m", "symbol"),), (member,)
    )


@pytest.mark.parametrize("width", [40.0, 80.0, 110.0])
@pytest.mark.parametrize("height", [12.6, 25.2])
def test_a_circle_is_hardly_wider_for_its_name(width: float, height: float) -> None:
    plain, _ = enclose(core(0.0, 0.0), 0.0)
    named, name = enclose(core(width, height), 0.0)
    assert name is not None
    assert plain.half_width <= named.half_width < 1.35 * plain.half_width
    (x, y), radius = named.centre, named.half_width
    corners = [(a, b) for a in (name.left, name.right) for b in (name.top, name.bottom)]
    assert all(hypot(a - x, b - y) <= radius - 4.9 for a, b in corners)
    assert not name.overlaps(FAMILY)


def test_a_short_name_hangs_at_the_top() -> None:
    named, name = enclose(core(20.0, 12.6), 0.0)
    assert name is not None
    assert name.top - (named.centre.y - named.half_height) == pytest.approx(10.0)


def test_words_on_lines_are_inside_the_circle() -> None:
    word = Box(60.0, -6.0, 130.0, 6.0)
    plain = core(40.0, 12.6)
    outline, _ = enclose(plain._replace(words=(word,)), 0.0)
    corners = [(x, y) for x in (word.left, word.right) for y in (word.top, word.bottom)]
    assert max(distance(outline, corner) for corner in corners) < -10.0
    assert outline.half_width > enclose(plain, 0.0)[0].half_width
