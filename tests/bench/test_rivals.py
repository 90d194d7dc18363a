"""Guards that rivals are given the whole family, and that their drawings are read rightly."""

from __future__ import annotations

from pathlib import Path

import pytest

import ecogram
from bench import rivals
from bench.pedigree import Couple, Human, Pedigree, components, of_case
from bench.quality import compare, figures, present
from bench.rivals import (
    Rival,
    gramps,
    grus,
    kinship2,
    memory,
    pedview,
    placed,
    recipe,
    running,
    tables,
)
from bench.rivals.placed import Placed, Refused
from ecogram import pipeline

CASE = """
personen:
  opa: {geslacht: man, geboren: 1940}
  oma: {geslacht: vrouw}
  pa: {geslacht: man, geboren: 1965-07}
  tante: {geslacht: vrouw}
  oom: {geslacht: man}
  kind: {geslacht: vrouw}
  alleen: {geslacht: man}
gezinnen:
  - {partners: [oma, opa], kinderen: [pa, tante]}
  - {partners: [tante, oom], kinderen: [{kind: kind, band: pleeg}]}
  - {partners: [pa, onbekend], kinderen: [kind]}
"""


def case(text: str = CASE) -> ecogram.Case:
    return pipeline.read(text.encode()).understood()


@pytest.fixture
def pedigree() -> Pedigree:
    return of_case(case())


def test_a_pedigree_has_everybody_and_the_parents_by_blood(pedigree: Pedigree) -> None:
    assert pedigree.ids == ("opa", "oma", "pa", "tante", "oom", "kind", "alleen")
    assert pedigree.couples[1] == Couple(("tante", "oom"), ("kind",))
    assert pedigree.couples[2] == Couple(("pa",), ("kind",))
    assert pedigree.parents == {"pa": 0, "tante": 0, "kind": 2}
    assert pedigree.births["pa"] == pytest.approx(1965.58, abs=0.01)


def test_a_pedigree_has_nobody_who_is_not_drawn() -> None:
    hidden = CASE.replace("oom: {", "oom: {zichtbaar: intern, ")
    assert "oom" not in of_case(case(hidden)).ids


def test_families_that_do_not_hang_together_are_parted(pedigree: Pedigree) -> None:
    family, alone = components(pedigree)
    assert alone.ids == ("alleen",) and alone.couples == ()
    assert family.couples == pedigree.couples
    assert family.parents == pedigree.parents


def test_the_recipe_has_every_person_union_and_link(pedigree: Pedigree) -> None:
    text = recipe.dot_text(pedigree, ranked=True)
    assert text.count("comment=") == 7
    assert "{ rank=same; p1 -> u0 -> p0; }" in text
    assert "p2 -> u2;" in text and "u2 -> p5;" in text and "u1 -> p5;" in text
    assert "rank=same" not in recipe.dot_text(pedigree, ranked=False)


def test_plain_output_is_read_with_y_downwards() -> None:
    plain = 'graph 1 2 3\nnode p0 0.5 2 1 1 "" solid box black white\nedge p0 u0 4 1 1 solid\n'
    assert list(recipe.positions(plain)) == [("p0", (36.0, -144.0))]


@pytest.mark.parametrize("draw", [recipe.plain, recipe.ranked])
def test_dot_draws_everybody_once_and_children_below(pedigree: Pedigree, draw) -> None:  # type: ignore[no-untyped-def]
    found = figures("dot", pedigree, draw(pedigree))
    assert (found.persons, found.failures) == (7, 0)
    assert "<svg" in found.pictures[0]


def test_dots_couples_stand_side_by_side_when_ranks_are_asked() -> None:
    two = Pedigree((Human("a"), Human("b")), (Couple(("a", "b")),), {})
    assert figures("dot", two, recipe.ranked(two)).parted == ()


