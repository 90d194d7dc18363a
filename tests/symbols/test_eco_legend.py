"""The legend of an ecogram explains each side of the circle in its own block, none over another."""

from __future__ import annotations

from itertools import combinations

import pytest

from ecogram.geometry.shapes import Box, Point
from ecogram.scene import Group, Label, Line
from ecogram.symbols.eco_kinds import ECO_TIES
from ecogram.symbols.figure import Figure
from ecogram.symbols.ink import ink_box
from ecogram.symbols.legend import Entry, Section, legend
from ecogram.symbols.samples import PersonSample, TieSample, draw_sample, sample_box
from ecogram.symbols.surroundings import (
    BothWaysSample,
    CircleSample,
    CoalitionSample,
    EcoSample,
    LetterSample,
    NameSample,
    StrengthSample,
)
from ecogram.theme import COLOUR
from ecogram.vocabulary import words

TEXTS = words("nl", "drawing")
TITLES: dict[Section, str] = {
    "persons": "Personen",
    "emotional_lines": "Emotionele lijnen",
    "inside": "Binnen de cirkel",
    "outside": "Buiten de cirkel",
    "support": "Steun",
}
PERSONS = [
    Entry("persons", PersonSample(Figure("circle")), "vrouw"),
    Entry("persons", CircleSample("domain"), TEXTS["domain"]),
    Entry("persons", CircleSample("client"), TEXTS["client_system"]),
    Entry("persons", NameSample("Naam"), TEXTS["person.not_said"]),
]
INSIDE = [Entry("inside", TieSample(kind), kind) for kind in ("distant", "close", "hostile")]
OUTSIDE = [
    *(Entry("outside", EcoSample(kind), kind) for kind in ("normal", "tense", "conflict")),
    Entry("outside", EcoSample("cutoff", 5), "afgebroken"),
    Entry("outside", EcoSample("distant", None), "afstandelijk"),
    Entry("outside", EcoSample("care"), "zorgt voor"),
    Entry("outside", StrengthSample(), TEXTS["strength"]),
    Entry("outside", EcoSample(direction="forward"), TEXTS["direction"]),
    Entry("outside", EcoSample(possible=True), TEXTS["possible.tie"]),
    Entry("outside", BothWaysSample(), TEXTS["support.both_ways"]),
    Entry("outside", EcoSample(formality="formal"), TEXTS["formality.formal"]),
    Entry("outside", EcoSample(formality="informal"), TEXTS["formality.informal"]),
    Entry("outside", EcoSample(formality="both"), TEXTS["formality.both"]),
    Entry("outside", CoalitionSample(), TEXTS["coalition"]),
]
SUPPORT = [
    *(Entry("support", LetterSample(letter), TEXTS[f"support.{letter}"]) for letter in "PGAE"),
    Entry("support", LetterSample("G", possible=True), TEXTS["possible.support"]),
]
ENTRIES = [*PERSONS, *INSIDE, *OUTSIDE, *SUPPORT]
EVERY_LINE = [EcoSample(kind, strength) for kind in ECO_TIES for strength in (1, 3, 5)]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.text)
def test_a_sample_stays_in_its_room(entry: Entry) -> None:
    _stays(entry)


def test_a_sample_of_every_line_stays_in_its_room() -> None:
    for sample in EVERY_LINE:
        _stays(Entry("outside", sample, ""))


@pytest.mark.parametrize("width", [220.0, 300.0, 523.0, 770.0, 1100.0])
@pytest.mark.parametrize(
    "entries", [ENTRIES, OUTSIDE, [*INSIDE, *OUTSIDE]], ids=["all", "outside", "both"]
)
def test_a_legend_stays_in_its_width_and_height_and_nothing_overlaps(
    entries: list[Entry], width: float
) -> None:
    group, height = legend(entries, Point(36.0, 100.0), width, COLOUR, TITLES, ["Peildatum 2012"])
    ink = ink_box(group.parts)
    assert ink.left >= 34.0
    assert ink.right <= 36.0 + width + 1.0
    assert ink.top >= 99.0
    assert ink.bottom <= 100.0 + height + 0.5
    boxes = [(label.text, _inner(ink_box([label]))) for label in _labels(group)]
    for (first, one), (second, other) in combinations(boxes, 2):
        assert not one.overlaps(other), (first, second)
    for rule in _rules(group):
        assert not any(rule.overlaps(box) for _, box in boxes)


def test_each_side_of_the_circle_has_its_title_and_a_rule_between() -> None:
    group, _ = legend(ENTRIES, Point(0.0, 0.0), 770.0, COLOUR, TITLES)
    titles = [label for label in _labels(group) if label.text in TITLES.values()]
    assert [title.text for title in titles] == [
        "Personen",
        "Binnen de cirkel",
        "Buiten de cirkel",
        "Steun",
    ]
    (rule,) = (box for box in _rules(group) if box.height > box.width)
    inside, outside = titles[1], titles[2]
    assert ink_box([inside]).right < rule.left < ink_box([outside]).left
    assert rule.height > 40.0


def test_a_rule_lies_between_the_sides_when_one_stands_under_the_other() -> None:
    group, _ = legend([*INSIDE, *OUTSIDE], Point(0.0, 0.0), 220.0, COLOUR, TITLES)
    inside, outside = (label for label in _labels(group) if label.text in TITLES.values())
    rules = [box for box in _rules(group) if box.width > box.height and box.top > 1.0]
    assert [inside.at.y < box.centre.y < outside.at.y for box in rules] == [True]


@pytest.mark.parametrize("entries", [OUTSIDE, [*PERSONS, *OUTSIDE, *SUPPORT]], ids=["eco", "star"])
def test_without_lines_inside_there_is_no_rule(entries: list[Entry]) -> None:
    group, _ = legend(entries, Point(0.0, 0.0), 770.0, COLOUR, TITLES)
    assert len(_rules(group)) == 1


def test_equal_looking_samples_of_other_kinds_are_both_shown() -> None:
    """Samples are tuples: two kinds with the same contents are equal, their texts are not."""
    twins = [Entry("outside", EcoSample(), "een"), Entry("outside", StrengthSample(), "twee")]
    group, _ = legend([*twins, *twins], Point(0.0, 0.0), 523.0, COLOUR, TITLES)
    assert [label.text for label in _labels(group)][1:] == ["een", "twee"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_both_languages_have_the_words_of_an_ecograms_legend(language: str) -> None:
    texts = words(language, "drawing")
    shapes = [f"{side}.{shape}" for side in ("inside", "outside") for shape in ("circle", "frame")]
    for section in (*shapes, "support", "lines"):
        assert texts[f"legend.{section}"]
    assert set(texts) == set(TEXTS)


def _stays(entry: Entry) -> None:
    room = sample_box(entry.sample, COLOUR)
    ink = ink_box(draw_sample(entry.sample, Point(0.0, 0.0), COLOUR))
    assert room.top - 0.7 <= ink.top
    assert ink.bottom <= room.bottom + 0.7
    assert room.left - 0.7 <= ink.left
    assert ink.right <= room.right + 0.7


def _labels(group: Group) -> list[Label]:
    """The words; letters in rings are no words."""
    return [
        part
        for part in group.parts
        if isinstance(part, Label) and len(part.text) > 2 and part.text != "Naam"
    ]


def _rules(group: Group) -> list[Box]:
    return [
        ink_box([part])
        for part in group.parts
        if isinstance(part, Line) and part.colour == COLOUR.rule
    ]


def _inner(box: Box) -> Box:
    return Box(box.left, box.top + 1.0, box.right, box.bottom - 1.0)
