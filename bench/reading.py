"""A drawing of the SVG contract as symbols, texts and lines; the legend is left out.

Reads nothing but the SVG: ids, classes and geometry. It knows what the contract says of groups,
and how patterns (dashes, dots, rails) make one line; it judges nothing.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bench.ink import SVG, Ink, box_of, dotted, inked, joined, spine, transformed
from bench.plane import Chain, Segment, Spot, hull, segments
from ecogram.geometry.shapes import Box
from ecogram.geometry.text import text_width

Placed = tuple[ET.Element, float, float, float]
"""An element, and how its numbers become the page's: times a scale, plus a shift."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """Somebody's outline; ``edge`` is its convex hull."""

    id: str
    classes: frozenset[str]
    edge: Chain
    box: Box

    @property
    def x(self) -> float:
        return (self.box.left + self.box.right) / 2

    @property
    def y(self) -> float:
        return (self.box.top + self.box.bottom) / 2


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text and the group that it belongs to."""

    group: str
    kind: str
    text: str
    box: Box


@dataclass(slots=True)
class Line:
    """A union, a descent or a relation: its ink, and its spines without the pattern's swing.

    ``strokes`` are the dashes and dots as drawn; in ``ink`` they are joined over their gaps.
    ``heads`` are the filled arrowheads, in which a stroke may end short of its symbol.
    """

    id: str
    kind: str
    classes: frozenset[str]
    strokes: list[Chain] = field(default_factory=list)
    heads: list[Chain] = field(default_factory=list)
    ink: list[Chain] = field(default_factory=list)
    spines: list[Chain] = field(default_factory=list)

    def segments(self) -> list[Segment]:
        return [segment for chain in self.ink for segment in segments(chain)]

    def whole(self) -> list[Segment]:
        """All its ink, arrowheads included."""
        heads = (piece for head in self.heads for piece in segments([*head, head[0]]))
        return [*self.segments(), *heads]

    def spine_segments(self) -> list[Segment]:
        return [segment for chain in self.spines for segment in segments(chain)]

    def ends(self) -> list[Spot]:
        return [end for chain in self.spines for end in (chain[0], chain[-1])]

    def tips(self) -> list[Spot]:
        """The ends, the corners of arrowheads, and the outlines of rings that the line is made of.

        A row of rings begins where the first one does, not where its outline was begun.
        """
        rings = [chain for chain in self.strokes if len(chain) > 3 and chain[0] == chain[-1]]
        return [*self.ends(), *(spot for drawn in (*self.heads, *rings) for spot in drawn)]


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is on the page, in painting order."""

    width: float
    height: float
    symbols: list[Symbol]
    texts: list[Text]
    lines: list[Line]
    shapes: list[Symbol] = field(default_factory=list)
    """Everything else with an outline, under the id of its group: circles, letters."""


def read(svg: str) -> Drawing:
    """The drawing in *svg*; raises xml.etree.ElementTree.ParseError when it is no XML."""
    root = ET.fromstring(svg)
    width, height = (float(number) for number in root.attrib["viewBox"].split()[2:])
    drawing = Drawing(width, height, [], [], [])
    for group, classes, placed in _groups(root, 1.0, 0.0, 0.0):
        _add(drawing, group.get("id", ""), classes, placed)
    return drawing


def _groups(
    parent: ET.Element, scale: float, dx: float, dy: float
) -> Iterator[tuple[ET.Element, frozenset[str], list[Placed]]]:
    """The groups outside the legend, each with its own elements."""
    for element in parent:
        if element.tag != f"{SVG}g":
            continue
        classes = frozenset(element.get("class", "").split())
        if "legend" in classes:
            continue
        place = transformed(element, scale, dx, dy)
        yield element, classes, [(child, *place) for child in element]
        yield from _groups(element, *place)


def _add(drawing: Drawing, id_: str, classes: frozenset[str], placed: list[Placed]) -> None:
    kind = next(
        (k for k in ("person", "label", "union", "descent", "relation") if k in classes), "other"
    )
    ink = [found for item in placed if (found := inked(*item))]
    symbol = _symbol(id_, classes, ink) if kind == "person" else None
    if symbol:
        drawing.symbols.append(symbol)
    elif kind == "other" and (shape := _symbol(id_, classes, ink)):
        drawing.shapes.append(shape)
    for text in _texts(id_, kind, placed):
        if symbol is None or not _covers(symbol.box, text.box.centre):
            drawing.texts.append(text)
    if kind in ("union", "descent", "relation"):
        drawing.lines.append(_line(id_, kind, classes, ink))


def _symbol(id_: str, classes: frozenset[str], ink: list[Ink]) -> Symbol | None:
    """The largest thing drawn with a pen, else the largest of all: marks are smaller.

    A cross with arms beyond the outline (somebody born dead) is a mark too.
    """
    shapes = [
        (kind, box_of(spot for chain in chains for spot in chain), chains) for kind, chains in ink
    ]
    drawn = [shape for shape in shapes if shape[0] == "pen"] or shapes
    if not drawn:
        return None
    outlines = [shape for shape in drawn if any(len(chain) > 2 for chain in shape[2])] or drawn
    _, box, chains = max(outlines, key=lambda shape: shape[1].width * shape[1].height)
    if "group" in classes:  # the bow behind a group is part of its outline
        chains = [chain for _, _, own in outlines for chain in own]
        box = box_of(spot for chain in chains for spot in chain)
    return Symbol(
        id_.removeprefix("person-"), classes, hull(spot for chain in chains for spot in chain), box
    )


def _texts(id_: str, kind: str, placed: Iterable[Placed]) -> Iterator[Text]:
    for element, scale, dx, dy in placed:
        if element.tag != f"{SVG}text":
            continue
        words = "".join(element.itertext())
        size = float(element.get("font-size", "10")) * scale
        width = text_width(words, size, element.get("font-weight") == "bold")
        x = float(element.get("x", "0")) * scale + dx
        y = float(element.get("y", "0")) * scale + dy
        x -= {"middle": width / 2, "end": width}.get(element.get("text-anchor", "start"), 0.0)
        yield Text(id_, kind, words, Box(x, y - 0.74 * size, x + width, y + 0.21 * size))


def _line(id_: str, kind: str, classes: frozenset[str], ink: list[Ink]) -> Line:
    line = Line(id_, kind, classes)
    dots: list[Spot] = []
    for shape, chains in ink:
        line.strokes += chains
        if shape == "pen":
            line.ink += joined(chains)
        elif shape == "dot":
            dots.append(box_of(chains[0]).centre)
        else:
            line.heads += chains
    line.ink += dotted(dots)
    line.spines = [spine(chain) if len(chain) > 1 else chain * 2 for chain in line.ink]
    return line


def _covers(box: Box, spot: Spot) -> bool:
    return box.left <= spot[0] <= box.right and box.top <= spot[1] <= box.bottom


def partners(rest: str, persons: Mapping[str, object]) -> tuple[str, ...]:
    """The ids in "a-b" or "a-b-2", though ids may hold hyphens themselves; empty if unreadable."""
    tried = [rest]
    if (cut := rest.rpartition("-"))[2].isdigit():
        tried.append(cut[0])
    for text in tried:
        if found := _split(text, persons):
            return found
    return ()


def _split(text: str, persons: Mapping[str, object]) -> tuple[str, ...]:
    if text in persons:
        return (text,)
    places = [place for place, sign in enumerate(text) if sign == "-"]
    for place in places:
        if text[:place] in persons and (others := _split(text[place + 1 :], persons)):
            return (text[:place], *others)
    return ()
