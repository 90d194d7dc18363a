"""Where everything of a genogram stands: the family layout, the lines between people, the texts.

It turns what is shown into sizes for ``ecogram.layout`` and knows no ink.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from ecogram.charts.genogram.dates import date_labels, halves
from ecogram.charts.genogram.ends import PATTERNED, PLAIN, PLAIN_EXTENT, PLAIN_KINDS, end_shape
from ecogram.charts.genogram.households import Home, homes, hulls, strokes
from ecogram.charts.genogram.labels import Texts, reach, texts, years_aside
from ecogram.charts.genogram.placement import Placement
from ecogram.charts.genogram.slashes import slash_box, slash_places
from ecogram.charts.genogram.view import FamilyView, PersonView, TieView, UnionView
from ecogram.geometry import curves
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.geometry.text import text_width
from ecogram.layout.family.arrange import arrange as arrange_family
from ecogram.layout.family.kin import Child, Kin, Member, Union
from ecogram.layout.family.kin import Tie as KinTie
from ecogram.layout.family.places import Places, UnionPlace
from ecogram.layout.family.spacing import Spacing
from ecogram.layout.ties import End, Obstacle, Routing, Segment, Tie
from ecogram.scene import Label, label_box
from ecogram.symbols.figure import Figure, figure_extent, outline_reach
from ecogram.symbols.notation import Notation
from ecogram.symbols.ties import tie_extent
from ecogram.theme import Theme

_STEEP = 0.3
"""How far aside, as a share of how far down, the end of a line may stand to be straight below."""


def arrange(
    view: FamilyView,
    theme: Theme,
    notation: Notation,
    spacing: Spacing | None = None,
    aside: Collection[str] = (),
) -> Placement:
    """Places for everything *view* shows; *spacing* None keeps the distances of a whole page.

    The names of *aside* make way for lines straight down, as a single parent's do; so do those of
    people without a family whose emotional lines all lead down to somebody under them.
    """
    texts_ = _texts(view, theme, notation, aside)
    places = arrange_family(_kin(view, texts_, theme, notation), spacing or Spacing())
    if over := _standing_over(view, places, aside):
        texts_ = _texts(view, theme, notation, (*aside, *over))
        places = arrange_family(_kin(view, texts_, theme, notation), spacing or Spacing())
    people = {person.id: person for person in view.persons}
    for id_, (left, right) in places.arrivals.items():
        texts_[id_] = years_aside(texts_[id_], left, right)
    boxes = {
        id_: _boxes(people[id_], texts_[id_], at, theme, notation)
        for id_, at in places.centres.items()
    }
    lines = [piece for place in places.unions.values() for piece in path_segments(place)]
    filled = [box for own in boxes.values() for box in own]
    shapes = hulls(view, boxes, lines, theme)
    edges = strokes(shapes.values())
    bowed = _bowed(view, texts_, places)
    dates = date_labels(view.unions, places.unions, [*lines, *edges], filled, theme, bowed)
    slashes = slash_places(view.unions, places.unions, [*lines, *edges])
    outlines = [edge for shape in shapes.values() for edge in shape.edges]
    routing = _route(view, people, places, boxes, dates, slashes, outlines, theme, notation)
    homes_ = homes(
        view,
        shapes,
        [*filled, *(label_box(label) for labels in dates.values() for label in labels)],
        lines,
        tuple(routing.paths.values()),
        theme,
    )
    return Placement(
        places,
        texts_,
        dates,
        slashes,
        routing.paths,
        routing.words,
        homes_,
        _bounds(boxes, dates, routing, homes_),
    )


def path_segments(place: UnionPlace) -> list[tuple[Point, Point]]:
    """All straight pieces of a union's lines."""
    paths = [place.line, place.drop, *place.legs, *(descent.path for descent in place.descents)]
    pieces = [piece for path in paths for piece in pairwise(path)]
    return [*pieces, place.bar] if place.bar else pieces


