"""Where everything of a network map stands, round the person in the middle at (0, 0)."""

from __future__ import annotations

from math import pi

from ecogram.charts.network.blocks import Block, Blocks, Caption, name_lines, place
from ecogram.charts.network.focal import numbered
from ecogram.charts.network.page import core_boxes, core_radius
from ecogram.charts.network_map.marks import mark_box
from ecogram.charts.network_map.view import ZONES, DotView, MapView
from ecogram.records import NamedTuple
from ecogram.theme import Theme
from ecogram.vocabulary import words as vocabulary

BORDERS = (-pi / 2, pi / 6, 5 * pi / 6, 3 * pi / 2)
LEAST = (66.0, 48.0, 48.0, 48.0)
"""Widths of the zones, the first from the centre."""
MOST = 350.0
"""The largest radius at which names are still read when the sheet is scaled down to an A4."""


class Placement(NamedTuple):
    """Everything round (0, 0)."""

    blocks: Blocks
    captions: tuple[Caption, ...]
    core: float


def arrange(view: MapView, theme: Theme) -> Placement:
    """Places for everything *view* shows in its circles."""
    words = vocabulary(view.language, "network")
    core = core_radius(view.centre, theme)
    captions = tuple(
        Caption(words[f"zone.{zone}"], least - (0.0 if index else core))
        for index, (zone, least) in enumerate(zip(ZONES, LEAST, strict=True))
    )
    blocks = [block for dot in view.dots if (block := _block(dot)) is not None]
    taken = core_boxes(view.centre, theme)
    placed = place(blocks, captions, BORDERS, core, taken, MOST, words["count.people"])
    return Placement(placed, captions, core)


def _block(dot: DotView) -> Block | None:
    if dot.sector is None or dot.zone is None:
        return None
    return Block(
        dot.id,
        mark_box(dot.weight),
        name_lines(dot.name),
        dot.zone,
        dot.sector,
        stays=dot.is_group,
        people=numbered(dot.number),
    )
