"""What the ecomap layout is told: sizes, names and who is tied to whom. No ink, no meaning.

All measures are points (1/72 inch), y grows downward. Every id is unique on the whole board.
"""

from __future__ import annotations

from typing import Literal

from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.layout.ties import End, Obstacle, Segment
from ecogram.records import NamedTuple

CORE = ""
"""The end of a spoke that is the client system itself (or the one symbol of a star)."""

Shape = Literal["square", "circle", "diamond", "rounded", "triangle", "dot", "label"]
"""Outline of a symbol; ``label`` is a rounded box with the name inside it."""

Size = tuple[float, float]
"""Width and height."""


class Symbol(NamedTuple):
    """The outline of a person outside the client system, round its centre.

    ``radius`` is half its height, ``half_width`` half its width when that differs; ``copies`` are
    the offsets of further outlines of a group; ``ink`` is the room of everything drawn for it,
    relative to the centre (default: the box of the outline and its copies).
    """

    radius: float
    shape: Shape = "square"
    half_width: float = 0.0
    copies: tuple[Point, ...] = ()
    ink: Box | None = None


class Seat(NamedTuple):
    """A person in a domain; ``label`` is the size of the block of names and captions."""

    id: str
    symbol: Symbol
    label: Size = (0.0, 0.0)


class Couple(NamedTuple):
    """Two seats of one domain joined by a union line."""

    id: str
    first: str
    second: str


class Disc(NamedTuple):
    """A domain: a circle sized to its title and seats.

    ``rank`` is its place in the usual order of kinds (neighbours in that order stand together when
    nothing else decides); domains with the same ``group`` stay next to each other.
    """

    id: str
    title: Size
    seats: tuple[Seat, ...] = ()
    couples: tuple[Couple, ...] = ()
    rank: int | None = None
    group: str = ""


class Guest(NamedTuple):
    """A person outside every domain, free on the ring."""

    id: str
    symbol: Symbol
    label: Size = (0.0, 0.0)
    rank: int | None = None
    group: str = ""


class Stroke(NamedTuple):
    """A finished line inside the client system; ``extent`` is half its whole width."""

    path: Spline
    extent: float


class Core(NamedTuple):
    """The client system. The genogram's frame is its own; ``boxes``, ``members`` … are in it.

    * with ``content``: an outline round a finished genogram (or one symbol with its name), the
      ``name`` block at the top inside;
    * without ``content``: a plain circle with the name in its middle;
    * ``outlined`` false: no circle at all; the only member is the centre of a star.

    ``content`` is the box round all its ink and text; ``boxes`` are its symbols and texts by owner
    (members' own ids for theirs); ``members`` those a spoke may start at; ``lines`` its family
    lines; ``strokes`` its emotional lines; ``words`` the boxes of texts on lines.
    """

    name: Size = (0.0, 0.0)
    content: Box | None = None
    boxes: tuple[Obstacle, ...] = ()
    members: tuple[End, ...] = ()
    lines: tuple[Segment, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    words: tuple[Box, ...] = ()
    outlined: bool = True


class Spoke(NamedTuple):
    """A tie to place. Ends are ``CORE`` or the id of a member, disc, seat or guest.

    ``extent`` is half the width of the whole stroke, ``pen`` the strength's line width; ``bend`` is
    the smallest radius that keeps its pattern readable, ``stub`` what is straight at both ends.
    ``heads`` are the lengths of the arrowheads at the first and the second end (0: none).
    ``letters`` are the numbers of support letters received at the first and at the second end: one
    group stands just outside the domain, two stand each beside their own end; ``undirected`` more
    stand between them. ``word`` is the size of the text on the line, ``shown`` what must be left of
    the line on either side of it; ``mark`` half the length along and half the height across of a
    mark that stands on the line and needs free paper (a "?" ring, the bars of a broken line).
    """

    id: str
    first: str
    second: str
    extent: float = 1.25
    pen: float = 1.75
    bend: float = 20.0
    stub: float = 0.0
    heads: tuple[float, float] = (0.0, 0.0)
    letters: tuple[int, int] = (0, 0)
    word: Size | None = None
    mark: tuple[float, float] | None = None
    undirected: int = 0
    shown: float = 9.0


class Board(NamedTuple):
    """Everything to place, in the order of the file. ``aspect`` is the wished width / height."""

    core: Core
    discs: tuple[Disc, ...] = ()
    guests: tuple[Guest, ...] = ()
    spokes: tuple[Spoke, ...] = ()
    aspect: float = 1.7
