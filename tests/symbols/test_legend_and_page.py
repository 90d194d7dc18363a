"""The legend and the catalogue page show every entry, in their width, nothing over another."""

from __future__ import annotations

from itertools import combinations

import pytest

from ecogram.geometry.shapes import Box, Point
from ecogram.scene import Group, Label, Scene, label_box
from ecogram.symbols.descents import LINKS
from ecogram.symbols.ink import ink_box
from ecogram.symbols.legend import Entry, Section, legend
from ecogram.symbols.notation import Notation
from ecogram.symbols.page import symbols_page
from ecogram.symbols.people import PERSONS
from ecogram.symbols.samples import (
    DescentSample,
    HouseholdSample,
    PersonSample,
    TieSample,
    UnionSample,
    draw_sample,
    sample_box,
)
from ecogram.symbols.tie_kinds import TIES
from ecogram.symbols.unions import FORMS, STATES
from ecogram.theme import COLOUR, MONO
from ecogram.vocabulary import words

TEXTS = words("nl", "drawing")
TITLES: dict[Section, str] = {
    "persons": "Personen",
    "family_lines": "Familielijnen",
    "emotional_lines": "Emotionele lijnen",
}
ENTRIES: list[Entry] = [
    *(
        Entry("persons", PersonSample(p.figure, p.born, p.died), TEXTS[k])
        for k, p in PERSONS.items()
    ),
    *(Entry("family_lines", UnionSample(f), TEXTS[f"union.{f or 'partners'}"]) for f in FORMS),
    *(Entry("family_lines", UnionSample("", state), TEXTS[f"union.{state}"]) for state in STATES),
    *(Entry("family_lines", DescentSample(link), TEXTS[f"link.{link}"]) for link in LINKS),
    Entry("family_lines", DescentSample(twins="unknown"), TEXTS["link.twins_unknown"]),
    Entry("family_lines", HouseholdSample(), TEXTS["household"]),
    *(Entry("emotional_lines", TieSample(kind), TEXTS[f"relation.{kind}"]) for kind in TIES),
]
SOME = ENTRIES[:3] + ENTRIES[13:15] + ENTRIES[38:41] + ENTRIES[52:55] + ENTRIES[-5:]
LANGUAGES = ("nl", "en")
NOTATIONS: tuple[Notation, ...] = ("zorgkracht", "mcgoldrick", "genopro")


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.text)
def test_a_sample_stays_in_its_room(entry: Entry) -> None:
    room = sample_box(entry.sample, COLOUR)
    ink = ink_box(draw_sample(entry.sample, Point(0.0, 0.0), COLOUR))
    assert room.top - 0.7 <= ink.top
    assert ink.bottom <= room.bottom + 0.7
    assert room.left - 1.5 <= ink.left
    over_the_text = isinstance(entry.sample, PersonSample) and entry.sample.died
    assert over_the_text or ink.right <= room.right + 1.5


@pytest.mark.parametrize("entries", [ENTRIES, SOME, SOME[:1]], ids=["all", "some", "one"])
@pytest.mark.parametrize("width", [200.0, 300.0, 523.0, 770.0, 1100.0])
def test_a_legend_stays_in_its_width_and_height_and_nothing_overlaps(
    entries: list[Entry], width: float
) -> None:
    closing = ["Peildatum 2024. " * 12, "Opgesteld met de familie."]
    group, height = legend(entries, Point(36.0, 100.0), width, COLOUR, TITLES, closing)
    ink = ink_box(group.parts)
    assert ink.left >= 34.0
    assert ink.right <= 36.0 + width + 1.0
    assert ink.top >= 99.0
    assert ink.bottom <= 100.0 + height + 0.5
    _nothing_overlaps(_labels(group))


def test_each_entry_of_a_legend_stands_in_it_once() -> None:
    group, _ = legend([*SOME, *SOME], Point(0.0, 0.0), 523.0, COLOUR, TITLES)
    texts = [label.text for label in _labels(group)]
    for entry in SOME:
        first = entry.text.split()[0]
        assert sum(text.startswith(first) for text in texts) >= 1
    assert sum(text in TITLES.values() for text in texts) == 3
    single, _ = legend(SOME, Point(0.0, 0.0), 523.0, COLOUR, TITLES)
    assert single == group


