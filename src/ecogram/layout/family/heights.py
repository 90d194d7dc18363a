"""y of every row and of every horizontal line between rows, from what stands and runs there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, zip_longest

from ecogram.layout.family.kin import Member, Tie
from ecogram.layout.family.spacing import Spacing
from ecogram.records import NamedTuple

_LONG, _WORD, _BETWEEN = 150.0, 11.0, 6.0
"""How far apart the ends of a tie are that runs level between rows; how high its word is; how far
such ties stand apart (points)."""


class RowNeeds:
    """What one row of the drawing asks for; a channel belongs to the row under it.

    ``lanes`` are levels of overhead lines, ``tracks`` levels of sibling bars above the row, from
    the lowest up, each with whether a text stands over it; ``bows`` how many ties in the row lie
    over each other, ``passing`` how high the ties that run level over its bars are together,
    ``slant`` how high a bar must be for the slanting lines of twins to pass their neighbours.
    """

    __slots__ = ("above", "below", "bow_extent", "bows", "lanes", "passing", "slant", "tracks")

    def __init__(self) -> None:
        self.above = self.below = 0.0
        self.lanes: tuple[bool, ...] = ()
        self.tracks: tuple[bool, ...] = ()
        self.bows = 0
        self.bow_extent = self.slant = self.passing = 0.0

    def hold(self, member: Member) -> None:
        self.above = max(self.above, member.above)
        self.below = max(self.below, member.below)


class Heights(NamedTuple):
    """The centres of the rows, and per row the heights of its levels from the lowest up.

    ``passes`` are the heights, just under the lowest bars, for lines that have no level.
    """

    rows: tuple[float, ...]
    lanes: tuple[tuple[float, ...], ...]
    bars: tuple[tuple[float, ...], ...]
    passes: tuple[float, ...]
    bottom: float


def merged(some: Sequence[bool], others: Sequence[bool]) -> tuple[bool, ...]:
    """The levels of two families side by side.

    >>> merged([True, False], [False, False, True])
    (True, False, True)
    """
    return tuple(one or other for one, other in zip_longest(some, others, fillvalue=False))


def stack_rows(
    needs: Sequence[RowNeeds],
    spacing: Spacing,
    top: float = 0.0,
    tail: Sequence[bool] = (),
) -> Heights:
    """Rows under each other, the first as high as its needs allow below *top*.

    *tail* are the levels of lines under the last row, to lanes that lead up again.
    """
    rows: list[float] = []
    lanes: list[tuple[float, ...]] = []
    bars: list[tuple[float, ...]] = []
    passes: list[float] = []
    edge = top
    for place, need in enumerate(needs):
        lane = _lane_base(need, spacing)
        head = _head(need, lane, spacing)
        bar = max(spacing.bar, head + spacing.under, need.slant)
        tracks = _climb(need.tracks, spacing.track, spacing)
        reach = bar + tracks[-1] + _over(need.tracks, spacing) if tracks else head
        if place == 0:
            y = edge + reach
        else:
            y = edge + max(spacing.under, need.passing) + reach
            y = max(y, rows[-1] + spacing.row)
        rows.append(round(y, 2))
        lanes.append(_heights(y - lane, _climb(need.lanes or (False,), spacing.lane, spacing)))
        bars.append(_heights(y - bar, tracks))
        passes.append(round(y - bar + spacing.track / 2, 2))
        edge = y + need.below
    if tail:
        tracks = _climb(tail, spacing.track, spacing)
        edge += spacing.under + tracks[-1] + _over(tail, spacing)
        bars.append(_heights(edge, tracks))
        passes.append(round(edge + spacing.track / 2, 2))
    return Heights(tuple(rows), tuple(lanes), tuple(bars), tuple(passes), round(edge, 2))


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


def passing_heights(
    ties: Iterable[Tie], rows: Mapping[str, int], x: Mapping[str, float]
) -> dict[int, float]:
    """Per channel how high the ties between rows are together that run a long way level in it."""
    spans: dict[int, list[tuple[float, float]]] = {}
    widest: dict[int, float] = {}
    for tie in ties:
        upper, lower = sorted((rows.get(tie.first, -1), rows.get(tie.second, -1)))
        if upper < 0 or upper == lower:
            continue
        left, right = sorted((x[tie.first], x[tie.second]))
        if right - left > _LONG:
            channel = min(range(upper + 1, lower + 1), key=lambda row: len(spans.get(row, ())))
            spans.setdefault(channel, []).append((left, right))
            needed = max(2 * tie.extent, _WORD if tie.word else 0.0)
            widest[channel] = max(widest.get(channel, 0.0), needed)
    return {
        channel: _depth(spans[channel]) * (widest[channel] + _BETWEEN) + _BETWEEN
        for channel in spans
    }


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
        head = lane + _climb(need.lanes, spacing.lane, spacing)[-1] + _over(need.lanes, spacing)
    if need.bows:
        crown = spacing.symbol / 2 + spacing.bow
        if need.lanes:
            crown = max(crown, head + spacing.lane)
        head = crown + need.bow_extent + (need.bows - 1) * spacing.bows
    return head


def _climb(levels: Sequence[bool], pitch: float, spacing: Spacing) -> tuple[float, ...]:
    """How far every level is above the lowest."""
    climbed = accumulate(max(pitch, spacing.dated) if dated else pitch for dated in levels[:-1])
    return (0.0, *climbed) if levels else ()


def _over(levels: Sequence[bool], spacing: Spacing) -> float:
    """What the text over the highest level needs more than a line would."""
    return max(0.0, spacing.dated - spacing.under) if levels and levels[-1] else 0.0


def _heights(base: float, climbed: Sequence[float]) -> tuple[float, ...]:
    return tuple(round(base - climb, 2) for climb in climbed)
