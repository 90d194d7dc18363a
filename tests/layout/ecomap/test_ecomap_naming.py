"""Guards the place of a client system's name: at the top, unless a line is straight without it."""

from __future__ import annotations

import re
from math import hypot
from pathlib import Path

import pytest

import ecogram
from ecogram.geometry.shapes import Box
from ecogram.layout.ecomap.board import Core, Spoke
from ecogram.layout.ecomap.naming import Way, bars, elsewhere
from ecogram.layout.ecomap.outline import circle
from ecogram.layout.ecomap.setting import Setting
from ecogram.layout.ties import Obstacle

CIRCLE = circle((0.0, 0.0), 100.0)
NAME = Box(-20.0, -80.0, 20.0, -68.0)
LINE = Spoke("s", "m", "g")


def setting(*taken: Box) -> Setting:
    boxes = tuple(Obstacle(box, "m", "text") for box in taken)
    return Setting(Core((40.0, 12.0), Box(-60, -60, 60, 60), boxes), CIRCLE, NAME, ())


def test_a_name_bars_the_straight_way_with_the_width_of_its_line() -> None:
    passing: Way = (LINE, (-50.0, -62.0), (50.0, -62.0))
    assert not bars(NAME, passing)
    assert bars(NAME, (LINE._replace(extent=4.0), *passing[1:]))


def test_a_name_goes_aside_just_enough_for_the_line() -> None:
    place = elsewhere(setting(), [(LINE, (14.0, -40.0), (14.0, -160.0))])
    assert place is not None
    assert place[0] == CIRCLE
    assert (place[1].left, place[1].top) == (-32.0, -80.0)


def test_a_name_goes_to_the_foot_where_the_top_is_full_and_nowhere_if_that_is_too() -> None:
    ways = [(LINE, (x, -40.0), (x, -160.0)) for x in (-30.0, 0.0, 30.0)]
    place = elsewhere(setting(), ways)
    assert place is not None
    core, name = place
    assert name.top > 60
    assert all(
        hypot(x - core.centre.x, y - core.centre.y) < core.half_width - 4
        for x in (name.left, name.right)
        for y in (name.top, name.bottom)
    )
    assert elsewhere(setting(Box(-50.0, 50.0, 50.0, 80.0)), ways) is None


@pytest.mark.parametrize(
    ("example", "name", "is_low"),
    [("tavenier", "gezin Tavenier", True), ("fatima", "gezin Tahir", False)],
)
def test_a_name_leaves_the_top_only_where_a_line_is_straight_without_it(
    example: str, name: str, is_low: bool
) -> None:
    case = ecogram.load(Path(__file__).parents[3] / "examples" / f"{example}.yaml")
    drawn = str(ecogram.render(case, "ecogram"))
    found = re.search(rf'y="([-\d.]+)"[^>]*>{name}<', drawn)
    child = re.search(r'y="([-\d.]+)"[^>]*>(dochter|zevende)<', drawn)
    assert found and child
    assert (float(found[1]) > float(child[1])) == is_low
