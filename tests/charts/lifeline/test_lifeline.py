"""Guards what a life line promises: every event once, in order, honest about time, no overlap."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecogram import pipeline
from ecogram.charts.lifeline.flags import flags, spaced
from ecogram.charts.lifeline.layout import LifePlace, arrange
from ecogram.charts.lifeline.marks import period
from ecogram.charts.lifeline.select import select
from ecogram.charts.lifeline.view import LifeView
from ecogram.charts.options import Options
from ecogram.diagnostics import EcogramError
from ecogram.scene import Label, Line
from ecogram.theme import COLOUR, MONO
from tests.charts.scenes import labels, off_the_page, overlaps, scene, texts, with_class

HEAD = """\
peildatum: 2012
indexpersoon: ada
momenten: [{naam: vroeger}, {naam: toen, datum: 2000}, {naam: tussen}, {naam: nu, datum: 2012}]
personen:
  ada: {naam: Ada, geboren: 1960}
  mira: {naam: Mira}
gebeurtenissen:
"""


def view(events: str, **wishes: object) -> LifeView:
    case = pipeline.read((HEAD + events).encode()).understood()
    return select(case, Options(language="nl", **wishes))  # type: ignore[arg-type]


def places(events: str) -> LifePlace:
    return arrange(view(events), COLOUR)


_times = st.one_of(
    st.builds("datum: {}".format, st.integers(1900, 2030)),
    st.builds("datum: {:04d}-{:02d}".format, st.integers(1900, 2030), st.integers(1, 12)),
    st.builds("datum: ca. {}".format, st.integers(1900, 2030)),
    st.builds("leeftijd: {}".format, st.integers(0, 110)),
    st.builds(
        lambda first, years: f"van: {first}, tot: {first + years}",
        st.integers(1900, 2010),
        st.integers(1, 40),
    ),
    st.builds("van: {}".format, st.integers(1900, 2010)),
    st.sampled_from(["datum: vroeger", "datum: toen", "datum: tussen", "datum: onbekend", ""]),
)
_words = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn")), min_size=1, max_size=120
)


@st.composite
def written(draw: st.DrawFn, most: int = 25) -> str:
    lines = []
    for _ in range(draw(st.integers(1, most))):
        parts = [draw(_times), f"wat: {json.dumps(draw(_words), ensure_ascii=False)}"]
        if (feeling := draw(st.none() | st.integers(-5, 5))) is not None:
            parts.append(f"gevoel: {feeling}")
        parts.append(draw(st.sampled_from(["", "wie: ada", "wie: [ada, mira]", "wie: mira"])))
        lines.append("  - {" + ", ".join(part for part in parts if part) + "}\n")
    return "".join(lines)


@settings(max_examples=40, deadline=None)
@given(written())
def test_no_text_lies_on_another_and_none_off_the_page(events: str) -> None:
    drawn = scene(HEAD + events, "lifeline")
    assert overlaps(drawn) == []
    assert off_the_page(drawn) == []


@pytest.mark.parametrize("count", [10, 50, 150])
@pytest.mark.parametrize("apart", [0, 1, 7])
def test_many_events_find_a_place_each(count: int, apart: int) -> None:
    events = "".join(
        f"  - {{datum: {1960 + number * apart % 50}, wat: gebeurtenis {number} met een verhaal, "
        f"gevoel: {number * 7 % 11 - 5}}}\n"
        for number in range(count)
    )
    drawn = scene(HEAD + events, "lifeline")
    assert overlaps(drawn) == []
    assert len(with_class(drawn, "event")) == count


@settings(max_examples=40, deadline=None)
@given(written())
def test_no_pole_goes_through_a_text(events: str) -> None:
    drawn = places(events)
    for place in drawn.events:
        for other in drawn.events:
            if place is not other:
                for start, end in pairwise(place.pole):
                    box = other.box.grown(-1.0)
                    if start.x == end.x and box.left < start.x < box.right:
                        low, high = sorted((start.y, end.y))
                        assert not (low < box.bottom and high > box.top)


@settings(max_examples=40, deadline=None)
@given(written())
def test_good_stands_above_bad_below_and_the_stronger_the_further(events: str) -> None:
    drawn = places(events)
    for place in drawn.events:
        feeling = place.event.feeling or 0
        assert (place.dot.y < drawn.top) == (feeling > 0) or not feeling
        assert (place.dot.y > drawn.bottom) == (feeling < 0) or not feeling
    points = [place for place in drawn.events if place.bar is None]
    for one in points:
        for other in points:
            if one.side == other.side and abs(one.event.feeling or 0) > abs(
                other.event.feeling or 0
            ):
                assert one.side * one.dot.y > other.side * other.dot.y


@settings(max_examples=40, deadline=None)
@given(written())
def test_time_goes_from_left_to_right(events: str) -> None:
    drawn = places(events)
    for before, after in pairwise(drawn.events):
        assert before.foot.x <= after.foot.x + 0.01


@settings(max_examples=40, deadline=None)
@given(written())
def test_no_two_points_are_one_and_points_are_near_their_time(events: str) -> None:
    drawn = places(events)
    for side in (-1, 1):
        points = sorted(p.dot for p in drawn.events if p.side == side and p.bar is None)
        assert all(after.x - before.x > 10.0 for before, after in pairwise(points))
    width = drawn.ruler.width
    most = 31.0 if width < 900 else 12.0 * len(drawn.events)
    assert all(abs(p.dot.x - p.foot.x) < most for p in drawn.events if p.bar is None)


def test_only_the_first_of_very_many_events_are_read_aloud() -> None:
    events = "".join(f"  - {{datum: {1960 + n % 50}, wat: w{n}}}\n" for n in range(90))
    shown = view(events)
    told = shown.heading.description
    assert told.endswith(" …")
    assert [event.title in told for event in shown.events[:40]] == [True] * 40


def test_an_event_without_words_is_still_an_event() -> None:
    assert view("  - {datum: 2000}\n  - {}\n").events[0].what == "een gebeurtenis"


def test_an_age_that_is_written_is_certain_on_its_own_date() -> None:
    text = HEAD.replace("geboren: 1960", "leeftijd: 52")
    events = "  - {datum: 2012, wat: nu, wie: ada}\n  - {datum: 2002, wat: toen, wie: ada}\n"
    case = pipeline.read((text + events).encode()).understood()
    whens = [event.when for event in select(case, Options(language="nl")).events]
    assert [when.rpartition(", ")[2] for when in whens] == ["±42 jaar", "52 jaar"]


def test_many_events_on_one_day_do_not_make_an_endless_sheet() -> None:
    events = "".join(f"  - {{datum: 1990-05-01, wat: w{n}, gevoel: 1}}\n" for n in range(40))
    drawn = places(events + "  - {datum: 1900, wat: ooit}\n")
    assert drawn.bounds.width < 1600


@settings(max_examples=20, deadline=None)
@given(written(8))
def test_the_same_events_make_the_same_drawing(events: str) -> None:
    assert scene(HEAD + events, "lifeline") == scene(HEAD + events, "lifeline")


def test_every_event_is_drawn_and_told() -> None:
    drawn = scene(
        HEAD + "  - {datum: 2000, wat: verhuisd, gevoel: -2, wie: [ada, mira]}\n", "lifeline"
    )
    (event,) = with_class(drawn, "event")
    assert event.title == "toen, 2000, 40 jaar, verhuisd, met Mira, gevoel -2" or (
        event.title == "2000, 40 jaar, verhuisd, met Mira, gevoel -2"
    )
    assert "verhuisd" in texts(drawn) and "met Mira" in texts(drawn)
    assert "verhuisd" in drawn.description


def test_events_may_lie_before_birth_and_after_death() -> None:
    events = view("  - {datum: 1950, wat: oorlog}\n  - {datum: 2030, wat: afscheid}\n").events
    assert [event.start.year for event in events] == [1950, 2030]
    drawn = scene(HEAD + "  - {datum: 1950, wat: oorlog}\n  - {datum: 1990, wat: x}\n", "lifeline")
    assert "-10" not in texts(drawn)


def test_an_age_counts_from_birth_and_about_when_only_an_age_is_known() -> None:
    (event, _) = view("  - {leeftijd: 14, wat: getrouwd}\n  - {datum: 2000, wat: x}\n").events
    assert (event.start.year, event.start.doubt, event.when) == (1974, "", "14 jaar")
    text = HEAD.replace("geboren: 1960", "leeftijd: 52")
    case = pipeline.read((text + "  - {leeftijd: 14, wat: a}\n").encode()).understood()
    (event,) = select(case, Options(language="nl")).events
    assert (event.start.year, event.start.doubt) == (1974, "about")


@pytest.mark.parametrize(
    ("date", "doubt", "text"),
    [("ca. 1990", "about", "± 1990"), ("voor 1990", "before", "voor 1990"), ("1990-03", "", "mrt")],
)
def test_a_date_keeps_its_doubt(date: str, doubt: str, text: str) -> None:
    first, _ = view(f"  - {{datum: {date}, wat: a}}\n  - {{datum: 2005, wat: b}}\n").events
    assert first.start.doubt == doubt
    assert first.when.startswith(text)


def test_what_has_no_date_stands_apart_and_never_on_the_scale() -> None:
    shown = view(
        "  - {wat: ooit}\n  - {datum: 1990, wat: a}\n  - {datum: onbekend, wat: b}\n"
        "  - {datum: 2005, wat: c}\n"
    )
    assert [cell.label for cell in shown.cells] == ["", "zonder datum"]
    assert [(event.what, event.start.cell) for event in shown.events] == [
        ("a", 0),
        ("c", 0),
        ("ooit", 1),
        ("b", 1),
    ]


def test_a_moment_without_a_date_keeps_its_order_only() -> None:
    shown = view(
        "  - {datum: tussen, wat: b}\n  - {datum: vroeger, wat: a}\n  - {datum: nu, wat: d}\n"
        "  - {datum: toen, wat: c}\n"
    )
    assert [cell.label for cell in shown.cells] == ["vroeger", ""]
    assert [event.what for event in shown.events] == ["a", "c", "b", "d"]
    between = shown.events[2].start
    assert (2000 < between.year < 2012, between.doubt) == (True, "about")


def test_only_moments_without_dates_make_a_row_of_slots_without_years() -> None:
    text = HEAD.replace(", datum: 2000", "").replace(", datum: 2012", "").replace(": 2012", ": nu")
    text = text.replace("peildatum: nu\n", "")
    drawn = scene(
        text + "  - {datum: toen, wat: b}\n  - {datum: vroeger, wat: a, gevoel: 2}\n", "lifeline"
    )
    assert "jaar" not in texts(drawn)
    (axis,) = with_class(drawn, "axis")
    slots = [part.text for part in axis.parts if isinstance(part, Label) and part.size > 8]
    assert slots == ["vroeger", "toen"]


def test_a_period_is_a_bar_from_its_begin_to_its_end() -> None:
    drawn = places(
        "  - {van: 1980, tot: 1990, wat: werk, gevoel: 2}\n  - {datum: 2012, wat: nu}\n"
        "  - {van: 1970, wat: open, gevoel: -1}\n"
    )
    bars = {place.event.what: place.bar for place in drawn.events}
    work, still = bars["werk"], bars["open"]
    scale = drawn.ruler.cells[0]
    per_year = (scale.right - scale.left) / (scale.cell.last - (scale.cell.first or 0))
    assert work is not None and abs(work.width - 10 * per_year) < 0.01
    assert still is not None and still.right == scale.right
    assert bars["nu"] is None


def test_bars_of_the_same_feeling_do_not_lie_on_one_another() -> None:
    drawn = places(
        "".join(
            f"  - {{van: {1980 + n}, tot: {1990 + n}, wat: w{n}, gevoel: 3}}\n" for n in range(6)
        )
    )
    bars = [place.bar for place in drawn.events if place.bar]
    assert len(bars) == 6
    assert not any(a.overlaps(b) for i, a in enumerate(bars) for b in bars[i + 1 :])
    assert all(bar.bottom < drawn.top for bar in bars)


FAMILY = """\
peildatum: 2012
indexpersoon: ada
personen:
  ada: {naam: Ada, geboren: 1960}
  piet: {naam: Piet, overleden: 1999}
  bert: {naam: Bert}
  mira: {naam: Mira, geboren: 1990-05}
