"""Support letters in rings on the lines: each group at who receives it.

One group stands just outside the domain, in a star in the middle of its line. Of two, each stays
on the half of the line that is its receiver's, so that none passes the other. Letters without a
direction beside those with one stand between them, where they are nobody's.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import dist

from ecogram.geometry.shapes import Point
from ecogram.layout.ecomap.threads import CUT, FIRST, PITCH, RING, SHOWN, STUB, Taken, Thread, ring
from ecogram.records import NamedTuple

_STEP = 3.0


class Letters(NamedTuple):
    """The rings of one line, each group from left to right; ``crowded``: not all are free."""

    ends: tuple[tuple[Point, ...], tuple[Point, ...]]
    undirected: tuple[Point, ...]
    crowded: bool


def place(thread: Thread, taken: Taken) -> Letters:
    """Places for all letters of a line, which are taken from then on."""
    first, second = thread.spoke.letters
    groups: list[list[Point]] = [[], []]
    crowded = False
    for side, count in enumerate((first, second)):
        if count:
            end = side if first and second else thread.outer
            placed = _group(thread, end, count, taken)
            crowded = crowded or placed is None
            groups[side] = placed or _anyhow(thread, end, count)
    between: list[Point] | None = []
    if count := thread.spoke.undirected:
        between = _between(thread, count, taken)
        crowded = crowded or between is None
        start = thread.middle - PITCH * (count - 1) / 2
        between = between or [thread.track.point(start + PITCH * k) for k in range(count)]
    return Letters((_sorted(groups[0]), _sorted(groups[1])), _sorted(between or []), crowded)


def _group(thread: Thread, end: int, count: int, taken: Taken) -> list[Point] | None:
    """Rings side by side on the line, as near to the end as there is room."""
    track = thread.track
    run = PITCH * (count - 1)
    start = _first(thread, end)
    if thread.star and not _shared(thread):
        start = max(start, (track.length - run) / 2)
    last = _last(thread, end) - run - RING
    at, step = start, max(_STEP, track.length / 150)
    while at <= last + 1e-6:
        spots = [at + PITCH * k for k in range(count)]
        if end == 1:
            spots = [track.length - spot for spot in spots]
        if dots := _put(thread, spots, 0.0, taken):
            return dots
        at += step
    return None


def _first(thread: Thread, end: int) -> float:
    """Where a group may begin, from its end: what is left of the line there is no crumb."""
    head = thread.spoke.heads[end]
    if not head and not thread.exits[end]:
        return SHOWN + CUT + RING
    return max(thread.exits[end] + FIRST, head + RING + CUT + 3)


def _last(thread: Thread, end: int) -> float:
    """How far from its end the last ring of a group may reach."""
    length = thread.track.length
    if not _shared(thread):
        return length - thread.spoke.heads[1 - end] - STUB
    own = thread.middle if end == 0 else length - thread.middle
    count = thread.spoke.undirected
    between = 2 * STUB + PITCH * (count - 1) + 2 * (RING + CUT) if count else STUB
    return own - between / 2 - CUT


def _shared(thread: Thread) -> bool:
    """Whether a letter says by its place who receives it."""
    return all(thread.spoke.letters) or bool(thread.spoke.undirected)


def _between(thread: Thread, count: int, taken: Taken) -> list[Point] | None:
    """Rings near the middle of the line, past no letter that has a direction."""
    run = PITCH * (count - 1)
    half = run / 2 + RING + CUT + STUB
    before = max((b for _, b in thread.used if b <= thread.middle), default=0.0)
    behind = min((a for a, _ in thread.used if a >= thread.middle), default=thread.track.length)
    for at in thread.middles(half - STUB):
        if before <= at - half and at + half <= behind:
            spots = [at - run / 2 + PITCH * k for k in range(count)]
            if dots := _put(thread, spots, STUB, taken):
                return dots
    return None


def _put(thread: Thread, spots: Sequence[float], apart: float, taken: Taken) -> list[Point] | None:
    """Rings at these lengths along the line, when they are free; *apart*: from other beads."""
    dots = [thread.track.point(spot) for spot in spots]
    boxes = [box for dot in dots for box in ring(dot, RING + 1.0)]
    low, high = min(spots) - RING - CUT, max(spots) + RING + CUT
    if (
        not thread.holds(low - apart, high + apart)
        or not all(thread.free(box, taken) for box in boxes)
        or _folded(dots)
    ):
        return None
    thread.used.append((low, high))
    for box in boxes:
        taken.add(box)
    return dots


def _anyhow(thread: Thread, end: int, count: int) -> list[Point]:
    """Where a group stands that has no room: at its own end all the same."""
    track, last = thread.track, _last(thread, end) - RING
    start = max(0.0, min(_first(thread, end), last - PITCH * (count - 1)))
    spots = [min(start + PITCH * k, max(last, 0.0)) for k in range(count)]
    return [track.point(track.length - spot if end else spot) for spot in spots]


def _folded(dots: Sequence[Point]) -> bool:
    """Whether rings touch because the line bends."""
    return any(dist(a, b) < 2 * RING + 0.4 for k, a in enumerate(dots) for b in dots[k + 1 :])


def _sorted(dots: Sequence[Point]) -> tuple[Point, ...]:
    return tuple(sorted(dots, key=lambda p: (round(p.x, 1), p.y)))
