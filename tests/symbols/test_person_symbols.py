"""Every symbol of a person draws within its extent and keeps its age readable."""

from __future__ import annotations

from itertools import product
from math import isfinite

import pytest

from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width
from ecogram.geometry.track import Track
from ecogram.scene import Area, Disc, Label, Line, Outline, Primitive
from ecogram.symbols.figure import (
    Figure,
    TraitMark,
    draw_figure,
    figure_extent,
    outline_reach,
    year_labels,
)
from ecogram.symbols.ink import ink_box
from ecogram.symbols.notation import Notation
from ecogram.symbols.people import PERSONS
from ecogram.symbols.traits import STATUSES, TRAITS, trait_mark
from ecogram.theme import COLOUR, MONO
from ecogram.vocabulary import words

ORIGIN = Point(0.0, 0.0)
NOTATIONS: tuple[Notation, ...] = ("zorgkracht", "mcgoldrick", "genopro")
SIZES = (14.0, 20.0, 28.0, 36.0)
every_symbol = pytest.mark.parametrize("key", PERSONS)
PLACES = ("left", "lower", "upper_right", "lower_right", "upper_left", "lower_left")
PATTERNS = (
    *("solid", "hatched", "dotted", "outline", "dashed", "horizontal", "diagonal", "crossed"),
)


@every_symbol
@pytest.mark.parametrize("notation", NOTATIONS)
def test_the_ink_stays_within_the_extent_at_every_size(key: str, notation: Notation) -> None:
    for size, index in product(SIZES, (False, True)):
        figure = PERSONS[key].figure._replace(size=size, index=index)
        drawn = draw_figure(figure, ORIGIN, COLOUR, notation)
        extent, ink = figure_extent(figure, COLOUR, notation), ink_box(drawn)
        assert all(isfinite(side) for side in (ink.left, ink.top, ink.right, ink.bottom))
        assert extent.left - 0.6 <= ink.left <= ink.right <= extent.right + 0.6
        assert extent.top - 0.6 <= ink.top <= ink.bottom <= extent.bottom + 0.6


@every_symbol
def test_a_symbol_moves_with_its_place(key: str) -> None:
    figure = PERSONS[key].figure
    here = ink_box(draw_figure(figure, ORIGIN, COLOUR))
    there = ink_box(draw_figure(figure, Point(100, 50), COLOUR))
    assert there.left == pytest.approx(here.left + 100)
    assert there.top == pytest.approx(here.top + 50)


def test_no_two_symbols_look_alike_without_colour() -> None:
    drawn = {
        repr((draw_figure(symbol.figure, ORIGIN, MONO), symbol.born, symbol.died))
        for symbol in PERSONS.values()
    }
    assert len(drawn) == len(PERSONS)


def test_every_symbol_has_a_word_in_both_languages() -> None:
    for language in ("nl", "en"):
        assert set(PERSONS) <= set(words(language, "drawing"))


def test_disputed_symbols_differ_by_notation() -> None:
    for key in ("person.miscarriage", "person.abortion"):
        figure = PERSONS[key].figure
        assert draw_figure(figure, ORIGIN, MONO) != draw_figure(figure, ORIGIN, MONO, "genopro")
    stillborn = PERSONS["person.stillbirth"].figure
    assert draw_figure(stillborn, ORIGIN, MONO) != draw_figure(
        stillborn, ORIGIN, MONO, "mcgoldrick"
    )
    crossed = [
        draw_figure(PERSONS[key].figure, ORIGIN, MONO, "genopro")
        for key in ("person.miscarriage", "person.abortion")
    ]
    assert crossed[0] != crossed[1]


@pytest.mark.parametrize("shape", ["square", "circle", "rounded", "diamond"])
@pytest.mark.parametrize("age", ["7", "~76"])
def test_no_stroke_or_dot_runs_through_the_age(shape: str, age: str) -> None:
    for place, pattern, deceased, orientation in product(
        PLACES, PATTERNS, ("no", "yes"), ("", "dashed")
    ):
        figure = Figure(
            shape,  # type: ignore[arg-type]
            age=age,
            deceased=deceased,  # type: ignore[arg-type]
            orientation=orientation,  # type: ignore[arg-type]
            traits=(TraitMark(place, pattern),),  # type: ignore[arg-type]
        )
        drawn = draw_figure(figure, ORIGIN, COLOUR)
        (label,) = [part for part in drawn if isinstance(part, Label)]
        half = text_width(label.text, label.size) / 2
        text = Box(-half, -label.size * 0.35, half, label.size * 0.35)
        assert not any(_meets(part, text) for part in drawn)