gezinnen:
  - {partners: [piet], kinderen: [ada]}
  - {partners: [bert, ada], soort: gehuwd, sinds: 1985, gescheiden: 1995, kinderen: [mira]}
huishoudens:
  flat: {naam: flat, leden: [{wie: ada, sinds: 1996, tot: 2005}]}
"""


NESTED = """\
  - {van: 1985, tot: 1989, wat: schulden, gevoel: -3}
  - {van: ca. 1986, tot: 1988, wat: ruzie, gevoel: -3}
  - {van: 1970, tot: 2008, wat: zorgen, gevoel: -1}
  - {datum: 2010, wat: rust, gevoel: 4}
"""


def test_the_pole_of_a_period_goes_through_no_bar_of_another() -> None:
    found = [place for place in places(NESTED).events if place.bar is not None]
    for place in found:
        for bar in (other.bar for other in found if other is not place):
            assert bar is not None
            for (x1, y1), (x2, y2) in pairwise(place.pole):
                if min(y1, y2) < bar.bottom and bar.top < max(y1, y2):
                    assert not bar.left < (x1 + x2) / 2 < bar.right


def test_about_stands_beside_a_bar_and_never_in_it() -> None:
    """Inside it would be taken for hatching; and what is about goes to both sides."""
    (place,) = [one for one in places(NESTED).events if one.event.start.doubt]
    bar = place.bar
    assert bar is not None
    ink = list(period(place.event, bar, COLOUR, place.side))[-1]
    assert isinstance(ink, Line)
    dots = [dot for stroke in ink.strokes for dot in stroke]
    assert min(dot.x for dot in dots) < bar.left < max(dot.x for dot in dots)
    assert all(dot.y < bar.top for dot in dots)


def test_births_deaths_unions_and_moves_come_from_the_file_when_asked() -> None:
    case = pipeline.read(FAMILY.encode()).understood()
    shown = select(case, Options(language="nl", from_family=True))
    assert [event.what for event in shown.events] == [
        "geboren",
        "gehuwd met Bert",
        "geboorte van Mira",
        "gescheiden van Bert",
        "gaat wonen: flat",
        "overlijden van Piet",
        "verlaat: flat",
    ]
    assert all(event.family and event.feeling is None for event in shown.events)
    with pytest.raises(EcogramError, match="no-events"):
        select(case, Options(language="nl"))


def test_of_a_child_that_was_never_born_no_birth_is_told() -> None:
    text = """
