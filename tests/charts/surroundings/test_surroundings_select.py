"""What an eco chart shows outside the circle: domains, lines and their ends, letters, words."""

from __future__ import annotations

import pytest

from ecogram import pipeline
from ecogram.analysis.standing import standing
from ecogram.charts.options import Options
from ecogram.charts.surroundings.select import select
from ecogram.charts.surroundings.view import Chart, EcoView, SpokeView
from ecogram.layout.ecomap.board import CORE

HOME = """
indexpersoon: ma
personen:
  ma: {naam: Ma}
  pa: {naam: Pa}
  jan: {naam: Jan}
  hond: {naam: Hond, soort: huisdier}
  juf: {naam: Juf, domein: school}
  buur: {naam: Buur}
clientsysteem: {naam: Thuis, leden: [ma, pa, jan, hond]}
domeinen:
  school: {soort: onderwijs}
  werk: {soort: werk, formeel: informeel}
"""


def view(text: str, chart: Chart = "ecogram", **wishes: object) -> EcoView:
    reading = pipeline.read(text.encode())
    case = reading.understood()
    options = Options(language=wishes.pop("language", "nl"), **wishes)  # type: ignore[arg-type]
    return select(case, standing(case, options.focus), options, chart)


def spokes(contacts: str, chart: Chart = "ecogram", **wishes: object) -> tuple[SpokeView, ...]:
    return view(f"{HOME}contacten:\n{contacts}", chart, **wishes).spokes


def ends(contacts: str, chart: Chart = "ecogram") -> list[tuple[str, str]]:
    return [(spoke.first, spoke.second) for spoke in spokes(contacts, chart)]


def letters(contact: str, **wishes: object) -> tuple[str, str]:
    groups = spokes(contact, **wishes)[0].letters
    first, second = ("".join(one.letter + "?" * one.possible for one in group) for group in groups)
    return first, second


def test_contacts_start_at_the_circle() -> None:
    assert ends("  - {naar: school}\n") == [(CORE, "school")]


def test_line_may_start_at_a_member_and_end_at_a_person_in_a_domain() -> None:
    assert ends("  - {van: jan, naar: juf}\n") == [("jan", "juf")]


def test_ecomap_has_no_members_so_its_lines_start_at_the_circle_and_say_whom() -> None:
    line = spokes("  - {van: jan, naar: juf}\n", "ecomap")[0]
    assert (line.first, line.second, line.word) == (CORE, "juf", "Jan")


def test_list_makes_a_line_for_each() -> None:
    assert ends("  - {van: [ma, jan], naar: [school, juf]}\n") == [
        ("ma", "school"),
        ("ma", "juf"),
        ("jan", "school"),
        ("jan", "juf"),
    ]


def test_list_of_everybody_is_one_line_from_the_circle() -> None:
    line = spokes("  - {van: [ma, pa, jan], naar: school}\n")
    assert [(one.first, one.second, one.word) for one in line] == [(CORE, "school", "")]


def test_list_of_many_is_one_line_that_says_how_many() -> None:
    people = "".join(f"  k{i}: {{}}\n" for i in range(6))
    text = (
        f"personen:\n{people}clientsysteem: [k0, k1, k2, k3, k4, k5]\ndomeinen: {{school: {{}}}}\n"
        "contacten: [{van: [k0, k1, k2, k3], naar: school, label: spijbelt}]\n"
    )
    lines = view(text).spokes
    assert [(one.first, one.word) for one in lines] == [(CORE, "spijbelt (4 van de 6)")]


def test_one_person_in_a_circle_has_all_lines_at_the_circle() -> None:
    text = "personen: {a: {}, b: {domein: d}}\ndomeinen: {d: {}}\nrelaties: [[b, hecht, a]]\n"
    assert [(one.first, one.second, one.word) for one in view(text).spokes] == [
        ("b", CORE, "hecht")
    ]


def test_ties_between_members_belong_to_the_genogram() -> None:
    assert ends("  - {van: ma, naar: pa}\n  - {van: ma, naar: school}\n") == [("ma", "school")]


def test_ties_with_somebody_who_is_not_drawn_are_left_out() -> None:
    text = HOME + "relaties: [[buur, goed, juf], [juf, gespannen, werk]]\n"
    assert [(one.first, one.second) for one in view(text).spokes] == [("juf", "werk")]


def test_two_ties_between_the_same_two_are_two_lines() -> None:
    two = spokes("  - {naar: juf, steun: E}\n  - {naar: juf, soort: wantrouwen}\n")
    assert [one.id for one in two] == [
        "relation-client-system-juf-1",
        "relation-client-system-juf-2",
    ]


def test_line_has_the_id_that_its_author_gave() -> None:
    assert spokes("  - {naar: juf, id: les}\n")[0].id == "les"


