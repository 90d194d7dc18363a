"""Every emotional line draws along any path, within its extent, from end to end, unlike others."""

from __future__ import annotations

from math import dist, isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Point, Spline
from ecogram.geometry.track import Track
from ecogram.scene import Area, Disc, Line, Primitive
from ecogram.symbols.ink import ink_box
from ecogram.symbols.notation import Notation
from ecogram.symbols.tie_kinds import PROFILES, TIES
from ecogram.symbols.tie_kinds import tie as tie_entry
from ecogram.symbols.ties import (
    Direction,
    is_directed,
    tie_colour,
    tie_extent,
    tie_has_word,
    tie_strokes,
)
from ecogram.theme import COLOUR, MONO
from ecogram.vocabulary import words
from ecogram.vocabulary.spelling import normalise
from ecogram.vocabulary.values import FIRST_RELATIONS, VALUES
from tests.symbols.strokes import ends

NOTATIONS: tuple[Notation, ...] = ("zorgkracht", "mcgoldrick", "genopro")
STRAIGHT = polyline([Point(0, 0), Point(100, 0)])
BOW: Spline = (Point(0, 0), Point(26, -46), Point(124, -46), Point(150, 0))
GENOPRO = (
    *("Harmony", "Friendship", "Intimacy", "Fused", "Love", "InLove", "Psyritual", "Indifferent"),
    *("Distant", "Cutoff", "CutoffRepaired", "NeverMet", "Discord", "Hate", "Distrust", "Hostile"),
    *("HostileDistant", "HostileClose", "HostileFused", "Violence", "ViolenceDistant"),
    *("ViolenceClose", "ViolenceFused", "Abuse", "AbusePhysical", "AbuseEmotional"),
    *("AbuseSexual", "AbuseNeglect", "Manipulative", "Controlling", "Jealous", "FocusedOn"),
    *("FocusedOnNegatively", "Fan", "Limerence", "Plain", "Other"),
)
MCGOLDRICK = (
    *("Spiritual connection", "Close", "Distant", "Close-Hostile", "Focused On", "Fused"),
    *("Hostile", "Fused-Hostile", "Cutoff", "Cutoff Repaired", "Physical Abuse"),
    *("Emotional Abuse", "Sexual Abuse", "Caretaker"),
)
"""The lines among its names; the other three (household, secret, therapist) are no lines."""
every_kind = pytest.mark.parametrize("kind", TIES)
every_notation = pytest.mark.parametrize("notation", NOTATIONS)


@every_kind
@every_notation
def test_the_ink_stays_within_the_extent(kind: str, notation: Notation) -> None:
    extent = tie_extent(kind, notation) + 0.01
    for direction in (None, "both"):
        box = ink_box(tie_strokes(kind, STRAIGHT, COLOUR, notation, direction=direction))
        assert box.top >= -extent
        assert box.bottom <= extent
        assert box.left >= -1.5
        assert box.right <= 101.5


@every_kind
@every_notation
def test_on_a_bow_the_ink_stays_within_the_extent(kind: str, notation: Notation) -> None:
    track, extent = Track(BOW), tie_extent(kind, notation)
    for place in ends(tie_strokes(kind, BOW, COLOUR, notation)):
        assert dist(track.point(track.nearest(place)), place) <= extent + 1.0


@every_kind
@every_notation
@pytest.mark.parametrize("path", [STRAIGHT, BOW], ids=["straight", "bow"])
def test_both_ends_are_met(kind: str, notation: Notation, path: Spline) -> None:
    rails = max(abs(getattr(layer, "offset", 0.0)) for layer in tie_entry(kind, notation).layers)
    for direction in ("none", "forward", "back", "both"):
        drawn = tie_strokes(kind, path, COLOUR, notation, direction=direction)
        for end in (path[0], path[-1]):
            assert _distance(drawn, end) <= rails + 1.5


@every_kind
@every_notation
def test_nothing_is_drawn_where_a_word_stands(kind: str, notation: Notation) -> None:
    drawn = tie_strokes(kind, STRAIGHT, COLOUR, notation, cuts=[(30, 70)])
    for place in ends(drawn):
        assert not 31 < place.x < 69


@every_notation
def test_no_two_kinds_look_alike_without_colour(notation: Notation) -> None:
    def picture(kind: str) -> object:
        return [_colourless(part) for part in tie_strokes(kind, STRAIGHT, MONO, notation)]

    pictures = {kind: repr(picture(kind)) for kind in TIES}
    assert len(set(pictures.values())) == len(TIES)


@every_kind
def test_a_reversed_line_is_the_line_from_the_other_end(kind: str) -> None:
    turned = polyline([Point(100, 0), Point(0, 0)])
    if is_directed(kind):
        back = tie_strokes(kind, STRAIGHT, COLOUR, direction="back", cuts=[(10, 20)])
        assert back == tie_strokes(kind, turned, COLOUR, direction="forward", cuts=[(80, 90)])


