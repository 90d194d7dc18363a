"""grus' SVG: symbols, labels and lines without a word whose they are; who meets whom tells.

Lines that touch each other away from symbols are one family's: a line that comes down on a symbol
is a child's, one that ends at its side a partner's. So a child that is drawn under another couple
is found there.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from itertools import pairwise

from bench.drawn.page import Page
from bench.ink import SVG, inked
from bench.pedigree import Pedigree
from bench.plane import Chain, Segment, Spot, distance, gap
from bench.reading import Symbol
from bench.rivals import tables

_TOUCH = 0.8
_SYMBOLS = ("circle", "rect", "polygon", "ellipse")


def read(page: Page, root: ET.Element, pedigree: Pedigree) -> None:
    """All persons by the label below them, and the families that their lines make."""
    names = tables.rows(pedigree).names
    elements = [element for element in root.iter() if element.tag.startswith(SVG)]
    labels = [e for e in elements if e.tag == f"{SVG}text" and e.get("data-person")]
    symbols: list[Symbol] = []
    chains: list[Chain] = []
    for element in elements:
        drawn = inked(element, 1.0, 0.0, 0.0)
        kind = element.tag.removeprefix(SVG)
        if drawn and kind in _SYMBOLS:
            middle = _middle(drawn[1][0])
            number = min(labels, key=lambda e: _apart(e, middle)).get("data-person", "0")
            symbols.append(page.person(names.get(int(number), f"made up {number}"), drawn[1]))
        elif drawn:
            chains += [chain for chain in drawn[1] if len(chain) > 1]
    for place, family in enumerate(_families(page, chains, symbols)):
        _add(page, str(place), family, symbols)
    for element in (e for e in elements if e.tag == f"{SVG}text"):
        x, y, size = (float(element.get(name, "0")) for name in ("x", "y", "font-size"))
        page.text("label", "".join(element.itertext()), (x, y + 0.3 * size), size)


def _families(page: Page, chains: list[Chain], symbols: Sequence[Symbol]) -> list[list[Chain]]:
    """The lines that touch each other, together; meeting at a symbol is no touching."""
    free = [
        [end for end in (chain[0], chain[-1]) if _at(page.spots([end])[0], symbols) is None]
        for chain in chains
    ]
    family = list(range(len(chains)))
    for one, ends in enumerate(free):
        for other, chain in enumerate(chains):
            pieces = [Segment(*a, *b) for a, b in pairwise(chain)]
            if other != one and any(distance(end, p) <= _TOUCH for end in ends for p in pieces):
                old, new = family[other], family[one]
                family = [new if own == old else own for own in family]
    groups: dict[int, list[Chain]] = {}
    for own, chain in zip(family, chains, strict=True):
        groups.setdefault(own, []).append(chain)
    return list(groups.values())


def _add(page: Page, key: str, family: list[Chain], symbols: Sequence[Symbol]) -> None:
    children: list[tuple[Symbol, Chain]] = []
    partners: list[str] = []
    rest: list[Chain] = []
    for chain in family:
        met = [(_at(end, symbols), end) for end in page.spots((chain[0], chain[-1]))]
        below = [symbol for symbol, end in met if symbol and _is_top(symbol, end)]
        if below:
            children.append((below[0], chain))
            continue
        partners += [symbol.id for symbol, _ in met if symbol]
        rest.append(chain)
    page.union(key, partners)
    for chain in rest:
        page.union_line(key, chain)
    for symbol, chain in children:
        page.child(key, symbol.id, chain)


def _at(spot: Spot, symbols: Sequence[Symbol]) -> Symbol | None:
    here = Segment(*spot, *spot)
    return next((symbol for symbol in symbols if gap(here, symbol.edge) <= _TOUCH), None)


def _is_top(symbol: Symbol, spot: Spot) -> bool:
    return abs(spot[1] - symbol.box.top) < 2 and abs(spot[0] - symbol.x) < symbol.box.width / 4


def _middle(shape: Chain) -> Spot:
    xs, ys = [x for x, _ in shape], [y for _, y in shape]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def _apart(label: ET.Element, middle: Spot) -> float:
    x, y = float(label.get("x", "0")), float(label.get("y", "0"))
    return abs(x - middle[0]) + abs(y - middle[1])
