"""What an SVG element draws: its strokes on the page, and strokes of a pattern as one line.

Knows elements, not the groups that they stand in.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from itertools import pairwise
from math import atan2, cos, hypot, pi

from bench.plane import Chain, Spot, ellipse, length, simplified, strokes, turns
from ecogram.geometry.shapes import Box

SVG = "{http://www.w3.org/2000/svg}"
_DASH_GAP = 9.0
_DOT_GAP = 16.0
_SWING = 5.0  # degrees of turning to the point; the tightest plain bend has two
_WAVE = 6.5  # a wave from side to side
_MOVE = re.compile(r"(translate|scale)\(([^)]*)\)")
Ink = tuple[str, list[Chain]]
"""A shape as "pen", or filled as "area" or "dot", with its strokes in the page's numbers."""


def transformed(
    element: ET.Element, scale: float, dx: float, dy: float
) -> tuple[float, float, float]:
    """The scale and the shift inside *element*, of those around it."""
    for kind, numbers in _MOVE.findall(element.get("transform", "")):
        values = [float(number) for number in re.split(r"[\s,]+", numbers.strip())]
        if kind == "scale":
            scale *= values[0]
        else:
            dx, dy = dx + scale * values[0], dy + scale * (values[1] if values[1:] else 0)
    return scale, dx, dy


def inked(element: ET.Element, scale: float, dx: float, dy: float) -> Ink | None:
    """What *element* draws, its numbers times *scale* plus a shift; None when it draws nothing."""
    tag = element.tag.removeprefix(SVG)
    chains = _chains(tag, element)
    if not chains:
        return None
    moved = [[(x * scale + dx, y * scale + dy) for x, y in chain] for chain in chains]
    if element.get("stroke", "none") == "none":
        return ("dot" if tag in ("ellipse", "circle") else "area"), moved
    return "pen", moved


def _chains(tag: str, element: ET.Element) -> list[Chain]:
    if tag == "path":
        return strokes(element.attrib["d"])
    if tag in ("polygon", "polyline"):
        numbers = [float(text) for text in re.split(r"[\s,]+", element.attrib["points"].strip())]
        return [list(zip(numbers[::2], numbers[1::2], strict=True))]
    if tag in ("ellipse", "circle"):
        x, y, r = (float(element.get(name, "0")) for name in ("cx", "cy", "r"))
        return [ellipse(x, y, float(element.get("rx", r)), float(element.get("ry", r)))]
    if tag == "line":
        x1, y1, x2, y2 = (float(element.get(name, "0")) for name in ("x1", "y1", "x2", "y2"))
        return [[(x1, y1), (x2, y2)]]
    if tag == "rect":
        x, y, w, h = (float(element.get(name, "0")) for name in ("x", "y", "width", "height"))
        return [[(x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y)]]
    return []


def dotted(dots: list[Spot]) -> list[Chain]:
    """Rows of dots, cut where two are far apart."""
    rows: list[Chain] = []
    for dot in dots:
        if rows and hypot(dot[0] - rows[-1][-1][0], dot[1] - rows[-1][-1][1]) <= _DOT_GAP:
            rows[-1].append(dot)
        else:
            rows.append([dot])
    return rows


def joined(chains: list[Chain]) -> list[Chain]:
    """Dashes of one pen made one line, where each goes on the way that the last one went."""
    found: list[Chain] = []
    for chain in chains:
        if len(chain) < 2:
            continue
        if found and _goes_on(found[-1], chain):
            found[-1] += chain
        else:
            found.append(list(chain))
    return found


def _goes_on(before: Chain, after: Chain) -> bool:
    (ax, ay), (bx, by) = before[-1], after[0]
    apart = hypot(bx - ax, by - ay)
    if apart > _DASH_GAP:
        return False
    if apart < 0.05:
        return True
    way = atan2(by - ay, bx - ax)
    ways = [
        atan2(ay - before[-2][1], ax - before[-2][0]),
        atan2(after[1][1] - by, after[1][0] - bx),
    ]
    return all(cos(way - other) > cos(pi / 5) for other in ways)


def spine(chain: Chain) -> Chain:
    """The line that a zigzag or a wave swings about; other lines as they are."""
    bends = turns(chain)
    if sum(bends) < _SWING * length(chain):
        return simplified(chain, 0.3)
    if sum(bend > 40 for bend in bends) < 4:
        return simplified(chain, _WAVE)
    for _ in range(2):  # from tooth to tooth the line runs through the middle
        chain = [
            chain[0],
            *(((a + c) / 2, (b + d) / 2) for (a, b), (c, d) in pairwise(chain)),
            chain[-1],
        ]
    return simplified(chain, 1.5)


def box_of(spots: Iterable[Spot]) -> Box:
    """What *spots* span."""
    xs, ys = zip(*spots, strict=True)
    return Box(min(xs), min(ys), max(xs), max(ys))
