"""The bars of periods: from where to where, beside one another, and where their poles stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ecogram.charts.lifeline.marks import FAR
from ecogram.charts.lifeline.ruler import Ruler
from ecogram.charts.lifeline.view import EventView

LANE = 8.0
"""Between bars of the same feeling at the same time (points)."""
WHISKER = 4.0
"""More between bars when a whisker stands between them."""
BAR = 5.0
WITHIN = 26.0
"""From the begin of a bar to its pole: what else happened there has its own."""
CLEAR = 3.0
"""From the end of a bar to the pole of another."""
APART = 2.0
"""Between two bars in one lane."""

Stretch = tuple[float, float]


def extent(event: EventView, line: Ruler) -> Stretch:
    """From where to where a period goes; an end that nobody said is that of time."""
    cell = line.cells[event.start.cell]
    left = cell.left if event.open_start or cell.cell.first is None else line.at(event.start)
    if event.end is None:
        last = max(place.right for place in line.cells if place.cell.dated)
        return left, max(last, left + BAR)
    end = line.cells[event.end.cell]
    right = end.right if end.cell.first is None else line.at(event.end)
    return left, max(right, left + BAR)


def anchor(event: EventView, line: Ruler) -> float:
    """Where the pole of an event wants to stand: for a period within its bar."""
    if not event.period:
        return line.at(event.start)
    left, right = extent(event, line)
    return left + min((right - left) / 2, WITHIN)


def pitch(events: Sequence[EventView]) -> float:
    """From the middle of a bar to that of the next lane."""
    doubts = (
        spot.doubt for event in events if event.period for spot in (event.start, event.end) if spot
    )
    return LANE + WHISKER if any(doubts) else LANE


def lanes_of(events: Sequence[EventView], sides: Mapping[str, int], line: Ruler) -> dict[str, int]:
    """Bars of the same feeling beside one another when they overlap; 1 is next to the points.

    The shorter stand farther out: the pole of the longer finds a way past them.
    """
    rows: dict[tuple[int, int], list[list[Stretch]]] = {}
    found: dict[str, int] = {}
    spans = [(event, *extent(event, line)) for event in events if event.period]
    for event, left, right in sorted(spans, key=lambda one: (round(one[2] - one[1], 3), one[1])):
        lanes = rows.setdefault((sides[event.id], abs(event.feeling or 0)), [])
        free = (
            number
            for number, lane in enumerate(lanes)
            if all(high + APART < left or right + APART < low for low, high in lane)
        )
        number = next(free, len(lanes))
        if number == len(lanes):
            lanes.append([])
        lanes[number].append((left, right))
        found[event.id] = number + 1
    return found


def beside(
    events: Sequence[EventView],
    sides: Mapping[str, int],
    lanes: Mapping[str, int],
    line: Ruler,
    xs: Mapping[str, float],
) -> dict[str, float]:
    """Where the poles of periods stand that would go through a bar farther out: past its end."""
    spans = [(event, extent(event, line)) for event in events if event.period]
    found: dict[str, float] = {}
    for event, (left, right) in spans:
        if line.cells[event.start.cell].cell.first is None:
            continue
        own = (-abs(event.feeling or 0), lanes[event.id])
        outer = [
            (low - CLEAR - FAR * bool(other.start.doubt), high + CLEAR)
            for other, (low, high) in spans
            if sides[other.id] == sides[event.id]
            and (-abs(other.feeling or 0), lanes[other.id]) < own
            and low - CLEAR < right
            and left < high + CLEAR
        ]
        x = xs[event.id]
        tries = (x, *(at for stretch in outer for at in stretch))
        free = [at for at in tries if left <= at <= right and not any(a < at < b for a, b in outer)]
        if free:
            found[event.id] = min(free, key=lambda at: (abs(at - x), at))
    return found
