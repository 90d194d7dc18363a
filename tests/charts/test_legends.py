"""What a legend says: what is drawn, each line once, by the name it has in this drawing."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.charts.scenes import labels, scene, texts

PEOPLE = "personen: {a: {geslacht: vrouw}, b: {geslacht: man}, c: {}, d: {}, e: {}, f: {}}\n"


def legend(text: str, chart: str = "genogram", language: str = "nl") -> list[str]:
    drawn = scene(text, chart, language=language)
    return texts(next(group for group in drawn.groups if group.id == "legend"))


@pytest.mark.parametrize(
    ("families", "dutch", "english"),
    [
        ("[{partners: [onbekend, onbekend], kinderen: [a]}]", "onbekende ouder", "unknown parent"),
        ("[{partners: [b, onbekend], kinderen: [a]}]", "onbekende partner", "unknown partner"),
        (
            "[{partners: [onbekend, onbekend], kinderen: [b]},"
            " {partners: [b, onbekend], kinderen: [a]}]",
            "onbekende persoon",
            "unknown person",
        ),
    ],
)
def test_whom_nobody_knows_is_called_what_he_or_she_is(
    families: str, dutch: str, english: str
) -> None:
    text = f"{PEOPLE}gezinnen: {families}\n"
    for language, word in (("nl", dutch), ("en", english)):
        said = legend(text, language=language)
        assert [one for one in said if one.startswith(("onbekende", "unknown "))] == [word]


def test_forms_with_the_same_line_share_a_row() -> None:
    text = (
        f"{PEOPLE}gezinnen: [{{partners: [a, b], soort: gehuwd}},"
        " {partners: [c, d], soort: geregistreerd partnerschap},"
        " {partners: [e, f], soort: samenwonend}]\n"
    )
    said = " ".join(legend(text))
    assert "gehuwd / geregistreerd partnerschap" in said
    assert said.count("gehuwd") == said.count("geregistreerd") == 1
    assert "samenwonend" in said


def test_a_repaired_tie_is_explained_as_it_is_drawn() -> None:
    text = "personen: {a: {}, b: {}}\nindexpersoon: a\ncontacten: [{naar: b, soort: hersteld}]\n"
    said = legend(text, "ecogram")
    assert "hersteld" in said
    assert "afgebroken" not in said
    both = text.replace("b: {}", "b: {}, c: {}").replace("]\n", ", {naar: c, soort: afgebroken}]\n")
    assert {"hersteld", "afgebroken"} <= set(legend(both, "ecogram"))


def test_who_says_so_is_no_more_than_a_witness() -> None:
    text = (
        "personen: {a: {naam: Ada}, b: {}, c: {}}\ngezinnen: [{partners: [b, c], kinderen: [a]}]\n"
        "relaties: [{van: b, naar: c, soort: geweld, zekerheid: gemeld, perspectief: a}]\n"
    )
    assert "geweld (volgens Ada)" in texts(scene(text, "genogram"))
    assert "violence (according to Ada)" in texts(scene(text, "genogram", language="en"))


def test_years_of_whom_all_are_dead_are_explained() -> None:
    text = "personen: {a: {geslacht: vrouw, geboren: 1820, overleden: 1849}}\n"
    assert "geboortejaar, sterfjaar, leeftijd" in legend(text)
    assert "year of birth, year of death, age" in legend(text, language="en")
    living = text.replace("}}", "}, b: {geboren: 1990}}") + "peildatum: 2020\n"
    assert "geboortejaar, sterfjaar, leeftijd" not in legend(living)


def test_rows_of_all_blocks_stand_at_the_same_heights() -> None:
    text = (
        "personen: {a: {geslacht: vrouw, geboren: 1990}, b: {geslacht: man}, c: {}}\n"
        "indexpersoon: a\npeildatum: 2020\ngezinnen: [{partners: [a, b], soort: gehuwd,"
        " kinderen: [c]}]\nrelaties: [[a, hecht, b], [a, conflict, c], [b, gespannen, c]]\n"
    )
    drawn = scene(text, "genogram", language="nl")
    key = next(group for group in drawn.groups if group.id == "legend")
    heights = {label.text: label.at.y for label in labels(key)}
    rows = sorted({heights[text] for text in ("man", "vrouw", "hecht", "conflict", "gespannen")})
    years = {heights["geboortejaar, leeftijd"], heights["indexpersoon"]}
    assert {heights["gehuwd"], heights["kind"], *years} <= {*rows, *years}
    assert max(b - a for a, b in pairwise(rows)) < 26


@pytest.mark.parametrize(("children", "shape"), [(1, "de cirkel"), (14, "het kader")])
def test_a_box_round_a_wide_family_is_not_called_a_circle(children: int, shape: str) -> None:
    names = [f"k{number}" for number in range(children)]
    text = (
        f"personen: {{a: {{}}, b: {{}}, {', '.join(f'{name}: {{}}' for name in names)}}}\n"
        f"gezinnen: [{{partners: [a, b], kinderen: [{', '.join(names)}]}}]\n"
        f"clientsysteem: {{leden: [a, b, {', '.join(names)}]}}\n"
        "domeinen: {werk: {soort: werk}}\nrelaties: [[a, hecht, b], [a, goed, werk]]\n"
    )
    said = legend(text, "ecogram")
    assert {f"Binnen {shape}", f"Buiten {shape}"} <= set(said)
