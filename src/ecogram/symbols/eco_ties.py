"""The painter of lines in an ecomap and an ecogram: kind, strength, direction, certainty, form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from ecogram.geometry.curves import Interval, backward, outside
from ecogram.geometry.shapes import Point, Spline
from ecogram.geometry.track import Track
from ecogram.scene import Primitive
from ecogram.symbols.eco_kinds import ECO_TIES, WIDTHS, EcoTie, Pattern, pattern_layer
from ecogram.symbols.formality import (
    Formality,
    alternating,
    flanked,
    formality_colours,
    paint_square,
    square_reach,
    square_room,
    twisted,
    twisted_reach,
)
from ecogram.symbols.layers import Rail, Stretch, Zigzag, paint, reach
from ecogram.symbols.letters import letter_radius, letter_room, question_ring
from ecogram.symbols.marks import Frame, Head, Mark, head_frame, paint_head, paint_mark
from ecogram.theme import Theme

Direction = Literal["forward", "back", "both", "none"]

_RING_STROKE = 1.2
_RING_REACH = 3.6 + _RING_STROKE / 2  # of the ring in a repaired gap
_LEAST = 2.2  # shorter pieces of line are left out: they would read as dots
_CUT_STUB = 2.0
_EARLY, _BEFORE = 0.22, 8.0  # where a square stands: share of a stretch, line before it
_HEAD_SHARE = 0.42  # of a short line, that one head may take


class EcoMeasures(NamedTuple):
    """What a line needs of the paper; points.

    ``pen`` is its thickness, ``extent`` how far it reaches aside (heads included, marks not),
    ``bend`` the least radius that keeps its pattern, ``stub`` what is straight at both ends,
    ``heads`` the lengths of the heads at both ends. ``mark`` is half the length and half the
    height of a mark on the line, if any; ``opening`` half of what an outline it crosses leaves.
    """

    pen: float
    extent: float
    bend: float
    stub: float
    heads: tuple[float, float]
    mark: tuple[float, float] | None
    opening: float


def eco_strokes(
    kind: str,
    spline: Spline,
    strength: int | None,
    theme: Theme,
    *,
    cuts: Sequence[Interval] = (),
    direction: Direction | None = None,
    possible: bool = False,
    mark: Point | None = None,
    formality: Formality | None = None,
) -> tuple[Primitive, ...]:
    """The line of *kind* along *spline*, its ink from the start of the path to the end.

    ``strength`` 1 to 5 is its thickness, None the kind's own. Nothing is drawn within *cuts*:
    stretches of the path, as lengths from its start. ``direction`` None is the kind's own.
    ``mark`` is where the "?" of a possible tie or the bars of a broken line stand; without it the
    middle, or the middle of the longest free stretch. With ``formality`` that speaks in colour
    and in a square on the line, no longer the kind's colour.
    """
    entry = ECO_TIES[kind]
    direction = direction or eco_direction(kind)
    if direction == "back":
        whole = Track(spline).length
        spline, direction = backward(spline), "forward"
        cuts = [(whole - last, whole - first) for first, last in cuts]
    line = _Drawing(entry, Track(spline), eco_width(kind, strength), theme, possible, formality)
    return tuple(line.parts(sorted(cuts), direction, mark))


def eco_strength(kind: str, strength: int | None = None) -> int:
    """The strength given, or else the kind's own: 4 for close ones, 1 for distant ones, else 3."""
    return strength or ECO_TIES[kind].strength


def eco_width(kind: str, strength: int | None = None) -> float:
    """The thickness of the line in points."""
    return WIDTHS[eco_strength(kind, strength) - 1]


def eco_pattern(kind: str) -> Pattern:
    """Which of the five lines *kind* has."""
    return ECO_TIES[kind].pattern


def eco_colour(
    kind: str, theme: Theme, *, possible: bool = False, formality: Formality | None = None
) -> str:
    """The colour of the line and of its word; of two twisted threads, the informal one."""
    if possible:
        return theme.possible
    if formality:
        return formality_colours(formality, theme)[0]
    colour = getattr(theme, ECO_TIES[kind].colour)
    assert isinstance(colour, str)
    return colour


def eco_has_word(kind: str) -> bool:
    """Whether the line carries its word: all but normal, tense, conflict, cutoff and care."""
    return ECO_TIES[kind].word


def eco_direction(kind: str) -> Direction:
    """The direction of a line when nobody said one."""
    return "forward" if ECO_TIES[kind].directed else "none"


