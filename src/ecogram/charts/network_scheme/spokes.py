"""The ways of the lines from the middle: straight, or a calm bow round who stands between."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from math import atan2, cos, hypot, sin

from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.geometry.track import Track
from ecogram.layout.rims import side_by_side
from ecogram.records import NamedTuple

Size = tuple[float, float]

MIDDLE = Point(0.0, 0.0)
CLEAR = 3.0
"""Clear paper between a line and what it starts from or leads to (points)."""
BOWS = (0.0, 0.08, -0.08, 0.16, -0.16, 0.26, -0.26, 0.38, -0.38)
MANY = 20
"""From so many lines on they are kept apart with more care."""
BETWEEN = (0.04, -0.04, 0.12, -0.12, 0.2, -0.2, 0.32, -0.32)
"""More bows, to be tried where there are many lines."""
"""How far a line bows aside, as a share of its length; the calmest first."""
ASIDE = (0.0, 0.12, -0.12, 0.24, -0.24, 0.38, -0.38)
"""The bows of lines that arrive at the side of a symbol, clear of the name under it."""
ROUNDS = 3
"""How often each of a few lines is chosen."""
SHARES = (0.5, 0.4, 0.6, 0.3, 0.7, 0.8)
"""Where on a line its word may stand, the best place first."""

_BEGIN = 3.4  # from line to line where they begin
_STEP = 2.5  # between the points at which a line is tried
_CROSSING = 14.0  # what crossing another line costs; one for each point inside a box
_SAME = 500.0  # what a line on top of another to the same person costs
_BESIDE = 0.12  # how much two bows to the same person differ at the least
_BEND = 90.0  # times the square of the bow
_SHOWN = 40.0  # of a line with a word on it
_THROUGH = 30.0  # and once more where there is room to go round
_AT_NAME = 12.0  # what it costs to end at a name
_TURN = 4.0  # of a line that turns level to arrive at the side of a symbol
_LEVEL = 44.0  # how far out that turn begins (points)
_ALONG = 4.0  # how far a line may be over the border of its segment
_CLOSE = 1.5  # what it costs on each circle to run beside another line
_PAPER = 5.0  # between the middles of two lines
_SHELL = 12.0  # between the circles on which lines are compared
_PARTED = 9  # on this circle the order of lines is seen
_APART = 4  # lines part further out than so many of them


class Goal(NamedTuple):
    """A line to draw: where it leads, who stands there, the size of its word."""

    id: str
    at: Point
    symbol: Box
    name: Box
    word: Size | None = None
    insists: bool = False
    """Whether the word must be there even where it has no free place."""


class Spoke(NamedTuple):
    """A path from the middle outward; ``under`` are the boxes that it passes beneath."""

    path: Spline
    under: tuple[Box, ...]
    word: Point | None = None


def spokes(
    goals: Sequence[Goal], middle: float, taken: Iterable[Box], boxes: Sequence[Box]
) -> Mapping[str, Spoke]:
    """A path from the centre (0, 0) for every goal: never none.

    *middle* is the radius of who stands there, *taken* the boxes of that person's texts, *boxes*
    everything that lines should go round, rooms of the goals included.
    """
    near = tuple(taken)
    ways = _chosen(goals, middle, near, boxes)
    if len(goals) >= MANY:
        ways = _begun_apart(goals, ways, middle, near)
    words: list[Box] = []
    found: dict[str, Spoke] = {}
    for goal in goals:
        way = ways[goal.id]
        lines = [other for id_, other in ways.items() if id_ != goal.id]
        word = _word(goal, way, [*boxes, *near, *words], lines)
        if word is not None and goal.word is not None:
            words.append(_around(word, goal.word))
        others = [box.grown(2.0) for box in boxes if box not in (goal.symbol, goal.name)]
        under = tuple(
            box for box in _met(way, others) if any(_holds(box, point) for point in way.points)
        )
        found[goal.id] = Spoke(way.path, under, word)
    return found


def _chosen(
    goals: Sequence[Goal], middle: float, near: Sequence[Box], boxes: Sequence[Box]
) -> dict[str, _Way]:
    """The best bow for each, beside those chosen so far; few are chosen again beside all others."""
    ways: dict[str, _Way] = {}
    is_few = len(goals) < MANY
    bows = BOWS if is_few else (*BOWS, *BETWEEN)
    tried: dict[str, list[_Way]] = {}
    for goal in goals:
        found = [_way(goal, bow, middle, near) for bow in bows]
        if is_few and found[0].ends_at_name:
            found += [_way(goal, bow, middle, near, side=side) for bow in ASIDE for side in (-1, 1)]
        tried[goal.id] = found
    for _ in range(ROUNDS if is_few else 1):
        for goal in goals:
            others = [box.grown(2.0) for box in boxes if box not in (goal.symbol, goal.name)]
            drawn = [way for id_, way in ways.items() if id_ != goal.id]
            ways[goal.id] = min(
                tried[goal.id], key=lambda way: _cost(way, others, drawn, mannered=is_few)
            )
    return ways


class _Way(NamedTuple):
    """A path, points along it, and its angle at every so many points from the centre.

    ``side`` is where it arrives at the symbol: left (-1), right (1), or as it comes (0).
    """

    goal: Point
    path: Spline
    points: tuple[Point, ...]
    angles: Mapping[int, float]
    bow: float
    side: int = 0
    ends_at_name: bool = False


def _begun_apart(
    goals: Sequence[Goal], ways: Mapping[str, _Way], middle: float, near: Sequence[Box]
) -> dict[str, _Way]:
    """The same bows, each from a place of its own at the middle."""
    reach = middle + CLEAR
    firsts = [ways[goal.id].points[0] for goal in goals]
    come = [_coming(ways[goal.id]) for goal in goals]
    at = [atan2(point.y, point.x) for point in firsts]
    begin = side_by_side(come, at, [_BEGIN / reach] * len(goals))
    return {
        goal.id: _way(
            goal,
            ways[goal.id].bow,
            middle,
            near,
            Point(reach * cos(angle), reach * sin(angle)),
            ways[goal.id].side,
        )
        for goal, angle in zip(goals, begin, strict=True)
    }


def _coming(way: _Way) -> float:
    """The direction of a line where the lines have parted."""
    shells = sorted(way.angles)
    return way.angles[next((shell for shell in shells if shell >= _PARTED), shells[-1])]


def _way(
    goal: Goal,
    bow: float,
    middle: float,
    near: Sequence[Box],
    start: Point = MIDDLE,
    side: int = 0,
) -> _Way:
    """The bow from outside the middle to the goal's symbol, or its name where that comes first."""
    x, y = goal.at
    tip = Point(x / 2 - y * bow, y / 2 + x * bow)
    level = Point(x + side * _LEVEL, y)
    whole: Spline = (
        start,
        Point(start.x + (tip.x - start.x) * 2 / 3, start.y + (tip.y - start.y) * 2 / 3),
        level if side else Point(x + (tip.x - x) * 2 / 3, y + (tip.y - y) * 2 / 3),
        goal.at,
    )
    track = Track(whole)
    count = max(8, int(track.length / _STEP))
    places = [track.point(track.length * n / count) for n in range(count + 1)]
    symbol = goal.symbol.grown(CLEAR)
    name = goal.name.grown(CLEAR)
    first = max(
        (
            n
            for n, point in enumerate(places)
            if hypot(*point) <= middle + CLEAR or any(_holds(box, point) for box in near)
        ),
        default=0,
    )
    last = next(
        (
            n
            for n in range(first + 1, count + 1)
            if _holds(symbol, places[n]) or _holds(name, places[n])
        ),
        count,
    )
    ends_at_name = not _holds(symbol, places[last])
    first = min(first, last - 1)
    path = track.piece(track.length * first / count, track.length * last / count)
    points = tuple(places[first : last + 1])
    angles = {int(hypot(*point) // _SHELL): atan2(point.y, point.x) for point in points}
    return _Way(goal.at, path, points, angles, bow, side, ends_at_name)


def _cost(way: _Way, boxes: Sequence[Box], drawn: Collection[_Way], *, mannered: bool) -> float:
    inside = sum(1 for box in _met(way, boxes) for point in way.points if _holds(box, point))
    crossed = sum(1 for other in drawn if _cross(way, other))
    same = sum(
        1 for other in drawn if other.goal == way.goal and abs(other.bow - way.bow) < _BESIDE
    )
    beside = sum(_together(way, other) for other in drawn)
    cost = 3.0 * inside + _CROSSING * crossed + _SAME * same
    cost += _BEND * way.bow**2 + _CLOSE * beside
    return cost + _THROUGH * bool(inside) + _manners(way) if mannered else cost


def _manners(way: _Way) -> float:
    """What there is room for among few lines: to arrive at the symbol, in its own segment."""
    strayed = sum(1 for point in way.points if _strays(point, way.goal))
    return 3.0 * strayed + _AT_NAME * way.ends_at_name + _TURN * bool(way.side)


def _strays(point: Point, goal: Point) -> bool:
    """Whether a line to *goal* has come into the segment beside that of the goal."""
    return any(a * b < -_ALONG * abs(b) for a, b in zip(point, goal, strict=True))


def _met(way: _Way, boxes: Sequence[Box]) -> list[Box]:
    """The boxes that a line may pass: those beside the box round it cannot."""
    left, right = min(x for x, _ in way.points), max(x for x, _ in way.points)
    top, bottom = min(y for _, y in way.points), max(y for _, y in way.points)
    around = Box(left, top, right, bottom)
    return [box for box in boxes if box.overlaps(around, 1.0)]


def _together(way: _Way, other: _Way) -> int:
    """On how many circles two lines nearly touch, apart from those where all lines begin."""
    return sum(
        abs(sin((angle - other.angles[shell]) / 2)) * 2 * shell * _SHELL < _PAPER
        for shell, angle in way.angles.items()
        if shell >= _APART and shell in other.angles
    )


def _cross(way: _Way, other: _Way) -> bool:
    """Whether one is left of the other near the middle, and right of it further out."""
    shared = [shell for shell in way.angles if shell in other.angles and shell >= _APART]
    between = [way.angles[shell] - other.angles[shell] for shell in shared]
    sides = {sin(angle) > 0 for angle in between if cos(angle) > 0}
    return len(sides) > 1


def _word(goal: Goal, way: _Way, boxes: Sequence[Box], lines: Sequence[_Way]) -> Point | None:
    if goal.word is None:
        return None
    points = way.points
    if _left(points, goal.word) > _SHOWN:
        for share in SHARES:
            at = points[int(share * (len(points) - 1))]
            box = _around(at, goal.word)
            if not any(box.overlaps(other, 1.0) for other in boxes) and not any(
                _holds(box, point) for line in lines for point in line.points
            ):
                return at
    return points[len(points) // 2] if goal.insists else None


def _left(points: Sequence[Point], word: Size) -> float:
    """How much of a line is seen when the word stands on it."""
    x, y = points[-1].x - points[0].x, points[-1].y - points[0].y
    length = max(hypot(x, y), 1.0)
    return length - min(word[0] * length / max(abs(x), 0.1), word[1] * length / max(abs(y), 0.1))


def _around(at: Point, size: Size) -> Box:
    width, height = size
    return Box(at.x - width / 2, at.y - height / 2, at.x + width / 2, at.y + height / 2)


def _holds(box: Box, point: Point) -> bool:
    return box.left < point.x < box.right and box.top < point.y < box.bottom
