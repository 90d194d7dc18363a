"""The emotional lines from the middle of a network scheme, drawn as a genogram has them."""

from __future__ import annotations

from ecogram.charts.cuts import cuts, opening
from ecogram.charts.emotional import emotional_line, word_box
from ecogram.charts.network_scheme.layout import Placement
from ecogram.charts.network_scheme.view import SpokeView
from ecogram.charts.options import Options
from ecogram.geometry.curves import backward
from ecogram.geometry.shapes import Point
from ecogram.scene import Group
from ecogram.symbols.ties import tie_extent
from ecogram.theme import Theme


def tie_group(
    tie: SpokeView, inner: str, placement: Placement, centre: Point, theme: Theme, options: Options
) -> Group:
    """One line with its word; what may come to be is grey. *inner* is who stands in the middle."""
    spoke = placement.spokes[tie.id]
    spline = tuple(Point(x + centre.x, y + centre.y) for x, y in spoke.path)
    outward = tie.first == inner
    spline = spline if outward else backward(spline)
    gaps = [gap for box in spoke.under for gap in cuts(spline, box.moved(*centre))]
    at = None
    if tie.word and spoke.word is not None:
        at = Point(spoke.word.x + centre.x, spoke.word.y + centre.y)
        box = word_box(tie.word, at, theme)
        gaps += opening(spline, box, tie_extent(tie.kind, options.notation))
    return emotional_line(tie, spline, at, theme, options, openings=sorted(gaps))
