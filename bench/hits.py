"""What meets what on the page: overlaps, lines through things, crossings, lines along each other.

Every function yields names of hits, one per fault. Neighbours are found by a grid, so that the
cost grows with the drawing and not with its square.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from math import floor, hypot
from typing import NamedTuple

from bench.family import Family
from bench.grids import Cell, corners, grid_of, meet, near, neighbours
from bench.plane import (
    CELL,
    Segment,
    Spot,
    angle,
    cells_along,
    crossing,
    distance,
    gap,
    inside,
    length,
    segments,
    shared,
    shrunk,
)
from bench.reading import Drawing, Line, Symbol, Text
from ecogram.geometry.shapes import Box

REACH = 12.0
"""Clearances are looked for up to this far (points)."""

_OVERLAP = 0.5  # square points
_CUT = 0.6  # a line must run so far through something to count
_OWN_DEPTH = 0.3  # how deep a family line may reach into its people's symbols, of half their size
_APART, _ALONG = 1.5, 3.0
_RUNG = 6.0  # strokes of a pattern that lie across their line: they run along nothing
_SAME_PLACE = 14.0


class Crossing(NamedTuple):
    """Two lines that cross: whether a tie is one, their names, their angle (degrees, 0 to 90)."""

    tie: bool
    name: str
    angle: float


def symbol_overlaps(drawing: Drawing) -> Iterator[str]:
    """Two symbols on one place."""
    for one, other in neighbours(drawing.symbols):
        if _overlap(one.box, other.box) > _OVERLAP and meet(one.edge, other.edge):
            yield f"{one.id} on {other.id}"


def label_overlaps(drawing: Drawing) -> Iterator[str]:
    """A text on another text, or on a symbol."""
    things: list[Symbol | Text] = [*drawing.symbols, *drawing.texts]
    for one, other in neighbours(things):
        if isinstance(one, Text) and isinstance(other, Text):
            if _overlap(one.box, other.box) > _OVERLAP:
                yield f"{one.group} on {other.group}"
        elif isinstance(one, Symbol) and isinstance(other, Text) and _is_on(other, one):
            yield f"{other.group} on person-{one.id}"


def through_symbols(drawing: Drawing, kin: Family) -> Iterator[str]:
    """A line through somebody; also one that goes on inside the symbol it ends at."""
    own = owners(kin)
    grid = grid_of((symbol.box, symbol) for symbol in drawing.symbols)
    for line in drawing.lines:
        found: dict[str, None] = {}
        for segment in line.whole():
            for symbol in near(segment, grid):
                if symbol.id in found:
                    continue
                half = min(symbol.box.width, symbol.box.height) / 2
                is_kin = line.kind != "relation" and symbol.id in own.get(line.id, ())
                depth = _OWN_DEPTH * half if is_kin else 1.0
                if inside(segment, shrunk(symbol.edge, depth)) > _CUT:
                    found[symbol.id] = None
        yield from (f"{line.id} through person-{id_}" for id_ in found)


def through_labels(drawing: Drawing) -> Iterator[str]:
    """A line through a text; a line may open for its own words, but not run through them."""
    grid = grid_of((text.box, text) for text in drawing.texts)
    for line in drawing.lines:
        found: dict[Text, None] = {}
        for segment in line.whole():
            for text in near(segment, grid):
                if (
                    text not in found
                    and inside(segment, corners(text.box, 0.5)) > _CUT
                    and (text.group != line.id or _is_inked(line, text))
                ):
                    found[text] = None
        yield from (f"{line.id} through {text.group}" for text in found)


def _is_inked(line: Line, text: Text) -> bool:
    room = corners(text.box, 0.5)
    pieces = (piece for stroke in line.strokes for piece in segments(stroke))
    return any(inside(piece, room) > _CUT for piece in pieces)


def crossings(drawing: Drawing, kin: Family) -> Iterator[Crossing]:
    """Where lines cross. Ends that meet do not cross.

    Lines of one family are one line; several crossings of a pair near each other are one.
    """
    terminal = {line.id: line.ends() for line in drawing.lines}
    seen: dict[tuple[str, str], list[Spot]] = {}
    for cell, members in _line_grid(drawing, kin).items():
        for (owner, id_, one), (other_owner, other_id, other) in combinations(members, 2):
            if owner == other_owner:
                continue
            spot = crossing(one, other)
            if spot is None or (floor(spot[0] / CELL), floor(spot[1] / CELL)) != cell:
                continue
            if _is_near(spot, [*terminal[id_], *terminal[other_id]], 1.0):
                continue
            pair = (min(owner, other_owner), max(owner, other_owner))
            places = seen.setdefault(pair, [])
            if not _is_near(spot, places, _SAME_PLACE):
                places.append(spot)
                tie = any(o.startswith("relation:") for o in pair)
                yield Crossing(tie, f"{id_} across {other_id}", angle(one, other))


def along_each_other(drawing: Drawing, kin: Family) -> Iterator[str]:
    """Lines of two families, or a relation and another line, that run as one: read as kinship."""
    lengths: dict[tuple[str, str], float] = {}
    counted: set[tuple[Segment, Segment]] = set()
    for members in _line_grid(drawing, kin, _RUNG).values():
        for (owner, _, one), (other_owner, _, other) in combinations(members, 2):
            if owner == other_owner or (one, other) in counted:
                continue
            together = shared(one, other, _APART)
            if together > 0:
                counted.update(((one, other), (other, one)))
                pair = (min(owner, other_owner), max(owner, other_owner))
                lengths[pair] = max(lengths.get(pair, 0.0), together)
    for (one_owner, other_owner), together in sorted(lengths.items()):
        if together > _ALONG:
            yield f"{one_owner} along {other_owner}"


def false_joints(drawing: Drawing, kin: Family) -> Iterator[str]:
    """A family line that ends on a line of another family, away from every symbol."""
    homes = home(kin)
    grid: dict[Cell, list[tuple[str, Segment]]] = {}
    for line in drawing.lines:
        if line.kind != "relation":
            for segment in line.spine_segments():
                for cell in cells_along(segment):
                    grid.setdefault(cell, []).append((homes.get(line.id, line.id), segment))
    symbols = grid_of((symbol.box.grown(3), symbol) for symbol in drawing.symbols)
    for line in drawing.lines:
        if line.kind == "relation":
            continue
        owner = homes.get(line.id, line.id)
        for end in line.ends():
            point = Segment(*end, *end)
            if any(gap(point, symbol.edge) < 3 for symbol in near(point, symbols)):
                continue
            here = grid.get((floor(end[0] / CELL), floor(end[1] / CELL)), ())
            if any(o != owner and distance(end, piece) < 1.0 for o, piece in here):
                yield f"{line.id} ends on another family's line"
                break


def least_gaps(drawing: Drawing, kin: Family) -> tuple[float, float]:
    """The least gap between two symbols, and between a line and somebody else's symbol."""
    symbol_gap = line_gap = REACH
    for one, other in neighbours(drawing.symbols, REACH):
        aside = max(0.0, one.box.left - other.box.right, other.box.left - one.box.right)
        above = max(0.0, one.box.top - other.box.bottom, other.box.top - one.box.bottom)
        symbol_gap = min(symbol_gap, hypot(aside, above))
    own = owners(kin)
    grid = grid_of((symbol.box.grown(REACH), symbol) for symbol in drawing.symbols)
    for line in drawing.lines:
        for segment in line.segments():
            for symbol in near(segment, grid):
                if symbol.id not in own.get(line.id, ()) and _apart(segment, symbol.box) < line_gap:
                    line_gap = min(line_gap, gap(segment, symbol.edge))
    return symbol_gap, line_gap


