"""Blank sheets: exactly one A4 each, nothing outside its margins, complete in both languages."""

from __future__ import annotations

import pytest

from ecogram.charts.templates import TEMPLATES, named, template
from ecogram.geometry.text import text_width
from ecogram.scene import Label, Scene
from ecogram.theme import COLOUR, MONO

LANGUAGES = ["nl", "en"]
SIDES = {595.28, 841.89}


def labels(scene: Scene) -> list[Label]:
    return [part for group in scene.groups for part in group.parts if isinstance(part, Label)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TEMPLATES)
def test_a_sheet_is_an_a4_and_everything_stays_within_its_margins(name: str, language: str) -> None:
    scene = template(name, language, COLOUR)
    assert {scene.width, scene.height} == SIDES
    for label in labels(scene):
        width = text_width(label.text, label.size, label.bold)
        left = label.at.x - {"start": 0.0, "middle": width / 2, "end": width}[label.align]
        assert left >= COLOUR.margin - 0.5, label.text
        assert left + width <= scene.width - COLOUR.margin + 0.5, label.text
        assert COLOUR.margin <= label.at.y <= scene.height - COLOUR.margin + 1.0, label.text


@pytest.mark.parametrize("name", TEMPLATES)
def test_both_languages_have_the_same_parts(name: str) -> None:
    dutch, english = (template(name, language, MONO) for language in LANGUAGES)
    assert [group.id for group in dutch.groups] == [group.id for group in english.groups]
    assert dutch.title != english.title or name in ("genogram", "ecogram")


@pytest.mark.parametrize("name", TEMPLATES)
def test_there_is_room_for_name_date_and_with_whom(name: str) -> None:
    shown = [label.text for label in labels(template(name, "nl", COLOUR))]
    assert {"Naam", "Datum", "Samen met"} <= set(shown)


def test_every_question_has_lines_to_write_on() -> None:
    scene = template("questions", "nl", COLOUR)
    questions = [group for group in scene.groups if "question" in group.classes]
    assert len(questions) == 11
    for group in questions:
        assert sum(not isinstance(part, Label) for part in group.parts) == 2


def test_sheets_answer_to_their_dutch_names_too() -> None:
    assert [named(name) for name in ("netwerkcirkel", "Netwerkkaart", "vragen", "taart")] == [
        "network-scheme",
        "network-map",
        "questions",
        None,
    ]
