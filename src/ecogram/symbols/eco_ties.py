"""The painter of lines in an ecomap and an ecogram: kind, strength, direction, certainty, form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecogram.geometry.curves import Interval, backward, outside
from ecogram.geometry.shapes import Point, Spline
from ecogram.geometry.track import Track
from ecogram.records import NamedTuple
from ecogram.scene import Primitive
from ecogram.symbols.eco_kinds import ECO_TIES, EcoTie, pattern_layer
from ecogram.symbols.eco_measures import arrowhead, bars, eco_direction, eco_width, head_length
from ecogram.symbols.formality import (
    Formality,
    alternating,
    flanked,
    formality_colours,
    paint_square,
    square_room,
    twisted,
)
from ecogram.symbols.layers import Rail, Stretch, Zigzag, paint
from ecogram.symbols.letters import letter_room, question_ring
from ecogram.symbols.marks import Frame, Head, head_frame, paint_head, paint_mark
from ecogram.symbols.notation import Direction
from ecogram.theme import Theme

_LEAST = 2.2  # shorter pieces of line are left out: they would read as dots
_CUT_STUB = 2.0
_EARLY, _BEFORE = 0.22, 8.0  # where a square stands: share of a stretch, line before it
_HEAD_SHARE = 0.42  # of a short line, that one head may take


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
        head = self._fitted(arrowhead(self.entry, self.width))
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
        share = min(1.0, self.track.length * _HEAD_SHARE / head_length(head))
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
        pair = bars(self.entry, self.width, possible=self.possible)
        if pair is None and not self.possible:
            return
        room = pair.opening if pair else letter_room()
        clear = room + pair.stroke / 2 if pair else room
        place = self.track.nearest(mark) if mark else _place(openings, shaft, clear)
        if pair:
            frame = Frame(self.track.point(place), self.track.direction(place))
            yield from paint_mark(pair, frame, self._colours()[0])
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
