"""Guards that the DOT text draws the scene alike in both engines, whatever texts are in it."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecogram.geometry.shapes import Point
from ecogram.rendering.dot import number, to_bare_dot, to_dot
from ecogram.rendering.engine import paint
from ecogram.scene import Area, Disc, Group, Label, Line, Outline
from tests.rendering.drawings import HOSTILE, INK, SHAPES, family, label, only, page, segments

system = pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")
ENGINES = ["embedded", pytest.param("system", marks=system)]


def ink(drawn: bytes) -> list[tuple[str, list[float]]]:
    """Every visible element of an engine's SVG with its numbers; the paper left out."""
    found = re.findall(
        r"<(path|ellipse|polygon) fill=\"([^\"]*)\".*?((?: d| points| cx)=.*)/>", drawn.decode()
    )
    numbers = re.compile(r"-?\d+(?:\.\d+)?")
    return [(element, list(map(float, numbers.findall(rest)))) for element, _, rest in found][1:]


@system
def test_both_engines_draw_the_same_lines() -> None:
    dot = to_dot(family())
    ours, theirs = ink(paint(dot)), ink(paint(dot, engine="system"))
    assert [element for element, _ in ours] == [element for element, _ in theirs]
    assert len(ours) > 30
    for (_, one), (_, other) in zip(ours, theirs, strict=True):
        assert one == pytest.approx(other, abs=0.02)


@system
@pytest.mark.parametrize(
    "command", [["dot"], ["neato", "-n2"], ["neato"], ["dot", "-Kneato", "-n2"]]
)
def test_graphviz_draws_the_text_as_it_stands(command: list[str], tmp_path: Path) -> None:
    file = tmp_path / "drawing.dot"
    file.write_text(to_dot(family()), encoding="utf-8")
    drawn = subprocess.run([*command, "-Tsvg", str(file)], capture_output=True, check=True)
    assert ink(drawn.stdout) == ink(paint(to_dot(family()), engine="system"))
    assert drawn.stderr == b""


@pytest.mark.parametrize("engine", ENGINES)
def test_a_bare_drawing_has_the_same_shapes_and_no_words(engine: str) -> None:
    bare, whole = (
        paint(text, engine=engine)  # type: ignore[arg-type]
        for text in (to_bare_dot(family()), to_dot(family()))
    )
    assert sorted(ink(bare)) == sorted(ink(whole))
    assert b"<text" in whole
    assert b"<text" not in bare
    assert "Anna" not in to_bare_dot(family())


@pytest.mark.parametrize("engine", ENGINES)
def test_the_lines_of_a_bare_drawing_come_in_order(engine: str) -> None:
    lines = [Line((segments((x, 10), (x, 290)),), INK, 1 + x % 3) for x in range(1, 399)]
    drawn = ink(paint(to_bare_dot(only(*lines)), engine=engine))[1:]  # type: ignore[arg-type]
    assert [numbers[0] for _, numbers in drawn] == list(range(1, 399))


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("size", [(400, 300), (123.45, 98.7)])
def test_the_page_is_as_large_as_the_scene_and_nothing_moves(
    engine: str, size: tuple[float, float]
) -> None:
    width, height = size
    scene = page(
        Group("person-a", ("person",), (label("Anna", 50, 50),)), width=width, height=height
    )
    drawn = paint(to_dot(scene), engine=engine).decode()  # type: ignore[arg-type]
    box = re.search(r'viewBox="0.00 0.00 ([\d.]+) ([\d.]+)"', drawn)
    assert box is not None
    assert (float(box[1]), float(box[2])) == pytest.approx(size, abs=0.5)
    assert 'translate(0 0)"' in drawn


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("size", [(36, 28), (25.3, 24.66)])
def test_every_outline_fills_its_box(engine: str, shape: str, size: tuple[float, float]) -> None:
    (width, height), centre = size, Point(101.5, 77.25)
    outline = Outline(shape, centre, width, height, INK, 1.25)  # type: ignore[arg-type]
    drawn = paint(to_dot(only(outline)), engine=engine)  # type: ignore[arg-type]
    ((element, numbers),) = ink(drawn)[1:]  # behind the frame
    if element == "ellipse":
        assert numbers == pytest.approx([*centre, width / 2, height / 2], abs=0.01)
    else:
        xs, ys = numbers[::2], numbers[1::2]
        box = [min(xs), max(xs), min(ys), max(ys)]
        sides = [centre.x - width / 2, centre.x + width / 2]
        sides += [centre.y - height / 2, centre.y + height / 2]
        assert box == pytest.approx(sides, abs=0.015)


