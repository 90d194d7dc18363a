"""From places to ink: bars of cells on a level beam, and the legend."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ecogram.charts.load.layout import CELL, FOOT, HEIGHT, NAME_PITCH, BalancePlace, ItemPlace
from ecogram.charts.load.view import LoadView
from ecogram.charts.options import Options
from ecogram.charts.sheet import corners, dashes, edge, sheet
from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Box, Point
from ecogram.scene import Area, Group, Label, Line, Primitive, Scene
from ecogram.symbols.legend import Entry
from ecogram.symbols.patterns import filling
from ecogram.symbols.samples import InkSample
from ecogram.theme import Theme

PEN = 1.0
DASH = 4.5
BEAM = 1.75
HALF_FOOT = 14.0


def drawing(
    view: LoadView,
    places: Sequence[BalancePlace],
    theme: Theme,
    options: Options,
    words: Mapping[str, str],
) -> Scene:
    """The page: the balances, and what their bars mean."""
    groups = [group for place in places for group in _balance(place, view, theme)]
    bounds = Box(0.0, 0.0, places[0].box.right, places[-1].box.bottom)
    entries = list(_entries(places, theme, words))
    titles = {"outside": words["legend.load"]}
    return sheet(view.heading, groups, bounds, entries, titles, theme, options)  # type: ignore[arg-type]


def _balance(place: BalancePlace, view: LoadView, theme: Theme) -> Iterator[Group]:
    items = tuple(_item(item, theme) for item in place.items)
    parts = tuple(_frame(place, view, theme))
    yield Group(place.balance.id, ("balance",), parts, place.balance.name, items)


def _frame(place: BalancePlace, view: LoadView, theme: Theme) -> Iterator[Primitive]:
    """The names, the post, the beam and the triangle it rests on."""
    x = place.x
    for row, line in enumerate(place.name):
        y = place.top + (row + 0.5) * NAME_PITCH
        yield Label(line, Point(x, y), theme.name, theme.ink, bold=True)
    for side, text in zip((-1, 1), view.heads, strict=True):
        at = Point(x + side * 12.0, place.head)
        align = "start" if side > 0 else "end"
        yield Label(text, at, theme.caption, theme.ink, align, True)  # type: ignore[arg-type]
        if side in place.empty:
            under = Point(at.x, place.beam - 12.0)
            yield Label(view.none, under, theme.caption, theme.secondary, align)  # type: ignore[arg-type]
    post = polyline([Point(x, place.head - 6.0), Point(x, place.beam)])
    yield Line((post,), theme.rule, theme.outline)
    ends = [Point(place.box.left, place.beam), Point(place.box.right, place.beam)]
    yield Line((polyline(ends),), theme.ink, BEAM)
    base = place.beam + FOOT - 4.0
    left, right = Point(x - HALF_FOOT, base), Point(x + HALF_FOOT, base)
    tip = Point(x, place.beam + BEAM / 2)
    yield Line((polyline([tip, left, right, tip]),), theme.ink, theme.outline)


def _item(place: ItemPlace, theme: Theme) -> Group:
    labels = []
    y = place.text.y + theme.caption_pitch / 2
    for line in place.lines:
        align = "start" if place.side > 0 else "end"
        at = Point(place.text.x, y)
        labels.append(Label(line, at, theme.caption, theme.ink, align))  # type: ignore[arg-type]
        y += theme.caption_pitch
    inner = Group(f"label-{place.item.id}", ("label",), tuple(labels))
    kind = "load" if place.side < 0 else "capacity"
    bar = tuple(_bar(place.bar, place.item.weight, kind, theme))
    return Group(place.item.id, (kind,), bar, place.item.title, (inner,))


def _bar(box: Box, weight: int | None, kind: str, theme: Theme) -> Iterator[Primitive]:
    """As many cells as it weighs; a dashed one with a question mark when nobody said."""
    path = edge(box)
    if weight is None:
        yield Line(dashes(path, DASH), theme.secondary, PEN)
        yield Label("?", box.centre, theme.caption, theme.secondary)
        return
    if kind == "capacity":
        yield Area(path, theme.trait)
    else:
        yield from filling("hatch", [corners(box)], theme.conflict)
    walls = [path]
    for index in range(1, weight):
        x = box.left + box.width * index / weight
        walls.append(polyline([Point(x, box.top), Point(x, box.bottom)]))
    yield Line(tuple(walls), theme.ink, PEN)


def _entries(
    places: Sequence[BalancePlace], theme: Theme, words: Mapping[str, str]
) -> Iterator[Entry]:
    items = [item for place in places for item in place.items]
    box = Box(-CELL, -HEIGHT / 2, CELL, HEIGHT / 2)
    for side, kind, key in ((-1, "load", "legend.heavy"), (1, "capacity", "legend.strong")):
        if any(one.side == side and one.item.weight is not None for one in items):
            yield Entry("outside", InkSample(tuple(_bar(box, 2, kind, theme)), box), words[key])
    if any(one.item.weight is None for one in items):
        half = Box(-CELL / 2, -HEIGHT / 2, CELL / 2, HEIGHT / 2)
        parts = tuple(_bar(half, None, "load", theme))
        yield Entry("outside", InkSample(parts, half), words["legend.weightless"])
