"""What a case file may cost; past a limit it is refused before more is built from it."""

from __future__ import annotations

MAX_BYTES = 5_000_000
"""Size of a file; 10,000 persons take about one million."""
MAX_DEPTH = 50
"""Brackets, braces and indents inside each other; a case needs six."""
MAX_ALIASES = 1_000
"""Uses of `*name`."""
MAX_VALUES = 1_000_000
"""Keys and values, every alias counted as what it stands for."""
