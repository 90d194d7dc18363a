"""What a filled domain is: everybody in it with symbol and name; and the same turned over."""

from __future__ import annotations

from ecogram.geometry.shapes import Box, enters
from ecogram.layout.ecomap.board import Symbol
from ecogram.layout.ecomap.places import LabelPlace
from ecogram.records import NamedTuple

Dot = tuple[float, float]


class Sitting(NamedTuple):
    """One person in a domain, relative to the domain's centre."""

    id: str
    centre: Dot
    ink: Box
    label: LabelPlace | None


class Contents(NamedTuple):
    """A filled domain, relative to its centre."""

    radius: float
    title: Box
    sittings: tuple[Sitting, ...]


def ink(symbol: Symbol) -> Box:
    """The room of everything drawn for a symbol, round its centre."""
    if symbol.ink is not None:
        return symbol.ink
    wide = symbol.half_width or symbol.radius
    xs = [0.0, *(p.x for p in symbol.copies)]
    ys = [0.0, *(p.y for p in symbol.copies)]
    return Box(min(xs) - wide, min(ys) - symbol.radius, max(xs) + wide, max(ys) + symbol.radius)


def turned(contents: Contents, *, mirror: bool, foot: bool) -> Contents:
    """The same from right to left (*mirror*), from the top to the bottom (*foot*)."""
    sittings = [_sitting(one, mirror=mirror, foot=foot) for one in contents.sittings]
    return Contents(
        round(contents.radius, 2),
        flipped(contents.title, mirror, foot),
        tuple(sittings[::-1] if foot else sittings),
    )


def _sitting(one: Sitting, *, mirror: bool, foot: bool) -> Sitting:
    x, y = one.centre
    label = one.label and LabelPlace(
        flipped(one.label.box, mirror, foot), "start" if mirror else "end"
    )
    centre = (-x if mirror else x, -y if foot else y)
    return Sitting(one.id, centre, flipped(one.ink, mirror, foot), label)


def flipped(box: Box, mirror: bool, foot: bool) -> Box:
    """A box round (0, 0), turned over likewise."""
    left, right = (-box.right, -box.left) if mirror else (box.left, box.right)
    top, bottom = (-box.bottom, -box.top) if foot else (box.top, box.bottom)
    return Box(left, top, right, bottom)


def meets(start: Dot, end: Dot, box: Box) -> bool:
    """Whether a straight line shares a point with a box."""
    return enters(box, *start, end[0] - start[0], end[1] - start[1])
