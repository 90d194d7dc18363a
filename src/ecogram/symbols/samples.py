"""Small examples of every symbol, for the legend: what to draw and how much room it takes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Literal

from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width
from ecogram.records import NamedTuple
from ecogram.scene import Label, Primitive, moved_part
from ecogram.symbols.descents import descent_extent, descent_strokes, twin_bar
from ecogram.symbols.figure import Figure, draw_figure, figure_extent, outline_reach, year_labels
from ecogram.symbols.households import household_strokes
from ecogram.symbols.notation import Notation
from ecogram.symbols.surroundings import SurroundingsSample
from ecogram.symbols.ties import tie_extent, tie_strokes
from ecogram.symbols.unions import state_marks, state_opening, union_strokes
from ecogram.theme import Theme


class PersonSample(NamedTuple):
    """A symbol, drawn small; ``born`` and ``died`` stand at its upper corners."""

    figure: Figure
    born: str = ""
    died: str = ""


class UnionSample(NamedTuple):
    """A piece of union line with the marks of its state."""

    form: str
    state: str = ""
    related: bool = False


class DescentSample(NamedTuple):
    """A child's line; ``twins`` says whether it is the pair of lines of children born together."""

    link: str = "biological"
    twins: Literal["", "yes", "no", "unknown"] = ""


class TieSample(NamedTuple):
    """A piece of emotional line."""

    kind: str


class HouseholdSample(NamedTuple):
    """A piece of household outline."""


class InkSample(NamedTuple):
    """Ink as it is, around (0, 0), in a ``box``: for a chart that draws what no catalogue holds."""

    parts: tuple[Primitive, ...]
    box: Box


Sample = (
    InkSample
    | PersonSample
    | UnionSample
    | DescentSample
    | TieSample
    | HouseholdSample
    | SurroundingsSample
)

WIDTH = 46.0
"""Of line samples: less shows no pattern."""
_SYMBOL = 15.0
_YEARS = 2.0  # from a symbol to a year
_YEAR_TOP = 3.0  # from the top of a symbol down to the middle of a year
_DROP = 15.0
_LETTERED = 22.0  # a drop with a letter in it
_TWINS = 8.0  # half the width of twins' lines


def sample_box(sample: Sample, theme: Theme, notation: Notation = "zorgkracht") -> Box:
    """The room of *sample* around its centre at (0, 0), the height at which its text stands."""
    match sample:
        case PersonSample():
            return _person_box(sample, theme, notation)
        case InkSample(_, box):
            return box
        case TieSample(kind):
            extent = tie_extent(kind, notation)
            return Box(-WIDTH / 2, -extent, WIDTH / 2, extent)
        case DescentSample(link, twins):
            half = _drop(link) / 2
            left, right = (_TWINS + 1, _TWINS + 1) if twins else descent_extent(link)
            return Box(-left, -half, right, half)
        case UnionSample() | HouseholdSample():
            return Box(-WIDTH / 2, -6.0, WIDTH / 2, 6.0)
        case _:
            from ecogram.symbols.eco_samples import surroundings_box

            return surroundings_box(sample, theme)


def draw_sample(
    sample: Sample, at: Point, theme: Theme, notation: Notation = "zorgkracht"
) -> tuple[Primitive, ...]:
    """The primitives of *sample* around *at*."""
    left, right = Point(at.x - WIDTH / 2, at.y), Point(at.x + WIDTH / 2, at.y)
    match sample:
        case PersonSample():
            figure = _small(sample)
            return (*draw_figure(figure, at, theme, notation), *_years(sample, figure, at, theme))
        case InkSample(parts):
            return tuple(moved_part(part, at) for part in parts)
        case TieSample(kind):
            return tie_strokes(kind, polyline([left, right]), theme, notation)
        case UnionSample(form, state, related):
            opening = [(at, state_opening(state))] if state else []
            line = union_strokes(form, [left, right], theme, related=related, openings=opening)
            return (*line, *state_marks(state, at, Point(1.0, 0.0), theme))
        case DescentSample(link, twins):
            return _twins(link, twins, at, theme) if twins else _child(link, at, theme)
        case HouseholdSample():
            return household_strokes(polyline([left, right]), theme)
        case _:
            from ecogram.symbols.eco_samples import draw_surroundings

            return draw_surroundings(sample, at, theme)


def _small(sample: PersonSample) -> Figure:
    return sample.figure._replace(size=_SYMBOL, lift=0.0, channel=False)


def _years(sample: PersonSample, figure: Figure, at: Point, theme: Theme) -> list[Label]:
    """The years beside the upper corners: above them they would take the row before."""
    half = outline_reach(figure, theme)
    labels = year_labels(figure, at, theme, sample.born, sample.died)
    ends = {"end": -half - _YEARS, "start": half + _YEARS, "middle": 0.0}
    y = at.y - half + _YEAR_TOP
    return [label._replace(at=Point(at.x + ends[label.align], y)) for label in labels]


def _person_box(sample: PersonSample, theme: Theme, notation: Notation) -> Box:
    figure = _small(sample)
    box = figure_extent(figure, theme, notation)
    half = outline_reach(figure, theme, notation) + _YEARS
    born, died = (text_width(year, theme.years) for year in (sample.born, sample.died))
    left = -half - born if sample.born else box.left
    right = half + died if sample.died else box.right
    return box._replace(left=min(box.left, left), right=max(box.right, right))


def _drop(link: str) -> float:
    return _LETTERED if link in ("donor", "surrogate") else _DROP


def _child(link: str, at: Point, theme: Theme) -> tuple[Primitive, ...]:
    half = _drop(link) / 2
    return descent_strokes(link, [Point(at.x, at.y - half), Point(at.x, at.y + half)], theme)


def _twins(
    link: str, identical: Literal["yes", "no", "unknown"], at: Point, theme: Theme
) -> tuple[Primitive, ...]:
    apex, foot = Point(at.x, at.y - _DROP / 2), at.y + _DROP / 2
    feet = [Point(at.x + side * _TWINS, foot) for side in (-1, 1)]
    lines: Sequence[tuple[Primitive, ...]] = [
        descent_strokes(link, [apex, end], theme) for end in feet
    ]
    share = 0.62
    bar = (_between(apex, feet[0], share), _between(apex, feet[1], share))
    return (*chain.from_iterable(lines), *twin_bar(identical, bar, theme))


def _between(start: Point, end: Point, share: float) -> Point:
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
