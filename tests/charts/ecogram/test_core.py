"""What the eco layout is told of the genogram in the circle: what to avoid, where to start."""

from __future__ import annotations

import pytest

from bench import ecoscore, grow
from ecogram import library, pipeline
from ecogram.charts.ecogram.core import ROOMY, TIGHT, core, overhead, shrunk, small, spacing
from ecogram.charts.genogram.layout import arrange
from ecogram.charts.genogram.select import select
from ecogram.charts.genogram.view import FamilyView
from ecogram.charts.options import Options
from ecogram.layout.ecomap.board import Core
from ecogram.theme import COLOUR

TEXT = """
personen:
  opa: {naam: Opa Hendrik-Jan, generatie: +1}
  oom: {generatie: +1}
  ma: {geslacht: vrouw, maatregelen: [OTS]}
  jan: {geslacht: man}
gezinnen: [{partners: [ma], kinderen: [jan]}]
relaties: [[jan, vijandig, opa], [ma, wantrouwen, jan]]
"""


def family(text: str = TEXT) -> FamilyView:
    case = pipeline.read(text.encode()).understood()
    return shrunk(select(case, Options(language="nl")), 28.0)


def contents(view: FamilyView) -> Core:
    theme = small(COLOUR, view)
    placement = arrange(view, theme, "zorgkracht", TIGHT, overhead(view))
    return core(view, placement, theme, "zorgkracht", outlined=True)


def test_names_make_way_under_who_stands_over_the_family_with_a_tie() -> None:
    assert overhead(family()) == {"opa"}


def test_names_are_narrow_but_never_narrower_than_their_longest_word() -> None:
    assert small(COLOUR, family()).name_width == 46.0
    long = family(TEXT.replace("Hendrik-Jan", "Bartholomeus"))
    assert 50.0 < small(COLOUR, long).name_width < 84.0


def test_members_lines_and_strokes_are_all_there() -> None:
    view = family()
    found = contents(view)
    assert [end.id for end in found.members] == ["opa", "oom", "ma", "jan"]
    assert {line.owner for line in found.lines} == {"union-ma"}
    assert (len(found.strokes), len(found.words)) == (2, 1)


def test_everything_lies_within_the_contents() -> None:
    found = contents(family())
    assert found.content is not None
    room = found.content.grown(0.01)
    for obstacle in found.boxes:
        box = obstacle.box
        assert room.left <= box.left <= box.right <= room.right, obstacle
        assert room.top <= box.top <= box.bottom <= room.bottom, obstacle


def test_a_note_beside_a_symbol_is_a_text_of_its_own() -> None:
    found = contents(family())
    ma = next(end for end in found.members if end.id == "ma")
    symbol, *texts = (one for one in found.boxes if one.owner == "ma")
    assert symbol.kind == "symbol"
    assert symbol.box.right - ma.centre.x < ma.radius + 1
    note = max((one.box for one in texts), key=lambda box: box.right)
    assert note.left >= ma.centre.x + ma.radius


def test_ties_and_twins_make_room_over_a_row() -> None:
    assert spacing(family()) == ROOMY
    plain = TEXT.split("relaties:")[0]
    assert spacing(family(plain)) == TIGHT
    twins = plain.replace("kinderen: [jan]", "kinderen: [{tweeling: [jan, oom]}]")
    assert spacing(family(twins)) == ROOMY


@pytest.mark.parametrize(("persons", "seed", "ties"), [(10, 19, 9), (6, 191, 5), (5, 425, 5)])
def test_a_tie_in_the_circle_does_not_run_on_the_bar_of_brothers_and_sisters(
    persons: int, seed: int, ties: int
) -> None:
    case = pipeline.read(grow.case(persons, seed, ties=ties).encode()).understood()
    assert ecoscore.score(str(library.render(case, "ecogram"))).shared_segments == 0