@every_kind
def test_only_directed_kinds_point_somewhere_by_themselves(kind: str) -> None:
    plain = tie_strokes(kind, STRAIGHT, COLOUR, direction="none")
    pointed = tie_strokes(kind, STRAIGHT, COLOUR, direction="forward")
    assert plain != pointed
    assert tie_strokes(kind, STRAIGHT, COLOUR) == (pointed if is_directed(kind) else plain)


def test_the_kinds_of_the_book_carry_no_word_and_all_others_do() -> None:
    silent = {kind for kind in TIES if not tie_has_word(kind)}
    assert silent == set(FIRST_RELATIONS)


@every_kind
def test_meaning_colours_follow_the_theme(kind: str) -> None:
    assert tie_colour(kind, COLOUR).startswith("#")
    colours = {_colour(part) for part in tie_strokes(kind, STRAIGHT, COLOUR)}
    assert colours == {tie_colour(kind, COLOUR)}


def test_every_kind_that_can_be_written_has_a_line_and_a_word_in_both_languages() -> None:
    assert set(TIES) == set(VALUES["relation"])
    for language in ("nl", "en"):
        assert {f"relation.{kind}" for kind in TIES} <= set(words(language, "drawing"))


def test_every_genopro_code_and_every_mcgoldrick_interaction_leads_to_a_line() -> None:
    accepted = {
        normalise(word): kind
        for kind, languages in VALUES["relation"].items()
        for word in ",".join(languages).split(",")
    }
    assert len(GENOPRO) == 37
    for code in (*GENOPRO, *MCGOLDRICK):
        assert accepted[normalise(code)] in TIES


def test_genopro_draws_a_conflict_as_one_thick_line() -> None:
    (line,) = tie_strokes("conflict", STRAIGHT, COLOUR, "genopro")
    assert isinstance(line, Line)
    assert line.stroke > COLOUR.relation
    assert all(set(profile) <= set(TIES) for profile in PROFILES.values())


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(list(TIES)),
    st.lists(st.floats(-200, 200), min_size=8, max_size=8),
    st.lists(st.tuples(st.floats(0, 300), st.floats(0, 60)), max_size=3),
    st.sampled_from([None, "forward", "back", "both", "none"]),
)
def test_any_path_with_any_cuts_draws_finite_numbers(
    kind: str, numbers: list[float], cuts: list[tuple[float, float]], direction: object
) -> None:
    spline = tuple(Point(*numbers[index : index + 2]) for index in range(0, 8, 2))
    gaps = [(start, start + size) for start, size in cuts]
    drawn = tie_strokes(kind, spline, COLOUR, cuts=gaps, direction=direction)  # type: ignore[arg-type]
    assert all(isfinite(x) and isfinite(y) for x, y in ends(drawn))


def test_a_mark_keeps_clear_of_the_word_and_of_the_head() -> None:
    drawn = tie_strokes("limerence", STRAIGHT, COLOUR, cuts=[(10, 70)])
    rings = [part for part in drawn if isinstance(part, Line) and part.stroke == 1.2]
    box = ink_box(rings)
    assert box.left >= 70
    assert box.right <= 100 - 6.5


@pytest.mark.parametrize("direction", ["forward", "back"])
def test_a_mark_keeps_clear_of_lines_across(direction: Direction) -> None:
    path = polyline([Point(0, 0), Point(200, 0)])
    strokes = tie_strokes("cutoff", path, MONO, direction=direction, crossed=[96.0])
    bars = [
        stroke[0].x
        for line in strokes
        if isinstance(line, Line)
        for stroke in line.strokes
        if stroke[0].x == pytest.approx(stroke[-1].x)
    ]
    assert len(bars) == 2
    assert all(abs(x - 96.0) > 5 for x in bars)
    assert all(60 < x < 140 for x in bars)


def test_a_path_without_length_does_not_break_any_kind() -> None:
    spot = polyline([Point(5, 5), Point(5, 5)])
    for kind in TIES:
        for place in ends(tie_strokes(kind, spot, COLOUR)):
            assert dist(place, (5, 5)) < 20


def _distance(primitives: tuple[Primitive, ...], end: Point) -> float:
    """How far the nearest ink is from *end*, circles by their outline."""
    discs = [part for part in primitives if isinstance(part, Disc)]
    gaps = [dist(disc.centre, end) - disc.radius for disc in discs]
    return min([*gaps, *(dist(place, end) for place in ends(primitives))])


def _colourless(primitive: Primitive) -> Primitive:
    match primitive:
        case Line(strokes, _, stroke):
            return Line(strokes, "", stroke)
        case Area(edge):
            return Area(edge, "")
        case Disc(centre, radius):
            return Disc(centre, radius, "")
        case _:
            return primitive


def _colour(primitive: Primitive) -> str:
    return primitive.fill if isinstance(primitive, Area | Disc) else primitive.colour