def test_more_width_never_makes_a_legend_higher() -> None:
    heights = [
        legend(ENTRIES, Point(0.0, 0.0), width, COLOUR, TITLES)[1]
        for width in (200.0, 400.0, 523.0, 770.0, 1200.0)
    ]
    assert heights == sorted(heights, reverse=True)


def test_a_legend_has_no_classes_of_the_family() -> None:
    group, _ = legend(ENTRIES, Point(0.0, 0.0), 523.0, COLOUR, TITLES)
    assert group.classes == ("legend",)
    assert not group.groups


def test_an_empty_legend_takes_no_room() -> None:
    group, height = legend([], Point(0.0, 0.0), 523.0, COLOUR, TITLES)
    assert (group.parts, height) == ((), 0.0)


def test_the_same_entries_give_the_same_legend() -> None:
    first = legend(ENTRIES, Point(0.0, 0.0), 523.0, MONO, TITLES)
    assert first == legend(list(ENTRIES), Point(0.0, 0.0), 523.0, MONO, TITLES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("notation", NOTATIONS)
def test_the_page_shows_every_word_and_nothing_overlaps(language: str, notation: Notation) -> None:
    page = symbols_page(language, MONO, notation)  # type: ignore[arg-type]
    ink = ink_box(page.groups[0].parts)
    assert ink.left >= 20
    assert ink.top >= 20
    assert ink.right <= page.width - 20
    assert ink.bottom <= page.height - 20
    labels = [label for group in page.groups for label in _labels(group)]
    _nothing_overlaps(labels)
    shown = " ".join(label.text for label in labels)
    assert "…" not in shown
    for word in _words(language):
        assert all(part in shown for part in word.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_about_the_proportions_of_a4(language: str) -> None:
    page = symbols_page(language, COLOUR)  # type: ignore[arg-type]
    assert page.height / page.width == pytest.approx(842 / 595, rel=0.05)


def test_the_page_speaks_its_language() -> None:
    dutch, english = (_texts(symbols_page(language, COLOUR)) for language in ("nl", "en"))
    assert "hecht" in dutch
    assert "close" in english
    assert "hecht" not in english


def _labels(group: Group) -> list[Label]:
    return [part for part in group.parts if isinstance(part, Label)]


def _texts(scene: Scene) -> set[str]:
    return {label.text for group in scene.groups for label in _labels(group)}


def _words(language: str) -> list[str]:
    texts = words(language, "drawing")
    keys = [*PERSONS, *(f"relation.{kind}" for kind in TIES), *(f"link.{link}" for link in LINKS)]
    keys += [f"eco.{pattern}" for pattern in ("solid", "dotted", "zigzag", "broken", "dashed")]
    keys += [f"support.{letter}" for letter in "PGAE"]
    keys += [f"formality.{form}" for form in ("formal", "informal", "both")]
    keys += ["possible.tie", "possible.support", "support.both_ways", "strength", "direction"]
    keys += ["coalition", "domain", "client_system", "legend.eco_lines", "legend.surroundings"]
    keys += [f"union.{name or 'partners'}" for name in (*FORMS, *STATES)]
    return [texts[key] for key in keys]


def _nothing_overlaps(labels: list[Label]) -> None:
    boxes = [(label.text, _inner(ink_box([label]))) for label in labels]
    for (first, one), (second, other) in combinations(boxes, 2):
        assert not one.overlaps(other), (first, second)


def _inner(box: Box) -> Box:
    """The letters themselves: a line of text is less high than its type size."""
    return Box(box.left, box.top + 1.0, box.right, box.bottom - 1.0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_neighbours_on_the_page_stand_well_apart(language: str) -> None:
    page = symbols_page(language, COLOUR)  # type: ignore[arg-type]
    boxes = [label_box(label) for label in _labels(page.groups[0])]
    for one, other in combinations(boxes, 2):
        if one.left < other.left and abs(one.centre.y - other.centre.y) < 2.0:
            assert other.left - one.right > 5.0
