"""Every line of an ecogram draws at every strength, within its extent, from end to end."""

from __future__ import annotations

from itertools import combinations, pairwise
from math import dist, isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Point, Spline
from ecogram.geometry.track import Track
from ecogram.scene import Area, Disc, Label, Line, Primitive
from ecogram.symbols.eco_kinds import ECO_TIES, WIDTHS
from ecogram.symbols.eco_measures import (
    eco_colour,
    eco_direction,
    eco_extent,
    eco_has_word,
    eco_head,
    eco_mark,
    eco_measures,
    eco_opening,
    eco_pattern,
    eco_strength,
    eco_width,
)
from ecogram.symbols.eco_ties import eco_strokes
from ecogram.symbols.formality import Formality
from ecogram.symbols.ink import ink_box
from ecogram.symbols.notation import Direction
from ecogram.symbols.tie_kinds import TIES
from ecogram.symbols.ties import is_directed
from ecogram.theme import COLOUR, MONO, Theme
from ecogram.vocabulary import words
from tests.symbols.strokes import ends

LENGTH = 110.0
STRAIGHT = polyline([Point(0, 0), Point(LENGTH, 0)])
BOW: Spline = (Point(0, 0), Point(40, -60), Point(140, -60), Point(180, 0))
DIRECTIONS: tuple[Direction, ...] = ("none", "forward", "back", "both")
FORMS: tuple[Formality | None, ...] = (None, "formal", "informal", "both")
LOOKS = {
    (entry.pattern, entry.directed, entry.cares, entry.ring): kind
    for kind, entry in reversed(ECO_TIES.items())
}
"""A kind for every way to look, in five thicknesses each."""
PATTERNS = {eco_pattern(kind): kind for kind in reversed(list(ECO_TIES))}
every_kind = pytest.mark.parametrize("kind", ECO_TIES)
every_look = pytest.mark.parametrize("kind", LOOKS.values())
every_strength = pytest.mark.parametrize("strength", range(1, 6))
every_form = pytest.mark.parametrize("form", FORMS)


@every_look
@every_strength
@pytest.mark.parametrize("possible", [False, True])
@every_form
def test_the_ink_stays_within_the_extent_the_mark_and_the_path(
    kind: str, strength: int, form: Formality | None, possible: bool
) -> None:
    mark = eco_mark(kind, strength, possible=possible)
    for direction in DIRECTIONS:
        extent = eco_extent(kind, strength, direction=direction, formality=form)
        drawn = eco_strokes(
            kind, STRAIGHT, strength, COLOUR,
            direction=direction, possible=possible, formality=form,
        )  # fmt: skip
        box = ink_box(drawn)
        reach = max(extent, mark[1] if mark else 0.0) + 0.1  # arcs count with their control points
        assert -reach <= box.top
        assert box.bottom <= reach
        assert box.left >= -0.01
        assert box.right <= LENGTH + 0.01


@every_look
@every_strength
@pytest.mark.parametrize("path", [STRAIGHT, BOW], ids=["straight", "bow"])
def test_both_ends_are_met(kind: str, strength: int, path: Spline) -> None:
    for direction in DIRECTIONS:
        drawn = eco_strokes(kind, path, strength, COLOUR, direction=direction)
        for end in (path[0], path[-1]):
            assert _distance(drawn, end) <= 1.2


@every_look
@every_strength
@every_form
def test_nothing_is_drawn_where_a_word_or_a_letter_stands(
    kind: str, strength: int, form: Formality | None
) -> None:
    drawn = eco_strokes(kind, STRAIGHT, strength, COLOUR, cuts=[(12, 36)], formality=form)
    for part in drawn:
        for box in map(ink_box, _pieces(part)):
            assert box.right <= 12.01 or box.left >= 35.99


@every_strength
def test_the_five_lines_differ_without_colour(strength: int) -> None:
    drawn = {
        pattern: _colourless(eco_strokes(kind, STRAIGHT, strength, MONO, direction="none"))
        for pattern, kind in PATTERNS.items()
    }
    assert len(drawn) == 5
    for (_, one), (_, other) in combinations(drawn.items(), 2):
        assert one != other


def test_care_and_a_repaired_line_differ_from_their_likes_without_colour() -> None:
    def picture(kind: str) -> str:
        return _colourless(eco_strokes(kind, STRAIGHT, 3, MONO, direction="forward"))

    assert picture("care") != picture("normal")
    assert picture("cutoff_repaired") != picture("cutoff")


