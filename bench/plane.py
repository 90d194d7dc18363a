"""Arithmetic in the plane for the figures of bench/score.py; knows points, not drawings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import atan2, degrees, floor, hypot
from typing import NamedTuple

Spot = tuple[float, float]
Chain = list[Spot]
"""The corners of a line, in order."""

CELL = 48.0
"""Side of the squares in which neighbours are looked for (points)."""

_COMMAND = re.compile(r"([MLCZ])([^MLCZ]*)")
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?")
_CHORDS = 8


class Segment(NamedTuple):
    """A straight piece of a line."""

    ax: float
    ay: float
    bx: float
    by: float

    @property
    def length(self) -> float:
        return hypot(self.bx - self.ax, self.by - self.ay)


def strokes(path: str) -> list[Chain]:
    """The subpaths of an SVG path (M, L, C and Z, absolute); curves as eight chords each."""
    found: list[Chain] = []
    for command, rest in _COMMAND.findall(path):
        numbers = [float(text) for text in _NUMBER.findall(rest)]
        spots = list(zip(numbers[::2], numbers[1::2], strict=True))
        if command == "M":
            found.append(spots)
        elif command == "L":
            found[-1] += spots
        elif command == "Z":
            found[-1].append(found[-1][0])
        else:
            for index in range(0, len(spots) - 2, 3):
                found[-1] += _chords(found[-1][-1], *spots[index : index + 3])
    return found


def segments(chain: Sequence[Spot]) -> list[Segment]:
    return [Segment(*a, *b) for a, b in pairwise(chain) if a != b]


def ellipse(x: float, y: float, rx: float, ry: float) -> Chain:
    """A closed polygon of 24 corners."""
    from math import cos, pi, sin

    turns = [step * pi / 12 for step in range(25)]
    return [(x + rx * cos(turn), y + ry * sin(turn)) for turn in turns]


def hull(spots: Iterable[Spot]) -> Chain:
    """The convex hull, counter-clockwise on paper with y downwards, not closed."""
    ordered = sorted(set(spots))
    if len(ordered) < 3:
        return ordered
    halves = []
    for run in (ordered, ordered[::-1]):
        half: Chain = []
        for spot in run:
            while len(half) > 1 and _turn(half[-2], half[-1], spot) <= 0:
                half.pop()
            half.append(spot)
        halves.append(half[:-1])
    return halves[0] + halves[1]


def shrunk(polygon: Chain, margin: float) -> Chain:
    """A convex *polygon* with every side moved in by about *margin* (out when negative)."""
    xs, ys = [x for x, _ in polygon], [y for _, y in polygon]
    x, y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    half = max(0.01, min(max(xs) - min(xs), max(ys) - min(ys)) / 2)
    share = max(0.0, 1 - margin / half)
    return [(x + (px - x) * share, y + (py - y) * share) for px, py in polygon]


def inside(segment: Segment, polygon: Chain) -> float:
    """How long *segment* runs inside the convex *polygon*."""
    dx, dy = segment.bx - segment.ax, segment.by - segment.ay
    enter, leave = 0.0, 1.0
    for (px, py), (qx, qy) in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        nx, ny = py - qy, qx - px  # inwards
        depth = (segment.ax - px) * nx + (segment.ay - py) * ny
        slope = dx * nx + dy * ny
        if abs(slope) < 1e-12:
            if depth < 0:
                return 0.0
        elif slope > 0:
            enter = max(enter, -depth / slope)
        else:
            leave = min(leave, -depth / slope)
        if enter >= leave:
            return 0.0
    return (leave - enter) * hypot(dx, dy)


def holds(polygon: Chain, spot: Spot) -> bool:
    """Whether *spot* lies in the convex *polygon*, border included."""
    closed = [*polygon, polygon[0]]
    return len(polygon) > 2 and all(_turn(a, b, spot) >= 0 for a, b in pairwise(closed))


def crossing(one: Segment, other: Segment) -> Spot | None:
    """Where two segments cross or touch; None for parallel ones."""
    dx, dy = one.bx - one.ax, one.by - one.ay
    ex, ey = other.bx - other.ax, other.by - other.ay
    cross = dx * ey - dy * ex
    if abs(cross) < 1e-9:
        return None
    sx, sy = other.ax - one.ax, other.ay - one.ay
    along, across = (sx * ey - sy * ex) / cross, (sx * dy - sy * dx) / cross
    if not (0 <= along <= 1 and 0 <= across <= 1):
        return None
    return one.ax + along * dx, one.ay + along * dy


def angle(one: Segment, other: Segment) -> float:
    """Between two lines, in degrees, 0 to 90."""
    ways = (atan2(piece.by - piece.ay, piece.bx - piece.ax) for piece in (one, other))
    turn = abs(degrees(next(ways) - next(ways))) % 180
    return min(turn, 180 - turn)


def shared(one: Segment, other: Segment, apart: float) -> float:
    """How long two segments run along each other, less than *apart* from one another."""
    length = one.length
    if length == 0 or other.length == 0:
        return 0.0
    ux, uy = (one.bx - one.ax) / length, (one.by - one.ay) / length
    vx, vy = other.bx - other.ax, other.by - other.ay
    if abs(ux * vy - uy * vx) > 0.06 * other.length:  # more than three degrees
        return 0.0
    (start, off), (end, far_off) = sorted(
        ((x - one.ax) * ux + (y - one.ay) * uy, (x - one.ax) * uy - (y - one.ay) * ux)
        for x, y in ((other.ax, other.ay), (other.bx, other.by))
    )
    low, high = max(0.0, start), min(length, end)
    if high <= low:
        return 0.0
    slope = (far_off - off) / (end - start)
    if abs(slope) > 1e-9:
        near = sorted((start + (side - off) / slope) for side in (-apart, apart))
        low, high = max(low, near[0]), min(high, near[1])
    elif abs(off) >= apart:
        return 0.0
    return max(0.0, high - low)


def distance(spot: Spot, segment: Segment) -> float:
    """From a point to the nearest point of a segment."""
    (x, y), (ax, ay, bx, by) = spot, segment
    dx, dy = bx - ax, by - ay
    square = dx * dx + dy * dy
    share = max(0.0, min(1.0, ((x - ax) * dx + (y - ay) * dy) / square)) if square else 0.0
    return hypot(x - ax - share * dx, y - ay - share * dy)


def gap(segment: Segment, polygon: Chain) -> float:
    """From a segment to a convex polygon; 0 when they meet."""
    if holds(polygon, (segment.ax, segment.ay)) or inside(segment, polygon) > 0:
        return 0.0
    sides = segments([*polygon, polygon[0]])
    ends = ((segment.ax, segment.ay), (segment.bx, segment.by))
    return min(
        min((distance(end, side) for side in sides for end in ends), default=0.0),
        min((distance(corner, segment) for corner in polygon), default=0.0),
    )


def cells(left: float, top: float, right: float, bottom: float) -> list[tuple[int, int]]:
    """The squares of the grid that a box touches."""
    columns = range(floor(left / CELL), floor(right / CELL) + 1)
    rows = range(floor(top / CELL), floor(bottom / CELL) + 1)
    return [(column, row) for column in columns for row in rows]


def cells_along(segment: Segment) -> list[tuple[int, int]]:
    """The squares of the grid that a segment runs through, and no others far from it."""
    ax, ay, bx, by = segment if segment.ax <= segment.bx else (*segment[2:], *segment[:2])
    first, last = floor(ax / CELL), floor(bx / CELL)
    if first == last or ay == by:
        return cells(ax, min(ay, by), bx, max(ay, by))
    found = []
    slope = (by - ay) / (bx - ax)
    for column in range(first, last + 1):
        start, end = max(ax, column * CELL), min(bx, (column + 1) * CELL)
        ends = sorted((ay + (start - ax) * slope, ay + (end - ax) * slope))
        found += cells(start, ends[0], start, ends[1])
    return found


def simplified(chain: Chain, tolerance: float) -> Chain:
    """The fewest of *chain*'s corners that stay within *tolerance* of it (Douglas and Peucker)."""
    kept = {0, len(chain) - 1}
    spans = [(0, len(chain) - 1)]
    while spans:
        first, last = spans.pop()
        if last - first < 2:
            continue
        base = Segment(*chain[first], *chain[last])
        far, place = max((distance(chain[i], base), i) for i in range(first + 1, last))
        if far > tolerance:
            kept.add(place)
            spans += [(first, place), (place, last)]
    return [chain[index] for index in sorted(kept)]


def turns(chain: Chain) -> list[float]:
    """The change of direction at every inner corner, in degrees, 0 to 180."""
    ways = [atan2(b[1] - a[1], b[0] - a[0]) for a, b in pairwise(chain) if a != b]
    return [abs((degrees(b - a) + 180) % 360 - 180) for a, b in pairwise(ways)]


def length(chain: Sequence[Spot]) -> float:
    return sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(chain))


def _chords(start: Spot, first: Spot, second: Spot, end: Spot) -> Chain:
    straight = Segment(*start, *end)
    if max(distance(first, straight), distance(second, straight)) < 0.05:
        return [end]
    found = []
    for step in range(1, _CHORDS + 1):
        t = step / _CHORDS
        s = 1 - t
        weights = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
        spots = (start, first, second, end)
        x, y = (sum(w * p[axis] for w, p in zip(weights, spots, strict=True)) for axis in (0, 1))
        found.append((x, y))
    return found


def _turn(a: Spot, b: Spot, c: Spot) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