def test_tables_give_a_father_and_a_mother_to_every_child(pedigree: Pedigree) -> None:
    table = tables.rows(pedigree)
    assert table.rows[2] == (3, 1, 2, 1)
    assert table.rows[5] == (6, 3, 8, 2)
    assert table.rows[7] == (8, 0, 0, 2)
    assert 8 not in table.names
    assert table.childless == ((1, 4, 5),)


def test_ped_says_unknown_sex_as_0_and_kinship2_says_childless_couples(pedigree: Pedigree) -> None:
    table = tables.rows(pedigree)
    assert tables.ped(table).splitlines()[5] == "F 6 3 8 2 1"
    text = tables.kinship2(table).splitlines()
    assert text[0] == "id,dadid,momid,sex" and text[6] == "6,3,8,2"
    assert text[-3:] == ["", "id1,id2,code", "4,5,4"]


def test_parents_of_one_sex_are_still_two_parents() -> None:
    mothers = Pedigree(
        (Human("a", "F"), Human("b", "F"), Human("c", "M")),
        (Couple(("a", "b"), ("c",)),),
        {"c": 0},
    )
    assert tables.rows(mothers).rows == ((1, 0, 0, 1), (2, 0, 0, 2), (3, 1, 2, 1)) or tables.rows(
        mothers
    ).rows == ((1, 0, 0, 2), (2, 0, 0, 1), (3, 2, 1, 1))


def test_pedviews_report_is_read() -> None:
    report = (
        '<g class="person person--male" data-family-id="F" data-person-id="2" data-key="F::2"'
        ' transform="translate(123.0 40.5)"><title>2</title></g>'
        '<g class="person" data-person-id="11" data-x="y" transform="translate(-7,8)"></g>'
    )
    assert pedview.symbols(report) == [(2, (123.0, 40.5)), (11, (-7.0, 8.0))]


def test_gruss_labels_are_read_and_people_found_by_them() -> None:
    imported = (
        'pedigrees {\n  individuals {\n    generation: 4\n    index: 2\n    external_id: "9"\n  }\n'
        "  individuals {\n    generation: 1\n    index: 1\n    conditions {\n    }\n"
        '    external_id: "3"\n  }\n}\n'
    )
    assert grus.people(imported) == {(4, 2): 9, (1, 1): 3}
    svg = '<text x="148" y="95.5" font-size="11">IV-2</text><text x="20" y="66">IV</text>'
    assert grus.labels(svg) == [((4, 2), (148.0, 66.0))]


def test_kinship2s_places_are_read_though_somebody_comes_twice() -> None:
    printed = "noise\nat 3 0.5 1 \nat 4 1.5 1 \nat 3 2 2 \n"
    assert kinship2.symbols(printed) == [(3, (0.5, 1)), (4, (1.5, 1)), (3, (2, 2))]


def test_gedcom_says_who_belongs_where(pedigree: Pedigree) -> None:
    text = gramps.gedcom(pedigree)
    assert text.count(" INDI\n") == 7 and text.count(" FAM\n") == 3
    child = text.split("0 @I5@ INDI")[1].split("\n0 ")[0]
    assert "1 FAMC @F1@" in child and "1 FAMC @F2@" in child
    assert "1 HUSB @I0@\n1 WIFE @I1@\n1 CHIL @I2@\n1 CHIL @I3@" in text


def test_a_woman_is_the_wife_in_gedcom_wherever_the_file_names_her() -> None:
    humans = (Human("an", "F"), Human("bo", "M"), Human("cas", "M"))
    couples = (Couple(("an", "bo")), Couple(("bo", "cas")), Couple(("an",)))
    text = gramps.gedcom(Pedigree(humans, couples, {}))
    told = [line for line in text.splitlines() if line.startswith(("1 HUSB", "1 WIFE"))]
    assert told == ["1 HUSB @I1@", "1 WIFE @I0@", "1 HUSB @I1@", "1 WIFE @I2@", "1 HUSB @I0@"]