def test_only_a_certain_death_is_crossed_out() -> None:
    plain = draw_figure(Figure("square"), ORIGIN, COLOUR)
    assert draw_figure(Figure("square", deceased="unknown"), ORIGIN, COLOUR) == plain
    assert draw_figure(Figure("square", deceased="yes"), ORIGIN, COLOUR) != plain


def test_an_index_person_has_two_outlines() -> None:
    drawn = draw_figure(Figure("circle", index=True), ORIGIN, COLOUR)
    widths = [part.width for part in drawn if isinstance(part, Outline)]
    assert widths == [36, 43]


def test_a_group_shows_a_second_one_behind_it_up_and_to_the_right() -> None:
    one, many = (Figure("square", stacked=several) for several in (False, True))
    alone, behind = (ink_box(draw_figure(figure, ORIGIN, COLOUR)) for figure in (one, many))
    assert (behind.left, behind.bottom) == (alone.left, alone.bottom)
    assert behind.right - alone.right == alone.top - behind.top > 3.0


def test_an_age_replaces_the_question_mark() -> None:
    drawn = draw_figure(Figure("unknown", inner="?", age="40"), ORIGIN, COLOUR)
    assert [part.text for part in drawn if isinstance(part, Label)] == ["40"]


def test_years_leave_the_middle_free_for_a_line() -> None:
    figure = Figure("square")
    left, right = year_labels(figure, ORIGIN, COLOUR, "1940", "2016")
    assert (left.align, left.at.x, right.align, right.at.x) == ("end", -5, "start", 5)
    assert left.at.y < -outline_reach(figure, COLOUR)
    (moved,) = year_labels(figure, ORIGIN, COLOUR, "1940", born_right=True)
    assert (moved.align, moved.at.x) == ("start", 6)
    stays, _ = year_labels(figure, ORIGIN, COLOUR, "1940", "2016", born_right=True)
    assert stays.align == "end"


def test_migration_waves_let_a_line_and_the_years_pass() -> None:
    figure = Figure("circle", migration=2, lift=12, channel=True)
    drawn = draw_figure(figure, ORIGIN, COLOUR)
    waves = [part for part in drawn if isinstance(part, Line)]
    assert len(waves) == 2
    for point in (point for wave in waves for stroke in wave.strokes for point in stroke):
        assert abs(point.x) >= 3
        assert point.y < -outline_reach(figure, COLOUR) - figure.lift


def test_illness_and_substance_use_fill_three_quarters() -> None:
    figure = Figure("square", traits=(trait_mark("illness"), trait_mark("substance_use")))
    drawn = draw_figure(figure, ORIGIN, COLOUR)
    assert sum(isinstance(part, Area) for part in drawn) == 2
    borders = [part for part in drawn if isinstance(part, Line)]
    assert {point for line in borders for stroke in line.strokes for point in stroke} == {
        Point(0, 0),
        Point(0, -18),
        Point(18, 0),
    }


def test_every_trait_and_status_has_a_mark_of_its_own() -> None:
    marks = [
        trait_mark(kind, status) for kind in ("illness", "substance_use") for status in STATUSES
    ]
    active = [trait_mark(kind) for kind in TRAITS]
    named = [trait_mark("stotteren", ordinal=number) for number in range(16)]
    assert len({*marks, *active, *named}) == len(marks) + len(active) + len(named)


def _meets(primitive: Primitive, box: Box) -> bool:
    """Whether a pen or a dot comes within *box*."""
    if isinstance(primitive, Disc):
        return _holds(box, primitive.centre)
    if not isinstance(primitive, Line):
        return False
    tracks = [Track(stroke) for stroke in primitive.strokes]
    return any(
        _holds(box, track.point(track.length * step / 20)) for track in tracks for step in range(21)
    )


def _holds(box: Box, point: Point) -> bool:
    return box.left < point.x < box.right and box.top < point.y < box.bottom
