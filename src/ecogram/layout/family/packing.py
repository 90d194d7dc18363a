"""Families and single persons on shelves of common rows. Moves whole families, never inside one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ecogram.layout.family.guests import seat_guests
from ecogram.layout.family.kin import Kin, Member
from ecogram.layout.family.shelves import Block, Shelf
from ecogram.layout.family.spacing import Spacing

_ENOUGH = 3
"""A drawing of fewer rows than this is judged as if it had so many."""


def pack(
    kin: Kin, blocks: Sequence[Block], singles: Sequence[Member], spacing: Spacing
) -> list[Shelf]:
    """Everybody on shelves, in the order of the file from left to right."""
    _align(kin, blocks)
    limit = _limit(blocks, singles, spacing)
    shelves = [Shelf()]
    for family in blocks:
        shelf = shelves[-1]
        start = shelf.place_for(family, spacing.component)
        if shelf.blocks and start + family.right > limit:
            shelf = Shelf()
            shelves.append(shelf)
            start = shelf.place_for(family, spacing.component)
        shelf.add(family, round(start, 2))
    seat_guests(kin, shelves, singles, limit, spacing)
    _to_the_left_edge(shelves)
    return shelves


def _to_the_left_edge(shelves: Sequence[Shelf]) -> None:
    """Move everything so that the leftmost text begins at 0, and find the right edges."""
    lefts = [family.left + family.dx for shelf in shelves for family in shelf.blocks]
    lefts += [guest.x - guest.member.left for shelf in shelves for guest in shelf.guests]
    left = min(lefts, default=0.0)
    for shelf in shelves:
        for family in shelf.blocks:
            family.dx = round(family.dx - left, 2)
        for guest in shelf.guests:
            guest.x = round(guest.x - left, 2)
        rights = [family.right + family.dx for family in shelf.blocks]
        rights += [guest.x + guest.member.right for guest in shelf.guests]
        shelf.right = max(rights, default=0.0)


def _align(kin: Kin, blocks: Sequence[Block]) -> None:
    """Number the rows of all families so that generations stand beside each other."""
    main = next((b for b in blocks if kin.start in b.wiring.lineup.of), None)
    if main is None:
        main = blocks[0] if blocks else None
    if main is None:
        return
    start = main.wiring.lineup.of.get(kin.start)
    main.first_row = -main.wiring.lineup.row_of(start) if start is not None else 0
    births = _births(main)
    for family in blocks:
        if family is not main:
            family.first_row = _first_row(family, main, births)


def _first_row(family: Block, main: Block, births: Mapping[int, float]) -> int:
    lineup = family.wiring.lineup
    for item in lineup.items:
        if item.member is not None and item.member.row is not None:
            return item.member.row - item.row
    youngest = main.last_row - len(lineup.rows) + 1
    own = _births(family)
    if not births or not own:
        return youngest
    choices = [
        first
        for first in range(main.first_row - len(lineup.rows) + 1, main.last_row + 1)
        if any(row - family.first_row + first in births for row in own)
    ]

    def distance(first: int) -> float:
        pairs = [
            abs(year - births[row - family.first_row + first])
            for row, year in own.items()
            if row - family.first_row + first in births
        ]
        return sum(pairs) / len(pairs)

    return min(
        choices, key=lambda first: (distance(first), abs(first - youngest)), default=youngest
    )


def _births(family: Block) -> dict[int, float]:
    """The mean year of birth by row."""
    years: dict[int, list[float]] = {}
    for item in family.wiring.lineup.items:
        if item.member is not None and item.member.birth is not None:
            years.setdefault(item.row + family.first_row, []).append(item.member.birth)
    return {row: sum(found) / len(found) for row, found in years.items()}


def _limit(blocks: Sequence[Block], singles: Sequence[Member], spacing: Spacing) -> float:
    """How wide a shelf may be."""
    widths = [family.width + spacing.component for family in blocks]
    free = [m.left + m.right + spacing.stray for m in singles if m.row is None]
    rows = max((len(family.wiring.lineup.rows) for family in blocks), default=1)
    height = max(rows, _ENOUGH) * spacing.row
    total = sum(widths) + sum(free)
    if total <= spacing.broad * height * spacing.aspect:
        return float("inf")
    area = sum(
        width * len(family.wiring.lineup.rows) * spacing.row
        for width, family in zip(widths, blocks, strict=True)
    )
    area += sum(free) * spacing.row
    return float(max((spacing.aspect * area) ** 0.5 * 1.15, *widths, 600.0))
