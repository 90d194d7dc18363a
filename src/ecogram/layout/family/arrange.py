"""The family layout on one page: split, seat, stand, wire, pack, trace. Knows only the order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from ecogram.geometry.shapes import Point
from ecogram.layout.family import ports, twins
from ecogram.layout.family.components import split
from ecogram.layout.family.coordinates import rough, stand
from ecogram.layout.family.descents import descend
from ecogram.layout.family.guess import Guess
from ecogram.layout.family.heights import (
    Heights,
    RowNeeds,
    bow_depths,
    merged,
    passing_heights,
    stack_rows,
)
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.lineup import line_up, stand_couples_together
from ecogram.layout.family.order import seatings
from ecogram.layout.family.packing import pack
from ecogram.layout.family.places import Places, UnionPlace
from ecogram.layout.family.seating import Seating
from ecogram.layout.family.shelves import Shelf, block
from ecogram.layout.family.spacing import Spacing
from ecogram.layout.family.tracing import arrivals, trace
from ecogram.layout.family.unions import join_up
from ecogram.layout.family.wiring import Wiring, wire

Seater = Callable[[Kin], Iterable[Seating]]

_SPACING = Spacing()


def arrange(kin: Kin, spacing: Spacing = _SPACING, seater: Seater = seatings) -> Places:
    """A place for every member of *kin* and lines for every union.

    The same *kin* gives the same places; costs about linear time. Coordinates are points, rounded
    to 0.01, on a page of their own whose upper left corner is (0, 0). *seater* orders the rows of
    one connected family, once or more: what is drawn with the fewest crossings is taken.
    """
    components = split(kin)
    exceptions: dict[str, int] = {}
    blocks = []
    for family in components.families:
        seating, wiring = _least_crossed(family, list(seater(family)), spacing)
        for name, count in (seating.exceptions or {}).items():
            exceptions[name] = exceptions.get(name, 0) + count
        blocks.append(block(wiring))
    shelves = pack(kin, blocks, components.singles, spacing)
    return _page(kin, shelves, exceptions, spacing)


def _least_crossed(
    kin: Kin, seatings: Sequence[Seating], spacing: Spacing
) -> tuple[Seating, Wiring]:
    """The first of *seatings* with the fewest crossings, and its wires."""
    wirings = [_placed(kin, seating, spacing) for seating in seatings]
    if len(wirings) == 1:
        return seatings[0], wirings[0]
    from ecogram.layout.family.tally import crossed  # not needed for most families

    counts = []
    for wiring in wirings:
        shelf = Shelf()
        shelf.add(block(wiring), 0.0)
        counts.append(crossed(_page(kin, [shelf], {}, spacing).unions.values()))
    best = counts.index(min(counts))
    return seatings[best], wirings[best]


def _placed(kin: Kin, seating: Seating, spacing: Spacing) -> Wiring:
    """One connected family with everybody's x and the wires of its unions."""
    lineup = line_up(kin, seating)
    stand_couples_together(lineup, [union.partners for union in kin.unions])
    guess = Guess(lambda: rough(kin, lineup, spacing))
    joins = join_up(kin, lineup, guess)
    families = descend(kin, lineup, joins, guess)
    ports.make_room(lineup, families, spacing)
    twins.make_room(lineup, families, spacing)
    x = stand(kin, lineup, families, spacing)
    return wire(lineup, families, x, spacing)


def _page(
    kin: Kin, shelves: Sequence[Shelf], exceptions: dict[str, int], spacing: Spacing
) -> Places:
    centres: dict[str, Point] = {}
    unions: dict[str, UnionPlace] = {}
    rows: list[float] = []
    arriving: dict[str, tuple[float, float]] = {}
    top = bottom = 0.0
    for shelf in shelves:
        if not shelf.blocks and not shelf.guests:
            continue
        heights, first = _heights(kin, shelf, spacing, top)
        centres.update(_centres(shelf, heights, first))
        for family in shelf.blocks:
            arriving.update(arrivals(family.wiring, heights, family.first_row - first))
            for place in trace(family.wiring, heights, family.first_row - first, family.dx):
                unions[place.id] = place
        rows.extend(heights.rows)
        bottom = heights.bottom
        top = bottom + spacing.shelf
    return Places(
        centres={member.id: centres[member.id] for member in kin.members},
        unions={union.id: unions[union.id] for union in kin.unions if union.id in unions},
        rows=tuple(rows),
        width=round(max((shelf.right for shelf in shelves), default=0.0), 2),
        height=bottom,
        exceptions=exceptions,
        arrivals=arriving,
    )


def _heights(kin: Kin, shelf: Shelf, spacing: Spacing, top: float) -> tuple[Heights, int]:
    """The heights on *shelf* and the number of its first row."""
    first, last = shelf.rows()
    needs = [RowNeeds() for _ in range(first, last + 1)]
    tail: tuple[bool, ...] = ()
    row_of: dict[str, int] = {}
    x_of: dict[str, float] = {}
    for family in shelf.blocks:
        offset = family.first_row - first
        for item, x in zip(family.wiring.lineup.items, family.wiring.x, strict=True):
            if item.member is not None:
                needs[item.row + offset].hold(item.member)
                row_of[item.member.id] = item.row + offset
                x_of[item.member.id] = x + family.dx
        for row, (tracks, lanes) in enumerate(
            zip(family.wiring.tracks, (*family.wiring.lanes, ()), strict=True), start=offset
        ):
            if row == len(needs):
                tail = merged(tail, tracks)
                continue
            needs[row].tracks = merged(needs[row].tracks, tracks)
            needs[row].lanes = merged(needs[row].lanes, lanes)
        for row, slant in family.wiring.slants.items():
            needs[row + offset].slant = max(needs[row + offset].slant, slant)
    for guest in shelf.guests:
        needs[guest.row - first].hold(guest.member)
        row_of[guest.member.id], x_of[guest.member.id] = guest.row - first, guest.x
    for row, (bows, extent) in bow_depths(kin.ties, row_of, x_of).items():
        needs[row].bows, needs[row].bow_extent = bows, extent
    for row, height in passing_heights(kin.ties, row_of, x_of).items():
        needs[row].passing = height
    return stack_rows(needs, spacing, top, tail), first


def _centres(shelf: Shelf, heights: Heights, first: int) -> Iterator[tuple[str, Point]]:
    for family in shelf.blocks:
        for item, x in zip(family.wiring.lineup.items, family.wiring.x, strict=True):
            if item.member is not None:
                y = heights.rows[item.row + family.first_row - first]
                yield item.member.id, Point(round(x + family.dx, 2), y)
    for guest in shelf.guests:
        yield guest.member.id, Point(guest.x, heights.rows[guest.row - first])
