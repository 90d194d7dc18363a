"""What an ecomap promises: the client system as one circle with its name, no genogram in it."""

from __future__ import annotations

from ecogram import pipeline
from ecogram.scene import Group, Label, Scene

CASE = """
titel: Gezin Bos
indexpersoon: ma
personen: {ma: {naam: Ma}, jan: {naam: Jan}, juf: {naam: Juf, domein: school}}
clientsysteem: {naam: Gezin Bos, leden: [ma, jan]}
domeinen: {school: {naam: School}, werk: {naam: Werk}}
relaties: [[ma, hecht, jan]]
contacten:
  - {naar: school}
  - {van: jan, naar: juf, soort: gespannen}
"""


def scene(text: str = CASE, **wishes: object) -> Scene:
    case = pipeline.read(text.encode()).understood()
    return pipeline.draw(case, "ecomap", pipeline.Options(**wishes)).scene  # type: ignore[arg-type]


def group(drawing: Scene, id_: str) -> Group:
    return next(one for one in drawing.groups if one.id == id_)


def ids(drawing: Scene, wanted: str) -> list[str]:
    return [one.id for one in drawing.groups if wanted in one.classes]


def test_circle_holds_its_name_and_nobody() -> None:
    drawing = scene()
    system = group(drawing, "client-system")
    assert [part.text for part in system.parts if type(part) is Label] == ["Gezin Bos"]
    assert ids(drawing, "person") == ["person-juf"]


def test_lines_start_at_the_circle_and_ties_inside_are_not_drawn() -> None:
    assert ids(scene(), "relation") == [
        "relation-client-system-school-1",
        "relation-client-system-juf-1",
    ]


def test_circle_without_a_name_of_its_own_says_what_it_is() -> None:
    text = CASE.replace("{naam: Gezin Bos, leden: [ma, jan]}", "[ma, jan]")
    for language, name in (("nl", "cliëntsysteem"), ("en", "client system")):
        labels = group(scene(text, language=language), "client-system").parts
        assert [part.text for part in labels if type(part) is Label] == [name]


def test_page_is_titled_as_an_ecomap() -> None:
    drawing = scene()
    assert drawing.title == "Ecomap: Gezin Bos"
    assert drawing.description.startswith("In beeld zijn 3 personen, 2 banden en 2 leefgebieden.")


def test_domains_alone_are_enough() -> None:
    drawing = scene("domeinen: {school: {}, werk: {}}\ncontacten: [{naar: school}]\n")
    assert ids(drawing, "domain") == ["domain-school", "domain-werk"]
    assert ids(drawing, "relation") == ["relation-client-system-school-1"]


def test_same_case_gives_the_same_bytes() -> None:
    assert pipeline.render(scene()).data == pipeline.render(scene()).data
