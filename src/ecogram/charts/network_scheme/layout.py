"""Where everything of a network scheme stands, round the person in the middle at (0, 0)."""

from __future__ import annotations

from collections.abc import Mapping
from math import pi

from ecogram.charts.network.blocks import (
    COUNT_TYPE,
    Block,
    Blocks,
    Caption,
    caption_size,
    count_text,
    name_lines,
    place,
    room,
)
from ecogram.charts.network.focal import numbered
from ecogram.charts.network.page import AROUND, core_boxes, core_radius
from ecogram.charts.network_scheme.energy import with_marks
from ecogram.charts.network_scheme.spokes import MANY, Goal, Spoke, spokes
from ecogram.charts.network_scheme.view import RINGS, SchemeView, SeatView
from ecogram.geometry.shapes import Box
from ecogram.geometry.text import text_width
from ecogram.layout.rings import caption_box
from ecogram.records import NamedTuple
from ecogram.symbols.figure import figure_extent
from ecogram.theme import Theme
from ecogram.vocabulary import words as vocabulary

BORDERS = (0.0, pi / 2, pi, 3 * pi / 2, 2 * pi)
LEAST = (96.0, 57.0, 54.0, 54.6)
"""Widths of the rings, the first from the centre; together half an A4 within its margins."""
MOST = 440.0
"""The largest radius at which names are still read when the sheet is scaled down to an A4."""
CROWDED = 1.6
"""How much wider rings are where many lines pass between names."""
SPOKE = 32.0
"""How much of a line at the least is seen between the middle and who stands nearest (points)."""
DOT = 7.0
"""The size of a symbol without a name."""


class Placement(NamedTuple):
    """Everything round (0, 0); ``spokes`` are the lines from the middle, by the id of the tie."""

    blocks: Blocks
    captions: tuple[Caption, ...]
    core: float
    spokes: Mapping[str, Spoke]


def arrange(view: SchemeView, theme: Theme) -> Placement:
    """Places for everything *view* shows."""
    words = vocabulary(view.language, "network")
    core = core_radius(view.centre, theme)
    free = core + (SPOKE if view.ties else 0.0)
    wide = CROWDED if len(view.ties) >= MANY else 1.0
    captions = tuple(
        Caption(words[f"ring.{ring}"], least * wide - (0.0 if index else core))
        for index, (ring, least) in enumerate(zip(RINGS, LEAST, strict=True))
    )
    blocks = [block(seat, theme) for seat in view.seats]
    taken = core_boxes(view.centre, theme)
    placed = place(blocks, captions, BORDERS, free, taken, MOST, words["count.people"])
    lines = _spokes(view, placed, captions, core, theme) if view.ties else {}
    return Placement(placed, captions, core, lines)


def block(seat: SeatView, theme: Theme) -> Block:
    """The room that somebody's symbol and name take."""
    figure = seat.person.figure
    return Block(
        seat.person.id,
        with_marks(figure_extent(figure, theme), seat.energies),
        name_lines(seat.person.name),
        seat.ring,
        seat.segment,
        stays=seat.is_group,
        people=numbered(seat.number),
    )


def _spokes(
    view: SchemeView, placed: Blocks, captions: tuple[Caption, ...], core: float, theme: Theme
) -> Mapping[str, Spoke]:
    """The lines from the middle; those to a crowd without dots have nowhere to go."""
    if view.centre is None:
        return {}
    rooms: dict[str, tuple[Box, Box]] = {}
    for seat in view.seats:
        id_ = seat.person.id
        if at := placed.centres.get(id_):
            own = block(seat, theme)
            symbol = own.symbol.moved(*at)
            rooms[id_] = (symbol, room(own, at)._replace(top=symbol.bottom))
        elif at := placed.dots.get(id_):
            dot = Box(*at, *at).grown(DOT / 2)
            rooms[id_] = (dot, dot)
    boxes = [box for own in rooms.values() for box in own]
    for caption, radius in zip(captions, placed.radii, strict=True):
        boxes.append(caption_box(radius, caption_size(caption)))
    for count in placed.counts:
        text = count_text(count, vocabulary(view.language, "network")["count.people"])
        half = text_width(text, COUNT_TYPE, True) / 2
        boxes.append(Box(-half, -COUNT_TYPE / 2, half, COUNT_TYPE / 2).moved(*count.at))
    goals = []
    for tie in view.ties:
        other = tie.second if tie.first == view.centre.id else tie.first
        if other in rooms:
            at = placed.centres.get(other) or placed.dots[other]
            word = (text_width(tie.word, theme.word), theme.word * 1.2) if tie.word else None
            goals.append(Goal(tie.id, at, *rooms[other], word, tie.insists))
    return spokes(goals, core - AROUND, core_boxes(view.centre, theme), boxes)
