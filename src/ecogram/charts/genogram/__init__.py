"""The genogram: a family over generations with its unions, descent and emotional lines."""

from __future__ import annotations

from ecogram.charts.options import Options
from ecogram.model.case import Case
from ecogram.scene import Scene
from ecogram.theme import COLOUR, MONO


def draw(case: Case, options: Options) -> Scene:
    """The genogram of *case*.

    Raises EcogramError when ``options.focus`` is nobody in the case.
    """
    # Late: other charts borrow views and legends from here, but no families are laid out for them.
    from ecogram.charts.genogram.drawing import drawing
    from ecogram.charts.genogram.layout import arrange
    from ecogram.charts.genogram.select import select

    theme = MONO if options.mono else COLOUR
    view = select(case, options)
    return drawing(view, arrange(view, theme, options.notation), theme, options)
