"""Where the name of a symbol stands: the place beside it that fewest lines meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import atan2, cos, pi, sin

from ecogram.geometry.shapes import Box, enters
from ecogram.records import NamedTuple

Size = tuple[float, float]
Piece = tuple[float, float, float, float]
"""A straight piece: where it starts, and how far it goes to the right and down."""

TO_NAME = 4.0
ASIDE = 7.0
"""From the centre line to a name at a corner, so that a line goes straight up or down past it."""
CLEAR = 4.0
"""Between a name and a line, when a place is chosen."""
REACHES = (4.0, 8.0, 13.0, 19.0)
"""How far outside the symbol a name between two lines may stand."""
GAPS = 3
"""Between so many pairs of neighbouring lines a place is looked for, the widest first."""
_FAR = 0.03
"""What a point farther from the symbol costs, in lines."""


class Item(NamedTuple):
    """A symbol's room round its centre, and the size of its name."""

    symbol: Box
    name: Size


def nameplate(item: Item, lines: Sequence[Piece] = ()) -> Box:
    """The box of the name round the symbol's centre: where fewest *lines* pass.

    Under the symbol unless another place helps: a side, a corner, a gap between its own lines
    (those from (0, 0)). Empty when there is no name.

    >>> item = Item(Box(-9, -9, 9, 9), (40, 12))
    >>> nameplate(item).top, nameplate(item, [(0, 0, 0, 90)]).left
    (13.0, 13.0)
    """
    if item.name[0] <= 0:
        return Box(0.0, 0.0, 0.0, 0.0)
    best, least = _under(item), 1e9
    for box, against in _places(item, lines):
        if against >= least:
            continue
        grown = box.grown(CLEAR)
        against += sum(enters(grown, *line) for line in lines)
        if against < least:
            best, least = box, against
        if least < 0.5:
            break
    return best


def room(item: Item, name: Box) -> Box:
    """The room of symbol and name together, round the symbol's centre."""
    symbol = item.symbol
    if item.name[0] <= 0:
        return symbol
    return Box.around((name, symbol))


def _under(item: Item) -> Box:
    width, height = item.name
    top = item.symbol.bottom + TO_NAME
    return Box(-width / 2, top, width / 2, top + height)


def _places(item: Item, lines: Sequence[Piece]) -> Iterator[tuple[Box, float]]:
    """Places in order of liking, each with what is against it, in lines."""
    (width, height), symbol = item.name, item.symbol
    middle = (symbol.top + symbol.bottom) / 2
    below, above = symbol.bottom + TO_NAME, symbol.top - TO_NAME - height
    right, left = symbol.right + TO_NAME, symbol.left - TO_NAME - width
    for x, y, against in (
        (-width / 2, below, 0.0),
        (right, middle - height / 2, 0.6),
        (-width / 2, above, 0.7),
        (left, middle - height / 2, 0.8),
        (ASIDE, below, 0.9),
        (-ASIDE - width, below, 0.9),
        (ASIDE, above, 0.9),
        (-ASIDE - width, above, 0.9),
    ):
        yield Box(x, y, x + width, y + height), against
    for angle in _gaps(lines):
        for reach in REACHES:
            box = _beyond(item, angle, reach)
            yield box, 0.7 + _FAR * reach


def _gaps(lines: Sequence[Piece]) -> list[float]:
    """The directions in the middle of the widest gaps between the symbol's own lines."""
    angles = sorted(atan2(dy, dx) for x, y, dx, dy in lines if x == 0.0 and y == 0.0)
    if not angles:
        return []
    turns = [*angles[1:], angles[0] + 2 * pi]
    gaps = [(end - start, start) for start, end in zip(angles, turns, strict=True)]
    gaps.sort(key=lambda gap: (-round(gap[0], 6), gap[1]))
    return [start + width / 2 for width, start in gaps[:GAPS]]


def _beyond(item: Item, angle: float, reach: float) -> Box:
    """The name in this direction, its nearest side *reach* outside the symbol."""
    (width, height), grown = item.name, item.symbol.grown(reach)
    ux, uy = cos(angle), sin(angle)
    far = min(
        (width / 2 + (grown.right if ux > 0 else -grown.left)) / max(abs(ux), 1e-6),
        (height / 2 + (grown.bottom if uy > 0 else -grown.top)) / max(abs(uy), 1e-6),
    )
    x, y = ux * far, uy * far
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
