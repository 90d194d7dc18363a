"""Graphviz' SVG of a family: every node and edge says in its title what it is.

For the recipe (persons p0, unions u0) and for Gramps' graph (persons I0000, unions F0000).
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from math import dist
from typing import NamedTuple

from bench.drawn.page import Page
from bench.ink import SVG, inked
from bench.pedigree import Pedigree
from bench.plane import Chain, Spot

_PERSON, _UNION = re.compile(r"(?:p|_?I)(\d+)"), re.compile(r"(?:u|_?F)(\d+)")


class _Part(NamedTuple):
    """A node or an edge: its title, its shapes ("pen" first), and its lines of text."""

    title: str
    shapes: list[Chain]
    heads: list[Chain]
    texts: list[tuple[str, Spot, float]]


def read(page: Page, root: ET.Element, pedigree: Pedigree) -> None:
    """All persons, unions and edges; a line goes on to the middle of its union's sign."""
    ids = pedigree.ids
    graph = next(group for group in root if group.tag == f"{SVG}g")
    nodes = {part.title: part for part in _parts(graph, "node")}
    edges = [(part.title.split("->"), part) for part in _parts(graph, "edge")]
    middles = {title: _middle(node.shapes[0]) for title, node in nodes.items() if node.shapes}
    persons = {t: ids[int(m[1])] for t in nodes if (m := _PERSON.fullmatch(t))}
    for title, id_ in persons.items():
        page.person(id_, nodes[title].shapes[:1])
    partners = {
        title: pedigree.couples[int(m[1])].partners
        for title in nodes
        if (m := _UNION.fullmatch(title))
    }
    for union, couple in partners.items():
        page.union(union, couple)
    for (start, end), edge in edges:
        if start in partners and persons[end] not in partners[start]:
            page.child(start, persons[end], _whole(edge, middles[start], None))
        elif start in partners:  # in one rank the line goes from one partner to the other
            page.union_line(start, _whole(edge, middles[start], None))
        else:
            page.union_line(end, _whole(edge, None, middles[end]))
    for part in (*nodes.values(), *(edge for _, edge in edges)):
        for words, spot, size in part.texts:
            page.text(part.title, words, spot, size)


def _whole(edge: _Part, start: Spot | None, end: Spot | None) -> Chain:
    """The edge with its arrowhead, from or to the middle of a union's sign."""
    chain = list(edge.shapes[0]) if edge.shapes else []
    for head in edge.heads if chain else ():
        chain.append(max(head, key=lambda spot: dist(spot, chain[-1])))
    return [*([start] if start else []), *chain, *([end] if end else [])]


def _parts(graph: ET.Element, kind: str) -> Iterator[_Part]:
    """In the numbers of the graph: a page that it is shrunk to changes nothing."""
    for group in graph.iter(f"{SVG}g"):
        if group.get("class") != kind:
            continue
        part = _Part(group.findtext(f"{SVG}title", ""), [], [], [])
        for element in group.iter():
            drawn = inked(element, 1.0, 0.0, 0.0)
            if drawn and kind == "edge" and element.tag == f"{SVG}polygon":
                part.heads.extend(drawn[1])
            elif drawn:
                part.shapes.extend(drawn[1])
            elif element.tag == f"{SVG}text":
                x, y, size = (float(element.get(a, "0")) for a in ("x", "y", "font-size"))
                words = "".join(element.itertext())
                part.texts.append((words, (x, y), size))
        yield part


def _middle(shape: Chain) -> Spot:
    xs, ys = [x for x, _ in shape], [y for _, y in shape]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
