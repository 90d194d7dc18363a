"""The network scheme: everybody in the right cell or in the list, the SVG contract, privacy."""

from __future__ import annotations

import re
from itertools import combinations
from math import atan2, degrees, dist, hypot
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ecogram
from ecogram import pipeline
from ecogram.charts.network.blocks import room
from ecogram.charts.network_scheme.layout import MOST, arrange, block
from ecogram.charts.network_scheme.select import select
from ecogram.charts.network_scheme.view import RINGS, SEGMENTS, SchemeView
from ecogram.charts.options import Options
from ecogram.loading import read
from ecogram.scene import Group, Label, Scene
from ecogram.theme import COLOUR

CASE = """
indexpersoon: ik
peildatum: 2020
personen:
  ik: {naam: Ikzelf, geslacht: vrouw, leeftijd: 40}
  zus: {naam: Zus, geslacht: vrouw, cirkel: intimiteit, kenmerken: [{soort: ziekte, naam: geheim}]}
  koor: {naam: Koor, soort: groep, aantal: 14, cirkel: bekenden, segment: samenleving}
  arts: {naam: Arts, cirkel: diensten, domein: zorg}
  lotgenoot: {naam: Lot, cirkel: vriendschap, segment: clientcontacten}
  los: {naam: Los}
  half: {naam: Half, cirkel: vriendschap}
  opa: {naam: Opa, overleden: 2001}
  poes: {naam: Poes, soort: huisdier}
  stil: {naam: Stil, cirkel: intimiteit, segment: samenleving, zichtbaar: intern}
gezinnen:
  - {partners: [opa], kinderen: [ik, zus]}
domeinen:
  zorg: {naam: Zorg, soort: gezondheid}
relaties:
  - [ik, hecht, zus]
  - [arts, wantrouwen, ik]
  - [zus, conflict, arts]
"""
MIDDLES = {"professional": 45, "fellow_clients": 135, "family": -135, "society": -45}


def scheme(text: str, **wishes: object) -> SchemeView:
    source = read(text, "casus.yaml")
    assert source.case is not None
    return select(source.case, Options(language="nl", **wishes))  # type: ignore[arg-type]


def drawn(text: str, **wishes: object) -> Scene:
    case = pipeline.read(text.encode()).understood()
    return pipeline.draw(case, "network-scheme", Options(**wishes)).scene  # type: ignore[arg-type]


def crowd(count: int, ring: str = "bekenden") -> str:
    people = "\n".join(
        f"  p{n}: {{naam: Persoon {n}, cirkel: {ring}, segment: samenleving}}" for n in range(count)
    )
    return f"indexpersoon: ik\npersonen:\n  ik: {{naam: Ik}}\n{people}\n"


def everything(scene: Scene) -> list[Group]:
    return list(scene.groups)


def words(scene: Scene) -> list[str]:
    return [part.text for group in scene.groups for part in group.parts if isinstance(part, Label)]


def test_everybody_stands_in_a_cell_or_in_the_list() -> None:
    view = scheme(CASE)
    assert {seat.person.id for seat in view.seats} == {"zus", "koor", "arts", "lotgenoot", "stil"}
    assert view.unplaced == ("Los", "Half (Vriendschap)")


def test_the_symbols_say_who_it_is_and_nothing_of_illness() -> None:
    (zus,) = [seat.person for seat in scheme(CASE).seats if seat.person.id == "zus"]
    assert (zus.figure.traits, zus.figure.measure, zus.figure.age) == ((), "", "")
    assert "geheim" not in str(pipeline.render(drawn(CASE)).data)


def test_who_is_meant_for_some_only_is_not_in_it() -> None:
    assert "person-stil" not in {group.id for group in everything(drawn(CASE))}
    shown = drawn(CASE, audience="intern")
    assert "person-stil" in {group.id for group in everything(shown)}


