"""What an ecogram promises on paper: SVG contract, both languages, nothing hidden, any input."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

from ecogram import charts, pipeline
from ecogram.scene import Group, Label, Scene

EXAMPLES = Path(__file__).parents[3] / "examples"

CASE = """
titel: Thuis en daaromheen
indexpersoon: ma
personen:
  ma: {naam: Ma Bos, geslacht: vrouw, geboren: 1970}
  jan: {naam: Jan Bos, geslacht: man}
  an: {naam: An Bos, geslacht: vrouw}
  juf: {naam: Juf Els, geslacht: vrouw, domein: school}
  directeur: {domein: school}
  buur: {naam: Buurman Piet, geslacht: man}
gezinnen: [{partners: [onbekend, ma], kinderen: [jan, an]}]
clientsysteem: {naam: Gezin Bos, leden: [ma, jan, an]}
domeinen:
  school: {naam: De Regenboog (basisschool), soort: onderwijs}
  werk: {naam: Bakkerij}
  leeg: {naam: Sportclub}
relaties: [[jan, vijandig, an]]
contacten:
  - {van: jan, naar: juf, krijgt: [E, A], sterkte: 4}
  - {naar: werk, soort: gespannen, mogelijk: ja, richting: terug}
  - {naar: buur, soort: wantrouwen, steun_mogelijk: P}
  - {van: directeur, naar: werk, soort: conflict, label: ruzie}
"""


def scene(text: str, chart: str = "ecogram", **wishes: object) -> Scene:
    case = pipeline.read(text.encode()).understood()
    return pipeline.draw(case, chart, pipeline.Options(**wishes)).scene  # type: ignore[arg-type]


def svg(drawing: Scene) -> str:
    return pipeline.render(drawing).data.decode()


def flat(groups: tuple[Group, ...]) -> list[Group]:
    return [one for group in groups for one in (group, *flat(group.groups))]


def ids(drawing: Scene, wanted: str) -> list[str]:
    return [group.id for group in flat(drawing.groups) if wanted in group.classes]


def texts(drawing: Scene) -> list[str]:
    return [
        part.text for group in flat(drawing.groups) for part in group.parts if type(part) is Label
    ]


def test_everything_drawn_has_its_class_and_its_id() -> None:
    drawing = scene(CASE)
    assert ids(drawing, "client-system") == ["client-system"]
    assert ids(drawing, "domain") == ["domain-school", "domain-werk", "domain-leeg"]
    people = ["ma", "jan", "an", "juf", "directeur", "buur"]
    assert ids(drawing, "person") == [f"person-{id_}" for id_ in people]
    assert ids(drawing, "relation") == [
        "relation-jan-an-1",
        "relation-jan-juf-1",
        "relation-client-system-werk-1",
        "relation-client-system-buur-1",
        "relation-directeur-werk-1",
    ]
    assert len(ids(drawing, "letter")) == 3
    assert len(ids(drawing, "legend")) == len(ids(drawing, "title")) == 1


def test_ids_are_unique_and_every_group_reaches_the_svg_with_a_human_title() -> None:
    drawing = scene(CASE)
    groups = flat(drawing.groups)
    assert max(Counter(group.id for group in groups).values()) == 1
    root = ElementTree.fromstring(svg(drawing))
    found = {element.get("id"): element for element in root.iter() if element.get("class")}
    assert {group.id for group in groups} <= set(found)
    for group in groups:
        if {"person", "relation", "domain"} & set(group.classes):
            title = next(child.text for child in found[group.id] if child.tag.endswith("title"))
            assert title == group.title != ""


def test_letters_stand_in_the_group_of_their_line() -> None:
    line = next(group for group in scene(CASE).groups if group.id == "relation-jan-juf-1")
    assert [group.classes for group in line.groups] == [("letter",), ("letter",)]


def test_kind_possibility_and_formality_of_a_line_are_classes() -> None:
    lines = {group.id: group.classes for group in scene(CASE, formal=True).groups}
    assert lines["relation-client-system-werk-1"] == ("relation", "eco", "tense", "possible")
    assert lines["relation-jan-juf-1"] == ("relation", "eco", "normal", "formal")


def test_legend_has_two_blocks_because_dotted_means_two_things() -> None:
    found = texts(scene(CASE))
    assert "Binnen de cirkel" in found
    assert "Buiten de cirkel" in found
    assert found.count("vijandig") == found.count("gespannen") == 1
    assert "gezelschap" not in found


def test_two_symbols_of_an_unsaid_gender_are_told_apart() -> None:
    shown = Counter(texts(scene((EXAMPLES / "fatima.yaml").read_text(encoding="utf-8"))))
    assert shown["geslacht niet vermeld"] == shown["geslacht niet vermeld, naam erin"] == 1
    assert "geslacht niet vermeld, naam erin" not in texts(scene(CASE))


def test_legend_of_one_person_has_one_block_of_lines() -> None:
    found = texts(scene("personen: {a: {}, b: {}}\nrelaties: [[a, gespannen, b]]\n"))
    assert "Lijnen" in found
    assert "Binnen de cirkel" not in found


def test_legend_can_be_left_out() -> None:
    assert ids(scene(CASE, legend=False), "legend") == []


def test_either_language_has_its_own_words() -> None:
    dutch, english = texts(scene(CASE, language="nl")), texts(scene(CASE, language="en"))
    assert "wantrouwen" in dutch
    assert "distrust" in english
    assert {"Outside the circle", "emotional support", "possible tie"} <= set(english)
    assert not {"Buiten de cirkel", "emotionele steun", "mogelijke relatie"} & set(english)
    assert scene(CASE, language="en").description.startswith(
        "Shown are 6 persons, 1 union, 5 ties and 3 life areas."
    )


def test_names_are_whole_and_a_domains_bracket_is_smaller() -> None:
    labels = [
        part
        for group in scene(CASE).groups
        if group.id == "domain-school"
        for part in group.parts
        if type(part) is Label
    ]
    assert " ".join(label.text for label in labels) == "De Regenboog (basisschool)"
    assert [label.bold for label in labels if "(" in label.text] == [False]


def test_an_empty_domain_is_drawn_with_its_name() -> None:
    group = next(one for one in scene(CASE).groups if one.id == "domain-leeg")
    assert group.title == "Sportclub"


def test_a_star_has_no_circle() -> None:
    star = "personen: {a: {geslacht: man}, b: {}, c: {}}\nrelaties: [[a, goed, b], [a, hecht, c]]\n"
    drawing = scene(star)
    assert ids(drawing, "client-system") == ids(drawing, "domain") == []
    assert ids(drawing, "person") == ["person-a", "person-b", "person-c"]
    assert len(ids(drawing, "relation")) == 2


def test_mono_has_no_colour() -> None:
    colours = set(re.findall(r"#[0-9A-Fa-f]{6}\b", svg(scene(CASE, mono=True, formal=True))))
    assert colours
    assert all(code[1:3] == code[3:5] == code[5:7] for code in colours)


def test_same_case_gives_the_same_bytes() -> None:
    assert svg(scene(CASE)) == svg(scene(CASE))


def test_what_is_not_for_everybody_is_in_no_byte() -> None:
    secret = """
  geheime: {naam: Wieske Verborgen, zichtbaar: team, domein: school}
  zolder: {naam: Zolderman, zichtbaar: team}
