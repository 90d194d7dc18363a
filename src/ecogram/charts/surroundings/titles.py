"""The texts of circles: the names of domains and of the client system, in few short lines."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from ecogram.charts.surroundings.view import DomainView
from ecogram.geometry.shapes import Point
from ecogram.geometry.text import longest_word, wrap
from ecogram.layout.ecomap.board import Size
from ecogram.scene import Label
from ecogram.symbols.circles import domain_title, title_size
from ecogram.theme import Theme

WIDTHS = (44.0, 56.0, 68.0, 80.0, 96.0, 112.0)
"""Tried for a circle with a title only: the width that makes the smallest one."""
SEATED = 96.0
LONGEST = 150.0
LINES = 3
IN_CIRCLE, IN_PLAIN_CIRCLE = 120.0, 100.0
"""Widths of the client system's name: over a genogram, and alone in its circle."""
SHORT, ALONE = 3, 1.3
"""A word of so few letters, and by how much larger a circle may be for it to have company."""
CAPTION_PITCH = 1.2


def domain_lines(domain: DomainView, theme: Theme) -> tuple[Label, ...]:
    """The name of *domain* with its captions, round (0, 0)."""
    if domain.seats:
        return _with_captions(domain, max(SEATED, _least(domain.name, theme)), theme)
    least = _least(domain.name, theme)
    tried = [
        _with_captions(domain, width, theme)
        for width in dict.fromkeys(max(width, least) for width in WIDTHS)
    ]
    return min(tried, key=lambda labels: (_is_cut(labels), _cost(labels)))


def system_lines(name: str, theme: Theme, *, plain: bool) -> tuple[Label, ...]:
    """The name of the client system, round (0, 0)."""
    width = IN_PLAIN_CIRCLE if plain else IN_CIRCLE
    lines = wrap(name, max(width, _least(name, theme)), LINES, size=theme.domain, bold=True)
    pitch = theme.domain * CAPTION_PITCH
    return tuple(
        Label(
            line, Point(0.0, (index - (len(lines) - 1) / 2) * pitch), theme.domain, theme.ink
        )._replace(bold=True)
        for index, line in enumerate(lines)
    )


def size_of(labels: Sequence[Label]) -> Size:
    """Width and height of a title."""
    return title_size(labels)


def placed(labels: Sequence[Label], centre: Point) -> tuple[Label, ...]:
    """The lines of a title with their middle at *centre*."""
    return tuple(
        label._replace(at=Point(label.at.x + centre.x, label.at.y + centre.y)) for label in labels
    )


def _with_captions(domain: DomainView, width: float, theme: Theme) -> tuple[Label, ...]:
    title = domain_title(domain.name, width, theme)
    rows = [
        line
        for caption in domain.captions
        for line in wrap(caption, width, LINES, size=theme.caption)
    ]
    if not rows:
        return title
    pitch = theme.caption * CAPTION_PITCH
    up = len(rows) * pitch / 2
    foot = title_size(title)[1] / 2 - up
    labels = [label._replace(at=Point(0.0, label.at.y - up)) for label in title]
    for index, row in enumerate(rows):
        at = Point(0.0, foot + (index + 0.5) * pitch)
        labels.append(Label(row, at, theme.caption, theme.secondary))
    return tuple(labels)


def _least(name: str, theme: Theme) -> float:
    """The width of the longest word, as far as that is reasonable."""
    return min(longest_word(name, theme.domain, bold=True), LONGEST)


def _cost(labels: Sequence[Label]) -> float:
    """The size of the circle; a little word on a line of its own reads badly."""
    is_alone = any(len(label.text) <= SHORT for label in labels) and len(labels) > 2
    return hypot(*title_size(labels)) * (ALONE if is_alone else 1.0)


def _is_cut(labels: Sequence[Label]) -> bool:
    return any(label.text.endswith("…") for label in labels)
