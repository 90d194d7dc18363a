"""A blank network map: sectors and zones to draw dots in, and the table to write in."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.charts.network.blocks import Caption
from ecogram.charts.network.frame import borders, rings
from ecogram.charts.network.page import CENTRE
from ecogram.charts.network_map.drawing import UNDER, sectors
from ecogram.charts.network_map.key import key
from ecogram.charts.network_map.layout import BORDERS
from ecogram.charts.network_map.table import (
    GUTTER,
    NAME,
    OFTEN,
    ORDER,
    TYPE,
    WEIGHT,
    WIDTH,
    ZONE,
)
from ecogram.charts.network_map.view import ZONES, MapView
from ecogram.charts.templates.paper import LANDSCAPE, Words, blank, head, rule, spoken
from ecogram.geometry.shapes import Point
from ecogram.scene import Group, Label, Line, Outline, Scene
from ecogram.theme import Theme

RADII = (62.0, 103.0, 144.0, 185.0)
ROWS = 5
PITCH = 18.5


def sheet(language: str, theme: Theme) -> Scene:
    """The blank sheet, A4 on its side."""
    words = spoken(language)
    width, height = LANDSCAPE
    header, top = head("network-map", width, words, theme)
    captions = [Caption(words[f"zone.{zone}"], 0.0) for zone in ZONES]
    centre = Point(theme.margin + RADII[-1], top + 10.0 + RADII[-1])
    person = Outline("circle", centre, CENTRE, CENTRE, theme.ink, theme.outline)
    corner = Point(width - theme.margin - WIDTH, top + 12.0)
    groups = [
        *header,
        *rings(ZONES, captions, RADII, centre, theme),
        borders(BORDERS[:-1], captions, RADII, CENTRE / 2 + 5.0, (), centre, theme),
        *sectors(RADII[-1], centre, theme, words),
        Group("middle", ("middle",), (person,)),
        Group("table", ("table",), tuple(_table(corner, theme, words))),
        _key(Point(theme.margin, centre.y + RADII[-1] + UNDER), language, theme, words),
    ]
    return blank("network-map", (width, height), groups, language, theme)


def _key(at: Point, language: str, theme: Theme, words: Words) -> Group:
    empty = MapView("", "", "", "", None, (), language)
    inner = LANDSCAPE[0] - 2 * theme.margin
    return key(empty, at, inner, theme, words, [words["closing.network-map"]])[0]


def _table(at: Point, theme: Theme, words: Words) -> Iterator[Label | Line]:
    y = at.y
    for sector in ORDER:
        yield Label(
            words[f"sector.{sector}"], Point(at.x + NAME, y), TYPE, theme.ink, "start", bold=True
        )
        for text, left in ((words["zone"], ZONE), (words["frequency"], OFTEN)):
            yield Label(text, Point(at.x + left, y), TYPE, theme.secondary, "start")
        yield Label(words["weight"], Point(at.x + WEIGHT, y), TYPE, theme.secondary, "end")
        for row in range(ROWS):
            yield rule(Point(at.x, y + 7.0 + (row + 1) * PITCH), WIDTH, theme)
        y += ROWS * PITCH + GUTTER
