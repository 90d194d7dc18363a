"""Our SVG as a picture in pixels, with the machine's own fonts where that is possible."""

from __future__ import annotations

import math
import struct
import unicodedata
import zlib
from collections.abc import Callable, Iterator

from ecogram.diagnostics import Problem, Severity
from ecogram.rendering.pieces import pieces, plain
from ecogram.scene import Label, Scene

DENSITY = 200
"""Pixels to the inch: sharp on an office printer."""

_MOST_PIXELS = 60_000_000
_INCH = 72.0
_METRE = 39.3701  # inches
_KEPT = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_UNKNOWN = "\U0010ffff"  # no font has it
_SYMBOLS = "€™←↑→↓−≈≤≥∞"


def picture(
    svg: str, scene: Scene, paint: Callable[[int], bytes]
) -> tuple[bytes, tuple[Problem, ...]]:
    """*svg*, which shows *scene*, as PNG, and remarks about what does not look as it should.

    Without the rasteriser of the extra ``png`` it is what *paint* draws at a density (pixels to the
    inch): that knows Latin, Greek and Cyrillic letters only. The file says how large it is on paper
    and nothing else about itself.
    """
    density = _density(scene)
    remarks = [] if density == DENSITY else [_remark("png-coarse", density=str(density))]
    foreign = _foreign(scene)
    try:
        import resvg_py
    except ImportError:
        data = paint(density)
        remarks.append(_remark("png-plain"))
        missing = len(foreign)
    else:
        data = _rasterised(resvg_py.svg_to_bytes, svg, density)
        missing = _missing(resvg_py.svg_to_bytes, foreign)
    if missing:
        remarks.append(_remark("png-letters-missing", count=str(missing)))
    return _stripped(data, density), tuple(remarks)


def _density(scene: Scene) -> int:
    """Pixels to the inch, fewer for a drawing so large that its picture would not fit in memory."""
    most = math.sqrt(_MOST_PIXELS / (scene.width * scene.height)) * _INCH
    return max(1, min(DENSITY, int(most)))


def _rasterised(paint: Callable[..., bytes], svg: str, density: int) -> bytes:
    return bytes(paint(svg_string=svg, dpi=density))


def _foreign(scene: Scene) -> str:
    """Each letter outside Latin, Greek and Cyrillic once, in order of appearance."""
    signs: dict[str, None] = {}
    for _, inked in pieces(scene):
        for piece in inked:
            if isinstance(piece.primitive, Label) and not piece.primitive.text.isascii():
                signs |= dict.fromkeys(plain(piece.primitive.text))
    return "".join(sign for sign in signs if _is_foreign(sign))


def _is_foreign(sign: str) -> bool:
    if sign < "\u0530" or "\u1e00" <= sign <= "\u206f" or sign in _SYMBOLS:
        return False
    return unicodedata.category(sign) not in ("Mn", "Mc", "Me", "Cc", "Cf")


def _missing(paint: Callable[..., bytes], signs: str) -> int:
    """How many of *signs* no font of this machine has: they look as a letter that none has."""
    unknown = _picture(paint, _UNKNOWN) if signs else b""
    return sum(_picture(paint, sign) == unknown for sign in signs)


def _picture(paint: Callable[..., bytes], sign: str) -> bytes:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32">'
        '<text x="2" y="24" font-size="20" font-family="Helvetica, Arial, sans-serif">'
        f"{sign}</text></svg>"
    )
    return _rasterised(paint, svg, 96)


def _stripped(data: bytes, density: int) -> bytes:
    """The picture alone, and its size on paper: no text, no time, no maker."""
    per_metre = round(density * _METRE)
    size = struct.pack(">IIB", per_metre, per_metre, 1)
    header, *rest = [chunk for kind, chunk in _chunks(data) if kind in _KEPT]
    return b"".join([_SIGNATURE, header, _chunk(b"pHYs", size), *rest])


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    position = len(_SIGNATURE)
    while position < len(data):
        (length,) = struct.unpack_from(">I", data, position)
        kind = data[position + 4 : position + 8]
        end = position + 12 + length
        yield kind, data[position:end]
        position = end


def _chunk(kind: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
    )


def _remark(code: str, **values: str) -> Problem:
    return Problem(code, values=values, severity=Severity.WARNING)
