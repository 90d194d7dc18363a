"""Where circles stand round the client system: close, apart from each other, landscape.

Most stand to the left and right, nothing straight above or below while there is room; a crowded
ring reaches further round and further out. A star is a plain ring all round.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import acos, asin, cos, hypot, pi, radians, sin, sqrt

from ecogram.layout.ecomap.outline import ray
from ecogram.layout.ecomap.places import Outline
from ecogram.records import NamedTuple

Dot = tuple[float, float]

_GAPS = (66.0, 46.0, 0.0)
"""Free paper between two neighbours, less 0.3 of their radii: wished … least."""

_LEAST_GAP = 16.0

_EASY = 38.0
"""How far from level (degrees) neighbours spread for the sake of the wished gap."""

_REACHES = ((55.0, 1.0), (70.0, 1.12), (84.0, 1.25))
"""How far from level (degrees) a side may reach, and how much that is disliked."""

_UNEVEN = 1.08
"""How much it is disliked that one side has more of them than it must."""

_STEP = 10.0

_ONE_RING = 16
"""More bodies may stand in two rings, one behind the gaps of the other."""

_WORTH = 0.8
"""Two rings must make the drawing so much smaller."""


class Body(NamedTuple):
    """A circle to place: ``clear`` is its least distance from the client system's outline.

    ``pull`` is the height that its lines come from, relative to the client system's centre;
    ``after`` is free paper wanted to the next body, clockwise; ``fan`` half the width of its lines.
    """

    radius: float
    clear: float
    pull: float | None = None
    after: float = 0.0
    fan: float = 8.0


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
        if not _collide(dots, bodies, 12.0):
            return dots
        further += _STEP


def surround(
    core: Outline, bodies: Sequence[Body], aspect: float, *, odd_right: bool = False
) -> list[Dot]:
    """The places of *bodies* (clockwise from the upper left) that fit the page best."""
    right = (len(bodies) + (odd_right and len(bodies) > 1)) // 2
    best, least = _best(core, bodies, aspect, right)
    if len(bodies) > _ONE_RING:
        behind = 2 * max(body.radius for body in bodies[::2]) + _LEAST_GAP
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
        for k, dot in zip(members, _stack(core, side, gaps, way, reach), strict=True):
            dots[k] = dot
    return dots


def _stack(
    core: Outline, bodies: Sequence[Body], gaps: Sequence[float], way: int, reach: float
) -> list[Dot]:
    """One side from the top down, just so far out that everybody has room."""
    near, further = -1.0, 0.0
    while (dots := _snug(core, bodies, gaps, way, reach, further)) is None:
        near, further = further, max(2 * further, _STEP)
    while near >= 0 and further - near > max(_STEP, further / 40):
        middle = (near + further) / 2
        tried = _snug(core, bodies, gaps, way, reach, middle)
        if tried is None:
            near = middle
        else:
            dots, further = tried, middle
    return dots


def _snug(
    core: Outline,
    bodies: Sequence[Body],
    gaps: Sequence[float],
    way: int,
    reach: float,
    further: float,
) -> list[Dot] | None:
    """The widest of the wished gaps that fit."""
    for gap in _GAPS if further == 0 else _GAPS[-1:]:
        limit = reach if gap == _GAPS[-1] else min(reach, radians(_EASY))
        wanted = [
            max(_LEAST_GAP, gap - 0.3 * (a.radius + b.radius), own)
            for own, (a, b) in zip(gaps, pairwise(bodies), strict=True)
        ]
        dots = _fan(core, bodies, wanted, way, limit, further)
        if dots is not None:
            return dots
    return None


def _fan(
    core: Outline,
    bodies: Sequence[Body],
    gaps: Sequence[float],
    way: int,
    limit: float,
    further: float,
) -> list[Dot] | None:
    """Directions within *limit* of level such that neighbours are *gaps* apart; None: no room."""

    def dot(body: Body, angle: float) -> Dot:
        return ray(core, angle if way > 0 else pi - angle, body.clear + body.radius + further)

    angles = [0.0] * len(bodies)
    cx, cy = core.centre
    for _ in range(4):
        reaches = [
            hypot(d[0] - cx, d[1] - cy)
            for d in (dot(b, a) for b, a in zip(bodies, angles, strict=True))
        ]
        steps = [
            _apart(bodies[k], bodies[k + 1], reaches[k], reaches[k + 1], gaps[k])
            for k in range(len(gaps))
        ]
        highest = max(limit, 0.0) - sum(steps)
        if highest < -limit:
            return None
        angles = _settled(bodies, steps, reaches, limit)
    dots = [dot(body, angle) for body, angle in zip(bodies, angles, strict=True)]
    for _ in range(3):
        angles = _pushed(bodies, angles, gaps, dot)
        if all(body.pull is None for body in bodies):
            angles = _levelled(bodies, angles, dot, cy)
        dots = [dot(body, angle) for body, angle in zip(bodies, angles, strict=True)]
    if angles[-1] > limit + 1e-6 or angles[0] < -limit - 1e-6:
        return None
    if any(abs(d[0] - cx) < b.radius + 8 for d, b in zip(dots, bodies, strict=True)) or _collide(
        dots, bodies, min((*gaps, 16.0)) - 0.5
    ):
        return None
    return dots


def _pushed(
    bodies: Sequence[Body],
    angles: Sequence[float],
    gaps: Sequence[float],
    dot: Callable[[Body, float], Dot],
) -> list[float]:
    """Neighbours moved apart, from the middle outward, until they really are far enough apart."""
    new = list(angles)
    middle = len(new) // 2
    pairs = [(k, k + 1, 1) for k in range(middle, len(new) - 1)]
    pairs += [(k + 1, k, -1) for k in range(middle - 1, -1, -1)]
    for fixed, moving, way in pairs:
        wanted = bodies[fixed].radius + bodies[moving].radius + gaps[min(fixed, moving)]
        x, y = dot(bodies[fixed], new[fixed])
        for _ in range(60):
            p, q = dot(bodies[moving], new[moving])
            short = wanted - hypot(p - x, q - y)
            if short <= 0.05:
                break
            new[moving] += way * max(short, 0.3) / max(hypot(p, q), 100.0)
    return new


def _levelled(
    bodies: Sequence[Body], angles: Sequence[float], dot: Callable[[Body, float], Dot], level: float
) -> list[float]:
    """The whole side turned so that it reaches as far up as down."""
    placed = [(dot(body, angle), body.radius) for body, angle in zip(bodies, angles, strict=True)]
    top = min(y - radius for (_, y), radius in placed)
    bottom = max(y + radius for (_, y), radius in placed)
    off = (top + bottom) / 2 - level
    far = sum(abs(x) for (x, _), _ in placed) / len(placed)
    return [angle - off / max(far, 100.0) for angle in angles]


def _apart(a: Body, b: Body, near: float, far: float, gap: float) -> float:
    """The least angle between two bodies at these distances."""
    wanted = a.radius + b.radius + gap
    share = (near * near + far * far - wanted * wanted) / (2 * near * far)
    angle = acos(max(-1.0, min(1.0, share)))
    return max(angle, _lane(a, b, near, far) if near < far else _lane(b, a, far, near))


def _lane(inner: Body, outer: Body, near: float, far: float) -> float:
    """The angle at which the lines of the outer body pass the inner one."""
    front = far - outer.radius
    if front <= near - inner.radius:
        return 0.0
    half = inner.radius if front >= near else sqrt(inner.radius**2 - (near - front) ** 2)
    return asin(min(1.0, (half + 8 + min(outer.fan, outer.radius)) / near))


def _settled(
    bodies: Sequence[Body], steps: Sequence[float], reaches: Sequence[float], limit: float
) -> list[float]:
    """Directions at least *steps* apart, as near as possible to where the lines come from."""
    total = sum(steps)
    upto = [0.0]
    for step in steps:
        upto.append(upto[-1] + step)
    even = [at - total / 2 for at in upto]
    wished = []
    for body, angle, reach in zip(bodies, even, reaches, strict=True):
        if body.pull is None:
            wished.append(angle)
        else:
            aim = asin(max(-0.8, min(0.8, 1.25 * body.pull / reach)))
            wished.append(0.4 * angle + 0.6 * aim)
    low, high = -limit, limit - total
    levels = isotonic([w - at for w, at in zip(wished, upto, strict=True)])
    return [min(max(level, low), high) + at for level, at in zip(levels, upto, strict=True)]


def isotonic(values: Sequence[float]) -> list[float]:
    """The nearest sequence (least squares) that never falls.

    >>> isotonic([1.0, 3.0, 2.0, 4.0])
    [1.0, 2.5, 2.5, 4.0]
    """
    pools: list[tuple[float, int]] = []
    for value in values:
        total, count = value, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            more, others = pools.pop()
            total, count = total + more, count + others
        pools.append((total, count))
    return [total / count for total, count in pools for _ in range(count)]


def _collide(dots: Sequence[Dot], bodies: Sequence[Body], gap: float) -> bool:
    placed = sorted(zip(dots, bodies, strict=True), key=lambda one: one[0][0] - one[1].radius)
    widest = max((body.radius for body in bodies), default=0.0)
    for k, ((x, y), body) in enumerate(placed):
        for (p, q), other in placed[k + 1 :]:
            if p - other.radius > x + body.radius + gap:
                break
            if hypot(p - x, q - y) < body.radius + other.radius + gap:
                return True
    return widest < 0


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
