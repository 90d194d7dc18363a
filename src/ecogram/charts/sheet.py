"""The page of every chart: title, drawing, legend. It knows no case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from ecogram.charts.options import Options
from ecogram.diagnostics import Problem
from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.geometry.text import wrap
from ecogram.geometry.track import Track
from ecogram.records import NamedTuple
from ecogram.scene import Group, Label, Scene, moved
from ecogram.symbols.legend import Entry, Section, legend
from ecogram.theme import Theme

LINE = 17.0
"""From the title to the line under it, and between the lines of a long title (points)."""
HEADER_GAP = 20.0
LEGEND_GAP = 22.0
LEAST_WIDTH = 420.0
"""Room for a legend of some columns under a very small drawing."""
TITLE_LINES = 3


class Heading(NamedTuple):
    """The words round a drawing; ``name`` is the drawing's own title for who cannot see it."""

    title: str
    subtitle: str
    name: str
    description: str
    footer: tuple[str, ...]
    language: str


def sheet(
    heading: Heading,
    groups: Sequence[Group],
    bounds: Box,
    entries: Sequence[Entry],
    titles: Mapping[Section, str],
    theme: Theme,
    options: Options,
) -> Scene:
    """The scene that shows *groups*, drawn anywhere, which lie within *bounds*."""
    inner = max(bounds.width, LEAST_WIDTH)
    header, foot = head(heading.title, heading.subtitle, inner, theme)
    shift = Point(
        theme.margin - bounds.left + (inner - bounds.width) / 2, theme.margin + foot - bounds.top
    )
    drawn = [*header, *(moved(group, shift) for group in groups)]
    bottom = theme.margin + foot + bounds.height
    if options.legend:
        at = Point(theme.margin, bottom + LEGEND_GAP)
        closing = tuple(line for line in heading.footer if line)
        key, height = legend(entries, at, inner, theme, titles, closing)
        drawn.append(key)
        bottom = at.y + height
    return framed(heading, heading.name, drawn, inner, bottom, theme)


class Shown(Protocol):
    """What a chart shows, as far as its page asks: views and headings are such."""

    @property
    def description(self) -> str: ...
    @property
    def language(self) -> str: ...


def framed(
    shown: Shown,
    name: str,
    groups: Iterable[Group],
    inner: float,
    bottom: float,
    theme: Theme,
    remarks: tuple[Problem, ...] = (),
) -> Scene:
    """The scene of *groups*, *inner* wide within its margins, that reach down to *bottom*."""
    return Scene(
        width=inner + 2 * theme.margin,
        height=bottom + theme.margin,
        groups=tuple(groups),
        title=name,
        description=shown.description,
        language=shown.language,
        ground=theme.ground,
        remarks=remarks,
    )


def named(chart: str, title: str, words: Mapping[str, str]) -> str:
    """The name of a drawing for who cannot see it: the chart's alone where there is no title."""
    return words[f"title.{chart}"].format(title=title) if title else words[f"chart.{chart}"]


def head(
    title: str, subtitle: str, width: float, theme: Theme, gap: float = HEADER_GAP
) -> tuple[tuple[Group, ...], float]:
    """The title with the line under it, and how far they reach down from the margin.

    Long ones take several lines; *gap* is the room from the last to the drawing.
    """
    if not title and not subtitle:
        return (), 0.0
    y = theme.margin + theme.title / 2
    labels: list[Label] = []
    for line in wrap(title, width, TITLE_LINES, size=theme.title, bold=True):
        labels.append(Label(line, Point(theme.margin, y), theme.title, theme.ink, "start", True))
        y += LINE
    for line in wrap(subtitle, width, TITLE_LINES, size=theme.caption):
        labels.append(Label(line, Point(theme.margin, y), theme.caption, theme.secondary, "start"))
        y += theme.caption_pitch
    group = Group("title", ("title",), tuple(labels))
    return (group,), y - theme.caption_pitch - theme.margin + gap


def corners(box: Box) -> tuple[Point, Point, Point, Point]:
    """The corners of *box*, clockwise from the upper left."""
    return (
        Point(box.left, box.top),
        Point(box.right, box.top),
        Point(box.right, box.bottom),
        Point(box.left, box.bottom),
    )


def edge(box: Box) -> Spline:
    """The closed path round *box*."""
    first, *others = corners(box)
    return polyline([first, *others, first])


def dashes(path: Spline, pitch: float) -> tuple[Spline, ...]:
    """*path* as dashes about *pitch* from each other: nobody said, or not there yet."""
    track = Track(path)
    count = max(1, round(track.length / pitch))
    step = track.length / count
    return tuple(track.piece(step * i + step * 0.2, step * i + step * 0.8) for i in range(count))
