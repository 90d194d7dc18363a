"""The engine's SVG made into ours: one group per drawn thing, human titles, nothing superfluous.

Shapes and lines are taken from the engine as it drew them; words, names, colours and the order come
from the scene, so that no engine's habits, comments or escaping reach a reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ecogram.rendering.dot import BASELINE, number
from ecogram.rendering.engine import EngineError
from ecogram.rendering.pieces import Piece, is_ground, name, pieces, plain
from ecogram.scene import Area, Disc, Group, Label, Line, Outline, Scene

_SHAPE = re.compile(r'<(?:polygon|path|ellipse)\b[^>]*? ((?:points|d|cx)="[^>]*")/>')
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def finish(drawn: bytes, scene: Scene, id_prefix: str = "") -> str:
    """The SVG of *scene* as readers get it, with the geometry that an engine has *drawn*.

    Raises EngineError when a piece of the scene is missing in what was drawn.
    """
    prefix = name(id_prefix) if id_prefix else ""
    lines = _head(scene, prefix)
    inked = _inked(drawn.decode(errors="replace"), scene)
    for group in scene.groups:
        lines += _group(group, inked, prefix)
    return "\n".join([*lines, "</svg>", ""])


def _inked(drawn: str, scene: Scene) -> Iterator[list[str]]:
    """The elements of every group in turn."""
    groups = [inked for _, inked in pieces(scene)]
    graph, *chunks = drawn.split('<g id="')[1:] or [""]
    shapes = dict(map(_named, chunks))
    ground = _SHAPE.findall(graph)
    count = sum(is_ground(piece.primitive) for inked in groups for piece in inked)
    frames = 2 if scene.ground else 1  # the paper, and the frame that keeps the page's size
    areas = iter(ground[frames:])
    if len(ground) != frames + count:
        raise EngineError("engine-failed")
    try:
        return iter([[_element(piece, shapes, areas) for piece in inked] for inked in groups])
    except (KeyError, IndexError):
        raise EngineError("engine-failed") from None


def _named(chunk: str) -> tuple[str, str]:
    """The id of one drawn piece, and the text that draws it."""
    id, _, shape = chunk.partition('"')
    return id.replace("&#45;", "-"), shape


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


def _element(piece: Piece, shapes: Mapping[str, str], areas: Iterator[str]) -> str:
    match piece.primitive:
        case Label():
            return _text(piece.primitive)
        case Line(strokes, colour, stroke):
            _, *rest = shapes[piece.id].split(' d="')
            if len(rest) != len(strokes):
                raise KeyError(piece.id)
            paths = " ".join([path[: path.index('"')] for path in rest])
            return _pen("path", f'd="{paths}"', colour, stroke)
        case Outline() as outline:
            return _outline(outline, _SHAPE.findall(shapes[piece.id])[0])
        case Area():
            return f'<path fill="{_escaped(piece.primitive.fill)}" {next(areas)}/>'
        case Disc():
            return f'<ellipse fill="{_escaped(piece.primitive.fill)}" {next(areas)}/>'
    raise KeyError(piece.id)


def _outline(outline: Outline, shape: str) -> str:
    if shape.startswith("d="):
        return _pen("path", f'{shape[:-1]}Z"', outline.colour, outline.stroke)
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
