"""What a legend says: what is drawn, each line once, by the name it has in this drawing."""

from __future__ import annotations

import pytest

from tests.charts.scenes import scene, texts

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