@pytest.mark.parametrize("engine", ENGINES)
def test_splines_are_drawn_as_they_are_given(engine: str) -> None:
    curve = (Point(10, 20), Point(30.25, 5), Point(60, 90.5), Point(200, 100))
    drawn = paint(to_dot(only(Line((curve, segments((5, 6), (7, 8))), INK, 2))), engine=engine)  # type: ignore[arg-type]
    assert [numbers for _, numbers in ink(drawn)[1:]] == [
        pytest.approx([10, 20, 30.25, 5, 60, 90.5, 200, 100], abs=0.01),
        pytest.approx([5, 6, 5, 6, 7, 8, 7, 8], abs=0.01),
    ]


@pytest.mark.parametrize("engine", ENGINES)
def test_very_long_lines_and_backgrounds_are_drawn_whole(engine: str) -> None:
    strokes = tuple(segments((x % 300, 10), (x % 300 + 1.25, 20.5)) for x in range(2000))
    dots = tuple(Disc(Point(x % 300, 50), 0.85, INK) for x in range(2000))
    drawn = ink(paint(to_dot(only(Line(strokes, INK, 1), *dots)), engine=engine))  # type: ignore[arg-type]
    assert sum(element == "path" for element, _ in drawn) == 2000
    assert sum(element == "ellipse" for element, _ in drawn) == 2000


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_no_text_of_a_user_is_more_than_a_label(engine: str, text: str) -> None:
    drawn = paint(to_dot(only(label(text), label("after"))), engine=engine)  # type: ignore[arg-type]
    assert drawn.count(b"<text") == 2
    assert b"<script" not in drawn
    assert b">after</text>" in drawn


def test_no_text_of_a_user_stands_outside_labels() -> None:
    secret = "Geheim"
    scene = page(Group("person-a", ("person",), (label("Anna"),), title=secret))
    assert secret not in to_dot(scene)


def test_ids_cannot_break_out() -> None:
    evil = Group('a"]; x [label="y', ('c" onload="', "b"), (label("Anna"),))
    drawn = paint(to_dot(page(evil))).decode()
    assert drawn.count("<text") == 1
    assert 'onload="' not in drawn


def test_two_pieces_never_share_an_id() -> None:
    twice = Group("person-a", (), (label("x"), label("y")))
    ids = re.findall(
        r'\[id="([^"]*)"', to_dot(page(twice, twice, Group("person-a:2", (), (label("z"),))))
    )
    assert len(ids) == 5
    assert len(set(ids)) == 5


def test_what_leaves_no_ink_is_left_out() -> None:
    empty = (
        Line((), INK, 1),
        Label(" \x00 ", Point(1, 1), 10, INK),
        Outline("square", Point(1, 1), 0, 5, INK, 1),
        Disc(Point(1, 1), 0, INK),
        Area((), INK),
    )
    assert to_dot(only(*empty)) == to_dot(only())


def test_the_same_scene_gives_the_same_text() -> None:
    assert to_dot(family()) == to_dot(family())


def test_a_transparent_page_has_no_paper() -> None:
    assert 'bgcolor="transparent"' in to_dot(page(ground=""))


@given(st.floats(-1e6, 1e6))
def test_numbers_are_short_and_near(value: float) -> None:
    assert float(number(value)) == pytest.approx(value, abs=0.0051)
    assert re.fullmatch(r"0|-?(\d+(\.\d?[1-9])?)", number(value))
    assert number(value) != "-0"