def owners(kin: Family) -> dict[str, tuple[str, ...]]:
    """Whose symbols each line may touch."""
    found = {line.id: ends for line, ends in kin.relations}
    for id_, union in kin.unions.items():
        found[id_] = (*union.partners, *(child for child, _ in union.children))
        for child, line in union.children:
            found[line.id] = (*union.partners, child)
    return found


def home(kin: Family) -> dict[str, str]:
    """The union that each family line belongs to."""
    found = {}
    for id_, union in kin.unions.items():
        found[id_] = id_
        found.update({line.id: id_ for _, line in union.children})
    return found


def _line_grid(
    drawing: Drawing, kin: Family, rung: float = 0.0
) -> dict[Cell, list[tuple[str, str, Segment]]]:
    """The lines by square of the page, without strokes of relations no longer than *rung*."""
    homes = home(kin)
    grid: dict[Cell, list[tuple[str, str, Segment]]] = {}
    for line in drawing.lines:
        kind = "relation:" if line.kind == "relation" else ""
        owner = kind + homes.get(line.id, line.id)
        for chain in line.spines:
            if kind and length(chain) <= rung:
                continue
            for segment in segments(chain):
                for cell in cells_along(segment):
                    grid.setdefault(cell, []).append((owner, line.id, segment))
    return grid


def _is_on(text: Text, symbol: Symbol) -> bool:
    """Whether a text covers part of a symbol that is not its own."""
    own = text.group == f"person-{symbol.id}"  # marks at a corner
    if text.group == f"label-{symbol.id}":  # a name that stands inside a large symbol
        own = symbol.box.left < text.box.left and text.box.right < symbol.box.right
        own = own and symbol.box.top < text.box.top and text.box.bottom < symbol.box.bottom
    return not own and meet(corners(text.box, 0.25), shrunk(symbol.edge, 0.25))


def _overlap(one: Box, other: Box) -> float:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return max(0.0, across) * max(0.0, down)


def _apart(segment: Segment, box: Box) -> float:
    """A lower bound for the distance of the two."""
    aside = max(box.left - max(segment.ax, segment.bx), min(segment.ax, segment.bx) - box.right)
    above = max(box.top - max(segment.ay, segment.by), min(segment.ay, segment.by) - box.bottom)
    return max(0.0, aside, above)


def _is_near(spot: Spot, others: Iterable[Spot], apart: float) -> bool:
    return any(hypot(spot[0] - x, spot[1] - y) < apart for x, y in others)
