"""From places to ink: the last step of the chart. It decides nothing about where things stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import hypot

from ecogram.charts.cuts import PADDING, on_it
from ecogram.charts.emotional import emotional_line, word_box
from ecogram.charts.genogram.arrivals import arriving, outlines
from ecogram.charts.genogram.legend import entries
from ecogram.charts.genogram.view import FamilyView, TieView
from ecogram.charts.network.page import header
from ecogram.charts.options import Options
from ecogram.charts.sheet import framed, named
from ecogram.charts.sociogram.layout import Placement
from ecogram.charts.sociogram.view import KinView, SociogramView
from ecogram.diagnostics import Problem, Severity
from ecogram.geometry.curves import Interval, outside, polyline
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.geometry.text import text_width, wrap
from ecogram.geometry.track import Track
from ecogram.layout.splines import Dot, flattened
from ecogram.scene import Group, Label, Line, Scene, moved
from ecogram.symbols.figure import draw_figure
from ecogram.symbols.legend import Entry, Section, legend
from ecogram.symbols.samples import InkSample
from ecogram.symbols.ties import tie_extent
from ecogram.theme import Theme
from ecogram.vocabulary import words as vocabulary

NOTES_GAP = 24.0
LEGEND_GAP = 14.0
LEAST_WIDTH = 420.0
"""Room for a legend of three columns under a very small network."""
KIN = 0.9
NOTE_LINES = 6
JOIN = 0.01
_SAMPLE = 23.0


def drawing(view: SociogramView, placement: Placement, theme: Theme, options: Options) -> Scene:
    """The page: title, network, density, what ties are about, legend."""
    words = {**vocabulary(view.language, "drawing"), **vocabulary(view.language, "sociogram")}
    bounds = placement.bounds
    title = text_width(view.title, theme.title, True) if view.title else 0.0
    inner = max(bounds.width, title, LEAST_WIDTH)
    over, height = header(view.title, view.subtitle, inner, theme)
    shift = Point(
        theme.margin - bounds.left + (inner - bounds.width) / 2, theme.margin + height - bounds.top
    )
    groups = [*over, *(moved(group, shift) for group in _network(view, placement, theme, options))]
    bottom = theme.margin + height + bounds.height
    notes, used = _notes(view, Point(theme.margin, bottom + NOTES_GAP), inner, theme, words)
    groups += notes
    bottom += used
    if options.legend and view.persons:
        at = Point(theme.margin, bottom + LEGEND_GAP)
        key, taken = _legend(view, at, inner, theme, options, words)
        groups.append(key)
        bottom += LEGEND_GAP + taken
    name = named("sociogram", view.title, words)
    return framed(view, name, groups, inner, bottom, theme, _remarks(view, placement))


def _remarks(view: SociogramView, placement: Placement) -> tuple[Problem, ...]:
    """Nothing is lost silently: lines that found no free way are counted."""
    ids = [*(tie.id for tie in view.ties), *(kin.id for kin in view.kin)]
    count = sum(id_ not in placement.paths for id_ in ids)
    if not count:
        return ()
    return (Problem("tie-without-place", values={"count": str(count)}, severity=Severity.WARNING),)


def _network(
    view: SociogramView, placement: Placement, theme: Theme, options: Options
) -> Iterator[Group]:
    """Everything back to front: kinship, ties, symbols, names."""
    written = _written(view, placement, theme)
    edges = outlines((one.id, one.figure, placement.centres[one.id]) for one in view.persons)
    for kin in view.kin:
        if kin.id in placement.paths:
            path = arriving(placement.paths[kin.id], kin.first, kin.second, edges)
            yield _kin(kin, path, written, theme)
    for tie in view.ties:
        if tie.id in placement.paths:
            path = arriving(placement.paths[tie.id], tie.first, tie.second, edges)
            yield _tie(tie, path, placement, written, theme, options)
    for person in view.persons:
        parts = draw_figure(person.figure, placement.centres[person.id], theme, options.notation)
        yield Group(f"person-{person.id}", person.classes, parts, person.title)
    for person in view.persons:
        if placement.labels[person.id]:
            yield Group(f"label-{person.id}", ("label",), placement.labels[person.id])


def _written(view: SociogramView, placement: Placement, theme: Theme) -> dict[str, Box]:
    """The box of every word on a line, by the id of the tie."""
    found = {}
    for tie in view.ties:
        if tie.word and tie.id in placement.words:
            found[tie.id] = word_box(tie.word, placement.words[tie.id], theme)
    return found


def _kin(kin: KinView, path: Spline, written: Mapping[str, Box], theme: Theme) -> Group:
    track = Track(path)
    gaps = _gaps(kin.id, path, written, 0.0)
    pieces = tuple(track.piece(first, last) for first, last in outside(gaps, 0.0, track.length))
    line = Line(pieces, theme.household_line, KIN)
    return Group(kin.id, ("kin", kin.kind), (line,), kin.title)


def _tie(
    tie: TieView,
    spline: Spline,
    placement: Placement,
    written: Mapping[str, Box],
    theme: Theme,
    options: Options,
) -> Group:
    openings = _gaps(tie.id, spline, written, tie_extent(tie.kind, options.notation))
    word_at = placement.words.get(tie.id)
    return emotional_line(tie, spline, word_at, theme, options, openings=openings)


def _gaps(id_: str, path: Spline, written: Mapping[str, Box], extent: float) -> list[Interval]:
    """Where a line opens for its word; in a crowd also for the word of a line that it crosses."""
    points = flattened(path)
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    room = PADDING + extent / 2
    found: list[Interval] = []
    for other, box in written.items():
        wide = box.grown(room if other == id_ else room + 1.0)
        if wide.left < right and left < wide.right and wide.top < bottom and top < wide.bottom:
            under = _inside(points, box.grown(extent / 2))
            found += on_it(_inside(points, wide), under)
    return sorted(found)


def _inside(points: Sequence[Dot], box: Box) -> Iterator[Interval]:
    """The stretches of the line through *points* in *box*, as lengths along it."""
    at, start, end = 0.0, 0.0, -1.0
    for one, two in pairwise(points):
        length = hypot(two[0] - one[0], two[1] - one[1])
        low, high = _shares(one, two, box)
        if low < high:
            if end < at + low * length - JOIN:
                if end > start:
                    yield start, end
                start = at + low * length
            end = at + high * length
        at += length
    if end > start:
        yield start, end


def _shares(one: Dot, two: Dot, box: Box) -> tuple[float, float]:
    """From which share of a straight piece to which it is in *box*; none when they are reversed."""
    low, high = 0.0, 1.0
    for start, way, first, last in (
        (one[0], two[0] - one[0], box.left, box.right),
        (one[1], two[1] - one[1], box.top, box.bottom),
    ):
        if abs(way) < 1e-9:
            if not first < start < last:
                return 1.0, 0.0
            continue
        near, far = (first - start) / way, (last - start) / way
        low, high = max(low, min(near, far)), min(high, max(near, far))
    return low, high


def _notes(
    view: SociogramView, at: Point, width: float, theme: Theme, words: Mapping[str, str]
) -> tuple[list[Group], float]:
    """The density, and under it what ties are about; and how far they reach down."""
    found = []
    y = at.y
    if view.density:
        lines = wrap(view.density, width, NOTE_LINES, size=theme.name)
        found.append(Group("density", ("density",), _text(lines, at, theme.name, theme.ink)))
        y += len(lines) * theme.name * 1.25
    if view.meanings:
        y += 4.0
        head = Label(words["meanings"], Point(at.x, y), theme.caption, theme.ink, "start", True)
        texts = [
            line
            for text in view.meanings
            for line in wrap(text, width, NOTE_LINES, size=theme.caption)
        ]
        below = Point(at.x, y + theme.caption * 1.35)
        labels = (head, *_text(texts, below, theme.caption, theme.ink))
        found.append(Group("meanings", ("meanings",), labels))
        y += (len(texts) + 1) * theme.caption * 1.25 + 2.0
    return found, y - at.y + (NOTES_GAP - theme.name if found else 0.0)


def _text(
    lines: tuple[str, ...] | list[str], at: Point, size: float, ink: str
) -> tuple[Label, ...]:
    return tuple(
        Label(line, Point(at.x, at.y + index * size * 1.25), size, ink, "start")
        for index, line in enumerate(lines)
    )


def _legend(
    view: SociogramView,
    at: Point,
    width: float,
    theme: Theme,
    options: Options,
    words: Mapping[str, str],
) -> tuple[Group, float]:
    family = FamilyView("", "", "", "", view.persons, (), view.ties, (), "", view.language)
    titles: dict[Section, str] = {
        "persons": words["legend.persons"],
        "family_lines": words["legend.family_lines"],
        "emotional_lines": words["legend.emotional_lines"],
    }
    found = list(entries(family, words))
    if view.kin:
        stroke = Line(
            (polyline([Point(-_SAMPLE, 0.0), Point(_SAMPLE, 0.0)]),), theme.household_line, KIN
        )
        box = Box(-_SAMPLE, -1.0, _SAMPLE, 1.0)
        found.append(Entry("family_lines", InkSample((stroke,), box), words["legend.kin"]))
    meaning = [words["closing"]]
    if len({person.figure.size for person in view.persons}) > 1:
        meaning.append(words["closing.size"])
    if view.density:
        meaning.append(words["closing.density"])
    closing = [line for line in (view.footer, " ".join(meaning), view.left_out) if line]
    return legend(found, at, width, theme, titles, closing, options.notation)