indexpersoon: ada
personen:
  ada: {naam: Ada}
  miskraam: {soort: miskraam, geboren: 2010}
  stil: {naam: Olivier, soort: doodgeboren, geboren: 2012}
gezinnen:
  - {partners: [ada], kinderen: [miskraam, stil]}
"""
    case = pipeline.read(text.encode()).understood()
    shown = select(case, Options(language="nl", from_family=True))
    assert [event.what for event in shown.events] == ["miskraam", "levenloos geboren: Olivier"]


def test_all_charts_hold_a_life_line_of_the_family_only_when_it_is_asked_for() -> None:
    case = pipeline.read(FAMILY.encode()).understood()
    assert "lifeline" not in pipeline.available(case, pipeline.Options())
    assert "lifeline" in pipeline.available(case, pipeline.Options(from_family=True))
    drawn = pipeline.draw_all(case, pipeline.Options(from_family=True))
    assert "lifeline" in [one.chart for one in drawn]
    lone = pipeline.read(b"personen: {a: {naam: A}}").understood()
    assert "lifeline" not in pipeline.available(lone, pipeline.Options(from_family=True))


def test_the_past_of_a_life_is_drawn_whole_and_its_future_only_without_a_date() -> None:
    text = FAMILY + "gebeurtenissen:\n  - {datum: 1998, wat: dip}\n  - {datum: 2020, wat: plan}\n"
    assert {"dip", "plan"} <= set(texts(scene(text, "lifeline")))
    then = texts(scene(text, "lifeline", at="2000", from_family=True))
    assert "dip" in then and "plan" not in then
    assert "gaat wonen: flat" in then and "verlaat: flat" not in then


def test_a_focus_draws_the_life_of_that_person() -> None:
    events = "  - {datum: 2000, wat: a, wie: ada}\n  - {datum: 2001, wat: b, wie: mira}\n"
    assert [event.what for event in view(events, focus="mira").events] == ["b"]
    with pytest.raises(EcogramError, match="unknown-focus"):
        view(events, focus="niemand")


def test_what_is_not_for_everybody_is_not_on_the_line() -> None:
    events = "  - {datum: 2000, wat: open}\n  - {datum: 2001, wat: verborgen, zichtbaar: team}\n"
    events += "  - {datum: 2002, wat: stil, notitie: binnenskamers}\n"
    drawn = scene(HEAD + events, "lifeline")
    assert "verborgen" not in str(drawn) and "binnenskamers" not in str(drawn)
    assert "verborgen" in texts(scene(HEAD + events, "lifeline", audience="team"))
    assert "binnenskamers" in " ".join(texts(scene(HEAD + events, "lifeline", notes=True)))


def test_without_colour_kinds_are_told_apart_by_their_ink() -> None:
    events = "".join(
        f"  - {{datum: {2000 + n}, wat: w{n}{felt}}}\n"
        for n, felt in enumerate((", gevoel: 3", ", gevoel: -3", ", gevoel: 0", ""))
    )
    drawn = scene(HEAD + events, "lifeline", mono=True)
    shapes = [
        tuple(type(part).__name__ for part in event.parts) for event in with_class(drawn, "event")
    ]
    assert len(set(shapes[:3])) == 3
    inks = {MONO.ink, MONO.secondary, MONO.other, MONO.rule}
    found = {
        part.colour
        for group in with_class(drawn, "event")
        for part in group.parts
        if isinstance(part, Line)
    }
    assert found <= inks


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_legend_explains_what_is_drawn(language: str) -> None:
    events = "  - {datum: ca. 2000, wat: x, gevoel: 3}\n  - {van: 2001, wat: y, gevoel: -1}\n"
    drawn = scene(HEAD + events, "lifeline", language=language)
    (key,) = with_class(drawn, "legend")
    assert len(labels(key)) >= 6
    assert with_class(scene(HEAD + events, "lifeline", legend=False), "legend") == []


@given(
    st.lists(st.tuples(st.floats(0, 500), st.floats(1, 95)), min_size=1, max_size=40),
    st.floats(100, 900),
)
def test_flags_keep_clear_of_flags_and_poles(asked: list[tuple[float, float]], room: float) -> None:
    wanted = sorted(place for place, _ in asked)
    widths = [width for _, width in asked]
    found, needed = flags(wanted, widths, room)
    for left, right in pairwise(range(len(found))):
        assert found[right].x - found[left].x > 8.9
    for i, one in enumerate(found):
        for j in range(i + 1, len(found)):
            if found[j].x < one.x + widths[i]:
                assert found[j].level < one.level
    if needed <= room:
        assert all(f.x + w <= room + 0.01 for f, w in zip(found, widths, strict=True))


@given(st.lists(st.floats(-100, 100), min_size=1, max_size=20))
def test_places_move_only_where_they_must(asked: list[float]) -> None:
    wanted = sorted(asked)
    found = spaced(wanted, [5.0] * (len(wanted) - 1), -1e9, 1e9)
    assert abs(sum(found) - sum(wanted)) < 1e-6 * max(1, len(wanted))
    assert all(b - a > 4.999 for a, b in pairwise(found))
