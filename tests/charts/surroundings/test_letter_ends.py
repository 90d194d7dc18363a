"""Letters of support stand at who receives them, in every example and in made-up networks."""

from __future__ import annotations

from collections.abc import Iterator
from math import dist

import pytest

from bench import grow
from bench.drawings import DRAWINGS, EXAMPLES, Drawing
from ecogram import library, pipeline
from ecogram.charts.surroundings import layout
from ecogram.geometry.shapes import Point
from ecogram.geometry.track import Track
from ecogram.layout.ecomap.arrange import arrange
from ecogram.layout.ecomap.board import CORE, Board, Spoke
from ecogram.layout.ecomap.places import EcoPlaces

STAR = """
indexpersoon: karel
personen:
  karel: {naam: Karel}
  ben: {naam: Ben}
  cor: {naam: Cor}
  dirk: {naam: Dirk}
contacten:
  - {naar: ben, geeft: P, krijgt: G}
  - {naar: cor, geeft: [G, E], krijgt: [P, A]}
  - {naar: dirk, geeft: P, krijgt: G, sterkte: 5, label: soms}
"""

Drawn = tuple[Board, EcoPlaces]


@pytest.fixture(name="drawn")
def _drawn(monkeypatch: pytest.MonkeyPatch) -> list[Drawn]:
    """Every board that is arranged during a test, with its places."""
    found: list[Drawn] = []

    def arranged(board: Board) -> EcoPlaces:
        places = arrange(board)
        found.append((board, places))
        return places

    monkeypatch.setattr(layout, "arrange_board", arranged)
    return found


def wrong(drawn: Drawn) -> list[str]:
    """The letters that stand nearer to who gives than to who receives, or past other letters."""
    board, places = drawn
    both = [one for one in board.spokes if all(one.letters) and one.id in places.paths]
    return [f"{one.id}: {fault}" for one in both for fault in _faults(one, drawn)]


def _faults(spoke: Spoke, drawn: Drawn) -> Iterator[str]:
    _, places = drawn
    track = Track(places.paths[spoke.id])
    groups = [[track.nearest(dot) for dot in group] for group in places.letters[spoke.id]]
    loose = [track.nearest(dot) for dot in places.undirected.get(spoke.id, ())]
    if max(groups[0]) >= min(groups[1]):
        yield "the groups passed each other"
    if loose and not max(groups[0]) < min(loose) <= max(loose) < min(groups[1]):
        yield "letters of nobody are not between the others"
    for end, group in enumerate(groups):
        for at in group:
            own, other = (
                _off(track.point(at), one, drawn)
                for one in ((spoke.first, spoke.second)[:: 1 - 2 * end])
            )
            if own >= other:
                yield f"a letter of end {end} stands {own:.0f} from it, {other:.0f} from the other"


def _off(dot: Point, end: str, drawn: Drawn) -> float:
    """How far a point is from what a reader takes for an end: the circle it is or sits in."""
    board, places = drawn
    disc = next((one.id for one in board.discs if end in (one.id, *(s.id for s in one.seats))), end)
    members = {one.id: one for one in board.core.members}
    if disc in places.discs:
        return dist(dot, places.discs[disc].centre) - places.discs[disc].radius
    if places.core is not None and end in (CORE, *members):
        core = places.core
        x = abs(dot.x - core.centre.x) - core.half_width + core.corner
        y = abs(dot.y - core.centre.y) - core.half_height + core.corner
        return float(dist((max(x, 0.0), max(y, 0.0)), (0.0, 0.0)) - core.corner)
    if end in (CORE, *members):
        star = board.core.members[0]
        return dist(dot, star.centre) - star.radius
    return dist(dot, places.guests[end].centre) - next(
        one.symbol.radius for one in board.guests if one.id == end
    )


def test_letters_of_a_star_stand_at_who_receives_them(drawn: list[Drawn]) -> None:
    library.render(pipeline.read(STAR.encode()).understood(), "ecogram")
    assert [wrong(one) for one in drawn] == [[]]
    board, places = drawn[0]
    ben = next(one for one in board.spokes if "ben" in (one.first, one.second))
    to_karel, to_ben = places.letters[ben.id]
    assert dist(to_ben[0], places.guests["ben"].centre) < dist(
        to_karel[0], places.guests["ben"].centre
    )


@pytest.mark.parametrize(
    "drawing",
    [one for one in DRAWINGS if one.chart in ("ecogram", "ecomap")],
    ids=lambda one: one.name,
)
def test_letters_of_every_example_stand_at_who_receives_them(
    drawing: Drawing, drawn: list[Drawn]
) -> None:
    case = library.load(EXAMPLES / f"{drawing.example}.yaml")
    library.render(case, drawing.chart, at=drawing.at, audience=drawing.audience)
    assert [wrong(one) for one in drawn] == [[] for _ in drawn]


@pytest.mark.parametrize(("ties", "seed"), [(10, 1), (10, 3), (10, 12), (50, 1), (50, 3), (60, 1)])
def test_letters_of_a_network_stand_at_who_receives_them(
    ties: int, seed: int, drawn: list[Drawn]
) -> None:
    case = pipeline.read(grow.case(6, seed, ties=ties).encode()).understood()
    library.render(case, "ecogram")
    assert wrong(drawn[-1]) == []
    assert any(all(one.letters) for one in drawn[-1][0].spokes)
