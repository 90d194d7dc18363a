"""A goal: what was judged, what was missed, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Goal(NamedTuple):
    """A goal, on how much it was judged, and the misses; ``figure`` sums it up.

    ``beyond`` are the misses that are not only another choice of whom somebody with three partners
    or more has at his or her side; None where that is not asked.
    """

    name: str
    judged: int
    misses: tuple[str, ...]
    figure: str = ""
    beyond: int | None = None
    reasons: Mapping[str, str] = {}
    """Why, by the miss, in words that need no knowledge of the code."""

    @property
    def verdict(self) -> str:
        if not self.judged:
            return "not measured"
        return "met" if not self.misses else "missed"
