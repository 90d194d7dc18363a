"""Where the lists stand: load to the left of a post, capacity to the right, on one level beam.

The beam is always level: weights of unlike things are not added up to a verdict.
"""

from __future__ import annotations

from ecogram.charts.load.view import BalanceView, ItemView, LoadView
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import wrap
from ecogram.records import NamedTuple
from ecogram.theme import Theme

SIDE = 236.0
"""From the post to the end of the beam: four times this fits A4 landscape (points)."""
POST = 12.0
"""From the post to where a list begins."""
CELL, HEIGHT = 26.0, 10.0
"""One of a weight: five in a row are as long as they are told apart."""
MOST = 5
LINES = 4
BAR_GAP = 4.0
ITEM_GAP = 10.0
HEAD = 20.0
NAME_PITCH = 14.0
BEAM = 10.0
"""From the last bar to the beam."""
FOOT = 30.0
"""The triangle under the beam."""
GAP = 34.0


class ItemPlace(NamedTuple):
    """An item with its lines from ``top`` down and its bar; ``side`` is -1 left, 1 right."""

    item: ItemView
    side: int
    lines: tuple[str, ...]
    text: Point
    bar: Box


class BalancePlace(NamedTuple):
    """One balance: the post at ``x``, its head at ``top``, the beam at ``beam``."""

    balance: BalanceView
    x: float
    name: tuple[str, ...]
    top: float
    head: float
    beam: float
    items: tuple[ItemPlace, ...]
    empty: tuple[int, ...]
    box: Box


def arrange(view: LoadView, theme: Theme) -> tuple[BalancePlace, ...]:
    """The balances under one another, from (0, 0) down."""
    places: list[BalancePlace] = []
    top = 0.0
    for balance in view.balances:
        places.append(_balance(balance, top, theme))
        top = places[-1].box.bottom + GAP
    return tuple(places)


def _balance(balance: BalanceView, top: float, theme: Theme) -> BalancePlace:
    name = wrap(balance.name, 2 * SIDE, 2, size=theme.name, bold=True)
    head = top + len(name) * NAME_PITCH + HEAD / 2
    start = head + HEAD / 2 + 4.0
    lists = {-1: _list(balance.load, -1, theme), 1: _list(balance.capacity, 1, theme)}
    tall = max(height for _, height in lists.values())
    items: list[ItemPlace] = []
    for places, height in lists.values():
        drop = start + tall - height
        items += [_lowered(place, drop) for place in places]
    beam = start + tall + BEAM
    box = Box(0.0, top, 2 * SIDE, beam + FOOT)
    empty = tuple(side for side, (places, _) in lists.items() if not places)
    return BalancePlace(balance, SIDE, name, top, head, beam, tuple(items), empty, box)


def _list(items: tuple[ItemView, ...], side: int, theme: Theme) -> tuple[list[ItemPlace], float]:
    """The items under one another from 0 down, and how high they are together."""
    places: list[ItemPlace] = []
    y = 0.0
    inner = SIDE + side * POST
    for item in items:
        y += ITEM_GAP if places else 0.0
        lines = wrap(item.text, SIDE - POST, LINES, size=theme.caption)
        text = Point(inner, y)
        y += len(lines) * theme.caption_pitch + BAR_GAP
        length = CELL * (item.weight or 1)
        ends = sorted((inner, inner + side * length))
        places.append(ItemPlace(item, side, lines, text, Box(ends[0], y, ends[1], y + HEIGHT)))
        y += HEIGHT
    return places, max(y, theme.caption_pitch)


def _lowered(place: ItemPlace, by: float) -> ItemPlace:
    """Lists stand on the beam: the shorter one starts lower."""
    text = Point(place.text.x, place.text.y + by)
    return place._replace(text=text, bar=place.bar.moved(0.0, by))
