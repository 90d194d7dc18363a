"""Guards the promise of emotional lines: clear of every symbol and text, whatever the family.

The checker here measures with plain arithmetic of its own: it samples each path and asks for the
distance to every box.
"""

from __future__ import annotations

import random
from itertools import combinations, pairwise
from math import hypot
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.layout import routes
from ecogram.layout.bows import CROWNS, crowns
from ecogram.layout.routes import End, Obstacle, Routing, Segment, Tie, route
from ecogram.layout.search import Search
from ecogram.layout.sheet import Sheet
from ecogram.layout.splines import straight

ROW = 134.0
SHAPES = ("square", "circle", "diamond", "rounded")


@given(st.integers(0, 100_000))
@settings(max_examples=60, deadline=None)
def test_no_line_enters_a_symbol_or_a_text_on_random_boards(seed: int) -> None:
    board = _Board(random.Random(seed))
    ties = board.ties(7)
    found = route(ties, board.obstacles, board.lines, board.rows)
    assert found.unrouted == ()
    assert _faults(ties, board, found) == []


def test_the_same_board_gives_the_same_paths() -> None:
    board = _Board(random.Random(7))
    ties = board.ties(8)
    one = route(ties, board.obstacles, board.lines, board.rows)
    assert one == route(ties, board.obstacles, board.lines, board.rows)


def test_partners_side_by_side_are_tied_by_a_bow_over_the_union_line() -> None:
    a, b = _end("a", 0, 0), _end("b", 122, 0)
    date = Obstacle(Box(43, -13.5, 79, -4.5), "u", "text")
    union = Segment(Point(18, 0), Point(104, 0), "u")
    path = _path([Tie("t", a, b, 4.3)], [*_box(a), *_box(b), date], [union])
    dots = _dots(path)
    assert max(y for _, y in dots) < -7
    assert -40 < min(y for _, y in dots) < -25
    assert path[0].x < path[-1].x


