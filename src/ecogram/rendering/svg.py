"""The engine's SVG made into ours: one group per drawn thing, human titles, nothing superfluous.

Shapes and lines are taken from the engine as it drew them; words, names, colours and the order come
from the scene, so that no engine's habits, comments or escaping reach a reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ecogram.records import NamedTuple
from ecogram.rendering.dot import BASELINE, is_node, number
from ecogram.rendering.engine import EngineError
from ecogram.rendering.pieces import Piece, name, pieces, plain
from ecogram.scene import Area, Disc, Group, Label, Line, Outline, Scene

_SHAPE = re.compile(r'<(?:polygon|path|ellipse)\b[^>]*? ((?:points|d|cx)="[^>]*")/>')
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


class _Drawn(NamedTuple):
    """What an engine made of a bare drawing.

    Nodes by their id; the fillings and the splines, in the order of the scene.
    """

    nodes: dict[str, str]
    areas: Iterator[str]
    splines: Iterator[str]


def finish(drawn: bytes, scene: Scene, id_prefix: str = "") -> str:
    """The SVG of *scene* as readers get it, with what an engine has *drawn* from its bare DOT.

    Raises EngineError when there are not as many shapes as in the scene, or others.
    """
    prefix = name(id_prefix) if id_prefix else ""
    lines = _head(scene, prefix)
    inked = _inked(_read(drawn.decode(errors="replace"), scene), scene)
    for group in scene.groups:
        lines += _group(group, inked, prefix)
    return "\n".join([*lines, "</svg>", ""])


def _read(drawn: str, scene: Scene) -> _Drawn:
    graph, *chunks = drawn.split('<g id="')[1:] or [""]
    nodes: dict[str, str] = {}
    splines: list[str] = []
    for chunk in chunks:
        id, _, shape = chunk.partition('"')
        if shape.startswith(' class="edge'):
            splines += [spline[: spline.index('"')] for spline in shape.split(' d="')[1:]]
        else:
            nodes[id.replace("&#45;", "-")] = shape
    ground = _SHAPE.findall(graph)
    frames = 2 if scene.ground else 1  # the paper, and the frame that keeps the page's size
    if len(ground) < frames:
        raise EngineError("engine-failed")
    return _Drawn(nodes, iter(ground[frames:]), iter(splines))


def _inked(drawn: _Drawn, scene: Scene) -> Iterator[list[str]]:
    """The elements of every group in turn."""
    try:
        inked = [[_element(piece, drawn) for piece in group] for _, group in pieces(scene)]
    except (KeyError, IndexError, StopIteration):
        raise EngineError("engine-failed") from None
    if any(next(rest, None) is not None for rest in (drawn.areas, drawn.splines)):
        raise EngineError("engine-failed")
    return iter(inked)


def _head(scene: Scene, prefix: str) -> list[str]:
    width, height = number(scene.width), number(scene.height)
    title, description = f"{prefix}drawing-title", f"{prefix}drawing-desc"
    paper = f'<rect width="{width}" height="{height}" fill="{_escaped(scene.ground)}"/>'
    return [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt" '
        f'viewBox="0 0 {width} {height}" role="img" lang="{_escaped(scene.language)}" '
        f'aria-labelledby="{title} {description}" font-family="Helvetica, Arial, sans-serif" '
        f'stroke-linecap="round" stroke-linejoin="round">',
        f'<title id="{title}">{_escaped(scene.title)}</title>',
        f'<desc id="{description}">{_escaped(scene.description)}</desc>',
        *([paper] if scene.ground else []),
    ]


def _group(group: Group, inked: Iterator[list[str]], prefix: str) -> Iterator[str]:
    classes = " ".join(map(name, group.classes))
    title = f"<title>{_escaped(group.title)}</title>" if group.title else ""
    yield f'<g id="{prefix}{name(group.id)}" class="{classes}">{title}'
    yield from next(inked)
    for inner in group.groups:
        yield from _group(inner, inked, prefix)
    yield "</g>"


def _element(piece: Piece, drawn: _Drawn) -> str:
    match piece.primitive:
        case Label():
            return _text(piece.primitive)
        case Line(strokes, colour, stroke):
            path = " ".join([next(drawn.splines) for _ in strokes])
            return _pen("path", f'd="{path}"', colour, stroke)
        case Outline() as outline:
            return _outline(piece.id, outline, drawn)
        case Area():
            return f'<path fill="{_escaped(piece.primitive.fill)}" {next(drawn.areas)}/>'
        case Disc():
            return f'<ellipse fill="{_escaped(piece.primitive.fill)}" {next(drawn.areas)}/>'
    raise KeyError(piece.id)


def _outline(id: str, outline: Outline, drawn: _Drawn) -> str:
    if not is_node(outline):
        return _pen("path", f'd="{next(drawn.splines)}Z"', outline.colour, outline.stroke)
    shape = _SHAPE.findall(drawn.nodes[id])[0]
    element = "polygon" if shape.startswith("points") else "ellipse"
    return _pen(element, shape, outline.colour, outline.stroke)


def _pen(element: str, shape: str, colour: str, stroke: float) -> str:
    return (
        f'<{element} fill="none" stroke="{_escaped(colour)}" '
        f'stroke-width="{number(stroke)}" {shape}/>'
    )


def _text(label: Label) -> str:
    # Engines lay text out by the fonts they know, up to a tenth of a point apart; readers' programs
    # have their own. So the place is the scene's.
    x, y = number(label.at.x), number(label.at.y + BASELINE * label.size)
    anchor = "" if label.align == "start" else f' text-anchor="{label.align}"'
    weight = ' font-weight="bold"' if label.bold else ""
    return (
        f'<text x="{x}" y="{y}" font-size="{number(label.size)}"{weight}{anchor} '
        f'fill="{_escaped(label.colour)}">{_escaped(label.text).strip()}</text>'
    )


def _escaped(text: str) -> str:
    """*text* for an element or an attribute.

    >>> _escaped('<b> & "x"\\x00')
    '&lt;b&gt; &amp; &quot;x&quot;'
    """
    return plain(text).translate(_ESCAPES)
