"""Guards the sociogram: everybody, every tie between two people, and no figure as a grade."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import combinations
from math import dist
from pathlib import Path

import pytest

from bench.score import score
from ecogram import charts, pipeline
from ecogram.diagnostics import EcogramError
from ecogram.geometry.shapes import Point
from ecogram.scene import Group, Label, Line, Outline, Scene

EXAMPLE = Path(__file__).parents[3] / "examples" / "sociogram.yaml"
CASE = """
titel: Bos
indexpersoon: ma
personen:
  ma: {naam: Ma, geslacht: vrouw}
  pa: {naam: Pa, geslacht: man}
  jan: {naam: Jan, geslacht: man}
  oma: {naam: Oma, geslacht: vrouw, overleden: 2001}
  juf: {naam: Juf, geslacht: vrouw, domein: school}
  klas: {naam: de klas, soort: groep, aantal: 24}
  rex: {naam: Rex, soort: huisdier}
  bo: {naam: Bo, bijschrift: buur}
  kleine: {naam: kleine, soort: miskraam}
gezinnen:
  - {partners: [pa, ma], soort: gehuwd, kinderen: [jan, kleine]}
  - {partners: [oma], kinderen: [pa]}
domeinen: {school: {naam: School}}
clientsysteem: [ma]
relaties:
  - {van: jan, soort: hecht, naar: juf, bijschrift: over de proefwerken}
  - [juf, zorgt voor, klas]
  - {van: ma, soort: wantrouwen, naar: juf, mogelijk: ja}
  - [ma, gespannen, pa]
  - [ma, hecht, rex]
contacten:
  - {naar: bo}
  - {naar: school}
