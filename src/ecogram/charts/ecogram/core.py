"""The genogram as the eco layout sees it: boxes to keep clear of, members to start lines at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ecogram.charts.genogram.ends import end_shape
from ecogram.charts.genogram.layout import half_width, path_segments
from ecogram.charts.genogram.placement import Placement
from ecogram.charts.genogram.view import FamilyView, PersonView
from ecogram.geometry.shapes import Box
from ecogram.geometry.text import longest_word, text_width
from ecogram.layout.ecomap.board import Core, Stroke
from ecogram.layout.family.spacing import Spacing
from ecogram.layout.ties import End, Obstacle, Segment
from ecogram.scene import label_box
from ecogram.symbols.figure import figure_extent, outline_reach
from ecogram.symbols.notation import Notation
from ecogram.symbols.ties import tie_extent
from ecogram.theme import Theme

SYMBOL = 28.0
NAME = 9.0
NOTE, NOTE_HEIGHT = 8.0, 11.0
"""What reaches out further than this beside a symbol is a note at its foot, this high."""
NARROW = 46.0
"""The least width of a name (points): most first names fit."""
TIGHT = Spacing(
    couple=92.0,
    sibling=44.0,
    sibship=48.0,
    row=92.0,
    symbol=SYMBOL,
    boxes=6.0,
    tie=32.0,
    household=22.0,
    stray=22.0,
    lane_base=14.0,
    track=8.5,
    bar=38.0,
    under=7.0,
    component=36.0,
    shelf=36.0,
)
"""Distances inside a circle (notes of the mock-ups): symbols 28, siblings 42 centre to centre."""
ROOMY = TIGHT._replace(bar=46.0)
"""The same where an emotional line or the years of twins need room over a row."""


def spacing(view: FamilyView) -> Spacing:
    """Distances in the circle round *view*."""
    is_full = bool(view.ties) or any(union.twins for union in view.unions)
    return ROOMY if is_full else TIGHT


def small(theme: Theme, view: FamilyView) -> Theme:
    """*theme* for the people of *view* inside the circle: names as narrow as their words allow."""
    widest = max((longest_word(one.name, NAME, bold=one.bold) for one in view.persons), default=0.0)
    return theme._replace(
        symbol=SYMBOL,
        name=NAME,
        name_pitch=10.3,
        name_width=min(max(NARROW, widest), theme.name_width),
        caption=7.5,
        caption_pitch=9.0,
        caption_width=64.0,
        age=12.2,  # 9.5 in a symbol of 28
        years=7.5,
        word=8.0,
    )


def shrunk(view: FamilyView, size: float) -> FamilyView:
    """*view* with all its symbols *size* wide."""
    persons = tuple(
        person._replace(figure=person.figure._replace(size=size)) for person in view.persons
    )
    return view._replace(persons=persons)


def overhead(view: FamilyView) -> frozenset[str]:
    """Who hangs on nobody over the others, with ties: those mostly lead down."""
    tied = {end for tie in view.ties for end in (tie.first, tie.second)}
    return frozenset(one.id for one in view.persons if (one.row or 0) < 0 and one.id in tied)


def core(
    view: FamilyView, placement: Placement, theme: Theme, notation: Notation, *, outlined: bool
) -> Core:
    """The contents of the circle; not *outlined*: the one person in the middle of a star."""
    boxes: list[Obstacle] = []
    members: list[End] = []
    for person in view.persons:
        at = placement.family.centres[person.id]
        for box, kind in _ink(person, theme, notation):
            boxes.append(Obstacle(box.moved(at.x, at.y), person.id, kind))
        boxes += [
            Obstacle(box.moved(at.x, at.y), person.id, "text")
            for box in placement.texts[person.id].boxes
        ]
        shape = end_shape(person.figure.shape, notation)
        members.append(End(person.id, at, half_width(person.figure, theme, notation), shape))
    boxes += [
        Obstacle(label_box(label), id_, "text")
        for id_, labels in placement.dates.items()
        for label in labels
    ]
    boxes += [
        Obstacle(label_box(home.name), id_, "text")
        for id_, home in placement.homes.items()
        if home.name
    ]
    return Core(
        content=placement.bounds,
        boxes=tuple(boxes),
        members=tuple(members),
        lines=tuple(
            Segment(start, end, id_)
            for id_, place in placement.family.unions.items()
            for start, end in path_segments(place)
        ),
        strokes=tuple(
            Stroke(placement.paths[tie.id], tie_extent(tie.kind, notation))
            for tie in view.ties
            if tie.id in placement.paths
        ),
        words=tuple(_words(view, placement, theme)),
        outlined=outlined,
    )


def _ink(
    person: PersonView, theme: Theme, notation: Notation
) -> Iterator[tuple[Box, Literal["symbol", "text"]]]:
    """The symbol with its outline, and as text what stands beside it: a measure, small marks."""
    ink = figure_extent(person.figure, theme, notation)
    reach = outline_reach(person.figure, theme, notation) + theme.outline / 2
    symbol = Box(
        ink.left if ink.left > -reach - NOTE else -reach,
        ink.top,
        ink.right if ink.right < reach + NOTE else reach,
        ink.bottom,
    )
    yield symbol, "symbol"
    for left, right in ((ink.left, symbol.left), (symbol.right, ink.right)):
        if left < right:
            yield Box(left, reach - NOTE_HEIGHT, right, ink.bottom), "text"


def _words(view: FamilyView, placement: Placement, theme: Theme) -> list[Box]:
    boxes = []
    for tie in view.ties:
        at = placement.words.get(tie.id)
        if at is not None and tie.word:
            wide, high = text_width(tie.word, theme.word) / 2, theme.word * 0.6
            boxes.append(Box(at.x - wide, at.y - high, at.x + wide, at.y + high))
    return boxes
