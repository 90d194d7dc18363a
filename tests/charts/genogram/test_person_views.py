"""What a genogram says of persons and unions: numbers in symbols, marks, titles, kinship, rows."""

from __future__ import annotations

import pytest

from ecogram.charts.genogram.select import select
from ecogram.charts.genogram.view import FamilyView, PersonView
from ecogram.charts.options import Options
from ecogram.loading import read


def view(text: str) -> FamilyView:
    source = read(text, "casus.yaml")
    assert not source.problems
    return select(source.case, Options(language="nl"))


def person(fields: str) -> PersonView:
    text = f"peildatum: 2020\nindexpersoon: b\npersonen: {{a: {{naam: An{fields}}}, b: {{}}}}\n"
    return view(text).persons[0]


@pytest.mark.parametrize(
    ("fields", "number"),
    [
        (", geboren: 1980", "40"),
        (", leeftijd: ~40", "±40"),
        (", geboren: 1980, overleden: 2010", "30"),
        (", geboren: 1980, overleden: ja", ""),
        (", soort: groep, aantal: 5-8", "5–8"),
        (", soort: groep", ""),
        (", soort: zwangerschap, geboren: 2020", ""),
    ],
)
def test_the_number_in_a_symbol_is_an_age_or_how_many_there_are(fields: str, number: str) -> None:
    assert person(fields).figure.age == number


@pytest.mark.parametrize(
    ("fields", "title"),
    [
        ("", "An"),
        (", geslacht: vrouw, geboren: 1980", "An, vrouw, geboren 1980, 40 jaar"),
        (", geboren: 1950, overleden: 2000", "An, geboren 1950, overleden 2000, 50 jaar"),
        (", overleden: ja", "An, overleden"),
        (", soort: huisdier, leeftijd: 3", "An, huisdier, 3 jaar"),
    ],
)
def test_a_symbol_is_told_in_words(fields: str, title: str) -> None:
    assert person(fields).title == title


def test_the_index_person_is_told_as_such() -> None:
    (one,) = view("indexpersoon: a\npersonen: {a: {naam: An, geslacht: man}}\n").persons
    assert one.title.split(", ")[2:] == ["indexpersoon"]


def test_traits_with_names_of_their_own_have_marks_of_their_own() -> None:
    text = (
        "personen:\n  a: {naam: An, kenmerken: [adhd, doof]}\n  b: {naam: Bo, kenmerken: [doof]}\n"
    )
    an, bo = view(text).persons
    assert len({mark for mark, _ in an.traits}) == 2
    assert [meaning for _, meaning in an.traits] == ["adhd", "doof"]
    assert bo.traits == an.traits[1:]


@pytest.mark.parametrize(
    ("fields", "title"),
    [
        ("partners: [a, b]", "An en Bo: partners"),
        ("partners: [a, b], soort: gehuwd, sinds: 1990", "An en Bo: gehuwd, geh. 1990"),
        (
            "partners: [a, b], soort: gehuwd, gescheiden: 1999",
            "An en Bo: gehuwd, gescheiden, gesch. 1999",
        ),
    ],
)
def test_a_union_is_told_in_words(fields: str, title: str) -> None:
    text = f"personen: {{a: {{naam: An}}, b: {{naam: Bo}}}}\ngezinnen:\n  - {{{fields}}}\n"
    assert view(text).unions[0].title == title


@pytest.mark.parametrize(
    ("families", "related"),
    [
        (["[o] > [a]", "[o, a] > []"], True),  # a parent and a child
        (["[o] > [a]", "[a, x] > []"], False),
        (["[o] > [a]", "[p] > [x]", "[a, x] > []"], False),
        (["[o] > [a]", "[o] > [x]", "[x, a] > []"], True),
        (["[o, x] > []"], False),
    ],
)
def test_partners_are_related_by_descent_on_either_side(families: list[str], related: bool) -> None:
    lines = (family.split(" > ") for family in families)
    rows = "".join(f"  - {{partners: {up}, kinderen: {down}}}\n" for up, down in lines)
    shown = view(f"personen: {{o: {{}}, p: {{}}, a: {{}}, x: {{}}}}\ngezinnen:\n{rows}")
    assert shown.unions[-1].related is related


def test_a_pet_stands_in_the_row_of_the_youngest() -> None:
    text = (
        "indexpersoon: ma\npersonen: {ma: {}, kind: {}, kleinkind: {}, poes: {soort: huisdier}}\n"
        "huishoudens: {thuis: {leden: [ma, poes]}}\ngezinnen:\n  - {partners: [ma], kinderen: []}\n"
    )
    for children, row in (("[]", 0), ("[kind]", 1)):
        shown = view(text.replace("kinderen: []", f"kinderen: {children}"))
        assert next(one for one in shown.persons if one.id == "poes").row == row
    three = text.replace("[]}", "[kind]}") + "  - {partners: [kind], kinderen: [kleinkind]}\n"
    assert next(one for one in view(three).persons if one.id == "poes").row == 2
