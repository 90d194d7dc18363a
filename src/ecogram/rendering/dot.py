"""A scene as text in the DOT language: everything pinned, nothing left to lay out.

The only file that knows DOT. Both ``dot`` and ``neato -n2`` draw the text as it stands. Outlines
and labels are pinned nodes, lines are edges with the splines they are to follow; what is filled
stands in the graph's background. Words of the user stand in labels only. DOT's y axis points up:
the page lies below its x axis, so that the engine writes the scene's own coordinates.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ecogram.geometry.shapes import Point, Spline
from ecogram.geometry.text import text_width
from ecogram.rendering.contours import around
from ecogram.rendering.pieces import Piece, is_ground, name, pieces, plain
from ecogram.scene import Area, Disc, Label, Line, Outline, Primitive, Scene

BASELINE = 0.34
"""How far a baseline lies below the middle of a line of text, in type sizes."""

_ENGINE_BASELINE = 0.30  # the embedded engine's own idea of it
_INCH = 72.0
_UNSEEN = '":"'  # no piece has such a name
_ROOM = 1.35  # engines measure bold type by other fonts, up to this much wider
_LONGEST = 4000  # Graphviz 2.43 refuses quoted strings over 16,384 bytes; longer ones are added up
_TOGETHER = 40  # engines read long texts with splines slowly
_PEN = ("#1A1A1A", 1.25)
_USUAL = {
    "color": f'"{_PEN[0]}"',
    "penwidth": f"{_PEN[1]}",
    "fontsize": "10",
    "fontcolor": '"#1A1A1A"',
    "fontname": '"Helvetica"',
}
"""Said once for the whole drawing: large families are drawn a quarter faster."""
_NODES = {"square": "box", "circle": "ellipse", "diamond": "diamond"}


def to_dot(scene: Scene) -> str:
    """The DOT text that draws *scene* on a page of exactly its size."""
    ground: list[Primitive] = []
    statements: list[str] = []
    for group, inked in pieces(scene):
        classes = _quote(" ".join(map(name, group.classes)))
        for piece in inked:
            if is_ground(piece.primitive):
                ground.append(piece.primitive)
            else:
                naming = f"id={_quote(piece.id)}, class={classes}"
                statements.append(_statement(piece, naming, scene.width))
    return "\n".join([*_head(scene, ground), *statements, "}", ""])


def to_bare_dot(scene: Scene) -> str:
    """The DOT text that draws the shapes of *scene*: no words, pens or classes.

    For an engine whose picture is finished with these from the scene: that takes half the time.
    Splines have no names, they are drawn in order: those of many lines make one edge.
    """
    ground: list[Primitive] = []
    shapes: list[str] = []
    splines: list[str] = []
    for _, inked in pieces(scene):
        for id, primitive in inked:
            if is_ground(primitive):
                ground.append(primitive)
            elif isinstance(primitive, Line):
                splines += map(_spline, primitive.strokes)
            elif isinstance(primitive, Outline) and is_node(primitive):
                plainly = primitive._replace(colour=_PEN[0], stroke=_PEN[1])
                shapes.append(_outline(id, f"id={_quote(id)}", plainly))
            elif isinstance(primitive, Outline):
                splines.append(_spline(around(primitive)))
    edges = [
        f"  {_UNSEEN} -- {_UNSEEN} [pos={_quote(';'.join(splines[start : start + _TOGETHER]))}];"
        for start in range(0, len(splines), _TOGETHER)
    ]
    return "\n".join([*_head(scene, ground), *shapes, *edges, "}", ""])


def number(value: float, digits: int = 2) -> str:
    """The shortest text for *value*, so that a rerun gives the same bytes.

    >>> number(1.0), number(0.125), number(-0.0), number(-0.001), number(1200.0)
    ('1', '0.12', '0', '0', '1200')
    """
    text = f"{value:.2f}" if digits == 2 else f"{value:.{digits}f}"  # told apart for speed
    if text[-1] != "0":
        return text
    text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _head(scene: Scene, ground: Iterable[Primitive]) -> Iterator[str]:
    middle = f"{number(scene.width / 2)},{number(-scene.height / 2)}"
    yield "graph drawing {"
    yield '  layout=nop2; pad=0; margin=0; charset="UTF-8";'
    yield f"  bgcolor={_quote(scene.ground or 'transparent')};"
    yield f"  _background={_quote(_background(scene, ground))};"
    usual = ", ".join([f"{attribute}={value}" for attribute, value in _USUAL.items()])
    yield f'  node [shape=plaintext, fixedsize=true, margin=0, label="", {usual}];'
    yield f"  edge [{usual}];"
    yield f'  {_UNSEEN} [shape=point, style=invis, width=0.01, height=0.01, pos="{middle}"];'


def _background(scene: Scene, ground: Iterable[Primitive]) -> str:
    """All filled regions, behind an invisible frame that keeps the page at its exact size."""
    width, height = number(scene.width), number(-scene.height)
    drawn = [f"{_colour('c', '#00000000')} p 4 0 0 {width} 0 {width} {height} 0 {height}"]
    fill = ""
    for primitive in ground:
        if isinstance(primitive, Area | Disc):
            if primitive.fill != fill:
                fill = primitive.fill
                drawn.append(_colour("C", fill))
            drawn.append(_filled(primitive))
    return " ".join(drawn)


def _colour(operation: str, colour: str) -> str:
    return f"{operation} {len(colour)} -{colour}"


def _filled(primitive: Area | Disc) -> str:
    if isinstance(primitive, Disc):
        radius = number(primitive.radius)
        x, y = number(primitive.centre.x), number(-primitive.centre.y)
        return f"E {x} {y} {radius} {radius}"
    points = " ".join([f"{number(x)} {number(-y)}" for x, y in primitive.edge])
    return f"b {len(primitive.edge)} {points}"


def _statement(piece: Piece, naming: str, page: float) -> str:
    match piece.primitive:
        case Line(strokes, colour, stroke):
            return _edge(naming, strokes, colour, stroke)
        case Outline():
            return _outline(piece.id, naming, piece.primitive)
        case Label():
            return _label(piece.id, naming, piece.primitive, page)
        case _:
            raise TypeError("areas and discs stand in the background")


def _outline(node: str, naming: str, outline: Outline) -> str:
    if not is_node(outline):
        return _edge(naming, (around(outline),), outline.colour, outline.stroke)
    x, y = number(outline.centre.x), number(-outline.centre.y)
    return (
        f"  {_quote(node)} [{naming}, shape={_NODES[outline.shape]}, "
        f'pos="{x},{y}", width={number(outline.width / _INCH, 5)}, '
        f"height={number(outline.height / _INCH, 5)}{_pen(outline.colour, outline.stroke)}];"
    )


def is_node(outline: Outline) -> bool:
    """Whether it is drawn as a node, not as a line, in every engine alike.

    Graphviz 2.43 makes nodes whole points large.
    """
    is_whole = outline.width == int(outline.width) and outline.height == int(outline.height)
    return is_whole and outline.shape in _NODES


def _edge(naming: str, strokes: Iterable[Spline], colour: str, stroke: float) -> str:
    # Every edge is a loop at the one unseen node: only its splines are drawn.
    pen = _pen(colour, stroke)
    return f"  {_UNSEEN} -- {_UNSEEN} [{naming}, pos={_quote(_splines(strokes))}{pen}];"


def _pen(colour: str, stroke: float) -> str:
    return _unusual(color=_quote(colour), penwidth=number(stroke))


def _unusual(**attributes: str) -> str:
    """The attributes that are not as usual, to stand behind others."""
    told = [(key, value) for key, value in attributes.items() if _USUAL[key] != value]
    return "".join([f", {key}={value}" for key, value in told])


def _splines(strokes: Iterable[Spline]) -> str:
    return ";".join(map(_spline, strokes))


def _spline(stroke: Spline) -> str:
    if len(stroke) == 4 and stroke[0] == stroke[1] and stroke[2] == stroke[3]:
        start, end = _place(stroke[0]), _place(stroke[3])
        return f"{start} {start} {end} {end}"
    return " ".join(map(_place, stroke))


def _place(point: Point) -> str:
    return f"{number(point[0])},{number(-point[1])}"


def _label(node: str, naming: str, label: Label, page: float) -> str:
    """A node around the text, wide enough for every engine's idea of its width."""
    text = plain(label.text)
    true_width = text_width(text, label.size, label.bold)
    room = {"start": page - label.at.x, "end": label.at.x}.get(
        label.align, 2 * min(label.at.x, page - label.at.x)
    )
    width = max(true_width, min(true_width * _ROOM + 2, room))
    x = label.at.x + {"start": width / 2, "end": -width / 2}.get(label.align, 0.0)
    y = -label.at.y - (BASELINE - _ENGINE_BASELINE) * label.size
    justified = _escaped(text) + {"start": r"\l", "end": r"\r"}.get(label.align, "")
    lettering = _unusual(
        fontsize=number(label.size),
        fontcolor=_quote(label.colour),
        fontname='"Helvetica-Bold"' if label.bold else '"Helvetica"',
    )
    return (
        f'  {_quote(node)} [{naming}, pos="{number(x)},{number(y)}", '
        f"width={number(width / _INCH, 4)}, height={number(label.size * 1.7 / _INCH, 4)}"
        f"{lettering}, label={_concatenated(justified)}];"
    )


def _escaped(text: str) -> str:
    r"""*text* as the inside of a label that shows exactly it, whatever is in it.

    >>> print(_escaped('Jan "de" \\N <b> & co'))
    Jan \"de\" \\N <b> &amp; co
    """
    return text.replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"')


def _quote(text: str) -> str:
    r"""A DOT string that means exactly *text*; only for text that is not a label.

    >>> print(_quote('a"\\b'))
    "a\"\\b"
    """
    return _concatenated(text.replace("\\", "\\\\").replace('"', '\\"'))


def _concatenated(escaped: str) -> str:
    if len(escaped) <= _LONGEST:
        return f'"{escaped}"'
    cuts = [0]
    while len(escaped) - cuts[-1] > _LONGEST:
        cut = cuts[-1] + _LONGEST
        run = cut - cuts[-1] - len(escaped[cuts[-1] : cut].rstrip("\\"))
        cuts.append(cut - run % 2)  # never between a backslash and what it escapes
    parts = [escaped[start:end] for start, end in zip(cuts, [*cuts[1:], None], strict=True)]
    return " + ".join([f'"{part}"' for part in parts])
