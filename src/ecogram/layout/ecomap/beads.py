"""What stands on the lines: rings with support letters, words, marks; each where it is free.

Letters keep close to their end of the line, words and marks to its middle. Nothing stands on
another line, a symbol, a text, a circle's outline or another bead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import hypot

from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.track import Track
from ecogram.layout.ecomap.anchors import Anchor
from ecogram.layout.ecomap.board import Spoke
from ecogram.layout.ecomap.field import Field
from ecogram.layout.splines import Dot, frozen

RING = 8.3
"""Radius of the largest ring with a letter."""

PITCH = 17.5
FIRST = 17.0
"""From a domain's outline to the middle of the first ring."""

_INNER = ("member", "star")
CUT = 2.6
STUB = 9.0
"""What must be left of a line between a bead and its end."""

_STEP = 3.0

_PLACES = 100
"""So many places are tried on a long line at the most."""


class Beads:
    """Everything that found its place, and the spokes on which something did not."""

    def __init__(self) -> None:
        self.letters: dict[str, tuple[tuple[Point, ...], tuple[Point, ...]]] = {}
        self.words: dict[str, Point] = {}
        self.marks: dict[str, Point] = {}
        self.crowded: list[str] = []


def room_needed(spoke: Spoke) -> float:
    """The length of free line that a spoke's beads and arrowheads need."""
    letters = sum(spoke.letters)
    along = spoke.word[0] + 10 if spoke.word else 0.0
    mark = 2 * spoke.mark[0] + 8 if spoke.mark else 0.0
    plain = 34.0 + 6 * spoke.pen
    return plain + sum(spoke.heads) + PITCH * letters + along + mark


def string(
    spokes: Sequence[Spoke],
    paths: Mapping[str, Sequence[Dot]],
    anchors: Mapping[str, Anchor],
    board: Field,
) -> Beads:
    """Places for all beads: letters first (they have least choice), short lines before long."""
    beads = Beads()
    threads = {
        spoke.id: _Thread(spoke, Track(frozen(paths[spoke.id])), anchors, board)
        for spoke in spokes
        if spoke.id in paths and (any(spoke.letters) or spoke.word or spoke.mark)
    }
    ordered = sorted(threads.values(), key=lambda one: round(one.track.length, 2))
    taken = _Taken()
    for thread in ordered:
        _letters(thread, taken, beads)
    for thread in ordered:
        if thread.spoke.mark:
            _mark(thread, taken, beads)
    for thread in ordered:
        if thread.spoke.word:
            _word(thread, taken, beads)
    return beads


