"""Where circles stand round the client system: close, apart from each other, landscape.

Most stand to the left and right, nothing straight above or below while there is room; a crowded
ring reaches further round and further out. A star is a plain ring all round.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import cos, pi, radians, sin

from ecogram.layout.ecomap.places import Outline
from ecogram.layout.ecomap.side import LEAST_GAP, STEP, Body, Dot, collide, stacked

__all__ = ["Body", "slots", "star", "surround"]

_REACHES = ((55.0, 1.0), (70.0, 1.12), (84.0, 1.25))
"""How far from level (degrees) a side may reach, and how much that is disliked."""

_UNEVEN = 1.08
"""How much it is disliked that one side has more of them than it must."""

_ONE_RING = 16
"""More bodies may stand in two rings, one behind the gaps of the other."""

_WORTH = 0.8
"""Two rings must make the drawing so much smaller."""


def slots(
    count: int, star: bool, width: float, height: float, *, odd_right: bool = False
) -> list[Dot]:
    """Rough places, clockwise from the upper left, for choosing an order.

    Of an odd number the left side has one more, or with *odd_right* the right side.
    """
    if star:
        return [(width * cos(a), width * sin(a)) for a in _even(count)]
    right = (count + odd_right) // 2
    dots = [(width * cos(a), height * sin(a)) for a in _side(right)]
    left = [(-width * cos(a), height * sin(a)) for a in _side(count - right)]
    return left[:1] + dots + left[:0:-1]


def _even(count: int) -> list[float]:
    """Directions all round, the first to the upper left of the vertical."""
    if count == 1:
        return [pi]
    return [-pi / 2 - pi / count + 2 * pi * k / count for k in range(count)]


def _side(count: int) -> list[float]:
    """Directions of one side, from the top down."""
    step = min(radians(26.0), radians(110.0) / max(count - 1, 1))
    return [(k - (count - 1) / 2) * step for k in range(count)]


def star(
    count: int, place: Callable[[int, float, float], Dot], bodies: Sequence[Body]
) -> list[Dot]:
    """A plain ring all round, in even directions, as close as everybody's own line allows.

    *place* gives the centre of a body for its number, direction and extra distance.
    """
    angles = _even(count)
    further = 0.0
    while True:
        dots = [place(k, angle, further) for k, angle in enumerate(angles)]
        if not collide(dots, bodies, 12.0):
            return dots
        further += STEP


def surround(
    core: Outline, bodies: Sequence[Body], aspect: float, *, odd_right: bool = False
) -> list[Dot]:
    """The places of *bodies* (clockwise from the upper left) that fit the page best."""
    right = (len(bodies) + (odd_right and len(bodies) > 1)) // 2
    best, least = _best(core, bodies, aspect, right)
    if len(bodies) > _ONE_RING:
        behind = 2 * max(body.radius for body in bodies[::2]) + LEAST_GAP
        staggered = [
            body._replace(clear=body.clear + behind) if k % 2 else body
            for k, body in enumerate(bodies)
        ]
        dots, cost = _best(core, staggered, aspect, right)
        if cost < _WORTH * least:
            return dots
    return best


def _best(
    core: Outline, bodies: Sequence[Body], aspect: float, even: int
) -> tuple[list[Dot], float]:
    """The best division over two sides, and its cost; then whether farther round is better.

    The right side has *even* of them, or one more or less.
    """
    count = len(bodies)
    rights = [even]
    if count <= _ONE_RING:
        rights += [k for k in (even + 1, even - 1) if 0 < k < count]

    def tried(right: int, reach: float, dislike: float) -> tuple[float, int, float, list[Dot]]:
        dots = _sides(core, bodies, right, radians(reach))
        dislike *= 1.0 if right == even else _UNEVEN
        return round(_fit(core, bodies, dots, aspect) * dislike, 6), right, reach, dots

    found = min((tried(right, *_REACHES[0]) for right in rights), key=lambda one: one[0])
    others = [tried(found[1], *further) for further in _REACHES[1:]]
    cost, _, _, best = min((found, *others), key=lambda one: one[0])
    return best, cost


def _sides(core: Outline, bodies: Sequence[Body], right: int, reach: float) -> list[Dot]:
    count = len(bodies)
    clockwise = list(range(count))
    on_right = clockwise[1 : right + 1] if count > 1 else []
    on_left = [0, *clockwise[right + 1 :][::-1]] if count else []
    dots: list[Dot] = [(0.0, 0.0)] * count
    for members, way in ((on_right, 1), (on_left, -1)):
        if not members:
            continue
        side = [bodies[k] for k in members]
        gaps = [bodies[a if way > 0 else b].after for a, b in pairwise(members)]
        for k, dot in zip(members, stacked(core, side, gaps, way, reach), strict=True):
            dots[k] = dot
    return dots


def _fit(core: Outline, bodies: Sequence[Body], dots: Sequence[Dot], aspect: float) -> float:
    """The height of the page of the wished form that holds everything."""
    (cx, cy), w, h = core.centre, core.half_width, core.half_height
    left = min((d[0] - b.radius for d, b in zip(dots, bodies, strict=True)), default=cx - w)
    right = max((d[0] + b.radius for d, b in zip(dots, bodies, strict=True)), default=cx + w)
    top = min((d[1] - b.radius for d, b in zip(dots, bodies, strict=True)), default=cy - h)
    bottom = max((d[1] + b.radius for d, b in zip(dots, bodies, strict=True)), default=cy + h)
    wide = max(right, cx + w) - min(left, cx - w)
    high = max(bottom, cy + h) - min(top, cy - h)
    return max(wide / aspect, high) + 0.1 * (wide / aspect + high)
