"""The outline of a household: one closed line round its members that leaves everybody else out.

Members side by side share a block; blocks of different rows are joined by necks through free room.
Where no neck passes there are several outlines rather than a stranger inside one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.layout.edging import beside_lines
from ecogram.layout.regions import outline, rounded_loop, snapped
from ecogram.layout.splines import frozen
from ecogram.records import NamedTuple

PADDING = 10.0
RADIUS = 12.0
_NECK = 26.0
"""The least width of a neck: two rounded corners side by side."""
_ROW = 45.0
"""Boxes whose centres differ more in height stand on different rows."""
_LABEL = 11.0
"""Room over the members for the household's name."""


class Hull(NamedTuple):
    """Closed outlines (usually one), the right end of the name's centre line inside the upper
    right corner, and which of the others stand inside all the same (their positions)."""

    edges: tuple[Spline, ...]
    label: Point
    enclosed: tuple[int, ...] = ()


def hull(
    members: Sequence[Box],
    others: Sequence[Box],
    *,
    named: bool = True,
    lines: Sequence[tuple[Point, Point]] = (),
) -> Hull:
    """The outline round *members* (symbol and texts of each) between *others*.

    *named* keeps room for a name at the top. It keeps clear of level *lines* that run along it.
    Raises ValueError without members.
    """
    if not members:
        raise ValueError("a household outline needs members")
    rows = _rows(members, others)
    blocks = [block for row in rows for block in row.blocks]
    right = max(range(len(blocks)), key=lambda k: (round(blocks[k].right), -blocks[k].top))
    if named:
        b = blocks[right]
        blocks[right] = Box(b.left, b.top - _LABEL, b.right, b.bottom)
    blocks = _between_rows(rows, blocks)
    parts = [*blocks, *_necks(rows, blocks)]
    inside = _enclosed(parts, others)
    if _enclosed(smoother := snapped(parts), others) == inside:
        parts = smoother
    loops = outline(parts)
    moved = [beside_lines(loop, lines, [*members, *others], RADIUS) for loop in loops]
    edges = tuple(frozen(rounded_loop(loop, RADIUS)) for loop in moved)
    corner = parts[right]
    lower = _top(moved, corner) - _top(loops, corner)
    return Hull(edges, Point(corner.right - 8, corner.top + max(0.0, lower) + 10), inside)


def _top(loops: Sequence[Sequence[tuple[float, float]]], part: Box) -> float:
    """The height of the side over the right end of *part*."""
    x = part.right - RADIUS
    return min(
        (
            max(a[1], b[1])
            for loop in loops
            for a, b in pairwise((*loop, loop[0]))
            if a[0] < x < b[0] and abs(a[1] - part.top) < RADIUS
        ),
        default=part.top,
    )


def _enclosed(parts: Sequence[Box], others: Sequence[Box]) -> tuple[int, ...]:
    return tuple(
        k for k, box in enumerate(others) if any(box.overlaps(part, -0.5) for part in parts)
    )


class _Row(NamedTuple):
    """One row: where its boxes begin and end, who stands in the way, and the members' blocks."""

    top: float
    bottom: float
    strangers: tuple[Box, ...]
    blocks: tuple[Box, ...]


def _rows(members: Sequence[Box], others: Sequence[Box]) -> list[_Row]:
    everybody = [(box, True) for box in members] + [(box, False) for box in others]
    everybody.sort(key=lambda one: (one[0].centre.y, one[0].left))
    groups: list[list[tuple[Box, bool]]] = []
    for box, ours in everybody:
        if groups and box.centre.y - groups[-1][0][0].centre.y <= _ROW:
            groups[-1].append((box, ours))
        else:
            groups.append([(box, ours)])
    return [_row(group) for group in groups]


def _row(group: Sequence[tuple[Box, bool]]) -> _Row:
    strangers = tuple(sorted((b for b, ours in group if not ours), key=lambda b: b.left))
    runs: list[list[Box]] = []
    previous_ours = False
    for box, ours in sorted(group, key=lambda one: one[0].centre.x):
        if ours and previous_ours:
            runs[-1].append(box)
        elif ours:
            runs.append([box])
        previous_ours = ours
    return _Row(
        min(box.top for box, _ in group),
        max(box.bottom for box, _ in group),
        strangers,
        tuple(_block(run, strangers) for run in runs),
    )


def _block(run: Sequence[Box], strangers: Sequence[Box]) -> Box:
    """The padded box round members side by side, ending half way to the next stranger."""
    left, right = min(b.left for b in run), max(b.right for b in run)
    low, high = left - PADDING, right + PADDING
    for other in strangers:
        if other.centre.x < left:
            low = max(low, min((other.right + left) / 2, left))
        elif other.centre.x > right:
            high = min(high, max((other.left + right) / 2, right))
    return Box(low, min(b.top for b in run) - PADDING, high, max(b.bottom for b in run) + PADDING)


def _between_rows(rows: Sequence[_Row], blocks: Sequence[Box]) -> list[Box]:
    """The blocks, none reaching further than half way to the next row."""
    where = [k for k, row in enumerate(rows) for _ in row.blocks]
    found: list[Box] = []
    for k, block in zip(where, blocks, strict=True):
        top, bottom = block.top, block.bottom
        if k > 0:
            top = max(top, (rows[k - 1].bottom + rows[k].top) / 2 + 0.5)
        if k < len(rows) - 1:
            bottom = min(bottom, (rows[k].bottom + rows[k + 1].top) / 2 - 0.5)
        found.append(Box(block.left, top, block.right, bottom))
    return found


