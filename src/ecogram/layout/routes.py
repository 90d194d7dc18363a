"""A calm path for every emotional line, clear of all symbols and texts."""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.layout.ties import End, Obstacle, Routing, Segment, Tie

__all__ = ["End", "Obstacle", "Routing", "Segment", "Tie", "route"]


def route(
    ties: Sequence[Tie],
    obstacles: Sequence[Obstacle],
    family_lines: Sequence[Segment],
    rows: Sequence[float],
) -> Routing:
    """Paths for all *ties* among the *obstacles*; *rows* are the heights of the symbols' centres."""
    raise NotImplementedError
