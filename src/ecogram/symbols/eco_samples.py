"""Small examples of what an ecomap and an ecogram draw, for their legend."""

from __future__ import annotations

from itertools import chain
from typing import assert_never

from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Box, Point
from ecogram.scene import Line, Primitive
from ecogram.symbols.circles import circle_strokes, name_box, name_box_size
from ecogram.symbols.coalitions import coalition_extent, coalition_strokes
from ecogram.symbols.eco_kinds import WIDTHS
from ecogram.symbols.eco_measures import eco_extent, eco_mark
from ecogram.symbols.eco_ties import eco_strokes
from ecogram.symbols.letters import letter_cuts, letter_radius, letter_rings
from ecogram.symbols.surroundings import (
    BothWaysSample,
    CircleSample,
    CoalitionSample,
    EcoSample,
    LetterSample,
    NameSample,
    StrengthSample,
    SurroundingsSample,
)
from ecogram.theme import Theme

_LINE = 56.0
_WAYS = 62.0
_RING_PLACE = 13.0  # from the middle to a letter of support both ways
_BAR, _BAR_GAP = 8.8, 3.0
_CIRCLE = 7.5
_STRENGTH_BOTH_WAYS = 1
_NAME, _NAME_PITCH = 7.5, 8.0  # smaller than in a drawing, as all symbols are


def surroundings_box(sample: SurroundingsSample, theme: Theme) -> Box:
    """The room of *sample* around its centre at (0, 0)."""
    match sample:
        case EcoSample(kind, strength, direction, possible, formality):
            reaches = [eco_extent(kind, strength, direction=direction, formality=formality)]
            mark = eco_mark(kind, strength, possible=possible)
            return _around(_LINE, 2 * max([*reaches, mark[1] if mark else 0.0]))
        case StrengthSample():
            return _around(5 * _BAR + 4 * _BAR_GAP, WIDTHS[-1])
        case LetterSample(_, possible):
            return _around(2 * letter_radius(possible=possible), 2 * letter_radius())
        case BothWaysSample():
            return _around(_WAYS, 2 * letter_radius())
        case CoalitionSample():
            return Box(-_LINE / 2, -coalition_extent() / 2, _LINE / 2, coalition_extent() / 2 + 1.0)
        case CircleSample():
            return _around(2 * _CIRCLE + 2.0, 2 * _CIRCLE + 2.0)
        case NameSample(name):
            return _around(*name_box_size([name], _smaller(theme))).grown(theme.outline / 2)
        case _:
            assert_never(sample)


def draw_surroundings(sample: SurroundingsSample, at: Point, theme: Theme) -> tuple[Primitive, ...]:
    """The primitives of *sample* around *at*."""
    line = _line(at, _LINE)
    match sample:
        case EcoSample(kind, strength, direction, possible, formality):
            return eco_strokes(
                kind,
                polyline(line),
                strength,
                theme,
                direction=direction,
                possible=possible,
                formality=formality,
            )
        case StrengthSample():
            return _bars(at, theme)
        case LetterSample(letter, possible):
            return letter_rings([letter], [at], theme, possible=possible)
        case BothWaysSample(first, second):
            return _both_ways(first, second, at, theme)
        case CoalitionSample():
            y = at.y + coalition_extent() / 2
            foot = [Point(line[0].x, y), Point(line[1].x, y)]
            return coalition_strokes(polyline(foot), theme, mark=Point(at.x - 4.0, y))
        case CircleSample(role):
            return circle_strokes(at, _CIRCLE, theme, role=role)
        case NameSample(name):
            return name_box([name], at, _smaller(theme))
        case _:
            assert_never(sample)


def _smaller(theme: Theme) -> Theme:
    return theme._replace(name=_NAME, name_pitch=_NAME_PITCH)


def _around(width: float, height: float) -> Box:
    return Box(-width / 2, -height / 2, width / 2, height / 2)


def _line(at: Point, length: float) -> list[Point]:
    return [Point(at.x - length / 2, at.y), Point(at.x + length / 2, at.y)]


def _bars(at: Point, theme: Theme) -> tuple[Primitive, ...]:
    bars = []
    for index, width in enumerate(WIDTHS):
        middle = Point(at.x + (index - 2) * (_BAR + _BAR_GAP), at.y)
        bars.append(Line((polyline(_line(middle, _BAR - width)),), theme.ink, width))
    return tuple(bars)


def _both_ways(first: str, second: str, at: Point, theme: Theme) -> tuple[Primitive, ...]:
    line = polyline(_line(at, _WAYS))
    centres = [Point(at.x - _RING_PLACE, at.y), Point(at.x + _RING_PLACE, at.y)]
    cuts = letter_cuts(line, centres)
    drawn = eco_strokes("normal", line, _STRENGTH_BOTH_WAYS, theme, cuts=cuts, direction="both")
    return tuple(chain(drawn, letter_rings([first, second], centres, theme)))
