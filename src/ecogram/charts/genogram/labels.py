"""The texts around a symbol: name and captions under it, years above it. Offsets from its centre."""

from __future__ import annotations

from dataclasses import dataclass

from ecogram.charts.genogram.view import PersonView
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width, wrap
from ecogram.scene import Align, Label
from ecogram.symbols.figure import figure_extent
from ecogram.theme import Theme

NAME_WIDTH = 84.0  # points; about 16 characters of 10 pt
CAPTION_WIDTH = 92.0
LINES = 3
CHANNEL = 5.0
"""Half of the gap that texts leave around the centre line for descent lines (points)."""


@dataclass(frozen=True, slots=True)
class Texts:
    """The labels of one symbol and the boxes they fill, relative to the symbol's centre."""

    labels: tuple[Label, ...]
    boxes: tuple[Box, ...]


def radius(person: PersonView, theme: Theme) -> float:
    """Half the symbol, with its ring when it is the index person (points)."""
    return person.figure.size / 2 + (theme.index_ring if person.figure.index else 0.0)


def texts(person: PersonView, theme: Theme, *, beside_drop: bool, birth_right: bool) -> Texts:
    """Name, captions and years of *person*.

    ``beside_drop``: a line runs straight down from the symbol, so the name starts right of it.
    ``birth_right``: the place above left is taken; the birth year moves right of the channel.
    """
    labels = [*_under(person, theme, beside_drop=beside_drop), *_above(person, theme, birth_right)]
    return Texts(tuple(labels), tuple(label_box(label) for label in labels))


def reach(person: PersonView, texts_: Texts, theme: Theme) -> Box:
    """The room of symbol and texts together, relative to the symbol's centre."""
    extent = figure_extent(person.figure)
    half = radius(person, theme)
    boxes = (extent, Box(-half, -half, half, half), *texts_.boxes)
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def label_box(label: Label) -> Box:
    """The room one line of text fills on the page."""
    width = text_width(label.text, label.size, label.bold)
    left = label.at.x - {"start": 0.0, "middle": width / 2, "end": width}[label.align]
    half = label.size * 0.6
    return Box(left, label.at.y - half, left + width, label.at.y + half)


def _under(person: PersonView, theme: Theme, *, beside_drop: bool) -> list[Label]:
    align: Align = "start" if beside_drop else "middle"
    x = CHANNEL if beside_drop else 0.0
    y = max(radius(person, theme), figure_extent(person.figure).bottom) + theme.name
    labels = []
    for line in wrap(person.name, NAME_WIDTH, LINES, size=theme.name, bold=person.bold):
        labels.append(Label(line, Point(x, y), theme.name, theme.ink, align, person.bold))
        y += theme.name_pitch
    y -= 0.5
    for caption in person.captions:
        for line in wrap(caption, CAPTION_WIDTH, LINES, size=theme.caption):
            labels.append(Label(line, Point(x, y), theme.caption, theme.secondary, align))
            y += theme.caption_pitch
    return labels


def _above(person: PersonView, theme: Theme, birth_right: bool) -> list[Label]:
    y = min(-radius(person, theme), figure_extent(person.figure).top) - 6.5
    labels = []
    if person.birth:
        at, align = (CHANNEL + 1, "start") if birth_right else (-CHANNEL, "end")
        labels.append(Label(person.birth, Point(at, y), theme.years, theme.secondary, align))
    if person.death:
        labels.append(Label(person.death, Point(CHANNEL, y), theme.years, theme.secondary, "start"))
    return labels