@pytest.mark.parametrize("kind", PATTERNS.values())
@every_strength
def test_forms_and_possible_ties_are_told_apart_without_colour(kind: str, strength: int) -> None:
    drawn = [
        _colourless(eco_strokes(kind, STRAIGHT, strength, MONO, formality=form)) for form in FORMS
    ]
    drawn.append(_colourless(eco_strokes(kind, STRAIGHT, strength, MONO, possible=True)))
    assert len(set(drawn)) == 5


@every_kind
def test_a_stronger_line_is_thicker(kind: str) -> None:
    widths = [eco_measures(kind, strength).pen for strength in range(1, 6)]
    assert tuple(widths) == WIDTHS == (1.0, 1.75, 2.5, 3.5, 5.0)
    bodies = [eco_extent(kind, strength, direction="none") for strength in range(1, 6)]
    assert all(first < second for first, second in pairwise(bodies))


def test_close_ties_are_strong_and_distant_ones_thin_unless_a_strength_is_given() -> None:
    for kind in ("close", "very_close", "fused"):
        assert eco_strength(kind) >= 4
        assert eco_strength(kind, 1) == 1
    assert eco_width("distant") == 1.0
    assert eco_width("normal") == 2.5


def test_the_table_of_kinds_is_that_of_the_specification() -> None:
    dotted = {kind for kind in ECO_TIES if eco_pattern(kind) == "dotted"}
    broken = {kind for kind in ECO_TIES if eco_pattern(kind) == "broken"}
    dashed = {kind for kind in ECO_TIES if eco_pattern(kind) == "dashed"}
    zigzag = {kind for kind in ECO_TIES if eco_pattern(kind) == "zigzag"}
    assert dotted == {"tense", "distrust", "jealous", "manipulative", "controlling"}
    assert broken == {"cutoff", "cutoff_repaired", "never_met", "neglect"}
    assert dashed == {"distant", "indifferent"}
    assert {"conflict", "hostile", "hate", "focused_negatively", "violence"} <= zigzag
    assert all("abuse" not in kind and "hostile" not in kind for kind in set(ECO_TIES) - zigzag)
    assert list(ECO_TIES) and set(ECO_TIES) == set(TIES)


def test_five_kinds_carry_no_word_and_all_others_do() -> None:
    silent = {kind for kind in ECO_TIES if not eco_has_word(kind)}
    assert silent == {"normal", "tense", "conflict", "cutoff", "care"}


@every_kind
def test_the_same_kinds_point_somewhere_as_in_a_genogram(kind: str) -> None:
    assert (eco_direction(kind) == "forward") == is_directed(kind)


@every_look
@every_strength
def test_a_reversed_line_is_the_line_from_the_other_end(kind: str, strength: int) -> None:
    turned = polyline([Point(LENGTH, 0), Point(0, 0)])
    back = eco_strokes(kind, STRAIGHT, strength, COLOUR, direction="back", cuts=[(10, 20)])
    forward = eco_strokes(kind, turned, strength, COLOUR, direction="forward", cuts=[(90, 100)])
    assert back == forward


@every_strength
def test_heads_grow_with_the_line_and_the_shaft_stops_inside_them(strength: int) -> None:
    width = WIDTHS[strength - 1]
    assert eco_head("normal", strength) == pytest.approx(6 + 2.6 * width)
    drawn = eco_strokes("normal", STRAIGHT, strength, COLOUR, direction="forward")
    (head,) = [part for part in drawn if isinstance(part, Area)]
    (shaft,) = [part for part in drawn if isinstance(part, Line)]
    box, line = ink_box([head]), ink_box([shaft])
    assert box.right == pytest.approx(LENGTH)
    assert box.width == pytest.approx(eco_head("normal", strength))
    assert box.left < shaft.strokes[0][-1].x < line.right < box.right - 0.3 * box.width


def test_care_keeps_its_double_arrow_at_every_strength() -> None:
    for strength in range(1, 6):
        lines = [
            part
            for part in eco_strokes("care", STRAIGHT, strength, COLOUR)
            if isinstance(part, Line)
        ]
        assert len(lines[-1].strokes) == 2
        assert not any(
            isinstance(part, Area) for part in eco_strokes("care", STRAIGHT, strength, COLOUR)
        )


