"""The emotional lines from the middle of a network scheme, drawn as a genogram has them."""

from __future__ import annotations

from ecogram.charts.cuts import cuts, opening
from ecogram.charts.network_scheme.layout import Placement
from ecogram.charts.network_scheme.view import SpokeView
from ecogram.charts.options import Options
from ecogram.geometry.curves import backward
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width
from ecogram.scene import Group, Label
from ecogram.symbols.ties import tie_colour, tie_extent, tie_strokes
from ecogram.theme import Theme, pale


def tie_group(
    tie: SpokeView, inner: str, placement: Placement, centre: Point, theme: Theme, options: Options
) -> Group:
    """One line with its word; what may come to be is grey. *inner* is who stands in the middle."""
    pen = pale(theme, theme.possible) if tie.possible else theme
    spoke = placement.spokes[tie.id]
    spline = tuple(Point(x + centre.x, y + centre.y) for x, y in spoke.path)
    outward = tie.first == inner
    spline = spline if outward else backward(spline)
    labels: tuple[Label, ...] = ()
    gaps = [gap for box in spoke.under for gap in cuts(spline, box.moved(*centre))]
    if tie.word and spoke.word is not None:
        at = Point(spoke.word.x + centre.x, spoke.word.y + centre.y)
        width, height = text_width(tie.word, theme.word), theme.word * 1.2
        box = Box(at.x - width / 2, at.y - height / 2, at.x + width / 2, at.y + height / 2)
        gaps += opening(spline, box, tie_extent(tie.kind, options.notation))
        labels = (Label(tie.word, at, theme.word, tie_colour(tie.kind, pen)),)
    strokes = tie_strokes(
        tie.kind,
        spline,
        pen,
        options.notation,
        cuts=sorted(gaps),
        direction=tie.arrow,  # type: ignore[arg-type]
    )
    classes = ("relation", tie.kind, *(["possible"] if tie.possible else []))
    return Group(tie.id, classes, (*strokes, *labels), tie.title)
