"""Who belongs to whom in a drawing, read from ids and, where those do not say, from the lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bench.plane import Segment, Spot, cells, cells_along, distance, gap
from bench.reading import Drawing, Line, Symbol, partners

_TOUCH = 2.0
_SEARCH = 6.0
_YEAR = re.compile(r"[~±]?\s*(\d{4})\D*")


@dataclass(slots=True)
class Union:
    """A union's line, its partners, and its children with their lines, in painting order."""

    line: Line
    partners: tuple[str, ...]
    children: list[tuple[str, Line]] = field(default_factory=list)


@dataclass(slots=True)
class Family:
    """Everybody by id, the unions by id, and every relation with the two it is between."""

    symbols: Mapping[str, Symbol]
    unions: dict[str, Union]
    relations: list[tuple[Line, tuple[str, ...]]]
    births: dict[str, float]
    strays: list[Line]
    """Descent lines whose child or union nobody can tell."""


def family(drawing: Drawing) -> Family:
    """The family in *drawing*."""
    symbols = {symbol.id: symbol for symbol in drawing.symbols}
    found = Family(symbols, {}, [], _births(drawing, symbols), [])
    near = Neighbourhood(drawing)
    last: Union | None = None
    for line in drawing.lines:
        if line.kind == "union":
            named = partners(line.id.removeprefix("union-"), symbols)
            found.unions[line.id] = Union(line, named or near.symbols_at(line.ends()))
        elif line.kind == "relation":
            named = partners(line.id.removeprefix("relation-"), symbols)
            ends = named if len(named) == 2 else near.symbols_at(line.tips())
            found.relations.append((line, ends))
    for line in drawing.lines:
        if line.kind == "union":
            last = found.unions[line.id]
        elif line.kind == "descent":
            _add_child(line, last, near, found)
    return found


class Neighbourhood:
    """What lies at a place: the symbols and the unions' lines, found by a grid."""

    def __init__(self, drawing: Drawing) -> None:
        self._symbols: dict[tuple[int, int], list[Symbol]] = {}
        self._unions: dict[tuple[int, int], list[tuple[str, Segment]]] = {}
        for symbol in drawing.symbols:
            room = symbol.box.grown(_SEARCH)
            for cell in cells(room.left, room.top, room.right, room.bottom):
                self._symbols.setdefault(cell, []).append(symbol)
        for line in drawing.lines:
            for piece in line.segments() if line.kind == "union" else ():
                for cell in cells_along(piece):
                    self._unions.setdefault(cell, []).append((line.id, piece))

    def symbols_at(self, spots: Iterable[Spot]) -> tuple[str, ...]:
        """Those at whose outlines any of *spots* lies."""
        found: dict[str, None] = {}
        for x, y in spots:
            for symbol in self._symbols.get(cells(x, y, x, y)[0], ()):
                if gap(Segment(x, y, x, y), symbol.edge) <= _SEARCH:
                    found[symbol.id] = None
        return tuple(found)

    def union_at(self, spots: Iterable[Spot]) -> str:
        """A union on whose line any of *spots* lies; empty without one."""
        for x, y in spots:
            for cell in cells(x - _TOUCH, y - _TOUCH, x + _TOUCH, y + _TOUCH):
                for id_, piece in self._unions.get(cell, ()):
                    if distance((x, y), piece) <= _TOUCH:
                        return id_
        return ""


def touches(spots: Iterable[Spot], pieces: Iterable[Segment], apart: float = _TOUCH) -> bool:
    """Whether any of *spots* lies on a line of *pieces*."""
    ends = list(spots)
    return any(distance(spot, piece) <= apart for piece in pieces for spot in ends)


def _add_child(line: Line, last: Union | None, near: Neighbourhood, found: Family) -> None:
    """By the union's own name, else the union before it when they meet, else one that it meets."""
    rest = line.id.removeprefix("descent-")
    child = _longest_start(rest, found.symbols)
    union = found.unions.get(f"union-{rest[len(child) + 1 :]}") if child else None
    if union is None and last and touches(line.ends(), last.line.segments()):
        union = last
    if union is None:
        union = found.unions.get(near.union_at(line.ends()), last)
    if union is None or not child:
        found.strays.append(line)
    else:
        union.children.append((child, line))


def _longest_start(rest: str, ids: Mapping[str, object]) -> str:
    """The longest id that *rest* is or starts with, up to a hyphen; empty without one."""
    while rest and rest not in ids:
        rest = rest.rpartition("-")[0]
    return rest


def _births(drawing: Drawing, symbols: Mapping[str, Symbol]) -> dict[str, float]:
    """Birth years: the left one above a symbol, or the only one when its person lives."""
    years: dict[str, list[tuple[float, float]]] = {}
    for text in drawing.texts:
        id_ = text.group.removeprefix("label-")
        read = _YEAR.fullmatch(text.text)
        if text.kind == "label" and id_ in symbols and read:
            symbol = symbols[id_]
            if text.box.bottom <= symbol.box.top:
                years.setdefault(id_, []).append((text.box.left, float(read[1])))
    found = {}
    for id_, placed in years.items():
        symbol, (x, year) = symbols[id_], min(placed)
        if "deceased" not in symbol.classes or x < symbol.x:
            found[id_] = year
    return found
