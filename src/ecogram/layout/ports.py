"""Where a tie may leave a symbol: just outside the outline, clear of the middles of the sides.

Union lines use the middles of the left and right side, descent lines the top, names the bottom
(look.md: a tie keeps at least 4, better 7, away from them).
"""

from __future__ import annotations

from math import atan2, copysign, cos, radians, sin

from ecogram.layout.splines import Dot
from ecogram.layout.ties import End
from ecogram.records import NamedTuple

GAP = 3.0
"""Between the outline and the end of a line."""

_AWAY = 7.5
"""From the middle of a side; small symbols have less."""


_WIDE = 20.0
"""Half the width from which there is room for two places on either half of a side."""


class Port(NamedTuple):
    """A place to leave from, and the direction (length 1) of leaving."""

    point: Dot
    toward: Dot

    def ahead(self, reach: float) -> Dot:
        """The point *reach* outward."""
        return (self.point[0] + self.toward[0] * reach, self.point[1] + self.toward[1] * reach)


def ports(end: End) -> tuple[Port, ...]:
    """The places a curve may leave *end* from: the upper ones first, then the same below."""
    upper = _round(end) if end.shape in ("circle", "dot") else _square(end)
    lower = [_flipped(port, end.centre[1]) for port in upper]
    return (*upper, *lower)


def side_port(end: End, side: int, height: int) -> Port:
    """The place on the left (-1) or right (1), in the upper (-1) or lower (1) half, level."""
    cx, cy = end.centre
    offset = min(12.5, 0.69 * end.radius) * height
    return Port((outline_x(end, offset) * side + cx, cy + offset), (float(side), 0.0))


def top_port(end: End, side: int, height: int) -> Port:
    """The place on the top (-1) or bottom (1), left (-1) or right (1) of the middle, upright."""
    cx, cy = end.centre
    offset = min(10.0, 0.56 * end.radius)
    reach = outline_x(end, offset)
    return Port((cx + offset * side, cy + reach * height), (0.0, float(height)))


def toward(end: End, angle: float, shift: float = 0.0) -> Dot:
    """The point outside the outline in direction *angle*, moved off the middles of the sides.

    *shift* moves the ray sideways, so that two parallel lines leave side by side.
    """
    cx, cy = end.centre
    ux, uy = cos(angle), sin(angle)
    ox, oy = -uy * shift, ux * shift
    r = end.radius + GAP
    if end.shape in ("circle", "dot"):
        reach = (max(r * r - shift * shift, 0.0)) ** 0.5
        x, y = ox + ux * reach, oy + uy * reach
        away = min(_AWAY, 0.42 * r)
        if abs(x) < away:
            x = copysign(away, ox or ux or 1.0)
            y = copysign((r * r - x * x) ** 0.5, y)
        elif abs(y) < away:
            y = copysign(away, y)
            x = copysign((r * r - y * y) ** 0.5, x)
        return (cx + x, cy + y)
    reach = min(
        (copysign(r, ux) - ox) / ux if abs(ux) > 1e-6 else 1e9,
        (copysign(r, uy) - oy) / uy if abs(uy) > 1e-6 else 1e9,
    )
    x, y = ox + ux * reach, oy + uy * reach
    away = min(_AWAY, 0.42 * r)
    if abs(y) > abs(x):
        x = copysign(max(abs(x), away), x or 1.0)
    else:
        y = copysign(max(abs(y), away), y or 1.0)
    if end.shape in ("diamond", "triangle"):
        x = copysign(min(abs(x), outline_x(end, y)), x)
    return (cx + x, cy + y)


def outline_x(end: End, offset: float) -> float:
    """How far beside the centre the line may start, *offset* above or below the centre."""
    r, y = end.radius, abs(offset)
    if end.shape in ("circle", "dot"):
        return float(max((r + GAP) ** 2 - y * y, 0.0) ** 0.5)
    if end.shape == "diamond":
        return max(r - y, 0.0) + GAP * 1.4
    if end.shape == "triangle":
        return max((r + offset) / 2, 0.0) + GAP * 1.2
    return r + GAP


def angle_of(dot: Dot, centre: Dot) -> float:
    """The direction from *centre* to *dot*, radians."""
    return atan2(dot[1] - centre[1], dot[0] - centre[0])


def _square(end: End) -> list[Port]:
    cx, cy = end.centre
    r = end.radius
    found: list[Port] = []
    for side in (-1, 1):
        high = side_port(end, side, -1)
        found.append(high)
        found.append(Port(high.point, _heading(35, side)))
        low = min(7.5, 0.42 * r)
        found.append(Port((cx + side * outline_x(end, -low), cy - low), (float(side), 0.0)))
        corner = r * 0.5 + 2.2 if end.shape in ("diamond", "triangle") else r + 2.2
        if end.shape == "rounded":
            corner -= 0.14 * r
        found.append(Port((cx + side * corner, cy - corner), _heading(45, side)))
        top = top_port(end, side, -1)
        found += [top, Port(top.point, _heading(62, side))]
        if end.shape == "square" and r > _WIDE:
            found.append(Port((top.point[0] + side * 7, top.point[1]), (0.0, -1.0)))
    return found


def _round(end: End) -> list[Port]:
    cx, cy = end.centre
    r = end.radius + GAP
    found: list[Port] = []
    for side in (-1, 1):
        for at, leaving in ((25, 0), (25, 25), (42, 10), (42, 42), (60, 60), (60, 90)):
            x, y = side * r * cos(radians(at)), -r * sin(radians(at))
            found.append(Port((cx + x, cy + y), _heading(leaving, side)))
    return found


def _heading(degrees: float, side: int) -> Dot:
    return (side * cos(radians(degrees)), -sin(radians(degrees)))


def _flipped(port: Port, level: float) -> Port:
    (x, y), (dx, dy) = port.point, port.toward
    return Port((x, 2 * level - y), (dx, -dy))
