"""The painter of emotional lines: an entry of the catalogue along any path, cut where asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecogram.geometry.curves import Interval, backward, outside
from ecogram.geometry.shapes import Spline
from ecogram.geometry.track import Track
from ecogram.scene import Primitive
from ecogram.symbols.layers import Rail, Stretch, paint, reach
from ecogram.symbols.marks import Frame, Head, Mark, head_frame, paint_head, paint_mark
from ecogram.symbols.notation import Direction, Notation
from ecogram.symbols.tie_kinds import Tie, tie
from ecogram.theme import Theme

_CUT_STUB = 2.0  # straight piece of a pattern beside a cut
_ROOM = 3.0  # straight line to leave on both sides of a mark
_CLEAR = 6.0  # from the ink of a mark to a line that crosses
_STEP, _SHARE = 3.0, 0.3  # how a mark is moved off such lines, and how far at most


def tie_strokes(
    kind: str,
    spline: Spline,
    theme: Theme,
    notation: Notation = "zorgkracht",
    *,
    cuts: Sequence[Interval] = (),
    direction: Direction | None = None,
    crossed: Sequence[float] = (),
) -> tuple[Primitive, ...]:
    """The line of *kind* along *spline*, both ends on the ends of the path.

    Nothing is drawn within *cuts*: stretches of the path, as lengths from its start (points); a
    mark that would stand there moves to the longest stretch. ``direction`` None is the kind's own:
    forward for directed kinds, else no arrow. ``crossed`` is where other lines cross the path, as
    lengths from its start: a mark stands beside them.
    """
    entry = tie(kind, notation)
    if direction == "back":
        whole = Track(spline).length
        spline, direction = backward(spline), "forward"
        cuts = [(whole - last, whole - first) for first, last in cuts]
        crossed = [whole - at for at in crossed]
    own = direction or _own(entry)
    return tuple(_drawn(entry, Track(spline), theme, sorted(cuts), own, crossed))


def tie_has_mark(kind: str, notation: Notation = "zorgkracht") -> bool:
    """Whether the line of *kind* has a mark on its middle."""
    return tie(kind, notation).mark is not None


def tie_extent(kind: str, notation: Notation = "zorgkracht") -> float:
    """How far the ink of *kind* reaches to either side of its path (points), heads included."""
    entry = tie(kind, notation)
    body = max(reach(layer) for layer in entry.layers)
    mark = entry.mark.height + entry.mark.stroke / 2 if entry.mark else 0.0
    head = _head(entry)
    return max(body, mark, head.half + head.stroke / 2)


def tie_colour(kind: str, theme: Theme, notation: Notation = "zorgkracht") -> str:
    """The colour of *kind* in *theme*, for its line and its word."""
    return _colour(tie(kind, notation), theme)


def tie_has_word(kind: str) -> bool:
    """Whether the line carries its word: every kind beyond the book's six and care."""
    return tie(kind).word


def is_directed(kind: str) -> bool:
    """Whether the line has a head toward its second person unless told otherwise."""
    return tie(kind).directed


def _own(entry: Tie) -> Direction:
    return "forward" if entry.directed else "none"


def _colour(entry: Tie, theme: Theme) -> str:
    colour = getattr(theme, entry.colour)
    assert isinstance(colour, str)
    return colour


def _drawn(
    entry: Tie,
    track: Track,
    theme: Theme,
    cuts: Sequence[Interval],
    direction: Direction,
    crossed: Sequence[float],
) -> Iterator[Primitive]:
    colour = _colour(entry, theme)
    head = _head(entry)
    ends = [direction == "both", direction in ("both", "forward")]
    back = min(head.back, track.length / 3)
    start, end = back * ends[0], track.length - back * ends[1]
    openings = list(cuts)
    if entry.mark:
        first, last = (min(head.length, track.length / 3) * end for end in ends)
        free = outside(cuts, first, track.length - last)
        place = _mark_place(entry.mark, free, track.length, crossed)
        openings.append((place - entry.mark.opening, place + entry.mark.opening))
        openings.sort()
    under = head.length + 1.0 - back if head.form == "open" else None
    stubs = [under if wanted else None for wanted in ends]
    yield from paint(entry.layers, track, _stretches(openings, start, end, stubs), colour)
    if entry.mark:
        frame = Frame(track.point(place), track.direction(place))
        yield from paint_mark(entry.mark, frame, colour)
    for at_start, wanted in zip((True, False), ends, strict=True):
        if wanted:
            frame = head_frame(track, head.length, at_start=at_start)
            yield from paint_head(head, frame, colour)


def _stretches(
    openings: Sequence[Interval], start: float, end: float, stubs: Sequence[float | None]
) -> list[Stretch]:
    """The parts to draw; *stubs* are the straight ends of a pattern under heads of open lines."""
    return [
        Stretch(
            first,
            last,
            _CUT_STUB if first > start else stubs[0],
            _CUT_STUB if last < end else stubs[1],
        )
        for first, last in outside(openings, start, end)
        if last > first
    ]


def _mark_place(
    mark: Mark, free: Sequence[Interval], length: float, crossed: Sequence[float]
) -> float:
    """The middle of the line, or of its longest free stretch when the middle is taken.

    From there as far as it must to stand clear of lines across.
    """
    middle, room = length / 2, mark.opening + _ROOM
    if free and not any(first + room <= middle <= last - room for first, last in free):
        first, last = max(free, key=lambda stretch: stretch[1] - stretch[0])
        middle = (first + last) / 2
    if not crossed:
        return middle
    clear = mark.opening + _CLEAR
    for step in range(int(length * _SHARE / _STEP) + 1):
        for at in (middle - step * _STEP, middle + step * _STEP):
            inside = any(first + room <= at <= last - room for first, last in free)
            if inside and all(abs(at - other) >= clear for other in crossed):
                return at
    return middle


def _head(entry: Tie) -> Head:
    """The kind's own head, or a small filled one, wider than its rails, for a given direction."""
    if entry.head:
        return entry.head
    rails = [abs(layer.offset) for layer in entry.layers if isinstance(layer, Rail)]
    return Head("filled", 8.0, max([3.4, *(rail + 1.4 for rail in rails)]), 0.0, 7.0)
