"""Pregnancies that ended: a dot or a small cross; in GenoPro's notation a crossed triangle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Point, Spline
from ecogram.scene import Disc, Line, Primitive
from ecogram.symbols.notation import Notation
from ecogram.symbols.outlines import outline
from ecogram.theme import Theme

Loss = Literal["miscarriage", "abortion"]

_REACH: dict[Loss, float] = {"miscarriage": 0.14, "abortion": 0.19}


def lost_reach(loss: Loss, size: float, notation: Notation) -> float:
    """Half the height of the symbol among others of *size*."""
    return size / 2 if notation == "genopro" else size * _REACH[loss]


def draw_lost(
    loss: Loss, at: Point, size: float, theme: Theme, notation: Notation
) -> Iterator[Primitive]:
    """The symbol of *loss* with its centre at *at*."""
    reach = lost_reach(loss, size, notation)
    if notation == "genopro":
        yield from outline("triangle", at, size, theme.ink, theme.outline)
        cross = [_diagonal(at, size * 0.42, side) for side in (-1, 1)]
        if loss == "abortion":
            ends = [Point(at.x + side * size / 2, at.y - size * 0.05) for side in (-1, 1)]
            cross.append(polyline(ends))
        yield Line(tuple(cross), theme.ink, 1.1)
    elif loss == "miscarriage":
        yield Disc(at, reach, theme.ink)
    else:
        cross = [_diagonal(at, reach, side) for side in (-1, 1)]
        yield Line(tuple(cross), theme.ink, theme.outline)


def _diagonal(at: Point, reach: float, side: int) -> Spline:
    return polyline(
        [Point(at.x - side * reach, at.y - reach), Point(at.x + side * reach, at.y + reach)]
    )
