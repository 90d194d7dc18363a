"""Where everybody of a sociogram stands, and how the lines run between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from math import hypot

from ecogram.charts.genogram.ends import PLAIN, PLAIN_EXTENT, PLAIN_KINDS, SHAPES
from ecogram.charts.genogram.view import PersonView, TieView
from ecogram.charts.sociogram.select import SMALL, SYMBOL
from ecogram.charts.sociogram.view import SociogramView
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.geometry.text import text_width, wrap, wrap_name
from ecogram.layout.islands import Bond, Spot
from ecogram.layout.islands import arrange as arrange_people
from ecogram.layout.spans import route
from ecogram.layout.ties import End, Obstacle, Tie
from ecogram.records import NamedTuple
from ecogram.scene import Align, Label, label_box
from ecogram.symbols.annotations import Notes, note_boxes
from ecogram.symbols.figure import figure_extent, outline_reach
from ecogram.symbols.notation import Notation
from ecogram.symbols.ties import tie_extent
from ecogram.theme import Theme

LENGTH = 112.0
"""The least length of a line from centre to centre (points)."""
NEAR = 84.0
"""The same in a drawing with small symbols."""
STUBS = 60.0
"""What a line with a word needs besides the word and the symbols."""
COMPANY = 30.0
"""What every further line between the same two needs."""
NAME_LINES, CAPTION_LINES = 3, 2
NAME_WIDTH, SMALL_WIDTH = 76.0, 60.0
WIDEST = 1.5
"""How much wider than usual a name may be for the sake of one long word."""
SMALLER = 1.5
"""How much smaller the type is beside small symbols."""


INSIDE = 4.0
"""From a name inside its symbol to the outline."""


class Placement(NamedTuple):
    """Everything with its place, in one frame that may start left of or above (0, 0)."""

    centres: Mapping[str, Point]
    labels: Mapping[str, tuple[Label, ...]]
    paths: Mapping[str, Spline]
    words: Mapping[str, Point]
    bounds: Box


def arrange(view: SociogramView, theme: Theme, notation: Notation) -> Placement:
    """Places for everything *view* shows."""
    texts = {person.id: _texts(person, theme) for person in view.persons}
    inside = {person.id: _inside(person, texts[person.id], theme) for person in view.persons}
    rooms = {
        person.id: (
            figure_extent(person.figure, theme, notation),
            (0.0, 0.0) if inside[person.id] else _size(texts[person.id]),
        )
        for person in view.persons
    }
    spots = arrange_people(rooms, _bonds(view, theme), view.middle)
    for id_, box in inside.items():
        if box:
            spots[id_] = spots[id_]._replace(name=box.moved(*spots[id_].at))
    labels = {id_: _placed(texts[id_], spot) for id_, spot in spots.items()}
    boxes = {id_: room.moved(*spots[id_].at) for id_, (room, _) in rooms.items()}
    obstacles = [Obstacle(box, id_, "symbol") for id_, box in boxes.items()]
    obstacles += [
        Obstacle(label_box(label), id_, "text") for id_, own in labels.items() for label in own
    ]
    obstacles += [
        Obstacle(box.moved(*spots[person.id].at), person.id, "text")
        for person in view.persons
        for box in _marks(person, theme)
    ]
    ends = {
        person.id: _end(person, spots[person.id].at, theme, notation) for person in view.persons
    }
    ties = [_tie(tie, ends, theme, notation) for tie in view.ties]
    ties += [
        Tie(kin.id, ends[kin.first], ends[kin.second], PLAIN_EXTENT, None, PLAIN)
        for kin in view.kin
    ]
    widths = {
        person.id: rooms[person.id][0].right
        for person in view.persons
        if person.figure.shape == "mixed"
    }
    routing = route(ties, obstacles, widths)
    every = [one.box for one in obstacles]
    if routing.paths:
        every.append(routing.bounds)
    centres = {id_: spot.at for id_, spot in spots.items()}
    return Placement(centres, labels, routing.paths, routing.words, Box.around(every))


def _bonds(view: SociogramView, theme: Theme) -> list[Bond]:
    """All lines with the length they need; a word makes a line longer."""
    is_small = any(person.figure.size <= SMALL for person in view.persons)
    least = NEAR if is_small else LENGTH
    many = Counter(frozenset((tie.first, tie.second)) for tie in view.ties)
    bonds = []
    for tie in view.ties:
        word = text_width(tie.word, theme.word) + STUBS + SMALL if tie.word else 0.0
        company = many[frozenset((tie.first, tie.second))] - 1
        bonds.append(Bond(tie.first, tie.second, max(least, word) + COMPANY * company))
    return bonds + [Bond(kin.first, kin.second, least) for kin in view.kin]


def _texts(person: PersonView, theme: Theme) -> tuple[tuple[Label, float], ...]:
    """The lines of name and caption, each with the height it takes; they stand nowhere yet."""
    is_small = person.figure.size <= SMALL
    less = SMALLER if is_small else 0.0
    width = SMALL_WIDTH if is_small else NAME_WIDTH
    size = theme.name - less
    name = wrap_name(person.name, width, NAME_LINES, WIDEST * width, size=size, bold=person.bold)
    lines = [
        (Label(line, Point(0.0, 0.0), size, theme.ink, bold=person.bold), theme.name_pitch - less)
        for line in name
    ]
    small = theme.caption - less / 2
    for caption in person.captions:
        lines += [
            (Label(line, Point(0.0, 0.0), small, theme.secondary), theme.caption_pitch)
            for line in wrap(caption, width * 1.1, CAPTION_LINES, size=small)
        ]
    return tuple(lines)


def _size(texts: tuple[tuple[Label, float], ...]) -> tuple[float, float]:
    widths = [text_width(label.text, label.size, label.bold) for label, _ in texts]
    return max(widths, default=0.0), sum(height for _, height in texts)


def _inside(person: PersonView, texts: tuple[tuple[Label, float], ...], theme: Theme) -> Box | None:
    """Where the name stands in a symbol that is so large for its many lines, round its centre."""
    (width, height), figure = _size(texts), person.figure
    top = theme.age * 0.8 if figure.age or figure.inner else -height / 2
    corner = hypot(width / 2, max(abs(top), top + height))
    if (
        figure.size <= SYMBOL
        or not width
        or figure.deceased == "yes"
        or corner + INSIDE > figure.size / 2
    ):
        return None
    return Box(-width / 2, top, width / 2, top + height)


def _placed(texts: tuple[tuple[Label, float], ...], spot: Spot) -> tuple[Label, ...]:
    """The lines in the box that the layout gave them."""
    align = _align(spot)
    x = {"start": spot.name.left, "middle": spot.name.centre.x, "end": spot.name.right}[align]
    y = spot.name.top
    labels = []
    for label, height in texts:
        labels.append(label._replace(at=Point(x, y + height / 2), align=align))
        y += height
    return tuple(labels)


def _align(spot: Spot) -> Align:
    """A name beside its symbol begins or ends there."""
    if spot.name.left > spot.at.x:
        return "start"
    return "end" if spot.name.right < spot.at.x else "middle"


def _marks(person: PersonView, theme: Theme) -> list[Box]:
    """The small letters at the corner of a symbol, round its centre."""
    figure = person.figure
    notes = Notes("", figure.corner, "", figure.shape == "circle")
    return [box for _, box in note_boxes(notes, outline_reach(figure, theme))]


def _end(person: PersonView, at: Point, theme: Theme, notation: Notation) -> End:
    half = outline_reach(person.figure, theme, notation)
    is_unsaid = person.figure.shape == "unsaid"
    shape = "rounded" if is_unsaid else SHAPES.get(person.figure.shape, "square")
    return End(person.id, at, half, shape)


def _tie(tie: TieView, ends: Mapping[str, End], theme: Theme, notation: Notation) -> Tie:
    word = (text_width(tie.word, theme.word), theme.word * 1.2) if tie.word else None
    is_thin = tie.kind in PLAIN_KINDS and tie.direction == "none"
    extent = PLAIN_EXTENT if is_thin else tie_extent(tie.kind, notation)
    return Tie(tie.id, ends[tie.first], ends[tie.second], extent, word, PLAIN)
