"""The network map: everybody in the table, who has a place in the circles, and what dots say."""

from __future__ import annotations

from itertools import combinations
from math import atan2, degrees, hypot
from pathlib import Path
from xml.etree import ElementTree

import pytest

import ecogram
from ecogram import pipeline
from ecogram.charts.network_map.layout import arrange
from ecogram.charts.network_map.marks import SIZES, mark, mark_box
from ecogram.charts.network_map.select import select
from ecogram.charts.network_map.table import table
from ecogram.charts.network_map.view import SECTORS, MapView
from ecogram.charts.options import Options
from ecogram.geometry.shapes import Box, Point
from ecogram.loading import read
from ecogram.scene import Area, Label, Line, Outline, Scene
from ecogram.theme import COLOUR
from ecogram.vocabulary import words as vocabulary

EXAMPLE = Path("examples/grace.yaml")
MIDDLES = {"friends": -30.0, "services": 90.0, "kin": 210.0}


def view(text: str, **wishes: object) -> MapView:
    source = read(text, "case.yaml")
    assert source.case is not None
    return select(source.case, Options(language="en", **wishes))  # type: ignore[arg-type]


def drawn(text: str, **wishes: object) -> Scene:
    case = pipeline.read(text.encode()).understood()
    wanted = Options(language="en", **wishes)  # type: ignore[arg-type]
    return pipeline.draw(case, "network-map", wanted).scene


def example() -> str:
    return EXAMPLE.read_text(encoding="utf-8")


def crowd(count: int) -> str:
    people = "\n".join(
        f"  p{n}: {{name: Person {n}, sector: friends, zone: town}}" for n in range(count)
    )
    return f"index_person: me\npersons:\n  me: {{name: Me}}\n{people}\n"


def texts(scene: Scene, group: str) -> list[str]:
    found = next(one for one in scene.groups if one.id == group)
    return [part.text for part in found.parts if isinstance(part, Label)]


def test_everybody_is_in_the_table_with_what_is_known_and_dashes_for_what_is_not() -> None:
    shown = texts(drawn(example()), "table")
    for name in ("mother", "aunt Joy", "church choir (20)", "Ben", "godmother", "housing office"):
        assert name in shown
    assert "2–3 per week" in shown and "Sector still open" in shown and "–" in shown
    assert "Grace" not in shown


def test_a_sector_without_anybody_says_so() -> None:
    shown = texts(drawn("persons: {a: {name: A}, b: {name: B, sector: kin}}"), "table")
    assert shown.count("nobody yet") == 2


def test_dots_stand_in_their_sector_and_zone_and_clear_of_each_other() -> None:
    network = view(Path("examples/network-45.yaml").read_text(encoding="utf-8"))
    blocks = arrange(network, COLOUR).blocks
    radii = (0.0, *blocks.radii)
    boxes = []
    assert len(blocks.centres) == len(network.dots) == 45
    for dot in network.dots:
        assert dot.sector is not None and dot.zone is not None
        at = blocks.centres[dot.id]
        aside = (degrees(atan2(at.y, at.x)) - MIDDLES[SECTORS[dot.sector]] + 180) % 360 - 180
        assert abs(aside) < 60
        assert radii[dot.zone] < hypot(*at) < radii[dot.zone + 1]
        boxes.append(mark_box(dot.weight).moved(*at))
    assert not any(a.overlaps(b, 2.0) for a, b in combinations(boxes, 2))


def test_a_dot_is_larger_the_more_somebody_matters() -> None:
    def width(weight: int | None) -> float:
        parts = mark("rarely", weight, Point(0, 0), COLOUR)
        return next(part.width for part in parts if isinstance(part, Outline))

    widths = [width(weight) for weight in SIZES]
    assert widths == sorted(set(widths)) and len(widths) == 5


def test_a_dot_is_fuller_the_more_often_they_meet() -> None:
    def filled(frequency: str) -> float:
        """Twice the area of the fill, from its corners and the middles of its curves."""
        areas = [p for p in mark(frequency, 5, Point(0, 0), COLOUR) if isinstance(p, Area)]
        return sum(
            a.x * b.y - b.x * a.y
            for area in areas
            for a, b in zip(area.edge, area.edge[1:], strict=False)
        )

    order = ("daily", "weekly", "monthly", "yearly", "rarely")
    assert [filled(one) for one in order] == sorted({filled(one) for one in order}, reverse=True)
    assert any(isinstance(part, Line) for part in mark("never", 5, Point(0, 0), COLOUR))