def test_grampss_graph_is_read_without_its_families(pedigree: Pedigree) -> None:
    plain = "graph 1 3 2\nnode I0001 1 2 .75 .5 x\nnode F0001 2 1.5 .75 .5 x\nedge I0001 F0001 2\n"
    assert list(gramps.symbols(plain, pedigree)) == [("oma", (72.0, -144.0))]


def test_families_are_set_side_by_side_and_lost_couples_keep_their_number() -> None:
    humans = tuple(Human(id_) for id_ in "abcd")
    pedigree = Pedigree((*humans, Human("e")), (Couple(("a", "b")), Couple(("c", "d"))), {})

    def draw(part: Pedigree) -> Placed:
        spots = tuple((id_, (5.0 + 2.0 * n, 3.0)) for n, id_ in enumerate(part.ids))
        return Placed(spots, 2.0, 1.0, (0,) if "c" in part.ids else (), ("<svg/>",))

    found = placed.beside(pedigree, draw)
    assert [x for _, (x, _) in found.symbols] == [0, 2, 4, 6, 8]
    assert found.lost == (1,)
    assert len(found.pictures) == 2


def test_a_command_that_fails_refuses_in_its_own_words_without_folders() -> None:
    import sys

    code = "import sys; sys.exit('cannot draw /tmp/x/y loops')"
    with running.folder() as where, pytest.raises(Refused, match=r"^cannot draw loops$"):
        running.run([sys.executable, "-c", code], where)


def test_a_refusal_is_a_figure_and_an_absent_rival_a_line(
    monkeypatch: pytest.MonkeyPatch, pedigree: Pedigree
) -> None:
    def refuse(_: Pedigree) -> Placed:
        raise Refused("a loop")

    odd = Rival("odd", refuse, lambda: "", 100, "")
    busy = Rival("busy", refuse, lambda: "", 3, "")
    absent = Rival("absent", refuse, lambda: "not installed", 100, "")
    monkeypatch.setattr("bench.quality.RIVALS", (odd, busy, absent))
    said: list[str] = []
    assert present(said.append) == (odd, busy)
    assert said == ["absent: skipped, not installed"]
    found = compare("x", "test", case(), (odd, busy))
    assert found.tools["odd"].refused == "a loop"
    assert found.tools["busy"].refused == "not asked above 3 persons"
    assert found.rivals == []
    assert (found.ours.missing, found.ours.crossings) == (0, found.ours.crossings)


def test_what_a_rival_drew_or_refused_is_remembered(tmp_path: Path) -> None:
    asked: list[int] = []

    def draw(pedigree: Pedigree) -> Placed:
        asked.append(len(pedigree.persons))
        if len(pedigree.persons) < 7:
            raise Refused("too few")
        return Placed((("opa", (0.0, 0.0)),), 2.0, 1.0)

    odd = Rival("odd", draw, lambda: "", 100, "")
    ask = memory.remembered(tmp_path)
    few = "personen: {a: {geslacht: man}, b: {}}\ngezinnen: [{partners: [a, b]}]"
    for text in (CASE, CASE, few, few):
        found = compare("x", "test", case(text), [odd], ask).tools["odd"]
        assert found.refused == ("too few" if text == few else "")
    assert asked == [7, 2]
    assert compare("x", "test", case(), [odd]).tools["odd"].persons == 1 and len(asked) == 3


def test_a_rival_that_took_too_long_is_asked_again(tmp_path: Path) -> None:
    asked: list[int] = []

    def draw(pedigree: Pedigree) -> Placed:
        asked.append(len(pedigree.persons))
        raise Refused(running.TOO_LONG)

    slow = Rival("slow", draw, lambda: "", 100, "")
    ask = memory.remembered(tmp_path)
    found = [compare("x", "test", case(), [slow], ask).tools["slow"] for _ in range(2)]
    assert [one.refused for one in found] == ["more than 45 s"] * 2
    assert asked == [7, 7]


def test_every_rival_has_a_name_of_its_own() -> None:
    names = [rival.name for rival in rivals.RIVALS]
    assert len(set(names)) == len(names) == 6
