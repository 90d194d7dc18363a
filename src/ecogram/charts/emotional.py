"""An emotional line with its word on it, alike in every chart that draws one between people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.geometry.text import text_width
from ecogram.scene import Group, Label
from ecogram.symbols.ties import tie_colour, tie_strokes
from ecogram.theme import pale

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    from ecogram.charts.options import Options
    from ecogram.geometry.curves import Interval
    from ecogram.symbols.notation import Direction
    from ecogram.theme import Theme

    class Drawable(Protocol):
        """What the views of ties have in common."""

        @property
        def id(self) -> str: ...
        @property
        def kind(self) -> str: ...
        @property
        def direction(self) -> Direction: ...
        @property
        def word(self) -> str: ...
        @property
        def title(self) -> str: ...
        @property
        def possible(self) -> bool: ...


WORD_LINE = 1.2
"""The height of a word on a line, as a share of its size."""


def word_box(word: str, at: Point, theme: Theme) -> Box:
    """The room of a *word* on a line with its middle *at*."""
    width, height = text_width(word, theme.word), theme.word * WORD_LINE
    return Box(at.x - width / 2, at.y - height / 2, at.x + width / 2, at.y + height / 2)


def emotional_line(
    tie: Drawable,
    spline: Spline,
    word_at: Point | None,
    theme: Theme,
    options: Options,
    *,
    openings: Sequence[Interval] = (),
    crossed: Sequence[float] = (),
) -> Group:
    """The line along *spline*, with its word where *word_at* says; what may come to be is grey.

    It opens at *openings*, and a mark on it keeps clear of where other lines have *crossed* it,
    both as lengths along the path (points).
    """
    pen = pale(theme, theme.other) if tie.possible else theme
    labels: tuple[Label, ...] = ()
    if tie.word and word_at is not None:
        labels = (Label(tie.word, word_at, theme.word, tie_colour(tie.kind, pen)),)
    strokes = tie_strokes(
        tie.kind,
        spline,
        pen,
        options.notation,
        cuts=openings,
        direction=tie.direction,
        crossed=crossed,
    )
    classes = ("relation", tie.kind, *(["possible"] if tie.possible else []))
    return Group(tie.id, classes, (*strokes, *labels), tie.title)
