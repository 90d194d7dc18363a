"""A blank network scheme: the rings and the segments, and a dot for the one in the middle."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.charts.network.blocks import Caption
from ecogram.charts.network.frame import borders, rings
from ecogram.charts.network.page import CENTRE
from ecogram.charts.network_scheme.drawing import segments
from ecogram.charts.network_scheme.layout import BORDERS, LEAST
from ecogram.charts.network_scheme.view import RINGS
from ecogram.charts.templates.paper import PORTRAIT, Words, blank, footed, head, rule, spoken
from ecogram.geometry.shapes import Point
from ecogram.scene import Group, Label, Line, Outline, Scene
from ecogram.symbols.figure import Figure
from ecogram.symbols.legend import Entry
from ecogram.symbols.samples import PersonSample
from ecogram.theme import Theme

WRITING = 20.0
SAMPLES = (
    ("person.woman", Figure("circle")),
    ("person.man", Figure("square")),
    ("person.non_binary", Figure("rounded", corner="nb")),
    ("person.group", Figure("mixed", age="7")),
)


def sheet(language: str, theme: Theme) -> Scene:
    """The blank sheet, A4 upright."""
    words = spoken(language)
    width, _ = PORTRAIT
    header, top = head("network-scheme", width, words, theme)
    captions = [Caption(words[f"ring.{ring}"], 0.0) for ring in RINGS]
    radii = [sum(LEAST[: n + 1]) for n in range(len(LEAST))]
    centre = Point(width / 2, top + 14.0 + radii[-1])
    person = Outline("circle", centre, CENTRE, CENTRE, theme.ink, theme.outline)
    found = [Entry("persons", PersonSample(figure), words[key]) for key, figure in SAMPLES]
    key = footed(
        found,
        PORTRAIT,
        {"persons": words["legend.persons"]},
        words["closing.network-scheme"],
        theme,
    )
    groups = [
        *header,
        *rings(RINGS, captions, radii, centre, theme),
        borders(BORDERS[:-1], captions, radii, CENTRE / 2 + 5.0, (), centre, theme),
        *segments(radii[-1], centre, theme, words),
        Group("middle", ("middle",), (person,)),
        Group("not-placed", ("not-placed",), tuple(_open(centre.y + radii[-1], words, theme))),
        key,
    ]
    return blank("network-scheme", PORTRAIT, groups, language, theme)


def _open(y: float, words: Words, theme: Theme) -> Iterator[Label | Line]:
    """Lines for who has no place yet."""
    at = Point(theme.margin, y + 24.0)
    yield Label(words["template.open"], at, theme.caption, theme.ink, "start", bold=True)
    for row in range(1, 3):
        start = Point(theme.margin, at.y + 6.0 + row * WRITING)
        yield rule(start, PORTRAIT[0] - 2 * theme.margin, theme)
