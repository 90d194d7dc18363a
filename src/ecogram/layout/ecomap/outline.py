"""Outlines as arithmetic: how far a point is from one, where lines meet it, how big it must be."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from math import atan2, cos, hypot, pi, sin, sqrt

from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.layout.ecomap.board import Core
from ecogram.layout.ecomap.places import Outline
from ecogram.layout.splines import flattened

Dot = tuple[float, float]

WIDE = 1.6
"""A genogram wider than this many times its height gets a rounded box instead of a circle."""

_INSIDE = 12.0
"""Free paper between the outline and everything inside it."""

_NAME_DROP = 15.0
"""From the top of the outline to the middle of a one-line name."""

_UNDER_NAME = 22.0
"""Room for a thick line between the name and whoever stands under it."""

_EMPTY = 56.0
"""The least radius of a client system without a genogram."""

_SAMPLES = 720


def circle(centre: Dot, radius: float) -> Outline:
    """A round outline."""
    return Outline(Point(*centre), radius, radius, radius)


def distance(outline: Outline, dot: Dot) -> float:
    """How far *dot* is outside the outline (negative inside)."""
    x = abs(dot[0] - outline.centre[0]) - outline.half_width + outline.corner
    y = abs(dot[1] - outline.centre[1]) - outline.half_height + outline.corner
    outside = hypot(x if x > 0 else 0.0, y if y > 0 else 0.0)
    return outside + min(max(x, y), 0.0) - outline.corner


def ray(outline: Outline, angle: float, apart: float = 0.0) -> Dot:
    """The point in this direction from the centre that lies *apart* outside the outline.

    Angles are clockwise on the page, 0 to the right.
    """
    (cx, cy), ux, uy = outline.centre, cos(angle), sin(angle)
    if outline.is_circle:
        reach = outline.corner + apart
        return cx + ux * reach, cy + uy * reach
    across, down = abs(ux), abs(uy)
    wide, high = outline.half_width + apart, outline.half_height + apart
    inner_x, inner_y = outline.half_width - outline.corner, outline.half_height - outline.corner
    if across * high >= down * wide and down * wide <= across * inner_y:
        reach = wide / across
    elif down * high and across * high <= down * inner_x:
        reach = high / down
    else:
        along = across * inner_x + down * inner_y
        rest = inner_x * inner_x + inner_y * inner_y - (outline.corner + apart) ** 2
        reach = along + sqrt(max(along * along - rest, 0.0))
    return cx + ux * reach, cy + uy * reach


def nearest(outline: Outline, dot: Dot) -> float:
    """The direction (angle from the centre) of the outline's point nearest to *dot* outside it."""
    (cx, cy), (x, y) = outline.centre, dot
    inner_x, inner_y = outline.half_width - outline.corner, outline.half_height - outline.corner
    px, py = min(max(x - cx, -inner_x), inner_x), min(max(y - cy, -inner_y), inner_y)
    dx, dy = x - cx - px, y - cy - py
    size = hypot(dx, dy) or 1.0
    return atan2(py + dy / size * outline.corner, px + dx / size * outline.corner)


def crossing(outline: Outline, inner: Dot, outer: Dot) -> Dot:
    """Where the straight line from *inner* (inside) to *outer* (outside) meets the outline."""
    low, high = 0.0, 1.0
    (ax, ay), (bx, by) = inner, outer
    for _ in range(32):
        middle = (low + high) / 2
        if distance(outline, (ax + (bx - ax) * middle, ay + (by - ay) * middle)) < 0:
            low = middle
        else:
            high = middle
    return ax + (bx - ax) * low, ay + (by - ay) * low


def crossed(core: Outline, path: Sequence[Dot]) -> list[Dot]:
    """Where a path crosses an outline."""
    dots = flattened(path, 5.0)
    found = []
    for a, b in pairwise(dots):
        first, second = distance(core, a), distance(core, b)
        if (first < 0) != (second < 0):
            found.append(crossing(core, a, b) if first < 0 else crossing(core, b, a))
    return found


