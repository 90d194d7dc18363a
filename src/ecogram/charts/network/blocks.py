"""A symbol with its name under it as one block, or as a dot: sizes first, then places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import cos, sin

from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width, wrap_name
from ecogram.layout.cells import EDGE, Size
from ecogram.layout.rings import Need, Ring, arrange
from ecogram.records import NamedTuple
from ecogram.scene import Label
from ecogram.theme import Theme

TYPE = 8.5
PITCH = 9.5
TO_NAME = 3.0
WIDTH, WIDEST = 64.0, 100.0
LINES = 3
COUNT_TYPE = 9.0

_SLANT = 0.7071  # of a block across a ring at half past one
_PLAY = 6.0  # to find a place in, more than the block itself
_WIDER = 1.3


class Block(NamedTuple):
    """Somebody in a cell: the room of the symbol round its centre, and the lines of the name.

    ``stays`` is of those who keep their name in a crowd; ``people`` how many it stands for.
    """

    id: str
    symbol: Box
    lines: tuple[str, ...]
    ring: int
    part: int
    stays: bool = False
    people: int = 1


class Caption(NamedTuple):
    """The name of a ring and the least width of that ring (points)."""

    text: str
    least: float


class Count(NamedTuple):
    """A crowd: its cell, where its number stands, how many are in it and the ids of all of them.

    ``dotted`` is whether they have a dot each.
    """

    ring: int
    part: int
    at: Point
    people: int
    ids: tuple[str, ...]
    dotted: bool


class Blocks(NamedTuple):
    """Where everybody stands round (0, 0): centres of symbols with a name, of dots, and counts."""

    radii: tuple[float, ...]
    centres: Mapping[str, Point]
    dots: Mapping[str, Point]
    counts: tuple[Count, ...]


def place(
    blocks: Sequence[Block],
    captions: Sequence[Caption],
    borders: Sequence[float],
    core: float,
    taken: Sequence[Box],
    most: float,
    counted: str,
) -> Blocks:
    """Places for *blocks* in as many rings as there are *captions*, sectors between *borders*.

    *counted* is the sentence of a crowd's number, with ``{count}`` in it.
    """
    cells: dict[tuple[int, int], list[Block]] = {
        (ring, part): [] for ring in range(len(captions)) for part in range(len(borders) - 1)
    }
    for block in blocks:
        cells[block.ring, block.part].append(block)
    rings = [
        Ring(
            _least(caption.least, [block for block in blocks if block.ring == ring]),
            caption_size(caption),
            tuple(_need(cells[ring, part], counted) for part in range(len(borders) - 1)),
        )
        for ring, caption in enumerate(captions)
    ]
    plan = arrange(core, taken, rings, borders, most)
    centres: dict[str, Point] = {}
    dots: dict[str, Point] = {}
    counts: list[Count] = []
    for (ring, part), inside in cells.items():
        filling = plan.fillings[ring][part]
        if filling.form == "named":
            centres |= _centres(inside, filling.blocks)
            continue
        dotted = filling.form == "dots"
        crowd = [block for block in inside if not (dotted and block.stays)]
        if dotted:
            centres |= _centres([block for block in inside if block.stays], filling.blocks)
            dots |= {block.id: at for block, at in zip(crowd, filling.dots, strict=True)}
        people = sum(block.people for block in crowd)
        ids = tuple(block.id for block in crowd)
        counts.append(Count(ring, part, filling.blocks[-1], people, ids, dotted))
    return Blocks(plan.radii, centres, dots, tuple(counts))


def caption_size(caption: Caption) -> Size:
    """The room of a ring's name."""
    return text_width(caption.text, TYPE) + 5.0, TYPE * 1.4


def name_lines(name: str) -> tuple[str, ...]:
    """A name as it stands under a small symbol; wider where a word would be parted or lost."""
    return wrap_name(name, WIDTH, LINES, WIDEST, size=TYPE)


def name_labels(lines: Sequence[str], symbol: Box, at: Point, theme: Theme) -> tuple[Label, ...]:
    """The lines of a name under a symbol with its centre at *at*."""
    top = at.y + symbol.bottom + TO_NAME + PITCH / 2
    return tuple(
        Label(line, Point(at.x, top + index * PITCH), TYPE, theme.ink)
        for index, line in enumerate(lines)
    )


def room(block: Block, at: Point) -> Box:
    """Where symbol and name of *block* are with the symbol's centre at *at*."""
    width, height = _size(block)
    top = at.y + block.symbol.top
    return Box(at.x - width / 2, top, at.x + width / 2, top + height)


def count_text(count: Count, counted: str) -> str:
    """What is written at a crowd."""
    return counted.format(count=count.people)


def middle(radii: Sequence[float], core: float, ring: int, angle: float) -> Point:
    """The middle of a ring at an angle."""
    inner = radii[ring - 1] if ring else core
    radius = (inner + radii[ring]) / 2
    return Point(radius * cos(angle), radius * sin(angle))


def _least(least: float, inside: Sequence[Block]) -> float:
    """Wide enough, within reason, for every block to stand anywhere in the ring, aslant too."""
    aslant = (sum(_size(block)) * _SLANT + 2 * EDGE + _PLAY for block in inside)
    return max(least, min(least * _WIDER, max(aslant, default=0.0)))


def _need(inside: Sequence[Block], counted: str) -> Need:
    if not inside:
        return Need()
    number = counted.format(count=sum(block.people for block in inside))
    label: Size = (text_width(number, COUNT_TYPE, True), COUNT_TYPE * 1.4)
    stay = [block for block in inside if block.stays]
    return Need(tuple(map(_size, inside)), (*map(_size, stay), label), len(inside) - len(stay))


def _size(block: Block) -> Size:
    text = max((text_width(line, TYPE) for line in block.lines), default=0.0)
    # The symbol's centre is the block's: names stand under it, whatever sticks out aside.
    aside = max(-block.symbol.left, block.symbol.right)
    under = TO_NAME + PITCH * len(block.lines) if block.lines else 0.0
    return max(text, 2 * aside), block.symbol.height + under


def _centres(blocks: Iterable[Block], places: Iterable[Point]) -> dict[str, Point]:
    """The centres of the symbols in blocks of which the middles are known."""
    found = {}
    for block, at in zip(blocks, places, strict=False):
        top = at.y - _size(block)[1] / 2
        found[block.id] = Point(at.x, top - block.symbol.top)
    return found
