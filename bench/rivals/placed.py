"""What an adapter gives back: where a tool puts everybody, in its own measure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from bench.pedigree import Pedigree, components
from bench.plane import Spot


class Refused(Exception):
    """The tool did not draw the family; the text says in few words why."""


class Placed(NamedTuple):
    """A tool's drawing.

    ``symbols`` are everybody's centres, more than one for somebody who is drawn more than once.
    ``pitch`` is the least distance of two centres on a row that the tool aims at, and ``size`` the
    side of a symbol. ``lost`` are the couples that the tool was told of or could not be told of,
    and does not draw, by their number in the pedigree. ``pictures`` are its own SVGs, for the eye.
    """

    symbols: tuple[tuple[str, Spot], ...]
    pitch: float
    size: float
    lost: tuple[int, ...] = ()
    pictures: tuple[str, ...] = ()


def beside(pedigree: Pedigree, draw: Callable[[Pedigree], Placed]) -> Placed:
    """Families that do not hang together drawn one by one, and set side by side.

    Somebody without any family is not shown to the tool: he stands in the row beside the others.
    """
    symbols: list[tuple[str, Spot]] = []
    pictures: list[str] = []
    lost: list[int] = []
    numbers = _numbers(pedigree)
    pitch = size = start = 0.0
    alone: list[str] = []
    for part in components(pedigree):
        if len(part.persons) == 1:
            alone.append(part.persons[0].id)
            continue
        placed = draw(part)
        pitch, size = placed.pitch, placed.size
        left = min((x for _, (x, _) in placed.symbols), default=0.0)
        top = min((y for _, (_, y) in placed.symbols), default=0.0)
        moved = [(id_, (x - left + start, y - top)) for id_, (x, y) in placed.symbols]
        symbols += moved
        start = max((x for _, (x, _) in moved), default=start) + pitch
        lost += [numbers[part.couples[number]] for number in placed.lost]
        pictures += placed.pictures
    for id_ in alone:
        pitch, size = pitch or 2.0, size or 1.0
        symbols.append((id_, (start, 0.0)))
        start += pitch
    return Placed(tuple(symbols), pitch, size, tuple(lost), tuple(pictures))


def _numbers(pedigree: Pedigree) -> Mapping[object, int]:
    return {couple: number for number, couple in enumerate(pedigree.couples)}
