"""The sociogram: everybody in the case, and every tie between two of them.

Not only what the client has with each other person, as in an ecogram, but also what they have with
one another, and what it is about (*De zorgkracht van sociale netwerken*, 2012, chapter 8).

Partners, and parents with their children, between whom the file writes no relation get a thin grey
line, which the legend explains. Without it a mother of whom nothing is noted would stand among the
people nobody knows; and the density under the drawing counts her too, so that the lines on the
paper can be counted after. Distance and place mean nothing: the legend says so.
"""

from __future__ import annotations

from ecogram.charts.options import Options
from ecogram.charts.sociogram.drawing import drawing
from ecogram.charts.sociogram.layout import arrange
from ecogram.charts.sociogram.select import select
from ecogram.model.case import Case
from ecogram.scene import Scene
from ecogram.theme import COLOUR, MONO


def draw(case: Case, options: Options) -> Scene:
    """The sociogram of *case*.

    Raises EcogramError when ``options.focus`` is nobody in the case.
    """
    theme = MONO if options.mono else COLOUR
    view = select(case, options)
    return drawing(view, arrange(view, theme, options.notation), theme, options)