def eco_head(kind: str, strength: int | None = None) -> float:
    """The length of an arrowhead of the line, from its tip (points)."""
    head = _head(ECO_TIES[kind], eco_width(kind, strength))
    return _head_length(head)


def eco_extent(
    kind: str,
    strength: int | None = None,
    *,
    direction: Direction | None = None,
    formality: Formality | None = None,
) -> float:
    """How far the ink reaches to either side of the path, heads included, marks not (points)."""
    entry, width = ECO_TIES[kind], eco_width(kind, strength)
    reaches = [reach(pattern_layer(entry.pattern, width))]
    if (direction or eco_direction(kind)) != "none":
        head = _head(entry, width)
        reaches.append(head.half + head.stroke / 2)
    if formality:
        reaches.append(square_reach(width))
    if formality == "both":
        reaches.append(twisted_reach(width))
    return max(reaches)


def eco_mark(
    kind: str, strength: int | None = None, *, possible: bool = False
) -> tuple[float, float] | None:
    """Half the length and half the height of the mark on the line, None without one."""
    entry, width = ECO_TIES[kind], eco_width(kind, strength)
    bars = _bars(entry, width, possible=possible)
    if bars is None:
        return (letter_room(), letter_radius()) if possible else None
    return bars.opening + bars.stroke / 2, max(bars.height + bars.stroke / 2, letter_radius())


def eco_opening(kind: str, strength: int | None = None) -> float:
    """Half of what an outline leaves open where the line crosses it squarely (points)."""
    width = eco_width(kind, strength)
    body = reach(pattern_layer(eco_pattern(kind), width))
    return body + (1.2 if eco_pattern(kind) == "zigzag" else 2.4)


def eco_measures(
    kind: str,
    strength: int | None = None,
    *,
    direction: Direction | None = None,
    possible: bool = False,
    formality: Formality | None = None,
) -> EcoMeasures:
    """All that a layout must know of the line."""
    width, direction = eco_width(kind, strength), direction or eco_direction(kind)
    layer = pattern_layer(eco_pattern(kind), width)
    head = eco_head(kind, strength)
    return EcoMeasures(
        pen=width,
        extent=eco_extent(kind, strength, direction=direction, formality=formality),
        bend=max(20.0, 2.5 * layer.period) if isinstance(layer, Zigzag) else 20.0,
        stub=layer.stub if isinstance(layer, Zigzag) else 0.0,
        heads=(
            head if direction in ("back", "both") else 0.0,
            head if direction in ("forward", "both") else 0.0,
        ),
        mark=eco_mark(kind, strength, possible=possible),
        opening=eco_opening(kind, strength),
    )


