"""What the router is told about a symbol that a tie ends at, and about the tie's own stroke."""

from __future__ import annotations

from ecogram.layout.ties import Shape
from ecogram.symbols.notation import Notation

SHAPES: dict[str, Shape] = {
    "circle": "circle",
    "diamond": "diamond",
    "rounded": "rounded",
    "triangle": "triangle",
    "miscarriage": "dot",
    "abortion": "dot",
}
"""The outline of a figure to a line that ends there; any other is a square."""
LOSSES = ("miscarriage", "abortion")
PATTERNED, PLAIN = 30.0, 12.0
"""The least radius of a bend of a pattern, and of a plain stroke (points)."""
PLAIN_KINDS = (
    "normal",
    "distant",
    "indifferent",
    "cutoff",
    "cutoff_repaired",
    "never_met",
    "care",
    "role_reversal",
    "manipulative",
    "controlling",
    "love",
    "in_love",
    "admirer",
    "limerence",
    "focused_on",
    "other",
)
"""One plain line, perhaps with a mark or a head on it: it may bend sharply and pass narrowly."""
PLAIN_EXTENT = 1.0


def end_shape(figure: str, notation: Notation) -> Shape:
    """The outline of a *figure*; GenoPro draws a lost pregnancy as a triangle."""
    lost = notation == "genopro" and figure in LOSSES
    return "triangle" if lost else SHAPES.get(figure, "square")
