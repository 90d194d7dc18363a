"""The last stretch of a line under an arrowhead: straight, so that the head looks one way.

All measures are points.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import dist

from ecogram.geometry.shapes import Point, Spline
from ecogram.geometry.track import Track
from ecogram.layout.splines import Dot

RUN = 18.0
"""Of a line below an arrowhead, the longest of which is 15."""

_MORE = 1.4
_WITHIN = 0.5  # so far from a straight piece nobody sees
_BEND, _CHORDS = 2.4, (1.5, 1.0, 0.5, 2.0)  # in runs: where a bend begins; what gives directions


def tail(points: Sequence[Dot]) -> list[Dot]:
    """The end of the line through *points*, a little longer than an arrowhead."""
    left, found = _MORE * RUN, [points[-1]]
    for one, two in pairwise(points[::-1]):
        step = dist(one, two)
        if step >= left:
            share = left / step
            found.append((one[0] + (two[0] - one[0]) * share, one[1] + (two[1] - one[1]) * share))
            break
        found.append(two)
        left -= step
    return found


def steadied(path: Spline) -> list[Spline]:
    """*path* with a straight end, RUN long, in some directions; none where it is straight already.

    A path too short for that has none either.
    """
    track = Track(path)
    far, tip = track.length, path[-1]
    if far < 2 * _BEND * RUN or _straight(track, far - RUN):
        return []
    before = track.piece(0.0, far - _BEND * RUN)
    start, leaving = before[-1], track.direction(far - _BEND * RUN)
    found: list[Spline] = []
    for chord in _CHORDS:
        root = track.point(far - chord * RUN)
        whole = dist(root, tip)
        x, y = (tip.x - root.x) / whole, (tip.y - root.y) / whole
        foot = Point(tip.x - x * RUN, tip.y - y * RUN)
        pull = 0.4 * dist(start, foot)
        found.append(
            (
                *before,
                Point(start.x + leaving.x * pull, start.y + leaving.y * pull),
                Point(foot.x - x * pull, foot.y - y * pull),
                foot,
                Point(foot.x + x * RUN / 3, foot.y + y * RUN / 3),
                Point(tip.x - x * RUN / 3, tip.y - y * RUN / 3),
                tip,
            )
        )
    return found


def _straight(track: Track, start: float) -> bool:
    foot, tip = track.point(start), track.point(track.length)
    dx, dy = tip.x - foot.x, tip.y - foot.y
    whole = dist(foot, tip) or 1.0
    for share in (0.25, 0.5, 0.75):
        spot = track.point(start + RUN * share)
        if abs((spot.x - foot.x) * dy - (spot.y - foot.y) * dx) / whole > _WITHIN:
            return False
    return True
