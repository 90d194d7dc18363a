"""Where the circles around a client system stand, read from an SVG of the contract."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from bench.plane import Spot, strokes

_SVG = "{http://www.w3.org/2000/svg}"
_ID = re.compile(r"(domain|client-system)\b-?(.*)")


def around(svg: str) -> tuple[Spot, dict[str, Spot]]:
    """The middle of the client system and of every domain; (0, 0) when there is none."""
    middle, found = (0.0, 0.0), {}
    for group in ET.fromstring(svg).iter(f"{_SVG}g"):
        read = _ID.fullmatch(group.get("id", ""))
        path = group.find(f"{_SVG}path")
        if read is None or path is None:
            continue
        corners = [spot for chain in strokes(path.attrib["d"]) for spot in chain]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        spot = ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
        if read[1] == "domain":
            found[read[2]] = spot
        else:
            middle = spot
    return middle, found
