"""What stands round a symbol: waves of migration above, small marks and a measure beside it."""

from __future__ import annotations

from collections.abc import Iterator
from math import sqrt

from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width
from ecogram.geometry.track import Track
from ecogram.records import NamedTuple
from ecogram.scene import Label, Outline, Primitive
from ecogram.symbols.layers import Stretch, Wave, paint
from ecogram.theme import Theme

_TYPE = 7.5
_GAP = 2.5  # between the outline and what stands beside it
_PADDING = 2.5  # in the box of a measure
_WAVE = Wave(9.0, 2.0, 1.1, 0.5)
_FIRST = 4.5  # from the symbol, or the years above it, to the middle of the first wave
_WAVES = 5.0  # between two waves
_CHANNEL = 3.5  # to both sides of a line that arrives between the waves


class Notes(NamedTuple):
    """The texts beside a symbol: a measure in a box, and marks in small type."""

    measure: str
    corner: str
    sex_assigned: str
    round: bool = False

    @property
    def marks(self) -> str:
        return " ".join(part for part in (self.corner, self.sex_assigned) if part)


def note_boxes(notes: Notes, reach: float) -> list[tuple[str, Box]]:
    """Each text with its box around (0, 0), beside a symbol that reaches *reach* from there.

    Both stand at the lower right; with a measure there the marks go to the left.
    """
    boxes: list[tuple[str, Box]] = []
    if notes.measure:
        left = reach + _GAP
        width = text_width(notes.measure, _TYPE) + 2 * _PADDING
        boxes.append((notes.measure, Box(left, reach - 9.5, left + width, reach + 0.5)))
    if notes.marks:
        aside = _aside(notes, reach, reach - 6.5) + _GAP
        width = text_width(notes.marks, _TYPE)
        left = -aside - width if notes.measure else aside
        boxes.append((notes.marks, Box(left, reach - 6.5, left + width, reach + 1.5)))
    return boxes


def draw_notes(notes: Notes, reach: float, at: Point, theme: Theme) -> Iterator[Primitive]:
    """The texts of *notes*, and the box of the measure."""
    for index, (text, box) in enumerate(note_boxes(notes, reach)):
        centre = Point(at.x + box.centre.x, at.y + box.centre.y)
        is_measure = index == 0 and bool(notes.measure)
        if is_measure:
            yield Outline("square", centre, box.width, box.height, theme.ink, 0.8)
        yield Label(text, centre, _TYPE, theme.ink if is_measure else theme.secondary)


def draw_waves(
    count: int, width: float, top: float, at: Point, theme: Theme, *, channel: bool
) -> Iterator[Primitive]:
    """Waves *width* wide over what reaches *top* above *at*; ``channel`` leaves the middle free."""
    half = width / 2
    for row in range(count):
        y = at.y - top - _FIRST - row * _WAVES
        track = Track(polyline([Point(at.x - half, y), Point(at.x + half, y)]))
        parts = [Stretch(0.0, half - _CHANNEL), Stretch(half + _CHANNEL, width)]
        yield from paint((_WAVE,), track, parts if channel else [Stretch(0.0, width)], theme.ink)


def wave_room(count: int) -> float:
    """How far up *count* waves reach from what they stand over."""
    return _FIRST + (count - 1) * _WAVES + _WAVE.height + _WAVE.stroke / 2 if count else 0.0


def _aside(notes: Notes, reach: float, height: float) -> float:
    """Half the width of the symbol at *height* below its middle: a round one leaves room there."""
    if notes.round and 0.0 < height < reach:
        return sqrt(reach * reach - height * height)
    return reach