@pytest.mark.parametrize(
    ("contact", "direction"),
    [
        ("{naar: juf}", "none"),
        ("{naar: juf, geeft: P}", "forward"),
        ("{naar: juf, krijgt: P}", "back"),
        ("{naar: juf, geeft: P, krijgt: E}", "both"),
        ("{naar: juf, krijgt: P, richting: heen}", "forward"),
        ("{naar: juf, soort: zorgt voor}", "forward"),
        ("{naar: juf, soort: zorgt voor, krijgt: P}", "forward"),
        ("{naar: juf, soort: zorgt voor, richting: geen}", "none"),
        ("{naar: juf, steun: P}", "none"),
    ],
)
def test_arrow_follows_what_is_written_then_the_kind_then_who_gives(
    contact: str, direction: str
) -> None:
    assert spokes(f"  - {contact}\n")[0].direction == direction


@pytest.mark.parametrize(
    ("contact", "groups"),
    [
        ("{naar: juf, krijgt: [E, P, A, G]}", ("PGAE", "")),
        ("{naar: juf, geeft: [E, P]}", ("", "PE")),
        ("{naar: juf, geeft: P, krijgt: E}", ("E", "P")),
        ("{naar: juf, steun: [A, P]}", ("", "PA")),
        ("{van: juf, naar: clientsysteem, steun: P}", ("P", "")),
        ("{naar: juf, krijgt: E, steun_mogelijk: [P, E]}", ("P?E", "")),
        ("{naar: juf, steun_mogelijk: G}", ("", "G?")),
    ],
)
def test_letters_stand_in_order_at_who_receives(contact: str, groups: tuple[str, str]) -> None:
    assert letters(f"  - {contact}\n") == groups


@pytest.mark.parametrize(
    ("contact", "groups"),
    [
        ("{naar: juf, geeft: A, krijgt: G, steun_mogelijk: P}", ("G", "A", "P?")),
        ("{naar: juf, geeft: A, steun: G, steun_mogelijk: P}", ("", "A", "P?G")),
        ("{van: juf, naar: clientsysteem, krijgt: A, steun_mogelijk: P}", ("A", "", "P?")),
        ("{van: juf, naar: clientsysteem, geeft: A, steun_mogelijk: P}", ("", "P?A", "")),
        ("{naar: juf, krijgt: A, steun: P}", ("PA", "", "")),
    ],
)
def test_support_without_a_direction_is_never_what_the_client_system_gives(
    contact: str, groups: tuple[str, str, str]
) -> None:
    spoke = spokes(f"  - {contact}\n")[0]
    found = (*spoke.letters, spoke.undirected)
    assert tuple("".join(one.letter + "?" * one.possible for one in g) for g in found) == groups


def test_no_letters_leaves_out_letters_and_their_meaning() -> None:
    text = f"{HOME}contacten:\n  - {{naar: juf, krijgt: E}}\n"
    assert view(text).support == {"E": "emotionele steun"}
    bare = view(text, letters=False)
    assert (bare.spokes[0].letters, bare.support, bare.spokes[0].direction) == (
        ((), ()),
        {},
        "back",
    )


def test_declared_letters_follow_the_four() -> None:
    text = f"{HOME}letters: {{W: waardering}}\ncontacten: [{{naar: juf, krijgt: [W, E]}}]\n"
    assert view(text).support == {"E": "emotionele steun", "W": "waardering"}


@pytest.mark.parametrize(
    ("contact", "word"),
    [
        ("{naar: juf, soort: gespannen}", ""),
        ("{naar: juf, soort: wantrouwen}", "wantrouwen"),
        ("{naar: juf, soort: gespannen, label: twijfels}", "twijfels"),
        ("{naar: juf, soort: afstandelijk}", "afstandelijk"),
        ("{naar: juf, soort: geweld, zekerheid: vermoed, perspectief: Oma}", "geweld?"),
        ("{naar: juf, soort: geweld, zekerheid: gemeld, perspectief: Oma}", "geweld (volgens Oma)"),
        ("{naar: juf, soort: geweld, zekerheid: gemeld, perspectief: juf}", "geweld (volgens Juf)"),
        ("{naar: juf, mogelijk: ja}", ""),
    ],
)
def test_word_is_the_authors_or_that_of_a_kind_beyond_the_legend(contact: str, word: str) -> None:
    assert spokes(f"  - {contact}\n")[0].word == word


def test_formality_is_the_persons_else_the_domains_else_that_of_its_kind() -> None:
    text = HOME.replace(
        "{naam: Juf, domein: school}", "{naam: Juf, domein: school, formeel: beide}"
    )
    text += "contacten: [{naar: juf}, {naar: werk}, {naar: school}, {naar: buur}]\n"
    assert [one.formality for one in view(text, formal=True).spokes] == [
        "both",
        "informal",
        "formal",
        None,
    ]
    assert {one.formality for one in view(text).spokes} == {None}


