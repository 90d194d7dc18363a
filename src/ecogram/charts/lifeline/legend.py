"""What the marks of a life line mean: exactly those that it has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ecogram.charts.lifeline.marks import kind, period, point
from ecogram.charts.lifeline.view import Doubt, EventView, LifeView, Spot
from ecogram.charts.sheet import edge
from ecogram.geometry.shapes import Box, Point
from ecogram.scene import Area, Line
from ecogram.symbols.legend import Entry
from ecogram.symbols.samples import InkSample
from ecogram.theme import Theme

WIDE = 17.0
FEELINGS = (("positive", 3, "up"), ("negative", -3, "down"), ("neutral", 0, "neutral"))


def entries(view: LifeView, theme: Theme, words: Mapping[str, str]) -> Iterator[Entry]:
    """The rows of the legend."""
    own = [event for event in view.events if not event.family]
    found = {kind(event) for event in own}
    for name, feeling, key in FEELINGS:
        if name in found:
            yield _entry(_point(feeling, theme), words[f"legend.{key}"])
    if "unsaid" in found:
        yield _entry(_point(None, theme), words["legend.unsaid"])
    if any(event.family for event in view.events):
        yield _entry(_point(None, theme, family=True), words["legend.family"])
    if any(_is_doubtful(event) for event in view.events):
        yield _entry(_point(0, theme, doubt="about"), words["legend.about"])
    periods = [event for event in view.events if event.period]
    if periods:
        yield _entry(_bar(periods[0], theme, is_open=False), words["legend.period"])
    if any(event.open_start or event.open_end for event in periods):
        yield _entry(_bar(periods[0], theme, is_open=True), words["legend.open"])
    dated = [cell for cell in view.cells if cell.dated]
    if len(dated) > 1 and any(cell.first is None for cell in dated):
        yield _entry(_slot(theme), words["legend.slots"])


def _is_doubtful(event: EventView) -> bool:
    return bool(event.start.doubt or (event.end and event.end.doubt))


def _entry(sample: InkSample, text: str) -> Entry:
    return Entry("outside", sample, text)


def _point(
    feeling: int | None, theme: Theme, *, doubt: Doubt = "", family: bool = False
) -> InkSample:
    event = _example(feeling, doubt=doubt, family=family)
    parts = tuple(point(event, Point(0.0, 0.0), theme))
    return InkSample(parts, Box(-9.0, -5.0, 9.0, 5.0))


def _bar(event: EventView, theme: Theme, *, is_open: bool) -> InkSample:
    box = Box(-WIDE, -2.5, WIDE, 2.5)
    example = _example(event.feeling)._replace(period=True, open_end=is_open)
    return InkSample(tuple(period(example, box, theme)), Box(-WIDE, -5.0, WIDE + 4.0, 5.0))


def _slot(theme: Theme) -> InkSample:
    box = Box(-WIDE, -5.0, WIDE, 5.0)
    path = edge(box)
    return InkSample((Area(path, theme.domain_fill), Line((path,), theme.secondary, 0.8)), box)


def _example(feeling: int | None, *, doubt: Doubt = "", family: bool = False) -> EventView:
    return EventView(
        id="",
        start=Spot(0, 0.0, doubt),
        end=None,
        period=False,
        open_start=False,
        open_end=False,
        feeling=feeling,
        when="",
        what="",
        who="",
        family=family,
        title="",
    )
