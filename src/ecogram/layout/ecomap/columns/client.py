"""The outline of a client system that is as high as its columns."""

from __future__ import annotations

from math import sqrt

from ecogram.geometry.shapes import Box, Point
from ecogram.layout.ecomap.board import Core
from ecogram.layout.ecomap.places import Outline

_HALF_WIDTH = 84.0
"""The least half width."""

_BESIDE_NAME = 22.0
_MARGIN = 24.0
"""Free paper round a genogram."""

_CORRIDOR = 44.0
_PER_LINE = 3.0
"""Beside a genogram that lines come out of: as such, and for each of them."""

_OVER_GENOGRAM = 14.0
_CORNER, _TIGHT = 120.0, 56.0
"""The radius of the corners, and where a genogram reaches into them."""

_STEEP = 0.7
"""Rows end on a corner of the outline no further up than this share of its radius."""


def outline(core: Core, half: float, inner: int) -> tuple[Outline, Box | None]:
    """The outline whose sides hold rows up to *half* from its middle, and the box of the name.

    *inner* is the number of lines that start at members.
    """
    width, height = core.name
    content = core.content
    if content is None:
        centre, wide = Point(0.0, 0.0), max(_HALF_WIDTH, width / 2 + _BESIDE_NAME)
        name = Box(-width / 2, -height / 2, width / 2, height / 2) if width else None
        least, roomy = wide, True
    else:
        centre = content.centre
        side = _CORRIDOR + _PER_LINE * inner if inner else _MARGIN
        wide = max(content.width / 2 + side, width / 2 + _BESIDE_NAME)
        bottom = content.top - _OVER_GENOGRAM
        x = centre.x
        name = Box(x - width / 2, bottom - height, x + width / 2, bottom) if width else None
        least = content.height / 2 + height + _OVER_GENOGRAM + _MARGIN
        roomy = half > least + _CORNER
    corner = min(wide, _CORNER if roomy else _TIGHT)
    high = max(least, half + (1 - _STEEP) * corner)
    return Outline(centre, wide, high, corner), name


def side(core: Outline, y: float) -> tuple[float, float]:
    """How far from its middle the outline is at this height, and how steeply a row meets it."""
    over = abs(y - core.centre.y) - core.half_height + core.corner
    if over <= 0:
        return core.half_width, 1.0
    rest = sqrt(max(core.corner * core.corner - over * over, 0.0))
    return core.half_width - core.corner + rest, rest / core.corner
