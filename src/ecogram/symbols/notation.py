"""The three readings of the disputed symbols (marked ⚑ in the specification)."""

from __future__ import annotations

from typing import Literal

Notation = Literal["zorgkracht", "mcgoldrick", "genopro"]
"""zorgkracht: chapter 4 of *De zorgkracht van sociale netwerken* (2012), the default."""
