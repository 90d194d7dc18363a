"""Where everything of a network scheme stands, round the person in the middle at (0, 0)."""

from __future__ import annotations

from collections.abc import Mapping
from math import pi
from typing import NamedTuple

from ecogram.charts.genogram.layout import PLAIN, PLAIN_EXTENT, PLAIN_KINDS, SHAPES
from ecogram.charts.network.blocks import (
    COUNT_TYPE,
    TYPE,
    Block,
    Blocks,
    Caption,
    count_text,
    name_labels,
    name_lines,
    place,
    room,
)
from ecogram.charts.network.focal import numbered
from ecogram.charts.network.page import core_boxes, core_radius
from ecogram.charts.network_scheme.view import RINGS, SchemeView, SeatView
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.geometry.text import text_width
from ecogram.layout.rings import caption_box
from ecogram.layout.routes import End, Obstacle, Tie, route
from ecogram.symbols.figure import Figure, figure_extent, outline_reach
from ecogram.symbols.notation import Notation
from ecogram.symbols.ties import tie_extent
from ecogram.theme import Theme
from ecogram.vocabulary import words as vocabulary

BORDERS = (0.0, pi / 2, pi, 3 * pi / 2, 2 * pi)
LEAST = (96.0, 57.0, 54.0, 54.6)
"""Widths of the rings, the first from the centre; together half an A4 within its margins."""
MOST = 440.0
"""The largest radius at which names are still read when the sheet is scaled down to an A4."""
DOT = 7.0
"""The size of a symbol without a name."""


class Placement(NamedTuple):
    """Everything round (0, 0); a tie that found no free way goes straight, and is not in paths."""

    blocks: Blocks
    captions: tuple[Caption, ...]
    core: float
    paths: Mapping[str, Spline]
    words: Mapping[str, Point]


def arrange(view: SchemeView, theme: Theme, notation: Notation) -> Placement:
    """Places for everything *view* shows."""
    words = vocabulary(view.language, "network")
    core = core_radius(view.centre, theme)
    captions = tuple(
        Caption(words[f"ring.{ring}"], least - (0.0 if index else core))
        for index, (ring, least) in enumerate(zip(RINGS, LEAST, strict=True))
    )
    blocks = [block(seat, theme) for seat in view.seats]
    taken = core_boxes(view.centre, theme)
    placed = place(blocks, captions, BORDERS, core, taken, MOST, words["count.people"])
    paths, written = _routed(view, placed, captions, theme, notation) if view.ties else ({}, {})
    return Placement(placed, captions, core, paths, written)


def block(seat: SeatView, theme: Theme) -> Block:
    """The room that somebody's symbol and name take."""
    figure = seat.person.figure
    return Block(
        seat.person.id,
        figure_extent(figure, theme),
        name_lines(seat.person.name),
        seat.ring,
        seat.segment,
        stays=seat.is_group,
        people=numbered(figure.age) if seat.is_group else 1,
    )


def _routed(
    view: SchemeView,
    placed: Blocks,
    captions: tuple[Caption, ...],
    theme: Theme,
    notation: Notation,
) -> tuple[Mapping[str, Spline], Mapping[str, Point]]:
    if view.centre is None:
        return {}, {}
    ends = {view.centre.id: _end(view.centre.id, view.centre.figure, Point(0.0, 0.0), theme)}
    obstacles = [_obstacle(view.centre.id, view.centre.figure, Point(0.0, 0.0), theme)]
    obstacles += [Obstacle(box, view.centre.id, "text") for box in core_boxes(view.centre, theme)]
    for seat in view.seats:
        id_, figure = seat.person.id, seat.person.figure
        if at := placed.centres.get(id_):
            whole = room(block(seat, theme), at)
            text = Box(whole.left, at.y + figure_extent(figure, theme).bottom, *whole[2:])
            obstacles.append(Obstacle(text, id_, "text"))
        else:
            at, figure = placed.dots.get(id_), Figure(figure.shape, DOT)
        if at is not None:
            ends[id_] = _end(id_, figure, at, theme)
            obstacles.append(_obstacle(id_, figure, at, theme))
    for caption, radius in zip(captions, placed.radii, strict=True):
        box = caption_box(radius, (text_width(caption.text, TYPE), TYPE))
        obstacles.append(Obstacle(box, "", "text"))
    words = vocabulary(view.language, "network")
    for count in placed.counts:
        half = text_width(count_text(count, words["count.people"]), COUNT_TYPE, True) / 2
        box = Box(-half, -COUNT_TYPE / 2, half, COUNT_TYPE / 2).moved(*count.at)
        obstacles.append(Obstacle(box, "", "text"))
    known = [tie for tie in view.ties if tie.first in ends and tie.second in ends]
    routing = route([_tie(tie, ends, theme, notation) for tie in known], obstacles, [], [])
    return routing.paths, routing.words


def _tie(tie, ends, theme, notation):  # type: ignore[no-untyped-def]
    word = (text_width(tie.word, theme.word), theme.word * 1.2) if tie.word else None
    extent = PLAIN_EXTENT if tie.kind in PLAIN_KINDS else tie_extent(tie.kind, notation)
    return Tie(tie.id, ends[tie.first], ends[tie.second], extent, word, PLAIN * 14 / 36)


def _end(id_: str, figure: Figure, at: Point, theme: Theme) -> End:
    half = outline_reach(figure, theme)
    if figure.shape == "mixed":
        half = figure_extent(figure, theme).right
    return End(id_, at, half, SHAPES.get(figure.shape, "square"))


def _obstacle(id_: str, figure: Figure, at: Point, theme: Theme) -> Obstacle:
    return Obstacle(figure_extent(figure, theme).moved(*at), id_, "symbol")
