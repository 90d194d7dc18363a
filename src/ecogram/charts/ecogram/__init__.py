"""The ecogram: a genogram in the middle, the surroundings around it."""

from __future__ import annotations

from collections.abc import Iterable

from ecogram.analysis.standing import standing
from ecogram.charts.ecogram.core import core, overhead, shrunk, small, spacing
from ecogram.charts.ecogram.inside import inside
from ecogram.charts.genogram.drawing import family as drawn
from ecogram.charts.genogram.layout import arrange as arrange_family
from ecogram.charts.genogram.select import select as select_family
from ecogram.charts.genogram.shift import shifted
from ecogram.charts.options import Options
from ecogram.charts.surroundings.layout import arrange
from ecogram.charts.surroundings.page import Middle, page
from ecogram.charts.surroundings.select import select
from ecogram.geometry.shapes import Point
from ecogram.layout.ecomap.board import Core
from ecogram.model.case import Case
from ecogram.scene import Group, Scene
from ecogram.theme import COLOUR, MONO


def draw(case: Case, options: Options) -> Scene:
    """The ecogram of *case*.

    Raises EcogramError when ``options.focus`` is nobody in the case.
    """
    theme = MONO if options.mono else COLOUR
    stand = standing(case, options.focus)
    around = select(case, stand, options, "ecogram")
    if not stand.members:
        return page(around, arrange(around, Core(), theme), theme, options)
    family = select_family(inside(case, stand), options._replace(focus=""))
    inner = theme if around.star else small(theme, family)
    family = shrunk(family, inner.symbol)
    distances = None if around.star else spacing(family)
    middle = arrange_family(family, inner, options.notation, distances, overhead(family))
    circle = core(family, middle, inner, options.notation, outlined=not around.star)

    def people(at: Point) -> Iterable[Group]:
        return drawn(family, shifted(middle, at), inner, options)

    places = arrange(around, circle, theme)
    return page(around, places, theme, options, Middle(family, people))
