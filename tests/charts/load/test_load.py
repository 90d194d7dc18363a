"""Guards what the chart of load and capacity promises: each item once, weights as they are."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecogram import pipeline
from ecogram.charts.load.layout import CELL, arrange
from ecogram.charts.load.select import select
from ecogram.charts.load.view import LoadView
from ecogram.charts.options import Options
from ecogram.diagnostics import EcogramError
from ecogram.theme import COLOUR
from tests.charts.scenes import off_the_page, overlaps, scene, texts, with_class

HEAD = "personen:\n  ada: {naam: Ada}\n  mira: {naam: Mira}\n"


def view(lists: str, **wishes: object) -> LoadView:
    case = pipeline.read((HEAD + lists).encode()).understood()
    return select(case, Options(language="nl", **wishes))  # type: ignore[arg-type]


LISTS = """\
draaglast:
  - {wie: ada, wat: schulden, gewicht: 4}
  - {wie: mira, wat: toetsen}
  - {wat: herrie, gewicht: 1}
draagkracht:
  - {wie: ada, wat: humor, gewicht: 5}
  - {wie: [ada, mira], wat: elkaar, gewicht: 3}
"""


def test_each_who_has_a_balance_of_their_own() -> None:
    balances = view(LISTS).balances
    found = [
        (b.name, [one.text for one in b.load], [one.text for one in b.capacity]) for b in balances
    ]
    assert found == [
        ("Ada", ["schulden"], ["humor"]),
        ("Mira", ["toetsen"], []),
        ("Iedereen samen", ["herrie"], []),
        ("Ada en Mira", [], ["elkaar"]),
    ]
    assert [one.name for one in view("draaglast:\n  - {wat: herrie}\n").balances] == [""]


def test_a_bar_is_as_long_as_it_weighs_and_load_stands_left() -> None:
    items = [item for place in arrange(view(LISTS), COLOUR) for item in place.items]
    bars = {item.item.text: (item.side, item.bar.width / CELL) for item in items}
    assert bars == {
        "schulden": (-1, 4.0),
        "humor": (1, 5.0),
        "toetsen": (-1, 1.0),
        "herrie": (-1, 1.0),
        "elkaar": (1, 3.0),
    }
    drawn = scene(HEAD + LISTS, "load")
    assert "?" in texts(drawn)
    titles = [group.title for group in with_class(drawn, "load")]
    assert titles == [
        "schulden: gewicht 4",
        "toetsen: gewicht niet gezegd",
        "herrie: gewicht 1",
    ]


def test_every_balance_stands_clear_under_the_one_before_it_and_items_under_its_name() -> None:
    places = arrange(view(LISTS), COLOUR)
    assert all(two.box.top > one.box.bottom for one, two in pairwise(places))
    for place in places:
        assert place.box.top < place.head
        assert all(place.head < item.bar.top < place.box.bottom for item in place.items)


def test_weights_are_never_added_up() -> None:
    heavy = HEAD + "draaglast:\n" + "  - {wat: last, gewicht: 5}\n" * 3
    beams = [place.beam for place in arrange(view(heavy.removeprefix(HEAD)), COLOUR)]
    assert len(beams) == 1
    assert not any("15" in text for text in texts(scene(heavy, "load")))


def test_a_focus_shows_the_lists_of_that_person() -> None:
    shown = view(LISTS, focus="mira").balances
    assert [balance.name for balance in shown] == ["Mira", "Ada en Mira"]


@pytest.mark.parametrize("lists", ["", "wensen:\n  - {wat: rust}\n"])
def test_without_lists_there_is_nothing_to_draw(lists: str) -> None:
    with pytest.raises(EcogramError, match="no-load"):
        view(lists)


def test_a_load_for_others_eyes_is_left_out() -> None:
    lists = "draaglast:\n  - {wat: open}\n  - {wat: stil, zichtbaar: team, notitie: ssst}\n"
    assert "stil" not in str(scene(HEAD + lists, "load"))
    assert "stil" in texts(scene(HEAD + lists, "load", audience="team"))
    assert "ssst" not in str(scene(HEAD + lists, "load", audience="team"))


_item = st.tuples(
    st.sampled_from(["draaglast", "draagkracht"]),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn")), min_size=1),
    st.none() | st.integers(1, 5),
    st.sampled_from(["", "wie: ada", "wie: mira", "wie: [mira, ada]"]),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(_item, min_size=1, max_size=12))
def test_every_item_is_drawn_once_and_no_text_lies_on_another(
    items: list[tuple[str, str, int | None, str]],
) -> None:
    text = HEAD
    for key in ("draaglast", "draagkracht"):
        own = [one for one in items if one[0] == key]
        text += f"{key}:\n" if own else ""
        for _, what, weight, who in own:
            parts = [f"wat: {json.dumps(what, ensure_ascii=False)}", who]
            parts += [f"gewicht: {weight}"] if weight else []
            text += "  - {" + ", ".join(part for part in parts if part) + "}\n"
    drawn = scene(text, "load")
    assert len(with_class(drawn, "load")) == sum(one[0] == "draaglast" for one in items)
    assert len(with_class(drawn, "capacity")) == sum(one[0] == "draagkracht" for one in items)
    assert overlaps(drawn) == []
    assert off_the_page(drawn) == []
