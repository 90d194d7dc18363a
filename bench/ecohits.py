"""What goes wrong around a client system: circles, letters and ties that touch what they must not.

Every function yields names of hits, one per fault, like those of bench/hits.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from math import dist

from bench.grids import Cell, corners, grid_of, meet, near
from bench.plane import Chain, Segment, cells, distance, holds, inside, segments, shrunk
from bench.reading import Line, Symbol, Text
from bench.surroundings import CLIENT, Surroundings

_WORD = re.compile(r"\w+")
_CUT = 0.6  # a line must run so far through something to count
_UNDER = 1.5  # how deep a line may reach into the circle that it ends at
_REACH = 7.0  # how near a line's end must come
_ON_LINE = 5.0  # how near a letter's centre must be to its line, over the gaps where that is open


def circle_overlaps(around: Surroundings) -> Iterator[str]:
    """Two circles on one place."""
    for one, other in combinations(around.circles.values(), 2):
        if one.box.overlaps(other.box) and meet(one.edge, other.edge):
            yield f"{one.id} on {other.id}"


def on_outlines(around: Surroundings) -> Iterator[str]:
    """A symbol, a text or a letter that lies across the outline of a circle."""
    things = [(symbol.id, symbol.edge) for symbol in around.drawing.symbols]
    things += [(text.group, corners(text.box, 0.25)) for text in around.drawing.texts]
    things += [(letter.id, letter.edge) for letter in around.letters]
    boxes = grid_of((circle.box, circle) for circle in around.circles.values())
    for name, edge in things:
        found: dict[str, None] = {}
        for circle in _beside(edge, boxes):
            if circle.id not in found and _straddles(edge, circle.edge):
                found[circle.id] = None
        yield from (f"{name} on the outline of {id_}" for id_ in found)


def letter_overlaps(around: Surroundings) -> Iterator[str]:
    """A letter on another letter, on a symbol or on a text."""
    rings = grid_of((letter.box, letter) for letter in around.letters)
    seen: set[tuple[str, str]] = set()
    things: list[tuple[str, Chain]] = [(letter.id, letter.edge) for letter in around.letters]
    things += [(f"person-{symbol.id}", symbol.edge) for symbol in around.drawing.symbols]
    things += [(text.group, corners(text.box, 0.5)) for text in around.drawing.texts]
    for name, edge in things:
        for letter in _beside(edge, rings):
            pair = (min(letter.id, name), max(letter.id, name))
            if letter.id != name and pair not in seen and meet(shrunk(letter.edge, 0.25), edge):
                seen.add(pair)
                yield f"{letter.id} on {name}"


def through_letters(around: Surroundings) -> Iterator[str]:
    """A line through a letter; its own line is open there."""
    rings = grid_of((letter.box, letter) for letter in around.letters)
    for line in around.drawing.lines:
        drawn = [piece for stroke in line.strokes for piece in segments(stroke)]
        yield from (f"{line.id} through {id_}" for id_ in _through(drawn, rings))


def foreign_circles(around: Surroundings) -> Iterator[str]:
    """A tie that enters a circle which it does not end at, nor somebody in it."""
    circles = grid_of((circle.box, circle) for circle in around.circles.values())
    for tie in around.ties:
        near_ends = (*tie.ends, *(around.home.get(end, "") for end in tie.ends))
        own = {around.circles[id_].id for id_ in near_ends if id_ in around.circles}
        for id_ in _through(tie.line.segments(), circles):
            if id_ not in own:
                yield f"{tie.line.id} through {id_}"


def under_circles(around: Surroundings) -> Iterator[str]:
    """A tie that goes on inside the circle that it ends at."""
    for tie in around.ties:
        for id_ in tie.ends:
            circle = around.circles.get(id_)
            if circle is None or any(around.home.get(end) == id_ for end in tie.ends):
                continue
            edge = shrunk(circle.edge, _UNDER)
            if any(inside(segment, edge) > _CUT for segment in tie.line.segments()):
                yield f"{tie.line.id} under {circle.id}"


def loose_ties(around: Surroundings) -> Iterator[str]:
    """A tie that does not run from the one to the other.

    From a crowded client system it may run to the circle, if it says for whom.
    """
    for tie in around.ties:
        if len(tie.ends) < 2 or not all(_is_at(tie.line, id_, around) for id_ in tie.ends):
            yield tie.line.id


def loose_letters(around: Surroundings) -> Iterator[str]:
    """A letter that stands beside its line."""
    lines = {tie.line.id: tie.line for tie in around.ties}
    for letter in around.letters:
        owner = letter.id.removeprefix("letter-").rsplit("-", 2)[0]
        spot = (letter.x, letter.y)
        pieces = _over_gaps(lines[owner]) if owner in lines else ()
        if not any(distance(spot, piece) <= _ON_LINE for piece in pieces):
            yield letter.id


def _over_gaps(line: Line) -> Iterator[Segment]:
    """Its spines joined where the line is open, also between an end and an arrowhead."""
    yield from segments([spot for spine in line.spines for spot in spine])
    for end in line.ends():
        for head in line.heads:
            yield Segment(*end, *min(head, key=lambda corner: dist(corner, end)))


def _through(pieces: Iterable[Segment], grid: Mapping[Cell, list[Symbol]]) -> Iterator[str]:
    """What *pieces* run through, each once."""
    found: dict[str, None] = {}
    for piece in pieces:
        for shape in near(piece, grid):
            if shape.id not in found and inside(piece, shrunk(shape.edge, 1.0)) > _CUT:
                found[shape.id] = None
    yield from found


def _beside(edge: Chain, grid: Mapping[Cell, list[Symbol]]) -> Iterator[Symbol]:
    """What is in the squares that *edge* lies in; something may come twice."""
    xs, ys = [x for x, _ in edge], [y for _, y in edge]
    for cell in cells(min(xs), min(ys), max(xs), max(ys)):
        yield from grid.get(cell, ())


def _straddles(edge: Chain, circle: Chain) -> bool:
    edge = shrunk(edge, 0.5)
    return not all(holds(circle, corner) for corner in edge) and meet(edge, circle)


def _is_at(line: Line, id_: str, around: Surroundings) -> bool:
    end = around.end(id_)
    if end is None or _reaches(line, end):
        return end is not None
    circle = around.circles.get(CLIENT)
    if around.home.get(id_) != CLIENT or circle is None or not _reaches(line, circle):
        return False
    name = {word for text in around.drawing.texts for word in _words(text, f"label-{id_}")}
    said = {word for text in around.drawing.texts for word in _words(text, line.id)}
    return bool(name & said)


def _words(text: Text, group: str) -> list[str]:
    return [word.strip("()") for word in text.text.split()] if text.group == group else []


def _reaches(line: Line, end: Symbol) -> bool:
    closed = segments([*end.edge, end.edge[0]])
    return any(distance(tip, side) <= _REACH for tip in line.tips() for side in closed)
