"""Capacity and load: what weighs on somebody beside what carries him or her.

Source: De zorgkracht van sociale netwerken (2012) names the balance of load and capacity as an
instrument without drawing it; the form, with a beam that stays level, is ours.
"""

from __future__ import annotations

from ecogram.charts.instruments import instrument_words
from ecogram.charts.load.drawing import drawing
from ecogram.charts.load.layout import arrange
from ecogram.charts.load.select import select
from ecogram.charts.options import Options
from ecogram.model.case import Case
from ecogram.scene import Scene
from ecogram.theme import COLOUR, MONO


def draw(case: Case, options: Options) -> Scene:
    """The balances of *case*.

    Raises EcogramError: ``no-load`` when the case has neither list, ``unknown-focus``.
    """
    theme = MONO if options.mono else COLOUR
    view = select(case, options)
    words = instrument_words(options.language)
    return drawing(view, arrange(view, theme), theme, options, words)
