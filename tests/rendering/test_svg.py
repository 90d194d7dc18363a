"""Guards the SVG contract: what reports, browsers and screen readers may rely on."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecogram.geometry.shapes import Point
from ecogram.rendering import render
from ecogram.rendering.dot import to_bare_dot
from ecogram.rendering.engine import EngineError, paint
from ecogram.rendering.pieces import plain
from ecogram.rendering.svg import finish
from ecogram.scene import Area, Disc, Group, Label, Line, Outline, Scene
from tests.rendering.drawings import HOSTILE, INK, SHAPES, family, label, only, page, segments

system = pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")
ENGINES = ["embedded", pytest.param("system", marks=system)]
SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {"svg", "title", "desc", "rect", "g", "path", "ellipse", "polygon", "text"}
ATTRIBUTES = {
    *("id", "class", "width", "height", "viewBox", "role", "lang", "aria-labelledby"),
    *("font-family", "font-size", "font-weight", "text-anchor", "x", "y"),
    *("fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"),
    *("d", "points", "cx", "cy", "rx", "ry"),
}


def drawn(scene: Scene, engine: str = "embedded", id_prefix: str = "") -> ET.Element:
    rendered = render(scene, engine=engine, id_prefix=id_prefix)  # type: ignore[arg-type]
    return ET.fromstring(rendered.data)


def by_id(root: ET.Element) -> dict[str, ET.Element]:
    return {element.attrib["id"]: element for element in root.iter() if "id" in element.attrib}


def numbers(data: bytes) -> list[float]:
    return [float(number) for number in re.findall(rb"-?\d+(?:\.\d+)?", data)]


def tags(element: ET.Element) -> list[str]:
    return [child.tag.removeprefix(SVG) for child in element]


def test_the_root_says_what_the_drawing_is() -> None:
    root = drawn(family())
    assert root.tag == f"{SVG}svg"
    assert root.get("role") == "img"
    assert root.get("lang") == "nl"
    title, description = (by_id(root)[name] for name in root.attrib["aria-labelledby"].split())
    assert (title.tag, title.text) == (f"{SVG}title", "Genogram van Anna")
    assert (description.tag, description.text) == (f"{SVG}desc", "Anna (46) en Bart.")
    assert root[:2] == [title, description]


def test_the_page_is_the_scene_in_points() -> None:
    root = drawn(page(width=123.456, height=98.7))
    assert (root.get("width"), root.get("height")) == ("123.46pt", "98.7pt")
    assert root.get("viewBox") == "0 0 123.46 98.7"


def test_every_group_is_one_element_with_id_classes_and_title_in_painting_order() -> None:
    root = drawn(family())
    groups = [element for element in root if element.tag == f"{SVG}g"]
    expected = family().groups
    assert [element.get("id") for element in groups] == [group.id for group in expected]
    for element, group in zip(groups, expected, strict=True):
        assert element.get("class") == " ".join(group.classes)
        assert element.findtext(f"{SVG}title", "") == group.title


def test_groups_hold_their_own_groups() -> None:
    legend = by_id(drawn(family()))["legend"]
    assert tags(legend) == ["path", "g"]
    assert tags(legend[1]) == ["polygon", "text"]
    assert legend[1].get("id") == "legend-pet"


def test_a_title_comes_first_and_areas_come_before_lines() -> None:
    assert tags(by_id(drawn(family()))["person-zoë"]) == [
        "title",
        "path",
        "ellipse",
        "ellipse",
        "text",
    ]
    assert by_id(drawn(family()))["person-zoë"][1].get("fill") == "#A9B0B8"


def test_an_empty_group_stays() -> None:
    assert tags(by_id(drawn(only(title="Anna")))["person-a"]) == ["title"]


def test_pens_and_fills_are_presentation_attributes() -> None:
    dot, line = Disc(Point(9, 9), 3, "#123456"), Line((segments((1, 2), (3, 4)),), "#B3361B", 1.4)
    area = Area(segments((0, 0), (9, 0), (9, 9), (0, 0)), "#A9B0B8")
    elements = list(by_id(drawn(only(line, dot, area)))["person-a"])
    assert [element.get("fill") for element in elements] == ["#123456", "#A9B0B8", "none"]
    assert [element.get("stroke") for element in elements] == [None, None, "#B3361B"]
    assert elements[2].get("stroke-width") == "1.4"
    root = drawn(only())
    assert root.get("stroke-linecap") == root.get("stroke-linejoin") == "round"
    assert root.get("font-family") == "Helvetica, Arial, sans-serif"


@pytest.mark.parametrize("shape", SHAPES)
def test_outlines_are_closed_and_never_filled(shape: str) -> None:
    outline = Outline(shape, Point(50, 50), 36, 36, INK, 1.25)  # type: ignore[arg-type]
    (element,) = by_id(drawn(only(outline)))["person-a"]
    assert element.get("fill") == "none"
    if element.tag == f"{SVG}path":
        assert element.attrib["d"].endswith("Z")
    else:
        assert element.tag in (f"{SVG}polygon", f"{SVG}ellipse")


def test_several_strokes_of_one_pen_are_one_path() -> None:
    line = Line((segments((1, 2), (3, 4)), segments((5, 6), (7, 8))), INK, 1)
    (element,) = by_id(drawn(only(line)))["person-a"]
    assert element.attrib["d"].count("M") == 2


@pytest.mark.parametrize(
    ("align", "anchor"), [("start", None), ("middle", "middle"), ("end", "end")]
)
@pytest.mark.parametrize("bold", [False, True])
def test_texts_stand_where_the_scene_says(align: str, anchor: str | None, bold: bool) -> None:
    text = Label("Anna", Point(77, 50), 10, INK, align, bold)  # type: ignore[arg-type]
    (element,) = by_id(drawn(only(text)))["person-a"]
    assert element.get("x") == "77"
    assert element.get("y") == "53.4"  # the baseline: a third of the type below the middle
    assert element.get("text-anchor") == anchor
    assert element.get("font-weight") == ("bold" if bold else None)


@pytest.mark.parametrize("engine", ENGINES)
def test_nothing_is_in_it_that_we_do_not_promise(engine: str) -> None:
    data = render(family(), engine=engine).data.decode()  # type: ignore[arg-type]
    root = ET.fromstring(data)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= ELEMENTS
    assert {name for element in root.iter() for name in element.attrib} <= ATTRIBUTES
    assert "<!" not in data
    assert "<?" not in data
    assert data.count("http") == 1  # the namespace
    assert not re.search("xlink|style|script|url|graphviz|generat", data, re.IGNORECASE)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_hostile_texts_are_harmless_and_shown_as_they_are(engine: str, text: str) -> None:
    scene = page(
        Group("person-a", ("person",), (label(text), label("after")), title=text),
        Group("label-a", ("label",), (Label(text, Point(9, 9), 8, INK, "start", True),)),
    )
    root = drawn(scene, engine)
    shown = " ".join(plain(text).split())
    assert [" ".join((e.text or "").split()) for e in root.iter(f"{SVG}text")] == [
        shown,
        "after",
        shown,
    ]
    assert " ".join(by_id(root)["person-a"].findtext(f"{SVG}title", "").split()) == shown
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= ELEMENTS
    assert {name for element in root.iter() for name in element.attrib} <= ATTRIBUTES


def test_hostile_words_elsewhere_are_harmless_too() -> None:
    evil = '"><script>x</script>'
    group = Group(evil, (evil,), (Label("x", Point(1, 1), 8, INK),), evil)
    root = ET.fromstring(
        render(Scene(9, 9, (group,), evil, evil, "nl", "#FFFFFF"), id_prefix=evil).data
    )
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= ELEMENTS


@pytest.mark.parametrize("prefix", ["", "a-", "één-"])
def test_every_id_and_every_reference_has_the_prefix(prefix: str) -> None:
    root = drawn(family(), id_prefix=prefix)
    names = [element.attrib["id"] for element in root.iter() if "id" in element.attrib]
    assert all(name.startswith(prefix) for name in names)
    assert f"{prefix}person-zoë" in names
    assert max(Counter(names).values()) == 1
    assert set(root.attrib["aria-labelledby"].split()) <= set(names)


def test_two_drawings_with_prefixes_live_in_one_page() -> None:
    one, other = (set(by_id(drawn(family(), id_prefix=prefix))) for prefix in ("a-", "b-"))
    assert not one & other


def test_paper_is_white_unless_transparent() -> None:
    assert drawn(family())[2].get("fill") == "#FFFFFF"
    transparent = ET.fromstring(render(family(), transparent=True).data)
    assert "rect" not in tags(transparent)


@system
def test_both_engines_give_the_same_file() -> None:
    for scale in (1, 0.71):
        ours, theirs = (
            render(family(), engine=e, scale=scale).data for e in ("embedded", "system")
        )
        assert len(numbers(ours)) == len(numbers(theirs))
        assert numbers(ours) == pytest.approx(numbers(theirs), abs=0.02)
        assert re.sub(rb"-?[\d.]+", b"", ours) == re.sub(rb"-?[\d.]+", b"", theirs)


def test_the_same_scene_gives_the_same_bytes() -> None:
    assert render(family()).data == render(family()).data


def test_a_piece_that_the_engine_left_out_is_noticed() -> None:
    with pytest.raises(EngineError):
        finish(paint(to_bare_dot(only())), family())
    with pytest.raises(EngineError):
        finish(paint(to_bare_dot(only())), only(Disc(Point(1, 1), 1, INK)))
    with pytest.raises(EngineError):
        finish(b"", only(label("x")))
    one, other = segments((1, 2), (3, 4)), segments((5, 6), (7, 8))
    few, more = only(Line((one,), INK, 1)), only(Line((one, other), INK, 1))
    for asked, got in ((few, more), (more, few)):
        with pytest.raises(EngineError):
            finish(paint(to_bare_dot(got)), asked)


NUMBERS = st.floats(0, 400).map(lambda value: round(value, 3))
POINTS = st.builds(Point, NUMBERS, NUMBERS)
SPLINES = st.builds(
    lambda start, rest: (start, *rest * 3), POINTS, st.lists(POINTS, min_size=1, max_size=3)
)
PRIMITIVES = st.one_of(
    st.builds(
        Outline, st.sampled_from(SHAPES), POINTS, NUMBERS, NUMBERS, st.just(INK), st.just(1.25)
    ),
    st.builds(Line, st.lists(SPLINES, max_size=3).map(tuple), st.just(INK), st.just(1.0)),
    st.builds(Area, SPLINES, st.just("#A9B0B8")),
    st.builds(Disc, POINTS, NUMBERS, st.just("#A9B0B8")),
    st.builds(Label, st.text(max_size=30), POINTS, st.just(10.0), st.just(INK)),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PRIMITIVES, max_size=6), st.text(max_size=8), st.text(max_size=8))
def test_any_scene_becomes_a_sound_drawing(parts: list[object], name: str, word: str) -> None:
    inner = Group(name + "x", (word,), tuple(parts[:2]), word)  # type: ignore[arg-type]
    scene = page(Group(name, (word,), tuple(parts), word, (inner,)))  # type: ignore[arg-type]
    root = drawn(scene)
    texts = [element.text for element in root.iter(f"{SVG}text")]
    labels = [part for part in (*parts, *parts[:2]) if isinstance(part, Label)]
    shown = [plain(part.text).strip() for part in labels]
    assert texts == [text for text in shown if text]
