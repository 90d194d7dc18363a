"""What stands on the lines: rings with support letters, words, marks; each where it is free.

Letters keep close to their end of the line, words and marks to its middle. Nothing stands on
another line, a symbol, a text, a circle's outline or another bead.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.track import Track
from ecogram.layout.ecomap import letters
from ecogram.layout.ecomap.anchors import Anchor
from ecogram.layout.ecomap.board import Spoke
from ecogram.layout.ecomap.field import Field
from ecogram.layout.ecomap.threads import PITCH, STUB, Taken, Thread, ring
from ecogram.layout.splines import Dot, frozen

_PADDING = 3.0
"""Free paper between a word and the line that it stands on."""


class Beads:
    """Everything that found its place, and the spokes on which something did not."""

    def __init__(self) -> None:
        self.letters: dict[str, tuple[tuple[Point, ...], tuple[Point, ...]]] = {}
        self.undirected: dict[str, tuple[Point, ...]] = {}
        self.words: dict[str, Point] = {}
        self.marks: dict[str, Point] = {}
        self.crowded: list[str] = []


def room_needed(spoke: Spoke) -> float:
    """The length of free line that a spoke's beads and arrowheads need."""
    groups = sum(spoke.letters)
    along = spoke.word[0] + 10 + 2 * (spoke.shown - STUB) if spoke.word else 0.0
    mark = 2 * spoke.mark[0] + 8 if spoke.mark else 0.0
    if spoke.undirected:
        mark += 2 * STUB + PITCH * spoke.undirected
    plain = 34.0 + 6 * spoke.pen + sum(spoke.heads)
    both = 2 * max(spoke.letters) if all(spoke.letters) else 0
    return plain + max(PITCH * groups + along + mark, PITCH * both)


def string(
    spokes: Sequence[Spoke],
    paths: Mapping[str, Sequence[Dot]],
    anchors: Mapping[str, Anchor],
    board: Field,
) -> Beads:
    """Places for all beads: letters first (they have least choice), short lines before long."""
    beads = Beads()
    threads = {
        spoke.id: Thread(spoke, Track(frozen(paths[spoke.id])), anchors, board)
        for spoke in spokes
        if spoke.id in paths and (any(spoke.letters) or spoke.word or spoke.mark)
    }
    ordered = sorted(threads.values(), key=lambda one: round(one.track.length, 2))
    taken = Taken()
    for thread in ordered:
        _letters(thread, taken, beads)
    for thread in ordered:
        if thread.spoke.mark:
            _mark(thread, taken, beads)
    for thread in ordered:
        if thread.spoke.word:
            _word(thread, taken, beads)
    return beads


def _letters(thread: Thread, taken: Taken, beads: Beads) -> None:
    id_, placed = thread.spoke.id, letters.place(thread, taken)
    if any(placed.ends):
        beads.letters[id_] = placed.ends
    if placed.undirected:
        beads.undirected[id_] = placed.undirected
    if placed.crowded:
        beads.crowded.append(id_)


def _mark(thread: Thread, taken: Taken, beads: Beads) -> None:
    along, across = thread.spoke.mark or (0.0, 0.0)
    for at in thread.middles(along):
        p, d = thread.track.point(at), thread.track.direction(at)
        wide = abs(d.x) * along + abs(d.y) * across + 1.5
        high = abs(d.y) * along + abs(d.x) * across + 1.5
        whole = Box(p.x - wide, p.y - high, p.x + wide, p.y + high)
        boxes = ring(p, along + 1.0) if along == across else (whole,)
        free = all(thread.free(box, taken) for box in boxes)
        if thread.holds(at - along - 3, at + along + 3) and free:
            thread.used.append((at - along - 3, at + along + 3))
            for box in boxes:
                taken.add(box)
            beads.marks[thread.spoke.id] = p
            return
    beads.crowded.append(thread.spoke.id)
    beads.marks[thread.spoke.id] = thread.track.point(thread.track.length / 2)


def _word(thread: Thread, taken: Taken, beads: Beads) -> None:
    """On the line, where enough is left of it on both sides; else beside it."""
    width, height = thread.spoke.word or (0.0, 0.0)
    shown, padding = thread.spoke.shown, _PADDING + thread.spoke.pen / 4
    for at in thread.middles(height / 2):
        p, d = thread.track.point(at), thread.track.direction(at)
        wide, high = width / 2 + padding, height / 2 + padding
        through = min(wide / max(abs(d.x), 1e-3), high / max(abs(d.y), 1e-3))
        start, end = at - through - shown, at + through + shown
        if start < thread.low or end > thread.high or not thread.holds(start, end):
            continue
        box = Box(p.x - width / 2, p.y - height / 2, p.x + width / 2, p.y + height / 2)
        if thread.free(box.grown(2.0), taken):
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


def _beside(thread: Thread, width: float, height: float) -> Iterator[tuple[Point, Box]]:
    """Places next to the line, when there is none on it."""
    for at in thread.middles(0.0):
        p, d = thread.track.point(at), thread.track.direction(at)
        reach = thread.spoke.extent + 4 + abs(d.y) * width / 2 + abs(d.x) * height / 2
        for way in (-1, 1):
            q = Point(p.x - d.y * reach * way, p.y + d.x * reach * way)
            yield q, Box(q.x - width / 2, q.y - height / 2, q.x + width / 2, q.y + height / 2)


def _touched(thread: Thread, box: Box) -> bool:
    """Whether the line itself runs through a box."""
    extent, at = thread.spoke.extent, 0.0
    grown = box.grown(extent)
    while at < thread.track.length:
        p = thread.track.point(at)
        if grown.left < p.x < grown.right and grown.top < p.y < grown.bottom:
            return True
        at += 4.0
    return False
