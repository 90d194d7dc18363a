"""Blank sheets: exactly one A4 each, nothing outside its margins, complete in both languages."""

from __future__ import annotations

import pytest

from ecogram.charts import CHARTS
from ecogram.charts.templates import TEMPLATES, named, template
from ecogram.geometry.text import text_width
from ecogram.scene import Disc, Group, Label, Line, Outline, Scene
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
    same = ("genogram", "ecomap", "ecogram", "sociogram")
    assert dutch.title != english.title or name in same


@pytest.mark.parametrize("name", TEMPLATES)
def test_there_is_room_for_name_date_and_with_whom(name: str) -> None:
    shown = [label.text for label in labels(template(name, "nl", COLOUR))]
    assert {"Naam", "Datum", "Samen met"} <= set(shown)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TEMPLATES)
def test_what_is_written_stands_apart(name: str, language: str) -> None:
    """No text lies on another, and the legend is not run into."""
    boxes = []
    for label in labels(template(name, language, COLOUR)):
        width = text_width(label.text, label.size, label.bold)
        left = label.at.x - {"start": 0.0, "middle": width / 2, "end": width}[label.align]
        half = label.size / 2 - 0.5
        boxes.append((left, label.at.y - half, left + width, label.at.y + half, label.text))
    for index, one in enumerate(boxes):
        for other in boxes[index + 1 :]:
            apart = one[2] <= other[0] or other[2] <= one[0]
            assert apart or one[3] <= other[1] or other[3] <= one[1], (one, other)


@pytest.mark.parametrize("name", TEMPLATES)
def test_what_is_drawn_ends_above_the_legend(name: str) -> None:
    scene = template(name, "nl", COLOUR)
    rest = [group for group in scene.groups if "legend" not in group.classes]
    legend = [group for group in scene.groups if "legend" in group.classes]
    if legend:
        top = min(y for group in legend for y in _heights(group))
        assert max(y for group in rest for y in _heights(group)) < top


def test_every_chart_has_a_blank_sheet() -> None:
    assert set(CHARTS) < set(TEMPLATES)


def _heights(group: Group) -> list[float]:
    found = [y for inner in group.groups for y in _heights(inner)]
    for part in group.parts:
        match part:
            case Label():
                found += [part.at.y - part.size / 2, part.at.y + part.size / 2]
            case Outline():
                found += [part.centre.y - part.height / 2, part.centre.y + part.height / 2]
            case Line():
                found += [point.y for stroke in part.strokes for point in stroke]
            case Disc():
                found += [part.centre.y - part.radius, part.centre.y + part.radius]
            case _:
                found += [point.y for point in part.edge]
    return found


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