def test_a_line_runs_along_no_outline_of_a_household_that_has_another_way() -> None:
    a, b = _end("a", 0, 0), _end("b", 0, 268)
    between = [*_box(_end("c", 0, 134))]
    everything = [*_box(a), *_box(b), *between]
    (free,) = route([Tie("t", a, b, 4.3)], everything, [], [0.0, 134.0, 268.0]).paths.values()
    side = 1 if free[len(free) // 2].x > 0 else -1
    x = max((dot.x for dot in free), key=abs)
    edge = tuple(Point(x, y) for y in (40.0, 100.0, 160.0, 220.0))
    found = route([Tie("t", a, b, 4.3)], everything, [], [0.0, 134.0, 268.0], [edge])
    beside = [dot for dot in _dots(found.paths["t"]) if 60 < dot[1] < 200]
    assert all(abs(dot[0] - x) > 6 for dot in beside), side


def test_a_second_tie_between_the_same_two_keeps_clear_of_the_first() -> None:
    a, b = _end("a", 0, 0), _end("b", 122, 0)
    ties = [Tie("one", a, b, 2.6), Tie("two", b, a, 4.3)]
    found = route(ties, [*_box(a), *_box(b)], [], [0.0])
    one, two = _dots(found.paths["one"]), _dots(found.paths["two"])
    assert min(hypot(p[0] - q[0], p[1] - q[1]) for p in one for q in two) > 6.9


@pytest.mark.parametrize("shape", SHAPES)
def test_a_free_way_down_is_straight(shape: str) -> None:
    a, b = _end("a", 0, 0), _end("b", 150, ROW, shape)
    path = _path([Tie("t", a, b)], [*_box(a, name=0), *_box(b, name=0)], [], rows=[0.0, ROW])
    dots = _dots(path)
    whole = hypot(dots[-1][0] - dots[0][0], dots[-1][1] - dots[0][1])
    assert sum(hypot(q[0] - p[0], q[1] - p[1]) for p, q in pairwise(dots)) < whole + 0.01


def test_no_end_stands_at_the_middle_of_a_side() -> None:
    board = _Board(random.Random(3))
    ties = board.ties(12)
    found = route(ties, board.obstacles, board.lines, board.rows)
    for tie in ties:
        for end, dot in (
            (tie.first, found.paths[tie.id][0]),
            (tie.second, found.paths[tie.id][-1]),
        ):
            assert min(abs(dot.x - end.centre.x), abs(dot.y - end.centre.y)) >= 4


def test_a_line_keeps_off_the_line_of_descent_it_could_run_along() -> None:
    a, b = _end("a", 0, 0), _end("b", 0, 2 * ROW)
    drop = Segment(Point(0, 18), Point(0, 2 * ROW - 18), "u")
    ties = [Tie("t", a, b)]
    path = _path(ties, [*_box(a, name=0), *_box(b, name=0)], [drop], rows=[0.0, 2 * ROW])
    assert all(abs(x) > 6 for x, y in _dots(path) if 30 < y < 2 * ROW - 30)


def test_a_full_row_is_passed_outside_the_drawing() -> None:
    a, b = _end("a", 0, 0), _end("b", 0, 2 * ROW)
    wall = Obstacle(Box(-300, ROW - 30, 300, ROW + 60), "w", "text")
    found = route([Tie("t", a, b)], [*_box(a), *_box(b), wall], [], [0.0, ROW, 2 * ROW])
    assert max(abs(x) for x, _ in _dots(found.paths["t"])) > 304
    assert found.bounds.left < -300 or found.bounds.right > 300


@pytest.mark.parametrize("hasty", [False, True])
def test_every_long_line_between_two_rows_has_a_track_of_its_own(hasty: bool) -> None:
    """In a channel with room for them; the bars of the lower row take its lower half."""
    above = [_end(f"a{k}", 90 * k, 0) for k in range(24)]
    below = [_end(f"b{k}", 90 * k, 300) for k in range(24)]
    boxes = [one for end in (*above, *below) for one in _box(end)]
    bars = [Segment(Point(90 * k, 240), Point(90 * k + 180, 240), f"u{k}") for k in range(0, 22, 3)]
    bars += [Segment(Point(90 * k, 240), Point(90 * k, 282), f"u{k}") for k in range(0, 22, 3)]
    ties = [Tie(f"t{k}", above[k], below[23 - k], 2.6) for k in range(6)]
    far = [5000 + 90 * k for k in range(160 if hasty else 0)]
    near = [Tie(f"n{x}", _end(f"c{x}", x, 0), _end(f"d{x}", x, 300), 1.0) for x in far]
    found = route([*ties, *near], boxes, bars, [0.0, 300.0])
    levels = [_level(_dots(found.paths[tie.id])) for tie in ties]
    for one, (y, left, right) in enumerate(levels):
        for other, low, high in levels[one + 1 :]:
            if min(right, high) - max(left, low) > 40:
                assert abs(y - other) > 5.2
        for bar in bars[:8]:
            assert abs(y - bar.start.y) > 2.6 or min(right, bar.end.x) < max(left, bar.start.x)


def test_somebody_between_texts_is_left_round_the_corner_of_the_name() -> None:
    a, b = _end("a", 0, 0, "circle"), _end("b", -900, 200)
    texts = [
        Box(-45, 22, 45, 34),
        Box(-70, -16, -22, -4),
        Box(22, -16, 70, -4),
        Box(-26, -34, -5, -25),
        Box(5, -34, 26, -25),
    ]
    around = [Obstacle(box, "a", "text") for box in texts]
    others = [one for k in range(1, 9) for one in _box(_end(f"o{k}", -130 - 76 * k, 0), 68, 2, 2)]
    boxes = [*_box(a, 0), *_box(b), *around, *others]
    found = route([Tie("t", a, b, 3.7)], boxes, [], [0.0, 200.0])
    assert found.unrouted == ()


def test_a_narrow_way_out_is_found_when_no_calm_one_is_free() -> None:
    a, b = _end("a", 0, 0), _end("b", 700, 0)
    walls = [Box(-60, -60, -40, 60), Box(-60, -60, 60, -50), Box(-60, 50, 60, 60)]
    walls += [Box(40, -60, 60, -20), Box(40, 0, 60, 60)]
    walls += [Box(-110, -110, 110, -90), Box(-110, 90, 110, 110), Box(90, -110, 110, 110)]
    walls += [Box(-110, -110, -90, -20), Box(-110, 0, -90, 110)]
    boxes = [*_box(a, 0), *_box(b, 0), *(Obstacle(wall, "w", "text") for wall in walls)]
    found = route([Tie("t", a, b, 1.0)], boxes, [], [0.0])
    assert found.unrouted == ()
    assert all(_distance(dot, wall) >= 1.0 for dot in _dots(found.paths["t"]) for wall in walls)


def test_a_row_is_passed_beside_an_upright_line_not_along_it() -> None:
    """Between two boxes 70 apart with a drop in the middle."""
    a, b = _end("a", 0, 0), _end("b", 20, 400)
    middle = [*_box(_end("l", -55, 200), 0), *_box(_end("r", 55, 200), 0)]
    line = Segment(Point(0, 200), Point(0, 330), "u")
    path = _path([Tie("t", a, b, 2.6)], [*_box(a), *_box(b), *middle], [line])
    inside = [x for x, y in _dots(path) if 202 < y < 328]
    assert min(map(abs, inside)) > 2.6 + 1.5


def _level(dots: list[tuple[float, float]]) -> tuple[float, float, float]:
    """The height of the longest level stretch, and where it begins and ends."""
    runs: list[list[tuple[float, float]]] = [[dots[0]]]
    for dot in dots[1:]:
        if abs(dot[1] - runs[-1][-1][1]) < 0.05:
            runs[-1].append(dot)
        else:
            runs.append([dot])
    longest = max(runs, key=lambda run: abs(run[0][0] - run[-1][0]))
    ends = sorted((longest[0][0], longest[-1][0]))
    return longest[0][1], ends[0], ends[1]


def test_nothing_to_route_gives_nothing() -> None:
    assert route([], [], [], []) == Routing({}, {}, Box(0, 0, 0, 0))


class _Board:
    """Rows of people with names, years, union lines with dates, and children on bars."""

    def __init__(self, draw: random.Random) -> None:
        self.draw = draw
        self.ends: list[End] = []
        self.obstacles: list[Obstacle] = []
        self.lines: list[Segment] = []
        self.rows = [60 + ROW * k for k in range(draw.randint(1, 4))]
        for k, y in enumerate(self.rows):
            self._row(k, y)

    def _row(self, k: int, y: float) -> None:
        draw, x = self.draw, self.draw.uniform(0, 200)
        before: End | None = None
        for column in range(draw.randint(2, 7)):
            end = _end(f"{k}-{column}", x, y, draw.choice(SHAPES), draw.choice((18, 18, 21.5)))
            years = draw.choice((0, 1, 1, 2))
            self.obstacles += _box(
                end, name=draw.uniform(20, 66), lines=draw.randint(1, 3), years=years
            )
            self.ends.append(end)
            if before and x - before.centre.x > 110:
                middle = (x + before.centre.x) / 2
                self.lines.append(Segment(Point(before.centre.x, y), Point(x, y), f"u{end.id}"))
                self.lines.append(Segment(Point(middle, y), Point(middle, y + 70), f"u{end.id}"))
                date = Box(middle - 18, y - 13.5, middle + 18, y - 4.5)
                self.obstacles.append(Obstacle(date, f"u{end.id}", "text"))
            elif k:
                self.lines.append(Segment(Point(x, y - 60), Point(x, y - 18), "bar"))
                self.lines.append(Segment(Point(x, y - 60), Point(x + 76, y - 60), "bar"))
            before = end
            x += draw.choice((84, 90, 122, 160))

    def ties(self, count: int) -> list[Tie]:
        found = []
        for k in range(count):
            first, second = self.draw.sample(self.ends, 2)
            extent, bend = self.draw.choice(((0.7, 12.0), (2.6, 30.0), (4.3, 30.0), (6.0, 30.0)))
            word = (self.draw.uniform(20, 60), 10.0) if self.draw.random() < 0.5 else None
            found.append(Tie(f"t{k}", first, second, extent, word, bend))
        return found


def _faults(ties: list[Tie], board: _Board, found: Routing) -> list[str]:
    """Every place where a path touches what it must not."""
    faults = []
    for tie in ties:
        path = found.paths[tie.id]
        dots = _dots(path)
        own = (tie.first.id, tie.second.id)
        for one in board.obstacles:
            least = min(_distance(dot, one.box) for dot in dots)
            if one.kind == "symbol" and one.owner in own:
                continue
            if least < (1.2 if one.kind == "symbol" else 1.0):  # the bare room of a thin line
                faults.append(f"{tie.id} is {least:.1f} from the {one.kind} of {one.owner}")
        for end in (tie.first, tie.second):
            if min(_inner(dot, end) for dot in dots) < 1.5:
                faults.append(f"{tie.id} enters {end.id}")
        for end, dot in ((tie.first, path[0]), (tie.second, path[-1])):
            if hypot(dot.x - end.centre.x, dot.y - end.centre.y) > end.radius * 1.42 + 5:
                faults.append(f"{tie.id} does not reach {end.id}")
        faults += [f"{tie.id} has a kink" for turn in _kinks(path) if turn < 0.9]
    return faults


def _inner(dot: tuple[float, float], end: End) -> float:
    """How far outside the outline *dot* is; for shapes with points, outside their inner circle."""
    dx, dy = abs(dot[0] - end.centre.x), abs(dot[1] - end.centre.y)
    if end.shape in ("square", "rounded"):
        return max(dx, dy) - end.radius
    if end.shape == "diamond":
        return (dx + dy - end.radius) * 0.707
    return hypot(dx, dy) - end.radius


def _kinks(path: Spline) -> list[float]:
    """The cosine of the turn at every sixtieth of every piece; 1 is straight on."""
    steps = [(bx - ax, by - ay) for (ax, ay), (bx, by) in pairwise(_dots(path))]
    steps = [(dx, dy) for dx, dy in steps if hypot(dx, dy) > 0.001]
    return [
        (ax * bx + ay * by) / (hypot(ax, ay) * hypot(bx, by))
        for (ax, ay), (bx, by) in pairwise(steps)
    ]


def _distance(dot: tuple[float, float], box: Box) -> float:
    dx = max(box.left - dot[0], 0.0, dot[0] - box.right)
    dy = max(box.top - dot[1], 0.0, dot[1] - box.bottom)
    return hypot(dx, dy)


def _dots(path: Spline) -> list[tuple[float, float]]:
    """Sixty points per piece."""
    found = [(path[0].x, path[0].y)]
    for k in range(0, len(path) - 3, 3):
        p = path[k : k + 4]
        for step in range(1, 61):
            t = step / 60
            w = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            found.append(
                (
                    sum(f * q.x for f, q in zip(w, p, strict=True)),
                    sum(f * q.y for f, q in zip(w, p, strict=True)),
                )
            )
    return found


def _end(id: str, x: float, y: float, shape: str = "square", radius: float = 18.0) -> End:
    return End(id, Point(x, y), radius, shape)  # type: ignore[arg-type]


def _box(end: End, name: float = 40, lines: int = 1, years: int = 0) -> list[Obstacle]:
    (x, y), r = end.centre, end.radius
    found = [Obstacle(Box(x - r, y - r, x + r, y + r), end.id, "symbol")]
    if name:
        under = Box(x - name / 2, y + r + 4, x + name / 2, y + r + 4 + 11.5 * lines)
        found.append(Obstacle(under, end.id, "text"))
    for k in range(years):
        left = x - 23 if k == 0 else x + 5
        found.append(Obstacle(Box(left, y - r - 11, left + 18, y - r - 2), end.id, "text"))
    return found


def _path(
    ties: list[Tie],
    obstacles: list[Obstacle],
    lines: list[Segment],
    rows: list[float] | None = None,
) -> Spline:
    return route(ties, obstacles, lines, rows or [0.0]).paths[ties[0].id]


def test_all_ties_to_others_in_the_row_rise_from_the_upper_half_and_pass_no_half_height() -> None:
    me = End("me", Point(0, 0), 22.0)
    others = [_end("a", 140, 0, "circle"), _end("b", 220, 0), _end("c", 300, 0, "circle")]
    name = Obstacle(Box(27, -14, 60, -4), "u", "text")
    box = Obstacle(Box(-22, -22, 22, 22), "me", "symbol")
    union = Segment(Point(22, 0), Point(122, 0), "u")
    descents = [Segment(Point(x, -60), Point(x, -20), "p") for x in (0, 220, 300)]
    obstacles = [box, name, *(part for end in others for part in _box(end))]
    ties = [
        Tie("a", me, others[0], 3.4),
        Tie("b", me, others[1], 1.0, bend=12.0),
        Tie("c", me, others[2], 1.0, bend=12.0),
    ]
    found = route(ties, obstacles, [union, *descents], [0.0])
    lines = [_dots(found.paths[tie.id]) for tie in ties]
    assert max(y for line in lines for _, y in line) < 0
    for one, two in ((0, 1), (0, 2), (1, 2)):
        assert min(hypot(p[0] - q[0], p[1] - q[1]) for p in lines[one] for q in lines[two]) > 4


def test_a_line_passes_no_corner_of_a_sibling_bar() -> None:
    a, b = _end("a", 0, 0), _end("b", 300, ROW)
    corner = Point(150, ROW / 2)
    lines = [Segment(Point(40, corner.y), corner, "u"), Segment(corner, Point(150, ROW), "u")]
    path = _path([Tie("t", a, b, 1.0)], [*_box(a, name=0), *_box(b, name=0)], lines, [0.0, ROW])
    assert min(hypot(x - corner.x, y - corner.y) for x, y in _dots(path)) > 4


def test_a_family_line_under_an_arrowhead_costs_more_than_one_farther_back() -> None:
    a, b = _end("a", 0, 0), _end("b", 0, 2 * ROW)
    path = [(0.0, 21.0), (0.0, 90.0), (0.0, 180.0), (0.0, 2 * ROW - 21)]
    plain, headed = Tie("t", a, b), Tie("t", a, b, heads=(False, True))
    extra = []
    for y in (ROW, 2 * ROW - 30):
        line = Segment(Point(-50, y), Point(50, y), "u")
        sheet = Sheet([*_box(a, 0), *_box(b, 0)], [line], [0.0, 2 * ROW])
        extra.append(Search(sheet, headed).price(path) - Search(sheet, plain).price(path))
    assert extra[0] == pytest.approx(0)
    assert extra[1] > 20


def test_wide_bows_may_rise_over_lower_ones_and_narrow_ones_stay_low() -> None:
    assert crowns(100) == CROWNS
    assert max(crowns(600)) > 1.5 * max(CROWNS)


def test_in_a_crowd_too_a_line_that_runs_on_another_is_led_another_way() -> None:
    a, b, c = _end("a", 0, 0), _end("b", 0, 268), _end("c", 30, 402)
    ties = [Tie("short", a, b, 1.0), Tie("long", a, c, 1.0)]
    obstacles = [*_box(a), *_box(b), *_box(c)]
    sheet = Sheet(obstacles, [], [0.0, 268.0, 402.0], hasty=True)
    sheet.keep(ties[0], straight((10, 21), (10, 247)))
    sheet.keep(ties[1], [*straight((10, 21), (10, 225)), (10, 300), (52, 340), (45, 381)])
    assert sheet.between(*ties) > 1000
    routes._part(sheet, ties)
    assert sheet.between(*ties) < 100
    assert sheet.hasty


def _work_per_tie(many: int, monkeypatch: pytest.MonkeyPatch) -> float:
    """How many pieces of lines are looked at for one tie, of each of so many people to each."""
    sheets: list[Sheet] = []

    def made(*things: Any, **more: Any) -> Sheet:
        sheets.append(Sheet(*things, **more))
        return sheets[-1]

    monkeypatch.setattr(routes, "Sheet", made)
    ends = [_end(f"p{k}", 90 * k, 0) for k in range(many)]
    ties = [Tie(f"{a.id}-{b.id}", a, b, 1.0) for a, b in combinations(ends, 2)]
    found = route(ties, [one for end in ends for one in _box(end)], [], [0.0])
    assert found.unrouted == ()
    return sheets[0].drawn.met / len(ties)


def test_ties_of_everybody_to_everybody_ask_no_more_work_each_where_they_are_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    few, many = (_work_per_tie(count, monkeypatch) for count in (8, 16))
    assert many < few


def test_a_search_whose_effort_is_spent_takes_what_it_has() -> None:
    ends = [_end(f"p{k}", 90 * k, 0) for k in range(6)]
    costs = []
    for effort in (0.0, 1e9):
        sheet = Sheet([one for end in ends for one in _box(end)], [], [0.0], effort=effort)
        for a, b in pairwise(ends):
            sheet.keep(Tie(a.id, a, b), Search(sheet, Tie(a.id, a, b)).run() or [])
        search = Search(sheet, Tie("wide", ends[0], ends[-1]))
        assert search.run()
        costs.append(search.cost)
    assert costs[0] > costs[1]