"""
    text = CASE.replace("  buur: {naam", secret.strip("\n") + "\n  buur: {naam")
    text = text.replace(
        "  werk: {naam", "  kliniek: {naam: Kliniek Diepduin, zichtbaar: team}\n  werk: {naam"
    )
    text += """  - {naar: kliniek, label: opname}
  - {naar: geheime, label: stiekem}
  - {van: ma, naar: zolder, label: huurder}
  - {naar: werk, label: zwartwerk, zichtbaar: team}
"""
    words = ("Wieske", "Verborgen", "geheime", "Zolder", "zolder", "Kliniek", "kliniek")
    words += ("opname", "stiekem", "huurder", "zwartwerk")
    shown = svg(scene(text))
    assert [word for word in words if word in shown] == []
    told = svg(scene(text, audience="team"))
    assert [word for word in words if word not in told] == []


def test_hostile_names_are_text_and_nothing_else() -> None:
    name = '<script>&"\\'
    text = CASE.replace("Juf Els", "'<script>&\"\\'").replace("Bakkerij", "'<script>&\"\\'")
    text = text.replace("Gezin Bos", "'<script>&\"\\'").replace("ruzie", "'<script>&\"\\'")
    drawing = scene(text)
    assert name in texts(drawing)
    drawn = svg(drawing)
    assert "<script" not in drawn
    ElementTree.fromstring(drawn)


def test_names_of_any_length_and_script_are_drawn() -> None:
    long = "Van der Langstenaam-Tweedenaam" * 4
    text = (
        CASE.replace("Juf Els", long).replace("Bakkerij", "שלום עולם").replace("Jan Bos", "李小龍")
    )
    text = text.replace("Gezin Bos", long).replace("ruzie", "e\u0301" * 30)
    ElementTree.fromstring(svg(scene(text)))


def test_forty_five_people_are_drawn_with_every_tie() -> None:
    text = (EXAMPLES / "network-45.yaml").read_text(encoding="utf-8")
    case = pipeline.read(text.encode()).understood()
    drawing = pipeline.draw(case, "ecogram", pipeline.Options()).scene
    assert len(ids(drawing, "person")) >= 45
    assert len(ids(drawing, "relation")) == len(case.relations)


@pytest.mark.parametrize("name", ["karel", "jan"])
def test_page_is_landscape_where_the_legend_can_make_it_so(name: str) -> None:
    text = (EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8")
    page, bare = scene(text), scene(text, legend=False)
    assert page.width > 1.15 * page.height
    assert bare.width < page.width


def test_wide_drawing_decides_the_width_of_its_page() -> None:
    text = (EXAMPLES / "ivanka.yaml").read_text(encoding="utf-8")
    assert scene(text).width == scene(text, legend=False).width


def test_every_tie_of_every_example_is_drawn() -> None:
    for path in sorted(EXAMPLES.glob("*.yaml")):
        case = pipeline.read(path.read_bytes()).understood()
        drawing = pipeline.draw(case, "ecogram", pipeline.Options()).scene
        assert ids(drawing, "relation") or not case.relations, path.name
        lines = [group for group in drawing.groups if "relation" in group.classes]
        assert all(group.parts for group in lines), path.name


@pytest.mark.parametrize(
    ("text", "chart"),
    [
        ("personen: {a: {}, b: {}}\nrelaties: [[a, goed, b]]\n", "genogram"),
        ("personen: {a: {}}\ndomeinen: {d: {}}\n", "ecogram"),
        ("personen: {a: {}, b: {}}\ncontacten: [{naar: b}]\n", "ecogram"),
        ("personen: {a: {}, b: {}}\nclientsysteem: [a]\n", "ecogram"),
    ],
)
def test_file_with_surroundings_is_an_ecogram_unless_asked_otherwise(text: str, chart: str) -> None:
    assert charts.default_chart(pipeline.read(text.encode()).understood()) == chart