def test_what_is_not_said_is_drawn_as_not_said() -> None:
    parts = list(mark("daily", None, Point(0, 0), COLOUR))
    assert not any(isinstance(part, Outline) for part in parts)
    legend = texts(drawn(example()), "legend")
    assert "weight not said" in legend and "not said" in legend


def test_the_legend_has_only_the_frequencies_that_are_used() -> None:
    text = "persons: {a: {name: A}, b: {name: B, sector: kin, zone: town, frequency: weekly}}"
    legend = texts(drawn(text), "legend")
    assert "weekly" in legend and "daily" not in legend
    assert any("MSNA" in line for line in legend)


def test_a_crowd_has_dots_a_number_and_all_its_names_in_the_table() -> None:
    scene = drawn(crowd(250))
    symbols = [group for group in scene.groups if "person" in group.classes]
    assert len(symbols) == 251
    assert "250 people" in texts(scene, "count-town-friends")
    names = texts(scene, "table")
    assert all(f"Person {number}" in names for number in range(250))


def test_a_long_table_is_set_in_columns_that_are_no_higher_than_it_needs() -> None:
    found = table(view(crowd(250)), 420.0, vocabulary("en", "network"))
    assert len(found.columns) > 2 and found.height < 1300.0


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_svg_keeps_its_contract(language: str) -> None:
    case = pipeline.read(example().encode()).understood()
    svg = str(ecogram.render(case, "network-map", language=language))
    root = ElementTree.fromstring(svg)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    for id_ in ("person-grace", "person-mother", "ring-town", "sector-kin", "table", "legend"):
        assert id_ in ids
    assert svg == str(ecogram.render(case, "network-map", language=language))


def test_nothing_of_the_drawing_lies_off_the_page() -> None:
    scene = drawn(example())
    page = Box(0.0, 0.0, scene.width, scene.height)
    for group in scene.groups:
        for part in group.parts:
            if isinstance(part, Label):
                assert page.left < part.at.x < page.right and page.top < part.at.y < page.bottom


def test_every_column_of_the_table_starts_with_the_name_of_its_sector() -> None:
    found = table(view(crowd(250)), 420.0, vocabulary("en", "network"))
    assert all(column[0].head for column in found.columns)


def test_how_often_is_said_in_the_language_of_the_drawing() -> None:
    text = "personen: {a: {naam: A}, b: {naam: B, frequentie: 1-2 per maand}}"
    case = pipeline.read(text.encode()).understood()
    for language, said in (("nl", "1–2 per maand"), ("en", "1–2 per month")):
        assert said in str(ecogram.render(case, "network-map", language=language))


WHERE = "sector: kin, zone: town"


@pytest.mark.parametrize(
    ("said", "columns"),
    [
        ("", []),
        (", frequency: weekly", ["How often"]),
        (", weight: 4", ["Weight"]),
        (", frequency: weekly, weight: 4", ["How often", "Weight"]),
    ],
)
def test_what_is_said_of_nobody_has_no_column_no_sign_and_one_sentence(
    said: str, columns: list[str]
) -> None:
    text = f"persons: {{a: {{name: A}}, b: {{name: B, {WHERE}{said}}}, c: {{name: C, {WHERE}}}}}"
    scene = drawn(text)
    heads = texts(scene, "table")
    assert [head for head in ("How often", "Weight") if head in heads] == columns
    legend = texts(scene, "legend")
    assert any(line.startswith("Of nobody") for line in legend) == (len(columns) < 2)
    assert ("not said" in legend) == ("How often" in columns)
    assert ("weight not said" in legend) == ("Weight" in columns)
    (nobody,) = [group for group in scene.groups if group.id == "person-c"]
    assert len(nobody.parts) == (2 if "How often" in columns else 1)


def test_a_count_of_times_is_not_explained_as_once() -> None:
    text = f"persons: {{a: {{name: A}}, b: {{name: B, frequency: 3-4 per year, {WHERE}}}}}"
    assert "yearly or more often" in texts(drawn(text), "legend")


@pytest.mark.parametrize("count", range(20, 80, 7))
def test_no_heading_of_the_table_is_left_alone_at_the_foot_of_a_column(count: int) -> None:
    people = "\n".join(
        f"  p{n}: {{name: Person {n}, sector: {('family', 'friends')[n % 2]}}}"
        for n in range(count)
    )
    text = f"index_person: me\npersons:\n  me: {{name: Me}}\n{people}\n"
    for least in range(100, 300, 10):
        found = table(view(text), float(least), vocabulary("en", "network"))
        assert all(column[0].head and not column[-1].head for column in found.columns)
