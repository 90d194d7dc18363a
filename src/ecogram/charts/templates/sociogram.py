"""A blank sociogram: circles to write names in, oneself in the middle, and lines to copy."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, pi, sin

from ecogram.charts.templates.paper import LANDSCAPE, Words, blank, footed, head, spoken
from ecogram.geometry.shapes import Point
from ecogram.scene import Group, Label, Outline, Scene
from ecogram.symbols.legend import Entry
from ecogram.symbols.samples import TieSample
from ecogram.theme import Theme

RADIUS = 23.0
TIES = ("normal", "close", "distant", "tense", "conflict", "cutoff")
RINGS = ((7, 128.0, 76.0, 0.0), (13, 300.0, 150.0, 0.5))
"""How many circles stand on an oval round the middle, how wide and tall it is, turned how far."""


def sheet(language: str, theme: Theme) -> Scene:
    """The blank sheet, A4 on its side."""
    words = spoken(language)
    header, top = head("sociogram", LANDSCAPE[0], words, theme)
    titles = {"emotional_lines": words["legend.emotional_lines"]}
    key = footed(list(_entries(words)), LANDSCAPE, titles, words["template.closing"], theme)  # type: ignore[arg-type]
    centre = Point(LANDSCAPE[0] / 2, top + 10.0 + RADIUS + RINGS[-1][2])
    middle = Label(words["template.me"], centre, theme.caption, theme.secondary)
    groups = [
        *header,
        Group("middle", ("middle",), (_circle(centre, theme), middle)),
        *_others(centre, theme),
        key,
    ]
    return blank("sociogram", LANDSCAPE, groups, language, theme)


def _others(centre: Point, theme: Theme) -> Iterator[Group]:
    number = 0
    for count, wide, tall, turn in RINGS:
        for index in range(count):
            angle = 2 * pi * (index + turn) / count - pi / 2
            at = Point(centre.x + wide * cos(angle), centre.y + tall * sin(angle))
            number += 1
            yield Group(f"person-{number}", ("person",), (_circle(at, theme),))


def _circle(at: Point, theme: Theme) -> Outline:
    return Outline("circle", at, 2 * RADIUS, 2 * RADIUS, theme.ink, theme.outline)


def _entries(words: Words) -> Iterator[Entry]:
    for kind in TIES:
        yield Entry("emotional_lines", TieSample(kind), words[f"relation.{kind}"])
