"""A word on a line leaves so much of it that one sees which line it is; one beside it, all."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bench import grow
from bench.drawings import DRAWINGS, EXAMPLES, Drawing
from ecogram import library, pipeline
from ecogram.charts.cuts import PADDING, cuts
from ecogram.charts.surroundings import layout
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.track import Track
from ecogram.layout.ecomap.arrange import arrange
from ecogram.layout.ecomap.board import Board, Spoke
from ecogram.layout.ecomap.places import EcoPlaces
from ecogram.symbols.letters import letter_room

Drawn = tuple[Board, EcoPlaces]
_ROUNDING = 1.0


@pytest.fixture(name="drawn")
def _drawn(monkeypatch: pytest.MonkeyPatch) -> list[Drawn]:
    found: list[Drawn] = []

    def arranged(board: Board) -> EcoPlaces:
        found.append((board, arrange(board)))
        return found[-1][1]

    monkeypatch.setattr(layout, "arrange_board", arranged)
    return found


def hidden(drawn: Drawn) -> list[str]:
    """The words that leave too little of their line, or cut it from beside."""
    board, places = drawn
    return [
        f"{one.id}: {fault}"
        for one in board.spokes
        if one.id in places.words and one.id in places.paths
        for fault in _faults(one, places)
    ]


def _faults(spoke: Spoke, places: EcoPlaces) -> Iterator[str]:
    track, path = Track(places.paths[spoke.id]), places.paths[spoke.id]
    box = _box(spoke, places.words[spoke.id])
    opened = cuts(path, box.grown(PADDING + spoke.pen / 4))
    at = track.nearest(box.centre)
    on_line = abs(track.point(at).x - box.centre.x) + abs(track.point(at).y - box.centre.y) < 1.0
    if not on_line:
        yield from ("it cuts the line that it stands beside" for _ in opened)
        return
    low, high = opened[0][0], opened[-1][1]
    others = [spoke.heads[0], track.length - spoke.heads[1]]
    first, second = places.letters.get(spoke.id, ((), ()))
    for dot in (*first, *places.undirected.get(spoke.id, ()), *second):
        near = track.nearest(dot)
        others += [near + letter_room(possible=True), near - letter_room(possible=True)]
    left = low - max((one for one in others if one < at), default=0.0)
    right = min((one for one in others if one > at), default=track.length) - high
    if min(left, right) < spoke.shown - _ROUNDING:
        yield f"{min(left, right):.1f} of the line is left, not {spoke.shown:.1f}"


def _box(spoke: Spoke, at: Point) -> Box:
    width, height = spoke.word or (0.0, 0.0)
    return Box(at.x - width / 2, at.y - height / 2, at.x + width / 2, at.y + height / 2)


@pytest.mark.parametrize(
    "drawing",
    [one for one in DRAWINGS if one.chart in ("ecogram", "ecomap")],
    ids=lambda one: one.name,
)
def test_words_of_every_example_hide_no_line(drawing: Drawing, drawn: list[Drawn]) -> None:
    case = library.load(EXAMPLES / f"{drawing.example}.yaml")
    library.render(case, drawing.chart, at=drawing.at, audience=drawing.audience)
    assert [hidden(one) for one in drawn] == [[] for _ in drawn]


@pytest.mark.parametrize("chart", ["ecomap", "ecogram"])
@pytest.mark.parametrize(("ties", "seed"), [(10, 1), (10, 12), (50, 3), (60, 1)])
def test_words_of_a_network_hide_no_line(
    ties: int, seed: int, chart: str, drawn: list[Drawn]
) -> None:
    text = grow.case(6, seed, ties=ties)
    text = text.replace("soort: conflict", "soort: conflict, label: over vocht")
    text = text.replace("soort: gespannen", "soort: gespannen, label: over geld")
    text = text.replace("krijgt:", "label: soms beschroomd, krijgt:")
    library.render(pipeline.read(text.encode()).understood(), chart)
    assert hidden(drawn[-1]) == []
    assert drawn[-1][1].words
