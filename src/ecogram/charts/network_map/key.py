"""The legend of a network map: how full a dot is, and how large."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ecogram.charts.network.focal import FREQUENCIES
from ecogram.charts.network_map.marks import SIZES, mark
from ecogram.charts.network_map.view import DotView, MapView
from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Point
from ecogram.geometry.text import text_width, wrap
from ecogram.scene import Group, Label, Line, Primitive
from ecogram.theme import Theme

HEAD = 86.0
ROW = 22.0
BETWEEN = 16.0
CLOSING, CLOSING_PITCH = 8.0, 11.0
Words = Mapping[str, str]


def key(
    view: MapView, at: Point, width: float, theme: Theme, words: Words, closing: Sequence[str]
) -> tuple[Group, float]:
    """The legend with its upper left corner at *at*, and its height; an empty form explains all."""
    parts: list[Primitive] = [
        Line((polyline([at, Point(at.x + width, at.y)]),), theme.rule, 0.6),
    ]
    y = at.y + 18.0
    for head, samples in (("frequency", _often(view, words)), ("weight", _heavy(view, words))):
        if samples:
            left = at.x
            parts.append(
                Label(words[head], Point(left, y), theme.legend, theme.ink, "start", bold=True)
            )
            parts += _row(samples, Point(left + HEAD, y), theme)
            y += ROW
    y -= ROW - 10.0
    for line in [line for text in closing for line in wrap(text, width, 20, size=CLOSING)]:
        y += CLOSING_PITCH
        parts.append(Label(line, Point(at.x, y), CLOSING, theme.secondary, "start"))
    return Group("legend", ("legend",), tuple(parts)), y + CLOSING / 2 - at.y


_Sample = tuple[str, int | None, str]
"""A frequency, a weight and what they mean; weight 0 is a text without a dot."""


def _often(view: MapView, words: Words) -> list[_Sample]:
    """The frequencies that are used, in order; the last is that nothing is said."""
    shown = [dot for dot in view.dots if dot.zone is not None and dot.sector is not None]
    used = {dot.frequency for dot in shown}
    wanted = [one for one in FREQUENCIES if one in used or not shown]
    found: list[_Sample] = [(one, 3, _meaning(one, shown, words)) for one in wanted]
    if "" in used and view.told.often:
        found.append(("", 3, words["frequency.not_said"]))
    return found


def _meaning(frequency: str, dots: Sequence[DotView], words: Words) -> str:
    """`weekly`; with `or more often` where the file counts how often a week."""
    usual = words[f"frequency.{frequency}"]
    counted = any(dot.frequency == frequency and dot.often != usual for dot in dots)
    return f"{usual} {words['or_more_often']}" if counted else usual


def _heavy(view: MapView, words: Words) -> list[_Sample]:
    shown = [dot for dot in view.dots if dot.zone is not None and dot.sector is not None]
    weights = [dot.weight for dot in shown]
    found: list[_Sample] = []
    if not shown or any(weight is not None for weight in weights):
        found = [("rarely", weight, str(weight)) for weight in SIZES]
        found.append(("", 0, words["weight.meaning"]))
    if None in weights and view.told.weight:
        found.append(("rarely", None, words["weight.not_said"]))
    return found


def _row(samples: Sequence[_Sample], at: Point, theme: Theme) -> Iterator[Primitive]:
    left = at.x
    for frequency, weight, text in samples:
        if weight != 0:
            size = SIZES.get(weight or 0, SIZES[3])
            yield from mark(frequency, weight, Point(left + size / 2, at.y), theme)
            left += size + 6.0
        yield Label(text, Point(left, at.y), theme.legend, theme.ink, "start")
        left += text_width(text, theme.legend) + BETWEEN
