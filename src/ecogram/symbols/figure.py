"""One person, pet, group or place as a drawing: what a symbol can carry, and its painter."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width
from ecogram.geometry.track import Track
from ecogram.records import NamedTuple
from ecogram.scene import Label, Line, Primitive
from ecogram.symbols.annotations import Notes, draw_notes, draw_waves, note_boxes, wave_room
from ecogram.symbols.fills import TraitMark, fills, outside_box
from ecogram.symbols.layers import Dashes, Stretch, paint
from ecogram.symbols.lost import draw_lost, lost_reach
from ecogram.symbols.notation import Notation
from ecogram.symbols.outlines import (
    Contour,
    building,
    cross_reach,
    dashed_outline,
    mixed,
    outline,
    stacked,
)
from ecogram.theme import Theme

__all__ = [
    "Figure",
    "FigureShape",
    "TraitMark",
    "draw_figure",
    "figure_extent",
    "outline_reach",
    "year_labels",
]

FigureShape = Literal[
    "square",
    "circle",
    "rounded",
    "diamond",
    "triangle",
    "unknown",
    "unsaid",
    "miscarriage",
    "abortion",
    "mixed",
    "house",
    "building",
]


class Figure(NamedTuple):
    """Everything inside or at the corners of one symbol; names, captions and years stand apart.

    ``unknown`` is a dashed outline (with ``inner="?"``), ``unsaid`` the small one; ``dashed``
    draws any other outline in dashes (an unknown partner: ``square``, ``inner="??"``).
    ``inner`` gives way to ``age``. ``stillborn`` halves the outline and crosses it. Only
    ``deceased="yes"`` is crossed out; for ``unknown`` write "†?" as the year of death.
    ``corner`` (nb, T, IS) and ``sex_assigned`` (AMAB) stand at the lower right in small type, a
    ``measure`` there in a box. ``lift`` is the room above the outline that years take; ``channel``
    says that a line arrives at the top, so that migration waves leave it free.
    """

    shape: FigureShape
    size: float = 36.0
    index: bool = False  # type: ignore[assignment]  # hides a method that nobody asks for
    dashed: bool = False
    deceased: Literal["no", "yes", "unknown"] = "no"
    stillborn: bool = False
    age: str = ""
    inner: str = ""
    traits: tuple[TraitMark, ...] = ()
    orientation: Literal["", "solid", "dashed"] = ""
    corner: str = ""
    sex_assigned: str = ""
    migration: Literal[0, 1, 2] = 0
    measure: str = ""
    stacked: bool = False
    lift: float = 0.0
    channel: bool = False


_SMALL = 0.7  # an unsaid symbol, as a share of the others
_WIDE = 1.5
_TYPE = 7.5  # the smallest type inside and beside a symbol
_TEXT_ROOM = 1.6  # between a text inside a symbol and the strokes that make way for it


def draw_figure(
    figure: Figure, at: Point, theme: Theme, notation: Notation = "zorgkracht"
) -> tuple[Primitive, ...]:
    """The symbol with its centre at *at*: fills first, then outline, marks and texts."""
    if figure.shape in ("miscarriage", "abortion"):
        lost = draw_lost(figure.shape, at, figure.size, theme, notation)
        return (*lost, *_beside(figure, at, theme))
    return (
        *_fills(figure, at, theme),
        *_outlines(figure, at, theme),
        *_crossed(figure, at, theme, notation),
        *_orientation(figure, at, theme),
        *_inside(figure, at, theme),
        *_above(figure, at, theme),
        *_beside(figure, at, theme),
    )


def figure_extent(figure: Figure, theme: Theme, notation: Notation = "zorgkracht") -> Box:
    """Where the symbol's ink and texts reach, as a box around its centre at (0, 0)."""
    half, aside = outline_reach(figure, theme, notation), 0.0
    if figure.shape == "mixed":
        aside = figure.size * (_WIDE - 1) / 2
    shift = figure.size * 0.11 if figure.stacked else 0.0
    pen = theme.outline / 2
    left, right, top, bottom = -half - aside, half + aside + shift, -half - shift, half
    boxes = [box for _, box in note_boxes(_notes(figure), outline_reach(figure, theme))]
    left = min([left, *(box.left for box in boxes)])
    right = max([right, *(box.right for box in boxes)])
    bottom = max([bottom, *(box.bottom for box in boxes)])
    if figure.migration:
        top = min(top, -outline_reach(figure, theme) - figure.lift - wave_room(figure.migration))
    return Box(left - pen, top - pen, right + pen, bottom + pen)


def outline_reach(figure: Figure, theme: Theme, notation: Notation = "zorgkracht") -> float:
    """From the centre to the outside of the outline (index ring included), straight up or aside."""
    if figure.shape in ("miscarriage", "abortion"):
        return lost_reach(figure.shape, figure.size, notation)
    ring = theme.index_ring * _scale(figure, 0.7) if figure.index else 0.0
    return _size(figure) / 2 + ring


def year_labels(
    figure: Figure,
    at: Point,
    theme: Theme,
    born: str = "",
    died: str = "",
    notation: Notation = "zorgkracht",
    *,
    born_right: bool = False,
) -> tuple[Label, ...]:
    """Birth year above left (or right), death year above right; 10 wide stays free between them.

    With both, birth stays left. Centre 6.5 above the outline or the index ring.
    """
    top = at.y - outline_reach(figure, theme, notation) - 6.5
    labels: list[Label] = []
    moved = born_right and not died
    if born and not moved:
        labels.append(Label(born, Point(at.x - 5, top), theme.years, theme.secondary, "end"))
    if right := died or (born if moved else ""):
        place = Point(at.x + (6 if moved else 5), top)
        labels.append(Label(right, place, theme.years, theme.secondary, "start"))
    return tuple(labels)


