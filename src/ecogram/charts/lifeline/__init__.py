"""The life line: what happened, when, and how it felt.

Source: the levenslijn or life-event line of De zorgkracht van sociale netwerken (2012), chapters 5
and 7: the most drastic events, good and bad. Its form, with a height for the feeling, is ours.
"""

from __future__ import annotations

from ecogram.charts.instruments import instrument_words
from ecogram.charts.lifeline.drawing import drawing
from ecogram.charts.lifeline.layout import arrange
from ecogram.charts.lifeline.select import select
from ecogram.charts.options import Options
from ecogram.model.case import Case
from ecogram.scene import Scene
from ecogram.theme import COLOUR, MONO


def draw(case: Case, options: Options) -> Scene:
    """The life line of *case*.

    Raises EcogramError: ``no-events`` when nothing happened, ``unknown-focus``.
    """
    theme = MONO if options.mono else COLOUR
    view = select(case, options)
    words = instrument_words(options.language)
    return drawing(view, arrange(view, theme), theme, options, words)
