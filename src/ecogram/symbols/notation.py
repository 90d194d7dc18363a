"""What a drawing is told of its symbols: which reading of them, and where a line points."""

from __future__ import annotations

from typing import Literal

Notation = Literal["zorgkracht", "mcgoldrick", "genopro"]
"""The three readings of the disputed symbols (marked ⚑ in the specification).

zorgkracht: chapter 4 of *De zorgkracht van sociale netwerken* (2012), the default.
"""

Direction = Literal["forward", "back", "both", "none"]
"""Where the arrowheads of a line are, seen from its first end."""
