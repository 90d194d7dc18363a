"""The dot of a network map: its size is the weight, how full it is how often people meet."""

from __future__ import annotations

from collections.abc import Iterator
from math import pi

from ecogram.charts.network_map.view import Told
from ecogram.geometry.curves import arc, circle, joined, polyline
from ecogram.geometry.shapes import Box, Point
from ecogram.scene import Area, Disc, Line, Outline, Primitive
from ecogram.symbols.outlines import dashed_outline
from ecogram.theme import Theme

SIZES = {1: 8.0, 2: 10.5, 3: 13.0, 4: 15.5, 5: 18.0}
"""Across, in points, by weight."""
UNWEIGHED = 13.0
CROWD = 7.0
SHARES = {"daily": 1.0, "weekly": 0.75, "monthly": 0.5, "yearly": 0.25, "rarely": 0.0, "never": 0.0}
"""How much of the dot is filled, clockwise from twelve o'clock."""
PEN = 1.1
EVERYTHING = Told()


def mark(
    frequency: str, weight: int | None, at: Point, theme: Theme, told: Told = EVERYTHING
) -> Iterator[Primitive]:
    """A dot: filled by *frequency* (empty: a point in it), dashed where no *weight* is known.

    Who is never met has a cross in it. What is *told* of nobody leaves no sign.
    """
    size = SIZES.get(weight or 0, UNWEIGHED)
    yield from _filled(SHARES.get(frequency, 0.0), at, size / 2, theme)
    if weight is None and told.weight:
        yield from dashed_outline("circle", at, size, theme.ink, PEN)
    else:
        yield Outline("circle", at, size, size, theme.ink, PEN)
    if not frequency and told.often:
        yield Disc(at, 1.1, theme.ink)
    if frequency == "never":
        reach = size * 0.35
        yield Line(
            tuple(
                polyline(
                    [
                        Point(at.x - side * reach, at.y - reach),
                        Point(at.x + side * reach, at.y + reach),
                    ]
                )
                for side in (-1, 1)
            ),
            theme.ink,
            PEN,
        )


def mark_box(weight: int | None) -> Box:
    """The room of a dot round its centre."""
    half = (SIZES.get(weight or 0, UNWEIGHED) + PEN) / 2
    return Box(-half, -half, half, half)


def _filled(share: float, at: Point, radius: float, theme: Theme) -> Iterator[Primitive]:
    if share >= 1.0:
        yield Area(circle(at, radius), theme.ink)
    elif share > 0.0:
        rim = arc(at, radius, -pi / 2, -pi / 2 + 2 * pi * share)
        yield Area(joined([polyline([at, rim[0]]), rim, polyline([rim[-1], at])]), theme.ink)