@pytest.mark.parametrize("ties", [False, True])
def test_names_stand_in_their_own_segment_and_clear_of_each_other(ties: bool) -> None:
    view = scheme(Path("examples/network-45.yaml").read_text(encoding="utf-8"), ties=ties)
    placement = arrange(view, COLOUR)
    blocks = [block(seat, COLOUR) for seat in view.seats]
    rooms = {one.id: room(one, placement.blocks.centres[one.id]) for one in blocks}
    assert len(rooms) == 45
    assert not any(a.overlaps(b, 2.0) for a, b in combinations(rooms.values(), 2))
    radii = (0.0, *placement.blocks.radii)
    for seat in view.seats:
        x, y = rooms[seat.person.id].centre
        middle = MIDDLES[seat.person.classes[-1]]
        assert abs((degrees(atan2(y, x)) - middle + 180) % 360 - 180) < 45
        assert radii[seat.ring] < hypot(x, y) < radii[seat.ring + 1]


def test_two_hundred_acquaintances_are_all_there_and_it_is_said_that_names_are_not() -> None:
    scene = drawn(crowd(200))
    symbols = [group for group in scene.groups if "person" in group.classes]
    assert len(symbols) == 201
    assert sum("dot" in group.classes for group in symbols) == 200
    assert all(group.title for group in symbols)
    assert "200 mensen" in words(scene)
    (remark,) = scene.remarks
    assert (remark.code, remark.values) == ("names-left-out", {"count": "200"})


def test_of_thousands_the_number_is_left_and_the_page_stays_a_page() -> None:
    scene = drawn(crowd(3000))
    assert "3000 mensen" in words(scene)
    assert [remark.values for remark in scene.remarks] == [{"count": "3000"}]
    assert scene.width <= 2 * MOST + 2 * COLOUR.margin


def test_groups_keep_their_names_in_a_crowd() -> None:
    group = (
        "  koor: {naam: Zangkoor, soort: groep, aantal: 14, cirkel: bekenden, segment: samenleving}"
    )
    scene = drawn(f"{crowd(200)}{group}\n")
    assert "Zangkoor" in words(scene) and "Persoon 3" not in words(scene)


def test_lines_run_from_the_middle_only_and_only_when_asked_for() -> None:
    assert scheme(CASE).ties == ()
    scene = drawn(CASE, ties=True)
    lines = {group.id: group for group in scene.groups if "relation" in group.classes}
    assert set(lines) == {"relation-ik-zus-1", "relation-arts-ik-1"}
    assert lines["relation-arts-ik-1"].title == "Arts – wantrouwen – Ikzelf"
    assert scene.remarks == ()


def test_a_line_points_as_its_kind_does_unless_it_is_written() -> None:
    ties = "relaties:\n  - [ik, zorgt voor, zus]\n  - [arts, hecht, ik]\n"
    ties += "  - {van: ik, soort: zorgt voor, naar: lotgenoot, richting: terug}\n"
    view = scheme(CASE[: CASE.index("relaties:")] + ties, ties=True)
    directions = {(tie.first, tie.second): tie.direction for tie in view.ties}
    assert directions == {
        ("ik", "zus"): "forward",
        ("arts", "ik"): "none",
        ("ik", "lotgenoot"): "back",
    }


def test_a_line_stays_outside_the_names_of_others() -> None:
    view = scheme(Path("examples/annie.yaml").read_text(encoding="utf-8"), ties=True)
    spokes = arrange(view, COLOUR).spokes
    assert len(spokes) == 11
    assert [id_ for id_, spoke in spokes.items() if spoke.under] == []


def test_each_of_many_lines_begins_at_a_place_of_its_own() -> None:
    ties = "".join(f"  - [ik, goed, p{n}]\n" for n in range(30))
    view = scheme(crowd(30) + "relaties:\n" + ties, ties=True)
    begins = [spoke.path[0] for spoke in arrange(view, COLOUR).spokes.values()]
    assert len(begins) == 30
    assert min(dist(one, other) for one, other in combinations(begins, 2)) > 2.0


def test_an_empty_one_is_a_blank_scheme_with_a_list() -> None:
    scene = drawn("indexpersoon: a\npersonen: {a: {naam: Anna}, b: {naam: Bo}}")
    shown = words(scene)
    for label in ("Intimiteit", "Vriendschap", "Bekenden", "Diensten", "Familie", "Samenleving"):
        assert label in shown
    assert {"Cliëntcontacten", "Professionele contacten", "Nog niet geplaatst (1)", "Bo"} <= {
        *shown
    }


