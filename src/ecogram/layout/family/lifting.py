"""Whether an overhead line crosses less among the sibling bars than right over its row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ecogram.layout.family.channels import CLEAR, Net, crossings
from ecogram.records import NamedTuple


class Extent(NamedTuple):
    """From where to where a net lies, to find its neighbours among many."""

    low: float
    high: float
    net: Net


def extent(net: Net) -> Extent:
    return Extent(net.low, net.high, net)


def near(line: Net, extents: Iterable[Extent]) -> list[Net]:
    """The nets that *line* may cross or touch, itself left out."""
    low, high = line.low - CLEAR, line.high + CLEAR
    return [
        net for left, right, net in extents if left <= high and right >= low and net is not line
    ]


def is_better_high(line: Net, bars: Sequence[Net], others: Sequence[Net]) -> bool:
    """Whether *line* crosses fewer of the *bars* over its row when it may run above them.

    *others* are the overhead lines that stay right over the row, under all bars. Those that are
    not near it need not be among them.
    """
    low = sum(crossings(bar, line) for bar in bars)
    if not low:
        return False
    low += sum(_least(line, other) for other in others)
    high = sum(_least(line, bar) for bar in bars)
    return high + sum(crossings(line, other) for other in others) < low


def _least(one: Net, other: Net) -> int:
    return min(crossings(one, other), crossings(other, one))
