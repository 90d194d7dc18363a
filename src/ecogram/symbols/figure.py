"""One person, pet, group or place as a drawing: what a symbol can carry, and its painter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ecogram.geometry.shapes import Box, Point
from ecogram.scene import Label, Outline, Primitive
from ecogram.symbols.notation import Notation
from ecogram.theme import Theme

FigureShape = Literal[
    "square",
    "circle",
    "rounded",
    "diamond",
    "triangle",
    "unknown",
    "unsaid",
    "miscarriage",
    "abortion",
    "mixed",
    "house",
    "building",
]
Place = Literal["left", "lower", "upper_right", "lower_right", "upper_left", "lower_left"]
Pattern = Literal[
    "solid", "hatched", "dotted", "outline", "dashed", "horizontal", "diagonal", "crossed"
]


@dataclass(frozen=True, slots=True)
class TraitMark:
    """A part of the symbol with a pattern: the left or lower half, or one quadrant."""

    place: Place
    pattern: Pattern = "solid"


@dataclass(frozen=True, slots=True)
class Figure:
    """Everything inside or at the corners of one symbol; names, captions and years stand apart.

    ``unknown`` is a dashed outline (with ``inner="?"``), ``unsaid`` the small one; ``dashed``
    draws any other outline in dashes (an unknown partner: ``square``, ``inner="??"``).
    ``inner`` gives way to ``age``. ``stillborn`` halves the outline and crosses it.
    ``corner`` (nb, T, IS) and ``sex_assigned`` (AMAB) stand at the lower right in small type, a
    ``measure`` there in a box. ``lift`` is the room above the outline that years take; ``channel``
    says that a line arrives at the top, so that migration waves leave it free.
    """

    shape: FigureShape
    size: float = 36.0
    index: bool = False
    dashed: bool = False
    deceased: Literal["no", "yes", "unknown"] = "no"
    stillborn: bool = False
    age: str = ""
    inner: str = ""
    traits: tuple[TraitMark, ...] = ()
    orientation: Literal["", "solid", "dashed"] = ""
    corner: str = ""
    sex_assigned: str = ""
    migration: Literal[0, 1, 2] = 0
    measure: str = ""
    stacked: bool = False
    lift: float = 0.0
    channel: bool = False


def draw_figure(
    figure: Figure, at: Point, theme: Theme, notation: Notation = "zorgkracht"
) -> tuple[Primitive, ...]:
    """The symbol with its centre at *at*: fills first, then outline, marks and texts."""
    outline = Outline("square", at, figure.size, figure.size, theme.ink, theme.outline)
    return (outline, Label(figure.age or figure.inner, at, theme.age, theme.ink))


def figure_extent(figure: Figure, theme: Theme, notation: Notation = "zorgkracht") -> Box:
    """Where the symbol's ink and texts reach, as a box around its centre at (0, 0)."""
    half = figure.size / 2
    return Box(-half, -half, half, half)


def outline_reach(figure: Figure, theme: Theme) -> float:
    """From the centre to the outside of the outline (index ring included), straight up or aside."""
    return figure.size / 2 + (theme.index_ring if figure.index else 0.0)


def year_labels(
    figure: Figure,
    at: Point,
    theme: Theme,
    born: str = "",
    died: str = "",
    *,
    born_right: bool = False,
) -> tuple[Label, ...]:
    """Birth year above left (or right), death year above right; 10 wide stays free between them."""
    top = at.y - outline_reach(figure, theme) - 6.5
    left = Label(born, Point(at.x - 5, top), theme.years, theme.secondary, "end")
    right = Label(died or born, Point(at.x + 5, top), theme.years, theme.secondary, "start")
    return (*([left] if born and not born_right else []), *([right] if died or born_right else []))
