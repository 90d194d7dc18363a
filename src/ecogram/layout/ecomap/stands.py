"""One domain or guest with its place on the ring, and the anchors that lines end at there."""

from __future__ import annotations

from math import hypot

from ecogram.geometry.shapes import Box
from ecogram.layout.ecomap.anchors import Anchor
from ecogram.layout.ecomap.board import Disc, Guest, Seat
from ecogram.layout.ecomap.filled import Contents, ink
from ecogram.layout.ecomap.places import LabelPlace
from ecogram.layout.splines import Dot
from ecogram.records import NamedTuple

_BARE = 0.2
"""Shares: a guest higher or lower than this has its name above or below its symbol."""


class Stand(NamedTuple):
    """One body with its place: a filled domain, or a guest with a label."""

    body: Disc | Guest
    radius: float
    centre: Dot
    contents: Contents | None = None
    symbol: Dot = (0.0, 0.0)
    label: LabelPlace | None = None

    @property
    def spread(self) -> float:
        """Half the width of the bundle of lines as it leaves the people."""
        if self.contents is None or len(self.contents.sittings) < 2:
            return 0.0
        first, last = self.contents.sittings[0].centre, self.contents.sittings[-1].centre
        return hypot(last[0] - first[0], last[1] - first[1]) / 2

    @property
    def seat(self) -> Dot:
        """Where a guest's symbol is."""
        return self.centre[0] + self.symbol[0], self.centre[1] + self.symbol[1]

    def moved(self, filled: Stand, dot: Dot) -> Stand:
        """This body at *dot*, filled as *filled* when that is no larger."""
        use = filled if filled.radius <= self.radius + 0.01 else self
        return Stand(self.body, self.radius, dot, use.contents, use.symbol, use.label)


def guest(guest: Guest, dot: Dot, away: Dot, star: bool) -> Stand:
    """A free person; ``symbol`` and ``label`` are relative to the body's centre."""
    room = ink(guest.symbol)
    width, height = guest.label
    if not width:
        x, y = room.centre
        return Stand(guest, hypot(room.width, room.height) / 2, dot, symbol=(-x, -y))
    size = hypot(*away) or 1.0
    over = abs(away[1]) / size > (0.0 if star else 0.75)
    if over:
        above = away[1] / size < (-_BARE if star else 0.0)
        top = room.top - 3 - height if above else room.bottom + 3
        box = Box(-width / 2, top, width / 2, top + height)
        label = LabelPlace(box, "middle")
    else:
        left = room.right + 5 if away[0] > 0 else room.left - 5 - width
        box = Box(left, -height / 2, left + width, height / 2)
        label = LabelPlace(box, "start" if away[0] > 0 else "end")
    whole = Box(
        min(room.left, box.left),
        min(room.top, box.top),
        max(room.right, box.right),
        max(room.bottom, box.bottom),
    )
    x, y = whole.centre
    return Stand(
        guest,
        hypot(whole.width, whole.height) / 2,
        dot,
        symbol=(-x, -y),
        label=LabelPlace(label.box.moved(-x, -y), label.align),
    )


def anchor(stand: Stand) -> Anchor:
    body = stand.body
    if isinstance(body, Disc):
        return Anchor(body.id, "disc", stand.centre, stand.radius, disc=body.id)
    return person(body.id, "guest", stand.seat, body)


def person(id_: str, kind: str, centre: Dot, person: Seat | Guest, disc: str = "") -> Anchor:
    symbol = person.symbol
    return Anchor(
        id_,
        "seat" if kind == "seat" else "guest",
        centre,
        symbol.radius,
        symbol.shape,
        symbol.half_width,
        symbol.copies,
        disc,
    )