@every_strength
def test_dots_are_whole_at_both_ends_and_as_far_apart_everywhere(strength: int) -> None:
    dots = [p for p in eco_strokes("tense", STRAIGHT, strength, COLOUR) if isinstance(p, Disc)]
    width = WIDTHS[strength - 1]
    assert dots[0].radius == pytest.approx((1.1 * width + 0.7) / 2)
    assert dots[0].centre.x - dots[0].radius == pytest.approx(0.0)
    assert dots[-1].centre.x + dots[-1].radius == pytest.approx(LENGTH)
    gaps = [second.centre.x - first.centre.x for first, second in pairwise(dots)]
    assert max(gaps) - min(gaps) < 1e-6
    assert min(gaps) > 2 * dots[0].radius + 1.0


@pytest.mark.parametrize("theme", [COLOUR, MONO], ids=["colour", "mono"])
def test_a_possible_tie_is_grey_with_a_question_mark(theme: Theme) -> None:
    drawn = eco_strokes("tense", STRAIGHT, 3, theme, possible=True)
    assert {part.fill for part in drawn if isinstance(part, Disc)} == {theme.possible}
    assert [part.text for part in drawn if isinstance(part, Label)] == ["?"]
    assert eco_colour("tense", theme, possible=True) == theme.possible


@every_kind
@every_strength
def test_every_kind_draws_at_every_strength_in_its_colour(kind: str, strength: int) -> None:
    colours = {_colour(part) for part in eco_strokes(kind, STRAIGHT, strength, COLOUR)}
    assert colours == {eco_colour(kind, COLOUR)}


def test_the_mark_stands_where_the_layout_says() -> None:
    for kind, possible in (("normal", True), ("cutoff", False), ("cutoff", True)):
        drawn = eco_strokes(
            kind, STRAIGHT, 2, COLOUR, possible=possible, mark=Point(30, 4), cuts=[(50, 70)]
        )
        half = (eco_mark(kind, 2, possible=possible) or (0.0, 0.0))[0]
        high = [
            box
            for part in drawn
            for box in map(ink_box, _pieces(part))
            if box.bottom > eco_extent(kind, 2) + 0.5
        ]
        assert high
        assert all(30 - half - 0.1 <= box.left and box.right <= 30 + half + 0.1 for box in high)


def test_only_marked_lines_have_a_mark() -> None:
    marked = {kind for kind in ECO_TIES if eco_mark(kind)}
    assert marked == {kind for kind in ECO_TIES if eco_pattern(kind) == "broken"}


@pytest.mark.parametrize("pattern", ["dotted", "dashed", "zigzag"])
def test_every_piece_of_a_pattern_of_both_forms_is_there_in_two_colours_by_turns(
    pattern: str,
) -> None:
    whole, turns = (_pieces_of_pattern(PATTERNS[pattern], form) for form in ("formal", "both"))
    assert len(turns) == len(whole) > 4
    assert all(one != other for one, other in pairwise(turns))


def _pieces_of_pattern(kind: str, form: Formality) -> list[str]:
    """The colour of every dot, dash or flank, in their order along the line."""
    drawn = eco_strokes(kind, STRAIGHT, 3, COLOUR, formality=form)
    found = [(part.centre.x, part.fill) for part in drawn if isinstance(part, Disc)]
    for part in drawn:
        if isinstance(part, Line) and len(part.strokes) > 1:
            found += [
                (stroke[start].x, part.colour)
                for stroke in part.strokes
                for start in range(0, len(stroke) - 3, 3)
            ]
    return [colour for _, colour in sorted(found)]


def test_formal_is_orange_informal_blue_and_both_are_two_coloured() -> None:
    for kind in PATTERNS.values():
        found = {
            form: {
                _colour(part)
                for part in eco_strokes(kind, STRAIGHT, 3, COLOUR, formality=form)
                if not isinstance(part, Label)
            }
            for form in FORMS
        }
        assert found["formal"] == {COLOUR.formal}
        assert found["informal"] == {COLOUR.informal}
        assert found["both"] == {COLOUR.formal, COLOUR.informal}


