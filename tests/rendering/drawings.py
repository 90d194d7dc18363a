"""Small scenes that the tests of rendering share."""

from __future__ import annotations

from itertools import pairwise

from ecogram.geometry.shapes import Point, Spline
from ecogram.scene import Area, Disc, Group, Label, Line, Outline, Primitive, Scene, Shape

INK = "#1A1A1A"
GREY = "#55595F"
SHAPES: tuple[Shape, ...] = ("square", "circle", "rounded", "diamond", "triangle", "house")

HOSTILE = (
    "<script>alert(1)</script>",
    '"]; evil [label="x',
    r"\N \G \L \E \T \l \r \n",
    r"ends in a backslash \ "[:-1],
    "100 % & &amp; &lt; &#60;",
    "javascript:alert('x')",
    "<b>HTML</b>",
    "<<table><tr><td>x</td></tr></table>>",
    "]]> --> */ ?>",
    "👨‍👩‍👧 🇳🇱 👩🏽",
    "محمد بن سلمان",
    "שלום עולם",
    "e\u0301 o\u0308\u0323 नमस्ते",
    "李小龍",
    "a\u202eb\u202c",
    "Jan\x00\x01\x1b[31m de\x7f\x85 Vries",
    "regel een\nregel twee\r\n\tdrie",
    "\ufffe\uffff\U0001ffff x",
    "lone \ud800 surrogate",
    "x" * 500,
    "\\" * 9001,
    "李" * 5000,
    '"' * 9001,
)
"""Texts that an engine, a browser or a terminal might take for something else."""


def segments(*corners: tuple[float, float]) -> Spline:
    """Straight pieces from corner to corner, as a spline."""
    spline = [Point(*corners[0])]
    for start, end in pairwise(corners):
        spline += [Point(*start), Point(*end), Point(*end)]
    return tuple(spline)


def label(text: str, x: float = 100, y: float = 100) -> Label:
    return Label(text, Point(x, y), 10, INK)


def page(*groups: Group, width: float = 400, height: float = 300, ground: str = "#FFFFFF") -> Scene:
    return Scene(width, height, groups, "Genogram van Anna", "Anna (46) en Bart.", "nl", ground)


def only(*parts: Primitive, title: str = "") -> Scene:
    """A page with one group."""
    return page(Group("person-a", ("person", "female"), parts, title))


def family() -> Scene:
    """A page with something of everything."""
    household = Area(segments((40, 40), (360, 40), (360, 200), (40, 200), (40, 40)), "#F5F6F8")
    union = Line((segments((118, 100), (262, 100)), segments((190, 100), (190, 160))), INK, 1.25)
    half = Area(segments((82, 100), (100, 82), (100, 118), (82, 100)), "#A9B0B8")
    dots = tuple(Disc(Point(120 + 5 * step, 80), 0.85, "#B3361B") for step in range(20))
    anna = (
        Outline("circle", Point(100, 100), 36, 36, INK, 1.25),
        half,
        Outline("circle", Point(100, 100), 43, 43, INK, 1.25),
        Label("46", Point(100, 100), 11, INK),
    )
    names = (
        Label("Anna", Point(100, 133), 10, INK, bold=True),
        Label("1976", Point(95, 72), 8, GREY, "end"),
    )
    shapes = [
        Group(
            f"person-{shape}",
            ("person",),
            (
                Outline(shape, Point(60 + 56.3 * index, 180), 36, 30, INK, 1.25),
                Outline(shape, Point(60 + 56.3 * index, 230), 19.9, 17.35, INK, 1.25),
            ),
            shape,
        )
        for index, shape in enumerate(SHAPES)
    ]
    entry = (
        Outline("diamond", Point(50, 270), 15, 15, INK, 1.25),
        Label("huisdier", Point(65, 270), 8.5, INK, "start"),
    )
    legend = Group("legend-pet", ("entry",), entry)
    return page(
        Group("household-1", ("household",), (household,), "Huis"),
        Group("union-a-b", ("union", "married"), (union, label("geh. 1998", 150, 91)), "A en B"),
        Group("relation-a-b-1", ("relation", "distant"), dots, "Anna en Bart: afstandelijk"),
        Group("person-zoë", ("person", "female", "index"), anna, "Anna"),
        Group("label-zoë", ("label",), names),
        *shapes,
        Group("title", ("title",), (Label("Genogram", Point(36, 30), 14, INK, "start", True),)),
        Group(
            "legend",
            ("legend",),
            (Line((segments((36, 250), (364, 250)),), GREY, 0.6),),
            "",
            (legend,),
        ),
    )
