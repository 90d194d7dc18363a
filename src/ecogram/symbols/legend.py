"""The legend: titled columns of exactly the symbols used, drawn from the same catalogue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from ecogram.geometry.shapes import Point
from ecogram.scene import Group
from ecogram.symbols.figure import Figure
from ecogram.symbols.notation import Notation
from ecogram.theme import Theme

Section = Literal["persons", "family_lines", "emotional_lines"]


@dataclass(frozen=True, slots=True)
class PersonSample:
    """A symbol, drawn small; ``born`` and ``died`` stand above it."""

    figure: Figure
    born: str = ""
    died: str = ""


@dataclass(frozen=True, slots=True)
class UnionSample:
    """A piece of union line."""

    form: str
    state: str = ""
    related: bool = False


@dataclass(frozen=True, slots=True)
class DescentSample:
    """A child's line; ``twins`` says whether it is the pair of lines of children born together."""

    link: str = "biological"
    twins: Literal["", "yes", "no", "unknown"] = ""


@dataclass(frozen=True, slots=True)
class TieSample:
    """A piece of emotional line."""

    kind: str


@dataclass(frozen=True, slots=True)
class HouseholdSample:
    """A piece of household outline."""


Sample = PersonSample | UnionSample | DescentSample | TieSample | HouseholdSample


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the legend: a sample and what it means, in the reader's language."""

    section: Section
    sample: Sample
    text: str


def legend(
    entries: Sequence[Entry],
    at: Point,
    width: float,
    theme: Theme,
    titles: Mapping[Section, str],
    closing: Sequence[str] = (),
    notation: Notation = "zorgkracht",
) -> tuple[Group, float]:
    """The legend with its upper left corner at *at*, and its height (points).

    A hairline, then titled columns, then the *closing* lines (reference date, status).
    Equal entries are drawn once; order is that of *entries* within each section.
    """
    return Group("legend", ("legend",)), 0.0
