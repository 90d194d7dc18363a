"""The page of an eco chart: title, the drawing under or beside it, the legend."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from ecogram.charts.genogram.view import FamilyView
from ecogram.charts.options import Options
from ecogram.charts.sheet import LINE, framed, head, named
from ecogram.charts.surroundings.coalitions import coalition_groups
from ecogram.charts.surroundings.drawing import circles, outside
from ecogram.charts.surroundings.layout import EcoPlacement
from ecogram.charts.surroundings.legend import entries, titles
from ecogram.charts.surroundings.shift import shifted
from ecogram.charts.surroundings.view import EcoView
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width
from ecogram.layout.ecomap.places import EcoPlaces
from ecogram.records import NamedTuple
from ecogram.scene import Group, Scene
from ecogram.symbols.legend import legend
from ecogram.theme import Theme
from ecogram.vocabulary import words as vocabulary

HEADER_GAP = 14.0
LEGEND_GAP = 20.0
LEAST_WIDTH = 420.0
"""Room for a legend of three columns under a very small drawing."""
LANDSCAPE = 1.414
"""Width over height of the page that a drawing should fill."""
WIDER, LOWER = (0.75, 0.85, 0.95), 0.94
"""How wide a high page is made, of the width that would fill it; so much lower must it get."""
GUEST, LETTER = 20.0, 12.0
"""Half the room of a free symbol, and of a line with its letters (points)."""


class Middle(NamedTuple):
    """A family in the circle, and its drawing once its frame has a place on the page."""

    family: FamilyView
    groups: Callable[[Point], Iterable[Group]]


class Laid(NamedTuple):
    """One way to fill the page: the width inside its margins, the foot of it all, the legend."""

    inner: float
    bottom: float
    shift: Point
    key: tuple[Group, ...] = ()

    @property
    def size(self) -> float:
        """The height of the landscape page that holds it."""
        return max(self.inner / LANDSCAPE, self.bottom)


def page(
    view: EcoView,
    placement: EcoPlacement,
    theme: Theme,
    options: Options,
    middle: Middle | None = None,
) -> Scene:
    """The whole scene; without a *middle* the circle holds its name only."""
    words = vocabulary(view.language, "drawing")
    family = middle.family if middle else None
    found = entries(view, placement.outsiders.values(), family, words) if options.legend else ()
    closing = (view.footer,) if view.footer else ()
    core = placement.places.core
    is_round = core is None or core.is_circle
    blocks = titles(found, words, is_round=is_round)

    def laid(least: float) -> Laid:
        inner, shift = _set(view, placement.places, theme, least)
        bottom = placement.places.bounds.bottom + shift.y
        if not options.legend:
            return Laid(inner, bottom, shift)
        at = Point(theme.margin, bottom + LEGEND_GAP)
        key, height = legend(found, at, inner, theme, blocks, closing, options.notation)
        return Laid(inner, at.y + height, shift, (key,))

    set_out = _widened(laid, LEAST_WIDTH if options.legend else 0.0)
    there = placement._replace(places=shifted(placement.places, set_out.shift))
    groups = [
        *head(view.title, view.subtitle, set_out.inner, theme)[0],
        *circles(view, there, theme),
        *coalition_groups(view, there, theme),
        *(middle.groups(there.places.offset) if middle else ()),
        *outside(view, there, theme, options, middle.family.persons if middle else ()),
        *set_out.key,
    ]
    name = named(view.chart, view.title, words)
    return framed(view, name, groups, set_out.inner, set_out.bottom, theme)


def _widened(laid: Callable[[float], Laid], least: float) -> Laid:
    """Wider than the drawing needs when the legend then makes a high page much lower."""
    best = laid(least)
    for share in WIDER if best.key else ():
        tried = laid(best.bottom * LANDSCAPE * share)
        if tried.inner > best.inner and tried.size < LOWER * best.size:
            return tried
    return best


def _set(view: EcoView, places: EcoPlaces, theme: Theme, least: float) -> tuple[float, Point]:
    """The width inside the margins (*least* or more), and how far all moves onto the page.

    Circles may rise beside the title, where it leaves room for them.
    """
    bounds = places.bounds
    title = 0.0
    if view.title or view.subtitle:
        title = max(
            text_width(view.title, theme.title, True), text_width(view.subtitle, theme.caption)
        )
    inner = max(bounds.width, title, least)
    dx = theme.margin - bounds.left + (inner - bounds.width) / 2
    dy = theme.margin - bounds.top
    if title:
        foot = theme.margin + theme.title + LINE + HEADER_GAP
        beside = theme.margin + title + 2 * HEADER_GAP
        tops = [box.top for box in _bodies(places) if box.left + dx < beside]
        dy = max(dy, foot - min(tops, default=bounds.top))
    return inner, Point(dx, dy)


def _bodies(places: EcoPlaces) -> Iterator[Box]:
    """Boxes round everything whose place on the page counts."""
    for disc in places.discs.values():
        (x, y), radius = disc.centre, disc.radius
        yield Box(x - radius, y - radius, x + radius, y + radius)
    if places.core is not None:
        (x, y), core = places.core.centre, places.core
        yield Box(
            x - core.half_width, y - core.half_height, x + core.half_width, y + core.half_height
        )
    for guest in places.guests.values():
        yield Box(*guest.centre, *guest.centre).grown(GUEST)
        if guest.label is not None:
            yield guest.label.box
    for path in places.paths.values():
        for a, b in pairwise(path[::3]):
            yield Box(min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y)).grown(LETTER)
