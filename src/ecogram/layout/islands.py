"""Places for people and the lines between them, whoever hangs together and whoever does not.

Who hang together stand by ``stress``, with room for symbols and names (``apart``). The largest such
group, or the one of the person in the middle, comes first; others stand in columns to its right,
and who has no line at all in rows under them: beside the network, not flung away from it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ecogram.geometry.shapes import Box, Point
from ecogram.layout.apart import GAP, Field, Pair
from ecogram.layout.hops import Wire, components, links
from ecogram.layout.nameplates import Item, Size, nameplate, room
from ecogram.layout.stress import hub, placed
from ecogram.records import NamedTuple

BESIDE = 54.0
"""Between groups that do not hang together (points)."""
UNDER = 38.0
"""From the groups down to the rows of loose people, room to room."""
CROWD = 40
"""From so many lines on somebody stands far from all others, who then stand in groups around."""
RING = 2.6
"""How far then, for each of the lines (points)."""
SHAPE = 1.4
"""How wide rows of loose people are for their height, when there is nobody else."""


class Bond(NamedTuple):
    """A line between two people; ``length`` is the least distance of the centres (points)."""

    first: str
    second: str
    length: float


class Spot(NamedTuple):
    """Where somebody stands, and the box of the name."""

    at: Point
    name: Box


class _Island(NamedTuple):
    """People with places relative to one another, and the room round all of them."""

    spots: dict[str, Spot]
    room: Box


def arrange(
    people: Mapping[str, tuple[Box, Size]], bonds: Sequence[Bond], middle: str = ""
) -> dict[str, Spot]:
    """A spot for everybody, by id: from the room of the symbol and the size of the name.

    The person *middle* is in or near the middle of his or her group, which comes first. Rooms are
    18 apart at least.
    """
    ids = list(people)
    index = {id_: number for number, id_ in enumerate(ids)}
    wires = [(index[bond.first], index[bond.second], bond.length) for bond in bonds]
    groups = components(links(len(ids), wires))
    together = [group for group in groups if len(group) > 1]
    together.sort(key=lambda group: (index.get(middle, -1) not in group, -len(group), group[0]))
    islands = [
        _island([ids[number] for number in group], people, bonds, middle) for group in together
    ]
    loose = [ids[group[0]] for group in groups if len(group) == 1]
    loose.sort(key=lambda id_: id_ != middle)
    found = _in_columns(islands)
    spots = _in_rows(loose, people, found.room if found.spots else None)
    return {id_: (found.spots.get(id_) or spots[id_]) for id_ in ids}


def _island(
    ids: Sequence[str], people: Mapping[str, tuple[Box, Size]], bonds: Sequence[Bond], middle: str
) -> _Island:
    index = {id_: number for number, id_ in enumerate(ids)}
    own = [bond for bond in bonds if bond.first in index and bond.second in index]
    wires = [(index[bond.first], index[bond.second], bond.length) for bond in own]
    centre = index[middle] if middle in index else hub(len(ids), wires)
    x, y = placed(len(ids), _ringed(len(ids), wires), centre)
    items = [Item(*people[id_]) for id_ in ids]
    field = Field(items, [Pair(*wire) for wire in wires], x, y)
    field.spread()
    spots = {}
    for number, id_ in enumerate(ids):
        at = Point(round(field.x[number], 2), round(field.y[number], 2))
        spots[id_] = Spot(at, field.names[number].moved(*at))
    return _Island(spots, Box.around([field.room(number) for number in range(len(ids))]))


def _ringed(count: int, wires: Sequence[Wire]) -> list[Wire]:
    """Longer lines to who has very many: the others would stand in one heap round such a person."""
    known = [len(near) for near in links(count, wires)]
    return [
        (one, other, max(length, RING * most if most >= CROWD else 0.0))
        for one, other, length in wires
        for most in (max(known[one], known[other]),)
    ]


def _in_columns(islands: Sequence[_Island]) -> _Island:
    """The first island, and the others to its right in columns no higher than it, centred."""
    if not islands:
        return _Island({}, Box(0.0, 0.0, 0.0, 0.0))
    spots, whole = dict(islands[0].spots), islands[0].room
    height = whole.height
    column: list[_Island] = []
    for island in [*islands[1:], None]:
        taken = sum(one.room.height + BESIDE for one in column)
        if column and (island is None or taken + island.room.height > height):
            left = whole.right + BESIDE
            top = whole.centre.y - (taken - BESIDE) / 2
            rooms = [whole]
            for one in column:
                moved = _moved(one, left - one.room.left, top - one.room.top)
                spots |= moved.spots
                rooms.append(moved.room)
                top += one.room.height + BESIDE
            whole, column = Box.around(rooms), []
        if island is not None:
            column.append(island)
    return _Island(spots, whole)


def _in_rows(
    ids: Sequence[str], people: Mapping[str, tuple[Box, Size]], above: Box | None
) -> dict[str, Spot]:
    """Loose people in rows of even pitch under the box *above*, centred."""
    if not ids:
        return {}
    names = {id_: nameplate(Item(*people[id_])) for id_ in ids}
    rooms = {id_: room(Item(*people[id_]), names[id_]) for id_ in ids}
    pitch = max(one.width for one in rooms.values()) + GAP
    drop = max(one.height for one in rooms.values()) + GAP
    fits = (
        round((SHAPE * len(ids) * drop / pitch) ** 0.5) if above is None else above.width // pitch
    )
    rows = -(-len(ids) // max(1, min(len(ids), max(int(fits), 4))))
    columns = -(-len(ids) // rows)
    top = 0.0 if above is None else above.bottom + UNDER
    top -= min(one.top for one in rooms.values())
    middle = 0.0 if above is None else above.centre.x
    spots = {}
    for number, id_ in enumerate(ids):
        row, column = divmod(number, columns)
        inside = min(columns, len(ids) - row * columns)
        x = middle + (column - (inside - 1) / 2) * pitch
        at = Point(round(x, 2), round(top + row * drop, 2))
        spots[id_] = Spot(at, names[id_].moved(*at))
    return spots


def _moved(island: _Island, dx: float, dy: float) -> _Island:
    spots = {
        id_: Spot(Point(spot.at.x + dx, spot.at.y + dy), spot.name.moved(dx, dy))
        for id_, spot in island.spots.items()
    }
    return _Island(spots, island.room.moved(dx, dy))
