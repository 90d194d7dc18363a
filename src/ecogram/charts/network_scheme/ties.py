"""The emotional lines of a network scheme, from the person in the middle, as a genogram has them."""

from __future__ import annotations

from ecogram.charts.cuts import PADDING, cuts
from ecogram.charts.genogram.view import TieView
from ecogram.charts.network_scheme.layout import Placement
from ecogram.charts.options import Options
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width
from ecogram.scene import Group, Label
from ecogram.symbols.ties import tie_colour, tie_extent, tie_strokes
from ecogram.theme import Theme


def tie_group(
    tie: TieView, placement: Placement, centre: Point, theme: Theme, options: Options
) -> Group:
    """One line with its word; what may come to be is grey."""
    pen = _pale(theme) if tie.possible else theme
    spline = tuple(Point(x + centre.x, y + centre.y) for x, y in placement.paths[tie.id])
    labels: tuple[Label, ...] = ()
    gaps: tuple[tuple[float, float], ...] = ()
    word = placement.words.get(tie.id)
    if tie.word and word is not None:
        at = Point(word.x + centre.x, word.y + centre.y)
        width, height = text_width(tie.word, theme.word), theme.word * 1.2
        box = Box(at.x - width / 2, at.y - height / 2, at.x + width / 2, at.y + height / 2)
        gaps = cuts(spline, box.grown(PADDING + tie_extent(tie.kind, options.notation) / 2))
        labels = (Label(tie.word, at, theme.word, tie_colour(tie.kind, pen)),)
    strokes = tie_strokes(
        tie.kind,
        spline,
        pen,
        options.notation,
        cuts=gaps,
        direction=tie.arrow,  # type: ignore[arg-type]
    )
    classes = ("relation", tie.kind, *(["possible"] if tie.possible else []))
    return Group(tie.id, classes, (*strokes, *labels), tie.title)


def _pale(theme: Theme) -> Theme:
    grey = theme.possible
    return theme._replace(
        ink=grey, close=grey, conflict=grey, tense=grey, control=grey, distance=grey, care=grey
    )