def _texts(
    view: FamilyView, theme: Theme, notation: Notation, aside: Collection[str]
) -> dict[str, Texts]:
    """Texts make way for a single parent's drop, straight down, and a twin's slanting line."""
    dropping = {union.partners[0] for union in view.unions if len(union.partners) == 1}
    aslant = {
        child
        for union in view.unions
        for twins in union.twins
        for child in twins.children[(len(twins.children) + 1) // 2 :]
    }
    return {
        person.id: texts(
            person,
            theme,
            notation,
            beside_drop=person.id in dropping or person.id in aside,
            birth_right=person.id in aslant,
        )
        for person in view.persons
    }


def _kin(view: FamilyView, texts_: Mapping[str, Texts], theme: Theme, notation: Notation) -> Kin:
    return Kin(
        members=tuple(
            _member(person, texts_[person.id], theme, notation) for person in view.persons
        ),
        unions=tuple(_union(union, theme) for union in view.unions),
        ties=tuple(
            KinTie(
                tie.first,
                tie.second,
                tie_extent(tie.kind, notation),
                text_width(tie.word, theme.word) if tie.word else 0.0,
            )
            for tie in view.ties
        ),
        households=tuple(household.members for household in view.households),
        start=view.start,
    )


def _member(person: PersonView, texts_: Texts, theme: Theme, notation: Notation) -> Member:
    box = reach(person, texts_, theme, notation)
    above = [label_box(label) for label in texts_.labels if label.at.y < 0]
    return Member(
        id=person.id,
        left=-box.left,
        right=box.right,
        above=-box.top,
        below=box.bottom,
        radius=outline_reach(person.figure, theme, notation),
        birth=person.birth_year,
        side=person.side,
        row=person.row,
        round=person.figure.shape == "circle",
        head=person.figure.size / 4 if person.figure.stillborn else None,
        crown=(
            max((-text.left for text in above), default=0.0),
            max((text.right for text in above), default=0.0),
        ),
    )


def _union(union: UnionView, theme: Theme) -> Union:
    first, second = halves(union)
    return Union(
        id=union.id,
        partners=union.partners,
        children=tuple(Child(child.id, child.primary) for child in union.children),
        twins=tuple(twins.children for twins in union.twins),
        first_half=text_width(first, theme.years),
        second_half=text_width(second, theme.years),
        slashes=bool(union.states),
        together=union.together,
    )


def _standing_over(view: FamilyView, places: Places, aside: Collection[str]) -> list[str]:
    """Who has no family and nothing but emotional lines down to people nearly straight below."""
    alone = {person.id for person in view.persons if person.id not in aside}
    for union in view.unions:
        alone.difference_update(union.partners, (child.id for child in union.children))
    ways: dict[str, list[bool]] = {}
    for tie in view.ties if alone else ():
        for one, other in ((tie.first, tie.second), (tie.second, tie.first)):
            if one in alone:
                (x, y), (to_x, to_y) = places.centres[one], places.centres[other]
                ways.setdefault(one, []).append(abs(to_x - x) < _STEEP * (to_y - y))
    return [id_ for id_, led in ways.items() if all(led)]


def _bowed(view: FamilyView, texts_: Mapping[str, Texts], places: Places) -> set[str]:
    """The unions over which an emotional line must pass between the years of the two partners."""
    tied = {frozenset((tie.first, tie.second)) for tie in view.ties}
    found = set()
    for union in view.unions if tied else ():
        place = places.unions.get(union.id)
        if frozenset(union.partners) in tied and place is not None and len(place.line) == 2:
            left, right = sorted(union.partners, key=lambda id_: places.centres[id_].x)
            inner = [label for label in texts_[left].labels if label.align == "start"]
            inner += [label for label in texts_[right].labels if label.align == "end"]
            if any(label.at.y < 0 for label in inner):
                found.add(union.id)
    return found


def _boxes(
    person: PersonView, texts_: Texts, at: Point, theme: Theme, notation: Notation
) -> tuple[Box, ...]:
    """The box of the symbol with its notes on the page, then those of its texts."""
    symbol = figure_extent(person.figure, theme, notation).moved(at.x, at.y)
    return (symbol, *(box.moved(at.x, at.y) for box in texts_.boxes))


def _route(
    view: FamilyView,
    people: Mapping[str, PersonView],
    places: Places,
    boxes: Mapping[str, Sequence[Box]],
    dates: Mapping[str, Sequence[Label]],
    slashes: Mapping[str, Point],
    outlines: Sequence[Spline],
    theme: Theme,
    notation: Notation,
) -> Routing:
    if not view.ties:
        return Routing({}, {}, Box(0.0, 0.0, 0.0, 0.0))
    from ecogram.layout.routes import route

    ends = {
        id_: End(
            id_,
            at,
            half_width(people[id_].figure, theme, notation),
            end_shape(people[id_].figure.shape, notation),
        )
        for id_, at in places.centres.items()
    }
    obstacles = [
        Obstacle(box, id_, "text" if index else "symbol")
        for id_, own in boxes.items()
        for index, box in enumerate(own)
    ]
    obstacles += [
        Obstacle(label_box(label), id_, "text") for id_, labels in dates.items() for label in labels
    ]
    obstacles += [Obstacle(slash_box(at), id_, "mark") for id_, at in slashes.items()]
    segments = [
        Segment(start, end, id_)
        for id_, place in places.unions.items()
        for start, end in path_segments(place)
    ]
    ties = [_tie(tie, ends, theme, notation) for tie in view.ties]
    return route(ties, obstacles, segments, places.rows, outlines)


def half_width(figure: Figure, theme: Theme, notation: Notation) -> float:
    """Half the width of the outline; that of a mixed group is wider than high."""
    if figure.shape == "mixed":
        return figure_extent(figure, theme, notation).right
    return outline_reach(figure, theme, notation)


def _tie(tie: TieView, ends: Mapping[str, End], theme: Theme, notation: Notation) -> Tie:
    word = (text_width(tie.word, theme.word), theme.word * 1.2) if tie.word else None
    return Tie(
        tie.id,
        ends[tie.first],
        ends[tie.second],
        PLAIN_EXTENT if tie.kind in PLAIN_KINDS else tie_extent(tie.kind, notation),
        word,
        (PLAIN if tie.kind in PLAIN_KINDS else PATTERNED) * theme.symbol / 36,
        (tie.direction in ("back", "both"), tie.direction in ("forward", "both")),
    )


def _bounds(
    boxes: Mapping[str, Sequence[Box]],
    dates: Mapping[str, Sequence[Label]],
    routing: Routing,
    homes_: Mapping[str, Home],
) -> Box:
    every = [box for own in boxes.values() for box in own]
    every += [label_box(label) for labels in dates.values() for label in labels]
    if routing.paths:
        every.append(routing.bounds)
    every += [curves.bounds(home.edges) for home in homes_.values()]
    every += [label_box(home.name) for home in homes_.values() if home.name]
    return Box.around(every)
