"""Guards that what a small edit moves is counted, and that every edit is a case that is drawn."""

from __future__ import annotations

import ecogram
from bench.stability import EDITS, NEW, Moved, measure, moved, on_rows, round_about
from bench.surroundings import around
from ecogram import pipeline

CASE = """
personen:
  pa: {geslacht: man}
  ma: {geslacht: vrouw}
  an: {geslacht: vrouw}
  bo: {geslacht: man}
gezinnen:
  - {partners: [pa, ma], kinderen: [an, bo]}
clientsysteem: [pa, ma, an, bo]
domeinen:
  school: {naam: School, soort: onderwijs}
contacten:
  - {naar: school, soort: normaal}
"""


def case() -> ecogram.Case:
    return pipeline.read(CASE.encode()).understood()


def row(*ids: str) -> dict[str, tuple[float, float]]:
    return {id_: (76.0 * n, 0.0) for n, id_ in enumerate(ids)}


def page(*ids: str) -> str:
    groups = "".join(
        f'<g id="person-{id_}" class="person"><ellipse stroke="#000" fill="none" '
        f'cx="{76 * n}" cy="0" rx="18" ry="18"/></g>'
        for n, id_ in enumerate(ids)
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{groups}</svg>'


def test_nobody_moves_when_somebody_is_put_between() -> None:
    assert moved(page("a", "b", "c"), page("a", "x", "b", "c"), ("a", "b", "c")) == Moved(0, 3)


def test_who_changes_places_moves_and_so_do_the_neighbours() -> None:
    assert moved(page("a", "b", "c", "d"), page("a", "b", "d", "c"), "abcd") == Moved(3, 4)
    assert moved(page("a", "b", "c"), page("c", "b", "a"), "abc").share == 1


def test_neighbours_stand_on_one_row() -> None:
    places = {**row("a", "b"), "c": (38.0, 100.0)}
    assert on_rows(places, "abc") == {"a": ("", "b"), "b": ("a", ""), "c": ("", "")}


def test_neighbours_around_a_middle_are_those_on_the_way_round() -> None:
    places = {"n": (0.0, -1.0), "e": (1.0, 0.0), "s": (0.0, 1.0), "w": (-1.0, 0.01)}
    assert round_about(places, "nesw", (0.0, 0.0))["n"] == ("w", "e")


AROUND = {"n": (0, -1), "f": (0.7, -0.7), "e": (1, 0), "s": (0, 1), "w": (-1, 0)}
FAMILY = ("a", "b", "f", "p")


def ecopage(within: str = "ab", **changed: tuple[float, float]) -> str:
    """A circle with two members, four domains and a person around it, and one in a domain."""

    def ring(id_: str, kind: str, x: float, y: float, r: float) -> str:
        ink = f'<ellipse stroke="#000" fill="none" cx="{x}" cy="{y}" rx="{r}" ry="{r}"/>'
        return f'<g id="{id_}" class="{kind}">{ink}</g>'

    groups = [ring("client-system", "client-system", 0, 0, 100)]
    groups += [ring(f"person-{id_}", "person", 60 * n - 30, 0, 18) for n, id_ in enumerate(within)]
    for id_, (x, y) in {**AROUND, **changed}.items():
        name, kind, r = (
            (f"person-{id_}", "person", 18) if id_ == "f" else (f"domain-{id_}", "domain", 40)
        )
        groups.append(ring(name, kind, 300 * x, 300 * y, r))
        if id_ == "n":
            groups.append(ring("person-p", "person", 300 * x + 5, 300 * y, 9))
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-400 -400 800 800">'
        + "".join(groups)
        + "</svg>"
    )


def test_a_domain_more_moves_nobody_who_keeps_the_neighbours() -> None:
    more = ecopage(x=(0.7, 0.7))
    assert moved(ecopage(), more, FAMILY, "ecogram") == Moved(0, 7), (
        "who is in a domain is not asked"
    )
    assert moved(more, ecopage(), FAMILY, "ecogram") == Moved(0, 7)


def test_domains_and_persons_around_that_change_places_are_counted() -> None:
    swapped = ecopage(n=AROUND["e"], e=AROUND["n"])
    assert moved(ecopage(), swapped, FAMILY, "ecogram") == Moved(5, 7)
    aside = ecopage(f=(0.7, 0.7))
    assert moved(ecopage(), aside, FAMILY, "ecogram") == Moved(4, 7), "all but the domain opposite"
    wider = ecopage(n=(0, -1.2), e=(1.1, 0.1))
    assert moved(ecopage(), wider, FAMILY, "ecogram") == Moved(0, 7)


def test_members_who_change_places_in_the_circle_are_counted() -> None:
    assert moved(ecopage(), ecopage("ba"), FAMILY, "ecogram") == Moved(2, 7)
    assert moved(ecopage(), ecopage("ac"), (*FAMILY, "c"), "ecogram") == Moved(0, 6)


def test_without_a_circle_who_stands_on_rows_is_asked() -> None:
    one, other = page("a", "b", "c"), page("a", "c", "b")
    assert moved(one, other, "abc", "ecogram") == Moved(3, 3)


def test_partners_are_for_persons_without_one_and_divorces_for_couples_that_stand() -> None:
    text = """
personen: {pa: {}, ma: {}, jan: {geslacht: man}, els: {geslacht: vrouw}, ko: {soort: groep}, x: {}}
gezinnen:
  - {partners: [pa, ma], kinderen: [jan, els, ko], gescheiden: 2001}
  - {partners: [els, x]}
  - {partners: [pa]}
"""
    made = pipeline.read(text.encode()).understood()
    edited = {edit.name: list(edit.made(made)) for edit in EDITS}
    (with_partner,) = edited["a partner"]
    assert with_partner.families[-1].partners == ("jan", NEW)
    assert with_partner.persons[NEW].gender == "woman"
    (ended,) = edited["a divorce"]
    assert [family.divorced is not None for family in ended.families] == [True, True, False]


def test_domains_are_found_around_the_client_system() -> None:
    middle, found = around(str(ecogram.render(case(), "ecogram")))
    assert list(found) == ["school"]
    assert middle != (0.0, 0.0) and found["school"] != middle


def test_every_edit_is_made_and_only_adds() -> None:
    before = case()
    edited = {edit.name: list(edit.made(before)) for edit in EDITS}
    child = edited["a child"][0]
    assert child.families[0].children[-1].ids == (NEW,) and NEW in child.persons
    assert [one.families[1].partners for one in edited["a partner"]] == [("an", NEW), ("bo", NEW)]
    assert [one.families[0].divorced is not None for one in edited["a divorce"]] == [True]
    assert [list(one.domains) for one in edited["a domain"]] == [["school", NEW]]
    assert before == case()


def test_what_edits_move_is_measured_in_drawings() -> None:
    found = dict(measure(case()))
    assert list(found) == ["a child", "a partner", "a divorce", "a domain"]
    assert all(one.of >= 4 for each in found.values() for one in each)