class Rim:
    """An outline measured along itself: directions to lengths and back."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.round = outline.is_circle
        self.length = 2 * pi * outline.corner
        if self.round:
            return
        dots = [ray(outline, -pi + 2 * pi * k / _SAMPLES) for k in range(_SAMPLES + 1)]
        self._upto = [0.0]
        for a, b in pairwise(dots):
            self._upto.append(self._upto[-1] + hypot(b[0] - a[0], b[1] - a[1]))
        self.length = self._upto[-1]

    def along(self, angle: float) -> float:
        """The length along the outline, clockwise from the left, of the point this way."""
        share = ((angle + pi) / (2 * pi)) % 1.0
        if self.round:
            return share * self.length
        k, rest = divmod(share * _SAMPLES, 1.0)
        start, end = self._upto[int(k)], self._upto[min(int(k) + 1, _SAMPLES)]
        return start + (end - start) * rest

    def angle(self, along: float) -> float:
        """The direction of the point at this length."""
        along %= self.length
        if self.round:
            return along / self.length * 2 * pi - pi
        k = min(bisect_right(self._upto, along) - 1, _SAMPLES - 1)
        run = self._upto[k + 1] - self._upto[k] or 1.0
        return (k + (along - self._upto[k]) / run) / _SAMPLES * 2 * pi - pi


def enclose(core: Core, entries: float) -> tuple[Outline, Box | None]:
    """The outline round the client system, and the box of its name, in the genogram's frame.

    *entries* is the length of outline that the lines ending at it need.
    """
    wanted = entries / (2 * pi)
    if core.content is None:
        radius = max(_EMPTY, hypot(core.name[0] / 2, core.name[1] / 2) + 14, wanted)
        return circle((0.0, 0.0), radius), _box((0.0, 0.0), core.name)
    boxes = [*(one.box for one in core.boxes), *core.words] or [core.content]
    if core.content.width > WIDE * core.content.height:
        return _rounded(core, boxes, entries)
    return _round(core, boxes, wanted)


def _round(core: Core, boxes: Sequence[Box], wanted: float) -> tuple[Outline, Box | None]:
    corners = [
        dot
        for box in (*boxes, core.content or boxes[0])
        for dot in _corners(box)
        if box is not core.content
    ]
    corners += [(p[0], p[1]) for segment in core.lines for p in (segment.start, segment.end)]
    corners += [(p[0], p[1]) for stroke in core.strokes for p in stroke.path]
    (x, y), radius = _enclosing(corners)
    radius += _INSIDE
    if wanted > radius:
        radius = wanted
    if not core.name[0]:
        return circle((x, y), radius), None
    under = [*boxes, *(_around(stroke.path).grown(stroke.extent) for stroke in core.strokes)]
    while True:
        name = _hung((x, y), radius, core.name)
        if name is not None and not any(name.overlaps(box, _UNDER_NAME) for box in under):
            return circle((x, y), radius), name
        radius += 1.5
        if name is not None:
            y -= 1.5


def _hung(centre: Dot, radius: float, size: tuple[float, float]) -> Box | None:
    """The name as high in a circle as its width lets it; None when it is too wide for the circle.

    A wide name hangs lower, so that the circle need not grow for it.
    """
    (x, y), (width, height) = centre, size
    rest = (radius - 5) ** 2 - (width / 2) ** 2
    if rest < 0:
        return None
    top = max(y - sqrt(rest), y - radius + _NAME_DROP - 5.0)
    return Box(x - width / 2, top, x + width / 2, top + height)


def _rounded(core: Core, boxes: Sequence[Box], entries: float) -> tuple[Outline, Box | None]:
    content = core.content or boxes[0]
    head = core.name[1] + 14 if core.name[0] else 0.0
    side = max(18.0, (core.name[0] + 60 - content.width) / 2)
    left, right = content.left - side, content.right + side
    top, bottom = content.top - 12 - head, content.bottom + 16
    more = max(0.0, (entries - 2 * (right - left + bottom - top)) / 8)
    left, right, top, bottom = left - more, right + more, top - more, bottom + more
    half = Outline(
        Point((left + right) / 2, (top + bottom) / 2), (right - left) / 2, (bottom - top) / 2, 1.0
    )
    corner = min(half.half_height, 120.0)
    while corner > 12:
        outline = Outline(half.centre, half.half_width, half.half_height, corner)
        if all(distance(outline, dot) <= -8 for box in boxes for dot in _corners(box)):
            break
        corner -= 4
    outline = Outline(half.centre, half.half_width, half.half_height, corner)
    if not core.name[0]:
        return outline, None
    return outline, _box((half.centre[0], top + _NAME_DROP + (core.name[1] - 12) / 2), core.name)


def _enclosing(dots: Sequence[Dot]) -> tuple[Dot, float]:
    """The smallest circle round all dots: toward the farthest one, ever shorter steps."""
    hull = _hull(dots)
    x = sum(d[0] for d in hull) / len(hull)
    y = sum(d[1] for d in hull) / len(hull)
    for k in range(2, 400):
        fx, fy = max(hull, key=lambda d: (d[0] - x) ** 2 + (d[1] - y) ** 2)
        x, y = x + (fx - x) / k, y + (fy - y) / k
    radius = sqrt(max((a - x) ** 2 + (b - y) ** 2 for a, b in hull))
    return (round(x, 3), round(y, 3)), round(radius + 0.01, 3)


def _hull(dots: Sequence[Dot]) -> list[Dot]:
    """The convex hull, so that the circle is found from few dots."""
    ordered = sorted(dict.fromkeys(dots))
    if len(ordered) < 3:
        return ordered
    chains: list[list[Dot]] = []
    for run in (ordered, ordered[::-1]):
        chain: list[Dot] = []
        for dot in run:
            while len(chain) > 1 and _turn(chain[-2], chain[-1], dot) <= 0:
                chain.pop()
            chain.append(dot)
        chains.append(chain[:-1])
    return chains[0] + chains[1]


def _turn(a: Dot, b: Dot, c: Dot) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _around(path: Spline) -> Box:
    dots = flattened(path)
    xs, ys = [x for x, _ in dots], [y for _, y in dots]
    return Box(min(xs), min(ys), max(xs), max(ys))


def _corners(box: Box) -> tuple[Dot, Dot, Dot, Dot]:
    return (
        (box.left, box.top),
        (box.right, box.top),
        (box.right, box.bottom),
        (box.left, box.bottom),
    )


def _box(centre: Dot, size: tuple[float, float]) -> Box:
    (x, y), (width, height) = centre, size
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