class _Drawing(NamedTuple):
    entry: EcoTie
    track: Track
    width: float
    theme: Theme
    possible: bool
    formality: Formality | None

    def parts(
        self, cuts: Sequence[Interval], direction: Direction, mark: Point | None
    ) -> Iterator[Primitive]:
        heads = (direction == "both", direction in ("both", "forward"))
        head = self._fitted(_head(self.entry, self.width))
        start, end = self._shaft(head, heads)
        openings = list(cuts)
        yield from self._marked(openings, (start, end), mark)
        yield from self._squared(openings, (start, end))
        yield from self._body(openings, (start, end), heads)
        for at_start, wanted in zip((True, False), heads, strict=True):
            if wanted:
                frame = head_frame(self.track, head.length, at_start=at_start)
                yield from paint_head(head, frame, self._colours()[not at_start])

    def _colours(self) -> tuple[str, str]:
        if self.possible:
            return self.theme.possible, self.theme.possible
        if self.formality:
            return formality_colours(self.formality, self.theme)
        colour = getattr(self.theme, self.entry.colour)
        return colour, colour

    def _fitted(self, head: Head) -> Head:
        """The head, made smaller where the line is too short for it."""
        share = min(1.0, self.track.length * _HEAD_SHARE / _head_length(head))
        return head._replace(
            length=head.length * share, half=head.half * share, back=head.back * share
        )

    def _shaft(self, head: Head, heads: tuple[bool, bool]) -> tuple[float, float]:
        """Where the shaft runs from and to: inside the heads, dots before them."""
        back = head.back
        if self.entry.pattern == "dotted":
            back = head.length + 0.7 * self.width
        return back * heads[0], self.track.length - back * heads[1]

    def _marked(
        self, openings: list[Interval], shaft: Interval, mark: Point | None
    ) -> Iterator[Primitive]:
        """The bars of a broken line and the ring of a possible one; their room in *openings*."""
        bars = _bars(self.entry, self.width, possible=self.possible)
        if bars is None and not self.possible:
            return
        room = bars.opening if bars else letter_room()
        clear = room + bars.stroke / 2 if bars else room
        place = self.track.nearest(mark) if mark else _place(openings, shaft, clear)
        if bars:
            frame = Frame(self.track.point(place), self.track.direction(place))
            yield from paint_mark(bars, frame, self._colours()[0])
        if self.possible:
            yield from question_ring(self.track.point(place), self.theme)
        openings.append((place - room, place + room))

    def _squared(self, openings: list[Interval], shaft: Interval) -> Iterator[Primitive]:
        if self.formality:
            room = square_room(self.width)
            place = _early(openings, shaft, room)
            frame = Frame(self.track.point(place), self.track.direction(place))
            theme = self.theme
            if self.possible:
                theme = theme._replace(formal=theme.possible, informal=theme.possible)
            yield from paint_square(self.formality, frame, self.width, theme)
            openings.append((place - room, place + room))

    def _body(
        self, openings: Sequence[Interval], shaft: Interval, heads: tuple[bool, bool]
    ) -> Iterator[Primitive]:
        stretches = self._stretches(openings, shaft, heads)
        layer = pattern_layer(self.entry.pattern, self.width)
        first, second = self._colours()
        if self.formality != "both" or self.possible:
            yield from paint((layer,), self.track, stretches, first)
        elif isinstance(layer, Rail):
            yield from twisted(self.track, stretches, self.width, (first, second))
        else:
            drawn = paint((layer,), self.track, stretches, first)
            turns = flanked if isinstance(layer, Zigzag) else alternating
            yield from turns(drawn, (first, second))

    def _stretches(
        self, openings: Sequence[Interval], shaft: Interval, heads: tuple[bool, bool]
    ) -> list[Stretch]:
        """The parts to draw, shorter by the round ends of the pen where these would show."""
        cap = 0.0 if self.entry.pattern == "dotted" else self.width / 2
        least = max(_LEAST, self.width)
        return [
            Stretch(
                first + (0.0 if heads[0] and first == shaft[0] else cap),
                last - (0.0 if heads[1] and last == shaft[1] else cap),
                _CUT_STUB + self.width / 2 if first > shaft[0] else None,
                _CUT_STUB + self.width / 2 if last < shaft[1] else None,
            )
            for first, last in outside(openings, *shaft)
            if last - first > least
        ]


def _place(openings: Sequence[Interval], shaft: Interval, room: float) -> float:
    """The middle of the shaft, or of its longest free stretch when the middle is taken."""
    middle = (shaft[0] + shaft[1]) / 2
    free = outside(openings, *shaft)
    if not free or any(first + room <= middle <= last - room for first, last in free):
        return middle
    first, last = max(free, key=lambda stretch: stretch[1] - stretch[0])
    return (first + last) / 2


def _early(openings: Sequence[Interval], shaft: Interval, room: float) -> float:
    """Well before the middle of the longest free stretch: what follows still shows the pattern."""
    free = outside(openings, *shaft)
    first, last = max(free, key=lambda stretch: stretch[1] - stretch[0]) if free else shaft
    return first + max((last - first) * _EARLY, min(room + _BEFORE, (last - first) / 2))


def _bars(entry: EcoTie, width: float, *, possible: bool) -> Mark | None:
    """The bars of a broken line, further apart when a ring stands between them."""
    if entry.pattern != "broken":
        return None
    gap, stroke = 4.0 + 0.8 * width, max(1.25, width)
    if possible:
        gap = max(gap, letter_room() + stroke / 2)
    elif entry.ring:
        gap = max(gap, _RING_REACH + 2.0 + stroke / 2)
    ring = entry.ring and not possible
    return Mark("bars_ring" if ring else "bars", gap, 5.5 + width, stroke)


def _head(entry: EcoTie, width: float) -> Head:
    if not entry.cares:
        length = 6.0 + 2.6 * width
        return Head("filled", length, 0.35 * length, 0.0, 0.9 * length)
    length, half, stroke = 5.4 + 1.6 * width, 3.5 + 1.15 * width, max(1.3, 0.5 * width)
    # Where two open sides are as far apart as the shaft is thick, its round end is behind them.
    back = width / 2 * length / half + (stroke + width) / 2
    return Head("double", length, half, stroke, back)


def _head_length(head: Head) -> float:
    return 2 * head.length + head.stroke if head.form == "double" else head.length
