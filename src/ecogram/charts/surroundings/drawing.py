"""From places to ink: circles, lines, people outside and the page around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from ecogram.charts.cuts import opening
from ecogram.charts.genogram.arrivals import arriving, outlines
from ecogram.charts.genogram.legend import strongest
from ecogram.charts.genogram.view import PersonView
from ecogram.charts.options import Options
from ecogram.charts.surroundings.layout import EcoPlacement
from ecogram.charts.surroundings.outsiders import boxed_edge, label_parts, person_parts
from ecogram.charts.surroundings.titles import placed
from ecogram.charts.surroundings.view import CoupleView, EcoView, LetterView, SpokeView
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.geometry.text import text_width
from ecogram.scene import Group, Label, Primitive
from ecogram.symbols.circles import circle_strokes
from ecogram.symbols.eco_measures import eco_colour, eco_extent, eco_opening
from ecogram.symbols.eco_ties import eco_strokes
from ecogram.symbols.figure import Figure
from ecogram.symbols.letters import letter_cuts, letter_rings
from ecogram.symbols.unions import state_marks, state_opening, union_strokes
from ecogram.theme import Theme

LINE = 1.2
"""The height of a line of text, in type sizes."""


def circles(view: EcoView, placement: EcoPlacement, theme: Theme) -> Iterator[Group]:
    """The domains and the client system, each open where a line goes in; the backmost layer."""
    places = placement.places
    openings: dict[str, list[tuple[Point, float]]] = {}
    spokes = {spoke.id: spoke for spoke in placement.spokes}
    for gap in places.gaps:
        spoke = spokes[gap.spoke]
        room = eco_opening(spoke.kind, spoke.strength)
        openings.setdefault(gap.outline, []).append((gap.point, room))
    for domain in view.domains:
        disc = places.discs[domain.id]
        gaps = openings.get(domain.id, ())
        circle = circle_strokes(disc.centre, disc.radius, theme, gaps=gaps)
        title = placed(placement.titles[domain.id], disc.title.centre)
        yield Group(f"domain-{domain.id}", domain.classes, (*circle, *title), domain.title)
    if places.core is not None:
        core = places.core
        half = (core.half_width, core.half_height)
        outline = circle_strokes(
            core.centre, half, theme, role="client", corner=core.corner, gaps=openings.get("", ())
        )
        name = placed(placement.name, places.name.centre) if places.name else ()
        yield Group("client-system", ("client-system",), (*outline, *name), view.name)


def outside(
    view: EcoView,
    placement: EcoPlacement,
    theme: Theme,
    options: Options,
    family: Sequence[PersonView] = (),
) -> Iterator[Group]:
    """Lines, then people, then their names; *family* is whom a line may end at inside."""
    for domain in view.domains:
        for couple in domain.couples:
            yield _couple(couple, placement, theme)
    places = {**placement.places.seats, **placement.places.guests}
    edges = outlines(chain(_insiders(placement, family), _outsiders(placement)))
    edges |= {
        id_: boxed_edge(outsider, places[id_].centre, theme)
        for id_, outsider in placement.outsiders.items()
        if outsider.boxed
    }
    for spoke in placement.spokes:
        if spoke.id in placement.places.paths:
            path = arriving(placement.places.paths[spoke.id], spoke.first, spoke.second, edges)
            yield _spoke(spoke, path, placement, theme)
    for id_, outsider in placement.outsiders.items():
        person = outsider.seat.person
        parts = person_parts(outsider, places[id_].centre, theme, options.notation)
        yield Group(f"person-{id_}", person.classes, parts, person.title)
    for id_, outsider in placement.outsiders.items():
        label = places[id_].label
        if label is not None and outsider.lines:
            yield Group(f"label-{id_}", ("label",), label_parts(outsider, label, theme))


def _insiders(
    placement: EcoPlacement, family: Sequence[PersonView]
) -> Iterator[tuple[str, Figure, Point]]:
    centres = {end.id: end.centre for end in placement.core.members}
    dx, dy = placement.places.offset
    for person in family:
        if person.id in centres:
            x, y = centres[person.id]
            yield person.id, person.figure, Point(x + dx, y + dy)


def _outsiders(placement: EcoPlacement) -> Iterator[tuple[str, Figure, Point]]:
    places = {**placement.places.seats, **placement.places.guests}
    for id_, outsider in placement.outsiders.items():
        if not outsider.boxed:
            yield id_, outsider.figure, places[id_].centre


def _couple(couple: CoupleView, placement: EcoPlacement, theme: Theme) -> Group:
    line = placement.places.couples[couple.id]
    state = strongest(couple.states)
    middle = Point((line[0].x + line[1].x) / 2, (line[0].y + line[1].y) / 2)
    openings = [(middle, state_opening(state))] if state and state_opening(state) else []
    parts: list[Primitive] = [*union_strokes(couple.form, line, theme, openings=openings)]
    if state:
        along = Point(line[1].x - line[0].x, line[1].y - line[0].y)
        parts += state_marks(state, middle, along, theme)
    classes = ("union", couple.form or "partners", *couple.states)
    return Group(couple.id, classes, tuple(parts), couple.title)


def _spoke(spoke: SpokeView, spline: Spline, placement: EcoPlacement, theme: Theme) -> Group:
    places = placement.places
    first, second = places.letters.get(spoke.id, ((), ()))
    rings = (first, second, places.undirected.get(spoke.id, ()))
    received = (*spoke.letters, spoke.undirected)
    gaps = [
        gap
        for letters, centres in zip(received, rings, strict=True)
        for one, centre in zip(letters, centres, strict=True)
        for gap in letter_cuts(spline, [centre], possible=one.possible)
    ]
    word = places.words.get(spoke.id)
    labels: tuple[Label, ...] = ()
    if spoke.word and word is not None:
        colour = eco_colour(spoke.kind, theme, possible=spoke.possible, formality=spoke.formality)
        labels = (Label(spoke.word, word, theme.word, colour),)
        extent = eco_extent(spoke.kind, spoke.strength, direction="none")
        gaps += opening(spline, _box(spoke.word, word, theme), extent)
    strokes = eco_strokes(
        spoke.kind,
        spline,
        spoke.strength,
        theme,
        cuts=sorted(gaps),
        direction=spoke.direction,
        possible=spoke.possible,
        mark=places.marks.get(spoke.id),
        formality=spoke.formality,
    )
    marks = ("possible" if spoke.possible else "", spoke.formality or "")
    classes = tuple(one for one in ("relation", "eco", spoke.kind, *marks) if one)
    groups = zip(("first", "second", "undirected"), received, rings, strict=True)
    letters = tuple(chain(*(_letters(spoke.id, *group, theme) for group in groups)))
    return Group(spoke.id, classes, (*strokes, *labels), spoke.title, letters)


def _letters(
    spoke: str,
    side: str,
    received: Sequence[LetterView],
    centres: Sequence[Point],
    theme: Theme,
) -> Iterator[Group]:
    """A group for each letter, so that a style sheet can find it."""
    for one, centre in zip(received, centres, strict=True):
        classes = ("letter", *(["possible"] if one.possible else []))
        parts = letter_rings([one.letter], [centre], theme, possible=one.possible)
        yield Group(f"letter-{spoke}-{side}-{one.letter}", classes, parts)


def _box(word: str, at: Point, theme: Theme) -> Box:
    wide, high = text_width(word, theme.word) / 2, theme.word * LINE / 2
    return Box(at.x - wide, at.y - high, at.x + wide, at.y + high)