@every_look
@every_strength
def test_a_layout_gets_numbers_it_can_use(kind: str, strength: int) -> None:
    measures = eco_measures(kind, strength, direction="both", formality="both")
    assert measures.heads == (eco_head(kind, strength),) * 2
    assert eco_measures(kind, strength, direction="back").heads[1] == 0.0
    assert measures.extent >= measures.pen / 2
    assert measures.bend >= 20.0
    assert eco_opening(kind, strength) > measures.pen / 2 + 1.0


@every_strength
def test_beside_a_word_a_zigzag_keeps_four_teeth_and_dots_are_three(strength: int) -> None:
    for kind, least in (("conflict", 4), ("tense", 3)):
        shown = eco_measures(kind, strength).shown
        path = polyline([Point(0, 0), Point(2 * shown + 40, 0)])
        drawn = eco_strokes(kind, path, strength, COLOUR, cuts=[(shown, shown + 40)])
        dots = sum(isinstance(part, Disc) for part in drawn)
        strokes = [one for part in drawn if isinstance(part, Line) for one in part.strokes]
        corners = [sum(abs(y) > 1.0 for _, y in one[::3]) for one in strokes]
        assert dots >= 2 * least or corners == [least, least]


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(list(ECO_TIES)),
    st.integers(1, 5),
    st.lists(st.floats(-200, 200), min_size=8, max_size=8),
    st.lists(st.tuples(st.floats(0, 300), st.floats(0, 60)), max_size=3),
    st.sampled_from([None, *DIRECTIONS]),
    st.sampled_from(FORMS),
    st.booleans(),
)
def test_any_path_with_any_cuts_draws_finite_numbers(
    kind: str,
    strength: int,
    numbers: list[float],
    cuts: list[tuple[float, float]],
    direction: Direction | None,
    form: Formality | None,
    possible: bool,
) -> None:
    spline = tuple(Point(*numbers[index : index + 2]) for index in range(0, 8, 2))
    gaps = [(start, start + size) for start, size in cuts]
    drawn = eco_strokes(
        kind, spline, strength, COLOUR,
        cuts=gaps, direction=direction, formality=form, possible=possible,
    )  # fmt: skip
    assert all(isfinite(x) and isfinite(y) for x, y in ends(drawn))


@every_look
def test_on_a_bow_the_ink_stays_within_the_extent(kind: str) -> None:
    track = Track(BOW)
    for strength in range(1, 6):
        mark = eco_mark(kind, strength)
        extent = max(eco_extent(kind, strength), mark[1] if mark else 0.0)
        for place in ends(eco_strokes(kind, BOW, strength, COLOUR)):
            assert dist(track.point(track.nearest(place)), place) <= extent + 1.0


def test_a_path_without_length_does_not_break_any_kind() -> None:
    spot = polyline([Point(5, 5), Point(5, 5)])
    for kind in ECO_TIES:
        for direction in DIRECTIONS:
            drawn = eco_strokes(kind, spot, 5, COLOUR, direction=direction, formality="both")
            assert all(dist(place, (5, 5)) < 25 for place in ends(drawn))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_line_has_its_word_in_both_languages(language: str) -> None:
    texts = words(language, "drawing")
    assert all(texts[f"eco.{pattern}"] for pattern in PATTERNS)
    assert all(texts[f"formality.{form}"] for form in FORMS if form)


def _pieces(part: Primitive) -> list[list[Primitive]]:
    if isinstance(part, Line):
        return [[part._replace(strokes=(stroke,))] for stroke in part.strokes]
    return [[part]]


def _distance(primitives: tuple[Primitive, ...], end: Point) -> float:
    """How far the nearest ink is from *end*; pens have round ends."""
    gaps = []
    for part in primitives:
        if isinstance(part, Disc):
            gaps.append(dist(part.centre, end) - part.radius)
        elif isinstance(part, Line):
            gaps += [dist(place, end) - part.stroke / 2 for place in ends((part,))]
        elif isinstance(part, Area):
            gaps += [dist(place, end) for place in ends((part,))]
    return min(gaps)


def _colourless(primitives: tuple[Primitive, ...]) -> str:
    """The drawing without its colours; ink of every grey is alike."""
    bare: list[Primitive] = []
    for part in primitives:
        match part:
            case Line() | Label():
                bare.append(part._replace(colour=""))
            case Area() | Disc():
                bare.append(part._replace(fill=""))
    return repr(bare)


def _colour(primitive: Primitive) -> str:
    return primitive.fill if isinstance(primitive, Area | Disc) else primitive.colour
