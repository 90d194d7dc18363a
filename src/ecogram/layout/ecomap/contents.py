"""What stands inside one domain: its title, its people and their names, and so its size.

A domain is filled for the direction in which the client system lies: people on that side, one
above the other on a shallow arc, so that every one can be reached; names on the far side.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import cos, hypot, sin, sqrt

from ecogram.geometry.shapes import Box
from ecogram.layout.ecomap.board import Disc, Seat
from ecogram.layout.ecomap.filled import Contents, Dot, Sitting, flipped, ink, meets, turned
from ecogram.layout.ecomap.places import LabelPlace
from ecogram.records import NamedTuple

_LEAST, _LEAST_SEATED = 36.0, 50.0
"""The least radius of a circle with a title only, and with somebody in it."""

_NAME_GAP = 5.0
_PITCH = 33.0
_APART = 24.0
"""Wanted distance between the lines of two neighbours, as they leave toward the client system."""

_STEEP = 0.77
"""Above this sine the client system is so far over a domain that its title goes to the foot."""

_DEARER = 1.25
"""How much larger a circle may become so that all lines out of it are straight."""

_TRIES = (
    (0.0, 0.0, 1.0),
    (0.15, 0.0, 1.0),
    (0.3, 0.0, 1.0),
    (0.3, 0.0, 1.08),
    (0.3, 5.0, 1.08),
    (0.5, 0.0, 1.1),
    (0.5, 5.0, 1.18),
    (0.8, 0.0, 1.15),
    (0.8, 5.0, 1.24),
    (1.2, 0.0, 1.24),
)
"""More slope, wider steps, a larger circle: what is tried in turn."""

_ROUND = 4.0
"""Free paper that such a line wants round everything else in the domain."""

_AIMS = (-0.12, 0.0, 0.12)
"""Where a line may be going, beside the direction of the client system (shares of the way)."""


@lru_cache(maxsize=512)
def fill(
    disc: Disc,
    seats: tuple[Seat, ...],
    toward: float,
    spread: int = 0,
    bundles: tuple[float, ...] = (),
    steps: tuple[float, ...] = (),
    *,
    loose: bool = False,
) -> Contents:
    """The smallest circle that holds *disc* with *seats* from top to bottom.

    *toward* is the direction of the client system (radians, clockwise, 0 to the right); *spread*
    asks for more room between the seats, in steps; *bundles* are the heights that the lines of each
    seat take, *steps* the least distances from each seat to the next. *loose* seats may stand in
    another order, so that none is in the way of another.
    """
    width, height = disc.title
    if not seats:
        radius = max(_LEAST, hypot(width / 2, height / 2) + 12)
        return Contents(round(radius, 1), _centred(width, height, -height / 2), ())
    dx, dy = cos(toward), sin(toward)
    foot = dy < -_STEEP
    across, down = abs(dx), -dy if foot else dy
    people = [
        _Person.of(seat, bundle, mirror=dx < 0, foot=foot)
        for seat, bundle in zip(seats, bundles or (0.0,) * len(seats), strict=True)
    ]
    wanted = list(steps or (0.0,) * (len(seats) - 1))
    if foot:
        people, wanted = people[::-1], wanted[::-1]
    people = [
        person._replace(step=step) for person, step in zip(people, [*wanted, 0.0], strict=True)
    ]
    found = _upright(disc.title, people, across, down, spread)
    if loose and not _open(found, (across, down)):
        narrow_near = sorted(people, key=lambda person: person.ink.width, reverse=down > 0)
        other = _upright(disc.title, narrow_near, across, down, spread)
        if _open(other, (across, down)):
            found = other
    return turned(found, mirror=dx < 0, foot=foot)


def _upright(
    title: tuple[float, float], people: Sequence[_Person], across: float, down: float, spread: int
) -> Contents:
    """The contents for a client system to the right (and below or a little above)."""
    tilt = max(0.0, (_APART / _PITCH - across) / max(abs(down), 0.3))
    pitch = _PITCH + 4 * spread
    plain = _smallest(title, people, pitch, tilt if down > 0 else -tilt)
    most = plain.radius * _DEARER
    for more, wider, larger in _TRIES:
        slope = tilt + more if down > 0 else -tilt - more
        found = _smallest(title, people, pitch + wider, slope, plain.radius * larger)
        if found.radius <= most and _open(found, (across, down)):
            return found
    return plain


def _smallest(
    title: tuple[float, float],
    people: Sequence[_Person],
    pitch: float,
    slope: float,
    least: float = 0.0,
) -> Contents:
    steps = [
        max(
            pitch,
            (above.height + below.height) / 2 + 8,
            above.ink.bottom - below.ink.top + 12,
            (above.bundle + below.bundle) / 2 + 12,
            above.step,
        )
        for above, below in pairwise(people)
    ]
    radius = max(least, _LEAST_SEATED, (title[1] + sum(steps) + 36) / 2)
    while (found := _placed(title, people, steps, slope, radius)) is None:
        radius *= 1.03
    return found


def _placed(
    title: tuple[float, float],
    people: Sequence[_Person],
    steps: Sequence[float],
    slope: float,
    radius: float,
) -> Contents | None:
    """Everything in a circle of this radius; None when it does not fit."""
    if title[0] / 2 + 4 >= radius - 5:
        return None
    top = max(-radius + 11.0, -sqrt((radius - 5) ** 2 - (title[0] / 2 + 4) ** 2))
    heading = _centred(*title, top)
    head, tail = people[0], people[-1]
    first = heading.bottom + 7 + max(-head.ink.top, head.height / 2)
    last = radius - 9 - max(tail.ink.bottom, tail.height / 2)
    slack = last - first - sum(steps)
    if slack < 0:
        return None
    heights = [first + slack * 0.42]
    for step in steps:
        heights.append(heights[-1] + step)
    columns = _columns(people, heights, slope, radius)
    if columns is None:
        return None
    return Contents(
        radius,
        heading,
        tuple(one.seated(x, y) for one, x, y in zip(people, columns, heights, strict=True)),
    )


def _columns(
    people: Sequence[_Person], heights: Sequence[float], slope: float, radius: float
) -> list[float] | None:
    """How far to the right of the centre everybody sits; None when somebody does not fit."""
    wished: list[float] = []
    limits: list[tuple[float, float]] = []
    middle = (heights[0] + heights[-1]) / 2
    bulge = max(0.3, 1 - 2 * abs(slope))
    for one, y in zip(people, heights, strict=True):
        reach = max(abs(y + one.ink.top), abs(y + one.ink.bottom))
        behind = abs(y) + one.height / 2
        if reach >= radius - 8 or behind >= radius - 6:
            return None
        most = sqrt((radius - 8) ** 2 - reach * reach) - one.ink.right
        least = max(
            -sqrt((radius - 6) ** 2 - behind * behind) + one.behind,
            -sqrt((radius - 8) ** 2 - reach * reach) - one.ink.left,
        )
        if least > most:
            return None
        limits.append((least, most))
        wished.append(bulge * sqrt(radius * radius - y * y) - slope * (y - middle))
    left = min(x - one.behind for x, one in zip(wished, people, strict=True))
    right = max(x + one.ink.right for x, one in zip(wished, people, strict=True))
    back = (left + right) / 2
    return [
        min(max(x - back, least), most) for x, (least, most) in zip(wished, limits, strict=True)
    ]


class _Person(NamedTuple):
    """A seat as it is placed: the client system to the right, the name to the left."""

    id: str
    ink: Box
    width: float
    height: float
    bundle: float
    step: float = 0.0

    @classmethod
    def of(cls, seat: Seat, bundle: float, *, mirror: bool, foot: bool) -> _Person:
        return cls(seat.id, flipped(ink(seat.symbol), mirror, foot), *seat.label, bundle)

    @property
    def behind(self) -> float:
        """What the symbol's left half and the name take to the left of the centre."""
        return (self.width + _NAME_GAP if self.width else 0.0) - self.ink.left

    def seated(self, x: float, y: float) -> Sitting:
        label = None
        if self.width:
            right = x + self.ink.left - _NAME_GAP
            box = Box(right - self.width, y - self.height / 2, right, y + self.height / 2)
            label = LabelPlace(box, "end")
        return Sitting(self.id, (x, y), self.ink.moved(x, y), label)


def _open(contents: Contents, toward: Dot) -> bool:
    """Whether a line from every seat reaches the client system past everything else."""
    far = 2.2 * contents.radius + 150
    title = contents.title.grown(_ROUND)
    symbols = [one.ink.grown(_ROUND) for one in contents.sittings]
    labels = [one.label.box.grown(_ROUND) for one in contents.sittings if one.label]
    for k, one in enumerate(contents.sittings):
        others = [title, *symbols[:k], *symbols[k + 1 :], *labels]
        for aside in _AIMS:
            end = (
                (toward[0] - toward[1] * aside) * far,
                (toward[1] + toward[0] * aside) * far,
            )
            if any(meets(one.centre, end, box) for box in others):
                return False
    return True


def _centred(width: float, height: float, top: float) -> Box:
    return Box(-width / 2, top, width / 2, top + height)
