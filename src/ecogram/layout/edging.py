"""Level sides of an outline that make way for lines along them: so near, two lines read as one."""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.geometry.shapes import Box, Point
from ecogram.layout.splines import Dot

CLEAR = 8.0
"""From a side to a line along it (points)."""
TIGHT = 5.0
"""From a side that moved to whoever stands there."""
_INWARD = 2.5
"""How much dearer it is to move inward: what is inside had its room measured out."""


def beside_lines(
    corners: Sequence[Dot],
    lines: Sequence[tuple[Point, Point]],
    boxes: Sequence[Box],
    radius: float,
) -> list[Dot]:
    """*corners* of a loop, clockwise, whose level sides keep clear of the level ones of *lines*.

    A side stays where it is when it could only move over one of *boxes*, or so near to the next
    level side that hardly a corner of *radius* fits between.
    """
    level = [(a.y, *sorted((a.x, b.x))) for a, b in lines if a.y == b.y and a.x != b.x]
    found = list(corners)
    count = len(found)
    for k in range(count):
        a, b = found[k], found[(k + 1) % count]
        if a[1] != b[1]:
            continue
        left, right = sorted((a[0], b[0]))
        along = [y for y, low, high in level if min(right, high) - max(left, low) > radius]
        before, after = found[k - 1][1] - a[1], found[(k + 2) % count][1] - a[1]
        for shift in _shifts(a[1], along, inward=1 if a[0] < b[0] else -1):
            swept = Box(left, min(a[1], a[1] + shift), right, max(a[1], a[1] + shift))
            if all(_keeps(leg, shift, radius) for leg in (before, after)) and not any(
                box.overlaps(swept.grown(TIGHT)) for box in boxes
            ):
                found[k] = (a[0], a[1] + shift)
                found[(k + 1) % count] = (b[0], b[1] + shift)
                break
    return found


def _shifts(y: float, along: Sequence[float], inward: int) -> list[float]:
    """How far down a side at *y* may move to be clear of all lines, the best way first."""
    near = [line - y for line in along if abs(line - y) < CLEAR]
    if not near:
        return []
    shifts = [min(near) - CLEAR, max(near) + CLEAR]
    free = [
        shift for shift in shifts if all(abs(line - y - shift) > CLEAR - 0.01 for line in along)
    ]
    return sorted(free, key=lambda shift: abs(shift) * (_INWARD if shift * inward > 0 else 1.0))


def _keeps(leg: float, shift: float, radius: float) -> bool:
    """Whether an upright side as long as *leg* still points that way when its one end moves."""
    return (leg - shift) * leg > 0 and abs(leg - shift) >= min(abs(leg), radius / 2)
