"""Whose outline is not as wide as high, so that lines to it must be brought to it.

The last step before a line is drawn: it stays where it was routed, and is only made longer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ecogram.geometry.shapes import Point, Spline
from ecogram.symbols.figure import Figure
from ecogram.symbols.outlines import corners


def outlines(people: Iterable[tuple[str, Figure, Point]]) -> dict[str, tuple[Point, ...]]:
    """The outlines on the page, by id; an index ring is as the routers think."""
    return {
        id_: edge
        for id_, figure, at in people
        if not figure.index
        and (edge := corners(figure.shape, at, figure.size, stack=figure.stacked))
    }


def arriving(path: Spline, first: str, second: str, edges: Mapping[str, Sequence[Point]]) -> Spline:
    """*path* from the one to the other, brought to their outlines where it stops short."""
    if first not in edges and second not in edges:
        return path
    from ecogram.layout.landing import landed

    return landed(path, edges.get(first), edges.get(second))
