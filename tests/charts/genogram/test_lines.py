"""Guards how the lines between people lie: counted in the finished drawings of whole cases."""

from __future__ import annotations

import re
from math import dist
from pathlib import Path

import pytest

import ecogram
from bench.collection import grown
from bench.plane import inside, segments, strokes
from bench.reading import read
from bench.score import Score, score
from ecogram import pipeline

ROOT = Path(__file__).parents[3]


def drawn(name: str) -> Score:
    case = ecogram.load(ROOT / "examples" / f"{name}.yaml")
    return score(str(ecogram.render(case, "genogram")))


def crossed(found: Score, one: str, other: str) -> bool:
    """Whether two relations cross."""
    names = [hit for hit in found.hits if hit.startswith("relation_crossings")]
    return any(one in name and other in name for name in names)


def test_the_hostile_lines_to_opa_flodder_do_not_cross_each_other() -> None:
    assert not crossed(drawn("flodder"), "johnie-opa", "kees-opa")


def test_no_line_of_the_johnsons_runs_along_another() -> None:
    assert not [hit for hit in drawn("johnson").hits if hit.startswith("shared_segments")]


def test_the_lines_of_a_large_network_seldom_cross() -> None:
    """Eleven crossings when every line was drawn once, in the order of its length."""
    assert drawn("annie").relation_crossings <= 6


@pytest.mark.parametrize("name", ["sociogram"])
def test_lines_make_way_for_the_words_of_others(name: str) -> None:
    found = drawn(name)
    assert not [hit for hit in found.hits if hit.startswith("lines_through_labels")]


def test_lines_to_people_straight_below_are_straight_with_the_name_beside_them() -> None:
    case = ecogram.load(ROOT / "examples" / "tavenier.yaml")
    drawing = read(str(ecogram.render(case, "genogram")))
    ties = [line for line in drawing.lines if line.kind == "relation"]
    assert len(ties) == 2
    for tie in ties:
        xs = [x for spine in tie.spines for x, _ in spine]
        assert max(xs) - min(xs) < 12


def test_the_arrowheads_at_mevrouw_stand_beside_each_other() -> None:
    case = ecogram.load(ROOT / "examples" / "mantelzorg.yaml")
    drawing = read(str(ecogram.render(case, "genogram")))
    (centre,) = [symbol.box.centre for symbol in drawing.symbols if symbol.id == "mevrouw"]
    ends = [
        min(line.tips(), key=lambda tip: dist(tip, centre))
        for line in drawing.lines
        if line.kind == "relation" and "-mevrouw-" in line.id
    ]
    assert len(ends) == 2
    assert dist(*ends) > 11


@pytest.mark.parametrize("kind", ["normaal", "zeer hecht", "versmolten", "vijandig", "conflict"])
def test_a_line_between_partners_stays_between_them_whatever_years_they_have(kind: str) -> None:
    """It went round behind the one whose years and wedding took the room between them."""
    text = f"""ecogram: 1
taal: nl
peildatum: 2026
personen:
  piet: {{naam: Piet, geslacht: man, geboren: 1852, overleden: 1947}}
  an: {{naam: An, geslacht: vrouw, geboren: 1854, overleden: 1939}}
gezinnen:
  - {{partners: [piet, an], soort: gehuwd, sinds: 1880}}
relaties:
  - [piet, {kind}, an]
"""
    svg = str(ecogram.render(pipeline.read(text.encode()).understood(), "genogram"))
    drawing = read(svg)
    piet, an = (symbol.box for symbol in drawing.symbols)
    (tie,) = [line for line in drawing.lines if line.kind == "relation"]
    xs = [x for spine in tie.spines for x, _ in spine]
    assert piet.centre.x < min(xs) < max(xs) < an.centre.x


def test_no_outline_of_a_household_runs_through_the_text_over_a_union() -> None:
    """Linda Marsh lives in the household; her former husband, on the same line, does not."""
    case = ecogram.load(ROOT / "examples" / "johnson.yaml")
    svg = str(ecogram.render(case, "genogram"))
    drawing = read(svg)
    outline = svg[svg.index('class="household"') :]
    edge = segments(strokes(re.findall(r' d="([^"]+)"', outline)[0])[0])
    dates = [text for text in drawing.texts if text.group.startswith("union-")]
    assert len(dates) > 3
    for text in dates:
        box = text.box
        corners = [
            (box.left, box.top),
            (box.right, box.top),
            (box.right, box.bottom),
            (box.left, box.bottom),
        ]
        assert not any(inside(piece, corners) > 0.1 for piece in edge)


def test_the_bars_of_a_mark_keep_off_the_years_that_its_line_passes() -> None:
    found = score(str(ecogram.render(grown(14, 219), "genogram")))
    assert not [hit for hit in found.hits if hit.startswith("lines_through_labels")]
