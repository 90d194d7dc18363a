"""The lines between partners: form, state and kinship, and their painter.

Sources: *book* (legend of chapter 4) names gehuwd, uit elkaar, gescheiden, affaire and geheime
affaire; *McGoldrick* fixes solid, dashed and dotted lines and the slashes; words tell the dashed
variants apart, because no source agrees on them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import hypot

from ecogram.geometry.curves import outside, polyline
from ecogram.geometry.shapes import Point
from ecogram.geometry.track import Track
from ecogram.records import NamedTuple
from ecogram.scene import Line, Primitive
from ecogram.symbols.layers import Dashes, Dots, Layer, Rail, Stretch, paint
from ecogram.symbols.marks import Frame, Mark, paint_mark
from ecogram.theme import Theme


class Form(NamedTuple):
    """How a form of union is drawn; ``word`` is the key of the word it carries, if any."""

    layer: Layer
    source: str
    word: str = ""


class State(NamedTuple):
    """What a state adds to the line: slashes, and a ring between the first and the second."""

    slashes: int
    source: str
    ring: bool = False


_THIN = Rail(0.7)
_SOLID = Rail(1.25)
_TOGETHER = Dashes(5.0, 3.0, 1.25)

FORMS: dict[str, Form] = {
    "": Form(_THIN, "ours: no form is never drawn as married"),
    "unknown": Form(_THIN, "ours: as no form"),
    "married": Form(_SOLID, "book; McGoldrick"),
    "registered": Form(_SOLID, "as married: equal in Dutch law"),
    "cohabiting": Form(_TOGETHER, "book (samenwonen); McGoldrick: living together"),
    "legally_cohabiting": Form(_TOGETHER, "as cohabiting; GenoPro: LegalCohabitation"),
    "engaged": Form(Dashes(11.0, 4.0, 1.25), "GenoPro: Engagement", "word.engaged"),
    "living_apart_together": Form(
        Dashes(7.0, 7.0, 1.25), "GenoPro: CommittedRelationship", "word.living_apart_together"
    ),
    "casual": Form(Dashes(2.5, 4.0, 1.25), "GenoPro: CasualRelationship", "word.casual"),
    "affair": Form(Dashes(4.0, 7.0, 1.25), "book (affaire); GenoPro: LoveAffair", "word.affair"),
    "secret_affair": Form(
        Dots(0.85, 4.0), "book (geheime affaire); McGoldrick: dotted", "word.secret_affair"
    ),
}

STATES: dict[str, State] = {
    "separated": State(1, "book (uit elkaar); McGoldrick: one slash"),
    "divorced": State(2, "book (gescheiden); McGoldrick: two slashes"),
    "annulled": State(3, "GenoPro: Nullity"),
    "reunited": State(2, "ours", ring=True),
}

_RELATED = 1.7  # to both sides of the path: the doubled line of partners who are kin
_SLASH = (2.75, 5.5)  # half width and half height of a slash: it leans to the right
_PITCH = 4.5  # between two slashes
_APART = 8.0  # from the middle to the slashes beside a ring
_REUNION = Mark("ring", 3.5, 3.5, 1.2)


def union_strokes(
    form: str,
    line: Sequence[Point],
    theme: Theme,
    *,
    related: bool = False,
    joints: Sequence[Point] = (),
    openings: Sequence[tuple[Point, float]] = (),
) -> tuple[Primitive, ...]:
    """The union line of *form* ("" for partners without one) along *line*.

    ``joints`` are points on the line where a drop or a leg meets it: a dash always lies there.
    ``openings`` (point, half length) stay empty, for a word or the ring of *reunited*.
    """
    layer = FORMS[form].layer
    track = Track(polyline(line))
    cuts = [(at - half, at + half) for at, half in ((track.nearest(p), h) for p, h in openings)]
    stops = sorted({0.0, track.length, *(track.nearest(joint) for joint in joints)})
    stretches = [
        Stretch(first, last)
        for start, end in pairwise(stops)
        for first, last in outside(cuts, start, end)
    ]
    return tuple(paint(_doubled(layer) if related else (layer,), track, stretches, theme.ink))


def union_word(form: str) -> str:
    """The key of the word that *form* carries on its line, "" for none (drawing vocabulary)."""
    return FORMS[form].word


def state_marks(state: str, at: Point, direction: Point, theme: Theme) -> tuple[Primitive, ...]:
    """The slashes of *state* ("" draws nothing) around *at*, on a line that runs in *direction*."""
    return tuple(_marks(STATES[state], at, direction, theme)) if state else ()


def state_opening(state: str) -> float:
    """Half the length of union line to leave empty under the marks (the ring of *reunited*)."""
    return _REUNION.opening if state and STATES[state].ring else 0.0


def _doubled(layer: Layer) -> tuple[Layer, ...]:
    """Two of *layer*, side by side; dots stay apart enough to be seen as two rows."""
    match layer:
        case Rail():
            return tuple(Rail(layer.stroke, side * _RELATED) for side in (-1, 1))
        case Dashes():
            return tuple(
                Dashes(layer.on, layer.off, layer.stroke, side * _RELATED) for side in (-1, 1)
            )
        case Dots():
            return tuple(Dots(layer.radius, layer.pitch, side * 2.0) for side in (-1, 1))
        case _:
            return (layer,)


def _marks(entry: State, at: Point, direction: Point, theme: Theme) -> Iterator[Primitive]:
    size = hypot(direction.x, direction.y) or 1.0
    frame = Frame(at, Point(direction.x / size, direction.y / size))
    width, height = _SLASH
    if entry.ring:
        places = [-_APART, _APART]
        yield from paint_mark(_REUNION, frame, theme.ink)
    else:
        places = [(index - (entry.slashes - 1) / 2) * _PITCH for index in range(entry.slashes)]
    slashes = [frame.path((x - width, height), (x + width, -height)) for x in places]
    yield Line(tuple(slashes), theme.ink, theme.union)
