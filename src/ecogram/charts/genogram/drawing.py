"""From places to ink: the last step of the chart. It decides nothing about where things stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecogram.charts.cuts import opening
from ecogram.charts.emotional import emotional_line, word_box
from ecogram.charts.genogram.arrivals import arriving, outlines
from ecogram.charts.genogram.crossed import Lines
from ecogram.charts.genogram.legend import entries, strongest
from ecogram.charts.genogram.placement import Placement
from ecogram.charts.genogram.shift import shifted
from ecogram.charts.genogram.view import FamilyView, PersonView, TieView, UnionView
from ecogram.charts.options import Options
from ecogram.charts.sheet import framed, head, named
from ecogram.diagnostics import Problem, Severity
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.geometry.text import text_width
from ecogram.layout.family.places import UnionPlace
from ecogram.scene import Area, Group, Primitive, Scene, moved_part
from ecogram.symbols.descents import descent_strokes, twin_bar
from ecogram.symbols.figure import draw_figure
from ecogram.symbols.households import household_strokes
from ecogram.symbols.legend import Section, legend
from ecogram.symbols.ties import tie_extent, tie_has_mark
from ecogram.symbols.unions import state_marks, state_opening, union_strokes
from ecogram.theme import Theme
from ecogram.vocabulary import words as vocabulary

HEADER_GAP = 26.0
LEGEND_GAP = 26.0
LEAST_WIDTH = 420.0
"""Room for a legend of three columns under a very small family."""


def drawing(view: FamilyView, placement: Placement, theme: Theme, options: Options) -> Scene:
    """The page: title, family, legend."""
    words = vocabulary(view.language, "drawing")
    inner = _inner_width(view, placement.bounds, theme, options)
    gap = HEADER_GAP + theme.title / 2
    header, header_height = head(view.title, view.subtitle, inner, theme, gap)
    bounds = placement.bounds
    shift = Point(
        theme.margin - bounds.left + max(0.0, (inner - bounds.width) / 2),
        theme.margin + header_height - bounds.top,
    )
    bottom = theme.margin + header_height + bounds.height
    groups = (*header, *family(view, shifted(placement, shift), theme, options))
    if options.legend and view.persons:
        titles: dict[Section, str] = {
            "persons": words["legend.persons"],
            "family_lines": words["legend.family_lines"],
            "emotional_lines": words["legend.emotional_lines"],
        }
        closing = (view.footer,) if view.footer else ()
        at = Point(theme.margin, bottom + LEGEND_GAP)
        key, height = legend(
            entries(view, words),
            at,
            inner,
            theme,
            titles,
            closing,
            options.notation,
        )
        groups = (*groups, key)
        bottom += LEGEND_GAP + height
    name = named("genogram", view.title, words)
    return framed(view, name, groups, inner, bottom, theme, _remarks(view, placement))


def _remarks(view: FamilyView, placement: Placement) -> tuple[Problem, ...]:
    """Nothing is lost silently: ties that found no free way are counted."""
    count = sum(tie.id not in placement.paths for tie in view.ties)
    if not count:
        return ()
    return (Problem("tie-without-place", values={"count": str(count)}, severity=Severity.WARNING),)


def _inner_width(view: FamilyView, bounds: Box, theme: Theme, options: Options) -> float:
    title = max(text_width(view.title, theme.title, True), text_width(view.subtitle, theme.caption))
    least = LEAST_WIDTH if options.legend else 0.0
    return max(bounds.width, title if view.title or view.subtitle else 0.0, least)


def family(
    view: FamilyView, placement: Placement, theme: Theme, options: Options
) -> Iterator[Group]:
    """Everything of the family, back to front: households, lines, symbols, names."""
    yield from _households(view, placement, theme)
    for union in view.unions:
        if union.id in placement.family.unions:
            yield from _union(union, placement.family.unions[union.id], placement, theme)
    edges = outlines(
        (person.id, person.figure, placement.family.centres[person.id]) for person in view.persons
    )
    marked = [tie.id for tie in view.ties if tie_has_mark(tie.kind, options.notation)]
    lines = Lines(placement, marked)
    for tie in view.ties:
        if tie.id in placement.paths:
            path = arriving(placement.paths[tie.id], tie.first, tie.second, edges)
            yield _tie(tie, path, lines.across(tie.id, path), placement, theme, options)
    for person in view.persons:
        at = placement.family.centres[person.id]
        parts = draw_figure(person.figure, at, theme, options.notation)
        yield Group(f"person-{person.id}", person.classes, parts, person.title)
    for person in view.persons:
        yield from _label(person, placement)


def _households(view: FamilyView, placement: Placement, theme: Theme) -> Iterator[Group]:
    for household in view.households:
        home = placement.homes.get(household.id)
        if home is not None:
            areas = tuple(Area(edge, theme.household_fill) for edge in home.edges)
            strokes = (part for edge in home.edges for part in household_strokes(edge, theme))
            parts = (*areas, *strokes, *([home.name] if home.name else []))
            yield Group(f"household-{household.id}", ("household",), parts, household.name)


def _union(
    union: UnionView, place: UnionPlace, placement: Placement, theme: Theme
) -> Iterator[Group]:
    classes = ("union", *([union.form] if union.form else ["partners"]), *union.states)
    if union.related:
        classes = (*classes, "related")
    yield Group(union.id, classes, tuple(_union_parts(union, place, placement, theme)), union.title)
    children = {child.id: child for child in union.children}
    ordinal = union.id.removeprefix("union-")
    for descent in place.descents:
        child = children[descent.child]
        parts = descent_strokes(child.link, descent.path, theme)
        yield Group(f"descent-{child.id}-{ordinal}", ("descent", child.link), parts, child.title)


def _union_parts(
    union: UnionView, place: UnionPlace, placement: Placement, theme: Theme
) -> Iterator[Primitive]:
    state = strongest(union.states)
    joints = [place.drop[0]] if place.drop and len(union.partners) > 1 else []
    joints += [leg[0] for leg in place.legs]
    mark = placement.slashes.get(union.id)
    openings = [(mark, state_opening(state))] if mark and state_opening(state) else []
    if len(place.line) > 1:
        yield from union_strokes(
            union.form,
            place.line,
            theme,
            related=union.related,
            joints=joints,
            openings=openings,
        )
    for leg in place.legs:
        yield from union_strokes(union.form, leg, theme)
    if mark and state and place.halves:
        start, end = place.halves[1]
        yield from state_marks(state, mark, Point(end.x - start.x, end.y - start.y), theme)
    for path in (place.drop, place.bar or ()):
        if len(path) > 1:
            yield from descent_strokes("biological", path, theme)
    identical = {twins.children: twins.identical for twins in union.twins}
    for twins in place.twins:
        kind = identical.get(twins.children, "")
        if kind in ("yes", "unknown"):
            yield from twin_bar(kind, twins.bar, theme)  # type: ignore[arg-type]
    yield from placement.dates.get(union.id, ())


def _tie(
    tie: TieView,
    spline: Spline,
    crossed: Sequence[float],
    placement: Placement,
    theme: Theme,
    options: Options,
) -> Group:
    word = placement.words.get(tie.id)
    gaps: tuple[tuple[float, float], ...] = ()
    if tie.word and word is not None:
        box = word_box(tie.word, word, theme)
        gaps = opening(spline, box, tie_extent(tie.kind, options.notation))
    return emotional_line(tie, spline, word, theme, options, openings=gaps, crossed=crossed)


def _label(person: PersonView, placement: Placement) -> Iterator[Group]:
    at = placement.family.centres[person.id]
    labels = placement.texts[person.id].labels
    if labels:
        placed = tuple(moved_part(label, at) for label in labels)
        yield Group(f"label-{person.id}", ("label",), placed)
