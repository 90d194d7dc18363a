"""The ecomap: the client system as one circle with its name, the surroundings around it."""

from __future__ import annotations

from ecogram.analysis.standing import standing
from ecogram.charts.options import Options
from ecogram.charts.surroundings.layout import arrange
from ecogram.charts.surroundings.page import page
from ecogram.charts.surroundings.select import select
from ecogram.layout.ecomap.board import Core
from ecogram.model.case import Case
from ecogram.scene import Scene
from ecogram.theme import COLOUR, MONO


def draw(case: Case, options: Options) -> Scene:
    """The ecomap of *case*.

    Raises EcogramError when ``options.focus`` is nobody in the case.
    """
    theme = MONO if options.mono else COLOUR
    view = select(case, standing(case, options.focus), options, "ecomap")
    return page(view, arrange(view, Core(), theme), theme, options)
