"""The care pie: who gives which part of the care, at one moment or at several.

Source: the Brussels study on the carrying strength of personal networks (Thys and Vermeulen,
2018) puts four kinds of care beside one another in a pie, and warns against circles.
"""

from __future__ import annotations

from ecogram.charts.care_pie.drawing import drawing
from ecogram.charts.care_pie.layout import arrange
from ecogram.charts.care_pie.select import select
from ecogram.charts.instruments import instrument_words
from ecogram.charts.options import Options
from ecogram.model.case import Case
from ecogram.scene import Scene
from ecogram.theme import COLOUR, MONO


def draw(case: Case, options: Options) -> Scene:
    """The care pies of *case*.

    Raises EcogramError: ``no-care`` when the case says nothing of care, ``unknown-focus``.
    """
    theme = MONO if options.mono else COLOUR
    view = select(case, options)
    words = instrument_words(options.language)
    return drawing(view, arrange(view, theme), theme, options, words)
