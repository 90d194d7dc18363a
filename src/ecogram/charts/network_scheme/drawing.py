"""From places to ink: the page of a network scheme. It decides nothing about who stands where."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from ecogram.charts.genogram.legend import entries
from ecogram.charts.genogram.view import FamilyView, TieView
from ecogram.charts.network import page
from ecogram.charts.network.blocks import (
    COUNT_TYPE,
    count_text,
    name_labels,
    name_lines,
)
from ecogram.charts.network.frame import borders, rings
from ecogram.charts.network_scheme.energy import energy_entries, energy_marks
from ecogram.charts.network_scheme.layout import BORDERS, DOT, Placement
from ecogram.charts.network_scheme.ties import tie_group
from ecogram.charts.network_scheme.view import RINGS, SEGMENTS, SchemeView, SeatView
from ecogram.charts.options import Options
from ecogram.charts.sheet import framed, named
from ecogram.diagnostics import Problem, Severity
from ecogram.geometry.shapes import Point
from ecogram.scene import Group, Label, Scene
from ecogram.symbols.figure import draw_figure, figure_extent
from ecogram.symbols.legend import Section, legend
from ecogram.theme import Theme
from ecogram.vocabulary import words as vocabulary

LIST_GAP = 22.0
LEGEND_GAP = 18.0
LEAST = 523.2
"""Between the margins of an A4 (points)."""
CORNERS = {
    "family": (-1, -1),
    "society": (1, -1),
    "fellow_clients": (-1, 1),
    "professional": (1, 1),
}
SEGMENT_TYPE = 11.0
Words = Mapping[str, str]


def drawing(view: SchemeView, placement: Placement, theme: Theme, options: Options) -> Scene:
    """The page: title, rings with everybody in them, who has no place yet, legend."""
    words = {**vocabulary(view.language, "drawing"), **vocabulary(view.language, "network")}
    radius = placement.blocks.radii[-1]
    inner = max(2 * radius, LEAST)
    header, height = page.header(view.title, view.subtitle, inner, theme)
    centre = Point(theme.margin + inner / 2, theme.margin + height + radius)
    at = Point(theme.margin, centre.y + radius + LIST_GAP)
    waiting, listed = page.not_placed(
        view.unplaced, words["not_placed"], words["more"], at, inner, theme
    )
    bottom = at.y + listed if waiting else centre.y + radius
    groups = [*header, *_network(view, placement, centre, theme, options, words), *waiting]
    if options.legend:
        top = Point(theme.margin, bottom + LEGEND_GAP)
        there = placement.blocks.centres
        key, tall = _legend(view, there, top, inner, theme, options, words)
        groups.append(key)
        bottom = top.y + tall
    name = named("network-scheme", view.title, words)
    return framed(view, name, groups, inner, bottom, theme, _remarks(view, placement))


def _network(
    view: SchemeView,
    placement: Placement,
    centre: Point,
    theme: Theme,
    options: Options,
    words: Words,
) -> Iterator[Group]:
    """Back to front: rings, borders, ties, symbols, names."""
    blocks, taken = placement.blocks, page.core_boxes(view.centre, theme)
    yield from rings(RINGS, placement.captions, blocks.radii, centre, theme)
    yield borders(
        BORDERS[:-1], placement.captions, blocks.radii, placement.core, taken, centre, theme
    )
    yield from segments(blocks.radii[-1], centre, theme, words)
    for tie in view.ties:
        if view.centre is not None and tie.id in placement.spokes:
            yield tie_group(tie, view.centre.id, placement, centre, theme, options)
    yield from page.core(view.centre, centre, theme, options.notation)
    for seat in view.seats:
        yield from _symbol(seat, placement, centre, theme, options)
    for seat in view.seats:
        yield from _name(seat, placement, centre, theme)
    for count in blocks.counts:
        here = Point(centre.x + count.at.x, centre.y + count.at.y)
        text = count_text(count, words["count.people"])
        label = Label(text, here, COUNT_TYPE, theme.ink, bold=True)
        id_ = f"count-{RINGS[count.ring]}-{SEGMENTS[count.part]}"
        yield Group(id_, ("count",), (label,), "" if count.dotted else _names(view, count.ids))


def _names(view: SchemeView, ids: tuple[str, ...]) -> str:
    """Who are in a crowd without dots."""
    wanted = set(ids)
    return ", ".join(seat.person.name for seat in view.seats if seat.person.id in wanted)


def segments(radius: float, centre: Point, theme: Theme, words: Words) -> Iterator[Group]:
    """The names of the segments in the corners that the circle leaves."""
    for segment in SEGMENTS:
        across, down = CORNERS[segment]
        at = Point(centre.x + across * radius, centre.y + down * (radius - SEGMENT_TYPE))
        align = "start" if across < 0 else "end"
        text = words[f"segment.{segment}"]
        label = Label(text, at, SEGMENT_TYPE, theme.ink, align, bold=True)  # type: ignore[arg-type]
        yield Group(f"segment-{segment}", ("segment", segment), (label,))


def _symbol(
    seat: SeatView, placement: Placement, centre: Point, theme: Theme, options: Options
) -> Iterator[Group]:
    person, blocks = seat.person, placement.blocks
    figure, classes = person.figure, person.classes
    at = blocks.centres.get(person.id)
    if at is None and person.id in blocks.dots:
        at = blocks.dots[person.id]
        figure, classes = figure._replace(size=DOT, inner=""), (*classes, "dot")
        theme = theme._replace(outline=1.0)
    if at is not None:
        place = Point(centre.x + at.x, centre.y + at.y)
        ink = draw_figure(figure, place, theme, options.notation)
        if person.id in blocks.centres:
            extent = figure_extent(figure, theme)
            ink = (*ink, *energy_marks(seat.energies, extent, place, theme))
        yield Group(f"person-{person.id}", classes, ink, person.title)


def _name(seat: SeatView, placement: Placement, centre: Point, theme: Theme) -> Iterator[Group]:
    at = placement.blocks.centres.get(seat.person.id)
    if at is not None:
        place = Point(centre.x + at.x, centre.y + at.y)
        extent = figure_extent(seat.person.figure, theme)
        labels = name_labels(name_lines(seat.person.name), extent, place, theme)
        yield Group(f"label-{seat.person.id}", ("label",), labels)


def _legend(
    view: SchemeView,
    there: Container[str],
    at: Point,
    width: float,
    theme: Theme,
    options: Options,
    words: Words,
) -> tuple[Group, float]:
    """What the drawing uses; *there* are the ids of who is not a dot."""
    persons = tuple(seat.person for seat in view.seats)
    if view.centre is not None:
        persons = (view.centre, *persons)
    ties = tuple(
        TieView(tie.id, tie.first, tie.second, tie.kind, tie.direction, tie.word, tie.title)
        for tie in view.ties
    )
    family = FamilyView("", "", "", "", persons, (), ties, (), "", view.language)
    titles: dict[Section, str] = {
        "persons": words["legend.persons"],
        "emotional_lines": words["legend.emotional_lines"],
        "support": words["legend.energy"],
    }
    closing = [line for line in (view.footer, words["closing.network-scheme"]) if line]
    marks = (mark for seat in view.seats if seat.person.id in there for mark in seat.energies)
    found = (*entries(family, words), *energy_entries(marks, theme, words))
    return legend(found, at, width, theme, titles, closing, options.notation)


def _remarks(view: SchemeView, placement: Placement) -> tuple[Problem, ...]:
    """Nothing is lost silently: who has no name, and ties that found no free way."""
    lost = sum(tie.id not in placement.spokes for tie in view.ties)
    values = {"count": str(lost)}
    ties = [Problem("tie-without-place", values=values, severity=Severity.WARNING)] if lost else []
    nameless = sum(len(count.ids) for count in placement.blocks.counts)
    return (*page.remarks(nameless), *ties)
