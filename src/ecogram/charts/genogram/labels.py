"""The texts around a symbol: name and captions under it, years above; offsets from its centre."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecogram.charts.genogram.view import PersonView
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width, wrap, wrap_name
from ecogram.records import NamedTuple
from ecogram.scene import Align, Label, label_box
from ecogram.symbols.figure import figure_extent, outline_reach, year_labels
from ecogram.symbols.notation import Notation
from ecogram.theme import Theme

LINES = 3
WIDEST = 1.5
"""How much wider than usual a name may be for the sake of one long word."""
CHANNEL = 5.0
"""Half of the gap that texts leave around the centre line for descent lines (points)."""
FARTHEST = 16.0
"""How far a year may move out for a line before it reads as a neighbour's (points)."""
APART = 6.0
"""Between a year of birth and one of death on the same side (points)."""


class Texts(NamedTuple):
    """The labels of one symbol and the boxes they fill, relative to the symbol's centre."""

    labels: tuple[Label, ...]
    boxes: tuple[Box, ...]


def texts(
    person: PersonView,
    theme: Theme,
    notation: Notation,
    *,
    beside_drop: bool,
    birth_right: bool,
) -> Texts:
    """Name, captions and years of *person*.

    ``beside_drop``: a line runs straight down from the symbol, so the name starts right of it.
    ``birth_right``: the place above left is taken; the birth year moves right of the channel.
    """
    years = year_labels(
        person.figure,
        Point(0.0, 0.0),
        theme,
        person.birth,
        person.death,
        notation,
        born_right=birth_right and not person.death,
    )
    labels = [*_under(person, theme, notation, beside_drop=beside_drop), *years]
    return Texts(tuple(labels), tuple(label_box(label) for label in labels))


def reach(person: PersonView, texts_: Texts, theme: Theme, notation: Notation) -> Box:
    """The room of symbol and texts together, relative to the symbol's centre."""
    extent = figure_extent(person.figure, theme, notation)
    half = outline_reach(person.figure, theme, notation)
    return Box.around((extent, Box(-half, -half, half, half), *texts_.boxes))


def years_aside(texts_: Texts, left: float, right: float) -> Texts:
    """The same texts with the years moved outward, for lines that arrive beside the middle.

    A year that would move so far that it reads as a neighbour's stands on the other side instead,
    birth before death as ever.
    """
    under = [label for label in texts_.labels if label.at.y > 0]
    born_died = [label for label in texts_.labels if label.at.y <= 0]
    before = [label for label in born_died if label.align == "end"]
    after = [label for label in born_died if label.align == "start"]
    if right > FARTHEST >= left:
        before, after = born_died, []
    elif left > FARTHEST >= right:
        before, after = [], born_died
    born = [*_outward(before[::-1], "end", left)]
    labels = (*under, *reversed(born), *_outward(after, "start", right))
    return Texts(labels, tuple(label_box(label) for label in labels))


def _outward(labels: Sequence[Label], align: Align, by: float) -> Iterator[Label]:
    """*labels* in one line outward, the first nearest to the middle, *by* farther than it was."""
    way = -1 if align == "end" else 1
    x = way * (abs(labels[0].at.x) + by) if labels else 0.0
    for label in labels:
        yield label._replace(at=Point(x, label.at.y), align=align)
        x += way * (text_width(label.text, label.size) + APART)


def _under(
    person: PersonView, theme: Theme, notation: Notation, *, beside_drop: bool
) -> list[Label]:
    align: Align = "start" if beside_drop else "middle"
    x = CHANNEL if beside_drop else 0.0
    half = outline_reach(person.figure, theme, notation)
    y = max(half, figure_extent(person.figure, theme, notation).bottom) + theme.name
    labels = []
    width, size = theme.name_width, theme.name
    for line in wrap_name(person.name, width, LINES, WIDEST * width, size=size, bold=person.bold):
        labels.append(Label(line, Point(x, y), theme.name, theme.ink, align, person.bold))
        y += theme.name_pitch
    y -= 0.5
    for caption in person.captions:
        for line in wrap(caption, theme.caption_width, LINES, size=theme.caption):
            labels.append(Label(line, Point(x, y), theme.caption, theme.secondary, align))
            y += theme.caption_pitch
    return labels
