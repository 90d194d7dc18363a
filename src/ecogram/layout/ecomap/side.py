"""One side of the ring: bodies from the top down, just so far out that everybody has room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import acos, asin, hypot, pi, radians, sqrt

from ecogram.layout.ecomap.outline import ray
from ecogram.layout.ecomap.places import Outline
from ecogram.records import NamedTuple

Dot = tuple[float, float]

_GAPS = (66.0, 46.0, 0.0)
"""Free paper between two neighbours, less 0.3 of their radii: wished … least."""

LEAST_GAP = 16.0
"""The least of it."""

_EASY = 38.0
"""How far from level (degrees) neighbours spread for the sake of the wished gap."""

STEP = 10.0
"""By so much farther out the next place is looked for."""


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


def stacked(
    core: Outline, bodies: Sequence[Body], gaps: Sequence[float], way: int, reach: float
) -> list[Dot]:
    """One side from the top down, just so far out that everybody has room."""
    near, further = -1.0, 0.0
    while (dots := _snug(core, bodies, gaps, way, reach, further)) is None:
        near, further = further, max(2 * further, STEP)
    while near >= 0 and further - near > max(STEP, further / 40):
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
            max(LEAST_GAP, gap - 0.3 * (a.radius + b.radius), own)
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
    if any(abs(d[0] - cx) < b.radius + 8 for d, b in zip(dots, bodies, strict=True)) or collide(
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


def collide(dots: Sequence[Dot], bodies: Sequence[Body], gap: float) -> bool:
    """Whether two bodies with their centres on these dots are nearer than *gap*."""
    placed = sorted(zip(dots, bodies, strict=True), key=lambda one: one[0][0] - one[1].radius)
    widest = max((body.radius for body in bodies), default=0.0)
    for k, ((x, y), body) in enumerate(placed):
        for (p, q), other in placed[k + 1 :]:
            if p - other.radius > x + body.radius + gap:
                break
            if hypot(p - x, q - y) < body.radius + other.radius + gap:
                return True
    return widest < 0
