"""Another place for the name of a client system, where it makes a line bend round it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecogram.geometry.shapes import Box, Point
from ecogram.layout.ecomap.board import Spoke
from ecogram.layout.ecomap.filled import meets
from ecogram.layout.ecomap.merged import frame
from ecogram.layout.ecomap.outline import distance
from ecogram.layout.ecomap.places import Outline
from ecogram.layout.ecomap.setting import Setting
from ecogram.layout.splines import Dot, flattened

_OFF = 4.0
"""Between the name and the edge of a line that passes it."""

_INSIDE, _ROUND = 4.9, 8.0
"""Between the name and the outline; between it and all else in the client system."""

_STEP = 6.0

_DOWN = 6.0
"""So far down the outline goes with a name at the foot: there is room to spare at the top then."""

Way = tuple[Spoke, Dot, Dot]
"""A line with the ends of its straight way."""


def bars(name: Box, way: Way) -> bool:
    """Whether a name is in the straight way of a line."""
    spoke, start, end = way
    return meets(start, end, name.grown(spoke.extent + _OFF))


def elsewhere(setting: Setting, ways: Sequence[Way]) -> tuple[Outline, Box] | None:
    """Outline and name, where it is in no line's straight way: aside, else at the foot.

    None when it is free nowhere.
    """
    client, name = setting.client, setting.name
    if name is None:
        return None
    taken = [*(one.box for one in client.boxes), *client.words]
    taken += [frame(flattened(stroke.path)) for stroke in client.strokes]
    for core, box in _offers(setting.core, name):
        corners = [(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom)]
        if (
            all(distance(core, dot) <= -_INSIDE for dot in corners)
            and not any(box.overlaps(one, _ROUND) for one in taken)
            and not any(meets(one.start, one.end, box.grown(_ROUND)) for one in client.lines)
            and not any(bars(box, way) for way in ways)
        ):
            return core, box
    return None


def _offers(core: Outline, name: Box) -> Iterator[tuple[Outline, Box]]:
    off = _STEP
    while off < core.half_width:
        yield core, name.moved(-off, 0.0)
        yield core, name.moved(off, 0.0)
        off += _STEP
    x, y = core.centre
    foot = name.moved(0.0, 2 * y - name.top - name.bottom + _DOWN)
    yield core._replace(centre=Point(x, y + _DOWN)), foot
