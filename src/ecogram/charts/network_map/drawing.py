"""From places to ink: the page of a network map, circles left and table right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ecogram.charts.network import page
from ecogram.charts.network.blocks import COUNT_TYPE, count_text, name_labels, name_lines
from ecogram.charts.network.frame import borders, rings
from ecogram.charts.network_map.key import key
from ecogram.charts.network_map.layout import BORDERS, Placement
from ecogram.charts.network_map.marks import CROWD, PEN, mark, mark_box
from ecogram.charts.network_map.table import GUTTER, draw_table, table
from ecogram.charts.network_map.view import SECTORS, ZONES, DotView, MapView, Told
from ecogram.charts.options import Options
from ecogram.charts.sheet import framed, named
from ecogram.geometry.shapes import Point
from ecogram.geometry.text import wrap
from ecogram.scene import Align, Group, Label, Outline, Primitive, Scene
from ecogram.theme import Theme
from ecogram.vocabulary import words as vocabulary

UNDER = 24.0
"""Room for the name of the sector that lies below the circles (points)."""
LEGEND_GAP = 18.0
TYPE, PITCH, WIDE, HIGH = 11.0, 13.0, 104.0, 4.0
"""Of the names of sectors: type, line pitch, greatest width, how far under the top (points)."""
Words = Mapping[str, str]


def drawing(view: MapView, placement: Placement, theme: Theme, options: Options) -> Scene:
    """The page: title, circles with everybody who has a place, the table, legend."""
    words = {**vocabulary(view.language, "drawing"), **vocabulary(view.language, "network")}
    radius = placement.blocks.radii[-1]
    beside = table(view, 2 * radius + UNDER, words)
    inner = 2 * radius + GUTTER + beside.width
    header, height = page.header(view.title, view.subtitle, inner, theme)
    centre = Point(theme.margin + radius, theme.margin + height + radius)
    corner = Point(theme.margin + 2 * radius + GUTTER, theme.margin + height - PITCH)
    bottom = max(centre.y + radius + UNDER, corner.y + beside.height)
    groups = [
        *header,
        *_circles(view, placement, centre, theme, options, words),
        draw_table(beside, corner, theme, words),
    ]
    if options.legend:
        closing = [view.footer, _untold(view, words), words["closing.network-map"]]
        closing = [line for line in closing if line]
        at = Point(theme.margin, bottom + LEGEND_GAP)
        legend, tall = key(view, at, inner, theme, words, closing)
        groups.append(legend)
        bottom = at.y + tall
    name = named("network-map", view.title, words)
    return framed(view, name, groups, inner, bottom, theme)


def _untold(view: MapView, words: Words) -> str:
    """What is said of nobody, in one sentence."""
    parts = {"often": view.told.often, "weight": view.told.weight}
    missing = ".".join(part for part, is_told in parts.items() if not is_told)
    return words[f"untold.{missing}"] if missing else ""


def _circles(
    view: MapView,
    placement: Placement,
    centre: Point,
    theme: Theme,
    options: Options,
    words: Words,
) -> Iterator[Group]:
    blocks, taken = placement.blocks, page.core_boxes(view.centre, theme)
    yield from rings(ZONES, placement.captions, blocks.radii, centre, theme)
    yield borders(
        BORDERS[:-1], placement.captions, blocks.radii, placement.core, taken, centre, theme
    )
    yield from sectors(blocks.radii[-1], centre, theme, words)
    yield from page.core(view.centre, centre, theme, options.notation)
    for dot in view.dots:
        yield from _dot(dot, placement, centre, theme, view.told)
    for dot in view.dots:
        yield from _name(dot, placement, centre, theme)
    for count in blocks.counts:
        here = Point(centre.x + count.at.x, centre.y + count.at.y)
        text = count_text(count, words["count.people"])
        label = Label(text, here, COUNT_TYPE, theme.ink, bold=True)
        id_ = f"count-{ZONES[count.ring]}-{SECTORS[count.part]}"
        yield Group(id_, ("count",), (label,))


def sectors(radius: float, centre: Point, theme: Theme, words: Words) -> Iterator[Group]:
    """The names of the sectors: relatives left, friends right, services below."""
    places: dict[str, tuple[Point, Align]] = {
        "friends": (Point(centre.x + radius, centre.y - radius + HIGH), "end"),
        "services": (Point(centre.x, centre.y + radius + TYPE + 3.0), "middle"),
        "kin": (Point(centre.x - radius, centre.y - radius + HIGH), "start"),
    }
    for sector, (at, align) in places.items():
        wide = 2 * radius if align == "middle" else WIDE
        labels = tuple(
            Label(line, Point(at.x, at.y + n * PITCH), TYPE, theme.ink, align, bold=True)
            for n, line in enumerate(wrap(words[f"sector.{sector}"], wide, 3, size=TYPE, bold=True))
        )
        yield Group(f"sector-{sector}", ("sector", sector), labels)


def _dot(
    dot: DotView, placement: Placement, centre: Point, theme: Theme, told: Told
) -> Iterator[Group]:
    blocks = placement.blocks
    at = blocks.centres.get(dot.id) or blocks.dots.get(dot.id)
    if at is None:
        return
    here = Point(centre.x + at.x, centre.y + at.y)
    ink: tuple[Primitive, ...] = (Outline("circle", here, CROWD, CROWD, theme.ink, PEN),)
    if dot.id in blocks.centres:
        ink = tuple(mark(dot.frequency, dot.weight, here, theme, told))
    marks = ("person", "group" if dot.is_group else "", dot.frequency)
    classes = tuple(word for word in marks if word)
    yield Group(f"person-{dot.id}", classes, ink, dot.title)


def _name(dot: DotView, placement: Placement, centre: Point, theme: Theme) -> Iterator[Group]:
    at = placement.blocks.centres.get(dot.id)
    if at is not None:
        here = Point(centre.x + at.x, centre.y + at.y)
        labels = name_labels(name_lines(dot.name), mark_box(dot.weight), here, theme)
        yield Group(f"label-{dot.id}", ("label",), labels)
