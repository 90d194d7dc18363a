"""No tie goes undrawn: a line that finds no way to a member starts at the circle and says whom."""

from __future__ import annotations

import pytest

from ecogram import pipeline
from ecogram.analysis.standing import standing
from ecogram.charts.options import Options
from ecogram.charts.surroundings import layout
from ecogram.charts.surroundings.select import select
from ecogram.layout.ecomap.arrange import arrange as arrange_board
from ecogram.layout.ecomap.board import CORE, Board, Core
from ecogram.layout.ecomap.places import EcoPlaces
from ecogram.theme import COLOUR

TEXT = """
personen: {jan: {naam: Jan}, an: {naam: An}}
clientsysteem: [jan, an]
domeinen: {school: {}}
contacten: [{van: jan, naar: school, label: spijbelt}]
"""


def test_shut_in_member_is_named_on_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def shut(board: Board) -> EcoPlaces:
        ends = [(spoke.first, spoke.second) for spoke in board.spokes]
        if ends == [(CORE, "school")]:
            return arrange_board(board)
        bare = arrange_board(board._replace(spokes=()))
        return bare._replace(unrouted=tuple(spoke.id for spoke in board.spokes))

    monkeypatch.setattr(layout, "arrange_board", shut)
    case = pipeline.read(TEXT.encode()).understood()
    view = select(case, standing(case), Options(language="nl"), "ecogram")
    placement = layout.arrange(view, Core(), COLOUR)
    assert [(one.first, one.word) for one in placement.spokes] == [(CORE, "spijbelt (Jan)")]
    assert set(placement.places.paths) == {"relation-jan-school-1"}
