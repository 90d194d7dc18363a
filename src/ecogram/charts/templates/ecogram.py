"""A blank ecogram: a circle for the client system, circles for the parts of life around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecogram.charts.templates.paper import LANDSCAPE, Words, blank, footed, head, spoken
from ecogram.geometry.shapes import Point
from ecogram.scene import Group, Label, Scene
from ecogram.symbols.circles import circle_strokes
from ecogram.symbols.legend import Entry
from ecogram.symbols.surroundings import EcoSample, LetterSample, StrengthSample
from ecogram.theme import Theme

Places = Sequence[tuple[float, float]]

CLIENT, DOMAIN = 86.0, 38.0
"""Radii of the circles (points)."""
PLACES = (
    *((-165.0, -122.0), (165.0, -122.0), (300.0, -80.0), (300.0, 80.0)),
    *((165.0, 122.0), (-165.0, 122.0), (-300.0, 80.0), (-300.0, -80.0)),
)
"""Of the parts of life round the middle; nothing at twelve and six o'clock."""
LINES = (
    ("normal", "eco.solid"),
    ("tense", "eco.dotted"),
    ("conflict", "eco.zigzag"),
    ("cutoff", "eco.broken"),
)


def sheet(language: str, theme: Theme) -> Scene:
    """The blank sheet, A4 on its side."""
    return circles("ecogram", CLIENT, DOMAIN, PLACES, language, theme)


def circles(
    name: str, client: float, domain: float, places: Places, language: str, theme: Theme
) -> Scene:
    """A sheet with a circle in the middle and smaller ones at *places* from there (points)."""
    words = spoken(language)
    width, _ = LANDSCAPE
    header, top = head(name, width, words, theme)
    centre = Point(width / 2, top + 14.0 + domain - min(y for _, y in places))
    titles = {"outside": words["legend.lines"], "support": words["legend.support"]}
    key = footed(list(_entries(words)), LANDSCAPE, titles, "", theme)  # type: ignore[arg-type]
    system = Point(centre.x, centre.y - client + 15.0)
    label = Label(words["client_system"], system, theme.caption, theme.secondary)
    strokes = circle_strokes(centre, client, theme, role="client")
    groups = [
        *header,
        *_domains(centre, domain, places, theme),
        Group("client-system", ("client-system",), (*strokes, label)),
        key,
    ]
    return blank(name, LANDSCAPE, groups, language, theme)


def _domains(centre: Point, radius: float, places: Places, theme: Theme) -> Iterator[Group]:
    for index, (x, y) in enumerate(places, 1):
        strokes = circle_strokes(Point(centre.x + x, centre.y + y), radius, theme)
        yield Group(f"domain-{index}", ("domain",), strokes)


def _entries(words: Words) -> Iterator[Entry]:
    for kind, key in LINES:
        yield Entry("outside", EcoSample(kind), words[key])
    yield Entry("outside", StrengthSample(), words["strength"])
    yield Entry("outside", EcoSample("normal", 2, "forward"), words["direction"])
    yield Entry("outside", EcoSample("normal", 3, possible=True), words["possible.tie"])
    for letter in "PGAE":
        yield Entry("support", LetterSample(letter), words[f"support.{letter}"])