def test_a_long_list_of_who_has_no_place_says_how_many_more_there_are() -> None:
    people = "\n".join(f"  p{n}: {{naam: Heel lange naam nummer {n}}}" for n in range(300))
    shown = words(drawn(f"personen:\n  ik: {{naam: Ik}}\n{people}\n"))
    assert "Nog niet geplaatst (300)" in shown
    assert any(re.search(r" … en nog \d+$", text) for text in shown)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_svg_keeps_its_contract(language: str) -> None:
    case = pipeline.read(CASE.encode()).understood()
    svg = str(ecogram.render(case, "network-scheme", language=language))
    root = ElementTree.fromstring(svg)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    for id_ in (
        "person-ik",
        "person-zus",
        "ring-intimacy",
        "segment-family",
        "not-placed",
        "legend",
    ):
        assert id_ in ids
    assert svg == str(ecogram.render(case, "network-scheme", language=language))


def test_black_and_white_has_no_colours() -> None:
    svg = pipeline.render(drawn(CASE, mono=True, ties=True)).data.decode()
    for red, green, blue in re.findall(r'"#(\w\w)(\w\w)(\w\w)"', svg):
        shades = [int(part, 16) for part in (red, green, blue)]
        assert max(shades) - min(shades) <= 3


def test_a_number_too_long_for_its_symbol_stands_after_the_name() -> None:
    group = "{naam: Straat, soort: groep, aantal: 150-200, cirkel: bekenden, segment: samenleving}"
    (seat,) = scheme(f"personen:\n  ik: {{naam: Ik}}\n  straat: {group}\n").seats
    assert (seat.person.name, seat.person.figure.age) == ("Straat (150–200)", "")


def test_two_lines_to_the_same_person_lie_beside_each_other() -> None:
    view = scheme(CASE + "  - [ik, wantrouwen, zus]\n", ties=True)
    spokes = arrange(view, COLOUR).spokes
    one, two = (spokes[f"relation-ik-zus-{n}"].path for n in (1, 2))
    between = [hypot(a.x - b.x, a.y - b.y) for a, b in zip(one[::3], two[::3], strict=False)]
    assert one != two and max(between) > 3.0


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.booleans()), max_size=60))
@settings(max_examples=15, deadline=None)
def test_nobody_is_lost(people: list[tuple[int, int, bool]]) -> None:
    rows = "\n".join(
        f"  p{n}: {{name: Somebody called {n}, ring: {RINGS[ring]}, segment: {SEGMENTS[segment]}"
        f"{', type: group, count: 12' if group else ''}}}"
        for n, (ring, segment, group) in enumerate(people)
    )
    view = scheme(f"index_person: me\npersons:\n  me: {{name: Me}}\n{rows}\n")
    blocks = arrange(view, COLOUR).blocks
    counted = {id_ for count in blocks.counts if not count.dotted for id_ in count.ids}
    places = {*blocks.centres, *blocks.dots, *counted}
    assert places == {f"p{n}" for n in range(len(people))}
    assert not set(blocks.centres) & set(blocks.dots)


@pytest.mark.parametrize("name", ["frank", "annie"])
def test_most_of_few_lines_arrive_at_a_symbol_and_stay_in_its_segment(name: str) -> None:
    """They ended at names, which stand between the symbols above and the middle."""
    view = scheme(Path(f"examples/{name}.yaml").read_text(encoding="utf-8"), ties=True)
    placed = arrange(view, COLOUR)
    sizes = {seat.person.id: seat.person.figure.size for seat in view.seats}
    arrived = []
    for tie in view.ties:
        other = tie.second if view.centre and tie.first == view.centre.id else tie.first
        at, path = placed.blocks.centres[other], placed.spokes[tie.id].path
        arrived.append(dist(path[-1], at) < sizes[other] + 4)
        assert all(x * at.x > -5 * abs(at.x) and y * at.y > -5 * abs(at.y) for x, y in path)
    assert sum(arrived) > len(arrived) / 2


def test_every_index_person_has_two_outlines() -> None:
    view = scheme(
        """indexpersoon: [ik, zij]
personen:
  ik: {naam: Ik}
  zij: {naam: Zij, ring: intimiteit, segment: familie}
  zus: {naam: Zus, ring: intimiteit, segment: familie}
"""
    )
    assert view.centre is not None and view.centre.figure.index
    assert [seat.person.figure.index for seat in view.seats] == [True, False]