def test_person_in_two_domains_has_two_seats_and_lines_at_the_first() -> None:
    text = (
        "personen: {a: {}, b: {domein: [d, e]}}\ndomeinen: {d: {}, e: {}}\n"
        "relaties: [[a, goed, b]]\n"
    )
    shown = view(text)
    assert [[seat.id for seat in domain.seats] for domain in shown.domains] == [["b"], ["b.2"]]
    assert [one.second for one in shown.spokes] == ["b"]


@pytest.mark.parametrize(
    ("tie", "drawn"),
    [
        ("[b, goed, e]", ("b.2", "e")),
        ("[d, goed, b]", ("d", "b")),
        ("[b, goed, c]", ("b.2", "c")),
        ("[a, goed, b]", ("", "b")),
        ("[b, goed, f]", ("b", "f")),
    ],
)
def test_tie_within_a_domain_ends_at_the_seat_there(tie: str, drawn: tuple[str, str]) -> None:
    text = (
        "personen: {a: {}, b: {domein: [d, e]}, c: {domein: e}}\n"
        f"domeinen: {{d: {{}}, e: {{}}, f: {{}}}}\nrelaties: [{tie}]\n"
    )
    assert [(one.first, one.second) for one in view(text).spokes] == [drawn]


def test_union_within_a_domain_is_drawn_there_and_no_other() -> None:
    text = (
        "personen: {a: {}, b: {domein: d}, c: {domein: d}, x: {domein: e}}\n"
        "domeinen: {d: {}, e: {}}\n"
        "gezinnen: [{partners: [b, c], soort: gehuwd}, {partners: [b, x]}]\n"
    )
    couples = [couple for domain in view(text).domains for couple in domain.couples]
    assert [(one.id, one.form) for one in couples] == [("union-b-c", "married")]


def test_domains_of_a_kind_stand_in_the_usual_order() -> None:
    ranks = {domain.id: domain.rank for domain in view(HOME).domains}
    assert ranks["school"] is not None
    assert ranks["werk"] == ranks["school"] + 1


def test_group_by_takes_what_people_say_and_else_the_kind() -> None:
    text = """
personen: {a: {}, b: {domein: d, segment: familie}, c: {domein: d}}
domeinen: {d: {soort: werk}, e: {soort: gezondheid}, f: {}}
"""
    grouped = [domain.group for domain in view(text, group_by="segment").domains]
    assert grouped == ["family", "professional", ""]
    assert [domain.group for domain in view(text, group_by="sector").domains][1] == "services"
    assert {domain.group for domain in view(text).domains} == {""}


def test_name_of_the_circle_is_written_or_that_of_the_household() -> None:
    assert view(HOME).name == "Thuis"
    text = "personen: {a: {}, b: {}}\nhuishoudens: {t: {naam: Samen, leden: [a, b]}}\n"
    assert view(text).name == "Samen"
    assert view("personen: {a: {}}\ndomeinen: {d: {}}\n").name == ""
    assert view("personen: {a: {}}\ndomeinen: {d: {}}\n", "ecomap").name == "A"
    assert view("domeinen: {d: {}}\n", "ecomap").name == "cliëntsysteem"


def test_star_is_one_person_without_any_domain() -> None:
    five = "personen: {a: {}, b: {}, c: {}}\nrelaties: [[a, goed, b], [a, hecht, c]]\n"
    assert view(five).star
    assert not view(five, "ecomap").star
    assert not view(five + "domeinen: {d: {}}\n").star
    assert not view(five + "clientsysteem: {naam: Anders, leden: [a]}\n").star


def test_coalitions_are_shown_on_request_when_two_of_them_are_drawn() -> None:
    text = f"{HOME}coalities: [{{wie: [ma, juf], tegen: [pa]}}, {{wie: [ma, buur]}}]\n"
    assert view(text).coalitions == ()
    shown = view(text, coalitions=True).coalitions
    assert [(one.who, one.title) for one in shown] == [
        (("ma", "juf"), "Coalitie: Ma en Juf tegen Pa")
    ]
    assert view(text, "ecomap", coalitions=True).coalitions == ()


def test_titles_say_who_what_and_whom_in_either_language() -> None:
    contact = f"{HOME}contacten: [{{naar: juf, soort: hecht, sterkte: 4, krijgt: [E]}}]\n"
    assert view(contact).spokes[0].title == "Thuis – hecht, sterkte 4, krijgt E – Juf"
    assert (
        view(contact, language="en").spokes[0].title
        == "Thuis – close, strength 4, receives E – Juf"
    )


def test_years_of_people_outside_stand_under_their_names_when_no_age_says_them() -> None:
    text = """
peildatum: 2020
personen:
  a: {}
  b: {domein: d, geboren: 2000}
  c: {domein: d, geboren: 1950, overleden: 2010}
  e: {domein: d, bijschrift: buur}
domeinen: {d: {}}
"""
    seats = view(text).domains[0].seats
    assert [seat.person.captions for seat in seats] == [(), ("1950–2010",), ("buur",)]
