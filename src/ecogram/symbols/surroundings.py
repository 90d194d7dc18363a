"""What a legend can show of an ecomap and an ecogram; how it is drawn, others know.

Only these types are loaded for a drawing without surroundings: they cost a cold start nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ecogram.records import NamedTuple

if TYPE_CHECKING:
    from ecogram.symbols.circles import Role
    from ecogram.symbols.formality import Formality
    from ecogram.symbols.notation import Direction


class EcoSample(NamedTuple):
    """A piece of line; with a direction, a possible tie or a form it shows these."""

    kind: str = "normal"
    strength: int | None = 3
    direction: Direction | None = None
    possible: bool = False
    formality: Formality | None = None


class StrengthSample(NamedTuple):
    """Five bars, from the thinnest to the thickest."""


class LetterSample(NamedTuple):
    """A support letter in its ring."""

    letter: str
    possible: bool = False


class BothWaysSample(NamedTuple):
    """Support both ways: a letter beside each arrowhead."""

    first: str = "P"
    second: str = "E"


class CoalitionSample(NamedTuple):
    """A piece of the outline round those who stand together."""


class CircleSample(NamedTuple):
    """The circle of a domain or of the client system."""

    role: Role


class NameSample(NamedTuple):
    """A person drawn as a name in a box."""

    name: str


SurroundingsSample = (
    EcoSample
    | StrengthSample
    | LetterSample
    | BothWaysSample
    | CoalitionSample
    | CircleSample
    | NameSample
)
