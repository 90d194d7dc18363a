"""Children born together who stand too far apart for slanting lines: their lines fork squarely."""

from __future__ import annotations

from collections.abc import Sequence

_HIGHEST = 150.0
"""Slanting lines that would have to begin so far over the centres are none (points)."""

_WIDE, _WIDEST = 90.0, 150.0
"""How far such lines go aside at least, and how far others go at most (points)."""

RUNG = 5.0
"""How far under the fork the bar between identical ones is (points)."""


def are_far(x: Sequence[float], run: Sequence[int], apex: float, height: float) -> bool:
    """Whether the lines from *apex* to *run* fork; slanting they would begin at *height*."""
    aside = max(abs(apex - x[item]) for item in run)
    return aside > _WIDEST or (aside > _WIDE and height >= _HIGHEST)
