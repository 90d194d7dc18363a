"""Guards what a care pie promises: percentages of a hundred, nothing invented, patterns in ink."""

from __future__ import annotations

from math import atan2, hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecogram import pipeline
from ecogram.charts.care_pie.layout import RADIUS, arrange
from ecogram.charts.care_pie.select import percentages, select, shares
from ecogram.charts.care_pie.view import CareView
from ecogram.charts.options import Options
from ecogram.diagnostics import EcogramError
from ecogram.geometry.shapes import Spline
from ecogram.model.help import Care
from ecogram.scene import Area, Disc, Line
from ecogram.theme import COLOUR
from tests.charts.scenes import labels, off_the_page, overlaps, scene, texts, with_class

HEAD = """\
momenten: [{naam: begin}, {naam: later}]
personen:
  frank: {naam: Frank}
  marie: {naam: Marie}
zorg:
"""
FOUR = "zelfzorg: 60, informeel: 10, professioneel: 25, gespecialiseerd: 5"

_shares = st.none() | st.integers(0, 120).map(float)


def view(care: str, **wishes: object) -> CareView:
    case = pipeline.read((HEAD + care).encode()).understood()
    return select(case, Options(language="nl", **wishes))  # type: ignore[arg-type]


def pies(care: str, **wishes: object) -> list[list[tuple[str, int]]]:
    found = [pie for row in view(care, **wishes).rows for pie in row]
    return [[(one.kind, one.percent) for one in pie.slices] for pie in found]


@given(_shares, _shares, _shares, _shares)
def test_parts_make_a_whole_and_percentages_a_hundred(
    own: float | None, informal: float | None, paid: float | None, special: float | None
) -> None:
    care = Care(self_care=own, informal=informal, professional=paid, specialised=special)
    parts = [part for _, part in shares(care)]
    if parts:
        assert abs(sum(parts) - 1.0) < 1e-9
        assert sum(percentages(parts)) == 100
        assert all(
            abs(p - 100 * part) < 1 for p, part in zip(percentages(parts), parts, strict=True)
        )
    else:
        assert not any((own, informal, paid, special))


def test_four_shares_in_any_unit_are_the_whole() -> None:
    text = "  - {zelfzorg: 3, informeel: 1, professioneel: 1, gespecialiseerd: 0}\n"
    assert pies(text) == [
        [("self_care", 60), ("informal", 20), ("professional", 20), ("specialised", 0)]
    ]
    assert "samen 5, hier als deel van 100 %" in texts(scene(HEAD + text, "care-pie"))
    assert "gespecialiseerde zorg: 0 %" in texts(scene(HEAD + text, "care-pie"))
    circles = with_class(scene(HEAD + text, "care-pie", concentric=True), "specialised")
    assert [len(_strokes(part)) for circle in circles for part in circle.parts] == [1, 0]


def test_shares_that_make_a_hundred_need_no_explanation() -> None:
    text = "  - {zelfzorg: 50, informeel: 25, professioneel: 12.5, gespecialiseerd: 12.5}\n"
    for care in (text, "  - {zelfzorg: 50, informeel: 20}\n"):
        assert "hier als deel van" not in " ".join(texts(scene(HEAD + care, "care-pie")))


def test_what_is_not_said_is_drawn_as_not_said() -> None:
    assert pies("  - {zelfzorg: 50, informeel: 20}\n") == [
        [("self_care", 50), ("informal", 20), ("unsaid", 30)]
    ]
    assert pies("  - {zelfzorg: 80, informeel: 40}\n") == [[("self_care", 67), ("informal", 33)]]
    told = texts(scene(HEAD + "  - {zelfzorg: 80, informeel: 40}\n", "care-pie"))
    assert "professionele zorg, gespecialiseerde zorg niet gezegd" in " ".join(told)
    assert "niets ingevuld" in texts(scene(HEAD + "  - {persoon: frank}\n", "care-pie"))


def test_persons_and_moments_stand_in_rows_and_columns() -> None:
    care = "".join(
        f"  - {{moment: {moment}, persoon: {who}, {FOUR}}}\n"
        for moment in ("begin", "later")
        for who in ("frank", "marie")
    )
    rows = view(care).rows
    assert [[(pie.name, pie.moment) for pie in row] for row in rows] == [
        [("Frank", "begin"), ("Frank", "later")],
        [("Marie", "begin"), ("Marie", "later")],
    ]
    boxes = [place.box for place in arrange(view(care), COLOUR)]
    assert not any(a.overlaps(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])
    assert boxes[0].top == boxes[1].top and boxes[0].left == boxes[2].left


