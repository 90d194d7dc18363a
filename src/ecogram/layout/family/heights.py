"""y of every row and of every horizontal line between rows, from what stands and runs there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ecogram.layout.family.kin import Member, Tie
from ecogram.layout.family.spacing import Spacing


class RowNeeds:
    """What one row of the drawing asks for; a channel belongs to the row under it.

    ``lanes`` are levels of overhead lines, ``tracks`` levels of sibling bars above the row,
    ``bows`` how many ties in the row lie over each other, ``slant`` how high a bar must be for
    the slanting lines of twins to pass their neighbours.
    """

    __slots__ = ("above", "below", "bow_extent", "bows", "lanes", "slant", "tracks")

    def __init__(self) -> None:
        self.above = self.below = 0.0
        self.lanes = self.tracks = self.bows = 0
        self.bow_extent = self.slant = 0.0

    def hold(self, member: Member) -> None:
        self.above = max(self.above, member.above)
        self.below = max(self.below, member.below)


class Heights(NamedTuple):
    """The centres of the rows, and the heights of level 0 above each and the pitch of levels."""

    rows: tuple[float, ...]
    lane_bases: tuple[float, ...]
    bar_bases: tuple[float, ...]
    bottom: float
    lane: float
    track: float

    def overhead(self, row: int, level: int) -> float:
        return round(self.lane_bases[row] - level * self.lane, 2)

    def bar(self, row: int, level: float) -> float:
        return round(self.bar_bases[row] - level * self.track, 2)


def stack_rows(
    needs: Sequence[RowNeeds], spacing: Spacing, top: float = 0.0, tail: int = 0
) -> Heights:
    """Rows under each other, the first as high as its needs allow below *top*.

    *tail* is how many levels of lines run under the last row, to lanes that lead up again.
    """
    rows: list[float] = []
    lanes: list[float] = []
    bars: list[float] = []
    edge = top
    for place, need in enumerate(needs):
        lane = _lane_base(need, spacing)
        head = _head(need, lane, spacing)
        bar = max(spacing.bar, head + spacing.under, need.slant)
        reach = bar + (need.tracks - 1) * spacing.track if need.tracks else head
        if place == 0:
            y = edge + reach
        else:
            y = edge + spacing.under + reach
            y = max(y, rows[-1] + spacing.row)
        rows.append(round(y, 2))
        lanes.append(y - lane)
        bars.append(y - bar)
        edge = y + need.below
    if tail:
        edge += spacing.under + (tail - 1) * spacing.track
        bars.append(edge)
    return Heights(
        tuple(rows), tuple(lanes), tuple(bars), round(edge, 2), spacing.lane, spacing.track
    )


def bow_depths(
    ties: Iterable[Tie], rows: Mapping[str, int], x: Mapping[str, float]
) -> dict[int, tuple[int, float]]:
    """Per row how many ties between its members lie over each other, and the widest extent."""
    spans: dict[int, list[tuple[float, float]]] = {}
    extents: dict[int, float] = {}
    for tie in ties:
        row = rows.get(tie.first, -1)
        if row < 0 or row != rows.get(tie.second, -2):
            continue
        ends = sorted((x[tie.first], x[tie.second]))
        spans.setdefault(row, []).append((ends[0], ends[1]))
        extents[row] = max(extents.get(row, 0.0), tie.extent)
    return {row: (_depth(spans[row]), extents[row]) for row in spans}


def _depth(spans: Sequence[tuple[float, float]]) -> int:
    """How many of the spans lie over one point, at most."""
    events = sorted([(a + 0.5, 1) for a, _ in spans] + [(b - 0.5, -1) for _, b in spans])
    depth = most = 0
    for _, step in events:
        depth += step
        most = max(most, depth)
    return most


def _lane_base(need: RowNeeds, spacing: Spacing) -> float:
    """From the centres up to the lowest overhead line: clear of symbols and of years."""
    return max(spacing.symbol / 2 + spacing.lane_base, need.above + spacing.text + 1)


def _head(need: RowNeeds, lane: float, spacing: Spacing) -> float:
    """How far texts, overhead lines and bows reach above the centres."""
    head = need.above
    if need.lanes:
        head = lane + (need.lanes - 1) * spacing.lane
    if need.bows:
        crown = spacing.symbol / 2 + spacing.bow
        if need.lanes:
            crown = max(crown, head + spacing.lane)
        head = crown + need.bow_extent + (need.bows - 1) * spacing.bows
    return head
