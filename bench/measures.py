"""Measures of a genogram that have no right or wrong: lengths, bends, balance, room.

Lengths and distances are in pitches where not said otherwise, sizes of the page in points.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import dist, hypot

from bench import order
from bench.family import Family
from bench.hits import Crossing, least_gaps
from bench.plane import Chain, length, turns
from bench.reading import Drawing, Line

PITCH = 76.0
"""The least distance of two symbols' centres on a row: lengths are counted in it (points)."""

_BEND = 20.0  # degrees
_CENTRED = 0.05  # pitches
_OPENED = 120.0  # points: a line is not opened wider for its words
_AHEAD = 0.6  # cosine


def measures(drawing: Drawing, kin: Family, crossed: Sequence[Crossing]) -> dict[str, float | int]:
    """By their names in ``Score``; *crossed* is what crosses in the drawing.

    ``off_centre_*`` is how far the drop stands from the middle of first and last child,
    ``drops_centred`` the share within 0.05 and ``drops_inside`` the share between the first and the
    last child. ``family_length`` and ``ink`` are per person: the run of the family's lines, and all
    strokes of all lines as they are drawn, every tooth and every parallel one. ``tie_angle`` is the
    least at which an emotional line crosses another line (degrees), ``symbol_gap`` and
    ``line_gap`` the least clearances (points, looked for up to 12). ``extra_rows`` counts rows that
    children stand too low, ``men_right`` men who stand right of their wives. ``area`` is square
    pitches per person, ``empty_strip`` the widest upright strip without any symbol, text or tie.
    """
    own = [line for line in drawing.lines if line.kind != "relation"]
    ties = [line for line in drawing.lines if line.kind == "relation"]
    persons = len(kin.symbols)
    many = max(1, persons)
    symbol_gap, line_gap = least_gaps(drawing, kin)
    lengths = {
        **_balance(kin),
        "family_length": sum(map(run, own)) / PITCH / many,
        "union_longest": max((_extent(u.line) for u in kin.unions.values()), default=0.0) / PITCH,
        "relation_length": sum(map(run, ties)) / PITCH,
        "total_length": sum(map(run, drawing.lines)) / PITCH,
        "ink": sum(length(c) for line in drawing.lines for c in line.strokes) / PITCH / many,
        "tie_angle": min((one.angle for one in crossed if one.tie), default=90.0),
        "symbol_gap": symbol_gap,
        "line_gap": line_gap,
        "width": drawing.width,
        "height": drawing.height,
        "aspect": drawing.width / drawing.height,
        "area": drawing.width * drawing.height / PITCH**2 / many,
        "empty_strip": _empty_strip(drawing) / PITCH,
    }
    return {name: round(value, 3) for name, value in lengths.items()} | {
        "family_bends": sum(map(bends, own)),
        "relation_bends": sum(map(bends, ties)),
        "ties_across_ties": sum(_is_tie_on_tie(one) for one in crossed),
        "extra_rows": sum(order.extra_rows(kin)),
        "men_right": sum(1 for _ in order.men_right(kin)),
        "persons": persons,
    }


def run(line: Line) -> float:
    """How long it is (points); of parallel strokes the longest, over the gaps for its words."""
    if line.kind != "relation":
        return sum(map(length, line.spines))
    return max(map(_way, _pieces(line)), default=0.0)


def bends(line: Line) -> int:
    """Corners; of parallel strokes those of the longest."""
    chains: Sequence[Chain] = line.spines
    if line.kind == "relation":
        chains = max(_pieces(line), key=_way, default=[])
    return sum(turn > _BEND for chain in chains if length(chain) > 20 for turn in turns(chain))


def _way(pieces: Sequence[Chain]) -> float:
    gaps = (dist(before[-1], after[0]) for before, after in pairwise(pieces))
    return sum(map(length, pieces)) + sum(gaps)


def _pieces(line: Line) -> list[list[Chain]]:
    """Its strokes, each with those that go on where it is opened for words or a letter."""
    rest = [chain for chain in line.spines if len(chain) > 1]
    found = []
    while rest:
        pieces = [rest.pop(0)]
        while ahead := [chain for chain in rest if _goes_on(pieces[-1], chain)]:
            pieces.append(min(ahead, key=lambda chain: dist(pieces[-1][-1], chain[0])))
            rest.remove(pieces[-1])
        found.append(pieces)
    return found


def _goes_on(before: Chain, after: Chain) -> bool:
    """Whether a stroke begins not far from where another ends, and ahead of it."""
    (ax, ay), (bx, by) = before[-1], after[0]
    apart = hypot(bx - ax, by - ay)
    if not 0.5 < apart <= _OPENED:
        return apart <= 0.5
    steps = ((ax - before[-2][0], ay - before[-2][1]), (after[1][0] - bx, after[1][1] - by))
    return all(
        (dx * (bx - ax) + dy * (by - ay)) / (apart * (hypot(dx, dy) or 1.0)) > _AHEAD
        for dx, dy in steps
    )


def _balance(kin: Family) -> dict[str, float]:
    drops = list(order.drops(kin))
    offsets = [abs(drop - (first + last) / 2) / PITCH for drop, first, last in drops]
    inside = [first - 1 <= drop <= last + 1 for drop, first, last in drops]
    many = max(1, len(drops))
    return {
        "off_centre_mean": sum(offsets) / many,
        "off_centre_most": max(offsets, default=0.0),
        "drops_centred": sum(offset < _CENTRED for offset in offsets) / many if drops else 1.0,
        "drops_inside": sum(inside) / many if drops else 1.0,
    }


def _extent(line: Line) -> float:
    """How far a union reaches from side to side."""
    xs = [x for chain in line.spines for x, _ in chain]
    return max(xs) - min(xs) if xs else 0.0


def _is_tie_on_tie(one: Crossing) -> bool:
    return all(name.startswith("relation-") for name in one.name.split(" across "))


def _empty_strip(drawing: Drawing) -> float:
    """Between the leftmost and the rightmost symbol."""
    spans = sorted(_spans(drawing))
    widest, reached = 0.0, spans[0][1] if spans else 0.0
    for _, (left, right) in pairwise(spans):
        widest = max(widest, left - reached)
        reached = max(reached, right)
    return widest


def _spans(drawing: Drawing) -> Iterator[tuple[float, float]]:
    symbols = [(symbol.box.left, symbol.box.right) for symbol in drawing.symbols]
    yield from symbols
    if not symbols:
        return
    low, high = min(left for left, _ in symbols), max(right for _, right in symbols)
    others = [(text.box.left, text.box.right) for text in drawing.texts]
    for line in drawing.lines:
        if line.kind == "relation":
            xs = [x for chain in line.spines for x, _ in chain]
            others += [(min(xs), max(xs))] if xs else []
    yield from ((max(a, low), min(b, high)) for a, b in others if a < high and b > low)
