"""Lines between partners and to children: every form, state and link draws and differs."""

from __future__ import annotations

import pytest

from ecogram.geometry.curves import rounded_outline
from ecogram.geometry.shapes import Point
from ecogram.geometry.track import Track
from ecogram.scene import Disc, Label, Line, Primitive
from ecogram.symbols.descents import LINKS, descent_extent, descent_strokes, twin_bar
from ecogram.symbols.households import household_strokes
from ecogram.symbols.ink import ink_box
from ecogram.symbols.unions import (
    FORMS,
    STATES,
    state_marks,
    state_opening,
    union_strokes,
    union_word,
)
from ecogram.theme import MONO
from ecogram.vocabulary import words
from ecogram.vocabulary.values import FORM_AND_STATE, VALUES

LINE = (Point(0, 0), Point(100, 0))
OVERHEAD = (Point(0, 20), Point(0, 0), Point(100, 0), Point(100, 20))
DROP = (Point(0, 0), Point(0, 20), Point(30, 20), Point(30, 60))
FORWARD = Point(1.0, 0.0)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("related", [False, True])
@pytest.mark.parametrize("path", [LINE, OVERHEAD], ids=["straight", "overhead"])
def test_a_union_line_runs_from_partner_to_partner(
    form: str, related: bool, path: tuple[Point, ...]
) -> None:
    box = ink_box(union_strokes(form, path, MONO, related=related))
    assert box.left == pytest.approx(0, abs=3.5)
    assert box.right == pytest.approx(100, abs=3.5)
    assert box.top >= -4


def test_forms_look_alike_only_where_law_makes_them_equal() -> None:
    drawn: dict[str, list[str]] = {}
    for form in FORMS:
        drawn.setdefault(repr(union_strokes(form, LINE, MONO)), []).append(form)
    alike = [forms for forms in drawn.values() if len(forms) > 1]
    assert alike == [
        ["", "unknown"],
        ["married", "registered"],
        ["cohabiting", "legally_cohabiting"],
    ]


def test_both_lines_of_an_adoption_hang_from_the_end_of_the_bar() -> None:
    strokes = descent_strokes("adopted", (Point(50, 0), Point(50, 40)), MONO)
    level = [
        path
        for line in strokes
        if isinstance(line, Line)
        for path in line.strokes
        if {point.y for point in path} == {0}
    ]
    (cap,) = level
    tops = sorted(
        path[0].x
        for line in strokes
        if isinstance(line, Line)
        for path in line.strokes
        if path[0].y == 0 and path is not cap
    )
    assert sorted((cap[0].x, cap[-1].x)) == pytest.approx([tops[0], tops[-1]])


def test_no_form_is_never_drawn_as_married() -> None:
    assert union_strokes("", LINE, MONO) != union_strokes("married", LINE, MONO)


@pytest.mark.parametrize("form", FORMS)
def test_relatives_have_a_doubled_line(form: str) -> None:
    plain = _count(union_strokes(form, LINE, MONO))
    assert _count(union_strokes(form, LINE, MONO, related=True)) == 2 * plain


@pytest.mark.parametrize("form", [form for form in FORMS if form != "secret_affair"])
def test_the_drop_leaves_from_ink_not_from_a_gap(form: str) -> None:
    for joint in (Point(37, 0), Point(50, 0), Point(61.3, 0)):
        drawn = union_strokes(form, LINE, MONO, joints=[joint])
        strokes = [stroke for part in drawn if isinstance(part, Line) for stroke in part.strokes]
        spans = [(stroke[0].x - 1e-6, stroke[-1].x + 1e-6) for stroke in strokes]
        assert any(first <= joint.x <= last for first, last in spans)


@pytest.mark.parametrize("form", FORMS)
def test_an_opening_stays_empty(form: str) -> None:
    for part in union_strokes(form, LINE, MONO, openings=[(Point(60, 0), 10)]):
        ends = [part.centre] if isinstance(part, Disc) else []
        ends += [p for s in part.strokes for p in s] if isinstance(part, Line) else []
        assert not any(50.1 < point.x < 69.9 for point in ends)


