"""What of a scene leaves ink, piece by piece and by name; knows no output format."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from ecogram.records import NamedTuple
from ecogram.scene import Area, Disc, Group, Label, Line, Outline, Primitive, Scene


class Piece(NamedTuple):
    """One primitive; ``id`` is unique in the drawing, and empty for areas and discs."""

    id: str
    primitive: Primitive


def pieces(scene: Scene) -> Iterator[tuple[Group, list[Piece]]]:
    """Every group, each before those in it, with what leaves ink: its areas and discs first.

    A group's first line, outline or label has the group's own id, the others a number after it.
    """
    taken: dict[str, int] = {}
    for group in _everything(scene.groups):
        yield group, _pieces(group, taken)


def is_ground(primitive: Primitive) -> bool:
    """Whether *primitive* is painted before its neighbours, and without a line of its own."""
    return isinstance(primitive, Area | Disc)


def name(text: str) -> str:
    """*text* as the name of something in XML and DOT: letters, digits, hyphens, dots, underscores.

    >>> name("person-zoë.2"), name('x"] <b>')
    ('person-zoë.2', 'x____b_')
    """
    if text.replace("-", "_").replace(".", "_").isidentifier():  # nearly always
        return text
    return "".join([sign if sign.isalnum() or sign in "-_." else "_" for sign in text]) or "_"


def plain(text: str) -> str:
    """*text* as one line without anything that XML forbids or that only steers a terminal.

    >>> plain("Jan\\nde\\x00 Vries\\x1b"), plain("Zoë 李")
    ('Jan de Vries', 'Zoë 李')
    """
    if text.isprintable():
        return text
    return "".join(map(_plain, text))


def _everything(groups: Iterable[Group]) -> Iterator[Group]:
    for group in groups:
        yield group
        yield from _everything(group.groups)


def _pieces(group: Group, taken: dict[str, int]) -> list[Piece]:
    inked = [primitive for primitive in group.parts if _leaves_ink(primitive)]
    found = [Piece("", primitive) for primitive in inked if is_ground(primitive)]
    if len(found) == len(inked):
        return found
    own = name(group.id)
    for primitive in inked:
        if not is_ground(primitive):
            count = taken[own] = taken.get(own, 0) + 1
            found.append(Piece(own if count == 1 else f"{own}:{count}", primitive))
    return found


def _leaves_ink(primitive: Primitive) -> bool:
    match primitive:
        case Label():
            return bool(plain(primitive.text).strip())
        case Line():
            return bool(primitive.strokes) and primitive.stroke > 0
        case Outline():
            return primitive.width > 0 and primitive.height > 0
        case Area():
            return len(primitive.edge) > 1
        case Disc():
            return primitive.radius > 0


def _plain(sign: str) -> str:
    category = unicodedata.category(sign)
    if category in ("Zl", "Zp") or sign in "\n\r\t":
        return " "
    if category in ("Cc", "Cs") or sign in "\xad\ufeff" or ord(sign) & 0xFFFE == 0xFFFE:
        return ""
    return sign
