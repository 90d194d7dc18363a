"""People outside the client system: their symbols, and their names as blocks beside them."""

from __future__ import annotations

from ecogram.charts.genogram.ends import SHAPES
from ecogram.charts.surroundings.view import SeatView
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width, wrap, wrap_name
from ecogram.layout.ecomap.board import Size, Symbol
from ecogram.layout.ecomap.filled import ink
from ecogram.layout.ecomap.places import LabelPlace
from ecogram.records import NamedTuple
from ecogram.scene import Label, Primitive
from ecogram.symbols.circles import name_box, name_box_edge, name_box_size
from ecogram.symbols.figure import Figure, draw_figure, figure_extent, outline_reach
from ecogram.symbols.notation import Notation
from ecogram.theme import Theme

LINES = 3
LONG = 12
"""Letters from which a name is set a little smaller (look.md)."""
PITCH = 1.2
"""From line to line, in type sizes."""
LONGEST = 1.6
"""How much wider than usual a block may be for the sake of one long word."""
STACKED = 0.11
"""How far a group's second outline lies behind the first, in sizes of the symbol."""


class Type(NamedTuple):
    """Sizes for people in one place (points): in a domain, free beside a circle, or in a star."""

    symbol: float
    name: float
    caption: float
    width: float


IN_DOMAIN = Type(20.0, 9.0, 7.5, 78.0)
FREE = Type(28.0, 9.5, 7.5, 92.0)
IN_STAR = Type(36.0, 10.0, 8.5, 108.0)


class Outsider(NamedTuple):
    """Somebody's symbol and the lines of text that stand beside it: text, size, in grey or not.

    ``boxed`` are the lines of a name that is itself the symbol, in a box with round corners.
    """

    seat: SeatView
    figure: Figure
    symbol: Symbol
    lines: tuple[tuple[str, float, bool], ...]
    type: Type
    boxed: tuple[str, ...] = ()

    @property
    def ink(self) -> Box:
        """The room of the symbol round its centre."""
        return ink(self.symbol)

    @property
    def label(self) -> Size:
        """Width and height of the text."""
        width = max((text_width(text, size) for text, size, _ in self.lines), default=0.0)
        return width, sum(map(_pitch, self.lines))


def outsider(seat: SeatView, type_: Type, theme: Theme) -> Outsider:
    """*seat* as it is drawn; whose gender nobody said, and nothing else, is a name in a box."""
    person = seat.person
    figure = person.figure._replace(size=type_.symbol, lift=0.0, channel=False)
    if figure == Figure("unsaid", size=type_.symbol):
        boxed = _wrapped(person.name, type_.name, type_)
        width, height = name_box_size(boxed, _sized(theme, type_))
        symbol = Symbol(height / 2, "label", width / 2)
        return Outsider(seat, figure, symbol, _captions(seat, type_), type_, boxed)
    return Outsider(seat, figure, _symbol(figure, theme), _lines(seat, type_), type_)


def boxed_edge(outsider: Outsider, at: Point, theme: Theme) -> tuple[Point, ...]:
    """The outline of the box round a name, with its centre at *at*."""
    return name_box_edge(outsider.boxed, at, _sized(theme, outsider.type))


def person_parts(
    outsider: Outsider, at: Point, theme: Theme, notation: Notation
) -> tuple[Primitive, ...]:
    """The symbol with its centre at *at*."""
    if outsider.boxed:
        return name_box(outsider.boxed, at, _sized(theme, outsider.type))
    return draw_figure(outsider.figure, at, theme, notation)


def label_parts(outsider: Outsider, place: LabelPlace, theme: Theme) -> tuple[Label, ...]:
    """Name and captions in the box that the layout gave them."""
    box, align = place.box, place.align
    x = {"start": box.left, "middle": box.centre.x, "end": box.right}[align]
    y = box.centre.y - outsider.label[1] / 2
    labels = []
    for line in outsider.lines:
        text, size, is_grey = line
        pitch = _pitch(line)
        colour = theme.secondary if is_grey else theme.ink
        labels.append(Label(text, Point(x, y + pitch / 2), size, colour, align))
        y += pitch
    return tuple(labels)


def _symbol(figure: Figure, theme: Theme) -> Symbol:
    radius = outline_reach(figure, theme)
    extent = figure_extent(figure, theme)
    shift = figure.size * STACKED
    return Symbol(
        radius,
        SHAPES.get(figure.shape, "square"),
        figure.size * 0.75 if figure.shape == "mixed" else 0.0,
        (Point(shift, -shift),) if figure.stacked else (),
        Box(extent.left, extent.top, extent.right, extent.bottom),
    )


def _lines(seat: SeatView, type_: Type) -> tuple[tuple[str, float, bool], ...]:
    name = seat.person.name
    size = type_.name - 0.5 if len(name) > LONG else type_.name
    lines = [(line, size, False) for line in _wrapped(name, size, type_)]
    return (*lines, *_captions(seat, type_))


def _captions(seat: SeatView, type_: Type) -> tuple[tuple[str, float, bool], ...]:
    return tuple(
        (line, type_.caption, True)
        for caption in seat.person.captions
        for line in wrap(caption, type_.width * 1.1, LINES, size=type_.caption)
    )


def _wrapped(name: str, size: float, type_: Type) -> tuple[str, ...]:
    return wrap_name(name, type_.width, LINES, LONGEST * type_.width, size=size)


def _sized(theme: Theme, type_: Type) -> Theme:
    return theme._replace(name=type_.name, name_pitch=type_.name * PITCH)


def _pitch(line: tuple[str, float, bool]) -> float:
    return line[1] * PITCH