def test_a_moment_or_a_person_may_be_asked_for() -> None:
    care = f"  - {{moment: begin, persoon: frank, {FOUR}}}\n  - {{moment: later, zelfzorg: 100}}\n"
    assert len(pies(care)) == 2
    then = scene(HEAD + care, "care-pie", at="later")
    assert len(with_class(then, "care-pie")) == 1
    assert len(pies(care, focus="marie")) == 1
    with pytest.raises(EcogramError, match="no-care"):
        view(f"  - {{persoon: frank, {FOUR}}}\n", focus="marie")


@given(st.lists(st.tuples(_shares, _shares, _shares, _shares), min_size=1, max_size=6))
def test_no_text_lies_on_another(cares: list[tuple[float | None, ...]]) -> None:
    keys = ("zelfzorg", "informeel", "professioneel", "gespecialiseerd")
    lines = [
        ", ".join(f"{key}: {share}" for key, share in zip(keys, care, strict=True) if share)
        for care in cares
    ]
    text = HEAD + "".join(f"  - {{persoon: frank, {line}}}\n" for line in lines)
    for concentric in (False, True):
        drawn = scene(text, "care-pie", concentric=concentric)
        assert overlaps(drawn) == []
        assert off_the_page(drawn) == []


@given(_shares, _shares, _shares, _shares)
def test_no_line_to_a_text_crosses_the_pie(
    own: float | None, informal: float | None, paid: float | None, special: float | None
) -> None:
    keys = ("zelfzorg", "informeel", "professioneel", "gespecialiseerd")
    shares_ = zip(keys, (own, informal, paid, special), strict=True)
    line = ", ".join(f"{key}: {share}" for key, share in shares_ if share is not None)
    (place,) = arrange(view(f"  - {{persoon: frank, {line}}}\n"), COLOUR)
    for one in place.slices:
        for step in range(1, 20):
            x = one.anchor.x + (one.text.x - one.anchor.x) * step / 20
            y = one.anchor.y + (one.text.y - one.anchor.y) * step / 20
            assert hypot(x, y) > RADIUS - 0.5


def test_circles_say_that_they_are_no_order() -> None:
    text = HEAD + f"  - {{{FOUR}}}\n"
    caution = "Van binnen naar buiten is geen volgorde"
    assert any(caution in line for line in texts(scene(text, "care-pie", concentric=True)))
    assert not any(caution in line for line in texts(scene(text, "care-pie")))
    drawn = scene(text, "care-pie", concentric=True)
    assert {"60 %", "10 %", "25 %", "5 %"} <= set(texts(drawn))


def test_kinds_are_told_apart_without_colour() -> None:
    drawn = scene(HEAD + f"  - {{{FOUR}}}\n", "care-pie", mono=True)
    looks = [
        (
            any(isinstance(part, Area) for part in one.parts),
            any(isinstance(part, Disc) for part in one.parts),
            frozenset(_slope(stroke) for part in one.parts[:-2] for stroke in _strokes(part)),
        )
        for one in with_class(drawn, "care")
    ]
    assert len(looks) == len(set(looks)) == 4


def _strokes(part: object) -> tuple[Spline, ...]:
    return part.strokes if isinstance(part, Line) else ()


def _slope(stroke: Spline) -> float:
    return round(atan2(stroke[-1].y - stroke[0].y, stroke[-1].x - stroke[0].x), 2)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_legend_has_the_kinds_that_are_drawn(language: str) -> None:
    (key,) = with_class(
        scene(HEAD + "  - {zelfzorg: 100}\n", "care-pie", language=language), "legend"
    )
    assert len(labels(key)) == 2


def test_care_for_others_eyes_is_left_out() -> None:
    text = HEAD + f"  - {{persoon: frank, zichtbaar: team, {FOUR}}}\n"
    with pytest.raises(EcogramError, match="no-care"):
        scene(text, "care-pie")
    assert len(with_class(scene(text, "care-pie", audience="team"), "care-pie")) == 1


def test_very_many_pies_fill_a_page_and_no_strip() -> None:
    text = "".join(f"  - {{zelfzorg: {n}, informeel: {60 - n}}}\n" for n in range(40))
    drawn = scene(f"personen: {{a: {{naam: A}}}}\nzorg:\n{text}", "care-pie")
    assert 0.6 < drawn.width / drawn.height < 1.7