def _size(figure: Figure) -> float:
    """The size of the outline itself."""
    return figure.size * _SMALL if figure.shape == "unsaid" else figure.size


def _scale(figure: Figure, least: float) -> float:
    return max(least, min(1.0, figure.size / 36))


def _contour(figure: Figure) -> Contour | None:
    """The plain shape of the outline; None for those that are drawn from several."""
    match figure.shape:
        case "unknown" | "unsaid":
            return "rounded"
        case "square" | "circle" | "rounded" | "diamond" | "triangle" | "house":
            return figure.shape
        case _:
            return None


def _fills(figure: Figure, at: Point, theme: Theme) -> Iterator[Primitive]:
    contour = _contour(figure)
    if contour in ("square", "circle", "rounded", "diamond"):
        text = _text_box(figure, at, theme)
        yield from fills(figure.traits, contour, at, _size(figure), theme, text)


def _outlines(figure: Figure, at: Point, theme: Theme) -> Iterator[Primitive]:
    size, contour, pen = _size(figure), _contour(figure), theme.outline
    if figure.shape == "mixed":
        yield from mixed(at, figure.size * _WIDE, theme.ink, pen)
    elif figure.shape == "building":
        yield from building(at, size, theme.ink, pen)
    elif contour:
        painter = dashed_outline if _is_dashed(figure) else outline
        shown = size / 2 if figure.stillborn else size
        yield from painter(contour, at, shown, theme.ink, pen)
        if figure.index:
            grown = 2 * outline_reach(figure, theme)
            yield from painter(contour, at, grown, theme.ink, pen)
        if figure.stacked:
            yield stacked(contour, at, size, theme.ink, pen)


def _is_dashed(figure: Figure) -> bool:
    return figure.dashed or figure.shape in ("unknown", "unsaid")


def _crossed(figure: Figure, at: Point, theme: Theme, notation: Notation) -> Iterator[Primitive]:
    """The cross of who died, interrupted around the age; of a stillbirth, at full size."""
    if figure.deceased != "yes" and not figure.stillborn:
        return
    share = 0.5 if figure.stillborn and notation == "mcgoldrick" else 1.0
    reach = cross_reach(_contour(figure) or "square", _size(figure) * share)
    text = None if figure.stillborn else _text_box(figure, at, theme)
    strokes = [
        polyline(piece)
        for side in (-1, 1)
        for piece in outside_box(
            Point(at.x - side * reach, at.y - reach),
            Point(at.x + side * reach, at.y + reach),
            text,
        )
    ]
    yield Line(tuple(strokes), theme.ink, 1.1)


def _orientation(figure: Figure, at: Point, theme: Theme) -> Iterator[Primitive]:
    """A triangle on its point, clear of the age."""
    if not figure.orientation:
        return
    scale = _size(figure) / 36
    corners = [(-12.0, -8.0), (12.0, -8.0), (0.0, 12.5), (-12.0, -8.0)]
    points = [Point(at.x + x * scale, at.y + y * scale) for x, y in corners]
    text = _text_box(figure, at, theme)
    pieces = [
        Track(polyline(piece))
        for start, end in pairwise(points)
        for piece in outside_box(start, end, text)
    ]
    if figure.orientation == "solid":
        yield Line(tuple(piece.piece(0.0, piece.length) for piece in pieces), theme.ink, 1.0)
        return
    dashes = Dashes(3.0 * max(scale, 0.6), 2.2 * max(scale, 0.6), 1.0)
    for piece in pieces:
        yield from paint((dashes,), piece, [Stretch(0.0, piece.length)], theme.ink)


def _inside(figure: Figure, at: Point, theme: Theme) -> Iterator[Label]:
    text = figure.age or figure.inner
    if text and not figure.stillborn:
        colour = theme.ink if figure.age else theme.secondary
        yield Label(text, _text_place(figure, at), _type_size(figure, theme, text), colour)


def _text_place(figure: Figure, at: Point) -> Point:
    if figure.shape == "mixed":
        return Point(at.x - figure.size * _WIDE / 6, at.y)
    if figure.shape == "triangle":
        return Point(at.x, at.y + figure.size * 0.1)
    if figure.shape == "house":
        return Point(at.x, at.y + figure.size * 0.16)
    return at


def _type_size(figure: Figure, theme: Theme, text: str) -> float:
    """The type of the age: in proportion, made to fit, but not under the smallest."""
    size = max(_TYPE, theme.age * _scale(figure, 0.0))
    room = _size(figure) * (0.62 if _contour(figure) == "diamond" else 0.84)
    if figure.shape == "mixed":
        room = figure.size * 0.66
    width = text_width(text, size)
    return max(min(_TYPE, size), size * room / width) if width > room else size


def _text_box(figure: Figure, at: Point, theme: Theme) -> Box | None:
    """The room of the age, for strokes to keep clear of."""
    text = figure.age or figure.inner
    if not text:
        return None
    size, place = _type_size(figure, theme, text), _text_place(figure, at)
    half = text_width(text, size) / 2 + _TEXT_ROOM
    height = size * 0.37 + _TEXT_ROOM
    return Box(place.x - half, place.y - height, place.x + half, place.y + height)


def _notes(figure: Figure) -> Notes:
    return Notes(figure.measure, figure.corner, figure.sex_assigned, figure.shape == "circle")


def _beside(figure: Figure, at: Point, theme: Theme) -> Iterator[Primitive]:
    return draw_notes(_notes(figure), outline_reach(figure, theme), at, theme)


def _above(figure: Figure, at: Point, theme: Theme) -> Iterator[Primitive]:
    top = outline_reach(figure, theme) + figure.lift
    return draw_waves(figure.migration, figure.size, top, at, theme, channel=figure.channel)
