"""Where everything of a life line stands: time and feeling become places.

The sheet grows until every text has a place of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ecogram.charts.lifeline.flags import Flag, flags, spaced
from ecogram.charts.lifeline.periods import BAR, anchor, beside, extent, lanes_of, pitch
from ecogram.charts.lifeline.ruler import Ruler, events_in, ruler
from ecogram.charts.lifeline.view import EventView, LifeView
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width, wrap
from ecogram.records import NamedTuple
from ecogram.theme import Theme

WIDTHS = (392.0, 560.0, 680.0, 960.0)
"""Of the ruler: A4 portrait, a little more, A4 landscape, A3; from there it grows by half."""
GROWTH = 1.5
LARGEST = 60_000.0
SLOT_STEP = 9.0
TEXT = 92.0
"""The width of a text on a pole (points)."""
LINES = 5
WHO_LINES = 3
HEAD = 54.0
"""Left of the ruler, for what its rows are."""
RULER = 27.0
LOW = 15.0
"""A ruler without ages."""
ZERO = 9.0
"""From the ruler to what feels neither good nor bad."""
UNIT = 14.0
FEELINGS = 5
DOT = 12.0
"""Between two points of one side."""
STRAY = 30.0
"""The furthest that a point may stand from its place on the ruler, as long as A3 has room."""
TO_POLES = 8.0
STEEP = 0.3
"""How far down a slanted line goes for each point that it goes aside."""
SLANT = 46.0
FLAG_GAP = 7.0
FROM_POLE = 3.0


class EventPlace(NamedTuple):
    """One event: ``side`` -1 above the ruler, 1 below; ``foot`` on the ruler, ``dot`` its point.

    ``bar`` is a period's. ``pole`` goes from the dot to the text, whose lines fill ``box``.
    """

    event: EventView
    side: int
    foot: Point
    dot: Point
    bar: Box | None
    pole: tuple[Point, ...]
    box: Box
    lines: tuple[tuple[str, str], ...]


class LifePlace(NamedTuple):
    """The ruler between ``top`` and ``bottom``, the events, how far a feeling of 5 goes."""

    ruler: Ruler
    top: float
    bottom: float
    zero: float
    unit: float
    events: tuple[EventPlace, ...]
    bounds: Box


class _Text(NamedTuple):
    lines: tuple[tuple[str, str], ...]
    width: float
    height: float


def arrange(view: LifeView, theme: Theme) -> LifePlace:
    """Places for everything *view* shows; the ruler begins at (0, 0)."""
    texts = {event.id: _text(event, theme) for event in view.events}
    width = WIDTHS[0]
    while True:
        line = ruler(view, width, SLOT_STEP * width / WIDTHS[0], theme)
        xs = _places(view, line)
        sides = _sides(view.events, xs)
        lanes = lanes_of(view.events, sides, line)
        xs |= beside(view.events, sides, lanes, line, xs)
        room = line.width + TEXT + TEXT / 4
        fitted = {side: _fit(view.events, sides, side, xs, texts, room) for side in (-1, 1)}
        is_near = all(one.is_near for one in fitted.values()) or width >= WIDTHS[-1]
        needed = max(one.needed for one in fitted.values())
        if (is_near and needed <= room) or width > LARGEST:
            return _placed(view, line, xs, lanes, texts, fitted)
        # Longer lines need lower stairs and less room: nearly what is needed now is enough.
        wide = (needed - TEXT) * 0.9 if needed > room else 0.0
        width = max(wide, next((one for one in WIDTHS if one > width), width * GROWTH))


class _Fitted(NamedTuple):
    """The events of a side in order, where their points and their flags stand.

    ``needed`` is the width of its flags; ``is_near``: the points are near their time.
    """

    events: tuple[EventView, ...]
    dots: Mapping[str, float]
    flags: Mapping[str, Flag]
    needed: float
    is_near: bool


def _places(view: LifeView, line: Ruler) -> dict[str, float]:
    """Where the pole of each event wants to stand; in a slot side by side, in their order."""
    found: dict[str, float] = {}
    cells = events_in(view)
    for place, inside in zip(line.cells, cells, strict=True):
        for rank, event in enumerate(inside):
            share = (rank + 0.5) / len(inside)
            slot = place.left + share * (place.right - place.left)
            found[event.id] = slot if place.cell.first is None else anchor(event, line)
    return found


def _sides(events: Sequence[EventView], xs: Mapping[str, float]) -> dict[str, int]:
    """Good above, bad below; the others where the last text is the furthest away."""
    last = {-1: -1e9, 1: -1e9}
    found: dict[str, int] = {}
    for event in events:
        side = -1 if (event.feeling or 0) > 0 else 1
        if not event.feeling:
            side = -1 if last[-1] <= last[1] else 1
        found[event.id] = side
        last[side] = xs[event.id]
    return found


def _fit(
    events: Sequence[EventView],
    sides: Mapping[str, int],
    side: int,
    xs: Mapping[str, float],
    texts: Mapping[str, _Text],
    room: float,
) -> _Fitted:
    own = sorted((e for e in events if sides[e.id] == side), key=lambda event: xs[event.id])
    wanted = [xs[event.id] for event in own]
    dots = spaced(wanted, [DOT] * (len(own) - 1), 0.0, room) if own else []
    widths = [texts[event.id].width for event in own]
    found, needed = flags(dots, widths, room)
    names = [event.id for event in own]
    strays = max((abs(a - b) for a, b in zip(dots, wanted, strict=True)), default=0.0)
    return _Fitted(
        tuple(own),
        dict(zip(names, dots, strict=True)),
        dict(zip(names, found, strict=True)),
        needed,
        strays <= STRAY,
    )


def _placed(
    view: LifeView,
    line: Ruler,
    xs: Mapping[str, float],
    lanes: Mapping[str, int],
    texts: Mapping[str, _Text],
    fitted: Mapping[int, _Fitted],
) -> LifePlace:
    height = RULER if line.ages else LOW
    if any(len(place.lines) > 1 for place in line.cells):
        height = RULER
    most = max(lanes.values(), default=0)
    lane = pitch(view.events)
    unit, zero = max(UNIT, lane * (most + 1)), ZERO + lane * most
    places: list[EventPlace] = []
    for side, edge in ((-1, 0.0), (1, height)):
        places += _side(fitted[side], side, edge, (zero, unit, lane), line, xs, texts, lanes)
    order = {event.id: number for number, event in enumerate(view.events)}
    places.sort(key=lambda place: order[place.event.id])
    boxes = [place.box for place in places]
    plot = zero + FEELINGS * unit + TO_POLES
    bounds = Box(
        -HEAD,
        min([-plot, *(box.top for box in boxes)]),
        max([line.width, *(box.right for box in boxes)]),
        max([height + plot, *(box.bottom for box in boxes)]),
    )
    return LifePlace(line, 0.0, height, zero, unit, tuple(places), bounds)


def _side(
    fitted: _Fitted,
    side: int,
    edge: float,
    scale: tuple[float, float, float],
    line: Ruler,
    xs: Mapping[str, float],
    texts: Mapping[str, _Text],
    lanes: Mapping[str, int],
) -> list[EventPlace]:
    zero, unit, _ = scale
    shifts = [abs(fitted.flags[e.id].x - fitted.dots[e.id]) for e in fitted.events]
    slant = min(SLANT, max(shifts, default=0.0) * STEEP)
    rim = edge + side * (zero + FEELINGS * unit + TO_POLES)
    base = rim + side * slant
    heights: dict[int, float] = {}
    for event in fitted.events:
        level = fitted.flags[event.id].level
        heights[level] = max(heights.get(level, 0.0), texts[event.id].height)
    starts, reach = {}, base
    for level in range(1, max(heights, default=0) + 1):
        starts[level] = reach
        reach += side * (heights.get(level, 0.0) + FLAG_GAP)
    places = []
    for event in fitted.events:
        text, flag, x = texts[event.id], fitted.flags[event.id], fitted.dots[event.id]
        bar = _bar(event, side, edge, scale, line, lanes)
        y = edge + side * (zero + abs(event.feeling or 0) * unit)
        if bar is not None:
            y = bar.centre.y + side * BAR / 2
        dot = Point(min(max(x, bar.left), bar.right) if bar else x, y)
        start = starts[flag.level]
        top = start if side > 0 else start - text.height
        end = top + text.height if side > 0 else top
        pole = [dot, Point(x, y + side * min(UNIT / 2, abs(rim - y))), Point(x, rim)]
        pole += [Point(flag.x, base), Point(flag.x, end)]
        places.append(
            EventPlace(
                event,
                side,
                Point(bar.left if bar else xs[event.id], edge),
                dot,
                bar,
                tuple(dict.fromkeys(pole)),
                Box(flag.x + FROM_POLE, top, flag.x + text.width, top + text.height),
                text.lines,
            )
        )
    return places


def _bar(
    event: EventView,
    side: int,
    edge: float,
    scale: tuple[float, float, float],
    line: Ruler,
    lanes: Mapping[str, int],
) -> Box | None:
    if not event.period:
        return None
    left, right = extent(event, line)
    zero, unit, lane = scale
    level = zero + abs(event.feeling or 0) * unit - lane * lanes[event.id]
    y = edge + side * level
    return Box(left, y - BAR / 2, right, y + BAR / 2)


def _text(event: EventView, theme: Theme) -> _Text:
    lines = [("when", one) for one in wrap(event.when, TEXT, 2, size=theme.years)]
    lines += [("what", one) for one in wrap(event.what, TEXT, LINES, size=theme.caption)]
    lines += [("who", one) for one in wrap(event.who, TEXT, WHO_LINES, size=theme.years)]
    sizes = {"when": theme.years, "what": theme.caption, "who": theme.years}
    width = max((text_width(text, sizes[kind]) for kind, text in lines), default=0.0)
    return _Text(tuple(lines), width + FROM_POLE, len(lines) * theme.caption_pitch)