def _necks(rows: Sequence[_Row], blocks: Sequence[Box]) -> list[Box]:
    """Boxes that join the blocks, nearest first, until all hang together or nothing passes."""
    where = [k for k, row in enumerate(rows) for _ in row.blocks]
    pairs = sorted(
        (
            (where[j] - where[i], round(_apart(blocks[i], blocks[j]), 1), i, j)
            for i in range(len(blocks))
            for j in range(i + 1, len(blocks))
        ),
        key=lambda pair: (pair[0] == 0, pair),
    )
    group = list(range(len(blocks)))
    necks: list[Box] = []
    for _, _, i, j in pairs:
        if group[i] == group[j]:
            continue
        if where[i] == where[j]:
            found = _beside(rows, where[i], blocks[i], blocks[j])
        else:
            found = _below(rows, where[i], where[j], blocks[i], blocks[j])
        if found:
            necks += found
            old, new = group[j], group[i]
            group = [new if g == old else g for g in group]
    return necks


def _apart(one: Box, other: Box) -> float:
    return max(0.0, other.left - one.right, one.left - other.right)


def _channel(rows: Sequence[_Row], k: int) -> tuple[float, float]:
    """The free heights above row *k*."""
    top = rows[k - 1].bottom if k > 0 else rows[0].top - 60
    bottom = rows[k].top if k < len(rows) else rows[-1].bottom + 60
    return top, bottom


def _beside(rows: Sequence[_Row], row: int, one: Box, other: Box) -> list[Box]:
    """A neck over or under the strangers between two blocks of one row."""
    left, right = (one, other) if one.left <= other.left else (other, one)
    for k, above in ((row, True), (row + 1, False)):
        top, bottom = _channel(rows, k)
        if bottom - top < _NECK + 6:
            continue
        middle = (top + bottom) / 2 if 0 < k < len(rows) else (bottom - 24 if above else top + 24)
        low, high = middle - _NECK / 2, middle + _NECK / 2
        strip = Box(left.left, low, right.right, high)
        sides = [
            Box(b.left, low, b.right, b.top + 1)
            if above
            else Box(b.left, b.bottom - 1, b.right, high)
            for b in (left, right)
        ]
        return [strip, *sides]
    return []


def _below(rows: Sequence[_Row], i: int, j: int, upper: Box, lower: Box) -> list[Box]:
    """A neck from a block down to a block of a lower row."""
    low, high = max(upper.left, lower.left), min(upper.right, lower.right)
    free = _free(rows, i, j)
    for a, b in free:
        if min(b, high) - max(a, low) >= _NECK:
            return [Box(max(a, low), upper.bottom - 1, min(b, high), lower.top + 1)]
    if j - i == 1 and (widened := _widened(rows[i], rows[j], upper, lower)):
        return widened
    middle = (max(low, high) + min(low, high)) / 2
    wide = [(a, b) for a, b in free if b - a >= _NECK]
    if not wide:
        return []
    a, b = min(wide, key=lambda gap: max(gap[0] - middle, middle - gap[1], 0.0))
    x = min(max(middle, a + _NECK / 2), b - _NECK / 2)
    neck = (x - _NECK / 2, x + _NECK / 2)
    first, last = _channel(rows, i + 1), _channel(rows, j)
    if min(first[1] - first[0], last[1] - last[0]) < _NECK:
        return []
    return [
        _arm(upper, neck, upper.bottom - 1, _lane(first)[1]),
        Box(neck[0], _lane(first)[0], neck[1], _lane(last)[1]),
        _arm(lower, neck, _lane(last)[0], lower.top + 1),
        Box(upper.left, upper.bottom - 1, min(upper.right, upper.left + 40), _lane(first)[1])
        if upper.left > neck[1]
        else Box(max(upper.left, upper.right - 40), upper.bottom - 1, upper.right, _lane(first)[1]),
    ]


def _lane(channel: tuple[float, float]) -> tuple[float, float]:
    middle = (channel[0] + channel[1]) / 2
    return middle - _NECK / 2, middle + _NECK / 2


def _arm(block: Box, neck: tuple[float, float], top: float, bottom: float) -> Box:
    """From a block sideways to the neck, inside the channel."""
    return Box(min(block.left, neck[0]), top, max(block.right, neck[1]), bottom)


def _widened(above: _Row, below: _Row, upper: Box, lower: Box) -> list[Box]:
    """One of two blocks stretched at its own height until it stands over the other, if free."""
    width = max(_NECK, min(lower.right - lower.left, 80.0))
    for row, block, other in ((above, upper, lower), (below, lower, upper)):
        if other.left >= block.left:
            stretched = Box(
                block.left, block.top, max(block.right, other.left + width), block.bottom
            )
        else:
            stretched = Box(
                min(block.left, other.right - width), block.top, block.right, block.bottom
            )
        if any(box.overlaps(stretched, 4) for box in row.strangers):
            continue
        low, high = max(stretched.left, other.left), min(stretched.right, other.right)
        return [stretched, Box(low, upper.bottom - 1, high, lower.top + 1)]
    return []


def _free(rows: Sequence[_Row], i: int, j: int) -> list[tuple[float, float]]:
    """The stretches of x where nobody stands between rows *i* and *j*, from left to right."""
    taken = [
        (box.left - 4, box.right + 4)
        for row in rows[i + 1 : j]
        for box in (*row.strangers, *row.blocks)
    ]
    gaps: list[tuple[float, float]] = []
    reached = -1e6
    for left, right in sorted(taken):
        if left > reached:
            gaps.append((reached, left))
        reached = max(reached, right)
    return [*gaps, (reached, 1e6)]
