"""Give and take: which support goes to and fro between the client and each of the others.

Source: reciprocity in De zorgkracht van sociale netwerken (2012), after Komter and Scheffers; the
letters are its own. Nothing is graded: who gives most is not the chart's business.
"""

from __future__ import annotations

from ecogram.charts.give_and_take.drawing import drawing
from ecogram.charts.give_and_take.layout import arrange
from ecogram.charts.give_and_take.select import select
from ecogram.charts.instruments import instrument_words
from ecogram.charts.options import Options
from ecogram.model.case import Case
from ecogram.scene import Scene
from ecogram.theme import COLOUR, MONO


def draw(case: Case, options: Options) -> Scene:
    """What is given and received in *case*.

    Raises EcogramError: ``no-support`` when no tie has a letter, ``unknown-focus``.
    """
    theme = MONO if options.mono else COLOUR
    view = select(case, options)
    words = instrument_words(options.language)
    return drawing(view, arrange(view, theme), theme, options, words)