@pytest.mark.parametrize("state", STATES)
def test_the_opening_in_the_line_is_under_the_marks_of_a_state(state: str) -> None:
    box = ink_box(state_marks(state, Point(50, 0), FORWARD, MONO))
    assert box.left <= 50 - state_opening(state)
    assert 50 + state_opening(state) <= box.right


def test_states_differ_by_their_number_of_slashes() -> None:
    counts = {state: _count(state_marks(state, Point(0, 0), FORWARD, MONO)) for state in STATES}
    assert counts == {"separated": 1, "divorced": 2, "annulled": 3, "reunited": 3}
    assert state_marks("", Point(0, 0), FORWARD, MONO) == ()
    assert state_opening("reunited") > 0 == state_opening("divorced")


def test_every_form_state_and_link_that_can_be_written_is_drawn_and_worded() -> None:
    assert set(VALUES["form"]) == set(FORMS) - {""}
    assert set(VALUES["link"]) == set(LINKS)
    for form, state in FORM_AND_STATE.values():
        assert (form or "") in FORMS
        assert state in STATES
    for language in ("nl", "en"):
        texts = words(language, "drawing")
        assert all(union_word(form) in texts for form in FORMS if union_word(form))
        assert all(f"union.{name or 'partners'}" in texts for name in (*FORMS, *STATES))
        assert all(f"link.{link}" in texts for link in LINKS)
        assert all(entry.letter in texts for entry in LINKS.values() if entry.letter)


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("side", [-1, 1])
def test_a_descent_runs_from_bar_to_child(link: str, side: int) -> None:
    drawn = descent_strokes(link, (Point(0, 0), Point(0, 60)), MONO, side=side)  # type: ignore[arg-type]
    box = ink_box(drawn)
    assert box.top == pytest.approx(0, abs=0.6)
    assert box.bottom == pytest.approx(60, abs=0.6)
    away, beside = descent_extent(link)
    left, right = (away, beside) if side == 1 else (beside, away)
    assert -left - 0.5 <= box.left <= box.right <= right + 0.5


def test_no_two_links_look_alike() -> None:
    assert len({repr(descent_strokes(link, DROP, MONO)) for link in LINKS}) == len(LINKS)


def test_a_letter_stands_in_a_gap_of_the_last_vertical_piece() -> None:
    drawn = descent_strokes("donor", DROP, MONO)
    (label,) = [part for part in drawn if isinstance(part, Label)]
    assert label.text == "D"
    assert (label.at.x, label.at.y) == pytest.approx((30, 40), abs=2)
    places = [p for part in drawn if isinstance(part, Line) for s in part.strokes for p in s]
    assert not any(abs(p.x - label.at.x) < 3 and abs(p.y - label.at.y) < 4 for p in places)


def test_twins_have_a_bar_when_they_are_identical_and_a_question_mark_when_unknown() -> None:
    bar = (Point(0, 0), Point(40, 0))
    assert twin_bar("no", bar, MONO) == ()
    assert _count(twin_bar("yes", bar, MONO)) == 1
    unknown = twin_bar("unknown", bar, MONO)
    assert [part.text for part in unknown if isinstance(part, Label)] == ["?"]
    assert _count(unknown) == 2


def test_the_dashes_of_a_household_are_even_all_round() -> None:
    edge = rounded_outline([Point(0, 0), Point(90, 0), Point(90, 50), Point(0, 50)], 12)
    (line,) = household_strokes(edge, MONO)
    assert isinstance(line, Line)
    lengths = [Track(stroke).length for stroke in line.strokes]
    assert max(lengths) - min(lengths) < 0.1
    assert line.strokes[-1][-1] != line.strokes[0][0]


def _count(primitives: tuple[Primitive, ...]) -> int:
    """Strokes and dots."""
    return sum(
        len(part.strokes) if isinstance(part, Line) else 1
        for part in primitives
        if not isinstance(part, Label)
    )
