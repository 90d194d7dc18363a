"""The network scheme: four rings of closeness, four segments of life, one person in the middle.

Its rings and segments are those of Lensink as Smit and van Gennep pass them on (*De zorgkracht van
sociale netwerken*, 2012, chapter 4).
"""

from __future__ import annotations

from ecogram.charts.network_scheme.drawing import drawing
from ecogram.charts.network_scheme.layout import arrange
from ecogram.charts.network_scheme.select import select
from ecogram.charts.options import Options
from ecogram.model.case import Case
from ecogram.scene import Scene
from ecogram.theme import COLOUR, MONO


def draw(case: Case, options: Options) -> Scene:
    """The network scheme of *case*.

    Raises EcogramError when ``options.focus`` is nobody in the case.
    """
    theme = MONO if options.mono else COLOUR
    view = select(case, options)
    return drawing(view, arrange(view, theme), theme, options)
