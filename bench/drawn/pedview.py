"""pedview's SVG: persons, couples and lines to children each say in their attributes who it is.

Its lines between partners run from middle to middle, under the symbols, which are filled.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET

from bench.drawn.page import Page
from bench.ink import SVG, inked, transformed
from bench.pedigree import Pedigree
from bench.rivals import tables

_LABEL = 9.0  # points, as in the style that its picture is given


def read(page: Page, root: ET.Element, pedigree: Pedigree) -> None:
    """All persons, also the parents that had to be made up for its format."""
    names = tables.rows(pedigree).names

    def known(number: str | None) -> str:
        return names.get(int(number or 0), f"made up {number}")

    groups = [group for group in root if group.tag == f"{SVG}g"]
    people = {known(n): group for group in groups if (n := group.get("data-person-id"))}
    symbols = []
    for id_, group in people.items():
        place = transformed(group, 1.0, 0.0, 0.0)
        shapes = [shape for element in group if (shape := inked(element, *place))]
        symbols.append(page.person(id_, shapes[0][1]))
    for id_, group in people.items():
        _label(page, id_, group)
    for group in groups:
        if key := group.get("data-relationship-id"):
            parents = [line.get("data-parent-id") for line in group]
            page.union(key, (known(number) for number in parents if number))
            for line in (line for line in group if "display:none" not in line.get("style", "")):
                drawn = inked(line, 1.0, 0.0, 0.0)
                chain = page.outside(drawn[1][0], symbols) if drawn else []
                if child := line.get("data-child-id"):
                    page.child(key, known(child), chain)
                else:
                    page.union_line(key, chain)


def _label(page: Page, id_: str, group: ET.Element) -> None:
    _, dx, dy = transformed(group, 1.0, 0.0, 0.0)
    for text in group.iter(f"{SVG}text"):
        spot = (float(text.get("x", "0")) + dx, float(text.get("y", "0")) + dy)
        page.text(f"label-{id_}", "".join(text.itertext()), spot, _LABEL)
