"""The network map: three sectors, four distances from home, how often and how much; and a table.

Sectors, distances, frequency and weight are those of the social network analysis of Baars (MSNA, in
*De zorgkracht van sociale netwerken*, 2012, chapter 4); the drawing is ours, and no administration
of that instrument.
"""

from __future__ import annotations

from ecogram.charts.network_map.drawing import drawing
from ecogram.charts.network_map.layout import arrange
from ecogram.charts.network_map.select import select
from ecogram.charts.options import Options
from ecogram.model.case import Case
from ecogram.scene import Scene
from ecogram.theme import COLOUR, MONO


def draw(case: Case, options: Options) -> Scene:
    """The network map of *case*.

    Raises EcogramError when ``options.focus`` is nobody in the case.
    """
    theme = MONO if options.mono else COLOUR
    view = select(case, options)
    return drawing(view, arrange(view, theme), theme, options)
