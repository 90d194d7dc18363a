"""Where a line ends that comes from any side: just outside the outline of a symbol.

Who has many lines gives each its own place there, in the order in which they come: else they would
be one black stroke long before they arrive.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from math import atan2, cos, hypot, pi, sin

from ecogram.layout.obstacles import BLOCKED, Board, room
from ecogram.layout.splines import Dot, flattened
from ecogram.layout.ties import End, Tie

GAP = 3.0
"""Between an outline and the end of a line (points)."""
PAPER = 1.2
"""Between two lines where they arrive, if the outline is long enough."""
ROUNDING = 0.72
"""The radius of round corners, as a share of half the width of the symbol."""
LOOK = 40.0
"""How far from the outline it is asked in which order lines come."""
SHARES = (1.0, 0.6, 0.3)
"""How much of the way to its place a line goes; less when something is in the way."""

Rim = Callable[[End, float], Dot]
"""The point just outside an outline in a direction (radians)."""


class Rims:
    """The outlines of symbols.

    *widths* holds half the width of a square and a circle side by side (a group of men and
    women), by the id of the end; the end's radius is then half the height.
    """

    def __init__(self, widths: Mapping[str, float]) -> None:
        self._widths = widths

    def __call__(self, end: End, angle: float, shift: float = 0.0) -> Dot:
        """Just outside the outline of *end*, on the ray at *angle* moved aside by *shift*."""
        (cx, cy), r = end.centre, end.radius + GAP
        ux, uy = cos(angle), sin(angle)
        ox, oy = -uy * shift, ux * shift
        if end.shape in ("circle", "dot"):
            reach = _out_of_circle(ox, oy, ux, uy, r)
        elif end.shape == "diamond":
            reach = _edge(ox, oy, ux, uy, r + 1.2)
        elif end.id in self._widths:
            aside = self._widths[end.id] - end.radius
            reach = max(
                _out_of_square(ox + aside, oy, ux, uy, r), _out_of_circle(ox - aside, oy, ux, uy, r)
            )
        else:
            reach = _out_of_square(ox, oy, ux, uy, r)
        return (cx + ox + ux * reach, cy + oy + uy * reach)


def own_places(ties: Sequence[Tie], paths: dict[str, list[Dot]], board: Board, rim: Rim) -> None:
    """Moves the ends of *paths* along the outlines until lines arrive beside one another.

    A line stays where it is when it would touch something else.
    """
    for at_second, mine in _at_symbols(ties):
        end = mine[0].second if at_second[0] else mine[0].first
        ways = [
            list(reversed(paths[tie.id])) if turned else paths[tie.id]
            for tie, turned in zip(mine, at_second, strict=True)
        ]
        wanted = _apart(end, mine, ways)
        for index, angle in wanted.items():
            tie, way = mine[index], ways[index]
            to = rim(end, angle)
            clear = room(tie.extent, tie.first, tie.second)
            for share in SHARES:
                moved = _bent(way, (to[0] - way[0][0]) * share, (to[1] - way[0][1]) * share)
                if board.grade(flattened(moved), clear) < BLOCKED:
                    paths[tie.id] = moved[::-1] if at_second[index] else moved
                    break


def up_to_corners(tie: Tie, path: list[Dot]) -> list[Dot]:
    """The line with ends that reach the round corners of a symbol, not those of a square."""
    for end in (tie.second, tie.first):
        path = path[::-1]
        if end.shape == "rounded":
            (x, y), (bx, by) = path[0], path[1]
            far = hypot(x - bx, y - by) or 1.0
            ux, uy = (x - bx) / far, (y - by) / far
            over = 0.0
            for _ in range(4):
                over += _off_corner(end, x + ux * over, y + uy * over)
            path = _bent(path, ux * over, uy * over)
    return path


def _off_corner(end: End, x: float, y: float) -> float:
    """How much farther than the gap a point is from an outline with round corners."""
    bend = ROUNDING * end.radius
    aside = max(abs(x - end.centre[0]) - end.radius + bend, 0.0)
    down = max(abs(y - end.centre[1]) - end.radius + bend, 0.0)
    return max(hypot(aside, down) - bend - GAP, 0.0) if aside and down else 0.0


def _at_symbols(ties: Sequence[Tie]) -> list[tuple[list[bool], list[Tie]]]:
    """The ties of every symbol with several, and of each whether this is its second end."""
    found: dict[str, tuple[list[bool], list[Tie]]] = {}
    for tie in ties:
        for end, is_second in ((tie.first, False), (tie.second, True)):
            turned, mine = found.setdefault(end.id, ([], []))
            turned.append(is_second)
            mine.append(tie)
    return [known for known in found.values() if len(known[1]) > 1]


def side_by_side(
    come: Sequence[float], arrive: Sequence[float], widths: Sequence[float]
) -> list[float]:
    """Where lines arrive round a symbol so that none is on another, near where they *arrive* now.

    They keep the order of the directions from which they *come*; *widths* are angles too. Where
    the outline is too short for all of them, each gets less.

    >>> side_by_side([0.2, 0.1, 3.0], [0.1, 0.1, 3.0], [0.2, 0.2, 0.2])
    [0.2, 0.0, 3.0]
    """
    order = sorted(range(len(come)), key=lambda k: (round(come[k], 6), k))
    gaps = [come[two] - come[one] for one, two in pairwise(order)]
    gaps.append(2 * pi + come[order[0]] - come[order[-1]])
    cut = max(range(len(gaps)), key=lambda k: (round(gaps[k], 6), -k)) + 1
    order = order[cut:] + order[:cut]
    start = come[order[0]] - 0.5 * gaps[cut - 1]
    at = [start + (arrive[k] - start) % (2 * pi) for k in order]
    tight = min(1.0, 1.9 * pi / sum(widths))
    least = [(widths[one] + widths[two]) / 2 * tight for one, two in pairwise(order)]
    found = list(arrive)
    for k, old, place in zip(order, at, _in_turn(at, least), strict=True):
        if abs(place - old) > 1e-3:
            found[k] = round(place, 9)
    return found


def _apart(end: End, ties: Sequence[Tie], ways: Sequence[list[Dot]]) -> dict[int, float]:
    """The direction from the centre to the place of each line that must move, by its number."""
    (cx, cy), reach = end.centre, end.radius + GAP
    arrive = [atan2(way[0][1] - cy, way[0][0] - cx) for way in ways]
    come = [_coming(end, way) for way in ways]
    widths = [(2 * tie.extent + PAPER) / reach for tie in ties]
    places = side_by_side(come, arrive, widths)
    return {k: place for k, place in enumerate(places) if place != arrive[k]}


def _coming(end: End, way: list[Dot]) -> float:
    """The direction from the centre of *end* to a line some way off."""
    (cx, cy), far = end.centre, end.radius + LOOK
    points = flattened(way)
    for one, two in pairwise(points):
        if hypot(two[0] - cx, two[1] - cy) > far:
            low, high = 0.0, 1.0
            for _ in range(12):
                share = (low + high) / 2
                x, y = one[0] + (two[0] - one[0]) * share, one[1] + (two[1] - one[1]) * share
                low, high = (share, high) if hypot(x - cx, y - cy) < far else (low, share)
            return atan2(y - cy, x - cx)
    return atan2(points[-1][1] - cy, points[-1][0] - cx)


def _in_turn(wanted: Sequence[float], least: Sequence[float]) -> list[float]:
    """The places nearest to the *wanted* ones that keep their order and the *least* distances."""
    upto = [0.0]
    for one in least:
        upto.append(upto[-1] + one)
    blocks: list[tuple[float, int]] = []
    for place, before in zip(wanted, upto, strict=True):
        mean, count = place - before, 1
        while blocks and blocks[-1][0] > mean:
            other, many = blocks.pop()
            mean, count = (mean * count + other * many) / (count + many), count + many
        blocks.append((mean, count))
    means = [mean for mean, count in blocks for _ in range(count)]
    return [mean + before for mean, before in zip(means, upto, strict=True)]


def _bent(way: Sequence[Dot], dx: float, dy: float) -> list[Dot]:
    """The line with another start; its first piece gives way, the rest stays."""
    first = [
        (x + dx * share, y + dy * share)
        for (x, y), share in zip(way[:3], (1.0, 2 / 3, 1 / 3), strict=True)
    ]
    return [*first, *way[3:]]


def _out_of_square(x: float, y: float, ux: float, uy: float, r: float) -> float:
    """How far along the ray from (x, y) the square of half width *r* round (0, 0) ends."""
    return min(
        ((r if ux > 0 else -r) - x) / ux if abs(ux) > 1e-6 else 1e9,
        ((r if uy > 0 else -r) - y) / uy if abs(uy) > 1e-6 else 1e9,
    )


def _out_of_circle(x: float, y: float, ux: float, uy: float, r: float) -> float:
    along = x * ux + y * uy
    return float(max(along * along + r * r - x * x - y * y, 0.0) ** 0.5) - along


def _edge(ox: float, oy: float, ux: float, uy: float, r: float) -> float:
    """How far along the ray the diamond of half width *r* ends."""
    low, high = 0.0, 2 * r
    for _ in range(24):
        middle = (low + high) / 2
        if abs(ox + ux * middle) + abs(oy + uy * middle) < r:
            low = middle
        else:
            high = middle
    return high
