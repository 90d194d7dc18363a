"""The surroundings in a drawing: circles, letters, and what every tie around is tied to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import dist

from bench.family import Family, family
from bench.plane import Chain, Spot, holds, simplified
from bench.reading import Drawing, Line, Symbol, partners, read
from ecogram.geometry.shapes import Box

CLIENT = "client-system"
_DOMAIN = "domain-"


@dataclass(frozen=True, slots=True)
class Tie:
    """A line of an ecomap and its two ends: ids of persons, domains or the client system.

    Without a circle around the client system the end is whom the line starts at. Empty ends are
    not to be found.
    """

    line: Line
    ends: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """``home`` says in which circle somebody stands; ``kin`` has the persons at every tie."""

    drawing: Drawing
    kin: Family
    circles: dict[str, Symbol]
    letters: list[Symbol]
    ties: list[Tie]
    home: dict[str, str]

    def end(self, id_: str) -> Symbol | None:
        """The outline of a person or a circle."""
        return self.circles.get(id_) or self.kin.symbols.get(id_)


def surroundings(drawing: Drawing) -> Surroundings:
    """What stands around the client system in *drawing*."""
    kin = family(drawing)
    circles = {
        shape.id.removeprefix(_DOMAIN): replace(shape, edge=_fewer(shape.edge))
        for shape in drawing.shapes
        if shape.classes & {"domain", CLIENT}
    }
    home = {}
    for symbol in drawing.symbols:
        within = [id_ for id_, circle in circles.items() if holds(circle.edge, _centre(symbol))]
        if within:
            home[symbol.id] = min(within, key=lambda id_: circles[id_].box.width)
    known = dict.fromkeys((CLIENT, *kin.symbols, *circles))
    ties, relations = [], []
    for line, found in kin.relations:
        if "eco" in line.classes:
            ends = partners(line.id.removeprefix("relation-"), known) or found
            ends = tuple(_seen(end, ends, line, kin, circles) for end in ends)
            ties.append(Tie(line, ends if len(ends) == 2 else ()))
            found = tuple(end for end in ends if end in kin.symbols)
        relations.append((line, found))
    letters = [shape for shape in drawing.shapes if "letter" in shape.classes]
    return Surroundings(drawing, replace(kin, relations=relations), circles, letters, ties, home)


def around(svg: str) -> tuple[Spot, dict[str, Spot]]:
    """The middle of the client system and of every domain; (0, 0) when there is none."""
    system, domains = frames(svg)
    found: dict[str, Spot] = {id_: box.centre for id_, box in domains.items()}
    return (system.centre if system else (0.0, 0.0)), found


def frames(svg: str) -> tuple[Box | None, dict[str, Box]]:
    """The box round the client system's outline, when it has one, and round every domain's."""
    found = {id_: circle.box for id_, circle in surroundings(read(svg)).circles.items()}
    return found.pop(CLIENT, None), found


def _seen(
    end: str, ends: tuple[str, ...], line: Line, kin: Family, circles: dict[str, Symbol]
) -> str:
    """*end*, but for a client system without a circle the symbol that the line starts at."""
    if end != CLIENT or CLIENT in circles:
        return end
    others = [symbol for symbol in kin.symbols.values() if symbol.id not in ends]
    near = [(dist(tip, _centre(symbol)), symbol.id) for symbol in others for tip in line.ends()]
    return min(near)[1] if near else ""


def _fewer(edge: Chain) -> Chain:
    """The outline with as many corners as anybody would see."""
    return simplified([*edge, edge[0]], 0.15)[:-1]


def _centre(symbol: Symbol) -> Spot:
    return (symbol.x, symbol.y)