class _Taken:
    """Boxes of the beads placed so far, in columns."""

    def __init__(self) -> None:
        self._columns: dict[int, list[Box]] = {}

    def add(self, box: Box) -> None:
        for column in range(int(box.left // 64), int(box.right // 64) + 1):
            self._columns.setdefault(column, []).append(box)

    def meets(self, box: Box) -> bool:
        return any(
            box.overlaps(other)
            for column in range(int(box.left // 64), int(box.right // 64) + 1)
            for other in self._columns.get(column, ())
        )


class _Thread:
    """One spoke with what is free of it: from *low* to *high* along its track."""

    def __init__(
        self, spoke: Spoke, track: Track, anchors: Mapping[str, Anchor], board: Field
    ) -> None:
        self.spoke, self.track, self.board = spoke, track, board
        self.low, self.high = spoke.heads[0], track.length - spoke.heads[1]
        ends = (anchors.get(spoke.first), anchors.get(spoke.second))
        self.exits = (self._exit(ends[0]), self._exit(ends[1]))
        self.outer = 0 if spoke.first in anchors and anchors[spoke.first].kind not in _INNER else 1
        self.star = "star" in (a.kind for a in ends if a is not None)
        self.used: list[tuple[float, float]] = []

    def _exit(self, anchor: Anchor | None) -> float:
        """How far along the track the circle of an end is left, from that end."""
        if anchor is None or not anchor.disc:
            return 0.0
        circle = next((c for c in self.board.circles if c[0] == anchor.disc), None)
        if circle is None or anchor.kind == "disc":
            return 0.0
        _, x, y, radius = circle
        first = hypot(*(a - b for a, b in zip(self.track.point(0), anchor.centre, strict=True)))
        last = hypot(
            *(
                a - b
                for a, b in zip(self.track.point(self.track.length), anchor.centre, strict=True)
            )
        )
        forward = first <= last
        at = 0.0
        while at < self.track.length:
            p = self.track.point(at if forward else self.track.length - at)
            if hypot(p.x - x, p.y - y) > radius:
                return at
            at += 2.0
        return 0.0

    def free(self, box: Box, taken: _Taken) -> bool:
        return self.board.free(box, self.spoke.id) and not taken.meets(box)

    def holds(self, start: float, end: float) -> bool:
        """Whether this stretch is still empty."""
        return all(end <= a or start >= b for a, b in self.used)

    def bends(self, start: float, end: float) -> bool:
        if self.track.straight:
            return False
        a, b = self.track.direction(start), self.track.direction(end)
        return a.x * b.x + a.y * b.y < 0.9


def _letters(thread: _Thread, taken: _Taken, beads: Beads) -> None:
    spoke = thread.spoke
    first, second = spoke.letters
    if not first and not second:
        return
    groups: list[tuple[Point, ...]] = [(), ()]
    for side, count in enumerate((first, second)):
        if not count:
            continue
        end = side if first and second else thread.outer
        placed = _group(thread, end, count, taken)
        if placed is None:
            beads.crowded.append(spoke.id)
            placed = [
                thread.track.point(min(thread.low + 20 + PITCH * k, thread.high))
                for k in range(count)
            ]
        groups[side] = tuple(sorted(placed, key=lambda p: (round(p.x, 1), p.y)))
    beads.letters[spoke.id] = (groups[0], groups[1])


def _group(thread: _Thread, end: int, count: int, taken: _Taken) -> list[Point] | None:
    """Rings side by side on the line, as near to the end as there is room."""
    track, spoke = thread.track, thread.spoke
    head = spoke.heads[end]
    run = PITCH * (count - 1)
    start = max(thread.exits[end] + FIRST, head + RING + CUT + 3)
    if not thread.exits[end]:
        start = max(start, FIRST - 2.5 if head == 0 else 0.0)
    if thread.star:
        start = max(start, (track.length - run) / 2)
    other = spoke.heads[1 - end] + STUB + RING
    at, step = start, max(_STEP, track.length / 150)
    while at + run <= track.length - other + 1e-6:
        spots = [at + PITCH * k for k in range(count)]
        if end == 1:
            spots = [track.length - spot for spot in spots]
        dots = [track.point(spot) for spot in spots]
        boxes = [box for p in dots for box in _ring(p, RING + 1.0)]
        low, high = min(spots) - RING - CUT, max(spots) + RING + CUT
        if (
            thread.holds(low, high)
            and all(thread.free(box, taken) for box in boxes)
            and not _folded(dots)
        ):
            thread.used.append((low, high))
            for box in boxes:
                taken.add(box)
            return dots
        at += step
    return None


def _ring(centre: Point, radius: float) -> tuple[Box, Box, Box]:
    """A ring as three boxes, so that a slanting line may come near."""
    x, y = centre
    return (
        Box(x, y, x, y).grown(radius * 0.76),
        Box(x - radius, y - radius * 0.45, x + radius, y + radius * 0.45),
        Box(x - radius * 0.45, y - radius, x + radius * 0.45, y + radius),
    )


def _folded(dots: Sequence[Point]) -> bool:
    """Whether rings touch because the line bends."""
    return any(
        hypot(a.x - b.x, a.y - b.y) < 2 * RING + 0.4
        for k, a in enumerate(dots)
        for b in dots[k + 1 :]
    )


def _mark(thread: _Thread, taken: _Taken, beads: Beads) -> None:
    along, across = thread.spoke.mark or (0.0, 0.0)
    for at in _middles(thread, along):
        p, d = thread.track.point(at), thread.track.direction(at)
        wide = abs(d.x) * along + abs(d.y) * across + 1.5
        high = abs(d.y) * along + abs(d.x) * across + 1.5
        whole = Box(p.x - wide, p.y - high, p.x + wide, p.y + high)
        boxes = _ring(p, along + 1.0) if along == across else (whole,)
        free = all(thread.free(box, taken) for box in boxes)
        if thread.holds(at - along - 3, at + along + 3) and free:
            thread.used.append((at - along - 3, at + along + 3))
            for box in boxes:
                taken.add(box)
            beads.marks[thread.spoke.id] = p
            return
    beads.crowded.append(thread.spoke.id)
    beads.marks[thread.spoke.id] = thread.track.point(thread.track.length / 2)


def _word(thread: _Thread, taken: _Taken, beads: Beads) -> None:
    width, height = thread.spoke.word or (0.0, 0.0)
    for at in _middles(thread, height / 2):
        p, d = thread.track.point(at), thread.track.direction(at)
        through = min(width / max(abs(d.x), 1e-3), height / max(abs(d.y), 1e-3)) / 2 + 3
        if at - through < thread.low + STUB or at + through > thread.high - STUB:
            continue
        box = Box(p.x - width / 2, p.y - height / 2, p.x + width / 2, p.y + height / 2)
        if thread.holds(at - through, at + through) and thread.free(box.grown(2.0), taken):
            thread.used.append((at - through, at + through))
            taken.add(box.grown(1.0))
            beads.words[thread.spoke.id] = p
            return
    for p, box in _beside(thread, width, height):
        if thread.free(box.grown(1.5), taken) and not _touched(thread, box.grown(1.5)):
            taken.add(box.grown(1.0))
            beads.words[thread.spoke.id] = p
            return
    beads.crowded.append(thread.spoke.id)
    beads.words[thread.spoke.id] = thread.track.point(thread.track.length / 2)


def _beside(thread: _Thread, width: float, height: float) -> Iterator[tuple[Point, Box]]:
    """Places next to the line, when there is none on it."""
    for at in _middles(thread, 0.0):
        p, d = thread.track.point(at), thread.track.direction(at)
        reach = thread.spoke.extent + 4 + abs(d.y) * width / 2 + abs(d.x) * height / 2
        for way in (-1, 1):
            q = Point(p.x - d.y * reach * way, p.y + d.x * reach * way)
            yield q, Box(q.x - width / 2, q.y - height / 2, q.x + width / 2, q.y + height / 2)


def _touched(thread: _Thread, box: Box) -> bool:
    """Whether the line itself runs through a box."""
    extent, at = thread.spoke.extent, 0.0
    grown = box.grown(extent)
    while at < thread.track.length:
        p = thread.track.point(at)
        if grown.left < p.x < grown.right and grown.top < p.y < grown.bottom:
            return True
        at += 4.0
    return False


def _middles(thread: _Thread, half: float) -> Iterable[float]:
    """Lengths along the line from the middle of its free part outward."""
    low = max(thread.low, thread.exits[0]) + STUB + half
    high = min(thread.high, thread.track.length - thread.exits[1]) - STUB - half
    if high < low:
        return
    middle = (low + high) / 2
    yield middle
    off = step = max(4.0, (high - low) / _PLACES)
    while off <= (high - low) / 2:
        yield middle - off
        yield middle + off
        off += step
