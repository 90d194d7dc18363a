"""Whether an overhead line crosses less among the sibling bars than right over its row."""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.layout.family.channels import Net, crossings


def is_better_high(line: Net, bars: Sequence[Net], others: Sequence[Net]) -> bool:
    """Whether *line* crosses fewer of the *bars* over its row when it may run above them.

    *others* are the overhead lines that stay right over the row, under all bars.
    """
    low = sum(crossings(bar, line) for bar in bars)
    if not low:
        return False
    low += sum(_least(line, other) for other in others)
    high = sum(_least(line, bar) for bar in bars)
    return high + sum(crossings(line, other) for other in others) < low


def _least(one: Net, other: Net) -> int:
    return min(crossings(one, other), crossings(other, one))
