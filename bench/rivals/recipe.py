"""The recipe that everybody uses: persons and unions as nodes of plain ``dot``.

Twice: as it is, and with partners and their union in one rank so that couples stand side by side.
The program is the one that comes with ecogram, so that no other need be installed.
"""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.pedigree import Pedigree
from bench.plane import Spot
from bench.rivals.placed import Placed
from bench.rivals.running import folder, run

_INCH = 72.0
_SIZE, _APART = 0.5, 0.55
_SHOWN = 400  # persons
_SHAPES = {"M": "box", "F": "circle"}


def missing() -> str:
    """It comes with ecogram."""
    return "" if _program() else "graphviz-pure is not beside this Python"


def plain(pedigree: Pedigree) -> Placed:
    """Persons over the points of their unions over children; ranks are left to dot."""
    return _drawn(dot_text(pedigree, ranked=False))


def ranked(pedigree: Pedigree) -> Placed:
    """Partners and their union's point in one rank."""
    return _drawn(dot_text(pedigree, ranked=True))


def dot_text(pedigree: Pedigree, *, ranked: bool) -> str:
    """The recipe for *pedigree*; persons are nodes ``p0``, ``p1`` … in the order of the file."""
    return "\n".join(_lines(pedigree, ranked)) + "\n"


def positions(plain_text: str) -> Iterator[tuple[str, Spot]]:
    """The places of all nodes in Graphviz' ``plain`` output, in points, y downwards."""
    for line in plain_text.splitlines():
        words = shlex.split(line)
        if words and words[0] == "node":
            yield words[1], (float(words[2]) * _INCH, -float(words[3]) * _INCH)


def laid_out(text: str) -> str:
    """The ``plain`` output of ``dot`` for *text*."""
    with folder() as where:
        return run([_program(), "-Kdot", "-Tplain"], where, text)


def picture(text: str) -> str:
    """The SVG of ``dot`` for *text*."""
    with folder() as where:
        return run([_program(), "-Kdot", "-Tsvg"], where, text)


def _drawn(text: str) -> Placed:
    places = positions(laid_out(text))
    names = _names(text)
    symbols = tuple((names[node], spot) for node, spot in places if node in names)
    pictures = (picture(text),) if len(names) <= _SHOWN else ()
    return Placed(symbols, (_SIZE + _APART) * _INCH, _SIZE * _INCH, (), pictures)


def _lines(pedigree: Pedigree, ranked: bool) -> Iterator[str]:
    nodes = {person.id: f"p{number}" for number, person in enumerate(pedigree.persons)}
    yield f"digraph {{ nodesep={_APART}; edge [dir=none];"
    yield f'node [fixedsize=true, width={_SIZE}, height={_SIZE}, label=""];'
    for person in pedigree.persons:
        shape = _SHAPES.get(person.sex, "diamond")
        yield f'{nodes[person.id]} [shape={shape}, comment="{person.id}"];'
    for number, couple in enumerate(pedigree.couples):
        union = f"u{number}"
        yield f"{union} [shape=point, width=0.05, height=0.05];"
        partners = [nodes[id_] for id_ in couple.partners]
        if ranked and len(partners) == 2:
            yield f"{{ rank=same; {partners[0]} -> {union} -> {partners[1]}; }}"
        else:
            yield from (f"{partner} -> {union};" for partner in partners)
        yield from (f"{union} -> {nodes[child]};" for child in couple.children)
    yield "}"


def _names(text: str) -> dict[str, str]:
    """The person of each node, from the comments."""
    found = {}
    for line in text.splitlines():
        node, given, rest = line.partition(" [shape=")
        if given and 'comment="' in rest:
            found[node] = rest.split('comment="')[1].split('"')[0]
    return found


def _program() -> str:
    beside = Path(sys.executable).parent
    for name in ("graphviz-pure", "graphviz-pure.exe"):
        if (beside / name).exists():
            return str(beside / name)
    return ""