"""


def scene(text: str = CASE, **wishes: object) -> Scene:
    case = pipeline.read(text.encode()).understood()
    return pipeline.draw(case, "sociogram", pipeline.Options(**wishes)).scene  # type: ignore[arg-type]


def ids(drawing: Scene, wanted: str) -> list[str]:
    return [one.id for one in drawing.groups if wanted in one.classes]


def group(drawing: Scene, id_: str) -> Group:
    return next(one for one in drawing.groups if one.id == id_)


def text(drawing: Scene, id_: str) -> str:
    return " ".join(part.text for part in group(drawing, id_).parts if isinstance(part, Label))


def svg(text: str, **wishes: object) -> str:
    return pipeline.render(scene(text, **wishes)).data.decode()


def start_of(tie: Group) -> Point:
    return next(part.strokes[0][0] for part in tie.parts if isinstance(part, Line))


def middle_of(symbol: Group) -> Point:
    return next(part.centre for part in symbol.parts if isinstance(part, Outline))


def test_everybody_is_drawn_but_who_was_never_born() -> None:
    drawn = ids(scene(), "person")
    assert drawn == [f"person-{id_}" for id_ in ("ma", "pa", "jan", "oma", "juf", "klas")] + [
        "person-rex",
        "person-bo",
    ]


def test_ties_between_two_people_are_drawn_wherever_they_stand() -> None:
    assert ids(scene(), "relation") == [
        "relation-jan-juf-1",
        "relation-juf-klas-1",
        "relation-ma-juf-1",
        "relation-ma-pa-1",
        "relation-ma-rex-1",
        "relation-ma-bo-1",
    ]


def test_a_tie_of_a_client_system_of_several_is_nobodys_own() -> None:
    drawing = scene(CASE.replace("clientsysteem: [ma]", "clientsysteem: [ma, jan]"))
    assert "relation-ma-bo-1" not in ids(drawing, "relation")
    assert "niet tussen twee personen: 2" in text(drawing, "legend")


def test_kinship_is_a_grey_line_only_where_no_tie_is_drawn() -> None:
    drawing = scene()
    assert ids(drawing, "kin") == ["kin-pa-jan", "kin-ma-jan", "kin-oma-pa"]
    assert "niets genoteerd" in text(drawing, "legend")
    families = CASE[CASE.index("gezinnen:") : CASE.index("domeinen:")]
    alone = scene(CASE.replace(families, ""))
    assert ids(alone, "kin") == []
    assert "niets genoteerd" not in text(alone, "legend")


def test_a_couple_without_a_tie_is_joined_by_a_line_of_kinship() -> None:
    drawing = scene(CASE.replace("  - [ma, gespannen, pa]\n", ""))
    assert ids(drawing, "kin")[0] == "kin-pa-ma"
    assert group(drawing, "kin-pa-ma").classes == ("kin", "partners")


def test_density_is_counted_and_not_graded() -> None:
    # ma pa jan juf klas bo: pa-ma, pa-jan, ma-jan, jan-juf, juf-klas, ma-bo; one is only possible.
    assert text(scene(), "density") == (
        "Dichtheid: 6 van 15 mogelijke banden tussen deze 6 personen en groepen. "
        "Zonder Ma: 3 van 10."
    )
    assert text(scene(language="en"), "density") == (
        "Density: 6 of 15 possible ties between these 6 persons and groups. Without Ma: 3 of 10."
    )
    assert "Meer is niet beter." in text(scene(), "legend")


def test_what_a_tie_is_about_stands_under_the_drawing() -> None:
    assert text(scene(), "meanings") == "Waar de banden over gaan Jan – Juf: over de proefwerken"
    assert "meanings" not in [
        one.id for one in scene(CASE.replace("bijschrift: over", "notitie: over")).groups
    ]


def test_one_person_alone_needs_no_density() -> None:
    drawing = scene("personen: {a: {naam: Anna}}")
    assert ids(drawing, "person") == ["person-a"]
    assert ids(drawing, "density") == []


def test_index_person_is_near_the_middle_and_bold() -> None:
    drawing = scene(EXAMPLE.read_text(encoding="utf-8"))
    places = {one.id: one.parts[0].at for one in drawing.groups if one.id.startswith("label-")}  # type: ignore[union-attr]
    xs, ys = [at.x for at in places.values()], [at.y for at in places.values()]
    naima = places["label-naima"]
    assert abs(naima.x - (min(xs) + max(xs)) / 2) < 0.25 * (max(xs) - min(xs))
    assert abs(naima.y - (min(ys) + max(ys)) / 2) < 0.25 * (max(ys) - min(ys))
    assert group(drawing, "label-naima").parts[0].bold  # type: ignore[union-attr]
    assert "index" in group(drawing, "person-naima").classes


def test_focus_puts_somebody_else_in_the_middle_or_says_that_nobody_is_called_so() -> None:
    assert "Zonder Juf" in text(scene(focus="juf"), "density")
    with pytest.raises(EcogramError) as caught:
        scene(focus="niemand")
    assert [problem.code for problem in caught.value.problems] == ["unknown-focus"]


def test_the_title_is_said_in_both_languages() -> None:
    assert scene().title == scene(language="en").title == "Sociogram: Bos"
    assert scene(title="").title == "Sociogram"


@pytest.mark.parametrize("mono", [False, True])
def test_no_symbol_name_or_word_is_drawn_over(mono: bool) -> None:
    for case in (CASE, EXAMPLE.read_text(encoding="utf-8")):
        drawing = score(svg(case, mono=mono))
        assert (drawing.symbol_overlaps, drawing.label_overlaps) == (0, 0), drawing.hits
        assert (drawing.lines_through_symbols, drawing.lines_through_labels) == (0, 0)
        assert drawing.shared_segments == 0, drawing.hits


def test_a_crowd_is_drawn_without_lines_through_anybody() -> None:
    drawing = score(svg(crowd(40)))
    through = [hit for hit in drawing.hits if "through person" in hit or "through label" in hit]
    assert (drawing.symbol_overlaps, drawing.label_overlaps, through) == (0, 0, [])


def test_no_line_runs_through_the_marks_of_its_own_symbol() -> None:
    people = ", ".join(f"p{number}: {{naam: P{number}}}" for number in range(1, 12))
    ties = ", ".join(f"[p0, goed, p{number}]" for number in range(1, 12))
    text = f"personen: {{p0: {{naam: Sam, geslacht: non-binair}}, {people}}}\nrelaties: [{ties}]"
    drawing = score(svg(text))
    assert drawing.lines_through_labels == 0, drawing.hits


def test_the_word_of_a_line_is_covered_by_no_other_line() -> None:
    assert score(svg(crowd(24))).lines_through_labels == 0


def test_the_drawing_does_not_hang_on_the_order_of_hashes(tmp_path: Path) -> None:
    case = tmp_path / "casus.yaml"
    case.write_text(crowd(20), encoding="utf-8")
    drawn = []
    for seed in ("1", "2"):
        command = [sys.executable, "-m", "ecogram", "render", str(case), "--chart", "sociogram"]
        done = subprocess.run(
            [*command, "-o", "-"],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        drawn.append(done.stdout)
    assert drawn[0] == drawn[1]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Sociogram. Personen en groepen: 8; relaties: 6. Dichtheid: 6 van 15"),
        ("en", "Sociogram. Persons and groups: 8; relations: 6. Density: 6 of 15"),
    ],
)
def test_the_chart_says_in_one_line_what_it_shows(language: str, said: str) -> None:
    case = pipeline.read(CASE.encode()).understood()
    drawn = charts.draw(case, "sociogram", pipeline.Options(language=language))
    assert drawn.description.startswith(said)


def test_what_is_secret_is_neither_drawn_nor_counted() -> None:
    secret = CASE.replace("bo: {naam: Bo, bijschrift: buur}", "bo: {naam: Bo, geheim: ja}")
    drawn = svg(secret)
    assert "Bo<" not in drawn and "person-bo" not in drawn
    assert "10 mogelijke banden" in drawn


def crowd(count: int, said: str = "") -> str:
    """A person with everybody around, in groups of six who know one another."""
    kinds = ("goed", "hecht", "gespannen", "conflict", "afstandelijk", "wantrouwen")
    lines = ["indexpersoon: p0", "personen:"]
    lines += [f"  p{number}: {{naam: Persoon {number}{said}}}" for number in range(count)]
    lines.append("relaties:")
    for number in range(1, count):
        if number % 3:
            lines.append(f"  - [p0, {kinds[number % 6]}, p{number}]")
        for other in range(max(1, number - number % 6), number):
            if (number + other) % 2:
                lines.append(f"  - [p{number}, {kinds[(number + other) % 5]}, p{other}]")
    return "\n".join(lines)


def test_who_has_very_many_lines_has_a_place_on_the_outline_for_each() -> None:
    names = ", ".join(f"p{number}: {{naam: P{number}, geslacht: vrouw}}" for number in range(61))
    ties = ", ".join(f"[p0, goed, p{number}]" for number in range(1, 61))
    text = f"indexpersoon: p0\npersonen: {{{names}}}\nrelaties: [{ties}]"
    drawing = scene(text)
    ends = [start_of(group(drawing, f"relation-p0-p{n}-1")) for n in range(1, 61)]
    least = min(dist(one, other) for one, other in combinations(ends, 2))
    assert least > 2.4
    assert "groter symbool" in svg(text) and "groter symbool" not in svg(CASE)


def test_groups_round_somebody_with_very_many_stand_apart() -> None:
    drawing = scene(crowd(120, ", geslacht: vrouw"))
    at = {f"p{n}": middle_of(group(drawing, f"person-p{n}")) for n in range(1, 120)}
    strangers = 0
    for first in range(6, 114, 6):
        six = [at[f"p{first + k}"] for k in range(6)]
        x, y = (sum(values) / 6 for values in zip(*six, strict=True))
        reach = max(dist((x, y), place) for place in six)
        strangers += sum(dist((x, y), place) < reach for place in at.values()) - 5
    assert strangers < 18 * 5


def test_a_line_reaches_the_round_corner_of_a_symbol() -> None:
    text = "personen: {a: {naam: A}, b: {naam: B}}\nrelaties: [[a, goed, b]]"
    assert score(svg(text)).loose_relations == 0
    assert score(svg(crowd(50))).loose_relations == 0
